"""The strip that values lie on: its axis, the grid behind it, and the intervals along it.

All that lies along the axis is placed in percent of the width, and words stand above it, not
beside it: so the words keep their size, and the values take the room there is, on a wide screen as
on a narrow phone.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from belegt.chart import ink
from belegt.chart.scale import Axis
from belegt.quantity import Bound, Interval, Quantity

ROOM = 330.0
"""Least width that the lines are broken for, in user units: that of the text on a phone of 375 px.

On a narrower one the style sheet makes the letters smaller.
"""

PRINTED = 440.0
"""Width of a drawing where it is a file of its own."""

LINE = 17.0
BAND = 24.0
"""Height of the strip that an interval lies in."""

GAP = 12.0
THIN = 6.0
"""Height of an interval."""

FOOT = 20.0
"""Height of the words along the axis."""

LEFTWARDS = "M0 0 L9 -5 L9 5 Z"
RIGHTWARDS = "M0 0 L-9 -5 L-9 5 Z"
DIAMOND = "M0 -6 L6 0 L0 6 L-6 0 Z"


class Strip:
    """Draws along an axis.

    Args:
        axis: where values lie.
        locale: CLDR locale of the numbers along it.
        margin: share of the width at each side, where only what has no end reaches.
    """

    def __init__(self, axis: Axis, locale: str, margin: float) -> None:
        self.axis = axis
        self.margin = margin
        self.ticks = axis.ticks(locale, ROOM * (1 - 2 * margin))

    def place(self, value: Decimal | float | None, *, beyond: float = 0.0) -> float:
        """Return where a value lies, in percent of the width; None lies beyond the axis."""
        if value is None:
            return beyond
        return self._inside(self.axis.share(value))

    def grid(self, top: float, band: float = BAND) -> Iterator[str]:
        """Yield the lines behind a strip."""
        yield ink.line("0%", top + band / 2, "100%", top + band / 2, opacity=0.12)
        for tick in self.ticks:
            x = percent(self._inside(tick.share))
            yield ink.line(x, top, x, top + band, opacity=0.18)

    def numbers(self, y: float) -> Iterator[str]:
        """Yield the words along the axis, those at its ends kept from running over the edge."""
        for tick in self.ticks:
            x = self._inside(tick.share)
            half = 100 * ink.width_of(tick.words) / 2 / ROOM
            place, anchor = percent(x), "middle"
            if x < half:
                place, anchor = "0%", "start"
            elif x + half > 100:
                place, anchor = "100%", "end"
            yield ink.text(place, y, tick.words, anchor=anchor, opacity=0.75)

    def interval(self, quantity: Quantity, y: float, *, recorded: bool = False) -> Iterator[str]:
        """Yield what the words allow, and the number itself."""
        strict, loose = quantity.strict, quantity.loose
        if loose != strict:
            yield self.bar(loose, y, 0.25)
        yield self.bar(strict, y, 0.5)
        if strict.low is None:
            yield ink.shape("0%", y, LEFTWARDS)
        if strict.high is None:
            yield ink.shape("100%", y, RIGHTWARDS)
        x = percent(self.place(quantity.number))
        if quantity.bound in (Bound.LESS_THAN, Bound.MORE_THAN):
            yield ink.dot(x, y, hollow=True)
        elif quantity.bound is not Bound.BETWEEN:
            yield ink.shape(x, y, DIAMOND) if recorded else ink.dot(x, y, hollow=False)

    def bar(self, reach: Interval, y: float, opacity: float, height: float = THIN) -> str:
        """Return a bar over an interval, around the line ``y``."""
        left, right = self.place(reach.low), self.place(reach.high, beyond=100.0)
        return ink.bar(percent(left), y - height / 2, percent(right - left), height, opacity)

    def mark(self, quantity: Quantity, top: float, band: float = BAND) -> Iterator[str]:
        """Yield the line of a record across a strip."""
        low, high = quantity.number, quantity.upper
        if high is not None:
            width = percent(self.place(high) - self.place(low))
            yield ink.bar(percent(self.place(low)), top, width, band, 0.15)
        for end in (low,) if high is None else (low, high):
            x = percent(self.place(end))
            yield ink.line(x, top, x, top + band, width=1.6, dash="4 2.4")

    def _inside(self, share: float) -> float:
        return 100 * (self.margin + share * (1 - 2 * self.margin))


def percent(share: float) -> str:
    """Return a share of the width as a length."""
    return f"{share:.2f}%"
