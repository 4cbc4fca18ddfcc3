"""A finished PDF as it lies on paper: the words of its pages, and marks where none should be."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, from the lower left corner of the page."""

Frame = tuple[float, float, float, float]
"""The margins of a page: left, top, right and bottom, in points."""

SLACK = 5.0
"""Points by which marks may stand beyond the text block: hanging signs, slanted letters."""

LEAST = 0.3
"""Share of the smaller of two marks that both cover where one is said to hide the other."""

FORMULA_FONTS = ("Math",)
"""What the names of fonts hold whose marks stand over and in each other on purpose."""

SIDES = ("on the left", "at the foot", "on the right", "at the head")


@dataclass(frozen=True)
class Mark:
    """Something printed that belongs to the text: a run of letters, a picture, a line."""

    box: Box
    words: str  # "" for what is no text
    before: str  # the letters printed before it on the page
    after: str


@dataclass(frozen=True)
class Misplaced:
    """A mark that a reader cannot see, or not read."""

    page: int  # 1-based
    mark: Mark
    side: str  # "on the right" …; "" where it lies over another mark
    beyond: float  # points
    off_paper: bool = False  # whether nothing of it can be seen, or only a part


@dataclass(frozen=True)
class Paper:
    """What a search of the pages found."""

    text: str  # all pages, without their heads and feet
    misplaced: tuple[Misplaced, ...]


def look(path: str, frames: Sequence[Frame]) -> Paper:
    """Read a PDF.

    Args:
        path: of the file.
        frames: the margins of its pages, first to last; of pages beyond these none are known.
    """
    texts: list[str] = []
    misplaced: list[Misplaced] = []
    with pypdfium2.PdfDocument(path) as document:
        for number, page in enumerate(document, 1):
            frame = frames[number - 1] if number <= len(frames) else (0.0, 0.0, 0.0, 0.0)
            sheet = Sheet(page)
            texts.append(sheet.words())
            misplaced += sheet.misplaced(number, frame)
            page.close()
    return Paper("\n".join(texts), tuple(misplaced))


