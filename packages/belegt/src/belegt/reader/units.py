"""Units around a number: behind it and before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.units import PERCENT, TIMES
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scales import scaled_currency, scaled_currency_at, scaled_currency_before
from belegt.reader.scan import Scan
from belegt.reader.senses import JOINTS, sense_of
from belegt.reader.tables import CURRENCY_SIGNS

SIGN_RE = re.compile(r"[^\s\d,;:!?()\[\]{}\"'„“”‚‘»«<>|*_]{1,12}")
POWER_RE = re.compile(r"[23](?!\w)")
SHORTEST_GLUED = 3
"""Letters of a unit's name beyond which it may be glued to digits: "5million", "5Euro"."""

PRODUCT_RE = re.compile(r"\s?[x×]\s?(?=\d)")
"""What stands between the sides of a thing: "30 × 40 cm"."""

CODE_RE = re.compile(r"[A-Z]{3}(?!\w)")
HYPHENS = frozenset("-‐‑")


class UnitAt(NamedTuple):
    """A unit in a text, and where it ends (or, before a number, where it begins)."""

    unit: UnitWord
    edge: int


def unit_after(scan: Scan, pos: int) -> UnitAt | None:
    """Return the unit behind the number that ends at ``pos``, glued, blank or hyphen between."""
    gap = scan.blank(pos)
    if gap == pos and scan.char(pos) in HYPHENS:
        gap = pos + 1
    if gap > pos or not scan.char(pos).isalpha():
        if phrase := scan.tables.units.at(scan, gap):
            sign = sign_at(scan, gap) if scan.char(phrase.end) == "/" else None
            if sign and sign.edge > phrase.end:
                return sign  # "bit/s" is one symbol
            return UnitAt(phrase.entry, phrase.end)
        code = CODE_RE.match(scan.raw, gap)
        if code and scan.tables.lexicon.currency(code[0]):
            unit = UnitWord("money", code[0])
            return UnitAt(*scaled_currency(scan, unit, gap, code.end()))
    # glued to the digits only a sign may be as short as "in"
    elif (glued := scan.tables.units.at(scan, pos)) and glued.end - pos > SHORTEST_GLUED:
        return UnitAt(glued.entry, glued.end)
    if scan.char(gap) == "(" and gap > pos:
        return bracketed(scan, gap + 1)
    found = sign_at(scan, gap)
    if found and scan.char(pos) in HYPHENS and scan.char(found.edge).isdigit():
        return None  # "£5-£6" is no five pounds that a hyphen joins
    return found


def bracketed(scan: Scan, pos: int) -> UnitAt | None:
    """Return the unit that stands alone in brackets: "120 (km/h)"."""
    inner = sign_at(scan, pos)
    if inner is None or scan.char(inner.edge) != ")":
        phrase = scan.tables.units.at(scan, pos)
        inner = UnitAt(phrase.entry, phrase.end) if phrase else None
    return UnitAt(inner.unit, inner.edge + 1) if inner and scan.char(inner.edge) == ")" else None


def sign_at(scan: Scan, pos: int) -> UnitAt | None:
    """Return the unit whose symbol begins at ``pos``; "km2" is read as "km²"."""
    match = SIGN_RE.match(scan.raw, pos)
    if match is None:
        return None
    if scaled := scaled_currency_at(scan, pos):
        return UnitAt(*scaled)
    signs = scan.tables.lexicon.unit_signs
    token = match[0]
    if power := POWER_RE.match(scan.raw, match.end()):
        unit = signs.get(token.rstrip("^") + ("²" if power[0] == "2" else "³"))
        if unit:
            return UnitAt(unit, power.end())
    for end in range(len(token), 0, -1):
        unit = signs.get(token[:end])
        # a sign of letters ends at a word's end; "%" and "€" end anywhere
        if unit and (not token[end - 1].isalnum() or not token[end : end + 1].isalnum()):
            after = scan.char(pos + end)
            if not (token[end - 1].isalnum() and after.isalnum()):
                return UnitAt(*scaled_currency(scan, unit, pos, pos + end))
    if CODE_RE.fullmatch(token[:3]) and scan.tables.lexicon.currency(token[:3]):
        return UnitAt(UnitWord("money", token[:3]), pos + 3)
    return None


def currency_before(scan: Scan, pos: int) -> UnitAt | None:
    """Return the currency before the number that begins at ``pos``."""
    last = scan.char(pos - 1)
    if last.isspace():
        last = scan.char(pos - 2)
    if last and (scaled := scaled_currency_before(scan, pos, last)):
        return UnitAt(*scaled)
    # most numbers are told from money by the one character before them
    if not last or not (
        last in CURRENCY_SIGNS or last in scan.tables.currency_ends or last.isupper()
    ):
        return None
    start = max(scan.floor, pos - 8)
    match = scan.tables.currency_before.search(scan.raw[start:pos])
    if match is None:
        return None
    edge = start + match.start()
    currency = scan.tables.lexicon.currency
    if sign := match["sign"]:
        sign = sign.replace(" ", "")
        letters = sign[:-1]
        apart = letters and not scan.char(edge - 1).isalnum()
        iso = currency(sign) or currency(letters.upper()) or (apart and currency(sign.upper()))
        if iso:
            return UnitAt(UnitWord("money", iso), edge)
        # letters that belong to the word before: "costs$5", "AT $5"
        iso = currency(sign[-1])
        return UnitAt(UnitWord("money", iso), start + match.end("sign") - 1) if iso else None
    iso = currency(match["word"] or match["code"])
    return UnitAt(UnitWord("money", iso), edge) if iso else None


def unit_of(scan: Scan, printed: PrintedNumber) -> UnitAt | None:
    """Return the unit behind an amount; endings ("-prozentig") and "of" included."""
    pos = printed.end
    if ending := scan.tables.ending.match(scan.low, pos):
        if ending["percent"]:
            return UnitAt(UnitWord("percent", PERCENT), ending.end())
        if ending["duration"]:
            durations = scan.tables.words.units.duration_endings
            return UnitAt(UnitWord("duration", durations[ending["duration"]]), ending.end())
        if not (printed.lone or PRODUCT_RE.match(scan.low, pos)):
            return UnitAt(UnitWord("times", TIMES), ending.end())
    if found := unit_after(scan, pos):
        return _sensed(scan, printed, found, pos)
    of = None if printed.bare else scan.tables.of.match(scan.low, pos)
    unit = scan.tables.units.at(scan, of.end()) if of else None
    return _sensed(scan, printed, UnitAt(unit.entry, unit.end), of.end()) if unit and of else None


def _sensed(scan: Scan, printed: PrintedNumber, found: UnitAt, pos: int) -> UnitAt | None:
    """Return a unit whose word stands behind ``pos`` as what it means there."""
    phrase = scan.low[pos : found.edge].strip(JOINTS)
    unit = sense_of(scan, printed, found.unit, phrase, found.edge)
    return UnitAt(unit, found.edge) if unit else None


def glued_unit(scan: Scan, pos: int) -> bool:
    """Whether letters right behind the digits are a unit or an ending."""
    return unit_after(scan, pos) is not None or bool(scan.tables.ending.match(scan.low, pos))
