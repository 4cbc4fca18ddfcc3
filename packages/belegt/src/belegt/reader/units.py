"""Units around a number: behind it and before it."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.lexicon import CENT
from belegt.lexicon.units import PERCENT, TIMES
from belegt.lexicon.units import unit_of as unit_named
from belegt.lexicon.words import SHARED
from belegt.reader.degrees import degree_at, glued_degree
from belegt.reader.hundredths import cent_of, is_home_cent
from belegt.reader.inches import inch_at
from belegt.reader.longsigns import long_sign_at
from belegt.reader.mathmarks import in_formula
from belegt.reader.money import (
    UnitAt,
    code_behind,
    country_end,
    dollar_behind,
    has_digits_of_money,
    is_paid,
    is_person,
    money,
    pence_at,
    tells_country,
    with_country,
)
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scaledmoney import scaled_currency, scaled_currency_at
from belegt.reader.scan import Scan
from belegt.reader.senses import JOINTS, sense_of
from belegt.reader.view import APOSTROPHES, BLANKS, WORD_RE

SIGN_RE = re.compile(r"[^\s\d,;:!?()\[\]{}\"'„“”‚‘»«<>|*_]{1,12}")
POWER_RE = re.compile(r"[23](?!\w)")
DEGREES = frozenset("°º")
SHORTEST_GLUED = 3
"""Letters of a unit's name beyond which it may be glued to digits: "5million", "5Euro"."""

ADJECTIVE_RE = re.compile(
    rf"(?:{BLANKS}|-)(?P<word>[^\W\d_]{{3,30}})(?:{BLANKS}|-)(?P<noun>[^\W\d_]{{2,30}})(?!\w)"
)
THOUSAND = 1000

PRODUCT_RE = re.compile(r"\s?[x×]\s?(?=\d)")
"""What stands between the sides of a thing: "30 × 40 cm"."""

HALF_RE = re.compile(r"/[^\s()/]{1,12}\)")
"""The lower half of a unit in brackets."""

THINGS_RE = re.compile(r"\s[x×]\s(?=[A-Z])")
"""What stands between things and how many there are of them: "2 x USB-C"."""


def unit_after(scan: Scan, pos: int) -> UnitAt | None:
    """Return the unit behind the number that ends at ``pos``, glued, blank or hyphen between."""
    gap = scan.blank(pos)
    if inch := inch_at(scan, pos):
        return inch
    if gap == pos and scan.char(pos) in {"-", "‐", "‑"}:
        gap = pos + 1
    elif scan.char(pos) in APOSTROPHES and scan.char(pos - 1).isalpha():
        gap = pos + 1  # "un'ora"
    if gap > pos or not scan.char(pos).isalpha():
        phrase = scan.tables.units.at(scan, gap)
        named = phrase and phrase.entry.kind == "money" and is_person(scan, pos, phrase.end)
        if phrase and not named and not inverted(scan, phrase.end):
            sign = sign_at(scan, gap) if scan.char(phrase.end) == "/" else None
            if sign and sign.edge > phrase.end:
                return sign  # "bit/s" is one symbol
            if long := long_sign_at(scan, gap, scan.raw[gap : phrase.end]):
                return UnitAt(*long)  # "gal Imp."
            return UnitAt(*scaled_currency(scan, phrase.entry, gap, phrase.end))
        if scan.char(gap).isupper() and (
            code := code_behind(scan, pos, gap) or dollar_behind(scan, gap)
        ):
            return code
    # glued to the digits only a sign may be as short as "in"
    elif (glued := scan.tables.units.at(scan, pos)) and glued.end - pos > SHORTEST_GLUED:
        return UnitAt(glued.entry, glued.end)
    elif found := pence_at(scan, pos) or glued_degree(scan, pos):
        return found
    if scan.char(gap) == "(" and gap > pos:
        return bracketed(scan, gap + 1)
    return unless_next(scan, sign_at(scan, gap), pos, gap)


def squared(scan: Scan, found: UnitAt | None) -> UnitAt | None:
    """Return a unit with the power that a word behind it tells: "4 km squared"."""
    if found is None or found.unit.kind != "dimension" or found.unit.worth != 1:
        return found
    word = WORD_RE.match(scan.low, scan.blank(found.edge))
    power = scan.tables.words.units.powers.get(word[0]) if word else None
    if not (word and power):
        return found
    unit = unit_named(f"{power} {found.unit.name}")
    return UnitAt(UnitWord("dimension", unit.name), word.end()) if unit else found


