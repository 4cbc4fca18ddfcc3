"""Dates in the order and words of a locale."""

from __future__ import annotations

import datetime as dt

from babel import Locale
from babel.dates import format_date, format_skeleton

from belegt.lexicon.words import Words
from belegt.quantity import PartialDate


def print_date(date: PartialDate, locale: str, words: Words) -> str:
    """Return the parts that are known, in the locale's order; the day first in English too."""
    if date.month is None:
        return f"{date.year}"
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
    if date.hour is None:
        return text
    clock = words.printing.clock
    return f"{text}, {date.hour:02}:{date.minute or 0:02} {clock}".rstrip()
