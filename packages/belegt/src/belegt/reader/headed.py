"""The unit that a label tells before its number: "Tempo (km/h): 120", "in Mio. Euro: 5,6"."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.lexicon import UnitWord
from belegt.quantity.quantity import EXACT
from belegt.reader.mention import KINDS
from belegt.reader.money import UnitAt
from belegt.reader.rates import Upper, rate_after
from belegt.reader.scan import Scan
from belegt.reader.units import sign_at
from belegt.reader.view import WORD_RE

SPACE = 48
"""Code points before a number in which its label's unit begins."""

ENDS = frozenset(")]:=")
HEAD_RE = re.compile(
    r"""
    (?: [(\[] (?P<inner> [^()\[\]\n:=]{1,28} ) [)\]] [^\S\n]? (?P<sign> [:=]? )
      | [ ] (?P<led> [^\W\d_]{2} [ ] [^()\[\]\n:=]{1,24} ) [:=] )
    [^\S\n]{0,2} \Z
    """,
    re.VERBOSE,
)


def head_of(scan: Scan, start: int) -> UnitWord | None:
    """Return the unit, with its scale as its worth, that the label before ``start`` tells."""
    if not ENDS.intersection(scan.raw[max(scan.floor, start - 2) : start]):
        return None  # nearly all numbers
    edge = max(scan.floor, start - SPACE)
    match = HEAD_RE.search(scan.raw[edge:start])
    if match is None:
        return None
    group = "inner" if match["inner"] else "led"
    pos, end = edge + match.start(group), edge + match.end(group)
    lead = WORD_RE.match(scan.low, pos)
    if lead and lead[0] in scan.tables.words.units.label_leads:
        pos = scan.blank(lead.end())
    elif group == "led" or (end - pos < 2 and not match["sign"]):
        return None  # "(m) 5 apples" counts an enumeration's members
    return unit_between(scan, pos, end)


def unit_between(scan: Scan, pos: int, end: int) -> UnitWord | None:
    """Return the unit that stands from ``pos`` to ``end`` and is all that stands there."""
    worth = Decimal(1)
    while pos < end and (scale := scan.tables.scales.at(scan, pos)):
        worth = EXACT.multiply(worth, scale.entry)
        pos = min(scan.blank(scale.end), end)
    if pos == end:
        return UnitWord("", "", worth) if worth != 1 else None
    phrase = scan.tables.units.at(scan, pos)
    found = sign_at(scan, pos)
    if phrase and (found is None or found.edge <= phrase.end):
        found = UnitAt(phrase.entry, phrase.end)
    if found is None or found.unit.kind not in KINDS:
        return None
    name, edge = found.unit.name, found.edge
    if rate := rate_after(scan, edge, Upper(KINDS[found.unit.kind], name)):
        name, edge = f"{name}/{rate.name}", rate.end
        if rate.reason:
            return None
    unit = UnitWord(found.unit.kind, name, EXACT.multiply(worth, found.unit.worth))
    return unit if edge == end else None
