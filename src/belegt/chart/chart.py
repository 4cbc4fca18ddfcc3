"""Bars, intervals and pairs of values, a row each with its name to the left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from belegt.chart import ink
from belegt.chart.scale import Scale, decades, from_zero
from belegt.quantity import Bound, Interval, Quantity

WIDTH = 640.0
"""User units, which are pixels on a screen that shows the chart at its own size."""

ROW = 26.0
LABEL = 190.0
TAIL = 40.0
"""Least room right of the axis, for the words of values that stand at its end."""

TOP = 10.0
AXIS = 34.0
CHARACTER = 6.4
"""Average width of a character at the charts' text size."""


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
        reaches = [_reach(point.quantity) for row in chart.rows for point in row.points] + [
            _reach(mark.quantity) for mark in chart.marks
        ]
        ends = [
            float(end) for reach in reaches for end in (reach.low, reach.high) if end is not None
        ]
        self.axis = (decades if chart.scale is Scale.LOG else from_zero)(ends)
        words = [" · ".join(point.words for point in row.points) for row in chart.rows]
        longest = max(map(len, words)) * CHARACTER + 16
        self.tail = min(max(TAIL, longest), (WIDTH - LABEL) / 2)
        self.height = TOP + ROW * len(chart.rows) + AXIS + (14 if chart.marks else 0)

    @property
    def room(self) -> float:
        """Length of the axis in user units."""
        return WIDTH - LABEL - self.tail

    def x(self, value: Decimal | float) -> float:
        """Return where a value lies, in user units from the left."""
        return LABEL + self.axis.share(value) * self.room

    def lines(self) -> Iterator[str]:
        chart, name = self.chart, self.identifier
        size = f'viewBox="0 0 {WIDTH:g} {self.height:g}" width="{WIDTH:g}" height="{self.height:g}"'
        yield from ink.opening("belegt-chart", name, chart.title, chart.alternative, size)
        yield from self._axis()
        for number, row in enumerate(chart.rows):
            yield from self._row(row, TOP + ROW * number + ROW / 2)
        for mark in chart.marks:
            yield from self._mark(mark)
        yield "</svg>"

    def _axis(self) -> Iterator[str]:
        bottom = TOP + ROW * len(self.chart.rows)
        for tick in self.axis.ticks(self.locale, self.room):
            x = LABEL + tick.share * self.room
            yield ink.line(x, TOP, x, bottom, opacity=0.18)
            yield ink.text(x, bottom + 16, tick.words, anchor="middle", opacity=0.75)

    def _row(self, row: Row, y: float) -> Iterator[str]:
        yield ink.text(LABEL - 10, y + 4, row.label, anchor="end")
        if len(row.points) > 1:
            xs = [self.x(point.quantity.number) for point in row.points]
            yield ink.line(min(xs), y, max(xs), y, width=2, opacity=0.4)
            for number, (x, point) in enumerate(zip(xs, row.points, strict=True)):
                yield ink.dot(x, y, hollow=bool(number), title=f"{point.name} {point.words}")
            words = " · ".join(point.words for point in row.points)
            yield ink.text(max(xs) + 10, y + 4, words)
            return
        point = row.points[0]
        reach = _reach(point.quantity)
        left = LABEL if reach.low is None else self.x(reach.low)
        right = WIDTH - self.tail if reach.high is None else self.x(reach.high)
        if self.chart.scale is Scale.LINEAR and point.quantity.bound is Bound.EXACTLY:
            left, right = self.x(0), self.x(point.quantity.number)
            yield ink.bar(min(left, right), y - 7, abs(right - left), 14, 0.75)
        else:
            yield ink.bar(left, y - 3, max(right - left, 2), 6, 0.45)
            if point.quantity.bound in (Bound.EXACTLY, Bound.ABOUT):
                yield ink.dot(self.x(point.quantity.number), y, hollow=False, title=point.words)
        place = max(left, right) + 10
        if place + len(point.words) * CHARACTER <= WIDTH:
            yield ink.text(place, y + 4, point.words)
        else:  # an interval that reaches to the edge
            yield ink.text(left - 10, y + 4, point.words, anchor="end")

    def _mark(self, mark: Point) -> Iterator[str]:
        x = self.x(mark.quantity.number)
        bottom = TOP + ROW * len(self.chart.rows)
        yield ink.line(x, TOP - 6, x, bottom + 22, width=1.6, dash="5 3")
        label = f"{mark.name}: {mark.words}"
        half = len(label) * CHARACTER / 2
        place = min(max(x, half), WIDTH - half)
        yield ink.text(place, bottom + 36, label, anchor="middle", weight=600)


def _reach(quantity: Quantity) -> Interval:
    """Return what is drawn of a quantity: all that its words allow."""
    return quantity.loose if quantity.bound is Bound.ABOUT else quantity.strict


def legend(names: Sequence[str]) -> str:
    """Return the words that tell the two series of a dumbbell chart apart."""
    return " · ".join(f"{sign} {name}" for sign, name in zip("●○", names, strict=False))
