"""Charts of quantities as SVG: pure, from values to text, the same for screen and print.

All ink is ``currentColor``, so a chart follows the text around it into dark mode; all words are
text, so they can be selected, searched and read aloud.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from xml.sax.saxutils import escape, quoteattr

from babel.numbers import format_compact_decimal

from belegt.quantity import Bound, Interval, Quantity

WIDTH = 640.0
"""User units, which are pixels on a screen that shows the chart at its own size."""

ROW = 26.0
LABEL = 190.0
TAIL = 40.0
"""Least room right of the axis, for the words of values that stand at its end."""

TOP = 10.0
AXIS = 34.0
DOT = 4.5
CHARACTER = 6.4
"""Average width of a character at the charts' text size."""


class Scale(StrEnum):
    """How values are laid out along the axis."""

    LINEAR = "linear"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Point:
    """A value of a row: where it lies, and the words that print it."""

    quantity: Quantity
    words: str
    name: str = ""  # of the series, in charts with two


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the chart."""

    label: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows.

    Attributes:
        title: its name, for those who cannot see it too.
        rows: top to bottom; a row of two points is a dumbbell.
        scale: of the axis. A linear axis begins at zero and carries bars; a logarithmic one
            has no zero, so it carries intervals.
        marks: vertical lines across all rows, such as the record.
    """

    title: str
    rows: tuple[Row, ...]
    scale: Scale = Scale.LINEAR
    marks: tuple[Point, ...] = ()

    @property
    def alternative(self) -> str:
        """The chart in words."""
        lines = []
        for row in self.rows:
            told = ", ".join(
                f"{point.name} {point.words}" if point.name else point.words for point in row.points
            )
            lines.append(f"{row.label}: {told}")
        lines += [f"{mark.name}: {mark.words}" for mark in self.marks]
        return f"{self.title}. {'; '.join(lines)}."


def svg(chart: Chart, identifier: str, locale: str) -> str:
    """Return a chart as an SVG element.

    Args:
        chart: what to draw.
        identifier: unique on the page, for the ids of title and description.
        locale: CLDR locale of the numbers along the axis.

    Raises:
        ValueError: when it has no rows, or a logarithmic axis would need a zero.
    """
    return "\n".join(_Drawing(chart, identifier, locale).lines())


