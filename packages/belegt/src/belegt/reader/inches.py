"""Inches whose sign is that of a quotation too: a 27" screen."""

from __future__ import annotations

from belegt.lexicon import UnitWord
from belegt.lexicon.units import unit_of
from belegt.reader.money import UnitAt
from belegt.reader.scan import Scan

INCHES = {'"': '"', "”": "“"}
"""Signs of inches that close a quotation too, with what opens one."""

LINE = 240
"""Code points before such a sign in which a quotation may begin."""


def inch_at(scan: Scan, pos: int) -> UnitAt | None:
    """Return the inches whose sign at ``pos`` closes no quotation: a 27" screen."""
    mark = scan.raw[pos]
    line = scan.raw[max(0, pos - LINE) : pos].rpartition("\n")[2]
    opened = line.count(INCHES[mark]) > line.count(mark) if mark != INCHES[mark] else None
    if opened or (opened is None and line.count(mark) % 2):
        return None
    inch = unit_of("inch")
    return UnitAt(UnitWord("dimension", inch.name), pos + 1) if inch else None
