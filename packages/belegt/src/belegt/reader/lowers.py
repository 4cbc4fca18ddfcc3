"""What may stand below the line of a rate: units, things, and so many of either."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.lexicon import sense
from belegt.lexicon.unitrows import DURATION, MONEY, PERCENTAGE, THING
from belegt.lexicon.units import PER_SCALE
from belegt.lexicon.units import unit_of as unit_named
from belegt.lexicon.words import DOUBT
from belegt.quantity.quantity import EXACT
from belegt.reader.money import UnitAt
from belegt.reader.scan import Scan
from belegt.reader.senses import meaning_near
from belegt.reader.units import sign_at
from belegt.reader.view import WORD_RE

SCALE_SIGN_RE = re.compile(r"[KMB](?!\w)")
SMALLER = {"hour": ("minute", 60), "kilogram": ("gram", 1000), "liter": ("milliliter", 1000)}
"""Units in which parts of others are whole numbers: a Pfund below the line is 500 gram."""

SLASHED_RE = re.compile(r"/(?:\([^)\s]{0,7})?\Z")
PRODUCT_RE = re.compile(r"\s?[·⋅*×.]?\s?")
"""What stands between the units of "W/(m²·K)"."""

SCALED = tuple(f"{scale} " for scale in PER_SCALE.values())


class Lower(NamedTuple):
    """A lower half: the kind of its unit, its name, and where it ends."""

    kind: str
    name: str
    end: int


def lower_at(scan: Scan, start: int) -> Lower | None:
    """Return the unit or thing at ``start``, whatever is longer; a scale word before it too."""
    unit = scan.tables.units.at(scan, start)
    thing = scan.tables.things.at(scan, start)
    found: Lower | None = None
    if thing and not (unit and unit.end > thing.end):
        found = Lower(THING, thing.entry, thing.end)
    elif unit:
        found = named_lower(scan, start, unit.entry, unit.end)
    elif sign := sign_at(scan, start):
        found = measured_lower(sign)
    if found is None:
        return short_lower(scan, start) or scaled_lower(scan, start)
    hyphen = scan.char(found.end) in {"-", "‐", "‑"} and scan.char(found.end + 1).isalpha()
    return None if hyphen else found  # "pro Stunden-Ticket"


def named_lower(scan: Scan, start: int, unit: UnitWord, end: int) -> Lower | None:
    """Return a unit told by a word; by one that has other senses only where one is told."""
    sign = sign_at(scan, start)
    if sign and sign.edge > end:
        return measured_lower(sign)  # "kg/m³"
    phrase = " ".join(scan.low[start:end].replace("-", " ").split())
    # "por segundo" is no second of something
    if unit.kind != DURATION and phrase in scan.tables.words.units.senses:
        told = meaning_near(scan, phrase, start, end)
        if told is None:
            return None
        unit = told
    return measured_lower(UnitAt(unit, end))


def weighed_lower(scan: Scan, start: int) -> Lower | None:
    """Return the measure that a word for money is too: nobody pays for "a pound" of money."""
    unit = scan.tables.units.at(scan, start)
    word = " ".join(scan.low[start : unit.end].split()) if unit else ""
    senses = scan.tables.words.units.senses.get(word)
    if unit is None or senses is None or unit.entry.kind != MONEY:
        return None
    meant = [sense(each) for each in senses.meanings if each not in {"", DOUBT}]
    measures = [one for one in meant if one.kind != MONEY]
    return measured_lower(UnitAt(measures[0], unit.end)) if len(measures) == 1 else None


def measured_lower(found: UnitAt) -> Lower | None:
    """Return a unit as a lower half, but for percentages; so much of one ("Zentner") as that."""
    unit, end = found
    if unit.kind == PERCENTAGE or (unit.kind == MONEY and unit.worth != 1):
        return None
    name, worth = unit.name, unit.worth
    if worth != int(worth):
        name, times = SMALLER.get(name, ("", 0))
        worth = EXACT.multiply(worth, Decimal(times))
    if not name or worth != int(worth):
        return None
    return Lower(unit.kind, name if worth == 1 else f"{int(worth)} {name}", end)


def short_lower(scan: Scan, start: int) -> Lower | None:
    """Return a unit whose letters are one only below the line: "t/a", "m³/d"."""
    letters = WORD_RE.match(scan.raw, start)
    name = scan.tables.words.rates.signs.get(letters[0]) if letters else None
    if not name or not letters or not SLASHED_RE.search(scan.raw, max(0, start - 9), start):
        return None
    known = unit_named(name)
    return Lower(known.kind, name, letters.end()) if known else None


def scaled_lower(scan: Scan, pos: int) -> Lower | None:
    """Return the lower half behind a scale word: "million tokens", "million de jetons"."""
    if word := scan.tables.scales.at(scan, pos):
        worth, end = word.entry, word.end
    elif sign := SCALE_SIGN_RE.match(scan.raw, pos):
        worth, end = scan.tables.lexicon.scale_signs.get(sign[0], Decimal(0)), sign.end()
    else:
        return None
    return many_lower(scan, worth, end) if worth else None


def many_lower(scan: Scan, worth: Decimal, end: int) -> Lower | None:
    """Return so many of a unit or thing, whose name stands behind ``end``."""
    of = scan.tables.of.match(scan.low, end)
    pos = of.end() if of else scan.blank(end)
    if pos == end and not scan.char(pos).isalpha():
        return None
    one = lower_at(scan, pos)
    if one is None or worth == 1:
        return one
    if worth != int(worth) or one.name[:1].isdigit() or one.name.startswith(SCALED):
        return None
    scale = PER_SCALE.get(int(worth)) if one.kind == THING else None
    name = f"{scale} {one.name}s" if scale else f"{int(worth)} {one.name}"
    return Lower(one.kind, name, one.end)


def product_half(scan: Scan, pos: int) -> Lower | None:
    """Return the lower half that is a product in brackets: "W/(m²·K)"."""
    if scan.char(pos) != "(":
        return None
    names: list[str] = []
    pos += 1
    while lower := lower_at(scan, pos):
        names.append(lower.name)
        pos = lower.end
        if scan.char(pos) == ")":
            return Lower(lower.kind, "/".join(names), pos + 1)
        gap = PRODUCT_RE.match(scan.raw, pos)
        pos = gap.end() if gap else pos
    return None
