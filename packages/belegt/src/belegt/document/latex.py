"""LaTeX: its running text, tables and notes; formulas only where they are numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from belegt.document import latexnames as names
from belegt.document.block import Block, Draught, Position
from belegt.document.front import day_of
from belegt.document.headings import Headings
from belegt.document.lines import Lines
from belegt.document.mask import masks_of
from belegt.document.running import SUPERSCRIPTS, Running
from belegt.document.table import Cell, CellTable
from belegt.document.tree import too_deep
from belegt.document.unreadable import library
from belegt.messages import message
from belegt.unmarked import GAP

BODY_RE = re.compile(r"\\begin\s*\{document\}")
PARAGRAPH_RE = re.compile(r"\n[ \t]*\n\s*")
NUMBER_RE = re.compile(
    r"[\s\d.,'%‰$€£×·*±<>≤≥≈∼~=/–+\-−\u202f\u2009\xa0⁰¹²³⁴⁵⁶⁷⁸⁹⁻°]*\d[^a-zA-Z_^]*(?:[kMGTµmc]?[a-zA-Z]{1,3})?\s*"
)
"""A formula that is a number, with a unit or without."""

POWER_RE = re.compile(r"\^\{?([-−]?\d+)\}?")
EXPONENT_RE = re.compile(r"(?<=\d)[eE]([+-]?\d+)$")
ROW_END = "\\"


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


@cache
def context_of(file: str) -> Any:
    """Return the parser's table of commands, with those that it does not know."""
    macros = library("pylatexenc.macrospec", file)
    known = library("pylatexenc.latexwalker", file).get_default_latex_context_db()
    known.add_context_category(
        "belegt",
        macros=[
            macros.MacroSpec(name, args_parser=macros.MacroStandardArgsParser(arguments))
            for name, arguments in names.ARGUMENTS.items()
            if "(" not in arguments
        ],
        prepend=True,
    )
    return known


class LatexReading:
    """A document of LaTeX that is being read."""

    def __init__(self, text: str, draught: Draught, file: str) -> None:
        self.text = text
        self.lines = Lines(text)
        self.draught = draught
        self.headings = Headings()
        self.run = Running()
        self.kind = ["paragraph"]
        self.lead = ""
        self.masked = False
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
                    self.formula(node, node.nodelist)

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

    def formula(self, node: Any, nodes: Sequence[Any]) -> None:
        """Read a formula: a number as it is printed, anything else as what holds no claim."""
        words = self.plain([one for one in nodes if one is not None])
        source = "".join(one.latex_verbatim() for one in nodes if one is not None)
        words = POWER_RE.sub(lambda power: power[1].translate(SUPERSCRIPTS), words).strip()
        words = words.replace("∼", "~") if "_" not in source else source
        place = self.place(node)
        if not words:
            return
        number = NUMBER_RE.fullmatch(words) is not None
        self.run.keep(" ".join(words.split()), place, masked=self.masked or not number)

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
            self.formula(node, node.nodelist)
        else:
            self.cut()
            self.kind.append("quote" if name.startswith("quot") else "paragraph")
            self.read(node.nodelist)
            self.cut()
            self.kind.pop()

    def table(self, node: Any) -> None:
        """Read a table: cells parted by &, rows by two backslashes."""
        rows: list[list[Cell]] = [[]]
        cell: list[Any] = []
        for one in [*node.nodelist, None]:
            ends = one is None or getattr(one, "macroname", "") in {ROW_END, "tabularnewline"}
            if ends or getattr(one, "specials_chars", "") == "&":
                width = max((spanned(part) for part in cell), default=1)
                run, self.run = self.run, Running()
                self.read(cell)
                run, self.run = self.run, run
                first = run.done() and run.anchors[0][1]
                place = first or (self.place(cell[0]) if cell else self.place(node))
                for number in range(width):
                    anchors, masked = tuple(run.anchors), tuple(run.masked)
                    rows[-1].append(Cell(run.text, place, anchors, masked, repeated=number > 0))
                cell = []
                if ends:
                    rows.append([])
            else:
                cell.append(one)
        filled = [row for row in rows if any(one.text for one in row)]
        self.draught.tables += 1
        table = CellTable(self.draught.tables, filled, self.context())
        self.draught.blocks.extend(table.blocks())

    def heading(self, level: int, told: Sequence[Any]) -> None:
        """Read a heading."""
        self.cut()
        context = self.context(level)
        self.read(told[-1:])
        run, self.run = self.run, Running()
        if run.done():
            self.headings.add(level, run.text)
            self.lead = ""
            self.block(run, "heading", context)

    def apart(self, nodes: Sequence[Any], kind: str) -> None:
        """Read a note or caption, as a block of its own."""
        outer, self.run = self.run, Running()
        self.read(nodes)
        run, self.run = self.run, outer
        if run.done():
            self.block(run, kind, self.context())

    def cut(self, kind: str = "") -> None:
        """End a block."""
        run, self.run = self.run, Running()
        if not run.done():
            return
        kind = kind or self.kind[-1]
        told = (self.lead,) if kind == "item" and self.lead else ()
        if kind == "paragraph":
            self.lead = run.text if run.text.endswith(":") else ""
        self.block(run, kind, (*self.context(), *told))

    def context(self, level: int = 0) -> tuple[str, ...]:
        """Return the words above: the title and headings."""
        title = self.draught.title
        return ((title,) if title else ()) + self.headings.above(level)

    def block(self, run: Running, kind: str, context: tuple[str, ...]) -> None:
        """Add a run as a block."""
        place = run.anchors[0][1]
        masked = masks_of(run.text, run.masked)
        self.draught.add(Block(run.text, kind, place, tuple(run.anchors), context, masked=masked))


def arguments(node: Any) -> list[Any]:
    """Return the arguments of a command that are there, a star left out."""
    told = getattr(getattr(node, "nodeargd", None), "argnlist", None) or []
    return [one for one in told if one is not None and is_due(one)]


def is_due(argument: Any) -> bool:
    """Whether an argument is none that can be left out."""
    return getattr(argument, "delimiters", ("",))[0] != "[" and argument.latex_verbatim() != "*"


def spanned(node: Any) -> int:
    """Return how many columns a node spans."""
    if getattr(node, "macroname", "") != "multicolumn":
        return 1
    digits = "".join(sign for sign in arguments(node)[0].latex_verbatim() if sign.isdecimal())
    return max(1, min(int(digits[:3] or 1), 100))


def unit_of(group: Any) -> str:
    """Return what siunitx prints for a unit."""
    words = ""
    for node in group.nodelist:
        name = getattr(node, "macroname", "")
        if name:
            words += names.PREFIXES.get(name, names.UNITS.get(name, f" {name} "))
        else:
            words += node.latex_verbatim().replace("~", " ").replace(".", "·")
    return " ".join(words.split())


def number_of(words: str) -> str:
    """Return what siunitx prints for a number: "1.6e6" with its power of ten."""
    bare = words.strip()
    exponent = EXPONENT_RE.search(bare)
    if exponent is None:
        return bare
    power = exponent[1].lstrip("+").translate(SUPERSCRIPTS)
    return f"{bare[: exponent.start()]} × 10{power}"