class _Drawing:
    def __init__(self, chart: Chart, identifier: str, locale: str) -> None:
        if not chart.rows or not all(row.points for row in chart.rows):
            msg = "a chart needs rows, and each row a value"
            raise ValueError(msg)
        self.chart = chart
        self.identifier = identifier
        self.locale = locale
        self.reaches = [_reach(point.quantity) for row in chart.rows for point in row.points] + [
            _reach(mark.quantity) for mark in chart.marks
        ]
        self.low, self.high = self._ends()
        words = [" · ".join(point.words for point in row.points) for row in chart.rows]
        longest = max(map(len, words)) * CHARACTER + 16
        self.tail = min(max(TAIL, longest), (WIDTH - LABEL) / 2)
        self.height = TOP + ROW * len(chart.rows) + AXIS + (14 if chart.marks else 0)

    def _drawn(self, point: Point) -> Interval:
        """Return what is drawn of a value: a bar ends at the number, whatever its rounding."""
        number = point.quantity.number
        if self.chart.scale is Scale.LINEAR and point.quantity.bound is Bound.EXACTLY:
            return Interval(number, number, high_open=False)
        return _reach(point.quantity)

    def _ends(self) -> tuple[float, float]:
        ends = [float(end) for reach in self.reaches for end in (reach.low, reach.high) if end]
        if self.chart.scale is Scale.LINEAR:
            return min(0.0, *ends), max(ends, default=1.0) or 1.0
        if not ends or min(ends) <= 0:
            msg = "a logarithmic axis needs values above zero"
            raise ValueError(msg)
        low, high = math.floor(math.log10(min(ends))), math.ceil(math.log10(max(ends)))
        return float(low), float(max(high, low + 1))

    def x(self, value: Decimal | float) -> float:
        """Return where a value lies, in user units from the left."""
        number = float(value)
        if self.chart.scale is Scale.LOG:
            number = math.log10(number) if number > 0 else self.low
        share = (number - self.low) / ((self.high - self.low) or 1)
        return LABEL + min(max(share, 0.0), 1.0) * (WIDTH - LABEL - self.tail)

    def lines(self) -> Iterator[str]:
        chart, name = self.chart, self.identifier
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" class="belegt-chart" role="img"'
            f' viewBox="0 0 {WIDTH:g} {self.height:g}" width="{WIDTH:g}" height="{self.height:g}"'
            f' aria-labelledby="{name}-title {name}-desc" fill="currentColor"'
            f' font-family="\'Source Sans 3\', sans-serif" font-size="13">'
        )
        yield f'<title id="{name}-title">{escape(chart.title)}</title>'
        yield f'<desc id="{name}-desc">{escape(chart.alternative)}</desc>'
        yield from self._axis()
        for number, row in enumerate(chart.rows):
            yield from self._row(row, TOP + ROW * number + ROW / 2)
        for mark in chart.marks:
            yield from self._mark(mark)
        yield "</svg>"

    def _axis(self) -> Iterator[str]:
        bottom = TOP + ROW * len(self.chart.rows)
        for value in self._ticks():
            x = self.x(value)
            yield _line(x, TOP, x, bottom, opacity=0.18)
            number = Decimal(f"{value:.6g}")
            words = format_compact_decimal(number, locale=self.locale, fraction_digits=1)
            yield _text(x, bottom + 16, words, anchor="middle", opacity=0.75)

    def _ticks(self) -> list[float]:
        if self.chart.scale is Scale.LOG:
            return [10.0**power for power in range(int(self.low), int(self.high) + 1)]
        step = 10 ** math.floor(math.log10((self.high - self.low) or 1))
        if (self.high - self.low) / step < 3:
            step /= 2
        first, last = math.ceil(self.low / step), math.floor(self.high / step)
        return [number * step for number in range(first, last + 1)]

    def _row(self, row: Row, y: float) -> Iterator[str]:
        yield _text(LABEL - 10, y + 4, row.label, anchor="end")
        if len(row.points) > 1:
            xs = [self.x(point.quantity.number) for point in row.points]
            yield _line(min(xs), y, max(xs), y, width=2, opacity=0.4)
            for number, (x, point) in enumerate(zip(xs, row.points, strict=True)):
                yield _dot(x, y, hollow=bool(number), title=f"{point.name} {point.words}")
            words = " · ".join(point.words for point in row.points)
            yield _text(max(xs) + 10, y + 4, words)
            return
        point = row.points[0]
        reach = _reach(point.quantity)
        left = LABEL if reach.low is None else self.x(reach.low)
        right = WIDTH - self.tail if reach.high is None else self.x(reach.high)
        if self.chart.scale is Scale.LINEAR and point.quantity.bound is Bound.EXACTLY:
            left, right = self.x(0), self.x(point.quantity.number)
            yield _bar(min(left, right), y - 7, abs(right - left), 14, 0.75)
        else:
            yield _bar(left, y - 3, max(right - left, 2), 6, 0.45)
            if point.quantity.bound in (Bound.EXACTLY, Bound.ABOUT):
                yield _dot(self.x(point.quantity.number), y, hollow=False, title=point.words)
        place = max(left, right) + 10
        if place + len(point.words) * CHARACTER <= WIDTH:
            yield _text(place, y + 4, point.words)
        else:  # an interval that reaches to the edge
            yield _text(left - 10, y + 4, point.words, anchor="end")

    def _mark(self, mark: Point) -> Iterator[str]:
        x = self.x(mark.quantity.number)
        bottom = TOP + ROW * len(self.chart.rows)
        yield _line(x, TOP - 6, x, bottom + 22, width=1.6, dash="5 3")
        label = f"{mark.name}: {mark.words}"
        half = len(label) * CHARACTER / 2
        place = min(max(x, half), WIDTH - half)
        yield _text(place, bottom + 36, label, anchor="middle", weight=600)


def _reach(quantity: Quantity) -> Interval:
    """Return what is drawn of a quantity: all that its words allow."""
    return quantity.loose if quantity.bound is Bound.ABOUT else quantity.strict


def _text(
    x: float, y: float, words: str, *, anchor: str = "start", opacity: float = 1, weight: int = 400
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" opacity="{opacity:g}"'
        f' font-weight="{weight}">{escape(words)}</text>'
    )


def _line(
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    *,
    width: float = 1,
    opacity: float = 1,
    dash: str = "",
) -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="currentColor"'
        f' stroke-width="{width:g}" opacity="{opacity:g}"{dashed}/>'
    )


def _bar(x: float, y: float, width: float, height: float, opacity: float) -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="2"'
        f' opacity="{opacity:g}"/>'
    )


def _dot(x: float, y: float, *, hollow: bool, title: str) -> str:
    fill = ' fill="none" stroke="currentColor" stroke-width="1.8"' if hollow else ""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{DOT:g}"{fill} aria-label={quoteattr(title)}/>'


def legend(names: Sequence[str]) -> str:
    """Return the words that tell the two series of a dumbbell chart apart."""
    return " · ".join(f"{sign} {name}" for sign, name in zip("●○", names, strict=False))
