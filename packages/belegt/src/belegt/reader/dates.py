"""Dates, in digits and with month names.

Weekdays, decades and times of day by themselves are not read.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.messages import Message, message
from belegt.quantity import PartialDate
from belegt.quantity.dates import SEASON, ranged
from belegt.reader import names
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK, QUOTES

HYPHENS = frozenset("-‐‑")
MOST_DAYS = 3
"""Days that may stand before the one with the month: "27., 28. und 29. Januar"."""

MOST_IN_MONTH = 31

NO_SUCH_DAY = message("there is no such day")
CENTURY = message("the century of the year is not told")
BESIDE_DIGITS = message("the digits beside the month are not understood")
EITHER_WAY = message("day and month could be either way round")

ISO_RE = re.compile(
    r"""
    (?P<year>[12]\d{3}) - (?: (?P<month>\d\d) (?: - (?P<day>\d\d) )? (?! \d | -\d )
                             | (?P<short_month>\d{1,2}) - (?P<short_day>\d{1,2}) )
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
    r"(?P<day>\d{1,2})(?=[^\d,%])(?P<sign>[./-])?|\d{4}(?P<year_sign>[-/–])",
    re.ASCII,
)
ORDINAL_RE = re.compile(r"[^\W\d_]{1,30}+(?:-[^\W\d_]{1,30}+)?")
DAY_RE = re.compile(r"(?P<day>\d{1,2})(?!\d)", re.ASCII)
YEAR_RE = re.compile(r"(?P<year>[12]\d{3})(?![\d%]|[.,]\d)", re.ASCII)
YEAR_SPAN_RE = re.compile(
    r"(?P<first>(?:1[5-9]|20)\d\d)(?P<sign>[-/–])(?P<last>\d{4}|\d\d)(?!\w|[.,/–]\d|[%€$°])", re.ASCII
)
SHORT_YEAR_RE = re.compile(r"['’]?\d\d(?![\w%€$°:]|[.,]\d|-\w)", re.ASCII)
DASHES = frozenset("-‐‑–—")
BACKWARDS = message("the range of dates does not go from the earlier to the later")
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
        if match and (span := year_span_at(scan, pos)) and not match["day"]:
            return None if span.date is None and not span.reason else span
        if match and (read := _iso(match)):
            return read
        if span := year_span_at(scan, pos):
            return span
        if match := YEAR_FIRST_RE.match(low, pos):
            return _date(match.end(), **match.groupdict())
        match = NUMERIC_RE.match(low, pos)
        if match and (read := _numeric(scan, match)):
            return _with_time(scan, read)
    return _day_and_month(scan, pos) if head["day"] else None


def _iso(match: re.Match[str]) -> DateRead | None:
    month, day = match["month"] or match["short_month"], match["day"] or match["short_day"]
    if not day and int(month) not in range(1, 13):
        return None
    clock = {"hour": match["hour"], "minute": match["minute"]} if day else {}
    return _date(match.end(), year=match["year"], month=month, day=day, **clock)


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
        return _with_time(scan, with_year(scan, month.end, month.number, match["day"]))
    follows = scan.tables.next_day.match(low, end) if more else None
    if follows is None or names.labelled(scan, pos):
        return None  # "Version 3, 29 June"
    last = _day_and_month(scan, follows.end(), more - 1)
    if last is None or last.date is None or last.date.month is None:
        return None
    year = None if last.date.year is None else str(last.date.year)
    first = _date(end, year=year, month=str(last.date.month), day=match["day"])
    if first.date and not last.date.until and spans_dates(scan, pos, follows[0].strip()):
        return join(first, last)
    return first


class Ordinal(NamedTuple):
    """The day of a month in words."""

    end: int
    number: int


def ordinal_at(scan: Scan, pos: int) -> Ordinal | None:
    """Return the ordinal in words at ``pos``."""
    match = ORDINAL_RE.match(scan.low, pos)
    number = scan.tables.words.dates.ordinals.get(match[0]) if match else None
    return Ordinal(match.end(), number) if match and number else None


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
    if words.dates.day_first is None and (nth := ordinal_at(scan, scan.blank(month.end))):
        read = with_year(scan, nth.end, month.number, str(nth.number))
        if read.date is None or read.date.year:
            return read  # "May first, 2025"
    if words.dates.day_first is None and (day := DAY_RE.match(low, scan.blank(month.end))):
        end = day.end()
        ending = next((e for e in words.dates.day_ends if low.startswith(e, end)), "")
        read = with_year(scan, end + len(ending), month.number, day["day"])
        told = read.date is not None and read.date.year is not None
        before = scan.words_before(pos)
        led = bool(before) and before[-1] in words.dates.year_leads
        counted = led or int(day["day"]) > MOST_IN_MONTH
        if counted and not told and day.start() > month.end and noun_after(scan, end):
            return with_year(scan, month.end, month.number, None)  # "in March 20 ships"
        if day.start() > month.end and (told or _day_stands(scan, end + len(ending))):
            return _with_time(scan, read)
    if through := _months(scan, month):
        return through
    read = with_year(scan, month.end, month.number, None)
    if read.date is None or read.date.year:
        return read
    before = scan.words_before(pos)
    last = before[-1].lstrip(QUOTES) if before else ""
    led = last in words.dates.month_leads or last in words.dates.ordinals
    alone = pos < LOOK_BACK and len(low) - month.end < LOOK_BACK
    alone = alone and not low[:pos].strip() and not low[month.end :].strip()
    return read if led or alone else None


