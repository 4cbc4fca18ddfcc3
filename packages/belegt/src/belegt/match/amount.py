"""Amounts on the scale of their dimension, and how a draft's fits a source's."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from belegt.lexicon.unitrows import PLAIN, THING
from belegt.lexicon.units import as_count, unit_of
from belegt.quantity import Bound, Quantity, rough
from belegt.reader import Kind

NUMBER, SHARE = "number", "share"

LOWER = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
UPPER = frozenset({Bound.LESS_THAN, Bound.AT_MOST})
OPEN = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})

HEDGE = Fraction(1, 20)
"""How far "about" reaches at least, as a share of the number."""

TRAILING = Fraction(3, 100)
"""How far a number whose trailing zeros may be rounding may be from its source's."""

NEAR = Fraction(3, 4)
"""How near the number of a bound has to be to what it bounds: "more than 300" for 312."""


class Fit(Enum):
    """How the number of a draft fits that of a source, the better first."""

    SAME = 0
    ROUNDED = 1
    LESS_PRECISE = 2
    MORE_PRECISE = 3
    HEDGE_DROPPED = 4
    BOUND_CHANGED = 5
    NONE = 6

    @property
    def good(self) -> bool:
        """Whether the draft may say so."""
        return self.value < Fit.MORE_PRECISE.value


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in the base unit of its dimension, exactly.

    Attributes:
        dimension: what it measures.
        number: the number, the lower one of a range; ``upper`` the other.
        bound: how the words limit it.
        step: what one unit of the last digit is worth; ``coarse`` of the last that is no zero.
        coarse: see above.
        upper: see above.
        size: about the number, for a first look that costs nothing; ``slack`` how far from it a
            number may be that fits.
        slack: see above.
    """

    dimension: str
    number: Fraction
    bound: Bound
    step: Fraction
    coarse: Fraction
    upper: Fraction | None = None
    size: float = field(init=False, compare=False)
    slack: float = field(init=False, compare=False)

    def __post_init__(self) -> None:
        size = rough(self.number)
        object.__setattr__(self, "size", size)
        object.__setattr__(self, "slack", self._slack(abs(size)))

    def _slack(self, size: float) -> float:
        step, coarse = rough(self.step), rough(self.coarse)
        if self.upper is not None:
            return float("inf")
        if self.bound is Bound.EXACTLY:
            return max(step, min(coarse, size * float(2 * TRAILING) * 1.1)) / 2 + size * 1e-9
        if self.bound is Bound.ABOUT:
            return max(coarse, size * float(2 * HEDGE)) / 2 + size * 1e-9
        return size * 0.34 + step

    def is_far(self, other: Amount) -> bool:
        """Whether two amounts are surely too far from each other for one to fit the other."""
        gap = abs(abs(self.size) - abs(other.size))
        return gap > self.slack + other.slack

    @property
    def unsigned(self) -> Amount:
        """The amount without a minus."""
        return replace(self, number=abs(self.number)) if self.number < 0 else self

    @property
    def reach(self) -> Fraction:
        """How far the number may be from what is meant, hedges counted."""
        if self.bound is Bound.ABOUT:
            return max(self.coarse / 2, abs(self.number) * HEDGE)
        return self.step / 2


def amount_of(quantity: Quantity, kind: Kind) -> Amount:
    """Return a quantity on the scale of its dimension; counts of whatever noun are numbers."""
    factor, offset, dimension = Fraction(1), Fraction(0), NUMBER
    if kind is Kind.RATIO and not quantity.unit:
        factor, dimension = Fraction(100), SHARE
    elif quantity.unit:
        unit = unit_of(quantity.unit)
        if unit is None and "/" in quantity.unit:
            unit = unit_of(as_count(quantity.unit))
        if unit is not None and unit.kind not in {PLAIN, THING}:
            factor, offset, dimension = unit.factor, unit.offset, unit.dimension
        elif unit is not None and unit.dimension == "times":
            dimension = "times"
        elif unit is not None and "/" in quantity.unit:
            factor = unit.factor
            dimension = f"{NUMBER}/{unit.dimension.partition('/')[2]}"
    return Amount(
        dimension,
        scaled(quantity.number, factor) + offset,
        quantity.bound,
        scaled(quantity.step, factor),
        scaled(quantity.coarse, factor),
        None if quantity.upper is None else scaled(quantity.upper, factor) + offset,
    )


def scaled(number: Decimal, factor: Fraction) -> Fraction:
    """Return a decimal times a factor, exactly."""
    return Fraction(number) * factor


def fit(mine: Amount, theirs: Amount) -> Fit:
    """Return how a draft's number fits a source's of the same dimension."""
    if mine.is_far(theirs):
        return Fit.NONE
    if mine.upper is not None or theirs.upper is not None:
        return fit_ranges(mine, theirs)
    match mine.bound:
        case Bound.ABOUT:
            return fit_hedged(mine, theirs)
        case Bound.EXACTLY:
            return fit_exact(mine, theirs)
    return fit_bounded(mine, theirs)


def fit_exact(mine: Amount, theirs: Amount) -> Fit:
    """Return how a number without a hedge or bound fits."""
    number, other = mine.number, theirs.number
    gap = abs(number - other)
    if theirs.bound is Bound.EXACTLY:
        if number == other:
            return Fit.SAME
        if gap <= mine.step / 2 and mine.step >= theirs.step:
            return Fit.ROUNDED
        if gap <= theirs.step / 2:
            return Fit.MORE_PRECISE
        trailing = mine.coarse > mine.step and gap <= mine.coarse / 2
        return Fit.LESS_PRECISE if trailing and gap <= abs(other) * TRAILING else Fit.NONE
    rounds = number == other or gap <= mine.step / 2
    if theirs.bound is Bound.ABOUT:
        if rounds:
            return Fit.HEDGE_DROPPED
        return Fit.MORE_PRECISE if gap <= theirs.reach else Fit.NONE
    return Fit.BOUND_CHANGED if rounds else Fit.NONE


def fit_hedged(mine: Amount, theirs: Amount) -> Fit:
    """Return how a number with a hedge fits: loosely."""
    gap = abs(mine.number - theirs.number)
    if theirs.bound is Bound.ABOUT and mine.number == theirs.number:
        return Fit.SAME
    finer = mine.coarse < (theirs.coarse if theirs.bound is Bound.ABOUT else theirs.step)
    if finer and gap and gap > mine.step / 2:
        return Fit.MORE_PRECISE if gap <= theirs.reach else Fit.NONE
    return Fit.LESS_PRECISE if gap <= mine.reach else Fit.NONE


def fit_bounded(mine: Amount, theirs: Amount) -> Fit:
    """Return how "more than", "at most" and their like fit."""
    up = mine.bound in LOWER
    number, other = mine.number, theirs.number
    same = number == other or abs(number - other) <= mine.step / 2
    inside = number <= other if up else number >= other
    ends = sorted((abs(number), abs(other)))
    near = ends[1] == 0 or ends[0] >= NEAR * ends[1]
    if theirs.bound in (LOWER if up else UPPER):
        if same:
            return Fit.SAME
        return Fit.LESS_PRECISE if inside and near else Fit.NONE
    if theirs.bound in (UPPER if up else LOWER):
        return Fit.BOUND_CHANGED if same else Fit.NONE
    if number == other:
        touches = mine.bound not in OPEN and theirs.bound is Bound.EXACTLY
        return Fit.LESS_PRECISE if touches else Fit.BOUND_CHANGED
    return Fit.LESS_PRECISE if inside and near else Fit.NONE


def fit_ranges(mine: Amount, theirs: Amount) -> Fit:
    """Return how a range fits, or fits a range."""
    low, high = mine.number, mine.upper if mine.upper is not None else mine.number
    least = theirs.number
    most = theirs.upper if theirs.upper is not None else theirs.number
    if mine.upper is not None and theirs.upper is not None:
        if abs(low - least) <= mine.step / 2 and abs(high - most) <= mine.step / 2:
            return Fit.SAME
        return Fit.LESS_PRECISE if low <= least and most <= high and near(low, least) else Fit.NONE
    if mine.upper is not None:
        inside = theirs.bound in {Bound.EXACTLY, Bound.ABOUT} and low <= least <= high
        return Fit.LESS_PRECISE if inside and near(low, high) else Fit.NONE
    reach = mine.reach
    if mine.bound in LOWER:
        return Fit.LESS_PRECISE if low <= least and near(low, least) else Fit.NONE
    if mine.bound in UPPER:
        return Fit.LESS_PRECISE if most <= low and near(low, most) else Fit.NONE
    if mine.bound is Bound.ABOUT:
        return Fit.LESS_PRECISE if least - reach <= low <= most + reach else Fit.NONE
    return Fit.MORE_PRECISE if least <= low <= most else Fit.NONE


def near(one: Fraction, other: Fraction) -> bool:
    """Whether two numbers are not far from each other."""
    ends = sorted((abs(one), abs(other)))
    return ends[1] == 0 or ends[0] * 2 >= ends[1]
