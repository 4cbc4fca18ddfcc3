"""A chart as its author writes it: a title, rows, a mark and series that name entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

NONE = "none"
"""Typed for an id in a row that has no figure, and is shown for that."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words of a chart, and the ids of the entries that they stand at.

    Attributes:
        text: the words.
        entries: the ids.
        line: where they stand.
        untold: whether the row says that there is no figure, by `NONE`.
    """

    text: str
    entries: tuple[str, ...]
    line: int
    untold: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart before anything is drawn.

    Attributes:
        title: with every entry of the chart.
        rows: top to bottom, the entries in the order of the series.
        marks: lines across all rows, an entry each.
        series: each with its entries.
        see: a sentence on what it shows, with every entry; None without one.
    """

    title: Label
    rows: tuple[Label, ...]
    marks: tuple[Label, ...]
    series: tuple[Label, ...]
    see: Label | None = None

    @property
    def labels(self) -> Iterator[Label]:
        """Everything that is printed of it in the author's words."""
        yield self.title
        if self.see:
            yield self.see
        yield from (*self.series, *self.marks, *self.rows)


def plotted(
    title: str, options: Mapping[str, str], body: Iterable[str], line: int, first: int
) -> Plot:
    """Read a chart.

    Args:
        title: the directive's argument.
        options: of the directive: ``mark``, ``series`` and ``see`` are read.
        body: its lines, ``label | id``, ``label | id | id`` or ``label | none``; empty ones count
            for nothing.
        line: where the directive begins.
        first: the line of the body's first.
    """
    rows = tuple(
        Label(label, () if names == [NONE] else tuple(names), number, names == [NONE])
        for number, text in enumerate(body, first)
        if text.strip()
        for label, *names in [parts(text)]
    )
    marked = [parts(options["mark"])] if "mark" in options else []
    marks = tuple(Label(label, tuple(names[:1]), line) for label, *names in marked)
    series = tuple(
        Label(name, tuple(row.entries[at] for row in rows if at < len(row.entries)), line)
        for at, name in enumerate(parts(options.get("series", "")))
    )
    every = tuple(dict.fromkeys(name for label in (*rows, *marks) for name in label.entries))
    see = Label(options["see"], every, line) if "see" in options else None
    return Plot(Label(title, every, line), rows, marks, series, see)


def parts(line: str) -> list[str]:
    """Cut a line at its bars; an empty one has no parts."""
    return [part.strip() for part in line.split("|")] if line else []
