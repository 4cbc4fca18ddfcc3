"""Degrees whose sign and scale stand apart, or whose sign is left out: "20 ° C", "34C"."""

from __future__ import annotations

import re

from belegt.reader.money import UnitAt
from belegt.reader.near import words_near
from belegt.reader.scan import Scan

DEGREE_RE = re.compile(r"[°º]\s?(?P<scale>[CF])(?!\w)")  # "20 ° C"


def degree_at(scan: Scan, pos: int) -> UnitAt | None:
    """Return the degree whose sign and scale stand apart: "20 ° C", "70 ° Fahrenheit"."""
    if degree := DEGREE_RE.match(scan.raw, pos):
        return UnitAt(scan.tables.lexicon.unit_signs["°" + degree["scale"]], degree.end())
    named = scan.tables.units.at(scan, scan.blank(pos + 1))
    scaled = named is not None and named.entry.name.startswith("degree ")
    return UnitAt(named.entry, named.end) if named and scaled else None


def glued_degree(scan: Scan, pos: int) -> UnitAt | None:
    """Return the degree of "34C" where the words around tell of a temperature."""
    scale = scan.char(pos)
    thermal = scan.tables.words.units.thermal
    if scale not in {"C", "F"} or not scan.word_ends(pos + 1) or not scan.char(pos - 1).isdigit():
        return None
    near = words_near(scan, pos, pos + 1)
    if not thermal or thermal.isdisjoint((*near.before, *near.behind)):
        return None
    return UnitAt(scan.tables.lexicon.unit_signs["°" + scale], pos + 1)
