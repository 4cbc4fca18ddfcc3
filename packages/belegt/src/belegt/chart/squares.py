"""Squares: each thing that is counted is one, with the sign of its kind in it.

A square is as large on a phone as on a wide screen, so that it can be counted on both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat

from belegt.chart import ink
from belegt.chart.strip import LINE, PRINTED, ROOM

SIDE = 14.0
PITCH = 17.0
"""From the left of a square to that of the next."""

ACROSS = 16
"""Squares in a line: as many as a phone of 320 px shows."""

BETWEEN_ROWS = 8.0

APART = 12.0
"""Room behind the words of the key, in user units."""


@dataclass(frozen=True, slots=True)
class Sort:
    """What tells one sort of squares from the others.

    Attributes:
        words: what it is called.
        path: its sign, drawn in strokes around the middle of a square.
        shade: how dark a square is, from 0 to 1; the sign tells it too, where all is grey.
        classes: of its squares, for style sheets.
    """

    words: str
    path: str
    shade: float
    classes: str = ""


@dataclass(frozen=True, slots=True)
class SquareRow:
    """A row of squares: its name, and how many of each kind."""

    label: str
    numbers: tuple[tuple[Sort, int], ...]

    @property
    def words(self) -> str:
        """The numbers in words, those of nothing left out."""
        return ", ".join(f"{number} {kind.words}" for kind, number in self.numbers if number)


@dataclass(frozen=True, slots=True)
class Squares:
    """What a drawing of squares shows."""

    title: str
    rows: tuple[SquareRow, ...]

    @property
    def alternative(self) -> str:
        """The drawing in words."""
        return f"{self.title}. {'; '.join(f'{row.label}: {row.words}' for row in self.rows)}."

    @property
    def kinds(self) -> Sequence[Sort]:
        """The kinds that there are squares of, in their order."""
        found = [kind for row in self.rows for kind, number in row.numbers if number]
        order = [kind for row in self.rows for kind, _ in row.numbers]
        return [kind for kind in dict.fromkeys(order) if kind in found]


def squares_svg(squares: Squares, identifier: str) -> str:
    """Return squares as an SVG element.

    Args:
        squares: what to draw.
        identifier: unique on the page, for the ids of title and description.
    """
    body: list[str] = []
    y = 0.0
    for row in squares.rows:
        y += LINE
        body.append(ink.text("0%", y - 4, row.label, weight=600))
        for line in ink.wrapped(row.words, ROOM):
            y += LINE
            body.append(ink.text("0%", y - 4, line))
        each = list(chain.from_iterable(repeat(kind, number) for kind, number in row.numbers))
        for line_of in lines_of(each, ACROSS):
            for number, kind in enumerate(line_of):
                body += square(kind, number * PITCH, y)
            y += PITCH
        y += BETWEEN_ROWS
    column = PITCH + APART + max((ink.width_of(kind.words) for kind in squares.kinds), default=0)
    for kinds in lines_of(squares.kinds, max(1, int(PITCH * ACROSS // column))):
        for number, kind in enumerate(kinds):
            x = number * column
            body += square(kind, x, y)
            body.append(ink.text(x + PITCH + 2, y + SIDE - 3, kind.words))
        y += PITCH
    size = f'width="{PRINTED:g}" height="{y + 1:g}"'
    lines = [*ink.opening(identifier, squares.title, squares.alternative, size), *body, "</svg>"]
    return "\n".join(lines)


def lines_of(kinds: Sequence[Sort], length: int) -> Iterator[Sequence[Sort]]:
    """Yield squares in lines of at most a length."""
    for start in range(0, len(kinds), length):
        yield kinds[start : start + length]


def square(kind: Sort, x: float, y: float) -> Iterator[str]:
    """Yield a square from its left upper corner."""
    yield ink.box(x + 0.5, y + 0.5, SIDE - 1, kind.shade, kind.classes)
    yield ink.stroke(x + SIDE / 2, y + SIDE / 2, kind.path)
