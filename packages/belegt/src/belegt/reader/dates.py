"""Dates, in digits and with month names. Weekdays by themselves are not read."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from belegt.lexicon import lexicon_of
from belegt.lexicon.names import LINES, REGISTERS
from belegt.messages import message
from belegt.quantity.notation import UTC
from belegt.reader.clock import with_time
from belegt.reader.codes import begins_line, heading_end, titled
from belegt.reader.dateparts import CENTURY, DateRead, date_of, month_at, with_year
from belegt.reader.datespans import join, months_through, spans_dates, year_span_at
from belegt.reader.labels import labelled
from belegt.reader.monthfirst import DAY_RE, day_behind
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK, QUOTES, WORD_RE

HYPHENS = frozenset("-‐‑")
MOST_DAYS = 3
"""Days that may stand before the one with the month: "27., 28. und 29. Januar"."""

MOST_MONTHS = 12

PARTED_RE = re.compile(
    r"(?<![\w.,:/-])(?:[12]?\d|3[01])(?:st|nd|rd|th|er|\.)?[*\])}†‡¹²³⁴^~\"”'|]{1,3}\s?\Z"
)
"""A day before a month, and signs that part both: "[27] January"."""

DAY_SPACE = 10
PARTED = message("what may be its day is parted from it by what is not understood")
DATE_OR_HEADING = message("a date or the number of a heading")
EITHER_WAY = message("day and month could be either way round")

ISO_RE = re.compile(
    r"""
    (?P<year>[12]\d{3}) - (?: (?P<month>\d\d) (?: - (?P<day>\d\d) )? (?! \d | -\d )
                             | (?P<short_month>\d{1,2}) - (?P<short_day>\d{1,2}) )
    (?: [t ] (?P<hour>\d\d) : (?P<minute>\d\d) (?: : (?P<second>\d\d) (?: [.,]\d{1,9} )? )?
        (?P<zone> z | [+-]\d\d:?\d\d )? )?
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
HYPHENED_YEAR_RE = re.compile(r"[-‐‑](?P<year>[12]\d{3}|\d\d)(?![\w]|[.,]\d|-\d)", re.ASCII)
HEAD_RE = re.compile(
    # most numbers are told from a date by what follows their digits
    r"(?P<day>\d{1,2})(?=[^\d,%])(?P<sign>[./-])?|\d{4}(?P<year_sign>[-/–])",
    re.ASCII,
)


