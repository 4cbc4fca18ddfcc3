"""A draft against sources: every number judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatch
from itertools import groupby
from pathlib import Path

from belegt.document import Document, UnreadableDocumentError, read_document
from belegt.errors import BelegtError, Fault
from belegt.match.allow import Allowance, allowances_in, allowances_of, allowed
from belegt.match.answer import Checked, Ruling, Support, Verification
from belegt.match.deciding import decide
from belegt.match.gather import ReadSources, gather
from belegt.match.pool import Pool
from belegt.match.reading import Occurrence, readings_of
from belegt.messages import Worded, message

MASKED = Ruling(Support.NO_CLAIM, message("a reference, a citation or code"))

BESIDE = 8
"""Numbers on either side that are looked at as those of the same sentence."""

NO_SOURCE = Fault(
    message("no source that can be read"),
    message("at least one"),
    remedy=message("name files, folders with files, or patterns that fit some"),
)

Ticking = Callable[[int, int], None]
"""Is told how many of how many numbers are judged."""


def verify(
    draft: str | Path | Document | Sequence[str | Path | Document],
    sources: str | Path | Iterable[str | Path] | ReadSources,
    *,
    allow: str | Path | None = None,
    only: Sequence[str] = (),
    leave_out: Sequence[str] = (),
    language: str = "",
    ticking: Ticking | None = None,
) -> Verification:
    """Say of every number of a draft whether sources bear it out.

    Args:
        draft: its path, or read; or several.
        sources: files, folders and patterns; or what was gathered of them.
        allow: the path of a file of allowances.
        only: what is judged alone: "kind=percent", "section=Results", "path=docs/one.md".
        leave_out: what is not judged, in the same form.
        language: of the drafts where neither they nor their words tell it.
        ticking: is told how far it has come.

    Raises:
        BelegtError: when a draft or the allowances cannot be read, or there is no source.
    """
    drafts = [
        opened(one) for one in ([draft] if isinstance(draft, str | Path | Document) else draft)
    ]
    if not isinstance(sources, ReadSources):
        sources = gather([sources] if isinstance(sources, str | Path) else sources)
    listed = allowances_of(Path(allow)) if allow else []
    faults: list[Fault] = []
    for document in drafts:
        found, wrong = allowances_in(document)
        listed += [good_for(document, one) for one in found]
        faults += wrong
    if not sources.documents:
        faults += sources.faults or [NO_SOURCE]
    if faults:
        raise BelegtError(faults)
    own = {document.digest for document in drafts if document.digest}
    kept = [source for source in sources.documents if source.digest not in own]
    remarks: list[Worded] = [
        message("{file} is the draft itself, and is left out of the sources", file=source.path)
        for source in sources.documents
        if source.digest in own
    ]
    remarks += [
        message("{file} is passed over: {reason}", file=one.file, reason=one.reason)
        for one in sources.passed_over
    ]
    pool = Pool([one for source in kept for one in readings_of(source) if not masked(one)])
    checked = list(judged(drafts, pool, language, ticking))
    checked = [one for one in checked if wanted(one, only, leave_out)]
    checked, unused = allowed(checked, listed)
    unread: list[Worded] = [
        *sources.faults,
        *(
            message("{file}: {warning}", file=source.path, warning=warning)
            for source in kept
            for warning in source.warnings
        ),
    ]
    return Verification(
        tuple(checked), tuple(unread), tuple(one.unused for one in unused), tuple(remarks)
    )


def opened(draft: str | Path | Document) -> Document:
    """Return a draft, read."""
    return draft if isinstance(draft, Document) else read_document(Path(draft))


def good_for(document: Document, allowance: Allowance) -> Allowance:
    """Return an allowance of a comment, good for its draft alone."""
    return Allowance(
        allowance.number,
        allowance.because,
        allowance.place,
        allowance.blocks,
        str(document.path).replace("[", "[[]"),
    )


def judged(
    drafts: Iterable[Document], pool: Pool, language: str = "", ticking: Ticking | None = None
) -> Iterator[Checked]:
    """Yield the verdict on each number of drafts, in their order."""
    number = 0
    language = language or (pool.languages or [""])[0]
    drafted = [one for draft in drafts for one in readings_of(draft, language, draft=True)]
    for _, group in groupby(drafted, key=lambda one: (id(one.block), one.setting.sentence)):
        readings = list(group)
        for at, reading in enumerate(readings):
            number += 1
            if masked(reading):
                found = MASKED
            else:
                beside = readings[max(0, at - BESIDE) : at + BESIDE + 1]
                found = decide(reading, pool, [one for one in beside if one is not reading])
            yield Checked(number, reading.document, reading.block, reading.mention, found)
        if ticking:
            ticking(number, len(drafted))


def masked(reading: Occurrence) -> bool:
    """Whether a number stands where no claim is made."""
    return reading.block.is_masked(reading.mention.span)


def wanted(one: Checked, only: Sequence[str], leave_out: Sequence[str]) -> bool:
    """Whether a number is among those that are to be judged."""
    if any(chosen(one, each) for each in leave_out):
        return False
    return not only or any(chosen(one, each) for each in only)


def chosen(one: Checked, condition: str) -> bool:
    """Whether a condition such as "kind=percent" is true of a number."""
    name, _, value = condition.partition("=")
    match name:
        case "kind":
            return str(one.mention.kind) == value
        case "section":
            return value in one.block.context or one.block.text.strip() == value
        case "path":
            return fnmatch(str(one.document.path), value)
        case "verdict":
            return str(one.found.answer) == value
    return False


__all__ = ["UnreadableDocumentError", "judged", "masked", "verify"]
