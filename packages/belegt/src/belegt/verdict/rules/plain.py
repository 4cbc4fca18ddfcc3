"""What numbers without a source must hold to: a register names each, with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from belegt.errors import Fault
from belegt.messages import Message, listing, message, plural
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention
from belegt.sentences import read_mentions
from belegt.spans import Span
from belegt.verdict.case import Case
from belegt.verdict.quoted import judge_words
from belegt.verdict.rules.plainwords import PlainWords, as_typed, every_plain, fits, named
from belegt.verdict.rules.review import review

SOURCED: dict[Kind, Message] = {
    Kind.MONEY: message("an amount of money"),
    Kind.PERCENT: message("a share in percent"),
    Kind.DATE: message("a date"),
}
"""What is never without a source."""


def plain_number_is_registered(case: Case) -> Iterator[Fault]:
    """A number marked as needing no source is registered with the reason.

    Bad:
        index.md | It fell by {cited}`17 % <fall>` in {plain}`2` days.

    Good:
        index.md   | It fell by {cited}`17 % <fall>` in {plain}`2` days.
        plain.yaml | words: 2
    """
    left = Counter[tuple[str, str]]()
    pages: dict[str, list[str]] = {}
    for placed in case.judge.ledger.plain:
        if placed.entry.page is not None:
            words, page = as_typed(placed.entry.words), placed.entry.page
            left[words, page] += placed.entry.times
            pages.setdefault(words, []).append(page)
    for said in every_plain(case):
        words = as_typed(said.words)
        here = ((words, page) for page in pages.get(words, ()) if named(said.place.file, page))
        key = next((key for key in here if left[key]), None)
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
    told: dict[str, list[PlainWords]] = {}
    for said in every_plain(case):
        told.setdefault(as_typed(said.words), []).append(said)
    claimed = Counter[tuple[str, str]]()
    stands = review(case).stands
    for number, placed in enumerate(case.judge.ledger.plain):
        entry = placed.entry
        key = (as_typed(entry.words), entry.stands_in)
        if entry.page is None:
            count, times = stands.get(number, 0), entry.times
            expected = message("words of its texts that nothing else attests, as often")
        else:
            claimed[key] += entry.times
            count = sum(named(said.place.file, entry.page) for said in told.get(key[0], ()))
            times = claimed[key]
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
        if placed.entry.cites:
            continue
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


def registered_number_is_its_figure(case: Case) -> Iterator[Fault]:
    """What is registered with the figure that it cites says what that says.

    Bad:
        index.md   | It fell by {cited}`17 % <fall>`, {plain}`18 percent` in words.
        plain.yaml | {words: 18 percent, cites: fall, reason: ~}

    Good:
        index.md   | It fell by {cited}`17 % <fall>`, {plain}`17 percent` in words.
        plain.yaml | {words: 17 percent, cites: fall, reason: ~}
    """
    for placed in case.judge.ledger.plain:
        words, name = placed.entry.words, placed.entry.cites
        witness = case.judge.witness(name) if name else None
        if witness is not None:
            met = read_mentions(words, case.language)
            _, fault = judge_words(witness, met, words, Span(0, len(words)), placed.place)
            if fault:
                yield fault


def registered_number_counts_its_list(case: Case) -> Iterator[Fault]:
    """A number that is registered with a list is as long, and all of it stands behind the number.

    Bad:
        index.md   | It fell by {cited}`17 % <fall>`, on {plain}`two` days: Monday, Friday, Sunday.
        plain.yaml | {words: two, lists: "Monday, Friday, Sunday", reason: ~}

    Good:
        index.md   | It fell by {cited}`17 % <fall>`, on {plain}`two` days: Monday and Friday.
        plain.yaml | {words: two, lists: "Monday, Friday", reason: ~}
    """
    listed = [placed for placed in case.judge.ledger.plain if placed.entry.lists]
    told = list(every_plain(case)) if listed else []
    for placed in listed:
        entry = placed.entry
        numbers = [mention.quantity for mention in read_mentions(entry.words, case.language)]
        counted = [one.number for one in numbers if isinstance(one, Quantity)]
        if counted != [len(entry.counted)]:
            yield Fault(
                message("“{words}” lists {count}", words=entry.words, count=len(entry.counted)),
                message("a number, and as many names"),
                placed.place,
                message("correct words or lists"),
            )
        for said in told:
            if not fits(said, entry.words, entry.stands_in):
                continue
            text = as_typed(
                "\n".join("".join(one.text for one in each.pieces) for each in said.following)
            )
            if absent := [name for name in entry.counted if as_typed(name) not in text]:
                yield Fault(
                    message("“{words}” counts {names}", words=said.words, names=listing(absent)),
                    message("names that stand in its paragraph, or below it"),
                    said.place,
                    message("correct the text, or lists of the entry in plain.yaml"),
                )
