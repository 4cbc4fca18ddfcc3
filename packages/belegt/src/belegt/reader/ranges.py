"""The upper end of a range: "60 bis 65 Milliarden", "between 5 and 10 percent"."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.lexicon.currencies import BEFORE, SIGN_ENDS
from belegt.quantity.quantity import EXACT
from belegt.reader import dates, names
from belegt.reader.candidate import any_of
from belegt.reader.clock import time_of_day_at
from belegt.reader.mention import KINDS, Kind
from belegt.reader.money import UnitAt, currency_before
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.rates import Upper, rate_after
from belegt.reader.scan import Scan
from belegt.reader.units import glued_unit, unit_of
from belegt.reader.view import APOSTROPHES, QUOTES, WORD_RE

CURRENCY_RE = re.compile(
    rf"(?:(?:[A-Z][A-Za-z]{{0,2}}-?)?[{SIGN_ENDS}]|[A-Z]{{3}} |(?:{any_of(BEFORE)}))\s?(?=\d)"
)
HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—")


def range_end(
    scan: Scan,
    printed: PrintedNumber,
    unit_at: UnitAt | None,
    currency: UnitAt | None,
) -> PrintedNumber | None:
    """Return the upper amount of a range that begins with ``amount`` and its unit."""
    if printed.top is not None or printed.part:
        return None
    pos = unit_at.edge if unit_at else printed.end  # "60 Dollar bis 65 Dollar"
    if above_at := unit_at or currency:
        above = above_at.unit
        rate = rate_after(scan, pos, Upper(KINDS.get(above.kind, Kind.COUNT), above.name))
        if rate and not rate.reason:
            pos = rate.end
    if scan.char(pos) in HYPHENS and scan.char(pos + 1).isspace():
        pos += 1  # "20- bis 50-mal"
    match = _range_word(scan, pos, printed.start, measured=unit_at is not None)
    if match is None or (printed.bare and names.labelled(scan, printed.start)):
        return None
    return _upper(scan, match, printed, unit_at=unit_at, currency=currency)


def _upper(
    scan: Scan,
    match: tuple[int, bool],
    lower: PrintedNumber,
    *,
    unit_at: UnitAt | None,
    currency: UnitAt | None,
) -> PrintedNumber | None:
    """Return the upper amount behind "to" or a dash, if it is one that fits the lower."""
    start, dash = match
    sign = CURRENCY_RE.match(scan.raw, start)
    if sign:
        start = sign.end()
    if scan.char(start).isdigit():
        upper = number_at(scan, start, money=bool(sign))
    elif dash:
        return None
    else:
        upper = words_at(scan, start)
    if upper is None or not upper.digits or upper.lone or not rises(lower, upper):
        return None
    if dates.date_at(scan, start) or time_of_day_at(scan, start):
        return None
    if scan.char(upper.end).isalpha() and not glued_unit(scan, upper.end):
        return None
    paid = currency or (unit_at if unit_at and unit_at.unit.kind == "money" else None)
    if sign and paid is None:
        return None  # "6 % to $5 million"
    other = currency_before(scan.above(match[0]), start) if sign else None
    if other and paid and other.unit != paid.unit:
        return None  # "€60 to $65"
    if unit_at and (behind := unit_of(scan, upper)) and behind.unit != unit_at.unit:
        return None  # "5 Jahre bis 3 Monate"
    if currency and not (dash or sign) and noun_after(scan, upper.end):
        return None  # "gave $5 to 10 people"
    return upper


def rises(lower: PrintedNumber, upper: PrintedNumber) -> bool:
    """Whether the second amount is the greater one."""
    low = EXACT.multiply(Decimal(lower.digits), lower.scale)
    return low < EXACT.multiply(Decimal(upper.digits), upper.scale)


def _between(scan: Scan, pos: int) -> str | None:
    """Return the word that joins the ends of a range announced before ``pos``, if it is."""
    before = scan.words_before(pos)
    while before and not before[-1].isalpha():
        before.pop()  # a currency sign
    if len(before) > 1 and before[-1] in scan.tables.words.ranges.articles:
        before.pop()  # "tra il 5 e il 10 %"
    return scan.tables.words.ranges.between.get(before[-1].lstrip(QUOTES)) if before else None


def _range_word(scan: Scan, pos: int, start: int, *, measured: bool) -> tuple[int, bool] | None:
    """Return where the upper end of a range begins, and whether a dash stands before it.

    The word between the ends may be one that joins them only where the range is announced
    ("zwischen 5 und 10").
    """
    match = scan.tables.range_to.match(scan.low, pos)
    word = WORD_RE.match(scan.low, scan.blank(pos))
    joins = word is not None and word[0] in scan.tables.words.ranges.between.values()
    if not match and not joins:
        return None
    between = _between(scan, start)
    if match:
        if between and measured and word and word[0] == between:
            return None  # "rose from 5 percent to 10 percent" tells two numbers
        return past_article(scan, match.end()), match[0].strip() in DASHES
    if word is None or word[0] != between:
        return None
    gap = scan.blank(word.end())
    return (past_article(scan, gap), False) if gap > word.end() else None


def past_article(scan: Scan, pos: int) -> int:
    """Return where the upper end begins behind its article: "tra il 5 e il 10 %"."""
    word = WORD_RE.match(scan.low, pos)
    if word is None or word[0] not in scan.tables.words.ranges.articles:
        return pos
    gap = scan.blank(word.end() + (scan.char(word.end()) in APOSTROPHES))
    # "un" counts itself in "entre cinco y un millón"
    counts = word[0] in scan.tables.words.numbers.ones and not scan.char(gap).isdigit()
    return pos if counts or gap == word.end() else gap


def announced(scan: Scan, start: int) -> int:
    """Return where a range begins with the word that announces it: "zwischen", "between"."""
    given = start
    before = scan.words_before(start)
    ranges = scan.tables.words.ranges
    if len(before) > 1 and before[-1].rstrip("'’") in ranges.articles:
        start = scan.low.rfind(before.pop(), scan.floor, start)
    word = before[-1].lstrip(QUOTES) if before else ""
    if word not in ranges.between or not scan.char(start - 1).isspace():
        return given
    return scan.low.rfind(word, scan.floor, start)
