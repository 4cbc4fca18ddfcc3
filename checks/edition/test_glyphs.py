"""Each digit of the PDF can be seen: large and dark enough, on the paper, covered by nothing."""

import ctypes
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from checks.edition.ink import badly_inked

PDF = Path(__file__).parent.parent.parent / "build/pdf/briefing.pdf"

SMALLEST = 4.5
"""Points; the smallest that is set are marks of notes."""

LOWEST = 2.5
"""Height of a digit in points, as it is drawn, whatever size its font is said to have."""

NARROWEST = 0.7
"""Width of a digit in points, as it is drawn; the marks of notes have twice as much."""

LEAST_CONTRAST = 3.0
"""Against white paper, as accessibility asks of large text; fields behind text are lighter."""

DRAWN = {pdfium.FPDF_TEXTRENDERMODE_FILL, pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE}


class Glyph(NamedTuple):
    """A digit on a page: its place and size in points, its colour from 0 to 255."""

    text: str
    size: float
    colour: tuple[int, int, int, int]
    drawn: bool
    box: tuple[float, float, float, float]


def digits(page: pypdfium2.PdfPage) -> Iterator[Glyph]:
    """Yield the digits of a page."""
    text = page.get_textpage()
    whole = text.get_text_range()
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if chr(code).isnumeric():
            colour = [ctypes.c_uint() for _ in range(4)]
            pdfium.FPDFText_GetFillColor(text, index, *map(ctypes.byref, colour))
            red, green, blue, alpha = (one.value for one in colour)
            mode = pdfium.FPDFTextObj_GetTextRenderMode(pdfium.FPDFText_GetTextObject(text, index))
            yield Glyph(
                whole[max(0, index - 10) : index + 10],
                pdfium.FPDFText_GetFontSize(text, index),
                (red, green, blue, alpha),
                mode in DRAWN,
                text.get_charbox(index),
            )


def luminance(colour: tuple[int, ...]) -> float:
    """Return the relative luminance of a colour (WCAG 2)."""
    parts = [value / 255 for value in colour[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def problems(glyph: Glyph, width: float, height: float) -> Iterator[str]:
    """Yield why a reader might not see a glyph."""
    left, bottom, right, top = glyph.box
    if glyph.size < SMALLEST:
        yield f"has {glyph.size:.1f} points"
    if not glyph.drawn:
        yield "is not drawn"
    if 1.05 / (luminance(glyph.colour) + 0.05) < LEAST_CONTRAST or glyph.colour[3] < 128:
        yield f"has the colour {glyph.colour}"
    if right - left < NARROWEST:
        yield f"is {right - left:.1f} points wide"
    if top - bottom < LOWEST:
        yield f"is {top - bottom:.1f} points high"
    if left < 0 or bottom < 0 or right > width or top > height:
        yield "stands outside the paper"


def pages() -> range:
    if not PDF.exists():
        return range(0)
    with pypdfium2.PdfDocument(PDF) as document:
        return range(len(document))


@pytest.fixture(scope="module")
def document():
    with pypdfium2.PdfDocument(PDF) as opened:
        yield opened


@pytest.mark.parametrize("number", pages())
def test_digits_of_a_page_are_seen(document, number):
    page = document[number]
    found = [
        f"{glyph.text!r} {problem}"
        for glyph in digits(page)
        for problem in problems(glyph, *page.get_size())
    ]
    assert found == []


@pytest.mark.parametrize("number", pages())
def test_digits_of_a_page_come_out_on_paper(document, number):
    found = [f"{one.words!r} {one.problem}" for one in badly_inked(document[number])]
    assert found == []
