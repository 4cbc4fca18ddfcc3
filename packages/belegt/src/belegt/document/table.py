"""Tables: cells that know the heads of their row and column, whatever format they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from belegt.document.block import Block, Position, Row, column_name
from belegt.document.mask import masks_of
from belegt.spans import Span

NUMBER_RE = re.compile(r"[\s(+−–~<>≤≥≈±$€£¥-]*[.,]?\d")
"""How a cell begins that holds a number and names no row."""

YEAR_RE = re.compile(
    r"\s*(?:FY|CY|Q[1-4]|H[12])?[ /-]?(?:1[89]|20|21)\d\d(?:\b.{0,12})?", re.DOTALL
)
LONGEST_HEAD = 160
MOST_HEADS = 8
"""Cells of a row that can name it, and characters of one."""

SAMPLED = 20
"""Rows that are looked at to tell whether the first is a head."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a table.

    Attributes:
        text: of it.
        place: where it begins in the file.
        anchors: as those of a block.
        masked: what its format knows to hold no claim.
        repeated: whether it only continues a cell that spans several columns or rows.
    """

    text: str
    place: Position
    anchors: tuple[tuple[int, Position], ...] = ()
    masked: tuple[Span, ...] = ()
    repeated: bool = False

    @property
    def end(self) -> Position:
        """The place behind its last character."""
        offset, place = self.anchors[-1] if self.anchors else (0, self.place)
        column = None if place.column is None else place.column + len(self.text) - offset
        return replace(place, column=column)


@dataclass(frozen=True, slots=True)
class CellTable:
    """A table of a document.

    Attributes:
        number: in the document, 1-based.
        rows: its cells; rows may differ in length.
        context: what stands above it, the outermost first, its caption last.
        heads: how many of the rows are its head; None where the format does not say.
    """

    number: int
    rows: Sequence[Sequence[GridCell]]
    context: tuple[str, ...] = ()
    heads: int | None = None

    def blocks(self) -> Iterator[Block]:
        """Yield the cells that are not blank, row by row."""
        captions, rows = captions_of(self.rows) if self.heads is None else ([], self.rows)
        context = self.context
        for caption in captions:
            yield block_of(caption, "caption", context)
            context = (*context, caption.text.strip())
        heads = heads_of(rows) if self.heads is None else self.heads
        columns = columns_of(rows[:heads])
        for number, row in enumerate(rows, 1 + len(captions)):
            body = number - len(captions) > heads
            named = Row(self.number, number, stubs_of(row) if body else ())
            for index, cell in enumerate(row):
                if cell.repeated or not cell.text.strip():
                    continue
                column = columns[index] if body and index < len(columns) else ""
                own = cell.text.strip()
                beside = tuple(head for head in named.heads if head != own)
                told = (*context, *beside, *([column] if column else ()))
                yield block_of(cell, "cell" if body else "head", told, column, named)


def block_of(
    cell: GridCell, kind: str, context: tuple[str, ...], column: str = "", row: Row | None = None
) -> Block:
    """Return a cell as a block."""
    anchors = cell.anchors or ((0, cell.place),)
    masked = masks_of(cell.text, cell.masked)
    return Block(cell.text, kind, cell.place, anchors, context, column, row, masked)


def captions_of(
    rows: Sequence[Sequence[GridCell]],
) -> tuple[list[GridCell], Sequence[Sequence[GridCell]]]:
    """Return the lone cells above a table, which tell of it, and the rows below them."""
    wide = sum(1 for row in rows[:SAMPLED] if len(filled(row)) > 1)
    captions: list[GridCell] = []
    for row in rows if wide else ():
        cells = filled(row)
        if len(cells) != 1 or cells[0] is not row[0] or is_number(cells[0].text):
            break
        captions.append(cells[0])
    return captions, rows[len(captions) :]


def filled(row: Sequence[GridCell]) -> list[GridCell]:
    """Return the cells of a row that are not blank."""
    return [cell for cell in row if cell.text.strip() and not cell.repeated]


def heads_of(rows: Sequence[Sequence[GridCell]]) -> int:
    """Return how many of the first rows are the head of a table: one, or none.

    A head holds words or years, and below it is a number in a column that it names.
    """
    if len(rows) < 2:
        return 0
    first = filled(rows[0])
    if not first or not all(not is_number(cell.text) or is_year(cell.text) for cell in first):
        return 0
    numbers = [cell for cell in first if is_number(cell.text)]
    if len(numbers) == len(first) and len(rows[0]) == len(first):
        return 0  # a row of years names no columns unless something names it
    return 1


def columns_of(heads: Sequence[Sequence[GridCell]]) -> list[str]:
    """Return the name of each column: what stands above it, from top to bottom."""
    width = max((len(row) for row in heads), default=0)
    names = []
    for index in range(width):
        told = dict.fromkeys(
            row[index].text.strip() for row in heads if index < len(row) and row[index].text.strip()
        )
        names.append(" ".join(told))
    return names


def stubs_of(row: Sequence[GridCell]) -> tuple[str, ...]:
    """Return the cells that name a row: its first, and those that hold no number."""
    told = list(dict.fromkeys(cell.text.strip() for cell in row if cell.text.strip()))
    found = [text for number, text in enumerate(told) if not number or not is_number(text)]
    return tuple(text for text in found if len(text) <= LONGEST_HEAD)[:MOST_HEADS]


def is_number(text: str) -> bool:
    """Whether a cell holds a number."""
    return NUMBER_RE.match(text) is not None


def is_year(text: str) -> bool:
    """Whether a cell holds a year or a part of one."""
    return YEAR_RE.fullmatch(text) is not None


def cell_name(row: int, column: int) -> str:
    """Return what a spreadsheet calls a cell; both numbers are 1-based."""
    return f"{column_name(column)}{row}"


def parted(rows: Sequence[Sequence[GridCell]]) -> Iterator[Sequence[Sequence[GridCell]]]:
    """Yield the tables of a sheet: a blank row ends one where a head follows it."""
    start = 0
    for number in range(1, len(rows)):
        if filled(rows[number - 1]) or not filled(rows[number]):
            continue
        captions, rest = captions_of(rows[number : number + SAMPLED])
        if captions or heads_of(rest):
            yield rows[start:number]
            start = number
    if start < len(rows):
        yield rows[start:]
