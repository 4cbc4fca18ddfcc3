"""Quarters, halves, seasons, business years and decades.

Quarters, halves and centuries that an ordinal tells stand in `belegt.reader.nths`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from belegt.messages import message
from belegt.quantity import PartialDate
from belegt.quantity.periods import DECADE, FISCAL
from belegt.reader.dateparts import CENTURY as NO_CENTURY
from belegt.reader.dateparts import DateRead, year_at
from belegt.reader.datespans import join, spans_dates, year_span_at
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.view import APOSTROPHES, QUOTES

YEAR = r"(?:(?:\s?[/-]\s?|\s)(?P<full>20\d\d|19\d\d)|\s?[/'’](?P<short>\d\d))(?!\w|[.,]\d)"
SIGNED_RE = re.compile(rf"(?P<number>[1-4]){YEAR}", re.ASCII)
QUARTER_RE = re.compile(r"(?P<number>[1-4])(?![\w%]|[.,:]\d|[-–]\d)", re.ASCII)
LED_RE = re.compile(
    r"(?P<number>[1-4])(?P<sign>[a-z])\s?(?:[/'’]\s?)?"
    r"(?P<full>20\d\d|19\d\d)?(?P<short>(?<!\d)\d\d)?(?!\w|[.,]\d)",
    re.ASCII,
)
HEAD_RE = re.compile(r"\d{1,4}(?:[^\W\d_]|\.\s)")
"""What periods begin with that are counted; most numbers are told from them by it."""
FISCAL_RE = re.compile(r"(?P<year>\d{4}|\d\d)(?!\w|[.,/]\d|-\d)", re.ASCII)
FIRST_DECADE = 30
"""Two digits of a decade are of the last century from here on: nobody calls the 2030s so yet."""

EARLIEST, LATEST = 60, 39
"""Two digits of a period are of the last century from the first on, of this one up to the other."""

MOST_SECONDS = 2
"""Digits before an s that stands for seconds: "747s" are aeroplanes."""

NO_PERIOD = message("which part of the year is meant is not understood")
AGE_OR_DECADE = message("a decade, or ages or degrees, may be meant")
DECADE_OR_CENTURY = message("a decade or a century may be meant")


def period_of_year(scan: Scan, pos: int, read: DateRead) -> tuple[int, DateRead] | None:
    """Return the period that the words before a year make of it, and where they begin.

    "im dritten Quartal 2024", "the first half of 2023", "Geschäftsjahr 2024", "années 1990".
    """
    date = read.date
    if date is None or date.month is not None or date.period:
        return None
    dates = scan.tables.words.dates
    last = scan.last_word(pos)
    if last not in dates.links and last.rpartition("-")[2].lstrip(QUOTES) not in (
        scan.tables.periods.year_leads
    ):
        return None  # most years stand alone
    tokens = scan.words_before(pos)
    if tokens and tokens[-1] in dates.links:
        tokens.pop()
    if not tokens:
        return None
    before = [*tokens[:-1], *tokens[-1].replace("-", " ").split()]
    word = before[-1].lstrip(QUOTES) if before else ""
    year = date.year
    if word in dates.quarters or word in dates.halves:
        return start_of(scan, pos, tokens, 1), DateRead(read.end, None, NO_PERIOD)
    if any(pattern.format("").strip() == word for pattern in dates.decades if pattern[0] != "{"):
        if year is None or year % 10 or _goes_on(scan, read.end):
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


def _goes_on(scan: Scan, pos: int) -> bool:
    """Whether a further year follows that begins no decade: "los años 2020 y 2021"."""
    joint = scan.tables.shares.match(scan.low, pos)
    end = year_at(scan, joint.end()) if joint else None
    return end is not None and scan.char(end - 1) != "0"


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
    if match is None and letter == "q":
        return quarters_at(scan, pos)
    if match is None or (period == "H" and int(match["number"]) > 2):
        return None
    if scan.char(pos - 2) in {"-", "/"}:
        return None
    return _signed(pos - 1, match, period)


def quarters_at(scan: Scan, pos: int) -> tuple[int, DateRead] | None:
    """Read "Q3" without a year, and "Q1–Q3 2024", at the digit."""
    first = QUARTER_RE.match(scan.low, pos)
    if first is None or scan.char(pos - 2).isalnum() or scan.char(pos - 2) in {"-", "/"}:
        return None
    joint, second = scan.tables.periods.nth_joint.match(scan.low, first.end()), None
    if joint and scan.raw[joint.end() : joint.end() + 1] == "Q":
        second = SIGNED_RE.match(scan.low, joint.end() + 1)
    if joint and second:
        _, last = _signed(pos, second, "Q")
        if last.date is None:
            return pos - 1, last
        mine = replace(last.date, period=f"Q{first['number']}")
        if spans_dates(scan, pos - 1, " ".join(joint[0].split())):
            return pos - 1, join(DateRead(first.end(), mine), last)
        return pos - 1, DateRead(first.end(), mine)
    before = scan.words_before(pos - 1)
    words = scan.tables.words
    known = words.nouns.function_words | words.dates.month_leads | words.dates.year_leads
    last_word = before[-1].lstrip(QUOTES) if before else ""
    if last_word and last_word not in known and last_word[-1] not in ".:!?,|":
        return None  # "the Audi Q3"
    return pos - 1, DateRead(first.end(), PartialDate(period=f"Q{first['number']}"))


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
    if match := scan.tables.periods.decade.match(low, pos):
        return decade_of(match.end(), match["year"])
    return short_decade_at(scan, pos)


def decade_of(end: int, digits: str) -> DateRead:
    """Return the decade that begins with a year, of four digits or of two."""
    year = int(digits)
    if year % 100 == 0 and len(digits) == 4:
        return DateRead(end, None, DECADE_OR_CENTURY)
    if len(digits) == 2:
        if year < FIRST_DECADE:
            return DateRead(end, None, NO_CENTURY)
        year += 1900
    return DateRead(end, PartialDate(year, period=DECADE))


def short_decade_at(scan: Scan, pos: int) -> DateRead | None:
    """Read "'90s", "the 90s", "90er Jahre": a decade of the last century, where words say so."""
    match = scan.tables.periods.short_decade.match(scan.low, pos)
    if match is None:
        return None
    if match["sure"] or scan.char(pos - 1) in APOSTROPHES:
        return decade_of(match.end(), match["year"])
    if not leads_to_decade(scan, pos):
        return None
    if int(match["year"]) < FIRST_DECADE:
        return DateRead(match.end(), None, NO_CENTURY)
    return DateRead(match.end(), None, AGE_OR_DECADE)


def decade_words_at(scan: Scan, pos: int) -> DateRead | None:
    """Read "the nineties", "Neunzigerjahre"."""
    phrase = scan.tables.periods.decade_words.at(scan, pos)
    if phrase is None:
        return None
    if scan.tables.words.dates.decade_leads and not leads_to_decade(scan, pos):
        return None  # "in her thirties"
    return decade_of(phrase.end, str(phrase.entry))


def is_plural(scan: Scan, pos: int, end: int) -> bool:
    """Whether the s behind digits is that of a plural: "in her 30s", not "a timeout of 30s"."""
    words = scan.tables.words
    if "s" not in words.labels.ordinal_endings or scan.raw[end : end + 1] != "s":
        return False
    if not scan.word_ends(end + 1) or not scan.raw[pos:end].isdigit():
        return False  # "1.9s"
    before = [word.lstrip(QUOTES) for word in scan.words_before(pos)]
    if len(before) > 1 and before[-1] in words.numbers.linkers and before[-2][-2:] == "0s":
        return True  # "in their 30s and 40s"
    last = before[-1].rstrip("-").rpartition("-")[2] if before else ""  # "mid-", "-"
    return end - pos > MOST_SECONDS or last in words.dates.decade_leads | words.dates.decade_owners


def leads_to_decade(scan: Scan, pos: int) -> bool:
    """Whether the words before make a decade of "thirties", and no age: "in her mid-thirties"."""
    dates = scan.tables.words.dates
    before = scan.low[max(scan.floor, pos - 40) : pos].replace("-", " ").split()[-3:]
    last = before[-1].lstrip(QUOTES) if before else ""
    return last in dates.decade_leads and not dates.decade_owners.intersection(before)


def led_decade(scan: Scan, printed: PrintedNumber) -> tuple[int, DateRead] | None:
    """Read "années 90", "années quatre-vingt-dix" from the number on, and where they begin."""
    if len(printed.digits) != 2 or printed.digits[1] != "0" or not printed.bare:
        return None
    pos = printed.start
    tokens = scan.words_before(pos)
    word = tokens[-1].lstrip(QUOTES) if tokens else ""
    patterns = scan.tables.words.dates.decades
    if not any(one.partition("{}")[0].strip() == word for one in patterns if one[0] != "{"):
        return None
    return start_of(scan, pos, tokens, 1), decade_of(printed.end, printed.digits)


def is_part_of_year(scan: Scan, pos: int, end: int) -> bool:
    """Whether the word is "half" or "quarter" before a year: "the first half of 2024"."""
    words = scan.tables.words.dates
    word = scan.low[pos:end]
    if word not in {*words.halves, *words.quarters, *scan.tables.words.fractions.wholes}:
        return False
    for _ in range(3):  # "of the"
        gap = scan.blank(end)
        link = scan.tables.date_link.match(scan.low, gap) or scan.tables.article.match(
            scan.low, gap
        )
        end = link.end() if link else gap
        if link is None:
            break
        end -= 1
    gap = scan.blank(end)
    periods = scan.tables.periods
    return year_at(scan, gap) is not None or bool(
        periods.decade.match(scan.low, gap) or periods.century.match(scan.low, gap)
    )


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
