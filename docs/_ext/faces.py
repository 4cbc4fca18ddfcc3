"""Make the screen edition's faces from the print edition's, by `nox -s faces`; no build runs it.

They hold the letters of western European languages and the signs of verdicts; what they lack is
drawn in the reader's own face. Their licence reserves the name "Source" for the whole fonts, so
these bear another.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont

NAME = "Belegt Sans"
DOCS = Path(__file__).parent.parent
WHOLE = DOCS.parent / "packages/sphinx-typst/src/sphinx_typst/fonts"
OUT = DOCS / "_static/faces"

FACES = {"regular": "Regular", "italic": "It", "semibold": "Semibold"}
"""The face of each file, as its whole font is called."""

CHARACTERS = (
    "20-7E,A0-FF,152,153,160,161,178,17D,17E,2010-2015,2018-201E,2022,2026,202F,2030,2039,203A,"
    "20AC,2192,2212,2248,2260,2264,2265"
)
FEATURES = ["kern", "tnum", "lnum", "ccmp"]

FAMILY, UNIQUE, FULL, POSTSCRIPT, TYPOGRAPHIC = 1, 3, 4, 6, 16
"""Entries of a font's table of names that call it by its family."""


def make(face: str, whole: str) -> None:
    """Write a face as WOFF2."""
    options = Options()
    options.flavor = "woff2"
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = FEATURES
    font = TTFont(WHOLE / f"SourceSans3-{whole}.otf", recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(CHARACTERS))
    subsetter.subset(font)
    table = font["name"]
    for entry in list(table.names):
        if entry.nameID in {FAMILY, FULL, TYPOGRAPHIC}:
            table.setName(NAME, entry.nameID, entry.platformID, entry.platEncID, entry.langID)
        elif entry.nameID in {UNIQUE, POSTSCRIPT}:
            words = f"{NAME.replace(' ', '')}-{face}"
            table.setName(words, entry.nameID, entry.platformID, entry.platEncID, entry.langID)
    cff = font["CFF "].cff
    cff.fontNames = [f"{NAME.replace(' ', '')}-{face}"]
    cff.topDictIndex[0].FamilyName = cff.topDictIndex[0].FullName = NAME
    font.flavor = "woff2"
    font.save(OUT / f"belegt-sans-{face}.woff2")


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    for face, whole in FACES.items():
        make(face, whole)
    shutil.copy(WHOLE / "OFL.txt", OUT)
