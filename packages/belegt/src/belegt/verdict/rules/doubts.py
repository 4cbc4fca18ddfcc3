"""What doubtful citations must hold to, in a briefing whose ledger has a list of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from belegt.errors import Fault
from belegt.ledger import Entry, Placed
from belegt.messages import Message, listing, message
from belegt.verdict.case import Case
from belegt.verdict.doubts import Doubt
from belegt.verdict.wording import series

MARK = "belegt check --doubts --mark"

SHOWN = 4
"""Other entries that a message lists."""


def doubt_is_looked_at(case: Case) -> Iterator[Fault]:
    """Once a ledger has a list of doubts, a person has looked at each doubtful citation.

    A citation is in doubt where nothing around it names its subject, or where its words and what
    stands around them fit another entry no worse.

    Bad:
        index.md    | It fell by {cited}`17 % <fall>`.
        index.md    |
        index.md    | How low: {cited}`17 % <fall>`.
        doubts.yaml | page: index.md

    Good:
        index.md    | It fell by {cited}`17 % <fall>`.
        index.md    |
        index.md    | How low the share was: {cited}`17 % <fall>`.
        doubts.yaml | page: index.md
    """
    ledger = case.judge.ledger
    if not ledger.has_doubts:
        return
    for doubt in case.doubts.unmarked:
        yield Fault(
            message(
                "“{words}” may not be meant: {why}",
                words=doubt.words,
                why=series(reasons(doubt, ledger.entries)),
            ),
            message("a citation that what stands around it tells from others"),
            doubt.place,
            message("name what is meant there; or look, and mark it: {command}", command=MARK),
        )


def looked_at_doubt_is_one(case: Case) -> Iterator[Fault]:
    """What is listed as looked at is in doubt, in a paragraph that still reads so.

    Bad:
        index.md    | The share fell by {cited}`17 % <fall>`.
        doubts.yaml | page: index.md

    Good:
        index.md    | It fell by {cited}`17 % <fall>`.
        doubts.yaml | page: index.md
    """
    if not case.judge.ledger.has_doubts:
        return
    for placed, names in case.doubts.idle:
        yield Fault(
            message(
                "looked at, and no longer in doubt or no longer so: {names} in “{reads}”",
                names=listing(names),
                reads=placed.entry.reads,
            ),
            message("a paragraph of {page} that reads as it did then", page=placed.entry.page),
            placed.place,
            message("look again, then: {command}", command=MARK),
        )


def reasons(doubt: Doubt, entries: Mapping[str, Placed[Entry]]) -> Iterator[Message]:
    """Yield why a citation is in doubt, in words."""
    if doubt.unnamed:
        yield message("nothing around it names {names}", names=listing(doubt.unnamed))
    if doubt.rivals:
        told: list[Message] = [described(entries[name].entry) for name in doubt.rivals[:SHOWN]]
        if len(doubt.rivals) > SHOWN:
            told[-1] = message("further ones")
        yield message("{others} would fit as well", others=listing(told))


def described(entry: Entry) -> Message:
    """Return an entry with what it is about."""
    about = f"{entry.subject} · {entry.scope}"
    return message("{name} ({about})", name=entry.id, about=about)
