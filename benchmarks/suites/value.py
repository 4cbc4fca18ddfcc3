"""What a text says, or a reader reads in it: a kind, an exact amount and a unit, with its place.

Amounts are compared in the base unit of their dimension, so that "1,5 km" and "1500 meters" are
one value. A range is two values, its ends, so that a reader of single numbers can have them too;
bounds ("about", "more than") are left aside, for most readers know none.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from belegt.lexicon.units import unit_of
from belegt.quantity import PartialDate, Quantity

NUMBER, PERCENT, MONEY, DATE, TIME = "number", "percent", "money", "date", "time"
DURATION, DIMENSION = "duration", "dimension"
KINDS = (NUMBER, PERCENT, MONEY, DATE, TIME, DURATION, DIMENSION)

TOLERANCE = Fraction(1, 10**9)
"""How far amounts may be apart, as a share: some readers reckon in binary fractions."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value at its place in a text.

    Attributes:
        start: in code points of the text, 0-based; ``end`` is open.
        end: see above.
        kind: one of `KINDS`; counts and ratios are numbers, their nouns left aside.
        number: as printed, scale words multiplied out; None for dates and times, and where no
            one number is right ("unreadable").
        iso: a date or time in ISO 8601, as far as it is told.
        unit: ISO 4217 for money, a unit's English singular, "" otherwise.
    """

    start: int
    end: int
    kind: str
    number: Fraction | None = None
    iso: str = ""
    unit: str = ""

    @property
    def told(self) -> bool:
        """Whether there is a value: of "02/03/2025" there is none."""
        return self.number is not None or bool(self.iso)

    def meets(self, other: Value) -> bool:
        """Whether both stand in one place, at least in part."""
        return self.start < other.end and other.start < self.end

    def same_as(self, other: Value) -> bool:
        """Whether kind and value are the same."""
        if self.kind != other.kind or self.iso != other.iso:
            return False
        (mine, unit), (theirs, other_unit) = self.in_base(), other.in_base()
        return unit == other_unit and equal(mine, theirs)

    def in_base(self) -> tuple[Fraction | None, str]:
        """Return the amount in the base unit of its dimension, and the dimension."""
        unit = unit_of(self.unit) if self.kind in {DURATION, DIMENSION} else None
        if unit is None or self.number is None:
            return self.number, self.unit
        return self.number * unit.factor + unit.offset, unit.dimension


def equal(one: Fraction | None, other: Fraction | None) -> bool:
    """Whether two amounts are the same, as far as binary fractions can tell."""
    if one is None or other is None:
        return one is other
    return abs(one - other) <= TOLERANCE * max(abs(one), abs(other))


def values_of(start: int, end: int, kind: str, meant: Quantity | PartialDate | None) -> list[Value]:
    """Return the values of a mention: both ends of a range, one of all else.

    What cannot be read has one without a number.
    """
    kind = kind if kind in KINDS else NUMBER
    if meant is None:
        return [Value(start, end, kind)]
    if isinstance(meant, PartialDate):
        first, _, last = meant.isoformat().partition("..")
        isos = [iso for iso in (first, last) if iso]
        return [Value(start, end, TIME if iso.startswith("T") else DATE, iso=iso) for iso in isos]
    ends = [meant.number] if meant.upper is None else [meant.number, meant.upper]
    return [measured(start, end, kind, Fraction(number), meant.unit) for number in ends]


def measured(start: int, end: int, kind: str, number: Fraction | Decimal | int, unit: str) -> Value:
    """Return the value of a number with a unit; what is told in ‰ or ppm is one in percent."""
    if kind in {PERCENT, DIMENSION} and is_share(unit):
        return Value(start, end, PERCENT, Fraction(number) * share_of(unit))
    kept = unit if kind in {MONEY, DURATION, DIMENSION} else ""
    return Value(start, end, kind, Fraction(number), unit=kept)


def is_share(unit: str) -> bool:
    """Whether a unit measures shares."""
    known = unit_of(unit)
    return known is not None and known.dimension in {"share", "percentage point"}


def share_of(unit: str) -> Fraction:
    """Return what one of a unit of shares is in percent; percentage points count as percent."""
    known = unit_of(unit)
    return known.factor if known and known.dimension == "share" else Fraction(1)
