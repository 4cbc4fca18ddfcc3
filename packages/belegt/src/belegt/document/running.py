"""Text that is put together piece by piece, blanks joined, each piece with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from belegt.document.block import Position
from belegt.spans import Span

WORDS_RE = re.compile(r"[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")
"""What stands between blanks that are joined: single spaces stay as they are."""

SUPERSCRIPTS = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")


@dataclass
class Running:
    """A run of text that grows.

    Attributes:
        text: so far.
        anchors: as those of a block.
        masked: spans that hold no claim.
    """

    text: str = ""
    anchors: list[tuple[int, Position]] = field(default_factory=list)
    masked: list[Span] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _blank: bool = True

    def put(self, words: str, place: Position, *, masked: bool = False) -> None:
        """Append words, the blanks in them joined.

        Args:
            words: as they stand in the file.
            place: of the first one.
            masked: whether they hold no claim.
        """
        start = self._length
        line, column = place.line or 1, place.column or 1
        last = 0
        for match in WORDS_RE.finditer(words):
            if match.start() > last and not self._blank:
                self._append(" ")
            line_feeds = words.count("\n", last, match.start())
            if line_feeds:
                line += line_feeds
                column = match.start() - words.rfind("\n", last, match.start())
            else:
                column += match.start() - last
            self._anchor(place, line, column)
            self._append(match[0])
            column += len(match[0])
            last = match.end()
        if last < len(words) and not self._blank:
            self._append(" ")
        if masked and self._length > start:
            self.masked.append(Span(start, self._length))

    def keep(self, words: str, place: Position, *, masked: bool = False) -> None:
        """Append words as they stand, line breaks and blanks included."""
        start = self._length
        line, column = place.line or 1, place.column or 1
        for number, piece in enumerate(words.split("\n")):
            if number:
                self._append("\n")
                line, column = line + 1, 1
            if piece:
                self._anchor(place, line, column)
                self._append(piece)
        if masked and self._length > start:
            self.masked.append(Span(start, self._length))

    def sign(self, words: str, place: Position) -> None:
        """Append what stands for something else, such as a character by its name."""
        self._anchor(place, place.line, place.column)
        self._append(words)

    def break_line(self) -> None:
        """End a line within the run."""
        if self._length and self._pieces[-1] != "\n":
            self._append("\n")

    def _anchor(self, place: Position, line: int | None, column: int | None) -> None:
        self.anchors.append((self._length, Position(line, column, part=place.part)))

    def _append(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)
        self._blank = words[-1] in " \t\n\r\f"

    def done(self) -> bool:
        """Make the text of the pieces; return whether there is any."""
        self.text = "".join(self._pieces).rstrip(" \t\n\r\f")
        return bool(self.text.strip())
