"""Units around a number: behind it and before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.units import PERCENT, TIMES
from belegt.reader.amounts import Amount
from belegt.reader.tables import CURRENCY_SIGNS, Tables
from belegt.reader.view import View

SIGN_RE = re.compile(r"[^\s\d,;:!?()\[\]{}\"'„“”‚‘»«<>|*_]{1,12}")
SHORTEST_GLUED = 3
"""Letters of a unit's name beyond which it may be glued to digits: "5million", "5Euro"."""

CODE_RE = re.compile(r"[A-Z]{3}(?!\w)")


class Measure(NamedTuple):
    """A unit in a text, and where it ends (or, before a number, where it begins)."""

    unit: UnitWord
    edge: int


def unit_after(view: View, pos: int, tables: Tables) -> Measure | None:
    """Return the unit behind the number that ends at ``pos``, glued, blank or hyphen between."""
    gap = view.blank(pos)
    if gap == pos and view.char(pos) in {"-", "‐", "‑"}:
        gap = pos + 1
    if gap > pos or not view.char(pos).isalpha():
        if phrase := tables.units.at(view, gap):
            sign = _sign_after(view, gap, tables) if view.char(phrase.end) == "/" else None
            if sign and sign.edge > phrase.end:
                return sign  # "bit/s" is one symbol
            return Measure(phrase.entry, phrase.end)
        code = CODE_RE.match(view.raw, gap)
        if code and tables.lexicon.currency(code[0]):
            return Measure(UnitWord("money", code[0]), code.end())
    # glued to the digits only a sign may be as short as "in"
    elif (glued := tables.units.at(view, pos)) and glued.end - pos > SHORTEST_GLUED:
        return Measure(glued.entry, glued.end)
    return _sign_after(view, gap, tables)


def _sign_after(view: View, pos: int, tables: Tables) -> Measure | None:
    match = SIGN_RE.match(view.raw, pos)
    if match is None:
        return None
    signs = tables.lexicon.unit_signs
    token = match[0]
    for end in range(len(token), 0, -1):
        unit = signs.get(token[:end])
        # a sign of letters ends at a word's end; "%" and "€" end anywhere
        if unit and (not token[end - 1].isalnum() or not token[end : end + 1].isalnum()):
            after = view.char(pos + end)
            if not (token[end - 1].isalnum() and after.isalnum()):
                return Measure(unit, pos + end)
    if CODE_RE.fullmatch(token[:3]) and tables.lexicon.currency(token[:3]):
        return Measure(UnitWord("money", token[:3]), pos + 3)
    return None


def currency_before(view: View, pos: int, floor: int, tables: Tables) -> Measure | None:
    """Return the currency before the number that begins at ``pos``."""
    last = view.char(pos - 1)
    if last.isspace():
        last = view.char(pos - 2)
    # most numbers are told from money by the one character before them
    if not last or not (last in CURRENCY_SIGNS or last in tables.currency_ends or last.isupper()):
        return None
    start = max(floor, pos - 8)
    match = tables.currency_before.search(view.raw[start:pos])
    if match is None:
        return None
    edge = start + match.start()
    currency = tables.lexicon.currency
    if sign := match["sign"]:
        sign = sign.replace(" ", "")
        letters = sign[:-1]
        apart = letters and not view.char(edge - 1).isalnum()
        iso = currency(sign) or currency(letters.upper()) or (apart and currency(sign.upper()))
        if iso:
            return Measure(UnitWord("money", iso), edge)
        # letters that belong to the word before: "costs$5", "AT $5"
        iso = currency(sign[-1])
        return Measure(UnitWord("money", iso), start + match.end("sign") - 1) if iso else None
    iso = currency(match["word"] or match["code"])
    return Measure(UnitWord("money", iso), edge) if iso else None


def measure_after(view: View, amount: Amount, tables: Tables) -> Measure | None:
    """Return the unit behind an amount; endings ("-prozentig") and "of" included."""
    pos = amount.end
    if ending := tables.ending.match(view.low, pos):
        if ending["percent"]:
            return Measure(UnitWord("percent", PERCENT), ending.end())
        if ending["duration"]:
            durations = tables.lexicon.words.units.duration_endings
            return Measure(UnitWord("duration", durations[ending["duration"]]), ending.end())
        if not amount.lone:
            return Measure(UnitWord("times", TIMES), ending.end())
    if found := unit_after(view, pos, tables):
        return found
    of = None if amount.bare else tables.of.match(view.low, pos)
    unit = tables.units.at(view, of.end()) if of else None
    return Measure(unit.entry, unit.end) if unit else None


def glued_unit(view: View, pos: int, tables: Tables) -> bool:
    """Whether letters right behind the digits are a unit or an ending."""
    return unit_after(view, pos, tables) is not None or bool(tables.ending.match(view.low, pos))
