"""Intervals of exact decimals, the only things figures are compared by."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction


def rough(number: Fraction) -> float:
    """Return a number as a float; an infinite one where no float is as large."""
    try:
        return float(number)
    except OverflowError:
        return float("inf") if number > 0 else float("-inf")


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``low`` to ``high``; None is unbounded, an open end does not belong to it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = True

    def contains(self, other: Interval) -> bool:
        """Whether every number of ``other`` is in this interval."""
        return self._low_key() <= other._low_key() and other._high_key() <= self._high_key()

    def meets(self, other: Interval) -> bool:
        """Whether some number is in both."""
        return _gap_free(self, other) and _gap_free(other, self)

    def _low_key(self) -> tuple[Decimal, bool]:
        return (Decimal("-Infinity"), False) if self.low is None else (self.low, self.low_open)

    def _high_key(self) -> tuple[Decimal, bool]:
        if self.high is None:
            return (Decimal("Infinity"), True)
        return (self.high, not self.high_open)

    def __str__(self) -> str:
        left = "(" if self.low is None or self.low_open else "["
        right = ")" if self.high is None or self.high_open else "]"
        low = "-∞" if self.low is None else f"{self.low:f}"
        high = "∞" if self.high is None else f"{self.high:f}"
        return f"{left}{low}, {high}{right}"


def _gap_free(lower: Interval, upper: Interval) -> bool:
    if lower.high is None or upper.low is None:
        return True
    if lower.high == upper.low:
        return not (lower.high_open or upper.low_open)
    return lower.high > upper.low
