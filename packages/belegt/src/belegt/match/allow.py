"""Allowances: numbers of a draft that need no source, each with its reason.

A comment in the draft, ``belegt: allow “42”, because it is the answer``, allows the number in the
block that it stands in, beside or before; an entry of a file of allowances allows it wherever the
entry says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from belegt.document import Document
from belegt.errors import BelegtError, Fault, Place
from belegt.match.answer import Checked
from belegt.messages import Message, message
from belegt.yamlfile import parse, read_file

ALLOW_RE = re.compile(
    r"\s*belegt:\s*allow\s+[“„\"«'‘]?(?P<number>.+?)[”“\"»'’]?\s*(?:,\s*because\b|:)\s*(?P<why>\S.*)",
    re.DOTALL,
)
BEGINS_RE = re.compile(r"\s*belegt:\s*allow\b")
FIELDS = frozenset({"number", "because", "file", "section"})


@dataclass(frozen=True, slots=True)
class Allowance:
    """A number that needs no source.

    Attributes:
        number: as it is printed in the draft; "*" for every number there.
        because: the reason.
        place: of the allowance.
        blocks: the blocks of the draft that it is good for; None for all.
        file: a pattern for the name of the draft; "" for any.
        section: a heading of the draft; "" for any.
    """

    number: str
    because: str
    place: Place
    blocks: frozenset[int] | None = None
    file: str = ""
    section: str = ""

    def fits(self, one: Checked, block: int) -> bool:
        """Whether it allows a number, given the number (0-based) of its block."""
        if self.blocks is not None and block not in self.blocks:
            return False
        name = str(one.document.path)
        if self.file and not (fnmatch(name, self.file) or fnmatch(name, f"*/{self.file}")):
            return False
        if self.section and self.section not in one.block.context:
            return False
        return self.number == "*" or spaced(self.number) == spaced(one.mention.text)

    @property
    def unused(self) -> Message:
        """That no number needed it."""
        return message(
            "{place}: nothing needs the allowance of “{number}”; remove it",
            place=self.place,
            number=self.number,
        )


def spaced(words: str) -> str:
    """Return words with single blanks."""
    return " ".join(words.split())


def allowances_in(draft: Document) -> tuple[list[Allowance], list[Fault]]:
    """Return the allowances in a draft's comments, and the faults of those that are none."""
    found: list[Allowance] = []
    faults: list[Fault] = []
    for comment in draft.comments:
        if not BEGINS_RE.match(comment.text):
            continue
        place = Place(str(draft.path), comment.place.line or 0)
        match = ALLOW_RE.fullmatch(comment.text.strip())
        if match is None:
            faults.append(no_reason(place))
            continue
        blocks = frozenset({comment.before, comment.before - 1})
        found.append(Allowance(match["number"].strip(), match["why"].strip(), place, blocks))
    return found, faults


def no_reason(place: Place) -> Fault:
    """Return the fault of a comment that allows nothing."""
    return Fault(
        message("an allowance that cannot be read"),
        message("a number and a reason: {form}", form="belegt: allow “42”, because …"),
        place,
        message("write it so"),
    )


def allowances_of(path: Path) -> list[Allowance]:
    """Read a file of allowances: a list of ``number``, ``because``, and ``file`` or ``section``.

    Raises:
        BelegtError: when it cannot be read, or an entry is none.
    """
    file = str(path)
    document = parse(read_file(path, file), file)
    entries = document.tree if isinstance(document.tree, list) else [document.tree]
    found: list[Allowance] = []
    faults: list[Fault] = []
    for number, entry in enumerate(entries):
        place = Place(file, document.line((number,)))
        if not isinstance(entry, dict) or not {"number", "because"} <= set(entry) <= FIELDS:
            faults.append(no_entry(place))
            continue
        told = {key: value for key, value in entry.items() if isinstance(value, str)}
        if len(told) < len(entry) or not told["because"].strip():
            faults.append(no_entry(place))
            continue
        found.append(
            Allowance(
                told["number"],
                told["because"],
                place,
                file=told.get("file", ""),
                section=told.get("section", ""),
            )
        )
    if faults:
        raise BelegtError(faults)
    return found


def no_entry(place: Place) -> Fault:
    """Return the fault of an entry that is no allowance."""
    return Fault(
        message("an entry that is no allowance"),
        message("number and because, and where it is good for: file, section"),
        place,
        message("write: - number: “42”, and below it because: …"),
    )


def allowed(
    checked: Sequence[Checked], allowances: Iterable[Allowance]
) -> tuple[list[Checked], list[Allowance]]:
    """Return the numbers with the reasons that allow them, and the allowances that none needed.

    What is fine by itself needs no allowance.
    """
    listed = list(allowances)
    numbers = {}
    for one in checked:
        if id(one.document) not in numbers:
            numbers[id(one.document)] = {id(b): at for at, b in enumerate(one.document.blocks)}
    used: set[int] = set()
    found = []
    for one in checked:
        block = numbers[id(one.document)].get(id(one.block), -1)
        fitting = [at for at, each in enumerate(listed) if each.fits(one, block)]
        if fitting and not one.fine:
            used.update(fitting)
            one = one.with_reason(listed[fitting[0]].because)  # noqa: PLW2901
        found.append(one)
    return found, [each for at, each in enumerate(listed) if at not in used]
