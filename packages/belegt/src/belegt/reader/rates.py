"""The lower half of a rate: "pro Monat", "per million tokens"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.reader.scan import Scan
from belegt.reader.units import sign_at, unit_after
from belegt.reader.view import WORD_RE

ONE_OF_RE = re.compile(r"1(?=\D)")
HUNDRED_RE = re.compile(r"100(?![\d.,])", re.ASCII)
WAYS = frozenset({"kilometer", "mile"})
"""What a consumption is told by a hundred of: "5,4 l/100 km"."""

SCALE_NAMES = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}


class Rate(NamedTuple):
    """The lower half of a rate: its unit, and where it ends."""

    name: str
    end: int


def rate_after(scan: Scan, pos: int) -> Rate | None:
    """Return the lower half of a rate that begins at ``pos``: "pro Monat", "/month"."""
    match = scan.tables.per.match(scan.low, pos)
    if match is None:
        return None
    start = match.end()
    thing = scan.tables.things.at(scan, start)
    unit = scan.tables.units.at(scan, start)
    if unit and not (thing and thing.end > unit.end):
        if unit.entry.kind == "duration" or (unit.entry.kind == "dimension" and not match["short"]):
            # "im Jahr 2023", "im Monat Mai" and "a year earlier" tell when, not how often
            if match["short"] and _tells_when(scan, scan.blank(unit.end)):
                return None
            return Rate(unit.entry.name, unit.end)
        return None
    if match["short"]:
        return None
    sign = sign_at(scan, start)
    longer = sign is not None and not (thing and thing.end > sign.edge)
    if sign and longer and sign.unit.kind in {"duration", "dimension"}:
        return Rate(sign.unit.name, sign.edge)
    if hundred := HUNDRED_RE.match(scan.low, start):
        way = unit_after(scan, hundred.end())
        return Rate(f"100 {way.unit.name}", way.edge) if way and way.unit.name in WAYS else None
    return _thing_rate(scan, start)


def _tells_when(scan: Scan, pos: int) -> bool:
    """Whether what stands at ``pos`` makes a time of the duration before it."""
    word = WORD_RE.match(scan.low, pos)
    told = word is not None and word[0] in scan.tables.words.rates.when
    return told or scan.char(pos).isdigit() or scan.tables.month.match(scan.low, pos) is not None


def _thing_rate(scan: Scan, pos: int) -> Rate | None:
    scale = ""
    if one := ONE_OF_RE.match(scan.low, pos):
        pos = scan.blank(one.end())
    sign = re.compile(r"[KMB](?!\w)").match(scan.raw, pos)
    if word := scan.tables.scales.at(scan, pos):
        scale = _scale_name(word.entry)
        pos = scan.blank(word.end)
    elif sign:
        scale = _scale_name(scan.tables.lexicon.scale_signs.get(sign[0], Decimal(1)))
        pos = scan.blank(sign.end())
    if scale and (of := scan.tables.of.match(scan.low, pos - 1)):
        pos = of.end()  # "par million de jetons"
    if thing := scan.tables.things.at(scan, pos):
        return Rate(f"{scale} {thing.entry}s" if scale else thing.entry, thing.end)
    return None


def _scale_name(worth: Decimal) -> str:
    return SCALE_NAMES.get(worth.adjusted(), "") if worth >= 1000 else ""
