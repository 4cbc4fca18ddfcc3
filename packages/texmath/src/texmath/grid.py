"""Lines, matrices and arrays as tables of MathML."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from texmath import tree
from texmath.elements import fence
from texmath.tree import Part

ALIGNMENTS = {
    "l": "text-align:left;",
    "r": "text-align:right;text-align:-webkit-right;",  # Chromium moves its boxes by the second
    "c": "",
}
TABLE_STYLES = {"small": ' scriptlevel="1"', "display": ' displaystyle="true"', "": ""}


def lines_table(part: tree.Lines, write: Callable[[Part, str], str]) -> str:
    """Return lines, one below the other.

    Args:
        part: the lines.
        write: returns the element for a cell that begins after a part of a class.
    """
    if part.kind == "substack":
        rows = "".join(
            f'<mtr><mtd style="padding:0">{write(cell, "")}</mtd></mtr>'
            for row in part.rows
            for cell in row
        )
        return f"<mtable>{rows}</mtable>"
    width = max(map(len, part.rows))
    last = len(part.rows) - 1
    tagged = any(part.tags)
    rows = ""
    for number, row in enumerate(part.rows):
        cells = ""
        for column in range(width):
            side, padding = place(part.kind, column, number, last)
            lead = "ord" if part.kind == "aligned" and column % 2 else ""
            inner = write(row[column] if column < len(row) else tree.Row(), lead)
            style = f"{ALIGNMENTS[side]}padding-inline:{padding}"
            cells += f'<mtd style="{style}">{inner}</mtd>'
        tag = part.tag(number)
        if tagged:
            text = f"<mtext>{escape(tag)}</mtext>" if tag else ""
            style = f"{ALIGNMENTS['r']}padding-inline-start:2em"
            cells += f'<mtd style="{style}">{text}</mtd>'
        rows += f"<mtr>{cells}</mtr>"
    return f'<mtable displaystyle="true">{rows}</mtable>'


def cells_table(part: tree.Cells, write: Callable[[Part], str]) -> str:
    """Return a matrix, an array or cases.

    Args:
        part: the cells.
        write: returns the element for one.
    """
    columns = [column for column in part.columns if column != "|"]
    walls = walls_of(part.columns)
    rows = ""
    for number, row in enumerate(part.rows):
        cells = ""
        for column, cell in enumerate(row):
            style = ALIGNMENTS[columns[column]]
            if column in walls:
                style += "border-inline-start:0.06em solid;"
            if column == len(columns) - 1 and len(columns) in walls:
                style += "border-inline-end:0.06em solid;"
            if number in part.rules:
                style += "border-top:0.06em solid;"
            if number == len(part.rows) - 1 and len(part.rows) in part.rules:
                style += "border-bottom:0.06em solid;"
            attribute = f' style="{style}"' if style else ""
            cells += f"<mtd{attribute}>{write(cell)}</mtd>"
        rows += f"<mtr>{cells}</mtr>"
    table = f"<mtable{TABLE_STYLES[part.style]}>{rows}</mtable>"
    return fence(part.left, table, part.right) if part.left or part.right else table


def place(kind: str, column: int, row: int, last: int) -> tuple[str, str]:
    """Return how a cell of a line is aligned, and the space at its sides."""
    if kind == "gathered":
        return "c", "0"
    if kind == "multline":
        return "l" if row == 0 else "r" if row == last else "c", "0"
    return ("l", "0") if column % 2 else ("r", "2em 0" if column else "0")


def walls_of(columns: str) -> frozenset[int]:
    """Return the numbers of the columns (0-based) before which a line stands."""
    return frozenset(
        len(columns[:at].replace("|", "")) for at, sign in enumerate(columns) if sign == "|"
    )
