"""What one unit is in another of its dimension: exact, or not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from belegt.lexicon.units import PERCENT, unit_of
from belegt.quantity import EXACT, Bound, Interval, Quantity


@dataclass(frozen=True, slots=True)
class Conversion:
    """What takes a number from one unit to another: times ``factor``, plus ``offset``; exact."""

    factor: Fraction
    offset: Fraction = Fraction(0)

    @property
    def finite(self) -> bool:
        """Whether every decimal stays one."""
        return _is_decimal(self.factor) and _is_decimal(self.offset)

    def number(self, number: Decimal) -> Decimal:
        """Convert a number; only where the conversion is ``finite``."""
        product = EXACT.multiply(number, _decimal(self.factor))
        return EXACT.add(product, _decimal(self.offset)) if self.offset else product

    def interval(self, interval: Interval) -> Interval:
        """Convert an interval, its ends as open as before."""
        low, high = (
            None if end is None else self.number(end) for end in (interval.low, interval.high)
        )
        return replace(interval, low=low, high=high)


def conversion(unit: str, to: str) -> Conversion | None:
    """Return the conversion from one unit to another; None where they measure other things.

    A name that is no unit (the noun of a count) converts to itself alone.
    """
    if unit == to:
        return Conversion(Fraction(1))
    one, other = unit_of(unit), unit_of(to)
    if one is None or other is None or one.dimension != other.dimension:
        return None
    return Conversion(one.factor / other.factor, (one.offset - other.offset) / other.factor)


def converted(quantity: Quantity, unit: str) -> Quantity | None:
    """Return the same quantity in another unit; None where no decimals tell it exactly.

    "About" 20 degrees Celsius has no counterpart in Fahrenheit: five percent of it are not five
    percent there.
    """
    if quantity.unit == unit:
        return quantity
    way = conversion(quantity.unit, unit)
    if way is None or not way.finite or (way.offset and quantity.bound is Bound.ABOUT):
        return None
    steps = replace(way, offset=Fraction(0))
    upper = None if quantity.upper is None else way.number(quantity.upper)
    return Quantity(
        _trimmed(way.number(quantity.number)),
        unit,
        quantity.bound,
        steps.number(quantity.step),
        steps.number(quantity.coarse),
        None if upper is None else _trimmed(upper),
    )


def as_percent(share: Quantity) -> Quantity:
    """Return a share, told as a part of one, in percent."""
    number, step, coarse = (
        EXACT.multiply(part, Decimal(100)) for part in (share.number, share.step, share.coarse)
    )
    upper = None if share.upper is None else _trimmed(EXACT.multiply(share.upper, Decimal(100)))
    return Quantity(_trimmed(number), PERCENT, share.bound, step, coarse, upper)


def aligned(
    one: Interval, unit: str, other: Interval, other_unit: str
) -> tuple[Interval, Interval] | None:
    """Return two intervals of two units on one scale, so that they can be compared exactly.

    The scale is that of the dimension's base, times what makes every factor a whole number.
    None where the units measure other things.
    """
    if unit == other_unit:
        return one, other
    mine, theirs = unit_of(unit), unit_of(other_unit)
    if mine is None or theirs is None or mine.dimension != theirs.dimension:
        return None
    parts = (mine.factor, mine.offset, theirs.factor, theirs.offset)
    whole = Fraction(1)
    for part in parts:
        whole *= part.denominator
    ways = (Conversion(each.factor * whole, each.offset * whole) for each in (mine, theirs))
    first, second = ways
    return first.interval(one), second.interval(other)


def _is_decimal(fraction: Fraction) -> bool:
    below = fraction.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    return below == 1


def _decimal(fraction: Fraction) -> Decimal:
    return EXACT.divide(Decimal(fraction.numerator), Decimal(fraction.denominator))


def _trimmed(number: Decimal) -> Decimal:
    """Return a number without the zeros that converting left behind: 1.2, not 1.200."""
    trimmed = number.normalize(EXACT)
    exponent = trimmed.as_tuple().exponent
    whole = isinstance(exponent, int) and exponent > 0
    return trimmed.quantize(Decimal(1), context=EXACT) if whole else trimmed
