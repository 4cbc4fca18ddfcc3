"""Dates whose month stands before the day: "May 3, 2024", "May 3–5", "March the third"."""

from __future__ import annotations

import re

from belegt.messages import message
from belegt.reader.clock import with_time
from belegt.reader.dateparts import DateRead, Month, date_of, ordinal_at, with_year
from belegt.reader.datespans import join, spans_dates
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan

DAY_RE = re.compile(r"(?P<day>\d{1,2})(?!\d)", re.ASCII)
MOST_IN_MONTH = 31
"""The last day of a month."""

TWO_DAYS = message("two days of a month, not a range")


def day_behind(scan: Scan, pos: int, month: Month) -> DateRead | None:
    """Return the date whose day, in words or digits, stands behind its month at ``pos``."""
    gap = scan.blank(month.end)
    if gap == month.end:
        return None
    article = scan.tables.article.match(scan.low, gap)
    if nth := ordinal_at(scan, article.end() if article else gap):
        read = with_year(scan, nth.end, month.number, str(nth.number))
        if read.date is None or read.date.year or article:
            return read  # "May first, 2025"
    day = DAY_RE.match(scan.low, article.end() if article else gap)
    if day is None:
        return None
    end = after_ending(scan, day.end())
    if article and end == day.end():
        return None  # "May the 4th", but "in May the 4 members"
    if through := _through(scan, month, day["day"], end):
        return through
    read = with_year(scan, end, month.number, day["day"])
    told = read.date is not None and read.date.year is not None
    before = scan.words_before(pos)
    led = bool(before) and before[-1] in scan.tables.words.dates.year_leads
    counted = led or int(day["day"]) > MOST_IN_MONTH
    if counted and not told and noun_after(scan, day.end()):
        return with_year(scan, month.end, month.number, None)  # "in March 20 ships"
    return with_time(scan, read) if told or day_stands(scan, end) else None


def after_ending(scan: Scan, end: int) -> int:
    """Return where a day ends: "3rd"."""
    endings = scan.tables.words.dates.day_ends
    return end + len(next((one for one in endings if scan.low.startswith(one, end)), ""))


def _through(scan: Scan, month: Month, first: str, end: int) -> DateRead | None:
    """Read "May 3–5, 2024", from the end of its first day."""
    joint = scan.tables.date_range.match(scan.low, end)
    day = DAY_RE.match(scan.low, joint.end()) if joint else None
    if joint is None or day is None or not int(first) < int(day["day"]) <= MOST_IN_MONTH:
        return None
    last_end = after_ending(scan, day.end())
    last = with_year(scan, last_end, month.number, day["day"])
    if last.date is None or not (last.date.year or day_stands(scan, last_end)):
        return None
    if last.date.year is None and noun_after(scan, day.end()):
        return None
    year = None if last.date.year is None else str(last.date.year)
    start = date_of(end, year=year, month=str(month.number), day=first)
    words = " ".join(joint[0].split())
    if spans_dates(scan, month.end, words) or int(day["day"]) == int(first) + 1:
        return join(start, last)
    return DateRead(last.end, None, TWO_DAYS)


def day_stands(scan: Scan, pos: int) -> bool:
    """Whether the number behind a month is its day: no unit, sign or digit follows."""
    if scan.char(pos) in "%°$€" and scan.char(pos):
        return False
    if re.match(r"[.,:]?\d|[-–]?\w", scan.low[pos : pos + 2]):
        return False
    gap = scan.blank(pos)
    return not scan.tables.units.at(scan, gap) and not scan.tables.scales.at(scan, gap)