def unless_next(scan: Scan, found: UnitAt | None, pos: int, gap: int) -> UnitAt | None:
    """Return a unit behind a number unless it is the sign of the next one: "5-$6".

    A capital that begins the next line is what its first cell holds.
    """
    if found and found.edge == gap + 1 and scan.char(gap).isupper() and "\n" in scan.raw[pos:gap]:
        return None
    if found is None or found.unit.kind != "money":
        return found
    if gap > pos and scan.char(found.edge).isdigit():
        return None
    if scan.char(found.edge - 1) != "$":
        return found
    return None if in_formula(scan, found.edge - 1) else with_country(scan, found)


def inverted(scan: Scan, pos: int) -> bool:
    """Whether a negative power turns the symbol before ``pos`` into a lower half: "min⁻¹"."""
    return scan.char(pos) in {"⁻", "^"} and scan.raw.startswith(("⁻", "^-", "^−"), pos)


def bracketed(scan: Scan, pos: int) -> UnitAt | None:
    """Return the unit that stands alone in brackets: "120 (km/h)".

    That of "2 (g/day)" ends before its lower half.
    """
    inner = sign_at(scan, pos)
    if inner is None or scan.char(inner.edge) != ")":
        phrase = scan.tables.units.at(scan, pos)
        inner = UnitAt(phrase.entry, phrase.end) if phrase else inner
    if inner is None or scan.char(inner.edge) not in {")", "/"}:
        return None
    if scan.char(inner.edge) == "/":
        return inner if HALF_RE.match(scan.raw, inner.edge) else None
    return UnitAt(inner.unit, inner.edge + 1)


def sign_at(scan: Scan, pos: int) -> UnitAt | None:
    """Return the unit whose symbol begins at ``pos``; "km2" is read as "km²"."""
    match = SIGN_RE.match(scan.raw, pos)
    if match is None:
        return None
    if scaled := scaled_currency_at(scan, pos):
        return UnitAt(*scaled)
    signs = scan.tables.lexicon.unit_signs
    if match[0][0] in DEGREES and (degree := degree_at(scan, pos)):
        return degree
    token = match[0]
    if long := long_sign_at(scan, pos, token):
        return UnitAt(*long)
    if power := POWER_RE.match(scan.raw, match.end()):
        unit = signs.get(token.rstrip("^") + ("²" if power[0] == "2" else "³"))
        if unit:
            return UnitAt(unit, power.end())
    for end in range(len(token), 0, -1):
        unit = signs.get(token[:end])
        # a sign of letters ends at a word's end; "%" and "€" end anywhere
        if unit and (not token[end - 1].isalnum() or not token[end : end + 1].isalnum()):
            after = scan.char(pos + end)
            if inverted(scan, pos + end):
                return None
            if not (token[end - 1].isalnum() and after.isalnum()) and symbol_stands(
                scan, pos, pos + end
            ):
                return UnitAt(*scaled_currency(scan, unit, pos, pos + end))
    return code_behind(scan, pos, pos)


def symbol_stands(scan: Scan, pos: int, end: int) -> bool:
    """Whether a symbol is no other word: the article of "l'anno", the verb of "2 ha llegado"."""
    if scan.char(end) in APOSTROPHES and scan.char(end + 1).isalpha():
        return False
    function_words = scan.tables.words.nouns.function_words
    if scan.low[pos:end] not in function_words:
        return True
    gap = scan.blank(end)
    word = WORD_RE.match(scan.low, gap) if gap > end else None
    return word is None or word[0] in function_words


