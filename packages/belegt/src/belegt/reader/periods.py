"""Quarters, halves, business years, decades and centuries."""

from __future__ import annotations

import re

from belegt.messages import message
from belegt.quantity import PartialDate
from belegt.quantity.periods import CENTURY, DECADE, FISCAL
from belegt.reader.dateparts import CENTURY as NO_CENTURY
from belegt.reader.dateparts import DateRead, year_at
from belegt.reader.datespans import year_span_at
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES

YEAR = r"(?:(?:\s?[/-]\s?|\s)(?P<full>20\d\d|19\d\d)|\s?[/'’](?P<short>\d\d))(?!\w|[.,]\d)"
SIGNED_RE = re.compile(rf"(?P<number>[1-4]){YEAR}", re.ASCII)
LED_RE = re.compile(
    r"(?P<number>[1-4])(?P<sign>[a-z])\s?(?:[/'’]\s?)?"
    r"(?P<full>20\d\d|19\d\d)?(?P<short>(?<!\d)\d\d)?(?!\w|[.,]\d)",
    re.ASCII,
)
HEAD_RE = re.compile(r"\d{1,4}(?:[^\W\d_]|\.\s)")
"""What periods begin with that are counted; most numbers are told from them by it."""
FISCAL_RE = re.compile(r"(?P<year>\d{4}|\d\d)(?!\w|[.,/]\d|-\d)", re.ASCII)
NTH_RE = re.compile(r"(?P<number>[1-4])(?:\.|st|nd|rd|th|er|re|e|ᵉ|ème)?")
EARLIEST, LATEST = 60, 39
"""Two digits of a period are of the last century from the first on, of this one up to the other."""

NO_PERIOD = message("which part of the year is meant is not understood")
DECADE_OR_CENTURY = message("a decade or a century may be meant")


def period_of_year(scan: Scan, pos: int, read: DateRead) -> tuple[int, DateRead] | None:
    """Return the period that the words before a year make of it, and where they begin.

    "im dritten Quartal 2024", "the first half of 2023", "Geschäftsjahr 2024", "années 1990".
    """
    if read.date is None or read.date != PartialDate(read.date.year):
        return None
    dates = scan.tables.words.dates
    tokens = scan.words_before(pos)
    if tokens and tokens[-1] in dates.links:
        tokens.pop()
    if not tokens:
        return None
    before = [*tokens[:-1], *tokens[-1].replace("-", " ").split()]
    word = before[-1].lstrip(QUOTES) if before else ""
    year = read.date.year
    if word in dates.quarters or word in dates.halves:
        letter, last = ("Q", 4) if word in dates.quarters else ("H", 2)
        ordinal = before[-2].lstrip(QUOTES) if len(before) > 1 else ""
        digits = NTH_RE.fullmatch(ordinal)
        number = int(digits["number"]) if digits else dates.ordinals.get(ordinal, 0)
        start = start_of(scan, pos, tokens, 1 if len(tokens[-1].split("-")) > 1 else 2)
        if not 1 <= number <= last:
            return start_of(scan, pos, tokens, 1), DateRead(read.end, None, NO_PERIOD)
        return start, DateRead(read.end, PartialDate(year, period=f"{letter}{number}"))
    if any(pattern.format("").strip() == word for pattern in dates.decades if pattern[0] != "{"):
        if year is None or year % 10:
            return None
        start = start_of(scan, pos, tokens, 1)
        if year % 100 == 0:
            return start, DateRead(read.end, None, DECADE_OR_CENTURY)
        return start, DateRead(read.end, PartialDate(year, period=DECADE))
    for phrase in dates.fiscal:
        count = len(phrase.split())
        if " ".join(tokens[-count:]).lstrip(QUOTES) == phrase:
            return start_of(scan, pos, tokens, count), DateRead(
                read.end, PartialDate(year, period=FISCAL)
            )
    return None


