"""Comments of data files, whose parsers pass over them: those that speak to belegt."""

from __future__ import annotations

import re
from bisect import bisect_left

from belegt.document.block import Comment, Draught, Position

REMARK_RE = re.compile(r"(?:^|[ \t])(?:#|//|%)[ \t]*(belegt:[^\n]*)", re.MULTILINE)


def keep_remarks(text: str, draught: Draught) -> None:
    """Keep the comments that begin with ``belegt:``, each before the block of its line."""
    lines = [block.place.line or 0 for block in draught.blocks]
    for match in REMARK_RE.finditer(text):
        line = 1 + text.count("\n", 0, match.start(1))
        column = match.start(1) - text.rfind("\n", 0, match.start(1))
        place = Position(line, column)
        draught.comments.append(Comment(match[1].strip(), place, bisect_left(lines, line)))
