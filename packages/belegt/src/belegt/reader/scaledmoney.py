"""Currencies with a scale of their own, before a number or behind: "MUSD", "TEUR", "€m"."""

from __future__ import annotations

import re

from belegt.lexicon import UnitWord
from belegt.lexicon.currencies import SIGN_ENDS
from belegt.reader.scan import Scan
from belegt.reader.view import COMPOUND_RE, QUOTES

SCALED_RE = re.compile(rf"[A-Za-z{SIGN_ENDS}]{{2,8}}(?!\w)")
MONEY_RE = re.compile(rf"[A-Z]{{3}}|[{SIGN_ENDS}]")
SIGNS_LAST = frozenset(SIGN_ENDS)


def scaled_currency_at(scan: Scan, pos: int) -> tuple[UnitWord, int] | None:
    """Return the currency with a scale of its own at ``pos``: "MUSD", "TEUR", "€m"."""
    if scan.raw[pos + 1 : pos + 3].islower() and scan.raw[pos].isalpha():
        return None  # most words
    match = SCALED_RE.match(scan.raw, pos)
    unit = scan.tables.lexicon.scaled_currencies.get(match[0].lower()) if match else None
    return (unit, match.end()) if unit and match else None


def scaled_currency(scan: Scan, unit: UnitWord, start: int, end: int) -> tuple[UnitWord, int]:
    """Return a currency, a sign or code, with the scale word behind it: "125 USD million"."""
    printed = scan.raw[start:end]
    if unit.kind != "money" or not (printed.isupper() or printed[-1] in SIGNS_LAST):
        return unit, end
    word = scan.tables.scales.at(scan, scan.blank(end)) if unit.worth == 1 else None
    if word is None or word.entry < 1000 or COMPOUND_RE.match(scan.low, word.end):
        return unit, end
    return unit._replace(worth=word.entry), word.end


def scaled_currency_before(scan: Scan, pos: int, last: str) -> tuple[UnitWord, int] | None:
    """Return the scaled currency before a number, and where it begins: "TEUR 560", "€m 35".

    ``last`` is the last character before the number and its gap; it refuses nearly all.
    """
    raw = scan.raw
    end = pos - raw[pos - 1].isspace()
    if last in SIGNS_LAST:
        before = raw[max(0, end - 2) : end - 1]
        if not before.isalpha() and not (before.isspace() and _tails(scan, end - 1)):
            return None
    elif not last.isupper():
        if last not in scan.tables.scale_ends or end == pos:
            return None
        named = last in scan.tables.currency_ends or MONEY_RE.search(raw, max(0, end - 12), end)
        if not named or not _tails(scan, pos):
            return None
    if end <= scan.floor:
        return None
    words = raw[max(scan.floor, end - 24) : end].split()
    token = words[-1].lstrip(QUOTES).rstrip(".") if words else ""
    lexicon = scan.tables.lexicon
    if unit := lexicon.scaled_currencies.get(token.lower()):
        return unit, end - len(words[-1].lstrip(QUOTES))
    if len(words) < 2 or (len(words) > 2 and any(map(str.isdigit, words[-3]))):
        return None
    first = words[-2].lstrip(QUOTES)
    code, scale = (token, first) if lexicon.currency(token) else (first, token)
    iso = lexicon.currency(code) if not code.islower() else None
    worth = lexicon.scales.get(scale.lower().rstrip(".")) or lexicon.money_scales.get(scale)
    if iso is None or worth is None or worth < 1000:
        return None
    return UnitWord("money", iso, worth), raw.rfind(first, scan.floor, end)


def _tails(scan: Scan, pos: int) -> bool:
    """Whether the word before the gap that ends at ``pos`` may end a currency with its scale."""
    return scan.last_word(pos).rstrip(".") in scan.tables.scale_tails
