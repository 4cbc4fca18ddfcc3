"""What only a person can tell must stand as it was sealed, in a briefing that has seals."""

from __future__ import annotations

from collections.abc import Iterator

from belegt.errors import Fault
from belegt.messages import listing, message
from belegt.verdict.case import Case
from belegt.verdict.sealing import sealable, told_by

SEAL = "belegt check --seal"


def sealed_word_is_unchanged(case: Case) -> Iterator[Fault]:
    """Once a ledger has seals, what only a person can tell stands as it did when it was sealed.

    Bad:
        seals.yaml   | of: fall
        figures.yaml | scope: a week

    Good:
        seals.yaml   | of: fall
        figures.yaml | scope: a day
    """
    ledger = case.judge.ledger
    if not ledger.has_seals:
        return
    sealed: dict[tuple[str, str], str] = {one.entry.key: one.entry.told for one in ledger.seals}
    known = set()
    remedy = message("look it up again, then: {command}", command=SEAL)
    for one in sealable(case.judge):
        known.add(one.key)
        before, now = sealed.get(one.key), told_by(one.item, case.language)
        if before == now:
            continue
        found = message("what only a person can tell of it has no seal")
        if before is not None:
            fields = changed_fields(before, now)
            found = message("not as it was sealed: {fields}", fields=listing(fields))
        yield Fault(found, message("what a person has looked up, and sealed"), one.place, remedy)
    for placed in ledger.seals:
        if placed.entry.key not in known:
            yield Fault(
                message("a seal of “{name}”, which is not there", name=placed.entry.of),
                message("a seal of an entry, source or work of the briefing"),
                placed.place,
                message("put it back, or: {command}", command=SEAL),
            )


def changed_fields(before: str, now: str) -> list[str]:
    """Return the names of the fields in which two lists of digests differ."""
    mine, theirs = set(now.split(", ")), set(before.split(", "))
    return sorted({told.partition(" ")[0] for told in mine ^ theirs})
