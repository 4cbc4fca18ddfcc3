"""Dates, in digits and with month names.

Weekdays, decades and times of day by themselves are not read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.quantity import PartialDate
from belegt.reader.tables import Tables
from belegt.reader.view import LOOK_BACK, QUOTES, View, words_before

HYPHENS = frozenset("-‐‑")
MOST_DAYS = 3
"""Days that may stand before the one with the month: "27., 28. und 29. Januar"."""

NO_SUCH_DAY = "there is no such day"
EITHER_WAY = "day and month could be either way round"

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
    reason: str = ""


def date_at(view: View, pos: int, floor: int, tables: Tables) -> DateRead | None:
    """Return the date that begins with the digit at ``pos``; bare years are not read here."""
    low = view.low
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
        if match and (read := _numeric(view, match, floor, tables)):
            return _with_time(view, read, tables)
    return _day_and_month(view, pos, tables) if head["day"] else None


def _day_and_month(view: View, pos: int, tables: Tables, more: int = MOST_DAYS) -> DateRead | None:
    """Read "27. Januar 2025", "27th of January"; of "27. und 28. Januar" the first day."""
    low = view.low
    match = DAY_RE.match(low, pos)
    if match is None:
        return None
    words = tables.lexicon.words
    end = match.end() + len(
        next((ending for ending in words.dates.day_ends if low.startswith(ending, match.end())), "")
    )
    gap = view.blank(end)
    if link := tables.date_link.match(low, gap):
        gap = link.end()
    gap += view.char(gap) in HYPHENS
    if (month := month_at(view, gap, tables)) and gap > match.end():
        return _with_time(
            view, _with_year(view, month.end, month.number, match["day"], tables), tables
        )
    follows = tables.next_day.match(low, end) if more else None
    last = _day_and_month(view, follows.end(), tables, more - 1) if follows else None
    if last is None or last.date is None or last.date.month is None:
        return None
    year = None if last.date.year is None else str(last.date.year)
    return _date(end, year=year, month=str(last.date.month), day=match["day"])


class Month(NamedTuple):
    """A month's name in a text."""

    end: int
    number: int


def month_at(view: View, pos: int, tables: Tables) -> Month | None:
    """Return the month named at ``pos``."""
    match = tables.month.match(view.low, pos)
    if match is None:
        return None
    # "may" and "march" are months only with a capital, where months have one
    if tables.lexicon.capital_months and not view.raw[pos].isupper():
        return None
    return Month(match.end(), tables.lexicon.months[match["month"]])


def month_date_at(view: View, pos: int, floor: int, tables: Tables) -> DateRead | None:
    """Return the date that begins with the month's name at ``pos``, or the month that stands alone.

    A month alone is read only where a word before it says so ("im Dezember"), or where it is
    the whole text.
    """
    month = month_at(view, pos, tables)
    if month is None:
        return None
    low = view.low
    words = tables.lexicon.words
    if words.dates.day_first is None and (day := DAY_RE.match(low, view.blank(month.end))):
        end = day.end()
        ending = next((e for e in words.dates.day_ends if low.startswith(e, end)), "")
        read = _with_year(view, end + len(ending), month.number, day["day"], tables)
        told = read.date is not None and read.date.year is not None
        if day.start() > month.end and (told or _day_stands(view, end + len(ending), tables)):
            return _with_time(view, read, tables)
    read = _with_year(view, month.end, month.number, None, tables)
    if read.date and read.date.year:
        return read
    before = words_before(view, pos, floor)
    led = bool(before) and before[-1].lstrip(QUOTES) in words.dates.month_leads
    alone = pos < LOOK_BACK and len(low) - month.end < LOOK_BACK
    alone = alone and not low[:pos].strip() and not low[month.end :].strip()
    return read if led or alone else None


def year_at(view: View, pos: int) -> int | None:
    """Return the end of the four digits at ``pos`` if they can be a year."""
    match = BARE_YEAR_RE.match(view.low, pos)
    return match.end() if match else None


def time_of_day_at(view: View, pos: int, tables: Tables) -> int | None:
    """Return the end of the time of day at ``pos``, which is no quantity."""
    match = TIME_RE.match(view.low, pos)
    if match and int(match["hour"]) < 25 and int(match["minute"]) < 60:
        end = _clock_end(view, match.end(), tables)
        if match["sign"] == ":" or end > match.end():
            return end
    if hour := DAY_RE.match(view.low, pos):
        end = _clock_end(view, hour.end(), tables)
        if end > hour.end():
            return end
        if half := PM_RE.match(view.low, hour.end()):
            return half.end()
    return None


def _clock_end(view: View, pos: int, tables: Tables) -> int:
    gap = view.blank(pos)
    for word in tables.lexicon.words.dates.clock:
        if gap > pos and view.low.startswith(word, gap) and view.word_ends(gap + len(word)):
            return gap + len(word)
    return pos


def _day_stands(view: View, pos: int, tables: Tables) -> bool:
    """Whether the number behind a month is its day: no unit, sign or digit follows."""
    if view.char(pos) in "%°$€" and view.char(pos):
        return False
    if re.match(r"[.,:]?\d|[-–]?\w", view.low[pos : pos + 2]):
        return False
    gap = view.blank(pos)
    return not tables.units.at(view, gap) and not tables.scales.at(view, gap)


def _numeric(view: View, match: re.Match[str], floor: int, tables: Tables) -> DateRead | None:
    first, second = int(match["first"]), int(match["second"])
    if match["open"]:
        # "06.02." is a date, "2.5." more likely the end of a sentence
        before = words_before(view, match.start(), floor)
        led = bool(before) and before[-1] in tables.lexicon.words.dates.day_leads
        two = len(match["first"]) == 2 and len(match["second"]) == 2
        if match["sign"] != "." or tables.lexicon.decimal == "." or not (led or two):
            return None
        if not (1 <= first <= 31 and 1 <= second <= 12):
            return None
        return _date(match.end(), month=match["second"], day=match["first"])
    year = match["year"]
    if len(year) == 2:
        if match["sign"] == "-" or not (1 <= first <= 31 and 1 <= second <= 31):
            return None
        year = ("20" if int(year) < 70 else "19") + year
    if match["sign"] == "." or tables.lexicon.words.dates.day_first or first > 12:
        return _date(match.end(), year=year, month=str(second), day=str(first))
    if second > 12 or first == second:
        return _date(match.end(), year=year, month=str(first), day=str(second))
    return DateRead(match.end(), None, EITHER_WAY)


def _with_year(view: View, end: int, month: int, day: str | None, tables: Tables) -> DateRead:
    gap = tables.year_gap.match(view.low, end)
    year = YEAR_RE.match(view.low, gap.end()) if gap else None
    if year and not view.char(year.end()).isalpha():
        return _date(year.end(), year=year["year"], month=str(month), day=day)
    return _date(end, month=str(month), day=day)


def _with_time(view: View, read: DateRead, tables: Tables) -> DateRead:
    if read.date is None or read.date.day is None:
        return read
    low = view.low
    pos = view.blank(read.end)
    for lead in tables.lexicon.words.dates.clock_leads:
        if low.startswith(lead, pos):
            pos = view.blank(pos + len(lead))
            break
    match = TIME_RE.match(low, pos)
    if match is None or pos == read.end or int(match["hour"]) > 23 or int(match["minute"]) > 59:
        return read
    end = _clock_end(view, match.end(), tables)
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