def unit_of(scan: Scan, printed: PrintedNumber) -> UnitAt | None:
    """Return the unit behind an amount; endings ("-prozentig") and "of" included."""
    pos = printed.end
    if ending := scan.tables.ending.match(scan.low, pos):
        if ending["percent"]:
            return UnitAt(UnitWord("percent", PERCENT), ending.end())
        if ending["duration"]:
            durations = scan.tables.words.units.duration_endings
            return UnitAt(UnitWord("duration", durations[ending["duration"]]), ending.end())
        if not (printed.lone or PRODUCT_RE.match(scan.low, pos) or THINGS_RE.match(scan.raw, pos)):
            return UnitAt(UnitWord("times", TIMES), ending.end())
    if found := unit_after(scan, pos):
        return squared(scan, _sensed(scan, printed, found, pos))
    if named := money_of(scan, printed):
        found = UnitAt(named.unit, named.edge)
        return _sensed(scan, printed, found, named.edge - len(named.word))
    if qualified := after_qualifiers(scan, pos):
        return _sensed(scan, printed, *qualified)
    of = None if printed.bare else scan.tables.of.match(scan.low, pos)
    if of is None:
        return None
    if unit := scan.tables.units.at(scan, of.end()):
        return _sensed(scan, printed, UnitAt(unit.entry, unit.end), of.end())
    sign = sign_at(scan, of.end())  # "4 millions de $", "3 milliards de kWh"
    if sign and sign.unit.kind == "money":
        return with_country(scan, sign)
    return sign if sign and sign.unit.kind == "dimension" and sign.edge - of.end() > 1 else None


def after_qualifiers(scan: Scan, pos: int) -> tuple[UnitAt, int] | None:
    """Return the unit in words behind adjectives that leave it as it is, and where they end."""
    gap = scan.blank(pos)
    qualifiers = scan.tables.words.units.qualifiers
    end = pos
    while gap > end and (word := WORD_RE.match(scan.low, gap)) and word[0] in qualifiers:
        end = word.end()
        gap = scan.blank(end)
    unit = scan.tables.units.at(scan, gap) if gap > end > pos else None
    return (UnitAt(unit.entry, unit.end), end) if unit else None


def _sensed(scan: Scan, printed: PrintedNumber, found: UnitAt, pos: int) -> UnitAt | None:
    """Return a unit whose word stands behind ``pos`` as what it means there."""
    phrase = scan.low[pos : found.edge].strip(JOINTS)
    if found.unit.kind == "money":
        if not is_money_name(scan, printed, phrase, found.edge):
            return None
        if found.unit.worth == CENT and is_home_cent(scan, phrase):
            return UnitAt(cent_of(scan, found.unit, printed.start, found.edge), found.edge)
        if phrase in scan.tables.lexicon.several and (end := country_end(scan, found.edge)):
            return UnitAt(money(SHARED), end)
    unit = sense_of(scan, printed, found.unit, phrase, found.edge)
    return UnitAt(unit, found.edge) if unit else None


def is_money_name(scan: Scan, printed: PrintedNumber, phrase: str, end: int) -> bool:
    """Whether the name of a currency that is a word too ("won") is one behind a number."""
    followers = scan.tables.words.units.ordinary.get(phrase)
    if followers is None:
        return True
    word = WORD_RE.match(scan.low, scan.blank(end))
    if word and word[0] in followers:
        return False
    scaled = printed.scale >= THOUSAND or has_digits_of_money(scan, printed.start)
    return scaled or is_paid(scan, printed.start, end)


class MoneyAt(NamedTuple):
    """A currency behind an adjective, where it ends, and its name."""

    unit: UnitWord
    edge: int
    word: str


def money_of(scan: Scan, printed: PrintedNumber) -> MoneyAt | None:
    """Return the currency behind a word that no table has with it: "polnische Zloty".

    What tells a country makes of one that several have a currency that is not known.
    """
    match = ADJECTIVE_RE.match(scan.low, printed.end)
    lexicon, words = scan.tables.lexicon, scan.tables.words
    if match is None or match["noun"] not in lexicon.money:
        return None
    adjective = scan.raw[match.start("word") : match.end("word")]
    units, scales = scan.tables.units.entries, scan.tables.scales.entries
    if match["word"] in units or match["word"] in scales or match["word"] in words.numbers.words:
        return None
    if match["word"] in words.nouns.function_words or match["word"] in words.units.paid:
        return None
    if not match["word"].endswith(words.nouns.adjective_endings or ""):
        return None
    if words.nouns.capital and adjective[0].isupper():
        return None
    code = lexicon.money[match["noun"]]
    if match["noun"] in lexicon.several and tells_country(scan, adjective):
        code = SHARED
    return MoneyAt(money(code), match.end(), match["noun"])


def glued_unit(scan: Scan, pos: int) -> bool:
    """Whether letters right behind the digits are a unit or an ending."""
    return unit_after(scan, pos) is not None or bool(scan.tables.ending.match(scan.low, pos))
