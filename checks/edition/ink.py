"""The digits of a PDF as they come out on paper: what covers, clips or overwrites them is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

SCALE = 4
"""Dots per point: a digit of 9 points has some 18 by 25."""

STEP = 50
"""Of 255, by which ink differs from its ground."""

LEAST, MOST = 0.05, 0.8
"""Share of a digit's box that is ink: less is none to be seen, more is a blot."""

EDGE = 0.25
"""Share of a digit's box from each side within which some ink stands: its box is tight."""

OVERLAP = 0.25
"""Share of a digit's box that another character may take."""


class Inked(NamedTuple):
    """A digit on a page, with why it does not come out on paper as itself."""

    words: str
    problem: str


def badly_inked(page: pypdfium2.PdfPage) -> Iterator[Inked]:
    """Yield the digits of a page that something covers, clips or overwrites."""
    text = page.get_textpage()
    whole = [chr(pdfium.FPDFText_GetUnicode(text, at)) for at in range(text.count_chars())]
    digits = [at for at, char in enumerate(whole) if char.isnumeric()]
    if not digits:
        return
    boxes = np.array([text.get_charbox(at) for at in range(len(whole))])
    shown = np.array([char.isprintable() and not char.isspace() for char in whole])
    dots = page.render(scale=SCALE, grayscale=True).to_numpy().astype(int)
    dots = dots.reshape(dots.shape[0], dots.shape[1], -1)[:, :, 0]
    for at in digits:
        words = "".join(whole[max(0, at - 10) : at + 10])
        problem = of_ink(dots, boxes[at], page.get_height()) or overwritten(boxes, shown, at)
        if problem:
            yield Inked(words, problem)


def of_ink(dots: Any, box: Any, height: float) -> str:
    """Return what is wrong with the ink in a digit's box; "" for nothing.

    Args:
        dots: of the page, from black (0) to white (255).
        box: left, bottom, right and top of the digit, in points from below.
        height: of the page, in points.
    """
    left, bottom, right, top = box
    rows = slice(max(0, int((height - top) * SCALE)), int(np.ceil((height - bottom) * SCALE)))
    columns = slice(max(0, int(left * SCALE)), int(np.ceil(right * SCALE)))
    inside = dots[rows, columns]
    if not inside.size:
        return "has no place on the paper"
    ink = abs(inside - ground(dots, rows, columns)) > STEP
    if ink.mean() < LEAST:
        return "is covered, or has no ink"
    if ink.mean() > MOST:
        return "is a blot"
    deep, wide = (max(3, round(EDGE * length)) for length in ink.shape)
    sides = {
        "above": ink[:deep],
        "below": ink[-deep:],
        "on the left": ink[:, :wide],
        "on the right": ink[:, -wide:],
    }
    missing = [side for side, part in sides.items() if not part.any()]
    return f"is cut off {' and '.join(missing)}" if missing else ""


def ground(dots: Any, rows: slice, columns: slice) -> float:
    """Return what a digit stands on: most of the dots right around its box."""
    around = dots[
        max(0, rows.start - 2) : rows.stop + 2, max(0, columns.start - 2) : columns.stop + 2
    ]
    return float(np.median(np.concatenate([around[0], around[-1], around[:, 0], around[:, -1]])))


def overwritten(boxes: Any, shown: Any, at: int) -> str:
    """Return that another character is printed over a digit; "" where none is."""
    left, bottom, right, top = boxes[at]
    width = np.minimum(right, boxes[:, 2]) - np.maximum(left, boxes[:, 0])
    height = np.minimum(top, boxes[:, 3]) - np.maximum(bottom, boxes[:, 1])
    shared = np.where(shown & (width > 0) & (height > 0), width * height, 0)
    shared[at] = 0
    return "is overwritten" if shared.max() > OVERLAP * (right - left) * (top - bottom) else ""
