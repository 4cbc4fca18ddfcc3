"""Dates in the order and words of a locale."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from babel import Locale
from babel.dates import format_date, format_skeleton

from belegt.lexicon.words import Words
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
    text = _period(date, words) if date.period else _day(date, locale, words)
    if date.part:
        part = next((word for word, part in tables.parts.items() if part == date.part), "")
        text = f"{part} {text}" if part else date.isoformat()
    if date.bound in {Bound.EXACTLY, Bound.BETWEEN}:
        return text
    bound = next((word for word, bound in tables.bounds.items() if bound is date.bound), "")
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
    clock = f"{date.hour or 0:02}:{date.minute or 0:02} {words.printing.clock}".rstrip()
    if date.month is None:
        return clock if date.hour is not None else f"{date.year}"
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
    return text if date.hour is None else f"{text}, {clock}"
