"""A ladder: what each source says of one measure, as an interval above the others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from belegt.chart import ink
from belegt.chart.scale import Axis, ChartError, around
from belegt.chart.strip import BAND, FOOT, GAP, LINE, PRINTED, ROOM, Strip
from belegt.messages import message
from belegt.quantity import Quantity

MARGIN = 0.08
"""Share of the width at each side of the axis, where only what has no end reaches."""

BOLD = 0.9
"""Share of the room that is left for bold words, which are wider."""

MOST = 0.6
"""Share of the room that a value may take beside a name; a longer one stands below it."""

LONG = 8
"""Rungs from which on the axis is printed above them too."""

PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Rung:
    """One value on the ladder.

    Attributes:
        name: who says so.
        covers: what it is said of; each stands on a line of its own.
        quantity: the value.
        words: the value in print.
        estimate: whether somebody estimates it.
        sign: of its verdict.
    """

    name: str
    covers: tuple[str, ...]
    quantity: Quantity
    words: str
    estimate: bool = False
    sign: ink.Sign | None = None  # of its verdict


@dataclass(frozen=True, slots=True)
class Ladder:
    """What a ladder shows.

    Attributes:
        title: its name, for those who cannot see it too.
        told: what the sources say, top to bottom.
        records: what stands on record, below; each is a line across all rungs.
        unit: of all of them.
    """

    title: str
    told: tuple[Rung, ...]
    records: tuple[Rung, ...] = ()
    unit: str = ""

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """All of them, top to bottom."""
        return self.told + self.records

    @property
    def axis(self) -> Axis:
        """The axis that the values ask for."""
        drawn = [reach for one in self.rungs for reach in (one.quantity.loose, one.quantity.strict)]
        ends = [float(end) for reach in drawn for end in (reach.low, reach.high) if end is not None]
        return around(ends, shares=self.unit == PERCENT)

    @property
    def alternative(self) -> str:
        """The ladder in words."""
        lines = [f"{one.name}: {one.words} ({'; '.join(one.covers)})" for one in self.rungs]
        return f"{self.title}. {'. '.join(lines)}."


def ladder_svg(ladder: Ladder, identifier: str, locale: str) -> str:
    """Return a ladder as an SVG element.

    Args:
        ladder: what to draw.
        identifier: unique on the page, for the ids of title and description.
        locale: CLDR locale of the numbers along the axis.

    Raises:
        ChartError: when it has no rungs.
    """
    return "\n".join(_LadderDrawing(ladder, identifier, locale).lines())


class _LadderDrawing:
    """Lays a ladder out from top to bottom."""

    def __init__(self, ladder: Ladder, identifier: str, locale: str) -> None:
        if not ladder.rungs:
            raise ChartError(message("a ladder needs rungs"))
        self.ladder = ladder
        self.identifier = identifier
        self.strip = Strip(ladder.axis, locale, MARGIN)

    def lines(self) -> Iterator[str]:
        ladder, strip = self.ladder, self.strip
        body: list[str] = []
        y = 0.0
        if len(ladder.rungs) >= LONG:
            body += strip.numbers(y + FOOT - 6)
            y += FOOT
        for number, rung in enumerate(ladder.rungs):
            recorded = number >= len(ladder.told)
            if recorded and number == len(ladder.told) and number:
                body.append(ink.line("0%", y + 2, "100%", y + 2, opacity=0.3))
                y += GAP
            for words in _words(rung):
                y += LINE
                body += words.at(y - 4)
            body += strip.grid(y)
            # a record's line leads down to its own rung
            for record in ladder.records[max(number - len(ladder.told), 0) :]:
                body += strip.mark(record.quantity, y)
            body += strip.interval(rung.quantity, y + BAND / 2, recorded=recorded)
            y += BAND + GAP
        body += strip.numbers(y)
        size = f'width="{PRINTED:g}" height="{y + FOOT - 10:g}"'
        yield from ink.opening(self.identifier, ladder.title, ladder.alternative, size)
        yield from body
        yield "</svg>"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of words: those at its beginning, and those at its end."""

    start: str
    end: str = ""
    weight: int = 400
    signs: tuple[ink.Sign, ...] = ()  # behind the words at the end, or all of them

    def at(self, y: float) -> Iterator[str]:
        if self.start:
            signs = () if self.end else self.signs
            yield ink.text("0%", y, self.start, weight=self.weight, signs=signs)
        if self.end:
            yield ink.text("100%", y, self.end, anchor="end", signs=self.signs)


def _words(rung: Rung) -> Iterator[_Line]:
    """Yield the lines above an interval: who says what, and of what it is said."""
    value = ink.width_of(f"  {rung.words}")
    beside = value <= ROOM * MOST
    names = ink.wrapped(rung.name, BOLD * (ROOM - value if beside else ROOM))
    signs = (rung.sign,) if rung.sign else ()
    yield _Line(names[0], rung.words if beside else "", 600, signs if beside else ())
    yield from (_Line(words, weight=600) for words in names[1:])
    if not beside:
        *lines, last = ink.wrapped(rung.words, ROOM)
        yield from (*map(_Line, lines), _Line(last, signs=signs))
    for told in rung.covers:
        yield from map(_Line, ink.wrapped(told, ROOM))
