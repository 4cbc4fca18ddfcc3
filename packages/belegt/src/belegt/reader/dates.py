"""Dates, in digits and with month names.

Weekdays, decades and times of day by themselves are not read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.messages import Message, message
from belegt.quantity import PartialDate
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK, QUOTES

HYPHENS = frozenset("-‐‑")
MOST_DAYS = 3
"""Days that may stand before the one with the month: "27., 28. und 29. Januar"."""

NO_SUCH_DAY = message("there is no such day")
EITHER_WAY = message("day and month could be either way round")

ISO_RE = re.compile(
    r"""
    (?P<year>[12]\d{3}) - (?P<month>\d\d) (?: - (?P<day>\d\d) )?
    (?: [t ] (?P<hour>\d\d) : (?P<minute>\d\d) (?: :\d\d )? z? )?
    (?![\d\-]*\d)                                       # no longer chain of digits
    """,
    re.VERBOSE | re.ASCII,
)
NUMERIC_RE = re.compile(
    r"""
    (?P<first>\d{1,2}) (?P<sign>[./\-]) \s? (?P<second>\d{1,2})
    (?: (?P=sign) \s? (?P<year>\d{4} | \d\d) (?!\d) | (?P<open>\.) (?!\d) )
    (?! [./\-]\d )
    """,
    re.VERBOSE | re.ASCII,
)
YEAR_FIRST_RE = re.compile(
    r"(?P<year>[12]\d{3})/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?![\d/])", re.ASCII
)
HEAD_RE = re.compile(
    # most numbers are told from a date by what follows their digits
    r"(?P<day>\d{1,2})(?=[^\d,%])(?P<sign>[./-])?|\d{4}(?P<year_sign>[-/])",
    re.ASCII,
)
DAY_RE = re.compile(r"(?P<day>\d{1,2})(?!\d)", re.ASCII)
YEAR_RE = re.compile(r"(?P<year>[12]\d{3})(?![\d%]|[.,]\d)", re.ASCII)
BARE_YEAR_RE = re.compile(r"(?:19|20)\d\d(?!\w|[.,]\d|[-–]?[^\W\d_])", re.ASCII)
TIME_RE = re.compile(r"(?P<hour>\d{1,2})(?P<sign>[:.])(?P<minute>\d\d)(?!\d|[.,:]\d)", re.ASCII)
PM_RE = re.compile(r"\s?(?P<half>[ap])\.?m\b\.?")


class DateRead(NamedTuple):
    """A date in a text; ``date`` is None where ``reason`` says why there is none."""

    end: int
    date: PartialDate | None
    reason: Message | str = ""


def date_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the date that begins with the digit at ``pos``; bare years are not read here."""
    low = scan.low
    head = HEAD_RE.match(low, pos)
    if head is None:
        return None
    if head["sign"] or head["year_sign"]:
        match = ISO_RE.match(low, pos)
        if match and (match["day"] or int(match["month"]) in range(1, 13)):
            return _date(match.end(), **match.groupdict())
        if match := YEAR_FIRST_RE.match(low, pos):
            return _date(match.end(), **match.groupdict())
        match = NUMERIC_RE.match(low, pos)
        if match and (read := _numeric(scan, match)):
            return _with_time(scan, read)
    return _day_and_month(scan, pos) if head["day"] else None


def _day_and_month(scan: Scan, pos: int, more: int = MOST_DAYS) -> DateRead | None:
    """Read "27. Januar 2025", "27th of January"; of "27. und 28. Januar" the first day."""
    low = scan.low
    match = DAY_RE.match(low, pos)
    if match is None:
        return None
    words = scan.tables.words
    end = match.end() + len(
        next((ending for ending in words.dates.day_ends if low.startswith(ending, match.end())), "")
    )
    gap = scan.blank(end)
    if link := scan.tables.date_link.match(low, gap):
        gap = link.end()
    gap += scan.char(gap) in HYPHENS
    if (month := month_at(scan, gap)) and gap > match.end():
        return _with_time(scan, _with_year(scan, month.end, month.number, match["day"]))
    follows = scan.tables.next_day.match(low, end) if more else None
    last = _day_and_month(scan, follows.end(), more - 1) if follows else None
    if last is None or last.date is None or last.date.month is None:
        return None
    year = None if last.date.year is None else str(last.date.year)
    return _date(end, year=year, month=str(last.date.month), day=match["day"])


class Month(NamedTuple):
    """A month's name in a text."""

    end: int
    number: int


def month_at(scan: Scan, pos: int) -> Month | None:
    """Return the month named at ``pos``."""
    match = scan.tables.month.match(scan.low, pos)
    if match is None:
        return None
    # "may" and "march" are months only with a capital, where months have one
    if scan.tables.lexicon.capital_months and not scan.raw[pos].isupper():
        return None
    return Month(match.end(), scan.tables.lexicon.months[match["month"]])


