"""The lower half of a rate: "pro Monat", "per million tokens"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.reader.tables import Tables
from belegt.reader.view import WORD_RE, View

ONE_OF_RE = re.compile(r"1(?=\D)")
SCALE_NAMES = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}


class Rate(NamedTuple):
    """The lower half of a rate: its unit, and where it ends."""

    name: str
    end: int


def rate_after(view: View, pos: int, tables: Tables) -> Rate | None:
    """Return the lower half of a rate that begins at ``pos``: "pro Monat", "/month"."""
    match = tables.per.match(view.low, pos)
    if match is None:
        return None
    start = match.end()
    thing = tables.things.at(view, start)
    unit = tables.units.at(view, start)
    if unit and not (thing and thing.end > unit.end):
        if unit.entry.kind == "duration" or (unit.entry.kind == "dimension" and not match["short"]):
            # "im Jahr 2023", "im Monat Mai" and "a year earlier" tell when, not how often
            if match["short"] and _tells_when(view, view.blank(unit.end), tables):
                return None
            return Rate(unit.entry.name, unit.end)
        return None
    if match["short"]:
        return None
    return _thing_rate(view, start, tables)


def _tells_when(view: View, pos: int, tables: Tables) -> bool:
    """Whether what stands at ``pos`` makes a time of the duration before it."""
    word = WORD_RE.match(view.low, pos)
    told = word is not None and word[0] in tables.lexicon.words.rates.when
    return told or view.char(pos).isdigit() or tables.month.match(view.low, pos) is not None


def _thing_rate(view: View, pos: int, tables: Tables) -> Rate | None:
    scale = ""
    if one := ONE_OF_RE.match(view.low, pos):
        pos = view.blank(one.end())
    sign = re.compile(r"[KMB](?!\w)").match(view.raw, pos)
    if word := tables.scales.at(view, pos):
        scale = _scale_name(word.entry)
        pos = view.blank(word.end)
    elif sign:
        scale = _scale_name(tables.lexicon.scale_signs.get(sign[0], Decimal(1)))
        pos = view.blank(sign.end())
    if scale and (of := tables.of.match(view.low, pos - 1)):
        pos = of.end()  # "par million de jetons"
    if thing := tables.things.at(view, pos):
        return Rate(f"{scale} {thing.entry}s" if scale else thing.entry, thing.end)
    return None


def _scale_name(worth: Decimal) -> str:
    return SCALE_NAMES.get(worth.adjusted(), "") if worth >= 1000 else ""