class Sheet:
    """One page."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self._text = page.get_textpage()
        self._objects: list[tuple[int, object, Box, bool]] = []  # kind, object, box, aside
        box = [ctypes.c_float() for _ in range(4)]
        for at in range(pdfium.FPDFPage_CountObjects(page.raw)):
            found = pdfium.FPDFPage_GetObject(page.raw, at)
            pdfium.FPDFPageObj_GetBounds(found, *box)
            place = (box[0].value, box[1].value, box[2].value, box[3].value)
            kind = pdfium.FPDFPageObj_GetType(found)
            self._objects.append((kind, found, place, _is_aside(found)))

    def words(self) -> str:
        """Return the text of the page, without what stands at its head and foot."""
        text: str = self._text.get_text_range()
        texts = [entry for entry in self._objects if entry[0] == pdfium.FPDF_PAGEOBJ_TEXT]
        for entry in texts:
            words = self._words(entry[1]).strip()
            if not entry[3] or not text.lstrip().startswith(words):
                break
            text = text.lstrip()[len(words) :]
        for entry in reversed(texts):
            words = self._words(entry[1]).strip()
            if not entry[3] or not text.rstrip().endswith(words):
                break
            text = text.rstrip()[: -len(words) or None]
        return text

    def misplaced(self, number: int, frame: Frame) -> Iterator[Misplaced]:
        """Yield the marks outside the text block, and those over others."""
        wide, high = self._page.get_size()
        paper = (0.0, 0.0, wide, high)
        block = (frame[0], frame[3], wide - frame[2], high - frame[1])
        body = [at for at, entry in enumerate(self._objects) if not entry[3] and _visible(entry[2])]
        told = set()
        for at in body:
            box = self._objects[at][2]
            side, beyond = _beyond(box, block)
            if beyond > SLACK:
                box = _clipped(self._objects[at][1], box)
                side, beyond = _beyond(box, block)
            if beyond > SLACK and _visible(box):
                off, lost = _beyond(box, paper), False
                if off[1] > 0:
                    side, beyond, lost = off[0], off[1], True
                told.add(at)
                yield Misplaced(number, self._mark(at, body), side, beyond, lost)
        for at in self._hidden([at for at in body if at not in told]):
            yield Misplaced(number, self._mark(at, body), "", 0)

    def _hidden(self, body: Sequence[int]) -> Iterator[int]:
        """Yield the texts that stand over other texts or pictures."""
        shown = [at for at in body if self._objects[at][0] in _COVERING]
        shown.sort(key=lambda at: self._objects[at][2][1])
        open_marks: list[int] = []
        for at in shown:
            box = self._objects[at][2]
            open_marks = [other for other in open_marks if self._objects[other][2][3] > box[1]]
            for other in open_marks:
                if _hides(box, self._objects[other][2]) and not self._meant(at, other):
                    yield max(at, other)
                    break
            open_marks.append(at)

    def _meant(self, one: int, other: int) -> bool:
        """Whether two marks may stand over each other: parts of a formula or of a drawing."""
        kinds = {self._objects[one][0], self._objects[other][0]}
        if pdfium.FPDF_PAGEOBJ_TEXT not in kinds:
            return True
        marks = [self._objects[at] for at in (one, other)]
        if _piece(marks[0][1]) == _piece(marks[1][1]) >= 0:
            return True
        return any(
            mark[0] == pdfium.FPDF_PAGEOBJ_TEXT
            and (_in_formula(mark[1]) or not self._words(mark[1]).strip())
            for mark in marks
        )

    def _mark(self, at: int, body: Sequence[int]) -> Mark:
        here = body.index(at)
        words = self._words(self._objects[at][1])
        before = "".join(self._words(self._objects[of][1]) for of in body[max(0, here - 6) : here])
        after = "".join(self._words(self._objects[of][1]) for of in body[here + 1 : here + 5])
        return Mark(self._objects[at][2], words, before, after)

    def _words(self, found: object) -> str:
        if pdfium.FPDFPageObj_GetType(found) != pdfium.FPDF_PAGEOBJ_TEXT:
            return ""
        size = pdfium.FPDFTextObj_GetText(found, self._text.raw, None, 0)
        held = ctypes.create_string_buffer(size)
        pointer = ctypes.cast(held, ctypes.POINTER(pdfium.FPDF_WCHAR))
        pdfium.FPDFTextObj_GetText(found, self._text.raw, pointer, size)
        return held.raw[: max(0, size - 2)].decode("utf-16-le", "replace")


_COVERING = {pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM}

_ARTIFACT = "Artifact".encode("utf-16-le")


_NAME = ctypes.create_string_buffer(64)
_NAME_POINTER = ctypes.cast(_NAME, ctypes.POINTER(pdfium.FPDF_WCHAR))
_NAME_SIZE = ctypes.c_ulong()


def _is_aside(found: object) -> bool:
    """Whether an object is marked as no part of the text: heads, feet, rules of tables."""
    for at in range(pdfium.FPDFPageObj_CountMarks(found)):
        mark = pdfium.FPDFPageObj_GetMark(found, at)
        pdfium.FPDFPageObjMark_GetName(mark, _NAME_POINTER, 64, _NAME_SIZE)
        if _NAME.raw.startswith(_ARTIFACT):
            return True
    return False


def _clipped(found: object, box: Box) -> Box:
    """Return the part of a mark that is shown: drawings may reach beyond their frame."""
    clip = pdfium.FPDFPageObj_GetClipPath(found)
    x, y = ctypes.c_float(), ctypes.c_float()
    for path in range(max(0, pdfium.FPDFClipPath_CountPaths(clip))):
        points = []
        for at in range(pdfium.FPDFClipPath_CountPathSegments(clip, path)):
            segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, at)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            points.append((x.value, y.value))
        if points:
            across, up = zip(*points, strict=True)
            box = (
                *(max(box[0], min(across)), max(box[1], min(up))),
                *(min(box[2], max(across)), min(box[3], max(up))),
            )
    return box


def _piece(found: object) -> int:
    """Return the number of the piece of tagged content that a mark is in; -1 for none.

    A drawing is one piece, whatever it holds; of a text each run is one.
    """
    return int(pdfium.FPDFPageObj_GetMarkedContentID(found))


def _in_formula(found: object) -> bool:
    font = pdfium.FPDFTextObj_GetFont(found)
    held = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(font, held, 128)
    return any(name in held.value.decode("utf-8", "replace") for name in FORMULA_FONTS)


def _visible(box: Box) -> bool:
    return box[2] - box[0] > 0.2 and box[3] - box[1] > 0.2


def _beyond(box: Box, block: Box) -> tuple[str, float]:
    """Return the side on which a box stands out farthest from another, and by how much."""
    ways = (block[0] - box[0], block[1] - box[1], box[2] - block[2], box[3] - block[3])
    most = max(ways)
    return SIDES[ways.index(most)], most


def _hides(one: Box, other: Box) -> bool:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if wide <= 1 or high <= 1:
        return False
    least = min((it[2] - it[0]) * (it[3] - it[1]) for it in (one, other))
    lowest = min(it[3] - it[1] for it in (one, other))
    return wide * high > LEAST * least and wide > LEAST * lowest
