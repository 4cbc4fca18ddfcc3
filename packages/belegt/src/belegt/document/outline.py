"""The outline of a document that is read: what its next block stands below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from belegt.document.block import Block, Draught, Position
from belegt.document.mask import masks_of
from belegt.document.running import Running
from belegt.spans import Span


class Outline:
    """Headings that are open, and the line that leads to a list; adds blocks below them.

    Attributes:
        draught: takes the blocks.
    """

    def __init__(self, draught: Draught) -> None:
        self.draught = draught
        self._open: list[tuple[int, str]] = []
        self._lead = ""

    def above(self, level: int = 0) -> tuple[str, ...]:
        """Return title and open headings, the outermost first; with a level, those above it."""
        title = self.draught.title
        found = tuple(text for one, text in self._open if not level or one < level)
        return found if not title or title in found else (title, *found)

    def add(
        self,
        text: str,
        kind: str,
        anchors: Sequence[tuple[int, Position]],
        masked: Iterable[Span] = (),
        level: int = 0,
    ) -> None:
        """Add a block.

        Args:
            text: of it; nothing is added where it is blank.
            kind: of it; that of a heading is told by its level.
            anchors: of it; the first is its place.
            masked: spans that hold no claim, for what its format knows.
            level: of a heading, 1 for the highest; 0 for no heading.
        """
        words = text.strip()
        if not words:
            return
        context = self.above(level)
        if level:
            kind = "heading"
            self._open = [one for one in self._open if one[0] < level]
            self._open.append((level, words))
            self._lead = ""
            if level == 1 and not self.draught.title:
                self.draught.title = words
        elif kind == "item" and self._lead:
            context = (*context, self._lead)
        elif kind == "paragraph":
            self._lead = words if words.endswith(":") else ""
        place = anchors[0][1]
        masks = masks_of(text, masked)
        self.draught.add(Block(text, kind, place, tuple(anchors), context, masked=masks))

    def add_run(self, run: Running, kind: str, level: int = 0) -> None:
        """Add a run of text; see `add`."""
        if run.done():
            self.add(run.text, kind, run.anchors, run.masked, level)
