"""Bare years: four digits that stand like one."""

from __future__ import annotations

import re

from belegt.quantity import Bound, PartialDate
from belegt.reader import names
from belegt.reader.changes import change_before
from belegt.reader.dateparts import DateRead, old_year_at, year_at
from belegt.reader.datespans import is_owned, join, spans_dates
from belegt.reader.hedges import compares, hedge_before
from belegt.reader.mention import Kind
from belegt.reader.money import is_person
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber
from belegt.reader.products import is_further
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import QUOTES

YEAR_LIKE_RE = re.compile(r"\d{4}(?![\d%€$]|[.,]\d)", re.ASCII)
OWNED_RE = re.compile(r"(?P<first>\d{4})\s[-–]\s(?P<last>\d{4})(?!\w)", re.ASCII)
MULTIPLIED = frozenset("x×")
OWNER_RE = re.compile(r"(?:©|\(c\)|copyright)\s{1,3}\Z")
"""What years of a copyright stand behind: "© 2015 - 2020"."""

COUNTED_RE = re.compile(r"\s?[-–]\s?\d", re.ASCII)
"""What makes a count of what may be a year: "2000-3000 people"; years are read before."""


def year_of(scan: Scan, printed: PrintedNumber) -> DateRead | None:
    """Return the year that an amount is, if it stands like one.

    It does behind a word that says so ("Ende 2024"), and where no unit, hedge or noun claims
    the number ("2021 begann").
    """
    pos = printed.start
    if (span := OWNED_RE.match(scan.raw, pos)) and OWNER_RE.search(scan.low, max(0, pos - 12), pos):
        first = DateRead(pos, PartialDate(int(span["first"])))
        return join(first, DateRead(span.end(), PartialDate(int(span["last"]))))
    end = year_at(scan, pos)
    old = end is None
    end = end or old_year_at(scan, pos)
    dates = scan.tables.words.dates
    if end is None or not printed.token.isdecimal():
        return None  # "2024'500" begins like one
    if _signed(scan, pos) or COUNTED_RE.match(scan.low, end):
        return None
    last = scan.last_word(pos).lstrip(QUOTES)
    if is_side(scan, pos, end, last) or counts_through(scan, pos, end):
        return None
    if old and (noun_after(scan, end) or change_before(scan, pos, Kind.NUMBER)):
        return None  # "rose from 1208 to 1251"
    unit = scan.tables.units.at(scan, scan.blank(end)) if scan.char(end).isspace() else None
    if unit and not is_person(scan, end, unit.end):
        return None  # "seit 2000 Jahren"
    date = DateRead(end, PartialDate(int(printed.token)))
    if last in dates.year_leads or last in dates.fiscal or last in scan.tables.lexicon.months:
        return date
    if is_owned(scan, end):
        return date
    claimed = (
        unit_after(scan, end) or is_hedged(scan, pos, printed) or names.named_end(scan, pos, end)
    )
    determined = last in dates.year_determiners
    if claimed or (not determined and noun_after(scan, end)):
        return None
    return date


def is_side(scan: Scan, pos: int, end: int, last: str) -> bool:
    """Whether what may be a year is multiplied: "1920 × 1080", but not "in 2019 by 312 votes"."""
    product = scan.tables.product.match(scan.low, end)
    if product and (
        product[0].strip() in MULTIPLIED or last not in scan.tables.words.dates.year_leads
    ):
        return True
    sign = scan.char(pos - 1 - scan.char(pos - 1).isspace())
    return sign in MULTIPLIED and is_further(scan, pos)


def is_hedged(scan: Scan, pos: int, printed: PrintedNumber) -> bool:
    """Whether words limit what may be a year as they limit numbers alone."""
    hedge = hedge_before(scan, pos)
    if hedge is None or compares(scan, hedge):
        return False  # "51 more than 2023"
    words = scan.tables.words
    phrase = scan.low[hedge.edge : pos].strip()
    if phrase in words.dates.bounds and hedge.bound is not Bound.ABOUT:
        return False  # "à partir de 2027"
    # "it grew over 2024"
    return phrase not in words.hedges.spent or printed.token.endswith("0")


def counts_through(scan: Scan, pos: int, end: int) -> bool:
    """Whether a range of counts begins here: "between 2020 and 2030 people"."""
    joint = scan.tables.date_range.match(scan.low, end)
    last = YEAR_LIKE_RE.match(scan.low, joint.end()) if joint else None
    if joint is None or last is None or not spans_dates(scan, pos, " ".join(joint[0].split())):
        return False
    return noun_after(scan, last.end()) is not None or unit_after(scan, last.end()) is not None


def _signed(scan: Scan, pos: int) -> bool:
    """Whether a minus sign stands before the digits, not a dash between two years."""
    return (
        scan.char(pos - 1) in {"-", "−"} and pos - 1 > scan.floor and scan.char(pos - 2).isspace()
    )
