"""The printed lines of a page of PDF, with the gaps that part the cells of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import c_double
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from itertools import pairwise
from typing import Any, TypeAlias

from belegt.document.block import Position
from belegt.document.running import SUPERSCRIPTS

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""

GAP_WIDTH = 1.3
"""How many times the height of its letters a gap is wide that parts cells."""

RAISED, LOW = 0.22, 0.62
"""How far above its line an exponent or mark of a note begins, and how high it is at most."""

POWER_RE = re.compile(r"(?:(?<!\d)(?:10|2)|(?<![^\W\d_])[^\W\d_]{0,2}m)[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*$")
"""What an exponent stands behind: 10, 2, a metre and its kin; behind all else it is a note's."""

LOOKED_BACK = 8
"""Lines before one that it can stand beside: cells of a table are often printed one by one."""

HYPHENS = "\x02\ufffe"
"""What the library gives for a hyphen at the end of a line, whose next one it joins."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character of a page.

    Attributes:
        sign: itself.
        box: as wide and high as its font has it; None for blanks.
        foot: the lower edge of what is drawn.
        tall: the height of what is drawn.
    """

    sign: str
    box: Box | None
    foot: float = 0
    tall: float = 0


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """A stretch of a line without a gap."""

    text: str
    box: Box
    place: Position


@dataclass(frozen=True)
class PrintedLine:
    """A line of a page.

    Attributes:
        cells: its stretches between gaps.
        page: its number, 1-based.
        height: of the page, in points.
        size: of its letters, in points.
    """

    cells: tuple[PrintedCell, ...]
    page: int
    height: float
    size: float

    @cached_property
    def text(self) -> str:
        """All its words."""
        return " ".join(cell.text for cell in self.cells)

    @cached_property
    def box(self) -> Box:
        """What it covers of the page."""
        return around([cell.box for cell in self.cells])

    @property
    def place(self) -> Position:
        """Where it stands."""
        return Position(page=self.page, box=self.box)

    @property
    def is_row(self) -> bool:
        """Whether it has gaps as the row of a table has."""
        return len(self.cells) > 1

    def is_level(self, other: PrintedLine) -> bool:
        """Whether it stands to the right of another line, with a gap, at the same height."""
        gap = self.box[0] - other.box[2]
        return abs(self.box[1] - other.box[1]) < 0.25 * self.size and gap > GAP_WIDTH * self.size

    def with_cells(self, cells: tuple[PrintedCell, ...]) -> PrintedLine:
        """Return it with more cells to its right."""
        return PrintedLine((*self.cells, *cells), self.page, self.height, self.size)

    def is_below(self, other: PrintedLine, distance: float) -> bool:
        """Whether it stands below another line, within a distance in heights of its letters."""
        fall = other.box[1] - self.box[1]
        beside = self.box[0] < other.box[2] and other.box[0] < self.box[2]
        return beside and 0 < fall <= distance * max(self.size, other.size)

    def is_at_edge(self, share: float) -> bool:
        """Whether it stands at the top or foot of its page, within a share of its height."""
        return self.box[1] > (1 - share) * self.height or self.box[3] < share * self.height


def lines_of(page: Any, number: int) -> list[PrintedLine]:
    """Return the lines of a page in the order of its text layer.

    Args:
        page: of pypdfium2.
        number: of it, 1-based.
    """
    height = page.get_height()
    found: list[PrintedLine] = []
    line: list[Letter] = []
    for letter in (*letters_of(page), Letter("\n", None)):
        if letter.sign in HYPHENS:
            line.append(letter)
        if letter.sign not in f"\r\n{HYPHENS}":
            line.append(letter)
        elif any(one.box for one in line):
            put_in(line_of(line, number, height), found)
            line = []
    return found


def put_in(line: PrintedLine, found: list[PrintedLine]) -> None:
    """Add a line, or its cells to one a little before that it continues to the right."""
    for at in range(len(found) - 1, max(len(found) - LOOKED_BACK, 0) - 1, -1):
        if line.is_level(found[at]):
            found[at] = found[at].with_cells(line.cells)
            return
    found.append(line)


def letters_of(page: Any) -> Iterator[Letter]:
    """Yield the characters of a page."""
    raw = import_module("pypdfium2.raw")
    text = page.get_textpage()
    loose = raw.FS_RECTF()
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    high = ""
    for at in range(raw.FPDFText_CountChars(text)):
        sign = chr(raw.FPDFText_GetUnicode(text, at))
        if "\ud800" <= sign < "\udc00":
            high = sign
            continue
        sign = (high + sign).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        high = ""
        if sign.isspace() or not raw.FPDFText_GetLooseCharBox(text, at, loose):
            yield Letter(sign, None)
            continue
        box = loose.left, loose.bottom, loose.right, loose.top
        raw.FPDFText_GetCharBox(text, at, left, right, bottom, top)
        yield Letter(sign, box, bottom.value, top.value - bottom.value)
    text.close()


def line_of(letters: list[Letter], page: int, height: float) -> PrintedLine:
    """Return the line of letters, cut at its gaps."""
    boxes = [letter.box for letter in letters if letter.box]
    tall = sorted(box[3] - box[1] for box in boxes)
    size = tall[len(tall) // 2]
    feet = sorted(letter.foot for letter in letters if letter.box and letter.sign.isalnum())
    base = feet[len(feet) // 2] if feet else boxes[0][1]
    cells: list[PrintedCell] = []
    text, covered = "", list[Box]()
    for letter, after in pairwise((*letters, Letter("", None))):
        box = letter.box
        if box and covered and box[0] - covered[-1][2] > GAP_WIDTH * size:
            cells.append(cell_of(text, covered, page))
            text, covered = "", []
        if box is None:
            text += letter.sign if text and not text.endswith(" ") else ""
            continue
        raised = letter.foot > base + RAISED * size and 0 < letter.tall < LOW * size
        if not (raised and letter.sign.isalnum()) or after.sign in {"/", "\u2044"}:
            text += letter.sign
        elif POWER_RE.search(text):
            text += letter.sign.translate(SUPERSCRIPTS)
        covered.append(box)
    cells.append(cell_of(text, covered, page))
    return PrintedLine(tuple(cells), page, height, round(size, 1))


def cell_of(text: str, boxes: list[Box], page: int) -> PrintedCell:
    """Return a stretch of a line."""
    box = around(boxes)
    return PrintedCell(text.strip(), box, Position(page=page, box=box))


def around(boxes: list[Box]) -> Box:
    """Return the box around boxes, rounded to tenths of a point."""
    return (
        round(min(box[0] for box in boxes), 1),
        round(min(box[1] for box in boxes), 1),
        round(max(box[2] for box in boxes), 1),
        round(max(box[3] for box in boxes), 1),
    )
