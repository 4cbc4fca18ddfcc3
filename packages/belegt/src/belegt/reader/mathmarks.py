"""Dollars that are no money: those between which TeX writes a formula, as in "$p = 0.05$"."""

from __future__ import annotations

import re

from belegt.reader.scan import Scan

LINE = 96
"""Code points in which a formula within a line begins and ends."""

FORMULA_RE = re.compile(
    r"\$(?P<inner>(?=\S)(?:[^$\n]*(?:\\[a-zA-Z]|[=^_{}<>≤≥±×])[^$\n]*|[\d.,]{1,12}))\$(?![\d$])"
)


def in_formula(scan: Scan, place: int) -> bool:
    """Whether the dollar at ``place`` opens or closes a formula; one behind digits opens none."""
    raw = scan.raw
    first = max(0, place - LINE)
    opening = raw.rfind("$", first, place)
    closes = opening >= 0 and not raw[max(0, opening - 1) : opening].isdigit()
    for start in (opening, place) if closes else (place,):
        match = FORMULA_RE.match(raw, start, start + LINE)
        if match and place in {match.start(), match.end() - 1}:
            return not raw[max(0, start - 1) : start].isalnum()
    return False
