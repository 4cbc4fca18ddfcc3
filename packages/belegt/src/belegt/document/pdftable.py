"""The cells of a table of PDF: lines below each other, columns by where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from belegt.document.block import Position
from belegt.document.pdflines import HYPHENS, PrintedCell, PrintedLine
from belegt.document.table import GridCell, is_number

ALIGNED = 3.0
"""Points by which the beginnings of lines of one cell differ at most."""

LONG = 18
"""Characters of a line from which it is running text."""

LOOKED_UP = 12
"""Lines above one among which the rest of its cell is looked for."""


@dataclass
class PrintedText:
    """A cell of a table, of one line or several."""

    first: PrintedCell
    lines: list[PrintedCell] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lines.append(self.first)

    @property
    def cell(self) -> GridCell:
        """The cell with its text."""
        text = ""
        anchors: list[tuple[int, Position]] = []
        for line in self.lines:
            text = joined(text, line.text) if text else ""
            anchors.append((len(text), line.place))
            text += line.text
        return GridCell(text, self.first.place, tuple(anchors))


def cell_above(line: PrintedLine, lines: Sequence[PrintedLine]) -> PrintedCell | None:
    """Return the cell that a line goes on with: right above it, beginning where it begins."""
    if line.is_row:
        return None
    box = line.box
    for other in reversed(lines[-LOOKED_UP:]):
        for number, cell in enumerate(other.cells):
            fall = cell.box[1] - box[1]
            after = other.cells[number + 1 :]
            fits = not after or box[2] < after[0].box[0]
            narrow = number > 0 or (bool(after) and fits)
            if abs(cell.box[0] - box[0]) < ALIGNED and 0 < fall < 1.5 * line.size:
                return cell if (narrow and fits) or not other.is_row else None
    return None


def is_layout(lines: Sequence[PrintedLine]) -> bool:
    """Whether lines with gaps are columns of running text, no table."""
    cells = [cell.text for line in lines for cell in line.cells]
    numbers = sum(is_number(text) and len(text) < LONG for text in cells)
    return numbers < 0.1 * len(cells) and sum(map(len, cells)) > LONG * len(cells)


def columns_of(lines: Sequence[PrintedLine]) -> Iterator[list[PrintedLine]]:
    """Yield the columns of running text, each with its lines."""
    columns: list[list[PrintedLine]] = []
    for line in lines:
        for cell in line.cells:
            alone = PrintedLine((cell,), line.page, line.height, line.size)
            for column in columns:
                left, _, right, _ = column[-1].box
                if cell.box[0] < right and left < cell.box[2]:
                    column.append(alone)
                    break
            else:
                columns.append([alone])
    yield from columns


def cells_of(rows: Sequence[Sequence[PrintedText]]) -> list[list[GridCell]]:
    """Return the cells of rows as a grid, whose columns are where cells stand above each other."""
    edges: list[list[float]] = []
    for box in (one.first.box for row in rows for one in row):
        fitting = [edge for edge in edges if edge[0] < box[2] and box[0] < edge[1]]
        left = min([box[0], *(edge[0] for edge in fitting)])
        right = max([box[2], *(edge[1] for edge in fitting)])
        edges = [*(edge for edge in edges if edge not in fitting), [left, right]]
    edges.sort()
    grid = []
    for row in rows:
        cells = [GridCell("", row[0].first.place) for _ in edges]
        for one in row:
            at = next(n for n, edge in enumerate(edges) if edge[0] <= one.first.box[0] <= edge[1])
            taken = cells[at].text
            cells[at] = (
                one.cell if not taken else GridCell(f"{taken} {one.cell.text}", cells[at].place)
            )
        grid.append(cells)
    return grid


def joined(text: str, words: str) -> str:
    """Return a text to which the words of the next line are to be added.

    A hyphen that parts a word at the end of the line goes.
    """
    if text.endswith((*HYPHENS, "\N{SOFT HYPHEN}")):
        return text[:-1]
    if text.endswith("-") and len(text) > 1 and text[-2].isalpha():
        return text[:-1] if words[:1].islower() else text
    return f"{text} "
