"""Years and decades told by halves: "nineteen eighty-four", "the nineteen eighties"."""

from __future__ import annotations

from belegt.quantity import PartialDate
from belegt.quantity.periods import DECADE
from belegt.reader.dateparts import DateRead
from belegt.reader.nouns import noun_after
from belegt.reader.numberwords import number_words_at
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import JOINT_RE, WORD_RE

FIRST, LAST = 13, 20
"""Centuries that are told so; "eleven thirty" and "twelve fifteen" are times of day."""

YEARS = range(10, 100)
HYPHENS = frozenset("-‐‑")


def spoken_year_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the year or decade whose two halves begin at ``pos``."""
    numbers = scan.tables.words.numbers
    if not numbers.zero_digits:
        return None
    century = WORD_RE.match(scan.low, pos)
    hundreds = numbers.words.get(century[0]) if century else None
    if century is None or hundreds is None or not FIRST <= hundreds.value <= LAST:
        return None
    joint = JOINT_RE.match(scan.low, century.end())
    if joint is None:
        return None
    decade = WORD_RE.match(scan.low, joint.end())
    if decade and (decades := scan.tables.words.dates.decade_names.get(decade[0])):
        year = 100 * hundreds.value + decades
        return DateRead(decade.end(), PartialDate(year, period=DECADE))
    told = _rest(scan, joint.end())
    if told is None:
        return None
    end, years = told
    # "eighteen fifty-dollar notes", "twenty twenty-euro notes", "at nineteen thirty"
    if scan.char(end) in HYPHENS or noun_after(scan, end) or unit_after(scan, end):
        return None
    if scan.tables.scales.at(scan, scan.blank(end)):
        return None
    return DateRead(end, PartialDate(100 * hundreds.value + years))


def _rest(scan: Scan, pos: int) -> tuple[int, int] | None:
    """Return the end and the number of "eighty-four" or "oh nine" at ``pos``."""
    numbers = scan.tables.words.numbers
    zero = WORD_RE.match(scan.low, pos)
    if zero and zero[0] in numbers.zero_digits:
        joint = JOINT_RE.match(scan.low, zero.end())
        digit = WORD_RE.match(scan.low, joint.end()) if joint else None
        one = numbers.words.get(digit[0]) if digit else None
        return (digit.end(), one.value) if digit and one and 0 < one.value < YEARS[0] else None
    words = number_words_at(scan, pos)
    if words is None or not words.digits.isdigit() or words.scale != 1:
        return None
    years = int(words.digits)
    return (words.end, years) if years in YEARS else None