def signed_at(scan: Scan, pos: int) -> tuple[int, DateRead] | None:
    """Return the period whose letters stand right before the digit: "Q3 2024", "H1 24", "FY25"."""
    dates = scan.tables.words.dates
    letter = scan.low[pos - 1 : pos]
    if letter == "y" and scan.raw[pos - 2 : pos] == "FY" and not scan.char(pos - 3).isalnum():
        if span := year_span_at(scan, pos):
            return pos - 2, span
        match = FISCAL_RE.match(scan.low, pos)
        if match is None:
            return None
        year = full_year(match["year"])
        if year is None:
            return pos - 2, DateRead(match.end(), None, NO_CENTURY)
        return pos - 2, DateRead(match.end(), PartialDate(year, period=FISCAL))
    if letter not in dates.quarter_signs and letter not in dates.half_signs:
        return None
    if scan.char(pos - 2).isalnum() or scan.raw[pos - 1].islower():
        return None
    period = _letter(scan, letter)
    match = SIGNED_RE.match(scan.low, pos) if period else None
    if match is None or (period == "H" and int(match["number"]) > 2):
        return None
    if scan.char(pos - 2) in {"-", "/"}:
        return None
    return _signed(pos - 1, match, period)


def counted_at(scan: Scan, pos: int) -> DateRead | None:
    """Read "1Q24", "1990s", "19. Jahrhundert" at their first digit."""
    low = scan.low
    if not HEAD_RE.match(low, pos):
        return None
    match = LED_RE.match(low, pos)
    if (
        match
        and (match["full"] or match["short"])
        and scan.char(pos + 1).isupper()
        and (period := _letter(scan, match["sign"]))
    ):
        return _signed(pos, match, period)[1]
    if match := scan.tables.decade.match(low, pos):
        if match.end() and int(match["year"]) % 100 == 0:
            return DateRead(match.end(), None, DECADE_OR_CENTURY)
        return DateRead(match.end(), PartialDate(int(match["year"]), period=DECADE))
    if match := scan.tables.century.match(low, pos):
        number = int(match["number"])
        if not 1 < number < 31 or scan.tables.before_christ.match(low, match.end()):
            return None
        return DateRead(match.end(), PartialDate((number - 1) * 100, period=CENTURY))
    return None


def is_part_of_year(scan: Scan, pos: int, end: int) -> bool:
    """Whether the word is "half" or "quarter" before a year: "the first half of 2024"."""
    words = scan.tables.words.dates
    word = scan.low[pos:end]
    if word not in words.halves and word not in words.quarters:
        return False
    gap = scan.blank(end)
    link = scan.tables.date_link.match(scan.low, gap)
    return year_at(scan, link.end() if link else gap) is not None


def full_year(digits: str) -> int | None:
    """Return the year of four digits, or of two behind the letters of a period: None in doubt."""
    if len(digits) == 4:
        return int(digits)
    if int(digits) <= LATEST:
        return 2000 + int(digits)
    return 1900 + int(digits) if int(digits) >= EARLIEST else None


def _letter(scan: Scan, sign: str) -> str:
    dates = scan.tables.words.dates
    if sign in dates.quarter_signs:
        return "Q"
    return "H" if sign in (*dates.half_signs, "h") else ""


def _signed(start: int, match: re.Match[str], period: str) -> tuple[int, DateRead]:
    year = full_year(match["full"] or match["short"])
    if year is None:
        return start, DateRead(match.end(), None, NO_CENTURY)
    if period == "H" and int(match["number"]) > 2:
        return start, DateRead(match.end(), None, NO_PERIOD)
    return start, DateRead(match.end(), PartialDate(year, period=f"{period}{match['number']}"))


def start_of(scan: Scan, pos: int, tokens: list[str], count: int) -> int:
    """Return where the last words of ``tokens``, which stand before ``pos``, begin."""
    count = min(count, len(tokens))
    for token in reversed(tokens[-count:]):
        pos = scan.low.rfind(token, scan.floor, pos)
    return pos + len(tokens[-count]) - len(tokens[-count].lstrip(QUOTES))
