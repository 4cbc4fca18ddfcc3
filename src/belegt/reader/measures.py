"""Units around a number: behind it, before it, and below the line of a rate; nouns of counts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon import Unit
from belegt.lexicon.cldr import currency_codes
from belegt.reader.tables import Tables
from belegt.reader.view import BLANKS, View

SIGN_RE = re.compile(r"[^\s\d,;:!?()\[\]{}\"'„“”‚‘»«<>|*_]{1,12}")
CURRENCY_SIGNS = "$€£¥₹₩₪₫฿₱₽₺₴¤"
CURRENCY_BEFORE_RE = re.compile(
    rf"""
    (?: (?P<sign> [^\W\d_]{{0,3}} [{CURRENCY_SIGNS}] )     # "$", "US$", "usd$"
      | (?<![^\W_]) (?P<code> [A-Z]{{3}} )                 # "USD"
      | (?<![^\W_]) (?P<word> euro | usd | eur | rs\.? )
    )
    (?P<gap> [^\S\n]? ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
CODE_RE = re.compile(r"[A-Z]{3}(?!\w)")
ONE_OF_RE = re.compile(r"1(?=\D)")
NOUN_RE = re.compile(r"[^\W_][\w]*(?:[-‐‑'’]\w+)*")
CAPITAL_NOUN_RE = re.compile(r"(?=[^\W\d_])\w+(?:[-‐‑/]\w+)*")
ADJECTIVE_RE = re.compile(r"[^\W\d_]{3,}(?:e|en|er|es|em)(?!\w)")
ACRONYMS_RE = re.compile(r"(?:\w+[-‐‑])?[A-Z]{2,}s")  # "GPUs"
SCALE_NAMES = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}


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
        if code := CODE_RE.match(view.raw, gap):
            if code[0] in currency_codes():
                return Measure(Unit("money", code[0]), code.end())
    elif glued := tables.units.at(view, pos):
        if glued.entry.kind != "dimension" or glued.end - pos > 3:
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
    if not last or not (last in CURRENCY_SIGNS or last.isspace() or last.isalpha() or last == "."):
        return None
    start = max(floor, pos - 8)
    match = CURRENCY_BEFORE_RE.search(view.raw[start:pos])
    if match is None:
        return None
    signs = tables.lexicon.currency_signs
    edge = start + match.start()
    if sign := match["sign"]:
        letters = sign[:-1]
        if sign in signs:
            return Measure(Unit("money", signs[sign]), edge)
        if letters.upper() in currency_codes():
            return Measure(Unit("money", letters.upper()), edge)
        if letters and not view.char(edge - 1).isalnum() and sign.upper() in signs:
            return Measure(Unit("money", signs[sign.upper()]), edge)
        # letters that belong to the word before: "costs$5"
        return Measure(Unit("money", signs[sign[-1]]), edge + len(letters)) if not letters else None
    code = match["code"] or ""
    if code.isupper() and code in currency_codes():
        return Measure(Unit("money", code), edge)
    word = (match["word"] or code).lower().rstrip(".")
    iso = {"euro": "EUR", "usd": "USD", "eur": "EUR", "rs": "INR", "gbp": "GBP"}.get(word)
    return Measure(Unit("money", iso), edge) if iso else None


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
            behind = view.char(view.blank(unit.end))
            # "im Jahr 2023" and "im Monat Mai" tell when, not how often
            if match["short"] and (
                behind.isdigit() or tables.month.match(view.low, view.blank(unit.end))
            ):
                return None
            return Rate(unit.entry.name, unit.end)
        return None
    if match["short"]:
        return None
    return _thing_rate(view, start, tables)


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


def noun_after(view: View, pos: int, tables: Tables) -> tuple[str, int] | None:
    """Return the noun counted by the number that ends at ``pos``, as printed, and its end."""
    gap = view.blank(pos)
    if gap == pos:
        return None
    words = tables.lexicon.words
    return (_german_noun if words.capital_nouns else _plural_noun)(view, gap, words.function_words)


def _german_noun(view: View, pos: int, function_words: frozenset[str]) -> tuple[str, int] | None:
    """A word with a capital, behind two adjectives at most."""
    for _ in range(3):
        match = CAPITAL_NOUN_RE.match(view.raw, pos)
        if match is None:
            return None
        if match[0][0].isupper():
            return match[0], match.end()
        adjective = ADJECTIVE_RE.match(view.raw, pos)
        if adjective is None or adjective[0] in function_words:
            return None
        pos = view.blank(adjective.end())
        if pos == adjective.end():
            return None
    return None


def _plural_noun(view: View, pos: int, function_words: frozenset[str]) -> tuple[str, int] | None:
    """The words up to the first plural, three at most."""
    start = pos
    for _ in range(3):
        match = NOUN_RE.match(view.raw, pos)
        if match is None or match[0].lower() in function_words or match[0].isdigit():
            return None
        word = match[0].lower()
        if word in IRREGULAR_PLURALS or _plural(word) or ACRONYMS_RE.fullmatch(match[0]):
            noun = " ".join(view.raw[start : match.end()].split())
            return noun, match.end()
        pos = view.blank(match.end())
        if pos == match.end():
            return None
    return None


IRREGULAR_PLURALS = frozenset(
    "people men women children feet teeth mice data media criteria phenomena personnel staff fois"
    " bytes".split()
)


def _plural(word: str) -> bool:
    return len(word) > 2 and word[-1] in "sx" and not word.endswith(("ss", "us", "is", "'s", "’s"))


__all__ = [
    "BLANKS",
    "Measure",
    "Rate",
    "currency_before",
    "noun_after",
    "rate_after",
    "unit_after",
]
