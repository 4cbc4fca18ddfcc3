"""Units around a number: behind it and before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import Unit
from belegt.lexicon.cldr import currency_codes
from belegt.lexicon.units import PERCENT, TIMES
from belegt.reader.amounts import Amount
from belegt.reader.tables import Tables
from belegt.reader.view import View

SIGN_RE = re.compile(r"[^\s\d,;:!?()\[\]{}\"'„“”‚‘»«<>|*_]{1,12}")
CURRENCY_SIGNS = "$€£¥₹₩₪₫฿₱₽₺₴¤"
CURRENCY_ENDS = "ordsOR."
"""Last letters of the words for currencies that may stand before a number."""

CURRENCY_BEFORE_RE = re.compile(
    rf"""
    (?: (?P<sign> (?: (?-i:[A-Z]{{2}}) [ ] | [^\W\d_]{{0,3}} )   # "HK $", "usd$"
                  [{CURRENCY_SIGNS}] )
      | (?<![^\W_]) (?P<code> [A-Z]{{3}} )                 # "USD"
      | (?<![^\W_]) (?P<word> euro | usd | eur | rs\.? )
    )
    (?P<gap> [^\S\n]? ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
SHORTEST_GLUED = 3
"""Letters of a unit's name beyond which it may be glued to digits: "5million", "5Euro"."""

CODE_RE = re.compile(r"[A-Z]{3}(?!\w)")


class Measure(NamedTuple):
    """A unit in a text, and where it ends (or, before a number, where it begins)."""

    unit: Unit
    edge: int


def unit_after(view: View, pos: int, tables: Tables) -> Measure | None:
    """Return the unit behind the number that ends at ``pos``, glued, blank or hyphen between."""
    gap = view.blank(pos)
    if gap == pos and view.char(pos) in {"-", "‐", "‑"}:
        gap = pos + 1
    if gap > pos or not view.char(pos).isalpha():
        if phrase := tables.units.at(view, gap):
            return Measure(phrase.entry, phrase.end)
        code = CODE_RE.match(view.raw, gap)
        if code and code[0] in currency_codes():
            return Measure(Unit("money", code[0]), code.end())
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
    if CODE_RE.fullmatch(token[:3]) and token[:3] in currency_codes():
        return Measure(Unit("money", token[:3]), pos + 3)
    return None


def currency_before(view: View, pos: int, floor: int, tables: Tables) -> Measure | None:
    """Return the currency before the number that begins at ``pos``."""
    last = view.char(pos - 1)
    if last.isspace():
        last = view.char(pos - 2)
    # most numbers are told from money by the one character before them
    if not last or not (last in CURRENCY_SIGNS or last in CURRENCY_ENDS or last.isupper()):
        return None
    start = max(floor, pos - 8)
    match = CURRENCY_BEFORE_RE.search(view.raw[start:pos])
    if match is None:
        return None
    signs = tables.lexicon.currency_signs
    edge = start + match.start()
    if sign := match["sign"]:
        sign = sign.replace(" ", "")
        letters = sign[:-1]
        if sign in signs:
            return Measure(Unit("money", signs[sign]), edge)
        if letters.upper() in currency_codes():
            return Measure(Unit("money", letters.upper()), edge)
        if letters and not view.char(edge - 1).isalnum() and sign.upper() in signs:
            return Measure(Unit("money", signs[sign.upper()]), edge)
        # letters that belong to the word before: "costs$5", "AT $5"
        iso = signs.get(sign[-1])
        return Measure(Unit("money", iso), start + match.end("sign") - 1) if iso else None
    code = match["code"] or ""
    if code.isupper() and code in currency_codes():
        return Measure(Unit("money", code), edge)
    word = (match["word"] or code).lower().rstrip(".")
    iso = {"euro": "EUR", "usd": "USD", "eur": "EUR", "rs": "INR", "gbp": "GBP"}.get(word)
    return Measure(Unit("money", iso), edge) if iso else None


def measure_after(view: View, amount: Amount, tables: Tables) -> Measure | None:
    """Return the unit behind an amount; endings ("-prozentig") and "of" included."""
    pos = amount.end
    if ending := tables.ending.match(view.low, pos):
        if ending["percent"]:
            return Measure(Unit("percent", PERCENT), ending.end())
        if ending["duration"]:
            durations = tables.lexicon.words.duration_endings
            return Measure(Unit("duration", durations[ending["duration"]]), ending.end())
        if not amount.lone:
            return Measure(Unit("times", TIMES), ending.end())
    if found := unit_after(view, pos, tables):
        return found
    of = None if amount.bare else tables.of.match(view.low, pos)
    unit = tables.units.at(view, of.end()) if of else None
    return Measure(unit.entry, unit.end) if unit else None


def glued_unit(view: View, pos: int, tables: Tables) -> bool:
    """Whether letters right behind the digits are a unit or an ending."""
    return unit_after(view, pos, tables) is not None or bool(tables.ending.match(view.low, pos))
