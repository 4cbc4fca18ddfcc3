"""A run of Markdown as plain text, with the place of each piece of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from belegt.document.block import Position
from belegt.document.mask import masks_of
from belegt.messages import Message
from belegt.mystline import role_end, role_parts
from belegt.prose import PieceKind
from belegt.spans import Span
from belegt.unmarked import GAP

if TYPE_CHECKING:
    from markdown_it.token import Token

MATH_RE = re.compile(
    r"\$\$[^$]+\$\$|(?<![\w$])\$(?=[^$\n]{0,300}[\\^_={}])[^\s$](?:[^$\n]{0,300}[^\s$])?\$(?![\w$])"
)
"""A formula between dollar signs: only with a sign that no price has."""

CLAIMING = frozenset({PieceKind.TEXT, PieceKind.CITED})
"""Kinds of roles whose words are claims."""

COMMENT_RE = re.compile(r"<!--(.*?)-->", re.DOTALL)


@dataclass
class MarkdownRun:
    """A run of Markdown that is read.

    Attributes:
        content: as the parser gives it, without the marks of what the run stands in.
        first: the number (1-based) of its first line.
        lines: of the whole file, the first of which has the number 1.
        start: the column (0-based) from which its first line is looked for.
        part: of the file, for the places.
        is_cell: whether it stands within a line, and need not end it.
        text: what a reader sees.
        labels: the alternative texts of pictures, with their places.
        comments: with their places.
    """

    content: str
    first: int
    lines: Sequence[str]
    start: int = 0
    part: str | Message | None = None
    is_cell: bool = False
    text: str = ""
    anchors: list[tuple[int, Position]] = field(default_factory=list)
    labels: list[tuple[str, Position]] = field(default_factory=list)
    comments: list[tuple[str, Position]] = field(default_factory=list)
    _masked: list[Span] = field(default_factory=list)
    _bases: dict[int, int] = field(default_factory=dict)
    _cursor: int = 0
    _address: str = ""
    _at: tuple[int, int] = (0, 0)  # an offset in the content, and the number of its line

    @property
    def masked(self) -> tuple[Span, ...]:
        """The spans of the text that hold no claim."""
        formulas = [Span(*match.span()) for match in MATH_RE.finditer(self.text)]
        return masks_of(self.text, [*self._masked, *formulas])

    def place(self, offset: int) -> Position:
        """Return the place of an offset in the content; offsets only grow."""
        before, line = self._at
        if offset < before:
            before, line = 0, 0
        line += self.content.count("\n", before, offset)
        self._at = offset, line
        begin = self.content.rfind("\n", 0, offset) + 1
        column = self.base(line, begin) + offset - begin + 1
        if self.is_cell:  # its bars have lost their backslashes
            column += self.content.count("|", begin, offset)
        return Position(self.first + line, column, part=self.part)

    def base(self, line: int, begin: int) -> int:
        """Return the column (0-based) at which a line of the content stands in the file.

        Args:
            line: its number within the content, 0-based.
            begin: its offset there.
        """
        if line not in self._bases:
            end = self.content.find("\n", begin)
            words = self.content[begin : end if end >= 0 else len(self.content)].rstrip()
            if self.is_cell:
                words = words.replace("|", "\\|")
            number = self.first + line - 1
            full = self.lines[number].rstrip() if number < len(self.lines) else ""
            start = 0 if line else self.start
            found = full.find(words, start)
            if not self.is_cell and full.endswith(words):
                found = len(full) - len(words)
            self._bases[line] = max(found, start)
        return self._bases[line]

    @property
    def end(self) -> int:
        """The column (0-based) behind its first line."""
        first = self.content.partition("\n")[0]
        return self.base(0, 0) + len(first)

    def read(self, children: Sequence[Token]) -> MarkdownRun:
        """Take the tokens of the run; return itself."""
        for child in children:
            self.take(child)
        return self

    def take(self, child: Token) -> None:
        """Take a token."""
        match child.type:
            case "text":
                self.put(child.content, child.content)
            case "text_special":
                self.put(child.content, child.markup)
            case "softbreak" | "hardbreak":
                self.put(" " if child.type == "softbreak" else "\n", "\n")
                self.skip(" \t")
            case "code_inline":
                self.seek(child.markup)
                self.skip(" \n")
                self.put(child.content, child.content, masked=True)
                self.seek(child.markup)
            case "link_open" | "link_close":
                self.link(child)
            case "html_inline":
                self.html(child.content)
            case "image":
                self.seek("![")
                self.labels.append((child.content, self.place(self._cursor)))
                self.seek(child.content)
                self._address = str(child.attrs.get("src", ""))
                self.leave_link()
                self.put(GAP, "")
            case "myst_role":
                self.role(child)

    def skip(self, characters: str) -> None:
        """Go behind the characters of a kind that follow."""
        while self.content[self._cursor : self._cursor + 1] in set(characters):
            self._cursor += 1

    def link(self, child: Token) -> None:
        """Take the beginning or the end of a link."""
        if child.type == "link_open":
            self._address = str(child.attrs.get("href", ""))
        elif child.markup == "autolink":
            self.seek(">")
        else:
            self.leave_link()

    def html(self, tag: str) -> None:
        """Take a tag or a comment of HTML."""
        at = self.place(self.found(tag))
        self.seek(tag)
        if comment := COMMENT_RE.fullmatch(tag):
            self.comments.append((comment[1], at))
        elif tag.lower().startswith("<br"):
            self.put("\n", "")

    def leave_link(self) -> None:
        """Go behind a link's address."""
        if self.content.startswith("](", self._cursor):
            self.seek(self._address)

    def role(self, child: Token) -> None:
        """Take a role of MyST."""
        name = str(child.meta["name"])
        start = self.found(f"{{{name}}}`")
        self._cursor = start + len(name) + 2
        end = role_end(self.content, start)
        piece, *_ = role_parts(name, child.content, 0)
        self.put(
            piece.text or GAP,
            piece.text,
            masked=piece.kind not in CLAIMING,
        )
        self._cursor = max(end, self._cursor)

    def found(self, words: str) -> int:
        """Return where words stand in the content, from the cursor on; the cursor if nowhere."""
        at = self.content.find(words, self._cursor)
        return at if at >= 0 else self._cursor

    def seek(self, words: str) -> None:
        """Go behind the next occurrence of words, if there is one."""
        at = self.content.find(words, self._cursor)
        if words and at >= 0:
            self._cursor = at + len(words)

    def put(self, text: str, raw: str, *, masked: bool = False) -> None:
        """Append what a reader sees.

        Args:
            text: it.
            raw: how it stands in the content.
            masked: whether it holds no claim.
        """
        at = self.found(raw)
        if text and not text.isspace():
            self.anchors.append((len(self.text), self.place(at)))
            bar = text.find("|") if self.is_cell else -1
            while bar >= 0:
                self.anchors.append((len(self.text) + bar + 1, self.place(at + bar + 1)))
                bar = text.find("|", bar + 1)
        if masked:
            self._masked.append(Span(len(self.text), len(self.text) + len(text)))
        self.text += text
        self._cursor = at + len(raw)