def _months(scan: Scan, first: Month) -> DateRead | None:
    """Read "Januar bis März 2024", from the end of its first month."""
    joint = scan.tables.date_range.match(scan.low, first.end)
    last = month_at(scan, joint.end()) if joint else None
    if last is None or not joint or not spans_dates(scan, first.end, joint[0].strip()):
        return None
    read = with_year(scan, last.end, last.number, None)
    if read.date is None or read.date.year is None or last.number <= first.number:
        return None
    return join(DateRead(first.end, PartialDate(read.date.year, first.number)), read)


def spans_dates(scan: Scan, pos: int, joint: str) -> bool:
    """Whether what stands between two dates makes a range of them."""
    if joint.rstrip() in DASHES:
        return True
    words = scan.tables.words
    if joint.split(" ")[0] not in words.numbers.linkers:
        return joint in words.dates.ranges
    before = scan.words_before(pos)
    return any(word.lstrip(QUOTES) in words.ranges.between for word in before[-4:])


def join(first: DateRead, last: DateRead) -> DateRead:
    """Read two dates as a range."""
    assert first.date and last.date  # noqa: S101  both were read
    try:
        return DateRead(last.end, ranged(first.date, last.date))
    except ValueError:
        return DateRead(last.end, None, BACKWARDS)


def year_span_at(scan: Scan, pos: int) -> DateRead | None:
    """Read "2023/24" as one season, "2019–2023" as a range of years."""
    match = YEAR_SPAN_RE.match(scan.low, pos)
    if match is None or scan.char(match.end()) in HYPHENS:
        return None
    first, printed = int(match["first"]), match["last"]
    if printed < match["first"][-len(printed) :] and len(printed) == 2:
        printed = str(first // 100 + 1) + printed if (first + 1) % 100 == 0 else printed
    last = int(printed) if len(printed) == 4 else first // 100 * 100 + int(printed)
    short = len(match["last"]) == 2
    if match["sign"] == "-" and short and int(match["last"]) <= 12:
        return None  # a month, as ISO writes it
    before = scan.words_before(pos)
    fiscal = bool(before) and before[-1].lstrip(QUOTES) in scan.tables.words.dates.fiscal
    if last == first + 1 and (match["sign"] == "/" or short or fiscal):
        return DateRead(match.end(), PartialDate(first, period=SEASON))
    if not first < last < 2100 or noun_after(scan, match.end()) or _measures(scan, match.end()):
        return None
    return join(
        DateRead(match.start("last"), PartialDate(first)), DateRead(match.end(), PartialDate(last))
    )


def _measures(scan: Scan, pos: int) -> bool:
    gap = scan.blank(pos)
    return bool(scan.tables.units.at(scan, gap) or scan.tables.scales.at(scan, gap))


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
        return DateRead(match.end(), None, CENTURY)
    if match["sign"] == "." or scan.tables.words.dates.day_first or first > 12:
        return _date(match.end(), year=year, month=str(second), day=str(first))
    if second > 12 or first == second:
        return _date(match.end(), year=year, month=str(first), day=str(second))
    return DateRead(match.end(), None, EITHER_WAY)


def with_year(scan: Scan, end: int, month: int, day: str | None) -> DateRead:
    gap = scan.tables.year_gap.match(scan.low, end)
    year = YEAR_RE.match(scan.low, gap.end()) if gap else None
    if year and not scan.char(year.end()).isalpha():
        return _date(year.end(), year=year["year"], month=str(month), day=day)
    if gap and (short := SHORT_YEAR_RE.match(low := scan.low, gap.end())):
        told = short[0][0] in "'’"
        if told or (day is None and scan.tables.words.dates.day_first is not None):
            counts = not told and (
                noun_after(scan, short.end()) or _measures(scan, short.end()) or "," in low[end : gap.end()]
            )
            if not counts:
                return DateRead(short.end(), None, CENTURY)
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
