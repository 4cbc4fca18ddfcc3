"""The author's prose as running text with its citations, whoever has read it.

A paragraph here is any run of text that a reader reads on: a paragraph, a heading, a cell of
a table, the title of a card. It is cut into pieces: plain text, cited words, and words whose
numbers need no source.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from belegt.plot import Label, Plot
from belegt.spans import Span, first_words, last_words
from belegt.unmarked import GAP, Excerpt

LEAST_HEADING = 7
"""The level of a heading that has none."""


class PieceKind(StrEnum):
    """What the judge makes of a piece's numbers."""

    TEXT = "text"  # each needs a role
    CITED = "cited"  # they must be the figure's
    PLAIN = "plain"  # they need no source, for a registered reason
    COUNTED = "counted"  # the build counts them


class Setting(StrEnum):
    """Where a run of text is shown; in all but the first no role can stand."""

    PROSE = "prose"
    CODE = "code"
    MATH = "math"
    RAW = "raw"  # HTML and what else goes to an output as it is written
    LABEL = "label"  # words of a chart or picture, titles of links, what a machine tells


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph; ``text`` is "" for a citation that prints its figure itself."""

    text: str
    line: int  # 1-based, of its first character
    kind: PieceKind = PieceKind.TEXT
    figure: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A run of text that is read on, in pieces.

    Attributes:
        pieces: in order.
        setting: where it is shown.
        about: ids of the entries that it is a label of.
        heading: the level of the heading that it is, 1 for a page's title; 0 for what is none.
        block: which table and row of it, or which box, it stands in: numbers within the page.
    """

    pieces: tuple[Piece, ...]
    setting: Setting = Setting.PROSE
    about: tuple[str, ...] = ()
    heading: int = 0
    block: tuple[int, ...] = ()

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The figures that it cites, in order."""
        return tuple(piece.figure for piece in self.pieces if piece.kind is PieceKind.CITED)

    @cached_property
    def silent(self) -> tuple[Piece, ...]:
        """The pieces without words, in order: citations and counts that print themselves."""
        return tuple(piece for piece in self.pieces if not piece.text)

    @cached_property
    def text(self) -> str:
        """Its words, those that print themselves left out."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def line(self) -> int:
        """The line (1-based) where it begins."""
        return self.pieces[0].line

    def around(self, citation: int, reach: int = 140) -> str:
        """Return a citation with what stands around it, cut at whole words.

        Args:
            citation: which of the paragraph's citations, 0-based.
            reach: characters on either side.
        """
        cited = [at for at, piece in enumerate(self.pieces) if piece.kind is PieceKind.CITED]
        at = cited[citation]
        before = "".join(piece.text for piece in self.pieces[:at])
        after = "".join(piece.text for piece in self.pieces[at + 1 :])
        if len(before) > reach:
            before = f"… {last_words(before, reach)}"
        if len(after) > reach:
            after = f"{first_words(after, reach)} …"
        shown = f"{before}{self.pieces[at].text}{after}".replace(GAP, " ")
        return " ".join(shown.split())


@dataclass(frozen=True, slots=True)
class IncludedFile:
    """A file that a page shows: its path from the folder of the pages, and where it is shown."""

    path: str
    setting: Setting
    line: int


