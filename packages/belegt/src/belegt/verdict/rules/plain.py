"""What numbers without a source must hold to: a register names each, with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from belegt.errors import Fault, Place
from belegt.messages import Message, message, plural
from belegt.prose import PieceKind
from belegt.quantity import PartialDate
from belegt.reader import Kind, Mention
from belegt.sentences import read_mentions
from belegt.verdict.case import Case
from belegt.verdict.rules.attested import review

SOURCED: dict[Kind, Message] = {
    Kind.MONEY: message("an amount of money"),
    Kind.PERCENT: message("a share in percent"),
    Kind.DATE: message("a date"),
}
"""What is never without a source."""


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Words in the role ``plain``, and where they stand."""

    words: str
    place: Place


def plain_number_is_registered(case: Case) -> Iterator[Fault]:
    """A number marked as needing no source is registered with the reason.

    Bad:
        index.md | It fell by {cited}`17 % <fall>` in {plain}`2` days.

    Good:
        index.md   | It fell by {cited}`17 % <fall>` in {plain}`2` days.
        plain.yaml | words: 2
    """
    left = Counter[tuple[str, str]]()
    for placed in case.judge.ledger.plain:
        if placed.entry.page is not None:
            left[placed.entry.words, placed.entry.page] += placed.entry.times
    for said in every_plain(case):
        key = next((key for key in left if left[key] and fits(said, *key)), None)
        if key is None:
            yield Fault(
                message("“{words}” is marked as needing no source", words=said.words),
                message("an entry of plain.yaml that says why"),
                said.place,
                message(
                    "add: {{words: {words}, page: {page}, reason: …}} (or times: 2 to its entry)",
                    words=said.words,
                    page=said.place.file.rpartition("/")[2],
                ),
            )
        else:
            left[key] -= 1


def registered_number_is_printed(case: Case) -> Iterator[Fault]:
    """What is registered as needing no source stands on its page, as often as it says.

    Bad:
        plain.yaml | words: 2

    Good:
        index.md   | It fell by {cited}`17 % <fall>` in {plain}`2` days.
        plain.yaml | words: 2
    """
    told = list(every_plain(case))
    claimed = Counter[tuple[str, str]]()
    for placed, stands in zip(case.judge.ledger.plain, review(case).stands, strict=True):
        entry = placed.entry
        key = (entry.words, entry.stands_in)
        if entry.page is None:
            count, times = stands, entry.times
            expected = message("words of its texts that nothing else attests, as often")
        else:
            claimed[key] += entry.times
            count, times = sum(fits(said, *key) for said in told), claimed[key]
            expected = message("words in the role `plain`, as often as registered")
        if count < times:
            yield Fault(
                plural(
                    "“{words}” is registered, and stands {count} time in {page}",
                    "“{words}” is registered, and stands {count} times in {page}",
                    count,
                    words=entry.words,
                    page=entry.stands_in,
                ),
                expected,
                placed.place,
                message("remove the entry, or correct words, page or times"),
            )


def registered_number_needs_no_source(case: Case) -> Iterator[Fault]:
    """No money, percentage, rate or date is registered as needing no source.

    Bad:
        index.md   | It fell by {cited}`17 % <fall>`, not by {plain}`2 %`.
        plain.yaml | words: 2 %

    Good:
        index.md   | It fell by {cited}`17 % <fall>` in {plain}`2` days.
        plain.yaml | words: 2
    """
    for placed in case.judge.ledger.plain:
        for mention in read_mentions(placed.entry.words, case.language):
            if what := sourced(mention):
                yield Fault(
                    message("“{words}” is {what}", words=placed.entry.words, what=what),
                    message("a number that needs no source"),
                    placed.place,
                    message("cite a figure or record of it"),
                )


def sourced(mention: Mention) -> Message | None:
    """Return what a mention is, if that is never without a source."""
    quantity = mention.quantity
    if quantity and not isinstance(quantity, PartialDate) and "/" in quantity.unit:
        return message("a rate")
    return SOURCED.get(mention.kind)


def every_plain(case: Case) -> Iterator[PlainWords]:
    """Yield all words in the role ``plain``, in the order of the prose."""
    for document in case.prose:
        for paragraph in document.paragraphs:
            for piece in paragraph.pieces:
                if piece.kind is PieceKind.PLAIN:
                    yield PlainWords(piece.text, Place(document.file, piece.line))


def fits(said: PlainWords, words: str, page: str) -> bool:
    """Whether words on a page are those of an entry."""
    return said.words == words and f"/{said.place.file}".endswith(f"/{page}")
