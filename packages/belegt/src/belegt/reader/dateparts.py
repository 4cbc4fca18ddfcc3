"""The parts of dates: months by name, days in words, and the years behind them."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.messages import Message, message
from belegt.quantity import PartialDate
from belegt.reader.money import is_person
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES, WORD_RE

NO_SUCH_DAY = message("there is no such day")
CENTURY = message("the century of the year is not told")

PARTS = ("year", "month", "day", "hour", "minute")
ORDINAL_RE = re.compile(r"[^\W\d_]{1,30}+(?:-[^\W\d_]{1,30}+)?")
YEAR_RE = re.compile(r"(?P<year>[12]\d{3})(?![\d%]|[.,]\d)", re.ASCII)
SHORT_YEAR_RE = re.compile(r"['’]?\d\d(?![\w%€$°:]|[.,]\d|-\w)", re.ASCII)
APOSTROPHE_YEAR_RE = re.compile(r"['’‘](?P<year>\d\d)(?![\w%€$°:'’]|[.,]\d|-\w)", re.ASCII)
OLD_YEAR_RE = re.compile(r"1[0-8]\d\d(?!\w|[.,]\d|[-–]?[^\W\d_])", re.ASCII)
FULL_RE = re.compile(r"(?:1[0-9]|20)\d\d(?!\w|[.,]\d|[-–]?[^\W\d_]|\s?[%€$£])", re.ASCII)
STAMP_RE = re.compile(  # "Jul  8 16:54:56 CEST 2019"
    r" (?P<hour>[012]\d):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?: [a-z]{2,4})?"
    r" (?P<year>[12]\d{3})(?!\d)",
    re.ASCII,
)
BARE_YEAR_RE = re.compile(r"(?:19|20)\d\d(?!\w|[.,]\d|[-–]?[^\W\d_])", re.ASCII)


class DateRead(NamedTuple):
    """A date in a text; ``date`` is None where ``reason`` says why there is none."""

    end: int
    date: PartialDate | None
    reason: Message | str = ""


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
    name = match["month"]
    if name in scan.tables.words.dates.month_words and not followed_by_year(scan, match.end()):
        return None
    return Month(match.end(), scan.tables.lexicon.months[name])


def followed_by_year(scan: Scan, pos: int) -> bool:
    """Whether a year stands behind the month that ends at ``pos``."""
    gap = scan.tables.year_gap.match(scan.low, pos)
    return gap is not None and YEAR_RE.match(scan.low, gap.end()) is not None


def short_year_at(scan: Scan, pos: int) -> tuple[int, DateRead] | None:
    """Return the year of "'24" at its first digit, and where it begins."""
    match = APOSTROPHE_YEAR_RE.match(scan.low, pos - 1) if pos else None
    if match is None or scan.char(pos - 2).isalnum() or pos - 1 < scan.floor:
        return None
    if noun_after(scan, match.end()) and scan.tables.words.nouns.capital:
        return None
    if is_measured(scan, match.end()):
        return None
    year = scan.head.years.get(match["year"])
    read = DateRead(match.end(), PartialDate(year) if year else None, "" if year else CENTURY)
    return pos - 1, read


def old_year_at(scan: Scan, pos: int) -> int | None:
    """Return the end of the four digits at ``pos`` if a word before makes an older year of them."""
    match = OLD_YEAR_RE.match(scan.low, pos)
    if match is None or not scan.char(pos - 1).isspace() or scan.raw[pos - 3 : pos - 1].isupper():
        return None  # "EN 1627" is a norm
    dates = scan.tables.words.dates
    last = scan.last_word(pos).lstrip(QUOTES)
    if last in dates.old_year_leads or last in dates.year_verbs:
        return match.end()
    if last in scan.tables.words.ranges.between or last in dates.froms:
        joint = scan.tables.date_range.match(scan.low, match.end())
        until = FULL_RE.match(scan.low, joint.end()) if joint else None
        if until and match[0] < until[0] and not noun_after(scan, until.end()):
            return match.end()  # "from 1802 to 1885"
    behind = WORD_RE.match(scan.low, scan.blank(match.end())) if dates.year_verbs else None
    return match.end() if behind and behind[0] in dates.year_verbs else None


def year_at(scan: Scan, pos: int) -> int | None:
    """Return the end of the four digits at ``pos`` if they can be a year."""
    match = BARE_YEAR_RE.match(scan.low, pos)
    return match.end() if match else None


def with_year(scan: Scan, end: int, month: int, day: str | None) -> DateRead:
    """Return the date of a day and month that end at ``end``, with the year behind them."""
    if day and scan.raw[end + 3 : end + 4] == ":" and (stamp := STAMP_RE.match(scan.low, end)):
        clock = {"hour": stamp["hour"], "minute": stamp["minute"]}
        return date_of(stamp.end(), year=stamp["year"], month=str(month), day=day, **clock)
    gap = scan.tables.year_gap.match(scan.low, end)
    year = YEAR_RE.match(scan.low, gap.end()) if gap else None
    if year and not scan.char(year.end()).isalpha():
        return date_of(year.end(), year=year["year"], month=str(month), day=day)
    if gap and (short := SHORT_YEAR_RE.match(scan.low, gap.end())):
        told = short[0][0] in "'’"
        # "May 24" is a day where the day may stand behind its month
        bare = day is None and scan.tables.words.dates.day_first is not None
        counted = noun_after(scan, short.end()) or is_measured(scan, short.end())
        last = day is not None and (short[0][0] == "0" or ends_phrase(scan, short.end()))
        if (
            told
            or (last and not counted)
            or (bare and not counted and "," not in scan.low[end : gap.end()])
        ):
            shown = scan.head.years.get(short[0][-2:])
            if shown is None:
                return DateRead(short.end(), None, CENTURY)
            return date_of(short.end(), year=str(shown), month=str(month), day=day)
    return date_of(end, month=str(month), day=day)


def ends_phrase(scan: Scan, pos: int) -> bool:
    """Whether no further word or number stands behind ``pos`` before the next mark."""
    return not scan.char(scan.blank(pos)).isalnum()


def is_measured(scan: Scan, pos: int) -> bool:
    """Whether a unit or scale word follows, so that the number before it is no year."""
    gap = scan.blank(pos)
    unit = scan.tables.units.at(scan, gap)
    named = unit is not None and is_person(scan, pos, unit.end)
    return bool((unit and not named) or scan.tables.scales.at(scan, gap))


def date_of(end: int, **parts: str | None) -> DateRead:
    """Return the date of its printed parts, or why there is none."""
    try:
        told = {name: int(digits) for name, digits in parts.items() if digits is not None}
        second = told.pop("second", None)
        return DateRead(end, PartialDate(*map(told.get, PARTS), second=second))
    except ValueError:
        return DateRead(end, None, NO_SUCH_DAY)
