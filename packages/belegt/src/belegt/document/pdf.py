"""PDF: the text layer of its pages, put together to paragraphs, headings and tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from belegt.document.block import Draught, Position
from belegt.document.outline import Outline
from belegt.document.pdflines import PrintedLine, lines_of
from belegt.document.pdftable import (
    PrintedText,
    cell_above,
    cells_of,
    columns_of,
    is_layout,
    joined,
)
from belegt.document.plain import ITEM_RE
from belegt.document.table import CellTable
from belegt.document.unreadable import UnreadableDocumentError, library
from belegt.errors import Place
from belegt.messages import message
from belegt.spans import Span

LARGER = 1.12
"""How many times larger than running text a line is that is a heading."""

LONGEST_HEADING = 200
EDGE = 0.08
"""Share of a page's height, at its top and foot, in which running titles stand."""

LEAST_PAGES = 3
"""Pages on which a line at the edge comes again that is a running title."""

UNTOLD = 0.3
"""Share of a page's characters above which its letters cannot be told."""

DAY_RE = re.compile(r"D?:?(\d{4})(\d\d)(\d\d)")
FILE_TITLE_RE = re.compile(
    r"Microsoft|untitled|\.(?:docx?|tex|dvi|indd|xlsx?|pdf)\s*$", re.IGNORECASE
)
ENDED_RE = re.compile(r"[.!?:;][”\"»)\]]*$")
LEADERS_RE = re.compile(r"(?:\.[ ]?){6,}")
DIGITS_RE = re.compile(r"\d+")


def read_pdf(data: bytes, draught: Draught, file: str) -> None:
    """Read the text layer of a PDF.

    Raises:
        UnreadableDocumentError: when it is encrypted, broken, or all of it are pictures.
    """
    pdfium = library("pypdfium2", file)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise unopened(str(error), file) from None
    try:
        tell(document, draught)
        pages, blank = read_pages(document, draught)
    except pdfium.PdfiumError as error:
        raise unopened(str(error), file) from None
    finally:
        document.close()
    if not any(pages):
        raise UnreadableDocumentError(
            message("pages without text, as scanned pictures are"),
            message("a PDF with a text layer"),
            Place(file),
            message("recognise its text first, as ocrmypdf does"),
        )
    if blank:
        told = ", ".join(map(str, blank[:5])) + (", …" if len(blank) > 5 else "")
        draught.warn(message("pages without text, which were not read: {pages}", pages=told))
    PdfReading(draught, pages).read()


def unopened(problem: str, file: str) -> UnreadableDocumentError:
    """Return the error of a PDF that the library does not open."""
    if "password" in problem.lower():
        found, remedy = message("an encrypted file"), message("save it without a password")
    else:
        found = message("a broken file ({reason})", reason=problem)
        remedy = message("save it anew")
    return UnreadableDocumentError(found, message("a PDF file"), Place(file), remedy)


def tell(document: Any, draught: Draught) -> None:
    """Take title and date from what the file says of itself."""
    told = document.get_metadata_dict(skip_empty=True)
    title = " ".join(str(told.get("Title", "")).split())
    if title and not FILE_TITLE_RE.search(title):
        draught.title = title
    if match := DAY_RE.match(str(told.get("CreationDate", ""))):
        try:
            draught.date = date(*map(int, match.groups()))
        except ValueError:
            draught.date = None


def read_pages(document: Any, draught: Draught) -> tuple[list[list[PrintedLine]], list[int]]:
    """Return the lines of each page, and the numbers of the pages that hold pictures alone."""
    pages: list[list[PrintedLine]] = []
    blank: list[int] = []
    for number in range(1, len(document) + 1):
        page = document[number - 1]
        lines = list(lines_of(page, number))
        pages.append(lines)
        draught.count(len(lines))
        words = "".join(line.text for line in lines)
        if not words.strip():
            if any(True for _ in page.get_objects(max_depth=2)):
                blank.append(number)
        elif sum(
            not one.isprintable() or "\ue000" <= one <= "\uf8ff" or one == "\ufffd" for one in words
        ) > UNTOLD * len(words):
            draught.warn(
                message(
                    "p. {page}: a font does not tell its letters; they may be wrong", page=number
                )
            )
        page.close()
    return pages, blank


