"""The sides of a thing, of which only the last has a unit: "30 × 40 × 20 cm"."""

from __future__ import annotations

from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.units import unit_of as unit_named
from belegt.messages import message
from belegt.reader.numbers import PrintedNumber, number_at
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after

GLANCE = 12
"""Code points before a side in which another stands."""

FEWEST_SIDES = 3
"""Sides that are surely such: "4 x 100 m" are four times hundred meters, "4 x 3 m" a room."""

PIXEL = "pixel"
SIDE = message("a side or a factor: the number behind it has a unit, and this one has none")


class Side(NamedTuple):
    """The unit of a side, and whether it is surely one."""

    unit: UnitWord
    sure: bool


def is_further(scan: Scan, pos: int) -> bool:
    """Whether another side stands before the one at ``pos``."""
    for start in range(max(1, pos - GLANCE), pos):
        times = scan.tables.product.match(scan.low, start)
        if times and times.end() == pos and scan.char(start - 1).isdigit():
            return True
    return False


def side_of(scan: Scan, printed: PrintedNumber) -> Side | None:
    """Return the length that a number without a unit shares with those it is multiplied by."""
    if not printed.token or scan.tables.product.match(scan.low, printed.end) is None:
        return None
    sides = 2 if is_further(scan, printed.start) else 1
    pos = printed.end
    while sides <= FEWEST_SIDES and (times := scan.tables.product.match(scan.low, pos)):
        other = number_at(scan, times.end(), money=False)
        if other is None or not other.digits:
            return None
        sides, pos = sides + 1, other.end
    unit_at = unit_after(scan, pos)
    unit = unit_named(unit_at.unit.name) if unit_at else None
    pixels = unit_at is not None and unit_at.unit.name == PIXEL
    if unit_at is None or not (pixels or (unit and unit.dimension == "length")):
        return None
    return Side(unit_at.unit, sides >= FEWEST_SIDES and not pixels)