@dataclass(frozen=True)
class Prose:
    """One document of the author's.

    Attributes:
        file: how it is called in messages.
        paragraphs: all that is shown of it.
        works: keys of the works of the bibliography that it cites.
        plots: the charts among them.
        pictures: files of SVG that it shows, from the folder of the pages.
        files: that it includes.
        drawn: whether it is a picture whose words, if it has any, cannot be read.
    """

    file: str
    paragraphs: tuple[Paragraph, ...]
    works: frozenset[str] = frozenset()
    plots: tuple[Plot, ...] = ()
    pictures: tuple[str, ...] = ()
    files: tuple[IncludedFile, ...] = ()
    drawn: bool = False

    @property
    def citations(self) -> Iterator[Piece]:
        """The cited pieces, in order."""
        for paragraph in self.paragraphs:
            yield from (piece for piece in paragraph.pieces if piece.kind is PieceKind.CITED)

    @cached_property
    def plain(self) -> tuple[tuple[int, Piece], ...]:
        """The pieces whose numbers need no source, each with the number of its paragraph."""
        return tuple(
            (number, piece)
            for number, paragraph in enumerate(self.paragraphs)
            for piece in paragraph.pieces
            if piece.kind is PieceKind.PLAIN
        )

    @cached_property
    def contexts(self) -> tuple[Context, ...]:
        """What stands around each of its paragraphs, in their order."""
        return tuple(contexts_of(self.paragraphs))

    @cached_property
    def text(self) -> str:
        """Its running text, a paragraph a line, self-printing citations left out."""
        return "\n".join(
            paragraph.text for paragraph in self.paragraphs if paragraph.setting is Setting.PROSE
        )


@dataclass(frozen=True, eq=False)
class Context:
    """What a reader has before the eyes with a paragraph.

    Attributes:
        beside: the rest of its row with the heads of the table, or of its box; before a list, the
            paragraph that leads to it.
        above: the headings that it stands below, the nearest last.
    """

    beside: str
    above: str


def contexts_of(paragraphs: Sequence[Paragraph]) -> Iterator[Context]:
    """Yield what stands around each paragraph of a page."""
    blocks: dict[tuple[int, ...], list[str]] = {}
    for paragraph in paragraphs:
        if paragraph.block:
            blocks.setdefault(paragraph.block, []).append(paragraph.text)
    headings: dict[int, str] = {}
    lead = ""
    for paragraph in paragraphs:
        level, block = paragraph.heading, paragraph.block
        if level:
            headings = {one: text for one, text in headings.items() if one < level}
        above = "\n".join(text for _, text in sorted(headings.items()))
        beside = [*blocks.get(block, ())]
        for outer in (block[:-1], (*block[:-1], 0)) if len(block) > 1 else ():
            beside += blocks.get(outer, ()) if outer != block else ()
        yield Context("\n".join([lead, *beside]), above)
        if level:
            headings[level], lead = paragraph.text, ""
        elif paragraph.setting is Setting.PROSE and not block:
            lead = paragraph.text if paragraph.text.rstrip().endswith(":") else lead


def shown(words: Excerpt | Label, setting: Setting) -> Paragraph:
    """Return words that stand where no role can, as a paragraph."""
    about = words.entries if isinstance(words, Label) else ()
    return Paragraph((Piece(words.text, words.line),), setting, about)


def merge_text(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces with neighbouring plain text joined and empty text left out."""
    held: Piece | None = None
    for piece in pieces:
        if piece.kind is not PieceKind.TEXT:
            if held:
                yield held
            held = None
            yield piece
        elif piece.text:
            held = Piece(held.text + piece.text, held.line) if held else piece
    if held:
        yield held


def typed(words: str) -> str:
    """Return cited words as an author types them: pages hold the percent sign to its number."""
    return words.replace("\N{NO-BREAK SPACE}%", " %")


def joined(pieces: Sequence[Piece]) -> tuple[str, list[Span]]:
    """Join pieces into the text that is shown, with the span of each."""
    spans: list[Span] = []
    start = 0
    for piece in pieces:
        spans.append(Span(start, start + len(piece.text)))
        start += len(piece.text)
    return "".join(piece.text for piece in pieces), spans


def line_at(pieces: Sequence[Piece], spans: Sequence[Span], offset: int, text: str) -> int:
    """Return the line (1-based) of an offset in the joined text of pieces."""
    for piece, span in zip(pieces, spans, strict=True):
        if span.start <= offset < span.end:
            return piece.line + text.count("\n", span.start, offset)
    return pieces[0].line
