"""LaTeX: its running text, tables and notes; formulas only where they are numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from belegt.document import latexnames as names
from belegt.document.block import Draught, Position
from belegt.document.front import day_of
from belegt.document.latexparts import (
    ROW_END,
    arguments,
    cells_in,
    context_of,
    number_of,
    spanned,
    told_formula,
    unit_of,
)
from belegt.document.lines import Lines
from belegt.document.outline import Outline
from belegt.document.running import SUPERSCRIPTS, Running
from belegt.document.table import CellTable, GridCell
from belegt.document.tree import too_deep
from belegt.document.unreadable import library
from belegt.messages import message
from belegt.unmarked import GAP

BODY_RE = re.compile(r"\\begin\s*\{document\}")
PARAGRAPH_RE = re.compile(r"\n[ \t]*\n\s*")


def read_latex(text: str, draught: Draught, file: str) -> None:
    """Read a document of LaTeX, or a part of one.

    Raises:
        UnreadableDocumentError: when it is nested too deep.
    """
    walker = library("pylatexenc.latexwalker", file)
    try:
        nodes, *_ = walker.LatexWalker(
            text, latex_context=context_of(file), tolerant_parsing=True
        ).get_latex_nodes()
        reading = LatexReading(text, draught, file)
        body = BODY_RE.search(text)
        if body is not None:
            reading.preamble(node for node in nodes if node is not None and node.pos < body.start())
            nodes = [node for node in nodes if node is not None and node.pos >= body.start()]
        reading.read(nodes)
        reading.cut()
    except RecursionError:
        raise too_deep(file) from None


class LatexReading:
    """A document of LaTeX that is being read."""

    def __init__(self, text: str, draught: Draught, file: str) -> None:
        self.text = text
        self.lines = Lines(text)
        self.draught = draught
        self.outline = Outline(draught)
        self.run = Running()
        self.kind = ["paragraph"]
        self.masked = False
        self.caption = ""
        self.symbols = library("pylatexenc.latex2text", file).LatexNodes2Text(
            math_mode="text", keep_comments=False
        )

    def preamble(self, nodes: Iterable[Any]) -> None:
        """Take title and date from what stands before the document."""
        for node in nodes:
            self.titled(node)
            if type(node).__name__ == "LatexCommentNode":
                self.comment(node)

    def titled(self, node: Any) -> bool:
        """Take a title or date; whether the node is one."""
        name = getattr(node, "macroname", "")
        if name == "title":
            self.draught.title = " ".join(self.plain(arguments(node)[-1:]).split())
        elif name == "date":
            self.draught.date = day_of(self.plain(arguments(node)[-1:]))
        return name in {"title", "date", "subtitle", "author"}

    def comment(self, node: Any) -> None:
        """Keep a comment."""
        self.draught.comment(node.comment, self.lines.place(node.pos))

    def plain(self, nodes: Sequence[Any]) -> str:
        """Return nodes as text without structure."""
        return str(self.symbols.nodelist_to_text([node for node in nodes if node is not None]))

    def read(self, nodes: Iterable[Any]) -> None:
        """Read nodes in their order."""
        for node in nodes:
            match type(node).__name__:
                case "LatexCharsNode":
                    self.chars(node)
                case "LatexGroupNode":
                    self.read(node.nodelist)
                case "LatexCommentNode":
                    self.comment(node)
                case "LatexMacroNode":
                    self.macro(node)
                case "LatexSpecialsNode":
                    self.special(node)
                case "LatexEnvironmentNode":
                    self.environment(node)
                case "LatexMathNode":
                    self.formula(node.nodelist)

    def place(self, node: Any) -> Position:
        """Return where a node begins."""
        return self.lines.place(node.pos)

    def chars(self, node: Any) -> None:
        """Read characters; a blank line ends a paragraph."""
        start = 0
        for gap in PARAGRAPH_RE.finditer(node.chars):
            place = self.lines.place(node.pos + start)
            self.run.put(node.chars[start : gap.start()], place, masked=self.masked)
            self.cut()
            start = gap.end()
        place = self.lines.place(node.pos + start)
        self.run.put(node.chars[start:], place, masked=self.masked)

    def special(self, node: Any) -> None:
        """Read characters that stand for another."""
        signs = {"~": "\xa0", "--": "–", "---": "—", "``": "“", "''": "”", "&": "\t", "\n\n": ""}
        if node.specials_chars == "\n\n":
            self.cut()
            return
        sign = signs.get(node.specials_chars, node.specials_chars)
        self.run.sign(sign, self.place(node)) if sign else None

    def macro(self, node: Any) -> None:
        """Read a command."""
        name = node.macroname
        told = arguments(node)
        if name in names.SECTIONS:
            self.heading(names.SECTIONS[name], told)
        elif name in names.SILENT:
            return
        elif name in names.REFERENCES:
            self.run.sign(GAP, self.place(node))
        elif name in names.FILES:
            path = self.plain(told) or node.latex_verbatim()
            line = self.place(node).line
            self.draught.warn(
                message("line {number}: {path} is included, and not read", number=line, path=path)
            )
        elif name in names.APART:
            self.apart(told[-1:], names.APART[name])
        elif name == "item":
            self.cut()
            self.kind[-1] = "item"
            self.read(told)
        elif name in names.LITERAL or name in names.STRUCK:
            self.held(told, node)
        elif name in {"num", "SI", "qty", "numrange", "SIrange", "qtyrange", "si", "unit", "ang"}:
            self.measured(name, told, node)
        elif name == ROW_END:
            self.run.put(" ", self.place(node))
        else:
            self.other(name, told, node)

    def other(self, name: str, told: Sequence[Any], node: Any) -> None:
        """Read a command that is a character, or that only sets its argument in another way."""
        if self.titled(node):
            return
        if name in names.SIGNS:
            sign = names.SIGNS[name]
            if sign == "\n\n":
                self.cut()
            elif sign:
                self.run.sign(sign, self.place(node))
        elif name == "textsuperscript":
            self.run.sign(self.plain(told).translate(SUPERSCRIPTS) or " ", self.place(node))
        elif name in {"textcolor", "colorbox", "href", "multicolumn", "multirow"}:
            self.read(told[-1:])
        elif told and not re.fullmatch(r"[\"'`^~=.uvHtcdbkr]", name):
            self.read(told)
        elif words := self.plain([node]).strip():
            self.run.sign(words, self.place(node))

    def held(self, told: Sequence[Any], node: Any) -> None:
        """Read what holds no claim: code, addresses, what is struck out."""
        before, self.masked = self.masked, True
        if told:
            self.read(told)
        else:
            self.run.put(self.plain([node]), self.place(node), masked=True)
        self.masked = before

    def measured(self, name: str, told: Sequence[Any], node: Any) -> None:
        """Read a number or unit of the package siunitx, as it is printed."""
        groups = [one for one in told if type(one).__name__ == "LatexGroupNode"]
        groups = [one for one in groups if one.delimiters[0] != "["]
        if name in {"si", "unit"}:
            words = [unit_of(groups[0])] if groups else []
        else:
            last = name in {"SI", "qty", "SIrange", "qtyrange"}
            numbers = groups[:-1] if last else groups
            words = [" – ".join(number_of(self.plain([one])) for one in numbers)]
            words += [unit_of(groups[-1])] if last and groups else ["°"] if name == "ang" else []
        told_words = "\xa0".join(word for word in words if word)
        if told_words:
            self.run.sign(told_words, self.place(node))

    def formula(self, nodes: Sequence[Any]) -> None:
        """Read a formula: a number as it is printed, anything else as what holds no claim."""
        bare = [one for one in nodes if one is not None]
        words, is_number = told_formula(self.plain(bare), bare)
        if words:
            self.run.keep(words, self.place(bare[0]), masked=self.masked or not is_number)

    def environment(self, node: Any) -> None:
        """Read an environment."""
        name = node.environmentname.rstrip("*")
        if name in names.SILENT_ENVIRONMENTS:
            self.cut()
        elif name in names.TABLE_ENVIRONMENTS:
            self.cut()
            self.table(node)
        elif name in names.CODE_ENVIRONMENTS:
            self.cut()
            source = node.latex_verbatim()
            self.run.keep(source, self.place(node), masked=True)
            self.cut("code")
        elif name in names.MATH_ENVIRONMENTS:
            self.formula(node.nodelist)
        else:
            self.cut()
            self.kind.append("quote" if name.startswith("quot") else "paragraph")
            outer, self.caption = self.caption, self.caption_of(node) or self.caption
            self.read(node.nodelist)
            self.cut()
            self.kind.pop()
            self.caption = outer

    def caption_of(self, node: Any) -> str:
        """Return the caption within an environment, "" for none."""
        for one in node.nodelist:
            if getattr(one, "macroname", "") == "caption":
                return " ".join(self.plain(arguments(one)[-1:]).split())
        return ""

    def table(self, node: Any) -> None:
        """Read a table: cells parted by &, rows by two backslashes."""
        rows: list[list[GridCell]] = [[]]
        for cell, ends in cells_in(node.nodelist):
            width = max((spanned(part) for part in cell), default=1)
            outer, self.run = self.run, Running()
            self.read(cell)
            run, self.run = self.run, outer
            run.done()
            anchors, masked = tuple(run.anchors), tuple(run.masked)
            place = anchors[0][1] if anchors else self.place(cell[0] if cell else node)
            for number in range(width):
                rows[-1].append(GridCell(run.text, place, anchors, masked, repeated=number > 0))
            if ends:
                rows.append([])
        filled = [row for row in rows if any(one.text for one in row)]
        self.draught.tables += 1
        context = (*self.outline.above(), *([self.caption] if self.caption else ()))
        table = CellTable(self.draught.tables, filled, context)
        self.draught.blocks.extend(table.blocks())

    def heading(self, level: int, told: Sequence[Any]) -> None:
        """Read a heading."""
        self.cut()
        self.read(told[-1:])
        run, self.run = self.run, Running()
        self.outline.add_run(run, "heading", level)

    def apart(self, nodes: Sequence[Any], kind: str) -> None:
        """Read a note or caption, as a block of its own."""
        outer, self.run = self.run, Running()
        self.read(nodes)
        run, self.run = self.run, outer
        self.outline.add_run(run, kind)

    def cut(self, kind: str = "") -> None:
        """End a block."""
        run, self.run = self.run, Running()
        self.outline.add_run(run, kind or self.kind[-1])