def month_date_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the date that begins with the month's name at ``pos``, or the month that stands alone.

    A month alone is read only where a word before it says so ("im Dezember"), or where it is
    the whole text.
    """
    month = month_at(scan, pos)
    if month is None:
        return None
    low = scan.low
    words = scan.tables.words
    if words.dates.day_first is None and (day := DAY_RE.match(low, scan.blank(month.end))):
        end = day.end()
        ending = next((e for e in words.dates.day_ends if low.startswith(e, end)), "")
        read = _with_year(scan, end + len(ending), month.number, day["day"])
        told = read.date is not None and read.date.year is not None
        if day.start() > month.end and (told or _day_stands(scan, end + len(ending))):
            return _with_time(scan, read)
    read = _with_year(scan, month.end, month.number, None)
    if read.date and read.date.year:
        return read
    before = scan.words_before(pos)
    led = bool(before) and before[-1].lstrip(QUOTES) in words.dates.month_leads
    alone = pos < LOOK_BACK and len(low) - month.end < LOOK_BACK
    alone = alone and not low[:pos].strip() and not low[month.end :].strip()
    return read if led or alone else None


def year_at(scan: Scan, pos: int) -> int | None:
    """Return the end of the four digits at ``pos`` if they can be a year."""
    match = BARE_YEAR_RE.match(scan.low, pos)
    return match.end() if match else None


def time_of_day_at(scan: Scan, pos: int) -> int | None:
    """Return the end of the time of day at ``pos``, which is no quantity."""
    match = TIME_RE.match(scan.low, pos)
    if match and int(match["hour"]) < 25 and int(match["minute"]) < 60:
        end = _clock_end(scan, match.end())
        if match["sign"] == ":" or end > match.end():
            return end
    if hour := DAY_RE.match(scan.low, pos):
        end = _clock_end(scan, hour.end())
        if end > hour.end():
            return end
        if half := PM_RE.match(scan.low, hour.end()):
            return half.end()
    return None


def _clock_end(scan: Scan, pos: int) -> int:
    gap = scan.blank(pos)
    for word in scan.tables.words.dates.clock:
        if gap > pos and scan.low.startswith(word, gap) and scan.word_ends(gap + len(word)):
            return gap + len(word)
    return pos


def _day_stands(scan: Scan, pos: int) -> bool:
    """Whether the number behind a month is its day: no unit, sign or digit follows."""
    if scan.char(pos) in "%°$€" and scan.char(pos):
        return False
    if re.match(r"[.,:]?\d|[-–]?\w", scan.low[pos : pos + 2]):
        return False
    gap = scan.blank(pos)
    return not scan.tables.units.at(scan, gap) and not scan.tables.scales.at(scan, gap)


def _numeric(scan: Scan, match: re.Match[str]) -> DateRead | None:
    first, second = int(match["first"]), int(match["second"])
    if match["open"]:
        # "06.02." is a date, "2.5." more likely the end of a sentence
        before = scan.words_before(match.start())
        led = bool(before) and before[-1] in scan.tables.words.dates.day_leads
        two = len(match["first"]) == 2 and len(match["second"]) == 2
        if match["sign"] != "." or scan.tables.lexicon.decimal == "." or not (led or two):
            return None
        if not (1 <= first <= 31 and 1 <= second <= 12):
            return None
        return _date(match.end(), month=match["second"], day=match["first"])
    year = match["year"]
    if len(year) == 2:
        if match["sign"] == "-" or not (1 <= first <= 31 and 1 <= second <= 31):
            return None
        year = ("20" if int(year) < 70 else "19") + year
    if match["sign"] == "." or scan.tables.words.dates.day_first or first > 12:
        return _date(match.end(), year=year, month=str(second), day=str(first))
    if second > 12 or first == second:
        return _date(match.end(), year=year, month=str(first), day=str(second))
    return DateRead(match.end(), None, EITHER_WAY)


def _with_year(scan: Scan, end: int, month: int, day: str | None) -> DateRead:
    gap = scan.tables.year_gap.match(scan.low, end)
    year = YEAR_RE.match(scan.low, gap.end()) if gap else None
    if year and not scan.char(year.end()).isalpha():
        return _date(year.end(), year=year["year"], month=str(month), day=day)
    return _date(end, month=str(month), day=day)


def _with_time(scan: Scan, read: DateRead) -> DateRead:
    if read.date is None or read.date.day is None:
        return read
    low = scan.low
    pos = scan.blank(read.end)
    for lead in scan.tables.words.dates.clock_leads:
        if low.startswith(lead, pos):
            pos = scan.blank(pos + len(lead))
            break
    match = TIME_RE.match(low, pos)
    if match is None or pos == read.end or int(match["hour"]) > 23 or int(match["minute"]) > 59:
        return read
    end = _clock_end(scan, match.end())
    if match["sign"] == "." and end == match.end():
        return read
    hour = int(match["hour"])
    if half := PM_RE.match(low, end):
        end = half.end()
        hour = hour % 12 + (12 if half["half"] == "p" else 0)
    date = read.date
    return DateRead(end, PartialDate(date.year, date.month, date.day, hour, int(match["minute"])))


def _date(end: int, **parts: str | None) -> DateRead:
    try:
        return DateRead(end, PartialDate(**{k: int(v) for k, v in parts.items() if v is not None}))
    except ValueError:
        return DateRead(end, None, NO_SUCH_DAY)
