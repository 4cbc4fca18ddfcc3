"""Dates and times of day as CLDR prints them, to be read back.

Two forms are left out, which the reader refuses: years of two digits, and figures that another
locale of the language prints for another day ("05/03/2025").
"""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Iterator

from babel.dates import format_date, format_datetime, format_skeleton, format_time

from benchmarks.suites.case import Case
from benchmarks.suites.printed import framed, languages, locales_of
from benchmarks.suites.value import DATE, TIME, Value

PART_RE = re.compile(r"\d+|\D+")

FORMS = ("full", "long", "medium", "short", "yMd")
SKELETONS = {
    "yMMMM": "{0:%Y-%m}",
    "yMMM": "{0:%Y-%m}",
    "MMMMd": "--{0:%m-%d}",
    "MMMd": "--{0:%m-%d}",
    "yQQQ": "{0:%Y}-Q{1}",
    "yQQQQ": "{0:%Y}-Q{1}",
}
"""Parts of a date that a locale can print, with what they mean in ISO 8601."""


def cases(sample: int, seed: int) -> Iterator[Case]:
    """Yield ``sample`` dates of each form for each locale; the same for the same seed."""
    for language in languages():
        for locale in locales_of(language):
            chance = random.Random(f"{seed}{locale}dates")  # noqa: S311  no secret
            for _ in range(sample):
                moment = _moment(chance)
                yield from _dates(language, locale, moment, chance)
                yield from _times(language, locale, moment, chance)


def _moment(chance: random.Random) -> dt.datetime:
    days = chance.randint(0, 365 * 130)
    minutes = chance.randrange(24 * 60)
    return dt.datetime(1920, 1, 1) + dt.timedelta(days, minutes=minutes)  # noqa: DTZ001  printed


def _dates(
    language: str, locale: str, moment: dt.datetime, chance: random.Random
) -> Iterator[Case]:
    form = chance.choice(FORMS)
    printed = _printed(form, moment, locale)
    if f"{moment:%Y}" in printed and _one_day(form, moment, printed, language):
        value = Value(0, 0, DATE, iso=f"{moment:%Y-%m-%d}")
        yield framed("CLDR dates", language, printed, value, chance)
    skeleton = chance.choice(list(SKELETONS))
    iso = SKELETONS[skeleton].format(moment, (moment.month + 2) // 3)
    printed = format_skeleton(skeleton, moment, locale=locale)
    yield framed("CLDR parts of dates", language, printed, Value(0, 0, DATE, iso=iso), chance)


def _printed(form: str, moment: dt.datetime, locale: str) -> str:
    if form in SKELETONS or form == "yMd":
        return format_skeleton(form, moment, locale=locale)
    return format_date(moment, form, locale=locale)


def _one_day(form: str, moment: dt.datetime, printed: str, language: str) -> bool:
    """Whether no locale of the language prints another day in these figures."""
    if moment.day > 12:
        return True
    turned = moment.replace(month=moment.day, day=moment.month)
    return turned == moment or all(
        _figures(_printed(other, turned, locale)) != _figures(printed)
        for locale in locales_of(language)
        for other in {form, "short", "yMd"}
    )


def _figures(printed: str) -> list[str]:
    """Return a date without the zeros before its figures."""
    return [part.lstrip("0") for part in PART_RE.findall(printed)]


def _times(
    language: str, locale: str, moment: dt.datetime, chance: random.Random
) -> Iterator[Case]:
    printed = format_time(moment, "short", locale=locale)
    yield framed("CLDR times", language, printed, Value(0, 0, TIME, iso=f"T{moment:%H:%M}"), chance)
    form = chance.choice(["long", "medium"])
    day = _printed(form, moment, locale)
    both = f"{day}, {printed}" if form == "long" else format_datetime(moment, form, locale=locale)
    value = Value(0, 0, DATE, iso=f"{moment:%Y-%m-%dT%H:%M}")
    if _one_day(form, moment, day, language):
        yield framed("CLDR dates with times", language, both, value, chance)
