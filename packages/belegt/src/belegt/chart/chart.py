"""Bars, intervals and pairs of values, a row each with its name above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from belegt.chart import ink
from belegt.chart.scale import ChartError, Scale, decades, from_zero
from belegt.chart.strip import FOOT, LINE, PRINTED, ROOM, Strip, percent
from belegt.messages import message
from belegt.quantity import Bound, Interval, Quantity

THICK = 12.0
"""Height of a bar that begins at zero."""

STRIP = 20.0
"""Height of the strip below a row's words."""

BETWEEN_ROWS = 6.0

EDGE = 0.015
"""Share of the width at each side of a linear axis: half a dot."""

OPEN = 0.08
"""Share of the width at each side of a logarithmic axis, where only what has no end reaches."""


RISE, FALL = 1, -1
"""Which way a value has changed."""

SIGNS = {RISE: "+", FALL: "−", 0: ""}
"""What stands before the words of a change."""


@dataclass(frozen=True, slots=True)
class Point:
    """A value of a row: where it lies, and the words that print it."""

    quantity: Quantity
    words: str
    name: str = ""  # of the series, in charts with two
    way: int = 0  # of a change: RISE or FALL
    sign: ink.Sign | None = None  # of its verdict

    @property
    def signed(self) -> Decimal:
        """The number of a rise or fall, below zero when it is a fall."""
        number = self.quantity.number
        return -abs(number) if self.way == FALL else number


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A line of the chart.

    Attributes:
        label: its name.
        points: its values.
        untold: what is printed in their place where there are none.
    """

    label: str
    points: tuple[Point, ...]
    untold: str = ""

    def words(self, *, changes: bool) -> list[str]:
        """Return what is printed of its values; of changes with their sign."""
        if self.untold:
            return [self.untold]
        return [f"{SIGNS[one.way] if changes else ''}{one.words}" for one in self.points]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows.

    Attributes:
        title: its name, for those who cannot see it too.
        rows: top to bottom; a row of two points is a dumbbell.
        scale: of the axis. A linear axis begins at zero and carries bars; a logarithmic one
            has no zero, so it carries intervals.
        marks: vertical lines across all rows, such as the record.
        unit: what the axis counts, in words; "" where nothing is told.
    """

    title: str
    rows: tuple[ChartRow, ...]
    scale: Scale = Scale.LINEAR
    marks: tuple[Point, ...] = ()
    unit: str = ""

    @property
    def changes(self) -> bool:
        """Whether some values rose and others fell: bars then lie on both sides of zero."""
        ways = {point.way for row in self.rows for point in row.points}
        return self.scale is Scale.LINEAR and ways == {RISE, FALL}

    @property
    def alternative(self) -> str:
        """The chart in words."""
        lines = []
        for row in self.rows:
            names = [point.name for point in row.points] or [""]
            pairs = zip(names, row.words(changes=self.changes), strict=True)
            lines.append(f"{row.label}: {', '.join(' '.join(pair).strip() for pair in pairs)}")
        lines += [f"{mark.name}: {mark.words}" for mark in self.marks]
        return f"{self.title}. {'; '.join(lines)}."


def svg(chart: Chart, identifier: str, locale: str) -> str:
    """Return a chart as an SVG element.

    Args:
        chart: what to draw.
        identifier: unique on the page, for the ids of title and description.
        locale: CLDR locale of the numbers along the axis.

    Raises:
        ChartError: when it has no rows, or a logarithmic axis would need a zero.
    """
    return "\n".join(_ChartDrawing(chart, identifier, locale).lines())


class _ChartDrawing:
    """Lays a chart out from top to bottom."""

    def __init__(self, chart: Chart, identifier: str, locale: str) -> None:
        if not chart.rows or not all(row.points or row.untold for row in chart.rows):
            raise ChartError(message("a chart needs rows, and each row a value"))
        self.chart = chart
        self.identifier = identifier
        points = [*(point for row in chart.rows for point in row.points), *chart.marks]
        reaches = [point.quantity.loose for point in points]
        ends = [
            float(end) for reach in reaches for end in (reach.low, reach.high) if end is not None
        ]
        if chart.changes:
            ends = [float(point.signed) for point in points]
        logarithmic = chart.scale is Scale.LOG
        axis = (decades if logarithmic else from_zero)(ends)
        self.strip = Strip(axis, locale, OPEN if logarithmic else EDGE)

    def lines(self) -> Iterator[str]:
        chart, strip = self.chart, self.strip
        body: list[str] = []
        y = 0.0
        for row in chart.rows:
            signs = [point.sign for point in row.points if point.sign]
            words = " · ".join(row.words(changes=chart.changes))
            y = self._words(body, y, row.label, words, signs)
            body += strip.grid(y, STRIP)
            for mark in chart.marks:
                body += strip.mark(mark.quantity, y, STRIP)
            body += self._row(row, y + STRIP / 2)
            y += STRIP + BETWEEN_ROWS
        for mark in chart.marks:
            y = self._words(body, y, mark.name, mark.words, [mark.sign] if mark.sign else ())
            body += strip.grid(y, STRIP)
            body += strip.interval(mark.quantity, y + STRIP / 2, recorded=True)
            y += STRIP + BETWEEN_ROWS
        y += BETWEEN_ROWS
        body += strip.numbers(y)
        if chart.unit:
            y += LINE
            body.append(ink.text("100%", y, chart.unit, anchor="end", opacity=0.75))
        size = f'width="{PRINTED:g}" height="{y + FOOT - 10:g}"'
        yield from ink.opening(self.identifier, chart.title, chart.alternative, size)
        yield from body
        yield "</svg>"

    @staticmethod
    def _words(
        body: list[str], y: float, label: str, words: str, signs: Sequence[ink.Sign]
    ) -> float:
        """Add the words above a strip, broken where they are too long; return where they end."""
        value = ink.width_of(f"  {words}")
        beside = value < ROOM / 2
        lines = ink.wrapped(label, ROOM - value if beside else ROOM)
        if beside:
            body.append(ink.text("100%", y + LINE - 4, words, anchor="end", signs=signs))
        else:
            lines += ink.wrapped(words, ROOM)
        for number, line in enumerate(lines, 1):
            y += LINE
            last = number == len(lines) and not beside
            body.append(ink.text("0%", y - 4, line, signs=signs if last else ()))
        return y

    def _row(self, row: ChartRow, y: float) -> Iterator[str]:
        if not row.points:
            yield ink.line("0%", y, "100%", y, width=2, dash="1 5")
            return
        if len(row.points) > 1:
            places = [self.strip.place(point.quantity.number) for point in row.points]
            ends = percent(min(places)), percent(max(places))
            yield ink.line(ends[0], y, ends[1], y, width=2, opacity=0.4)
            for number, (place, point) in enumerate(zip(places, row.points, strict=True)):
                told = f"{point.name} {point.words}"
                yield ink.dot(percent(place), y, hollow=bool(number), title=told)
            return
        quantity = row.points[0].quantity
        if self.chart.changes:
            low, high = sorted((Decimal(0), row.points[0].signed))
            yield self.strip.bar(Interval(low, high), y, 0.75, THICK)
        elif self.chart.scale is Scale.LINEAR and quantity.bound is Bound.EXACTLY:
            low, high = sorted((Decimal(0), quantity.number))
            yield self.strip.bar(Interval(low, high), y, 0.75, THICK)
        else:
            yield from self.strip.interval(quantity, y)


def legend(names: Sequence[str]) -> str:
    """Return the words that tell the two series of a dumbbell chart apart."""
    return " · ".join(f"{sign} {name}" for sign, name in zip("●○", names, strict=False))
