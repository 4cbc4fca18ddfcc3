"""The headings that a block stands below, while a document is read."""

from __future__ import annotations


class Headings:
    """The headings that are open, the outermost first."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []

    def add(self, level: int, text: str) -> None:
        """Open a heading, which closes all of its level and below."""
        self._open = [one for one in self._open if one[0] < level]
        self._open.append((level, text))

    def above(self, level: int = 0) -> tuple[str, ...]:
        """Return the open headings; with a level, those above a heading of it."""
        return tuple(text for one, text in self._open if not level or one < level)
