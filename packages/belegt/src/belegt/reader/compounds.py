"""Quantities in two units or more: "2 h 30 min", "5 ft 2 in", "an hour and a half".

One mention tells them, exact in the smallest unit. Years and months have no exact sum with days:
they stay two mentions.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.conversion import conversion
from belegt.lexicon.units import unit_of as unit_named
from belegt.messages import Message, message
from belegt.quantity import Bound, Quantity
from belegt.quantity.quantity import EXACT, from_digits
from belegt.reader.hedges import hedge_before
from belegt.reader.money import UnitAt
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.parts import fraction_after
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after, unit_of
from belegt.reader.view import QUOTES, WORD_RE

JOINED = {
    ("foot", "inch"),
    ("yard", "foot"),
    ("mile", "yard"),
    ("pound", "ounce"),
    ("stone", "pound"),
    ("meter", "centimeter"),
    ("kilogram", "gram"),
    ("degree", "arcminute"),
    ("arcminute", "arcsecond"),
}
"""Units that print one length, weight or angle together; of time all do."""

BESIDE = {
    ("gallon", "pint"),
    ("gallon", "quart"),
    ("kilometer", "meter"),
    ("centimeter", "millimeter"),
    ("liter", "milliliter"),
    ("liter", "centiliter"),
}
"""Those that do so only side by side: "races of 5 km, 800 m" are two."""

NEXT = {
    "hour": ("minute", 2, 60),
    "minute": ("second", 2, 60),
    "meter": ("centimeter", 2, 100),
    "kilogram": ("gram", 3, 1000),
    "foot": ("inch", 0, 12),
}
"""What a number behind a unit counts that has none of its own ("1 h 30"), in how many digits,
and fewer than how many."""

PARTS_OF_DEGREE = {("degree", "minute"): "arcminute", ("arcminute", "second"): "arcsecond"}
"""Units of time that are parts of an angle behind one."""

SHORT_RE = re.compile(r"(?<![^\W\d_])[a-z]{2,3}\Z")
NEXT_RE = re.compile(r"\.,? ?\d")
INCHES_RE = re.compile(r"[ -]?in(?!\w)")
NO_END = frozenset("0123456789-–%‰/:°€$£'×")
"""What goes on behind a number, so that it is no end of "1 h 30"."""

LAST_HOUR = 24
WORDS_BEFORE = 4
"""Words before "2 h 30" among which one may tell that it is a duration."""

CLOCK = message("a time of day or a duration")


class Compound(NamedTuple):
    """A quantity in several units, and where it ends; None with the reason why it has no value."""

    quantity: Quantity | None
    unit: UnitWord
    end: int
    reason: Message | str = ""


class _Part(NamedTuple):
    """What a smaller unit adds to a larger, or a part of the same; whether no unit names it."""

    unit: UnitWord
    amount: Quantity
    end: int
    unnamed: bool = False


def compound_at(scan: Scan, printed: PrintedNumber, unit_at: UnitAt, sign: str) -> Compound | None:
    """Return the whole of an amount, its unit and what smaller units follow; None for one alone."""
    unit, end = unit_at
    if unit.kind not in {"duration", "dimension"} or unit.worth != 1 or printed.top is not None:
        return None
    part = next_part(scan, unit, end)
    if part is None:
        return Compound(None, unit, end, CLOCK) if _is_hour(scan, printed, unit_at) else None
    number = EXACT.multiply(Decimal(printed.digits), printed.scale)
    if number != int(number) or _in_range(scan, printed.start):
        return None
    last = None
    while part:
        way = conversion(unit.name, part.unit.name)
        if way is None:
            break
        number = EXACT.add(way.number(number), part.amount.number)
        last, unit, end = part, part.unit, part.end
        part = next_part(scan, unit, end)
    if last is None:
        return None
    # "14 h 30" may be a time of day, and so may "huit heures et quart" behind "à"
    words = not printed.token
    if (
        unit_at.unit.name == "hour"
        and last.unnamed
        and may_be_clock(scan, printed.start, printed.digits, words=words)
    ):
        return Compound(None, unit_at.unit, end, CLOCK)
    number = -number if sign else number
    whole = Quantity(number, unit.name, Bound.EXACTLY, last.amount.step, last.amount.coarse)
    return Compound(whole, unit, end)


def next_part(scan: Scan, unit: UnitWord, end: int) -> _Part | None:
    """Return the next smaller unit behind ``end``, its amount and where it ends."""
    start, joined = joint_at(scan, end)
    if unit.name == "foot" and scan.char(end) in {"-", "‐", "‑"}:
        start = end + 1  # "5-foot-2"
    if joined and (part := added_part(scan, unit, end)):
        return part
    if scan.char(start).isdigit():
        printed = number_at(scan, start, money=False)
    elif start > end and scan.tables.morpheme.match(scan.low, start):
        printed = words_at(scan, start)
    else:
        return None
    if printed is None or not printed.digits or not printed.bare or printed.part:
        return None
    amount = Decimal(printed.digits)
    unit_at = unit_of(scan, printed)
    if unit.name == "foot" and (inches := INCHES_RE.match(scan.low, printed.end)):
        unit_at = UnitAt(UnitWord("dimension", "inch"), inches.end())
    if unit_at is None:
        return None if joined else unnamed_part(scan, unit, printed)
    smaller, edge = unit_at
    if arc := PARTS_OF_DEGREE.get((unit.name, smaller.name)):
        smaller = UnitWord("dimension", arc)
    if smaller.worth != 1 or not fits(unit, smaller, amount, beside=not joined):
        return None
    return _Part(smaller, from_digits(printed.digits), edge)


def unnamed_part(scan: Scan, unit: UnitWord, printed: PrintedNumber) -> _Part | None:
    """Read the 30 of "1 h 30", the 80 of "1 m 80": nothing behind it tells what it counts."""
    name, digits, most = NEXT.get(unit.name, ("", 0, 0))
    end = printed.end
    if not name or (printed.token and len(printed.token) != (digits or len(printed.token))):
        return None
    if scan.char(end).isalnum() or scan.char(scan.blank(end)) in NO_END or noun_after(scan, end):
        return None
    if scan.tables.ending.match(scan.low, end) or (not printed.token and unit.kind != "duration"):
        return None
    if Decimal(printed.digits) >= most:
        return None
    return _Part(UnitWord(unit.kind, name), from_digits(printed.digits), end, unnamed=True)


def joint_at(scan: Scan, pos: int) -> tuple[int, bool]:
    """Return where what follows a unit may begin, and whether a comma or "and" leads there."""
    if NEXT_RE.match(scan.raw, pos) and SHORT_RE.search(scan.raw, max(0, pos - 5), pos):
        pos += 1  # "6 ft. 2 in", "5 lbs., 3 oz"
    if plus := scan.tables.plus.match(scan.low, pos):
        return plus.end(), True
    if scan.char(pos) == ",":
        gap = scan.blank(pos + 1)
        plus = scan.tables.plus.match(scan.low, pos + 1)
        return (plus.end() if plus else gap, True) if gap > pos + 1 else (pos, True)
    return scan.blank(pos), False


def fits(unit: UnitWord, smaller: UnitWord, amount: Decimal, *, beside: bool) -> bool:
    """Whether an amount of a smaller unit goes on with one of the larger."""
    first, second = unit_named(unit.name), unit_named(smaller.name)
    if first is None or second is None or unit.kind != smaller.kind:
        return False
    if unit.kind != "duration":
        pair = (unit.name, smaller.name)
        if pair not in JOINED and not (beside and pair in BESIDE):
            return False
    ratio = first.factor / second.factor
    return ratio > 1 and amount < ratio


def added_part(scan: Scan, unit: UnitWord, end: int) -> _Part | None:
    """Read "and a quarter", "et quart" behind a unit, as a part of the same unit."""
    if scan.tables.words.numbers.units_first:
        return None
    part = fraction_after(scan, end, bare=unit.kind == "duration")
    return _Part(unit, from_digits(part.digits), part.end, unnamed=True) if part else None


def _in_range(scan: Scan, start: int) -> bool:
    """Whether a word before announces a range: "zwischen einer Stunde und 20 Minuten"."""
    before = scan.words_before(start)
    between = scan.tables.words.ranges.between.get(before[-1]) if before else None
    return between in scan.tables.words.numbers.linkers


def _is_hour(scan: Scan, printed: PrintedNumber, unit_at: UnitAt) -> bool:
    """Whether "18 h" may be a time of day where hours are printed so: "à 18 h", "de 9 h à 17 h"."""
    words = scan.tables.words
    if unit_at.unit.name != "hour" or not words.dates.hour_counts:
        return False
    before = scan.words_before(printed.start)
    if not printed.token:  # "jusqu'à dix heures"
        limit = words.dates.bounds.get(before[-1]) if before else None
        of = scan.tables.of.match(scan.low, unit_at.edge)
        return limit is Bound.AT_MOST and not (of or scan.tables.per.match(scan.low, unit_at.edge))
    if scan.raw[unit_at.edge - 1] != "h" or scan.char(unit_at.edge - 2).isalpha():
        # "avant 8 heures", but "après 8 heures de travail"
        led = bool(before) and before[-1] in words.dates.hour_leads
        tables, edge = scan.tables, unit_at.edge
        return led and not (tables.of.match(scan.low, edge) or tables.per.match(scan.low, edge))
    joined = words.ranges.between.get(before[-1]) if before else None
    behind = WORD_RE.match(scan.low, scan.blank(unit_at.edge))
    if joined and behind and behind[0] == joined:
        return Decimal(printed.digits) <= LAST_HOUR
    return may_be_clock(scan, printed.start, printed.digits, words=True)


def may_be_clock(scan: Scan, start: int, hours: str, *, words: bool = False) -> bool:
    """Whether "14 h 30" may be a time of day: a day has the hour, and no word tells a duration."""
    dates = scan.tables.words.dates
    if Decimal(hours) > LAST_HOUR:
        return False
    before = [word.strip(QUOTES) for word in scan.above(0).words_before(start)[-WORDS_BEFORE:]]
    of = len(before) > 1 and before[-1] in scan.tables.words.scales.of
    if of and hedge_before(scan, start) is None:
        before = before[-2:]  # "il a pris le train de 10 h 42"
    if dates.hour_counts and not words:
        return not dates.lasting.intersection(before)
    return bool(before) and before[-1] in dates.hour_leads


def led_at(scan: Scan, pos: int) -> PrintedNumber | None:
    """Return the one of "an hour and a half": an article counts before what is more than one."""
    article = WORD_RE.match(scan.low, pos)
    if article is None or article[0] not in scan.tables.words.numbers.articles:
        return None
    unit_at = unit_after(scan, article.end())
    if unit_at is None or scan.blank(article.end()) == article.end():
        return None
    printed = PrintedNumber(pos, article.end(), "1", lone=True)
    return printed if compound_at(scan, printed, unit_at, "") else None
