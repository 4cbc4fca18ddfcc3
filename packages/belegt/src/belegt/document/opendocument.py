"""ODT and ODS: paragraphs, tables, notes and comments of OpenDocument."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from belegt.document.block import Draught, Position
from belegt.document.front import day_of
from belegt.document.outline import Outline
from belegt.document.package import Package, attribute, child, local
from belegt.document.running import Running
from belegt.document.table import CellTable, GridCell, cell_name, parted
from belegt.messages import message

SILENT = frozenset(
    {"tracked-changes", "sequence-decls", "forms", "automatic-styles", "table-of-content"}
)
APART = frozenset({"note", "annotation", "frame"})
"""Elements within a paragraph that hold a text of their own."""

MOST_REPEATED = 1000
"""How often a cell or row is repeated at most; whole empty sheets are stored that way."""


def read_odt(data: bytes, draught: Draught, file: str) -> None:
    """Read a text or spreadsheet of OpenDocument.

    Raises:
        UnreadableDocumentError: when it is encrypted, broken or something else.
    """
    package = Package(data, file, message("an ODT or ODS file"))
    manifest = package.optional("META-INF/manifest.xml")
    if manifest is not None and any(local(one.tag) == "encryption-data" for one in manifest.iter()):
        found = message("an encrypted file")
        raise package.refused(found, message("save it without a password"))
    meta = package.optional("meta.xml")
    told = child(meta, "meta") if meta is not None else None
    for element in told if told is not None else ():
        name, value = local(element.tag), (element.text or "").strip()
        if name == "title":
            draught.title = value
        elif name == "language":
            draught.language = value or None
        elif name == "date" or (name == "creation-date" and draught.date is None):
            draught.date = day_of(value) or draught.date
    body = child(package.xml("content.xml"), "body")
    if body is None:
        raise package.broken(ValueError("content.xml"))
    OdtReading(draught).read(body)


@dataclass
class OdtReading:
    """A text of OpenDocument that is being read."""

    draught: Draught
    number: int = 0

    def __post_init__(self) -> None:
        self.outline = Outline(self.draught)

    def read(self, container: Element, kind: str = "paragraph") -> None:
        """Read what stands in an element."""
        waiting = [(element, kind) for element in reversed(container)]
        while waiting:
            element, kind = waiting.pop()
            name = local(element.tag)
            if name in {"p", "h"}:
                self.paragraph(element, kind)
            elif name == "table":
                self.table(element)
            elif name not in SILENT:
                inner = "item" if name == "list-item" else kind
                waiting.extend((one, inner) for one in reversed(element))

    def paragraph(self, element: Element, kind: str) -> None:
        """Read a paragraph or heading, and what hangs on it."""
        self.number += 1
        place = Position(paragraph=self.number)
        run = Running()
        apart: list[Element] = []
        self.fill(run, element, place, apart)
        level = 0
        if local(element.tag) == "h":
            told = attribute(element, "outline-level", "1")
            level, kind = int(told) if told.isdecimal() else 1, "heading"
        if run.done():
            self.outline.add(run.text, kind, ((0, place),), run.masked, level)
        for one in apart:
            if local(one.tag) == "annotation":
                words = "\n".join(
                    "".join(line.itertext()) for line in one if local(line.tag) == "p"
                )
                before = len(self.draught.blocks) - 1
                self.draught.comment(words, place, max(before, 0))
            elif local(one.tag) == "note":
                body = next((part for part in one if local(part.tag) == "note-body"), one)
                self.read(body, "note")
            else:
                self.read(one, "note")

    def fill(self, run: Running, element: Element, place: Position, apart: list[Element]) -> None:
        """Append the text of an element to a run; what has a text of its own is set apart."""
        waiting: list[Element | str] = [element]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                run.put(one, place)
                continue
            name = local(one.tag)
            if name in APART:
                apart.append(one)
                continue
            if name == "s":
                run.put(" ", place)
            elif name in {"tab", "line-break"}:
                run.keep("\t" if name == "tab" else "\n", place)
            inner: list[Element | str] = [one.text] if one.text else []
            for part in one:
                inner.append(part)
                if part.tail:
                    inner.append(part.tail)
            waiting.extend(reversed(inner))

    def table(self, element: Element) -> None:
        """Read a table, or a sheet of a spreadsheet, which may hold several."""
        name = attribute(element, "name")
        rows: list[list[GridCell]] = []
        heads = 0
        waiting = [(one, False) for one in reversed(element)]
        while waiting:
            one, is_head = waiting.pop()
            tag = local(one.tag)
            if tag == "table-row":
                row = self.row(one, name, len(rows) + 1)
                again = repeated(one, "number-rows-repeated") if any(c.text for c in row) else 1
                self.draught.count(again * len(row))
                rows.extend([row] * again)
                heads += is_head
            elif tag in {"table-header-rows", "table-rows", "table-row-group"}:
                waiting.extend((inner, tag == "table-header-rows") for inner in reversed(one))
        for part in parted(rows):
            self.draught.tables += 1
            context = self.outline.above()
            table = CellTable(self.draught.tables, part, context, heads or None)
            self.draught.blocks.extend(table.blocks())

    def row(self, element: Element, sheet: str, number: int) -> list[GridCell]:
        """Return the cells of a row."""
        cells: list[GridCell] = []
        for one in element:
            if local(one.tag) not in {"table-cell", "covered-table-cell"}:
                continue
            place = Position(sheet=sheet or None, cell=cell_name(number, len(cells) + 1))
            run = Running()
            apart: list[Element] = []
            for paragraph in one.iter():
                if local(paragraph.tag) in {"p", "h"}:
                    run.break_line()
                    self.fill(run, paragraph, place, apart)
            run.done()
            covered = local(one.tag) == "covered-table-cell"
            again = repeated(one, "number-columns-repeated")
            for _ in range(again):
                at = Position(sheet=place.sheet, cell=cell_name(number, len(cells) + 1))
                cells.append(GridCell(run.text, at, repeated=covered))
        while cells and not cells[-1].text:
            cells.pop()
        return cells


def repeated(element: Element, name: str) -> int:
    """Return how often a cell or row is repeated."""
    told = attribute(element, name, "1")
    return max(1, min(int(told[:9]), MOST_REPEATED)) if told.isdecimal() else 1