def is_untold(sign: str) -> bool:
    """Whether a character is none that any script has."""
    return not sign.isprintable() or "\ue000" <= sign <= "\uf8ff" or sign == "\ufffd"


class PdfReading:
    """The pages of a PDF, whose lines are put together."""

    def __init__(self, draught: Draught, pages: Sequence[Sequence[PrintedLine]]) -> None:
        self.draught = draught
        self.pages = pages
        self.outline = Outline(draught)
        sizes = Counter[float]()
        for page in pages:
            for line in page:
                sizes[line.size] += len(line.text)
        self.body = sizes.most_common(1)[0][0]
        larger = sorted((size for size in sizes if size > LARGER * self.body), reverse=True)
        self.levels = {size: min(level, 6) for level, size in enumerate(larger, 1)}
        edges = Counter(
            DIGITS_RE.sub("0", cell.text)
            for page in pages
            for line in page
            if line.is_at_edge(EDGE)
            for cell in line.cells
        )
        self.running = {text for text, count in edges.items() if count >= LEAST_PAGES}

    def read(self) -> None:
        """Read page by page."""
        for page in self.pages:
            for group in self.groups(page):
                if not group[0].is_row or self.is_running(group[0]):
                    self.paragraph(group)
                elif is_layout(group):
                    for column in columns_of(group):
                        for part in self.groups(column):
                            self.paragraph(part)
                else:
                    self.table(group)

    def groups(self, page: Sequence[PrintedLine]) -> Iterator[list[PrintedLine]]:
        """Yield the lines of a page that belong together: to a paragraph, or to a table."""
        group: list[PrintedLine] = []
        for line in page:
            if not line.text.strip():
                continue
            if group and not self.reads_on(group, line):
                yield group
                group = []
            group.append(line)
        if group:
            yield group

    def reads_on(self, group: Sequence[PrintedLine], line: PrintedLine) -> bool:
        """Whether a line goes on with the paragraph or table of those before it."""
        first, last = group[0], group[-1]
        if self.is_running(first) or self.is_running(line):
            return False
        if first.is_row:
            if line.is_row:
                return any(line.is_below(one, 4) for one in group[-3:])
            return cell_above(line, group) is not None
        if line.is_row or abs(last.size - line.size) > 0.06 * last.size:
            return False
        if not line.is_below(last, 1.9) or ITEM_RE.match(line.text):
            return False
        right = max(one.box[2] for one in (*group, line))
        width = right - min(one.box[0] for one in group)
        return not (last.box[2] < right - 0.15 * width and ENDED_RE.search(last.text.rstrip()))

    def is_running(self, line: PrintedLine) -> bool:
        """Whether a line is a running title or the number of a page."""
        bare = line.text.strip()
        if LEADERS_RE.search(bare):
            return True  # of a table of contents
        if not line.is_at_edge(EDGE):
            return False
        told = (DIGITS_RE.sub("0", cell.text) for cell in line.cells)
        return bare.isdecimal() or any(text in self.running for text in told)

    def paragraph(self, group: Sequence[PrintedLine]) -> None:
        """Read lines that are read on."""
        text = ""
        anchors: list[tuple[int, Position]] = []
        masked: list[Span] = []
        for line in group:
            words = line.text.strip()
            if text:
                text = joined(text, words)
            anchors.append((len(text), line.place))
            text += words
        if self.is_running(group[0]):
            masked.append(Span(0, len(text)))
            kind, level = "navigation", 0
        else:
            telling = len(text) <= LONGEST_HEADING and any(sign.isalpha() for sign in text)
            level = self.levels.get(group[0].size, 0) if telling else 0
            kind = "heading" if level else "item" if ITEM_RE.match(text) else "paragraph"
        self.outline.add(text, kind, anchors, masked, level)

    def table(self, group: Sequence[PrintedLine]) -> None:
        """Read lines with gaps as the rows of a table, by where their cells stand."""
        rows = [[PrintedText(cell) for cell in line.cells] for line in group if line.is_row]
        done: list[PrintedLine] = []
        for line in group:
            above = cell_above(line, done) if not line.is_row else None
            if above is not None:
                owner = next(one for row in rows for one in row if above in one.lines)
                owner.lines.append(line.cells[0])
            done.append(line)
        self.draught.tables += 1
        table = CellTable(self.draught.tables, cells_of(rows), self.outline.above())
        self.draught.blocks.extend(table.blocks())
