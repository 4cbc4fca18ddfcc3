"""reStructuredText, with the roles and directives of Sphinx by what they show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from belegt.document.block import Draught, Position
from belegt.document.front import day_of
from belegt.document.outline import Outline
from belegt.document.rstparser import parsed
from belegt.document.table import CellTable, GridCell
from belegt.document.tree import too_deep
from belegt.messages import message
from belegt.spans import Span

KINDS = {
    "list_item": "item",
    "definition_list_item": "item",
    "field": "item",
    "option_list_item": "item",
    "block_quote": "quote",
    "footnote": "note",
    "citation": "note",
    "caption": "caption",
    "title": "heading",
    "subtitle": "heading",
    "rubric": "heading",
}
"""Kinds of blocks by the nodes of docutils they stand in."""

RUNS = frozenset(
    {"paragraph", "title", "subtitle", "term", "caption", "rubric", "line", "attribution"}
)
CODE = frozenset({"literal_block", "doctest_block", "math_block", "raw"})
MASKED = frozenset({"literal", "math", "problematic"})
DROPPED = frozenset({"footnote_reference", "citation_reference", "image", "target", "label"})
BOXES = frozenset({"topic", "sidebar", "admonition", "table"})
"""What has a title that is no heading of the document."""

WORD_RE = re.compile(r"\w+")
REACH = 12
"""Lines before the one that docutils names in which a text is looked for."""

SURE = 12
"""Characters that stand hardly twice within so few lines."""

DEACTIVATED = ("access deactivated", "directive disabled")
"""What docutils says of a directive that would show another file."""

FAULT = 3
"""The level of a message of docutils from which something was not understood."""


def read_rst(text: str, draught: Draught, file: str) -> None:
    """Read a document of reStructuredText.

    Raises:
        UnreadableDocumentError: when it is nested too deep.
    """
    try:
        tree = parsed(text, file)
        RstReading(text, draught).read(tree)
    except RecursionError:
        raise too_deep(file) from None


class RstReading:
    """A document of reStructuredText that is being read."""

    def __init__(self, text: str, draught: Draught) -> None:
        self.lines = text.split("\n")
        self.draught = draught
        self.outline = Outline(draught)
        self.reached = 1

    def read(self, node: Any, around: tuple[str, ...] = (), line: int = 1) -> None:
        """Read a node.

        Args:
            node: of docutils.
            around: the names of the nodes it stands in.
            line: that the nearest of these begins in.
        """
        name = type(node).__name__
        line = node.line or line if hasattr(node, "line") else line
        if name in RUNS:
            self.run(node, around, line)
        elif name == "comment":
            self.draught.comment(node.astext(), Position(self.found(node.astext(), line)[0], 1))
        elif name in CODE:
            self.code(node, line)
        elif name == "table":
            self.table(node, line)
        elif name == "system_message":
            self.problem(node, line)
        elif name == "docinfo":
            self.told(node)
        elif name == "image":
            self.label(str(node.get("alt", "")), line)
        elif name == "container" and node.get("path"):
            told = message(
                "line {number}: {path} is included, and not read",
                number=node["line"],
                path=node["path"],
            )
            self.draught.warn(told)
        elif name not in {"substitution_definition", "Text"}:
            for child in node.children:
                self.read(child, (*around, name), line)

    def told(self, node: Any) -> None:
        """Take the date of a document from its head."""
        for child in node.children:
            if type(child).__name__ == "date":
                self.draught.date = day_of(child.astext())

    def problem(self, node: Any, line: int) -> None:
        """Tell what was not understood; its text is read as it stands."""
        told = node.children[0].astext().partition("\n")[0] if node.children else ""
        if int(node.get("level", 0)) < FAULT and not any(words in told for words in DEACTIVATED):
            return
        line = int(node.get("line", line))
        self.draught.warn(message("line {number}: {problem}", number=line, problem=told))
        for child in node.children:
            if type(child).__name__ == "literal_block":
                words = child.astext()
                self.whole(words, "paragraph", Position(line, 1))

    def run(self, node: Any, around: tuple[str, ...], line: int) -> None:
        """Read a run of text."""
        name = type(node).__name__
        kind = KINDS.get(name) or next(
            (KINDS[one] for one in reversed(around) if one in KINDS), "paragraph"
        )
        cell = self.cell(node, line)
        level = 1 + around.count("section") if kind == "heading" and name != "rubric" else 0
        if not BOXES.isdisjoint(around):
            kind, level = "caption" if level else kind, 0
        self.outline.add(cell.text, kind, cell.anchors or ((0, cell.place),), cell.masked, level)
        for image in node.findall(lambda one: type(one).__name__ == "image"):
            self.label(str(image.get("alt", "")), line)

    def cell(self, node: Any, line: int, after: int = -1) -> GridCell:
        """Return a run of text with its places.

        Args:
            node: of docutils.
            line: from which it is looked for in the file.
            after: the column (1-based) behind which a cell stands in the line of the one before.
        """
        text = ""
        masked: list[Span] = []
        for words, hidden in pieces(node):
            if hidden:
                masked.append(Span(len(text), len(text) + len(words)))
            text += words
        anchors: list[tuple[int, Position]] = []
        offset, at = 0, line
        for row in text.split("\n"):
            if row.strip():
                at, column = self.found(row, at, after if not anchors else 0)
                full = self.lines[at - 1] if at <= len(self.lines) else ""
                for start, there in words_in(row, full, column - 1):
                    anchors.append((offset + start, Position(at, there + 1)))
                at += 1
            offset += len(row) + 1
        place = anchors[0][1] if anchors else Position(line, 1)
        self.reached = max(self.reached, at)
        return GridCell(text.replace("\n", " "), place, tuple(anchors), tuple(masked))

    def found(self, words: str, line: int, after: int = -1) -> tuple[int, int]:
        """Return the line and column (1-based) where words stand, from a line on.

        Args:
            words: that begin there; marks within them are not in the text.
            line: 1-based; a title's is that of its underline.
            after: of a cell: the column in that line behind which it stands; -1 for no cell.
        """
        start = words.partition("\n")[0].strip()
        near = list(range(max(line - 1, 0), min(line + 40, len(self.lines))))
        if after < 0:
            near = [*near[:1], *range(line - 2, max(line - REACH, -1), -1), *near[1:]]
            near.sort(key=lambda at: abs(at - line + 1))
        lengths = dict.fromkeys((len(start), *(n for n in (24, 12, 6) if n < len(start))))
        for length in lengths:
            pattern = re.compile(rf"(?<!\w){re.escape(start[:length])}" + r"(?!\w)" * (length < 6))
            for at in near if length > SURE or length == len(start) else near[:3]:
                here = after if at == line - 1 and after > 0 else 0
                if match := pattern.search(self.lines[at], here):
                    return at + 1, match.start() + 1
        return min(line, len(self.lines)), 1

    def label(self, words: str, line: int) -> None:
        """Add the words that are told instead of a picture."""
        self.whole(words, "label", Position(line, 1))

    def whole(self, words: str, kind: str, place: Position) -> None:
        """Add words that have one place."""
        self.outline.add(words, kind, ((0, place),))

    def code(self, node: Any, line: int) -> None:
        """Read code, which holds no claim."""
        words = node.astext()
        at, column = self.found(words, line)
        anchors = []
        offset = 0
        for number, row in enumerate(words.split("\n")):
            anchors.append((offset, Position(at + number, column)))
            offset += len(row) + 1
        masked = (Span(0, len(words)),) if words else ()
        self.outline.add(words, "code", anchors, masked)

    def table(self, node: Any, line: int) -> None:
        """Read a table."""
        rows: list[list[GridCell]] = []
        heads = 0
        caption = ""
        line = max(line, self.reached)
        for title in (one for one in node.children if type(one).__name__ == "title"):
            caption = title.astext()
            self.run(title, ("table",), line)
        for row in node.findall(lambda one: type(one).__name__ == "row"):
            cells: list[GridCell] = []
            after = 0
            for entry in row.children:
                cell = self.cell(entry, line, after)
                if cell.anchors:
                    line, after = cell.place.line or line, cell.place.column or 0
                cells.append(cell)
                again = GridCell(cell.text, cell.place, cell.anchors, cell.masked, repeated=True)
                cells.extend([again] * min(int(entry.get("morecols", 0)), 100))
            heads += type(row.parent).__name__ == "thead"
            rows.append(cells)
            line += after > 0
        self.draught.tables += 1
        context = (*self.outline.above(), *([caption] if caption else ()))
        table = CellTable(self.draught.tables, rows, context, heads or None)
        self.draught.blocks.extend(table.blocks())


def words_in(row: str, line: str, column: int) -> Iterator[tuple[int, int]]:
    """Yield where words of a row of text stand in their line of the file, marks between them.

    Args:
        row: of text without marks.
        line: of the file.
        column: 0-based, at which the row begins there.
    """
    shift: int | None = None
    for word in WORD_RE.finditer(row):
        at = line.find(word[0], column)
        if at >= 0:
            column = at + len(word[0])
            if shift != at - word.start():
                shift = at - word.start()
                yield word.start(), at
    if shift is None:
        yield 0, column


def pieces(node: Any) -> Iterator[tuple[str, bool]]:
    """Yield the text of a node in pieces, each with whether it holds no claim."""
    waiting: list[tuple[Any, bool]] = [(node, False)]
    first = True
    while waiting:
        one, masked = waiting.pop()
        name = type(one).__name__
        if name == "Text":
            yield one.astext(), masked
            continue
        if name in DROPPED:
            continue
        if name == "paragraph" and one is not node:
            if not first:
                yield "\n", False
            first = False
        hidden = masked or name in MASKED or "belegt-masked" in one.get("classes", ())
        children: Sequence[Any] = one.children
        waiting.extend((child, hidden) for child in reversed(children))
