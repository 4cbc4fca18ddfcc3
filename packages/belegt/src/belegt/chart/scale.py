"""The axis of a drawing: where values lie along it, and which of them are printed below it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from babel.numbers import format_compact_decimal, format_decimal, format_scientific

from belegt.chart.ink import width_of
from belegt.messages import Message, message

STEPS = (1, 2, 5)
"""The numbers that a power of ten is divided at."""

CLOSE = 3
"""How many times its lowest value the highest of a linear axis is at most."""

TICK_GAP = 8.0
"""Least room between the words of two ticks, in user units."""


class ChartError(ValueError):
    """Values that cannot be drawn, and why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Scale(StrEnum):
    """How values are laid out along the axis."""

    LINEAR = "linear"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Tick:
    """A value printed along the axis.

    Attributes:
        share: where it stands, from 0 (left) to 1.
        words: the value in print.
    """

    share: float
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis from ``low`` to ``high``, which are values, both above zero on a logarithmic one."""

    scale: Scale
    low: float
    high: float

    def share(self, value: Decimal | float) -> float:
        """Return where a value lies, from 0 (left) to 1; what lies outside is at an end."""
        number = float(value)
        if self.scale is Scale.LOG:
            if number <= 0:
                return 0.0
            share = math.log(number / self.low) / math.log(self.high / self.low)
        else:
            share = (number - self.low) / (self.high - self.low)
        return min(max(share, 0.0), 1.0)

    def ticks(self, locale: str, room: float) -> list[Tick]:
        """Return as many ticks as can be read side by side.

        Args:
            locale: CLDR locale of the words.
            room: length of the axis in user units.
        """
        ticks: list[Tick] = []
        for values in self._divisions():
            ticks = [Tick(self.share(value), number_words(value, locale)) for value in values]
            if _legible(ticks, room):
                break
        return ticks

    def _divisions(self) -> Iterator[list[float]]:
        """Yield ever fewer round values of the axis, down to one."""
        if self.scale is Scale.LINEAR:
            step = 10.0 ** math.floor(math.log10(self.high - self.low))
            step /= 2 if (self.high - self.low) / step < 3 else 1
            while step <= self.high - self.low:
                first, last = math.ceil(self.low / step), math.floor(self.high / step)
                yield [number * step for number in range(first, last + 1)]
                step *= 2
            return
        # a hair of slack, for ends that are round themselves
        low, high = self.low * (1 - 1e-9), self.high * (1 + 1e-9)
        powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        fine = [step * 10.0**power for power in powers for step in STEPS]
        yield [value for value in fine if low <= value <= high]
        whole = [10.0**power for power in powers if low <= 10.0**power <= high]
        for stride in range(1, len(whole) + 1):
            yield whole[::stride]


def from_zero(ends: Iterable[float]) -> Axis:
    """Return a linear axis for bars, which begin at zero."""
    known = list(ends)
    low, high = min(0.0, *known), max(0.0, *known)
    return Axis(Scale.LINEAR, low, high if high > low else low + 1)


def decades(ends: Iterable[float]) -> Axis:
    """Return a logarithmic axis of whole powers of ten.

    Raises:
        ChartError: when an end is not above zero.
    """
    known = list(ends)
    if not known or min(known) <= 0:
        raise ChartError(message("a logarithmic axis needs values above zero"))
    low, high = math.floor(math.log10(min(known))), math.ceil(math.log10(max(known)))
    return Axis(Scale.LOG, 10.0**low, 10.0 ** max(high, low + 1))


def around(ends: Iterable[float], *, shares: bool) -> Axis:
    """Return an axis for intervals, with room at both sides for those that have no end.

    It is logarithmic, unless the values lie so close together that a linear one has more round
    numbers to read them by (shares, which are told by their difference, within a power of ten), or
    one of them is not above zero. A linear one need not begin at zero: it carries no bars.

    Args:
        ends: every end of an interval that is drawn.
        shares: whether the values are percentages.
    """
    known = sorted(ends)
    low, high = known[0], known[-1]
    if low <= 0 or high < low * (10 if shares else CLOSE):
        # floats tell no smaller differences apart
        spread = max(high - low, abs(high) * 1e-6) or 1.0
        step = 10.0 ** math.floor(math.log10(spread))
        return Axis(
            Scale.LINEAR,
            (math.ceil(low / step) - 1) * step,
            (math.floor(high / step) + 1) * step,
        )
    return Axis(Scale.LOG, _round_below(low), _round_above(high))


@lru_cache(maxsize=1024)
def number_words(value: float, locale: str) -> str:
    """Return a value as it is printed along an axis: short, and rounded to what a tick needs."""
    number = Decimal(f"{value:.6g}")
    size = abs(number)
    if size >= Decimal("1e15") or 0 < size < Decimal("0.001"):
        return str(format_scientific(number, locale=locale))
    if size < 1:
        return str(format_decimal(number, locale=locale, decimal_quantization=False))
    return str(format_compact_decimal(number, locale=locale, fraction_digits=1))


def _legible(ticks: Sequence[Tick], room: float) -> bool:
    return all(
        (right.share - left.share) * room
        >= (width_of(left.words) + width_of(right.words)) / 2 + TICK_GAP
        for left, right in pairwise(ticks)
    )


def _round_below(value: float) -> float:
    power = math.floor(math.log10(value))
    steps = [step * 10.0**p for p in (power - 1, power) for step in STEPS]
    return max(step for step in steps if step < value * (1 - 1e-9))


def _round_above(value: float) -> float:
    power = math.floor(math.log10(value))
    steps = [step * 10.0**p for p in (power, power + 1) for step in STEPS]
    return min(step for step in steps if step > value * (1 + 1e-9))
