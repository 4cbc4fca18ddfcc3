"""A ladder: what each source says of one measure, as an interval above the others.

Words stand above their interval, not beside it, and all that lies along the axis is placed in
percent of the width: so the words keep their size, and the intervals take the room there is, on a
wide screen as on a narrow phone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from belegt.chart import ink
from belegt.chart.scale import Axis, around
from belegt.quantity import Bound, Interval, Quantity

ROOM = 330.0
"""Least width that the lines are broken for, in user units: that of the text on a phone of 375 px.

On a narrower one the style sheet makes the letters smaller.
"""

PRINTED = 440.0
"""Width of the drawing where it is a file of its own."""

MARGIN = 0.08
"""Share of the width at each side of the axis, where only what has no end reaches."""

LINE = 17.0
BAND = 24.0
"""Height of the strip that an interval lies in."""

GAP = 12.0
THIN = 6.0
"""Height of an interval."""

BOLD = 0.9
"""Share of the room that is left for bold words, which are wider."""

MOST = 0.6
"""Share of the room that a value may take beside a name; a longer one stands below it."""

FOOT = 20.0
"""Height of the words along the axis."""

LONG = 8
"""Rungs from which on the axis is printed above them too."""

PERCENT = "percent"

LEFTWARDS = "M0 0 L9 -5 L9 5 Z"
RIGHTWARDS = "M0 0 L-9 -5 L-9 5 Z"
DIAMOND = "M0 -6 L6 0 L0 6 L-6 0 Z"


@dataclass(frozen=True, slots=True)
class Rung:
    """One value on the ladder.

    Attributes:
        name: who says so.
        covers: what it is said of; each stands on a line of its own.
        quantity: the value.
        words: the value in print.
    """

    name: str
    covers: tuple[str, ...]
    quantity: Quantity
    words: str


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
        ValueError: when it has no rungs.
    """
    return "\n".join(_Drawing(ladder, identifier, locale).lines())


class _Drawing:
    """Lays a ladder out from top to bottom."""

    def __init__(self, ladder: Ladder, identifier: str, locale: str) -> None:
        if not ladder.rungs:
            msg = "a ladder needs rungs"
            raise ValueError(msg)
        self.ladder = ladder
        self.identifier = identifier
        self.axis = ladder.axis
        self.ticks = self.axis.ticks(locale, ROOM * (1 - 2 * MARGIN))

    def lines(self) -> Iterator[str]:
        ladder = self.ladder
        body: list[str] = []
        y = 0.0
        if len(ladder.rungs) >= LONG:
            body += self._numbers(y + FOOT - 6)
            y += FOOT
        for number, rung in enumerate(ladder.rungs):
            recorded = number >= len(ladder.told)
            if recorded and number == len(ladder.told) and number:
                body.append(ink.line("0%", y + 2, "100%", y + 2, opacity=0.3))
                y += GAP
            for words in _words(rung):
                y += LINE
                body += words.at(y - 4)
            body += self._grid(y)
            # a record's line leads down to its own rung
            body += self._records(y, ladder.records[max(number - len(ladder.told), 0) :])
            body += self._interval(rung.quantity, y + BAND / 2, recorded=recorded)
            y += BAND + GAP
        body += self._numbers(y)
        size = f'width="{PRINTED:g}" height="{y + FOOT - 10:g}"'
        yield from ink.opening(
            "belegt-ladder", self.identifier, ladder.title, ladder.alternative, size
        )
        yield from body
        yield "</svg>"

    def _x(self, value: Decimal | None, *, beyond: float = 0.0) -> float:
        """Return where a value lies, in percent of the width; None lies beyond the axis."""
        if value is None:
            return beyond
        return 100 * (MARGIN + self.axis.share(value) * (1 - 2 * MARGIN))

    def _grid(self, top: float) -> Iterator[str]:
        yield ink.line("0%", top + BAND / 2, "100%", top + BAND / 2, opacity=0.12)
        for tick in self.ticks:
            x = _percent(100 * (MARGIN + tick.share * (1 - 2 * MARGIN)))
            yield ink.line(x, top, x, top + BAND, opacity=0.18)

    def _numbers(self, y: float) -> Iterator[str]:
        """Yield the words along the axis, those at its ends kept from running over the edge."""
        for tick in self.ticks:
            x = MARGIN + tick.share * (1 - 2 * MARGIN)
            half = ink.width_of(tick.words) / 2 / ROOM
            place, anchor = _percent(100 * x), "middle"
            if x < half:
                place, anchor = "0%", "start"
            elif x + half > 1:
                place, anchor = "100%", "end"
            yield ink.text(place, y, tick.words, anchor=anchor, opacity=0.75)

    def _records(self, top: float, records: Iterable[Rung]) -> Iterator[str]:
        """Yield the records' lines across the strip of a rung."""
        for record in records:
            low, high = record.quantity.number, record.quantity.upper
            if high is not None:
                width = _percent(self._x(high) - self._x(low))
                yield ink.bar(_percent(self._x(low)), top, width, BAND, 0.15)
            for end in (low,) if high is None else (low, high):
                x = _percent(self._x(end))
                yield ink.line(x, top, x, top + BAND, width=1.6, dash="4 2.4")

    def _interval(self, quantity: Quantity, y: float, *, recorded: bool) -> Iterator[str]:
        """Yield what the words allow, and the number itself."""
        strict, loose = quantity.strict, quantity.loose
        if loose != strict:
            yield self._bar(loose, y, 0.25)
        yield self._bar(strict, y, 0.5)
        if strict.low is None:
            yield ink.shape("0%", y, LEFTWARDS)
        if strict.high is None:
            yield ink.shape("100%", y, RIGHTWARDS)
        x = _percent(self._x(quantity.number))
        if quantity.bound in (Bound.LESS_THAN, Bound.MORE_THAN):
            yield ink.dot(x, y, hollow=True)
        elif quantity.bound is not Bound.BETWEEN:
            yield ink.shape(x, y, DIAMOND) if recorded else ink.dot(x, y, hollow=False)

    def _bar(self, reach: Interval, y: float, opacity: float) -> str:
        left, right = self._x(reach.low), self._x(reach.high, beyond=100.0)
        return ink.bar(_percent(left), y - THIN / 2, _percent(right - left), THIN, opacity)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of words: those at its beginning, and those at its end."""

    start: str
    end: str = ""
    weight: int = 400

    def at(self, y: float) -> Iterator[str]:
        if self.start:
            yield ink.text("0%", y, self.start, weight=self.weight)
        if self.end:
            yield ink.text("100%", y, self.end, anchor="end")


def _words(rung: Rung) -> Iterator[_Line]:
    """Yield the lines above an interval: who says what, and of what it is said."""
    value = ink.width_of(f"  {rung.words}")
    beside = value <= ROOM * MOST
    names = ink.wrapped(rung.name, BOLD * (ROOM - value if beside else ROOM))
    yield _Line(names[0], rung.words if beside else "", 600)
    yield from (_Line(words, weight=600) for words in names[1:])
    if not beside:
        yield from map(_Line, ink.wrapped(rung.words, ROOM))
    for told in rung.covers:
        yield from map(_Line, ink.wrapped(told, ROOM))


def _percent(share: float) -> str:
    return f"{share:.2f}%"
