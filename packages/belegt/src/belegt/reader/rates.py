"""The lower half of a rate: "pro Monat", "per million tokens", "/user/month".

What stands below the line is a unit or a thing that the tables name. Any other word there makes
the number unreadable: a rate without its lower half would be another quantity.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon.conversion import conversion
from belegt.lexicon.currencies import SIGN_ENDS
from belegt.lexicon.unitrows import DURATION, MONEY, THING
from belegt.messages import Message, message
from belegt.quantity.quantity import EXACT
from belegt.reader.inverse import inverse_half, tells_when
from belegt.reader.lowers import (
    Lower,
    lower_at,
    many_lower,
    product_half,
    weighed_lower,
)
from belegt.reader.mention import Kind
from belegt.reader.numbers import number_at
from belegt.reader.patterns import STRAY
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import TOKEN_RE, WORD_RE

ASIDE_RE = re.compile(
    rf"(?:{STRAY}\w{{0,20}})?(?:[ ][^\W\d_]{{1,20}}){{0,2}}[ \u00a0]\([^()\d\n]{{1,40}}\)"
    rf"(?:{STRAY}\w{{0,20}}|/[ ]?\w{{0,20}}|\w{{0,20}})?"
)
"""What brackets add between an amount and its rate, with what is not understood beside them."""

PIECE = "piece"
STRAY_RE = re.compile(rf"{STRAY}(?=\s)")
PRICE_RE = re.compile(rf"(?P<sign>[{SIGN_ENDS}])\s?\d[\d.,]*", re.ASCII)
CAPITAL_RE = re.compile(r"[^\W\d_a-z]\w+(?=[.,;:!?)]|\s*\Z)")
LOOK_AHEAD = 64
ENDS_RE = re.compile(r"\Z|[;:!?)]|,(?! p)|\.(?![^\W\d_])")
"""What ends a quantity where no lower half can follow."""

END = frozenset(" \t\n.,;:!?)]…") | {""}
"""What ends a phrase: behind "per" nothing stands then."""

COUNTED = frozenset({Kind.COUNT, Kind.NUMBER})
INHABITANT = "inhabitant"
SPREAD = frozenset({"kilometer", "mile", INHABITANT, "liter", "gram", "milliliter", "hectare"})
"""What weaker words than "per" tell a rate of: "5,4 Liter auf 100 Kilometer"."""

MOST_HALVES = 3
"""Lower halves that one rate may have: "per user per month"."""


class Rate(NamedTuple):
    """The lower half of a rate, and where it ends; "" with the reason why it is not understood."""

    name: str
    end: int
    reason: Message | str = ""


class Upper(NamedTuple):
    """What stands above the line."""

    kind: Kind
    name: str


def rate_after(scan: Scan, pos: int, upper: Upper) -> Rate | None:
    """Return what stands below the line of the unit or noun that ends at ``pos``."""
    if ENDS_RE.match(scan.low, pos):
        return None  # nearly half of all quantities
    found: list[Lower] = []
    while len(found) < MOST_HALVES:
        half = half_after(scan, pos, upper, further=bool(found))
        if half is None and (stray := STRAY_RE.match(scan.raw, pos)):
            half = half_after(scan, stray.end(), upper, further=bool(found))
        half = half or measured_half(scan, pos, upper) or behind_aside(scan, pos, upper, found)
        if isinstance(half, Rate):
            return half
        if half is None:
            break
        found.append(half)
        pos = half.end
    if not found:
        return None
    # told in whichever order, it is the same rate
    found.sort(key=lambda half: half.kind == DURATION)
    return Rate("/".join(half.name for half in found), pos)


def behind_aside(scan: Scan, pos: int, upper: Upper, found: list[Lower]) -> Lower | Rate | None:
    """Return the lower half behind what brackets add: "9,99 Euro (zzgl. MwSt.) pro Monat"."""
    aside = ASIDE_RE.match(scan.raw, pos) if upper.kind is Kind.MONEY and not found else None
    if aside is None:
        return None
    half = half_after(scan, aside.end(), upper, further=False)
    return half or measured_half(scan, aside.end(), upper)


def half_after(scan: Scan, pos: int, upper: Upper, *, further: bool) -> Lower | Rate | None:
    """Return one lower half; a `Rate` that is refused where there is one that is not understood."""
    if not (further or upper.kind is Kind.NUMBER) and (
        whole := scan.tables.per_whole.match(scan.low, pos)
    ):
        phrase = " ".join(whole["phrase"].split())
        name = scan.tables.words.rates.wholes[phrase]
        return Lower(THING if name == PIECE else DURATION, name, whole.end())
    if inverse := inverse_half(scan, pos):
        return inverse
    match = scan.tables.per.match(scan.low, pos)
    if match is None:
        return and_half(scan, pos, upper) if further else None
    start = match.end()
    if match["slash"] and upper.kind is Kind.MONEY and (price := PRICE_RE.match(scan.raw, start)):
        alike = scan.tables.lexicon.currency(price["sign"]) == upper.name
        return refused(scan, start, price.end()) if alike else None  # "$3/$15", "$100/€92"
    if match["cut"]:
        return refused(scan, start)  # "pro^ Stunde"
    if short := match["short"]:
        return short_half(scan, start, upper, " ".join(short.split()).strip("-‐‑"))
    if scan.char(start).isdigit():
        return counted_half(scan, start, upper, match.lastgroup or "")
    lower = product_half(scan, start) or lower_at(scan, start)
    if lower:
        return lower
    if match["known"] or (upper.kind is Kind.COUNT and match["slash"]):
        return None  # "10 Euro per Scheck", "12 players/teams"
    return unknown_half(scan, pos, start, upper, slash=bool(match["slash"]))


def and_half(scan: Scan, pos: int, upper: Upper) -> Lower | Rate | None:
    """Return the second lower half of "pro Nutzer und Monat", "par habitant et par an"."""
    plus = scan.tables.plus.match(scan.low, pos)
    if plus is None:
        return None
    per = scan.tables.per.match(scan.low, plus.end() - 1)
    if per and not (per["short"] or per["slash"]):
        return half_after(scan, plus.end() - 1, upper, further=True)
    lower = lower_at(scan, plus.end())
    if lower is None and scan.tables.words.nouns.capital:
        noun = CAPITAL_RE.match(scan.raw, plus.end())
        return refused(scan, plus.end()) if noun else None  # "pro Tag und Klinik"
    return lower if lower and lower.kind in {DURATION, THING} and upper.name else None


def short_half(scan: Scan, start: int, upper: Upper, word: str) -> Lower | Rate | None:
    """Return the lower half behind an article or the like: "a month", "im Jahr", "le kilo"."""
    rates = scan.tables.words.rates
    if upper.kind is Kind.NUMBER:
        return None
    priced = upper.kind is Kind.MONEY and word in rates.per_price
    lower = lower_at(scan, start) or weighed_lower(scan, start)
    if lower is None and priced and word in rates.per_duration:
        return unknown_price(scan, start)
    if lower is None or not (
        (lower.kind == DURATION and (word in rates.per_duration or priced))
        or (priced and lower.kind not in {MONEY, THING})
        or (priced and (word in rates.per_duration or lower.name == PIECE))
    ):
        return None
    # "im Jahr 2023", "im Monat Mai" and "a year earlier" tell when, not how often
    return None if tells_when(scan, lower.end) else lower


def unknown_price(scan: Scan, start: int) -> Rate | None:
    """Refuse "$5 a gizmo": nothing else stands so behind money at the end of a phrase."""
    word = WORD_RE.match(scan.raw, start)
    if word is None or not word[0].islower():
        return None
    behind = WORD_RE.match(scan.low, scan.blank(word.end()))
    words = scan.tables.words
    if word[0] in words.rates.no_half:
        return None
    if word[0] in words.nouns.function_words or word[0] in scan.tables.words.scales.several:
        return None
    ends = scan.char(word.end()) in END and not (scan.char(word.end()) == " " and behind)
    ends = ends or (behind is not None and behind[0] in words.nouns.function_words)
    return refused(scan, start) if ends else None


def counted_half(scan: Scan, start: int, upper: Upper, link: str) -> Lower | Rate | None:
    """Return the lower half that begins with a number: "/100 km", "je 100.000 Einwohner"."""
    printed = number_at(scan, start, money=False)
    if printed is None or not printed.digits:
        return refused(scan, start)
    number = EXACT.multiply(Decimal(printed.digits), printed.scale)
    again = unit_after(scan, printed.end)
    if again and conversion(upper.name, again.unit.name):
        return None  # "96 °C/205 °F": the same once more
    lower = many_lower(scan, number, printed.end)
    if link == "slash" and upper.kind is Kind.NUMBER:
        return lower  # what else it may be (a fraction, a date) is read elsewhere
    if lower is None:
        return None if link == "weak" else refused(scan, start, printed.end)
    alike = lower.name.partition(" ")[2] or lower.name
    if conversion(upper.name, alike) or (upper.kind is Kind.MONEY and lower.kind == MONEY):
        return None  # "10 km/6 miles", "20 €/22 $": the same once more
    if upper.kind is Kind.COUNT and lower.kind not in {THING, DURATION}:
        return None  # "zwei Pakete je 5 kg": each of them weighs so much
    if link == "weak" and upper.kind is Kind.NUMBER and alike != INHABITANT:
        return None
    if link == "weak" and alike not in SPREAD:
        return None  # "um 3 Meter auf 100 Liter"
    return lower


def unknown_half(scan: Scan, pos: int, start: int, upper: Upper, *, slash: bool) -> Rate | None:
    """Refuse a lower half that no table has, unless it is none."""
    token, labels = TOKEN_RE.match(scan.raw, start), scan.tables.words.labels
    if slash and upper.kind is Kind.NUMBER and start > pos + 1:
        return None
    if token is None:
        glued = scan.char(start) == "(" and start == pos + 1
        return refused(scan, start) if glued or not (slash or scan.char(start) in END) else None
    if slash and upper.name.startswith("degree ") and token[0].lower() in labels.nouns:
        return None  # "180 °C/gas 4"
    if slash:
        return refused(scan, start)
    word = WORD_RE.match(scan.low, start)
    words = scan.tables.words
    if word is None or word[0] in words.nouns.function_words | words.rates.no_half:
        return None
    # a name says by whom, not for each of what: "par Google", "per Reuters"
    named = not words.nouns.capital and token[0][0].isupper() and not token[0].isupper()
    if named and (more := WORD_RE.match(scan.low, scan.blank(token.end()))):
        named = more[0] in words.nouns.function_words or not scan.char(more.start()).islower()
    return None if named else refused(scan, start)


def refused(scan: Scan, start: int, end: int = 0) -> Rate:
    """Refuse the lower half that begins at ``start``, up to the end of its word."""
    token = TOKEN_RE.match(scan.raw, start)
    end = max(end, token.end() if token else start + 1)
    word = scan.raw[start:end]
    return Rate("", end, message("what it is told by is not understood: “{word}”", word=word))


def measured_half(scan: Scan, pos: int, upper: Upper) -> Lower | Rate | None:
    """Return the lower half behind the words for what is measured: "100 g CO2 pro Kilometer"."""
    if upper.kind in COUNTED or upper.kind is Kind.PERCENT:
        return None  # "10 % mehr Umsatz pro Jahr" is no rate of percents
    words = scan.tables.words
    near = scan.low[pos : pos + LOOK_AHEAD]
    if "/" not in near and not any(
        word in near for word in words.rates.per | words.rates.per_duration
    ):
        return None  # nearly always
    match = scan.tables.measured.match(scan.low, pos)
    if match is None:
        return None
    between = WORD_RE.findall(match["thing"])
    if between[-1] in words.numbers.linkers:
        between.pop()
    if words.nouns.function_words.intersection(between).difference(
        words.scales.of, words.rates.passed
    ):
        return None
    return half_after(scan, match.end(), upper, further=True)
