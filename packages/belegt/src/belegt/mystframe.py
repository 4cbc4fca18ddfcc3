"""What a run of text in MyST stands in: a heading, a table and its row, a box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from markdown_it.token import Token

Nesting: TypeAlias = tuple[int, ...]
"""Numbers of tables, rows and boxes that stand in each other, the outermost first."""


@dataclass
class Frame:
    """Where the reader of a page is.

    Attributes:
        heading: the level of the heading that is read; 0 in none.
        block: the table and row, or the box.
        boxes: tables and boxes so far.
    """

    heading: int = 0
    block: Nesting = ()
    boxes: int = 0

    def open(self) -> None:
        """Go into another table or box."""
        self.boxes += 1
        self.block = (*self.block, self.boxes)

    def follow(self, token: Token, tables: list[tuple[Nesting, int]], *, rows: bool) -> None:
        """Follow a token into a heading, table or row, or out of it.

        Args:
            token: of the parser.
            tables: what is open, the innermost last, each with the number of its last row.
            rows: whether the items of the list are the rows of a table.
        """
        if not token.nesting:
            return
        begins = token.nesting > 0
        if token.type.startswith("heading_"):
            self.heading = int(token.tag[1:]) if begins else 0
        elif token.tag == "table":
            if begins:
                self.open()
                tables.append((self.block, -1))
            else:
                tables.pop()
                self.block = tables[-1][0]
        elif token.tag == "tr" or (rows and token.tag == "li" and token.level == 1):
            table, row = tables[-1]
            tables[-1] = table, row + begins
            self.block = (*table, row + 1) if begins else table
