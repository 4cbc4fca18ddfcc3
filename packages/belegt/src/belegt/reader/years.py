"""Bare years: four digits that stand like one."""

from __future__ import annotations

import re

from belegt.quantity import Bound, PartialDate
from belegt.reader import names
from belegt.reader.dateparts import DateRead, old_year_at, year_at
from belegt.reader.datespans import is_owned, join, spans_dates
from belegt.reader.hedges import hedge_before
from belegt.reader.money import is_person
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import QUOTES

YEAR_LIKE_RE = re.compile(r"\d{4}(?![\d%€$]|[.,]\d)", re.ASCII)
OWNED_RE = re.compile(r"(?P<first>\d{4})\s[-–]\s(?P<last>\d{4})(?!\w)", re.ASCII)
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
    if end is None or not printed.token.isdecimal():
        return None  # "2024'500" begins like one
    if _signed(scan, pos) or COUNTED_RE.match(scan.low, end):
        return None
    if scan.tables.product.match(scan.low, end):
        return None  # "1920 × 1080"
    if (old and noun_after(scan, end)) or counts_through(scan, pos, end):
        return None
    unit = scan.tables.units.at(scan, scan.blank(end)) if scan.char(end).isspace() else None
    if unit and not is_person(scan, end, unit.end):
        return None  # "seit 2000 Jahren"
    date = DateRead(end, PartialDate(int(printed.token)))
    before = scan.words_before(pos)
    last = before[-1].lstrip(QUOTES) if before else ""
    dates = scan.tables.words.dates
    if last in dates.year_leads or last in dates.fiscal or last in scan.tables.lexicon.months:
        return date
    hedge = hedge_before(scan, pos)
    if hedge and scan.low[hedge.edge : pos].strip() in scan.tables.words.dates.bounds:
        hedge = hedge if hedge.bound is Bound.ABOUT else None  # "à partir de 2027"
    spent = scan.tables.words.hedges.spent
    if hedge and scan.low[hedge.edge : pos].strip() in spent and not printed.token.endswith("0"):
        hedge = None  # "it grew over 2024"
    if is_owned(scan, end):
        return date
    claimed = unit_after(scan, end) or hedge or names.named_end(scan, pos, end)
    determined = last in scan.tables.words.dates.year_determiners
    if claimed or (not determined and noun_after(scan, end)):
        return None
    return date


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
