"""Offsets of a text as lines and columns."""

from __future__ import annotations

from bisect import bisect_right

from belegt.document.block import Position


class Lines:
    """The lines of a text.

    Attributes:
        starts: the offset of the first character of each line.
    """

    def __init__(self, text: str, first: int = 1) -> None:
        self._first = first
        self.starts = [0]
        at = text.find("\n")
        while at >= 0:
            self.starts.append(at + 1)
            at = text.find("\n", at + 1)

    def number(self, offset: int) -> int:
        """Return the number of the line that an offset stands in."""
        return bisect_right(self.starts, offset) - 1 + self._first

    def place(self, offset: int) -> Position:
        """Return the line and column (both 1-based) of an offset."""
        line = bisect_right(self.starts, offset) - 1
        return Position(line + self._first, offset - self.starts[line] + 1)

    def anchors(self, text: str, start: int, end: int) -> tuple[tuple[int, Position], ...]:
        """Return anchors for a stretch of the text that becomes a block as it stands.

        Args:
            text: the whole of it.
            start: of the stretch.
            end: of the stretch.
        """
        found = [(0, self.place(start))]
        at = text.find("\n", start, end)
        while 0 <= at < end - 1:
            found.append((at + 1 - start, self.place(at + 1)))
            at = text.find("\n", at + 1, end)
        return tuple(found)
