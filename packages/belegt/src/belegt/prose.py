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

GAP = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for what is shown but is no prose (code, a formula, an image): no number reads across."""


class PieceKind(StrEnum):
    """What the judge makes of a piece's numbers."""

    TEXT = "text"  # each needs a role
    CITED = "cited"  # they must be the figure's
    PLAIN = "plain"  # they need no source, for a registered reason


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph; ``text`` is "" for a citation that prints its figure itself."""

    text: str
    line: int  # 1-based, of its first character
    kind: PieceKind = PieceKind.TEXT
    figure: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A run of text that is read on, in pieces."""

    pieces: tuple[Piece, ...]

    @cached_property
    def cited(self) -> tuple[str, ...]:
        """The figures that it cites, in order."""
        return tuple(piece.figure for piece in self.pieces if piece.kind is PieceKind.CITED)

    @cached_property
    def silent(self) -> tuple[str, ...]:
        """Those that are cited without words, in order: they print themselves."""
        cited = (piece for piece in self.pieces if piece.kind is PieceKind.CITED)
        return tuple(piece.figure for piece in cited if not piece.text)

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
            before = f"… {before[-reach:].partition(' ')[2]}"
        if len(after) > reach:
            after = f"{after[:reach].rpartition(' ')[0]} …"
        shown = f"{before}{self.pieces[at].text}{after}".replace(GAP, " ")
        return " ".join(shown.split())


@dataclass(frozen=True)
class Prose:
    """One document of the author's."""

    file: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def citations(self) -> Iterator[Piece]:
        """The cited pieces, in order."""
        for paragraph in self.paragraphs:
            yield from (piece for piece in paragraph.pieces if piece.kind is PieceKind.CITED)

    @cached_property
    def text(self) -> str:
        """All of it, a paragraph a line, self-printing citations left out."""
        return "\n".join(
            "".join(piece.text for piece in paragraph.pieces) for paragraph in self.paragraphs
        )


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
