"""Plain text, and logs, whose lines stand each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from belegt.document.block import Draught, Position
from belegt.document.lines import Lines
from belegt.document.outline import Outline
from belegt.messages import Message
from belegt.spans import Span

PARAGRAPH_RE = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
ITEM_RE = re.compile(r"[ \t]*(?:[-*•–+]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+(?=\S)")
UNDERLINE_RE = re.compile(r"[ \t]*([=~^*-])\1{2,}[ \t]*")
WRAPPED = 45
"""Characters of a line from which the next reads on, as those of wrapped text do."""

TITLE = 120
"""Characters of a first line that can be a title."""

STAMP_RE = re.compile(
    r"""
    \[? \d{4}-\d\d-\d\d [T ] \d\d:\d\d (?: :\d\d (?:[.,]\d{1,9})? )? \s? (?:Z|[+-]\d\d:?\d\d)? \]?
  | \[? \d\d:\d\d:\d\d (?:[.,]\d{1,9})? \]?
  | [A-Z][a-z]{2} [ ]{1,2} \d{1,2} [ ] \d\d:\d\d:\d\d
    """,
    re.VERBOSE,
)
"""When a line of a log was written, at its beginning."""


def read_text(text: str, draught: Draught, part: str | Message | None = None) -> None:
    """Read plain text: paragraphs parted by blank lines, and the items of lists.

    Args:
        text: of a file, or of a part of one.
        draught: takes the blocks.
        part: of the file, for the places.
    """
    outline, numbers = Outline(draught), Lines(text)
    for paragraph in PARAGRAPH_RE.finditer(text):
        first = numbers.number(paragraph.start())
        lines = paragraph[0].split("\n")
        if not draught.blocks and not draught.title and len(lines) == 1 and is_title(lines[0]):
            draught.title = lines[0].strip()
        if len(lines) > 1 and UNDERLINE_RE.fullmatch(lines[1]):
            level = 1 if lines[1].strip().startswith("=") else 2
            add_lines(lines[:1], first, "heading", outline, part, level)
            lines, first = lines[2:], first + 2
        for kind, number, run in runs(lines):
            add_lines(run, first + number, kind, outline, part)


def is_title(line: str) -> bool:
    """Whether a line by itself reads like a title."""
    return len(line) <= TITLE and not line.rstrip().endswith((".", ":", ";", ",", "!", "?"))


def runs(lines: list[str]) -> Iterator[tuple[str, int, list[str]]]:
    """Yield what the lines of a paragraph hold: itself or items, each with its first line."""
    start = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or ITEM_RE.match(lines[number]):
            kind = "item" if ITEM_RE.match(lines[start]) else "paragraph"
            if start < number:
                yield kind, start, lines[start:number]
            start = number


def add_lines(
    lines: list[str],
    first: int,
    kind: str,
    outline: Outline,
    part: str | Message | None = None,
    level: int = 0,
) -> None:
    """Add lines that are read on as a block.

    Args:
        lines: as they stand in the file.
        first: the number (1-based) of the first one.
        kind: of the block.
        outline: takes the block.
        part: of the file, for the places.
        level: of a heading.
    """
    text = ""
    anchors = []
    for number, line in enumerate(lines):
        bare = line.strip()
        if number:
            text += " " if len(lines[number - 1].rstrip()) >= WRAPPED else "\n"
        column = 1 + len(line) - len(line.lstrip())
        anchors.append((len(text), Position(first + number, column, part=part)))
        text += bare
    mark = ITEM_RE.match(text) if kind == "item" else None
    masked = [Span(0, mark.end())] if mark else []
    outline.add(text, kind, anchors, masked, level)


def read_log(text: str, draught: Draught) -> None:
    """Read a log: each line by itself, the time at its beginning is no claim."""
    outline = Outline(draught)
    for number, line in enumerate(text.split("\n"), 1):
        stamp = STAMP_RE.match(line)
        place = Position(number, 1)
        masked = [Span(0, stamp.end())] if stamp else []
        outline.add(line, "line", ((0, place),), masked)
