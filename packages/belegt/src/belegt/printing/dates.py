"""Dates in the order and words of a locale."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from babel import Locale
from babel.dates import format_date, format_skeleton

from belegt.lexicon.words import NONE, ZONES, Words
from belegt.quantity import Bound, PartialDate
from belegt.quantity.periods import CENTURY, DECADE, FISCAL, PERIODS, SEASON


def print_date(date: PartialDate, locale: str, words: Words) -> str:
    """Return the parts that are known, in the locale's order; the day first in English too.

    What a language has no words for is printed in the notation of the ledger.
    """
    tables = words.dates
    if date.until is not None:
        if not tables.ranges:
            return date.isoformat()
        first = print_date(replace(date, until=None, bound=Bound.EXACTLY), locale, words)
        return f"{first} {tables.ranges[0]} {print_date(date.until, locale, words)}"
    if date.year is not None and date.year < 1:
        return date.isoformat()  # CLDR's calendars begin with the year 1
    text = _period(date, words) if date.period else _day(date, locale, words)
    if date.part:
        part = next((word for word, part in tables.parts.items() if part == date.part), "")
        part = part.capitalize() if words.nouns.capital else part
        text = f"{part} {text}" if part else date.isoformat()
    if date.bound in {Bound.EXACTLY, Bound.BETWEEN}:
        return text
    exact = tables.at if date.is_time else NONE  # "um 8 Uhr" is no more than that
    bound = next(
        (
            word
            for word, bound in tables.bounds.items()
            if bound is date.bound and word not in exact
        ),
        "",
    )
    return f"{bound} {text}" if bound else f"{date.bound} {text}"


def _period(date: PartialDate, words: Words) -> str:
    tables, year = words.dates, date.year or 0
    if date.period in PERIODS:
        sign = (tables.quarter_signs if date.period[0] == "Q" else tables.half_signs)[0]
        return f"{sign.upper()}{date.period[1]} {date.year or ''}".rstrip()
    if date.period == FISCAL:
        # German nouns keep their capital; "FY" needs no blank, and takes one
        lead = tables.fiscal[0].title() if words.nouns.capital else tables.fiscal[0]
        return f"{lead} {year}"
    if date.period == DECADE:
        return tables.decades[0].format(year)
    if date.period == CENTURY:
        return _ordinal(year // 100 + 1, tables.centuries) or date.isoformat()
    assert date.period == SEASON  # noqa: S101  there is no other
    following = year + 1
    return f"{year}/{following % 100:02}" if following % 100 else f"{year}/{following}"


def _ordinal(number: int, patterns: tuple[str, ...]) -> str:
    """Return a century; English has four endings, in the order of its numbers, others one."""
    if not patterns:
        return ""
    if len(patterns) < 4 or not patterns[1].startswith("{}nd"):
        return patterns[0].format(number)
    last = 0 if number % 100 in {11, 12, 13} else number % 10
    return patterns[last - 1 if last in {1, 2, 3} else 3].format(number)


def _day(date: PartialDate, locale: str, words: Words) -> str:
    clock = "" if date.hour is None else _clock(date, locale, words)
    if date.month is None:
        return clock or f"{date.year}"
    # any year will do where none is told: it is not printed
    day = dt.date(date.year or 2000, date.month, date.day or 1)
    skeleton = ("y" if date.year else "") + "MMMM" + ("d" if date.day else "")
    british = "en_GB" if locale == "en" else locale
    if skeleton == "yMMMMd":
        # CLDR's long pattern; asked for a skeleton it lacks, it would shorten the month
        text = format_date(day, "long", locale=british)
    elif skeleton == "MMMM":
        text = str(Locale.parse(locale).months["stand-alone"]["wide"][date.month])
    else:
        text = format_skeleton(skeleton, day, fuzzy=True, locale=british)
    return f"{text}, {clock}" if clock else text


def _clock(date: PartialDate, locale: str, words: Words) -> str:
    """Return a time of day; on the dial of twelve, both that it may be."""
    if date.twelve and date.hour is not None:
        halves = [replace(date, hour=date.hour % 12 + half, twelve=False) for half in (0, 12)]
        told = [_clock(half, locale, words) for half in halves]
        return f" {next(iter(words.numbers.alternatives), '/')} ".join(told)
    time = dt.time(date.hour or 0, date.minute or 0, date.second or 0)
    skeleton = "hm" if words.dates.meridiem else "Hm"
    if date.second is not None:
        skeleton += "s"
    printed = format_skeleton(skeleton, time, locale=locale)
    if not words.dates.meridiem and printed[1] == ":":
        printed = f"0{printed}"  # so that it stands for itself, as a time and no score
    text = f"{printed} {words.printing.clock}".rstrip()
    named = next((name for name, zone in words.dates.zones.items() if zone == date.zone), "")
    return f"{text} {date.zone if date.zone in ZONES.values() else named or date.zone}".rstrip()
