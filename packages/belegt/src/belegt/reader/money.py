"""Currencies around a number, told by signs, codes and abbreviations.

A code that is a word too ("TOP", "ALL") is money only with the digits of money: "TOP 1,250.00",
but "TOP 10".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.currencies import SIGN_ENDS, is_sure
from belegt.lexicon.lexicon import CENT
from belegt.lexicon.names import PRODUCTS, STANDARDS
from belegt.lexicon.words import SCALED_CODES, SHARED, phrases
from belegt.reader.mathmarks import in_formula
from belegt.reader.scaledmoney import SIGNS_LAST, scaled_currency, scaled_currency_before
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK, WORD_RE

CODE_RE = re.compile(r"[A-Z]{3}(?!\w)")
DIGITS_RE = re.compile(
    r"""
    \d{1,3} (?:[.,'’ \u00a0\u202f]\d{3})+ (?!\d)   # "1,250", "1'250"
  | \d+ [.,] (?:\d\d (?![\d.]) | [-–—])            # "12.50", "20.–"
    """,
    re.VERBOSE | re.ASCII,
)
SCALED_RE = re.compile(r"\d[\d.,]*+\s?(?P<scale>[^\W\d_]{1,12})\.?(?!\w)", re.ASCII)
PAID_RE = re.compile(r"(?:\d[.,'’ \u00a0\u202f]\d{3}|[.,]\d\d|(?P<scale>[^\W\d_]+)\.?)\Z", re.ASCII)
WORDS_BEFORE = 3
"""Words before a code among which one may tell that it is money."""

LAND_SIGN_RE = re.compile(r"(?P<land>[A-Z][A-Za-z]{0,2})[ \u00a0-]\$(?!\d)")
"""The sign of a dollar with its country before it: "5 US $"."""

LAND_RE = re.compile(r"[ \u00a0]?(?P<land>[A-Z]{2,3}|[a-z]{2})(?!\w|\.\w)")
"""The country behind it: "5 $ US", "$5 CAD"."""

RAND = "R"
"""What is money only with its digits right behind it: "R500 million", but "R1"."""

FILM_RE = re.compile(r"(?<!\d)(?:144|240|360|480|720|1080|1440|2160|4320)\Z", re.ASCII)
"""The lines of a film, which has so many "p"."""

UNSURE = frozenset({RAND, "Tk", "NIS", "Cg"})
"""Abbreviations of much else too: "Tk 8.5", "NIS 2"."""

FRIDAY = "Fr."
DAY_RE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.", re.ASCII)
"""Day and month, before which a franc is a Friday."""

CLASS_RE = re.compile(r"[1-7][a-e]?(?!\w|[.,]\w|[.,][-–])")
"""Numbers of a standard that has a currency's name: "Euro 5"."""

YEAR_RE = re.compile(r"(?<!\d)(?:19|20)\d\d\Z", re.ASCII)

THOUSAND_SIGNS = frozenset("kKBT")
"""Signs of scale that stand beside much else than money."""
GLUED_CODES = frozenset(SCALED_CODES.split())
"""Codes that may be glued to their amount; the others make a name of it."""


class UnitAt(NamedTuple):
    """A unit in a text, and where it ends (or, before a number, where it begins)."""

    unit: UnitWord
    edge: int


def money(code: str) -> UnitWord:
    """Return the unit of a currency's code."""
    return UnitWord("money", code)


def currency_before(scan: Scan, pos: int) -> UnitAt | None:
    """Return the currency before the number that begins at ``pos``."""
    last = scan.raw[max(0, pos - 3) : pos].rstrip()[-2:]
    if last and (scaled := scaled_currency_before(scan, pos, last[-1])):
        return UnitAt(*scaled)
    # most numbers are told from money by the two characters before them
    if not (last[-1:].isupper() or last in scan.tables.currency_ends or last[-1:] in SIGNS_LAST):
        return None
    start = max(scan.floor, pos - 8)
    match = scan.tables.currency_before.search(scan.raw[start:pos])
    if match is None:
        return None
    edge = start + match.start()
    currency = scan.tables.lexicon.currency
    if sign := match["sign"]:
        if sign == "$" and in_formula(scan, edge):
            return None
        return with_letters(scan, sign.replace(" ", ""), edge, start + match.end("sign") - 1)
    code = match["word"] or match["code"]
    iso = currency(code)
    if iso is None or (code == RAND and match["gap"]):
        return None
    if match["code"] and not match["gap"] and code not in GLUED_CODES:
        return None  # "ESP32" is a chip, "EUR500" an amount
    if code in UNSURE and not has_digits_of_money(scan, pos) and not is_priced(scan, code, edge):
        return None
    if code == FRIDAY and DAY_RE.match(scan.raw, pos):
        return None
    if code.lower() in STANDARDS and CLASS_RE.match(scan.raw, pos) and not match["code"]:
        return UnitAt(money(iso), edge) if has_digits_of_money(scan, pos) else None
    sure = is_sure(iso) if match["code"] else True
    sure = sure or has_digits_of_money(scan, pos) or is_priced(scan, code, edge)
    return UnitAt(money(iso), edge) if sure else None


def is_priced(scan: Scan, code: str, edge: int) -> bool:
    """Whether a word about money leads to a code that is a word too: "kostet MAD 800"."""
    if code == RAND or code.lower() in PRODUCTS:
        return False
    before = WORD_RE.findall(scan.low, max(0, edge - 40), edge)[-WORDS_BEFORE:]
    return not scan.tables.words.units.paid.isdisjoint(before)


def with_letters(scan: Scan, sign: str, edge: int, place: int) -> UnitAt | None:
    """Return the currency of a sign at ``place`` and the letters before it, from ``edge`` on."""
    currency = scan.tables.lexicon.currency
    letters = sign[:-1].strip("-.")
    apart = letters and not scan.char(edge - 1).isalnum()
    iso = currency(sign) or currency(letters.upper()) or (apart and currency(sign.upper()))
    if iso:
        return UnitAt(money(iso), edge)
    if apart and letters.isupper() and scan.char(place - 1) == letters[-1]:
        return UnitAt(money(SHARED), edge)  # a dollar of a country that is not known
    # letters that belong to the word before: "costs$5", "AT $5"
    iso = currency(sign[-1])
    return UnitAt(money(iso), place) if iso else None


def has_digits_of_money(scan: Scan, pos: int) -> bool:
    """Whether the number at ``pos`` is printed as money is: grouped, in cents or in millions."""
    if DIGITS_RE.match(scan.raw, pos):
        return True
    match = SCALED_RE.match(scan.raw, pos)
    return match is not None and is_scale(scan, match["scale"])


def is_scale(scan: Scan, word: str) -> bool:
    """Whether a word or sign is a scale as money has it."""
    lexicon = scan.tables.lexicon
    signed = word in lexicon.scale_signs and word not in THOUSAND_SIGNS
    return signed or word.lower() in lexicon.scales


def code_behind(scan: Scan, pos: int, gap: int) -> UnitAt | None:
    """Return the currency whose code stands at ``gap``, behind a number that ends at ``pos``."""
    match = CODE_RE.match(scan.raw, gap)
    if match is None or scan.tables.lexicon.currency(match[0]) is None:
        return None
    if not is_sure(match[0]):
        paid = PAID_RE.search(scan.raw, max(0, pos - 12), pos)
        if paid is None or (paid["scale"] and not is_scale(scan, paid["scale"])):
            return None
    return UnitAt(*scaled_currency(scan, money(match[0]), gap, match.end()))


def dollar_behind(scan: Scan, gap: int) -> UnitAt | None:
    """Return the dollar whose sign stands behind a number with its country: "5 US $"."""
    match = LAND_SIGN_RE.match(scan.raw, gap)
    iso = scan.tables.lexicon.currency_signs.get(match["land"] + "$") if match else None
    return UnitAt(money(iso), match.end()) if match and iso else None


def with_country(scan: Scan, found: UnitAt) -> UnitAt:
    """Return a dollar with the country that stands behind its sign or number: "5 $ US"."""
    match = LAND_RE.match(scan.raw, found.edge)
    if match is None:
        return with_adjective(scan, found)
    land = match["land"].upper()
    if match["land"] in scan.tables.words.nouns.function_words:
        return found  # "5 $ au total"
    iso = scan.tables.lexicon.currency_signs.get(f"{land}$") or (land if is_sure(land) else None)
    return UnitAt(money(iso), match.end()) if iso else found


def with_adjective(scan: Scan, found: UnitAt) -> UnitAt:
    """Return a dollar whose country an adjective behind its number tells: "$5 Canadian"."""
    gap = scan.blank(found.edge)
    if gap == found.edge or not scan.char(gap).isupper():
        return found
    words, lexicon = scan.tables.words, scan.tables.lexicon
    adjective = WORD_RE.match(scan.low, gap)
    behind = WORD_RE.match(scan.low, scan.blank(adjective.end())) if adjective else None
    if adjective is None or (behind and behind[0] not in words.nouns.function_words):
        return found
    for noun in phrases(words.units.names.get(found.unit.name, "")):
        if iso := lexicon.money.get(f"{adjective[0]} {noun}"):
            return UnitAt(money(iso), adjective.end())
    return found


def is_money_at(scan: Scan, pos: int) -> bool:
    """Whether a currency stands at ``pos``, by name, sign or code."""
    if scan.char(pos) in SIGN_ENDS and scan.char(pos):
        return True
    phrase = scan.tables.units.at(scan, pos)
    if phrase:
        return phrase.entry.kind == "money"
    code = CODE_RE.match(scan.raw, pos)
    return code is not None and is_sure(code[0])


def is_person(scan: Scan, pos: int, end: int) -> bool:
    """Whether the name of a currency is that of somebody behind a year: "1997 Mark Adler".

    Args:
        scan: the text.
        pos: where the number ends.
        end: where the name ends.
    """
    if not YEAR_RE.search(scan.raw, max(0, pos - 5), pos):
        return False
    first, behind = scan.blank(pos), scan.blank(end)
    names = scan.char(first).isupper() and behind > end and scan.char(behind).isupper()
    return names and not is_paid(scan, pos, end)


def is_paid(scan: Scan, start: int, end: int) -> bool:
    """Whether a word about money stands near a number and what may be its currency."""
    near = WORD_RE.findall(scan.low, max(0, start - 48), end + 32)
    return not scan.tables.words.units.paid.isdisjoint(near)


def pence_at(scan: Scan, pos: int) -> UnitAt | None:
    """Return the hundredths whose sign is glued to a number: "50p", but "1080p" of a film."""
    code = scan.tables.words.units.cent_signs.get(scan.char(pos))
    if code is None or scan.char(pos + 1).isalnum() or not scan.char(pos - 1).isdigit():
        return None
    near = scan.raw[max(0, pos - LOOK_BACK) : pos + LOOK_BACK]
    if FILM_RE.search(scan.raw, max(0, pos - 6), pos):
        return None
    signs = scan.tables.lexicon.currency_signs
    paid = any(signs.get(sign) == code and sign in near for sign in SIGN_ENDS)
    paid = paid or is_paid(scan, pos, pos + 1)
    return UnitAt(UnitWord("money", code, CENT), pos + 1) if paid else None


def tells_country(scan: Scan, adjective: str) -> bool:
    """Whether an adjective before a currency tells a country, as far as its form shows."""
    words = scan.tables.words
    if not words.units.country_endings:
        return adjective[0].isupper()
    endings = words.nouns.adjective_endings
    return adjective.endswith(
        tuple(f"{told}{ending}" for told in words.units.country_endings for ending in endings)
    )


def country_end(scan: Scan, pos: int) -> int | None:
    """Return the end of an adjective behind a currency telling a country: "dollars ruritaniens"."""
    words = scan.tables.words
    if words.nouns.capital or not words.units.country_endings:
        return None
    word = WORD_RE.match(scan.low, scan.blank(pos))
    return word.end() if word and word[0].endswith(words.units.country_endings) else None
