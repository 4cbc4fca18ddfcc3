"""A table of HTML while it is read: cells that span columns and rows, as a grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from belegt.document.block import Position
from belegt.document.running import Running
from belegt.document.table import CellTable, GridCell

WIDEST, TALLEST = 100, 1000
"""Columns and rows that a cell can span."""


@dataclass
class Grid:
    """A table that is being read.

    Attributes:
        rows: so far.
        heads: how many of them are its head.
        caption: "" for none.
        is_open: whether a cell is being read.
    """

    rows: list[list[GridCell]] = field(default_factory=list)
    heads: int = 0
    caption: str = ""
    is_open: bool = False
    _headed: list[bool] = field(default_factory=list)
    _marked: bool = False
    _span: tuple[int, int] = (1, 1)
    _below: dict[int, tuple[int, GridCell]] = field(default_factory=dict)

    def row(self, *, head: bool) -> None:
        """Begin a row."""
        self.end_row()
        self.rows.append([])
        self._headed = [head]
        self._below = {at: (n - 1, cell) for at, (n, cell) in self._below.items() if n > 1}
        self.continued()

    def continued(self) -> None:
        """Put in the cells of rows above that reach down to where the row has come to."""
        while len(self.rows[-1]) in self._below:
            self.rows[-1].append(self._below[len(self.rows[-1])][1])

    def cell(self, *, head: bool, given: Mapping[str, str]) -> None:
        """Begin a cell."""
        if not self.rows:
            self.row(head=False)
        self._headed.append(head)
        self._marked |= head
        self.is_open = True
        self._span = spanned(given.get("colspan"), WIDEST), spanned(given.get("rowspan"), TALLEST)

    def fill(self, run: Running, place: Position) -> None:
        """End a cell with the run of its text."""
        self.is_open = False
        if not self.rows:
            return
        start = run.anchors[0][1] if run.anchors else place
        cell = GridCell(run.text, start, tuple(run.anchors), tuple(run.masked))
        again = replace(cell, repeated=True)
        width, height = self._span
        for number in range(width):
            if height > 1:
                self._below[len(self.rows[-1])] = height, again
            self.rows[-1].append(again if number else cell)
        self.continued()

    def end_row(self) -> None:
        """Tell whether the row that ends is one of the head."""
        marked, *cells = self._headed or [False]
        if (marked or (cells and all(cells))) and self.heads == len(self.rows) - 1:
            self.heads += 1

    def table(self, number: int, context: tuple[str, ...]) -> CellTable:
        """Return the table that was read."""
        self.end_row()
        above = (*context, self.caption) if self.caption else context
        heads = self.heads or None
        if self.heads == len(self.rows):
            heads = 0  # nothing but heads names nothing
        return CellTable(number, self.rows, above, heads)


def spanned(value: str | None, limit: int) -> int:
    """Return how many columns or rows a cell spans."""
    digits = (value or "").strip()
    if not digits.isascii() or not digits.isdecimal():
        return 1
    return max(1, min(int(digits[:6]), limit))
