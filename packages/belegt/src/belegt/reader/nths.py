"""What an ordinal tells: "drittes Quartal 2024", "first half of the year", "XIXe siècle"."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.quantity import PartialDate
from belegt.quantity.periods import CENTURY
from belegt.reader.dateparts import DateRead
from belegt.reader.datespans import join, spans_dates
from belegt.reader.periods import NO_PERIOD
from belegt.reader.scan import Scan

MOST = 4
"""Ordinals that may stand before the noun that all tell: "first, second and third quarters"."""

LATEST_CENTURY = 30
ROMAN = {"i": 1, "v": 5, "x": 10}


class Nth(NamedTuple):
    """An ordinal, and where it ends."""

    end: int
    number: int


def nth_period_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the quarter, half or century whose ordinal begins at ``pos``.

    Of "the first and second quarters" it is the first; of "the first to third quarter" all.
    """
    if not scan.tables.periods.nth_head.match(scan.low, pos):
        return None
    first = nth_at(scan, pos)
    last, joints = first, list[str]()
    noun = None
    while last and noun is None and len(joints) < MOST:
        noun = scan.tables.periods.nth_noun.match(scan.low, last.end)
        if noun is None:
            joint = scan.tables.periods.nth_joint.match(scan.low, last.end)
            last = nth_at(scan, joint.end()) if joint else None
            joints.append(" ".join(joint[0].split()) if joint else "")
    if first is None or last is None or noun is None:
        return None
    numbers = first.number, last.number
    told = centuries(scan, noun.end(), numbers) if noun["century"] else parts(scan, noun, numbers)
    if told is None:
        return None
    end, dates = told
    if dates is None:
        return DateRead(end, None, NO_PERIOD)
    if not joints:
        return DateRead(end, dates[0])
    if len(joints) == 1 and spans_dates(scan, pos, joints[0]):
        return join(DateRead(first.end, dates[0]), DateRead(end, dates[1]))
    return DateRead(first.end, dates[0])


def nth_at(scan: Scan, pos: int) -> Nth | None:
    """Return the ordinal at ``pos``, in words or digits."""
    if match := scan.tables.periods.nth_digits.match(scan.low, pos):
        return Nth(match.end(), int(match["number"]))
    dates = scan.tables.words.dates
    if dates.roman and (match := scan.tables.periods.nth_roman.match(scan.raw, pos)):
        return Nth(match.end(), roman(match["number"].lower()))
    phrase = scan.tables.periods.ordinals.at(scan, pos)
    return Nth(phrase.end, phrase.entry) if phrase else None


def roman(digits: str) -> int:
    """Return the number of Roman digits."""
    values = [ROMAN[digit] for digit in digits]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


class ToldPeriods(NamedTuple):
    """The first and last of some periods; None where they are not understood."""

    end: int
    dates: tuple[PartialDate, PartialDate] | None


def centuries(scan: Scan, end: int, numbers: tuple[int, int]) -> ToldPeriods | None:
    """Return centuries with the era behind them."""
    if not all(0 < number < LATEST_CENTURY for number in numbers):
        return None
    periods = scan.tables.periods
    before = periods.before_christ.match(scan.low, end)
    era = before or periods.after_christ.match(scan.low, end)
    years = (1 - 100 * number if before else (number - 1) * 100 for number in numbers)
    first, last = (PartialDate(year, period=CENTURY) for year in years)
    return ToldPeriods(era.end() if era else end, (first, last))


def parts(scan: Scan, noun: re.Match[str], numbers: tuple[int, int]) -> ToldPeriods | None:
    """Return quarters or halves with the year behind them."""
    words = scan.tables.words
    letter = "Q" if noun["quarter"] else "H"
    end = noun.end()
    told = scan.tables.periods.nth_year.match(scan.low, end)
    if not all(0 < number <= (4 if letter == "Q" else 2) for number in numbers):
        return ToldPeriods(end, None) if told else None
    if told and (told["fiscal"] or told["season"]):
        return ToldPeriods(told.end(), None)  # a quarter of a year that is not the calendar's
    word = noun["quarter"] or noun["half"]
    if told is None and word in {*words.fractions.half, *words.fractions.several}:
        return None  # "the first half" of a match, or of a book
    year = int(told["year"]) if told and told["year"] else None
    first, last = (PartialDate(year, period=f"{letter}{number}") for number in numbers)
    return ToldPeriods(told.end() if told else end, (first, last))
