"""Markdown and MyST."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from belegt import mystnames
from belegt.document.block import Draught, Position
from belegt.document.front import read_front_matter
from belegt.document.markline import MarkdownRun
from belegt.document.outline import Outline
from belegt.document.table import CellTable, GridCell
from belegt.document.unreadable import library
from belegt.document.webpage import read_html
from belegt.messages import Message, message
from belegt.mystfence import split_options
from belegt.spans import Span

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

NESTING = 100
"""Levels of lists and quotations that are read."""

DEEPEST = 8
"""Directives within each other that are looked into."""

PLUGINS = (*("front_matter", "footnote", "deflist", "colon_fence", "myst_blocks", "myst_role"),)
KINDS = {
    "footnote": "note",
    "td": "cell",
    "th": "head",
    "list_item": "item",
    "dd": "item",
    "dt": "item",
    "blockquote": "quote",
    "heading": "heading",
}
"""Kinds of blocks by the tokens they stand in."""


@cache
def parser(file: str) -> MarkdownIt:
    """Return the parser: CommonMark, with what GitHub and MyST add to it."""
    markdown = library("markdown_it", file).MarkdownIt("commonmark", {"maxNesting": NESTING})
    markdown.enable(["table", "strikethrough"])
    markdown.disable("text_join")  # keeps escapes apart, so that their places can be told
    for name in PLUGINS:
        plugin = f"{name.removesuffix('s')}_plugin"
        markdown.use(getattr(library(f"mdit_py_plugins.{name}", file), plugin))
    return markdown  # type: ignore[no-any-return]


def read_markdown(
    text: str, draught: Draught, file: str, part: str | Message | None = None
) -> None:
    """Read a document in Markdown or MyST.

    Args:
        text: of it, or of a part of a file.
        draught: takes the blocks.
        file: how it is called in messages.
        part: of the file, for the places.
    """
    MarkdownReading(draught, file, text.split("\n"), part).read(text, 1)


@dataclass
class MarkdownReading:
    """A document that is being read."""

    draught: Draught
    file: str
    lines: Sequence[str]
    part: str | Message | None = None
    depth: int = 0
    outline: Outline | None = None
    around: list[str] = field(default_factory=list)
    rows: list[list[GridCell]] = field(default_factory=list)
    heads: int = 0
    caption: str = ""
    level: int = 0

    def read(self, text: str, first: int) -> None:
        """Read a text whose first line has the number ``first`` in the file."""
        for token in parser(self.file).parse(text):
            if token.level >= NESTING - 2:
                self.draught.warn(
                    message("line {number}: nested too deep", number=first + (token.map or [0])[0])
                )
            self.take(token, first + (token.map[0] if token.map else 0))

    def take(self, token: Token, line: int) -> None:
        """Take a token that begins in a line."""
        name = token.type.removesuffix("_open").removesuffix("_close")
        if token.nesting > 0:
            self.enter(name, token)
        elif token.nesting < 0:
            self.leave(name)
        elif token.type == "inline":
            self.inline(token, line)
        elif token.type in {"fence", "colon_fence"}:
            self.fence(token, line)
        elif token.type in {"code_block", "math_block"}:
            self.code(token.content, line)
        elif token.type == "html_block":
            self.html(token.content, line)
        elif token.type == "front_matter":
            read_front_matter(token.content, self.draught)
        elif token.type == "myst_line_comment":
            self.draught.comment(token.content, Position(line, 1, part=self.part))

    def enter(self, name: str, token: Token) -> None:
        """Go into an element."""
        self.around.append(name)
        if name == "heading":
            self.level = int(token.tag[1:])
        elif name == "table":
            self.rows, self.heads = [], 0
        elif name == "tr":
            self.rows.append([])
            self.heads += "thead" in self.around

    def leave(self, name: str) -> None:
        """Go out of an element."""
        if self.around:
            self.around.pop()
        if name == "table":
            self.draught.tables += 1
            context = (*self.under.above(), *([self.caption] if self.caption else ()))
            table = CellTable(self.draught.tables, self.rows, context, self.heads)
            self.draught.blocks.extend(table.blocks())

    @property
    def under(self) -> Outline:
        """What the next block stands below."""
        if self.outline is None:
            self.outline = Outline(self.draught)
        return self.outline

    def inline(self, token: Token, line: int) -> None:
        """Take a run of text."""
        cell = bool(self.around) and self.around[-1] in {"td", "th"}
        start = 0
        if cell and self.rows[-1]:
            start = (self.rows[-1][-1].end.column or 1) - 1
        run = MarkdownRun(token.content, line, self.lines, start, self.part, is_cell=cell).read(
            token.children or ()
        )
        for words, place in run.comments:
            self.draught.comment(words, place)
        place = run.anchors[0][1] if run.anchors else run.place(0)
        if cell:
            self.rows[-1].append(GridCell(run.text, place, tuple(run.anchors), run.masked))
        else:
            self.block(run, place)
        for words, at in run.labels:
            self.under.add(words, "label", ((0, at),))

    def block(self, run: MarkdownRun, place: Position) -> None:
        """Take a run that is no cell."""
        kind = next((KINDS[name] for name in reversed(self.around) if name in KINDS), "paragraph")
        level = self.level if kind == "heading" else 0
        self.under.add(run.text, kind, run.anchors or [(0, place)], run.masked, level)

    def code(self, text: str, line: int) -> None:
        """Take code, which holds no claim."""
        column = 1
        if 0 < line <= len(self.lines):
            full = self.lines[line - 1]
            column += max(full.find(text.partition("\n")[0]), 0)
        text = text.rstrip("\n")
        place = Position(line, column, part=self.part)
        anchors = [(0, place)]
        for number, offset in enumerate(offsets_of_lines(text), 1):
            anchors.append((offset, Position(line + number, column, part=self.part)))
        masked = (Span(0, len(text)),) if text else ()
        self.under.add(text, "code", anchors, masked)

    def html(self, text: str, line: int) -> None:
        """Take a block of HTML."""
        read_html(text, self.draught, first=line, part=self.part, outline=self.under)

    def fence(self, token: Token, line: int) -> None:
        """Take a fence: code, or a directive by what it shows."""
        info = token.info.strip()
        if not (info.startswith("{") and "}" in info):
            self.code(token.content, line + 1)
            return
        name, _, argument = info[1:].partition("}")
        argument = argument.strip()
        _, body, skipped = split_options(token.content.split("\n"))
        text, first = "\n".join(body), line + 1 + skipped
        if name in mystnames.SILENT_DIRECTIVES:
            return
        if name in mystnames.CODE_DIRECTIVES or name == "math" or self.depth >= DEEPEST:
            self.code(text, first)
            return
        if name in mystnames.FILE_DIRECTIVES:
            self.draught.warn(
                message(
                    "line {number}: {path} is included, and not read", number=line, path=argument
                )
            )
            return
        self.depth += 1
        if argument and name in mystnames.TITLED_DIRECTIVES:
            self.read(argument, line)
        self.caption = argument if name.endswith("table") else ""
        self.read(text, first)
        self.caption = ""
        self.depth -= 1


def offsets_of_lines(text: str) -> Iterator[int]:
    """Yield where the lines of a text but the first begin."""
    at = text.find("\n")
    while at >= 0:
        yield at + 1
        at = text.find("\n", at + 1)
