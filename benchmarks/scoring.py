"""How a reading is scored: right where place, kind and value are those written, else counted.

A reading without a value (“unreadable”) is none. A reading of a bare number within something of
another kind is let pass where it is a number printed there, so that a reader of numbers alone
does not fail at "5 euros"; everything else that is read where something else is written is a
*plausible wrong value*, and what is read where nothing is written is spurious.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from benchmarks.suites.case import Case
from benchmarks.suites.value import DATE, NUMBER, TIME, Value, equal

PART_RE = re.compile(r"\d+")


@dataclass(slots=True)
class Tally:
    """What was counted of one kind.

    Attributes:
        written: values in the texts that can be read.
        right: those that were read, with kind and value.
        wrong: readings with another value than the one written there.
        false: readings of this kind that are not right: wrong ones and spurious ones.
    """

    written: int = 0
    right: int = 0
    wrong: int = 0
    false: int = 0

    def add(self, other: Tally) -> None:
        """Add what another has counted."""
        self.written += other.written
        self.right += other.right
        self.wrong += other.wrong
        self.false += other.false

    @property
    def precision(self) -> float:
        """The share of the readings that is right; 1 where there is none."""
        read = self.right + self.false
        return self.right / read if read else 1.0

    @property
    def recall(self) -> float:
        """The share of the written values that was read; 1 where there is none."""
        return self.right / self.written if self.written else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (2 * self.right + self.false + self.written - self.right or 1)


Tallies = dict[str, Tally]
"""By kind."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A value that was not read as it is written, or read where none is.

    Attributes:
        case: where.
        written: what stands there, None where nothing does.
        read: what was read, None for a miss.
    """

    case: Case
    written: Value | None
    read: Value | None


def score(case: Case, readings: Sequence[Value], tallies: Tallies) -> list[Slip]:
    """Count the readings of a case into the tallies; return what was not right."""
    left = [reading for reading in readings if reading.told]
    slips: list[Slip] = []
    for written in case.values:
        if not written.told:
            continue
        tally = tallies.setdefault(written.kind, Tally())
        tally.written += 1
        found = next((r for r in left if r.meets(written) and r.same_as(written)), None)
        if found:
            tally.right += 1
            left.remove(found)
        else:
            slips.append(Slip(case, written, None))
    for reading in left:
        there = [written for written in case.values if written.meets(reading)]
        if any(is_part(reading, written) for written in there):
            continue
        tallies.setdefault(reading.kind, Tally()).false += 1
        if there:
            tallies.setdefault(there[0].kind, Tally()).wrong += 1
        slips.append(Slip(case, there[0] if there else None, reading))
    return slips


def is_part(reading: Value, written: Value) -> bool:
    """Whether a bare number is the one within something of another kind."""
    if reading.kind != NUMBER or written.kind == NUMBER:
        return False
    if written.kind in {DATE, TIME}:
        parts = (Fraction(part) for part in PART_RE.findall(written.iso))
        return any(equal(reading.number, part) for part in parts)
    return written.told and equal(reading.number, written.number)


def total(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    whole = Tally()
    for tally in tallies:
        whole.add(tally)
    return whole
