"""Text that has a place: positions in files, blocks of running text, and the documents of these."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import Message, message, words_of
from belegt.spans import Span


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file, in the terms that its format has; what it lacks is None.

    Attributes:
        line: 1-based.
        column: 1-based, in code points.
        page: 1-based.
        box: on the page, in points from its lower left corner: left, bottom, right, top.
        paragraph: of a text document, 1-based.
        sheet: the sheet of a workbook or, in text documents, the table ("table 2").
        cell: of a table, as spreadsheets name it ("C4").
        pointer: to a value, as of RFC 6901 ("/results/0/rps").
        part: of a file that holds several: a cell of a notebook, a chapter, an attachment.
    """

    line: int | None = None
    column: int | None = None
    page: int | None = None
    box: tuple[float, float, float, float] | None = None
    paragraph: int | None = None
    sheet: str | Message | None = None
    cell: str | None = None
    pointer: str | None = None
    part: str | Message | None = None

    def worded(self, language: str) -> str:
        """Return the place in a language, such as "p. 7" or "Results, cell C4"."""
        told: list[object] = [one for one in (self.part, self.sheet) if one]
        if self.page is not None:
            told.append(message("p. {page}", page=self.page))
        if self.pointer is not None:
            told.append(f"#{self.pointer}")
        elif self.cell is not None:
            told.append(message("cell {cell}", cell=self.cell))
        elif self.paragraph is not None:
            told.append(message("paragraph {number}", number=self.paragraph))
        elif self.line is not None and self.page is None:
            told.append(message("line {number}", number=self.line))
        return ", ".join(words_of(one, language) for one in told)

    def __str__(self) -> str:
        return self.worded("en")

    @property
    def selector(self) -> str:
        """The place as the fragment of an address; "" where no standard names it.

        A value of RFC 6901, a cell of RFC 7111, a page of RFC 8118 or a line of RFC 5147.
        """
        if self.pointer is not None:
            return f"#{self.pointer}"
        if self.cell is not None and self.line is not None:
            letters = self.cell.rstrip("0123456789")
            return f"#cell={self.cell[len(letters) :]},{column_number(letters)}"
        if self.page is not None:
            return f"#page={self.page}"
        if self.line is not None and self.part is None:
            return f"#line={self.line - 1},{self.line}"
        return ""


@dataclass(frozen=True, slots=True)
class Row:
    """What identifies the row of a table that a cell stands in.

    Attributes:
        table: of the document, 1-based; a list of JSON's objects is one too.
        number: of the row within the table, 1-based, its head counted.
        heads: the cells that name it.
    """

    table: int
    number: int
    heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A unit of running text: a paragraph, a heading, an item of a list, a cell.

    Attributes:
        text: without markup, its numbers as they are printed.
        kind: "paragraph", "heading", "item", "cell", "caption", "code", "note", "quote", "output",
            "line" (of a log), "value" (of JSON and its like), "navigation" or "label".
        place: of its first character.
        anchors: offsets in ``text`` with their places; characters between two follow each other.
        context: words that stand for it, the outermost first: title, headings, caption, head of
            the row, head of the column, keys.
        column: the head of its column or its key, as it is printed ("p99_ms"); "" for none.
        row: of a cell.
        masked: spans of ``text`` that hold no claim: code, addresses, citations, references.
    """

    text: str
    kind: str
    place: Position
    anchors: tuple[tuple[int, Position], ...] = ()
    context: tuple[str, ...] = ()
    column: str = ""
    row: Row | None = None
    masked: tuple[Span, ...] = ()

    def at(self, offset: int) -> Position:
        """Return the place of an offset in its text."""
        number = bisect_right(self.anchors, offset, key=lambda anchor: anchor[0]) - 1
        start, place = self.anchors[number] if number >= 0 else (0, self.place)
        if place.column is None:
            return place
        return replace(place, column=place.column + offset - start)

    def is_masked(self, span: Span) -> bool:
        """Whether a span of its text meets one that holds no claim."""
        return any(span.meets(one) for one in self.masked)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment of a file's author, which no reader is shown.

    Attributes:
        text: without the marks of its format.
        place: where it stands.
        before: the number (0-based) of the block that follows it.
    """

    text: str
    place: Position
    before: int


@dataclass(frozen=True)
class Document:
    """What a file says.

    Attributes:
        path: of the file.
        format: "text", "markdown", "csv", "json" and so on.
        blocks: in the order of reading.
        language: its BCP 47 tag, where the file tells it; else None.
        title: "" where it has none.
        date: of its writing or publication, where the file tells it; else None.
        comments: of its author.
        warnings: what could not be read, or was read by a guess.
        digest: SHA-256 of its bytes, in hexadecimal.
    """

    path: Path
    format: str
    blocks: tuple[Block, ...]
    language: str | None = None
    title: str = ""
    date: date | None = None
    comments: tuple[Comment, ...] = ()
    warnings: tuple[Message, ...] = ()
    digest: str = ""


BLOCKS_LIMIT = 1_000_000
"""Cells and other blocks past which a file is refused."""


@dataclass
class Draught:
    """A document that is being read: what a reader of a format fills in."""

    file: str = ""
    blocks: list[Block] = field(default_factory=list)
    language: str | None = None
    title: str = ""
    date: date | None = None
    comments: list[Comment] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)
    tables: int = 0
    counted: int = 0

    def count(self, cells: int) -> None:
        """Count cells before they are read.

        Raises:
            UnreadableDocumentError: when they are too many.
        """
        self.counted += cells
        if self.counted > BLOCKS_LIMIT:
            raise UnreadableDocumentError(
                message("more than {count} cells", count=BLOCKS_LIMIT),
                message("at most {count} cells", count=BLOCKS_LIMIT),
                Place(self.file),
                message("split it, or keep the part that is needed"),
            )

    def add(self, block: Block) -> None:
        """Add a block, unless it is blank."""
        if block.text.strip():
            self.blocks.append(block)

    def comment(self, text: str, place: Position, before: int | None = None) -> None:
        """Keep a comment that stands in or before a block, by default the next one."""
        number = len(self.blocks) if before is None else before
        self.comments.append(Comment(text.strip(), place, number))

    def warn(self, warning: Message) -> None:
        """Keep a warning, once."""
        if warning not in self.warnings:
            self.warnings.append(warning)


def column_name(number: int) -> str:
    """Return the letters of a column (1-based), as spreadsheets name it."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number (1-based) of a column that spreadsheets name by letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def lined(text: str, spans: Sequence[tuple[int, int, int]]) -> tuple[tuple[int, Position], ...]:
    """Return anchors from offsets with their lines and columns (both 1-based)."""
    return tuple((offset, Position(line, column)) for offset, line, column in spans if text)