def date_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the date that begins with the digit at ``pos``; bare years are not read here."""
    low = scan.low
    head = HEAD_RE.match(low, pos)
    if head is None:
        return None
    if head["sign"] or head["year_sign"]:
        match = ISO_RE.match(low, pos)
        if match and (span := year_span_at(scan, pos)) and not match["day"]:
            return None if span.date is None and not span.reason else span
        if match and match["short_month"] and is_standard(scan, pos):
            return None  # "DIN EN 1992-1-1"
        if match and (read := _iso(match)):
            return read
        if span := year_span_at(scan, pos):
            return span
        if match := YEAR_FIRST_RE.match(low, pos):
            return date_of(match.end(), **match.groupdict())
        match = NUMERIC_RE.match(low, pos)
        if match and (read := _numeric(scan, match)):
            return with_time(scan, read)
    return _day_and_month(scan, pos) if head["day"] else None


def is_standard(scan: Scan, pos: int) -> bool:
    """Whether the name of a body that sets norms stands right before ``pos``."""
    before = scan.raw[max(0, pos - LOOK_BACK) : pos].split()
    return bool(before) and before[-1] in REGISTERS | LINES


def _iso(match: re.Match[str]) -> DateRead | None:
    month, day = match["month"] or match["short_month"], match["day"] or match["short_day"]
    if not day and int(month) not in range(1, 13):
        return None
    if not day or match["hour"] is None:
        end = match.end() if day else match.start("hour") - 1 if match["hour"] else match.end()
        return date_of(end, year=match["year"], month=month, day=day)
    clock = {name: match[name] for name in ("hour", "minute", "second")}
    read = date_of(match.end(), year=match["year"], month=month, day=day, **clock)
    if read.date is None or not match["zone"]:
        return read
    zone = match["zone"].upper().replace(":", "")
    zone = UTC if zone == "Z" else f"{zone[:3]}:{zone[3:]}"
    return read._replace(date=replace(read.date, zone=zone))


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
    behind = WORD_RE.match(low, gap)
    if behind and behind[0] not in day_followers(words.language):
        return None
    if link := scan.tables.date_link.match(low, gap):
        gap = link.end()
    joined = scan.char(gap) in HYPHENS
    gap += joined
    if joined and (read := _hyphened(scan, gap, match["day"])):
        return read
    if (month := month_at(scan, gap)) and gap > match.end():
        return with_time(scan, with_year(scan, month.end, month.number, match["day"]))
    follows = scan.tables.next_day.match(low, end) if more else None
    if follows is None or labelled(scan, pos):
        return None  # "Version 3, 29 June"
    last = _day_and_month(scan, follows.end(), more - 1)
    if last is None or last.date is None or last.date.month is None:
        return None
    year = None if last.date.year is None else str(last.date.year)
    first = date_of(end, year=year, month=str(last.date.month), day=match["day"])
    if first.date and not last.date.until and spans_dates(scan, pos, follows[0].strip()):
        return join(first, last)
    return first


def _hyphened(scan: Scan, pos: int, day: str) -> DateRead | None:
    """Read "5-Jan-2016" from its month on."""
    month = month_at(scan, pos)
    year = HYPHENED_YEAR_RE.match(scan.raw, month.end) if month else None
    if month is None or year is None:
        return None
    told = year["year"] if len(year["year"]) == 4 else scan.head.years.get(year["year"])
    if told is None:
        return DateRead(year.end(), None, CENTURY)
    return with_time(scan, date_of(year.end(), year=str(told), month=str(month.number), day=day))


@cache
def day_followers(language: str) -> frozenset[str]:
    """Return the words that a date goes on with behind its day; most numbers are told by them."""
    lexicon = lexicon_of(language)
    numbers, dates, ranges = lexicon.words.numbers, lexicon.words.dates, lexicon.words.ranges
    phrases = (*lexicon.months, *dates.links, *dates.ranges, *ranges.to)
    words = (WORD_RE.match(one) for one in (*phrases, *numbers.linkers, *numbers.alternatives))
    return frozenset(word[0] for word in words if word)


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
    if words.dates.day_first is None and (read := day_behind(scan, pos, month)):
        return read
    if through := months_through(scan, month):
        return through
    read = with_year(scan, month.end, month.number, None)
    if PARTED_RE.search(scan.raw, max(0, pos - DAY_SPACE), pos):
        return DateRead(read.end, None, PARTED)
    if read.date is None or read.date.year:
        return read
    if scan.raw[pos].isupper() and not scan.tables.lexicon.capital_months:
        return None  # "depuis Mars", "con Julio"
    before = scan.words_before(pos)
    last = before[-1].lstrip(QUOTES).rstrip("-‐‑") if before else ""  # "mid-March"
    led = last in words.dates.month_leads or last in words.dates.ordinals
    alone = pos < LOOK_BACK and len(low) - month.end < LOOK_BACK
    alone = alone and not low[:pos].strip() and not low[month.end :].strip()
    return read if led or alone else None


def _is_version(scan: Scan, match: re.Match[str], second: int) -> bool:
    """Whether "3.9.12" is a version: no month is 13, and in English no date has full stops."""
    if not 0 < second <= MOST_MONTHS or not int(match["first"]) or labelled(scan, match.start()):
        return True
    words = scan.tables.words.dates
    led = scan.last_word(match.start()) in words.day_leads | words.at
    short = len(match["year"]) == 2
    return short and scan.tables.lexicon.decimal == "." and not led


def _open(scan: Scan, match: re.Match[str], first: int, second: int) -> DateRead | None:
    """Read "06.02." as a date; "2.5." more likely ends a sentence."""
    before = scan.words_before(match.start())
    last = before[-1].rstrip(",") if before else ""
    led = last in scan.tables.words.dates.day_leads or last in scan.tables.lexicon.weekdays
    two = len(match["first"]) == 2 and len(match["second"]) == 2
    if match["sign"] != "." or scan.tables.lexicon.decimal == "." or not (led or two):
        return None
    if not (1 <= first <= 31 and 1 <= second <= MOST_MONTHS):
        return None
    if begins_line(scan, match.start()) and titled(scan, match.end()):
        return DateRead(match.end(), None, DATE_OR_HEADING)
    return date_of(match.end(), month=match["second"], day=match["first"])


def _numeric(scan: Scan, match: re.Match[str]) -> DateRead | None:
    first, second = int(match["first"]), int(match["second"])
    if match["open"]:
        return _open(scan, match, first, second)
    year = match["year"]
    if match["sign"] == "." and _is_version(scan, match, second):
        return None
    if len(year) == 2:
        if scan.char(match.end()) == "." and heading_end(scan, match.start()):
            return None  # "3.1.11. Updating"
        if match["sign"] == "-" or not (1 <= first <= 31 and 1 <= second <= 31):
            return None
        shown = scan.head.years.get(year)
        if shown is None:
            return DateRead(match.end(), None, CENTURY)
        year = str(shown)
    day_first = scan.tables.words.dates.day_first
    if day_first is None:
        day_first = scan.head.day_first
    if match["sign"] == "." or day_first or first > 12:
        return date_of(match.end(), year=year, month=str(second), day=str(first))
    if second > 12 or first == second or day_first is False:
        return date_of(match.end(), year=year, month=str(first), day=str(second))
    return DateRead(match.end(), None, EITHER_WAY)
