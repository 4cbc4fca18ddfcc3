"""Inches whose sign is that of a quotation too: a 27" screen."""

from __future__ import annotations

import re

from belegt.lexicon import UnitWord
from belegt.reader.money import UnitAt
from belegt.reader.scan import Scan

INCHES = {'"': '"', "”": "“"}
"""Signs of inches that close a quotation too, with what opens one."""

INCH = UnitWord("dimension", "inch")
GLUED_RE = re.compile(r"(?<=[0-9½¼¾])in(?![\w.])")
APART_RE = re.compile(
    r"(?<=[0-9½¼¾]) in(?:(?= [x×] [0-9])|\)|[,;:.](?!\w)|\s*\Z"
    r"|(?= (?:wide|long|tall|thick|deep|high)\b))"
)
"""Inches before whatever no preposition stands before."""

LINE = 240
"""Code points before such a sign in which a quotation may begin."""


def inch_at(scan: Scan, pos: int) -> UnitAt | None:
    """Return the inches at ``pos`` whose sign closes no quotation: a 27" screen, "(8 in)"."""
    mark = scan.raw[pos : pos + 1]
    if mark == "i" and GLUED_RE.match(scan.raw, pos):
        return UnitAt(INCH, pos + 2)  # "a 6.7in display"
    if mark == " ":
        return UnitAt(INCH, pos + 3) if APART_RE.match(scan.raw, pos) else None
    if mark not in INCHES:
        return None
    line = scan.raw[max(0, pos - LINE) : pos].rpartition("\n")[2]
    opened = line.count(INCHES[mark]) > line.count(mark) if mark != INCHES[mark] else None
    if opened or (opened is None and line.count(mark) % 2):
        return None
    return UnitAt(INCH, pos + 1)
