"""DOCX: paragraphs, tables, notes and comments; what was struck out in review is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from belegt.document.block import Draught, Position
from belegt.document.front import day_of
from belegt.document.outline import Outline
from belegt.document.package import Package, attribute, child, children, local
from belegt.document.running import SUPERSCRIPTS, Running
from belegt.document.table import CellTable, GridCell, cell_name
from belegt.messages import message, plural

SILENT = frozenset({"del", "moveFrom", "Fallback", "instrText", "pPr", "rPr", "delText"})
"""Elements that hold no text of the document as it stands."""

APART = frozenset({"txbxContent"})
"""Elements that hold a text of their own."""

WIDEST = 1000


def read_docx(data: bytes, draught: Draught, file: str) -> None:
    """Read a document of Word.

    Raises:
        UnreadableDocumentError: when it is encrypted, broken or no DOCX.
    """
    package = Package(data, file, message("a DOCX file"))
    reading = DocxReading(package, draught)
    core = package.optional("docProps/core.xml")
    for element in core if core is not None else ():
        name, value = local(element.tag), (element.text or "").strip()
        if name == "title":
            draught.title = value
        elif name == "modified" or (name == "created" and draught.date is None):
            draught.date = day_of(value) or draught.date
    body = child(package.xml("word/document.xml"), "body")
    if body is None:
        raise package.broken(ValueError("word/document.xml"))
    reading.read(body, "paragraph")
    for name in sorted(package.names):
        if name.startswith("word/") and name.removeprefix("word/") in {
            "footnotes.xml",
            "endnotes.xml",
        }:
            for note in package.xml(name):
                if attribute(note, "type") not in {"separator", "continuationSeparator"}:
                    reading.read(note, "note")
    for name in sorted(name for name in package.names if name.startswith("word/header")):
        reading.read(package.xml(name), "navigation")
    for name in sorted(name for name in package.names if name.startswith("word/footer")):
        reading.read(package.xml(name), "navigation")
    charts = sum(name.startswith("word/charts/chart") for name in package.names)
    if charts:
        draught.warn(
            plural(
                "holds {count} chart, which was not read",
                "holds {count} charts, which were not read",
                charts,
            )
        )


@dataclass
class DocxReading:
    """A document of Word that is being read."""

    package: Package
    draught: Draught
    levels: dict[str, int] = field(default_factory=dict)
    code: set[str] = field(default_factory=set)
    comments: dict[str, str] = field(default_factory=dict)
    number: int = 0

    def __post_init__(self) -> None:
        self.outline = Outline(self.draught)
        styles = self.package.optional("word/styles.xml")
        if styles is not None:
            self.take_styles(styles)
        comments = self.package.optional("word/comments.xml")
        for comment in comments if comments is not None else ():
            words = "\n".join(self.run(one, Position()).text for one in paragraphs(comment))
            self.comments[attribute(comment, "id")] = words

    def take_styles(self, styles: Element) -> None:
        """Learn which styles are headings or code, and the language of the document."""
        for element in styles.iter():
            if local(element.tag) == "lang" and not self.draught.language:
                self.draught.language = attribute(element, "val") or None
        for style in children(styles, "style"):
            key = attribute(style, "styleId")
            named = child(style, "name")
            name = attribute(named, "val").lower() if named is not None else ""
            outline = child(style, "pPr", "outlineLvl")
            if name == "title":
                self.levels[key] = 1
            elif outline is not None and attribute(outline, "val").isdecimal():
                self.levels[key] = int(attribute(outline, "val")) + 1
            elif name.startswith("heading ") and name[8:].isdecimal():
                self.levels[key] = int(name[8:])
            if "code" in name or name in {"html preformatted", "source", "macro text"}:
                self.code.add(key)

    def read(self, container: Element, kind: str) -> None:
        """Read what stands in an element: paragraphs, tables, and frames around these."""
        waiting = list(reversed(container))
        while waiting:
            element = waiting.pop()
            name = local(element.tag)
            if name == "p":
                self.paragraph(element, kind)
            elif name == "tbl":
                self.table(element)
            elif name not in SILENT:
                waiting.extend(reversed(element))

    def paragraph(self, element: Element, kind: str) -> None:
        """Read a paragraph, and the text boxes that hang on it."""
        self.number += 1
        place = Position(paragraph=self.number)
        run = self.run(element, place)
        style = child(element, "pPr", "pStyle")
        key = attribute(style, "val") if style is not None else ""
        level = self.levels.get(key, 0)
        outline = child(element, "pPr", "outlineLvl")
        if outline is not None and attribute(outline, "val").isdecimal():
            level = int(attribute(outline, "val")) + 1
        if level > 9:  # the level of running text
            level = 0
        if child(element, "pPr", "numPr") is not None and not level and kind == "paragraph":
            kind = "item"
        if "caption" in key.lower() and not level:
            kind = "caption"
        self.outline.add(run.text, kind, ((0, place),), run.masked, level)
        for box in element.iter():
            if local(box.tag) in APART:
                self.read(box, "note")

    def table(self, element: Element) -> None:
        """Read a table, its merged cells as often as they reach."""
        self.draught.tables += 1
        number = self.draught.tables
        sheet = message("table {number}", number=number)
        rows: list[list[GridCell]] = []
        heads = 0
        for row in rows_of(element):
            cells: list[GridCell] = []
            for cell in children(row, "tc"):
                place = Position(sheet=sheet, cell=cell_name(len(rows) + 1, len(cells) + 1))
                run = Running()
                for paragraph in paragraphs(cell):
                    run.break_line()
                    self.fill(run, paragraph, place)
                run.done()
                merged = child(cell, "tcPr", "vMerge")
                below = merged is not None and attribute(merged, "val") != "restart"
                above = rows[-1][len(cells)] if rows and len(cells) < len(rows[-1]) else None
                text = above.text if below and above is not None else run.text
                span = child(cell, "tcPr", "gridSpan")
                width = attribute(span, "val") if span is not None else "1"
                for at in range(min(int(width), WIDEST) if width.isdecimal() else 1):
                    masked = tuple(run.masked)
                    cells.append(GridCell(text, place, masked=masked, repeated=below or at > 0))
            if child(row, "trPr", "tblHeader") is not None and heads == len(rows):
                heads += 1
            rows.append(cells)
        if not any(len(row) > 1 for row in rows) or len(rows) == 1:
            heads = 0  # a frame, as boxes are often drawn
        table = CellTable(number, rows, self.outline.above(), heads or None)
        self.draught.blocks.extend(table.blocks())

    def run(self, element: Element, place: Position) -> Running:
        """Return the text of a paragraph."""
        run = Running()
        self.fill(run, element, place)
        run.done()
        return run

    def fill(self, run: Running, element: Element, place: Position) -> None:
        """Append the text of a paragraph to a run."""
        waiting: list[tuple[Element, bool, bool]] = [(element, False, False)]
        while waiting:
            one, masked, raised = waiting.pop()
            name = local(one.tag)
            if name == "t" and one.text:
                words = one.text.translate(SUPERSCRIPTS) if raised else one.text
                run.keep(words, place, masked=masked)
            elif name in {"tab", "br", "cr"}:
                run.keep("\t" if name == "tab" else "\n", place)
            elif name == "noBreakHyphen":
                run.keep("\N{NON-BREAKING HYPHEN}", place)
            elif name in {"commentRangeStart", "commentReference"}:
                self.remark(attribute(one, "id"), place)
            elif name not in SILENT | APART:
                if name == "r":
                    if is_on(one, "vanish"):
                        continue
                    masked = masked or is_on(one, "strike") or is_on(one, "dstrike")
                    raised = is_raised(one)
                masked = masked or name == "oMath"
                waiting.extend((inner, masked, raised) for inner in reversed(one))

    def remark(self, key: str, place: Position) -> None:
        """Keep a comment of the review where it begins."""
        if key in self.comments:
            self.draught.comment(self.comments.pop(key), place)


def paragraphs(element: Element) -> Iterator[Element]:
    """Yield the paragraphs within an element."""
    return (one for one in element.iter() if local(one.tag) == "p")


def rows_of(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, those within content controls too; not those of inner tables."""
    waiting = list(reversed(table))
    while waiting:
        element = waiting.pop()
        if local(element.tag) == "tr":
            yield element
        elif local(element.tag) in {"sdt", "sdtContent", "customXml", "ins"}:
            waiting.extend(reversed(element))


def is_on(run: Element, name: str) -> bool:
    """Whether a run has a property."""
    found = child(run, "rPr", name)
    return found is not None and attribute(found, "val", "1") not in {"0", "false", "off", "none"}


def is_raised(run: Element) -> bool:
    """Whether a run is set as an exponent is."""
    found = child(run, "rPr", "vertAlign")
    return found is not None and attribute(found, "val") == "superscript"
