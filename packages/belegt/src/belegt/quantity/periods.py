"""Periods of the calendar: parts of a year, and what begins with a year."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from enum import StrEnum

DECADE, CENTURY, FISCAL, SEASON = "decade", "century", "fiscal", "season"
PERIODS = {
    **{f"Q{n}": (3 * n - 2, 3 * n) for n in (1, 2, 3, 4)},
    **{f"H{n}": (6 * n - 5, 6 * n) for n in (1, 2)},
}
"""Parts of a year, with their first and last month."""
YEARS = {DECADE: 10, CENTURY: 100, FISCAL: 1, SEASON: 2}
"""Periods of years, with how many they touch."""

CYCLE = 400
CYCLE_DAYS = 146_097
"""The calendar repeats after so many years, or days."""


class Part(StrEnum):
    """About which part of a period is told, where no more is."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"
    FIRST_HALF = "first-half"
    SECOND_HALF = "second-half"


def like(year: int) -> int:
    """Return a year that Python's calendar has, and whose days fall alike."""
    return 2000 + year % CYCLE


def day_number(year: int, month: int, day: int | None) -> int:
    """Return the number of a day, years before Christ included; of a month its last day."""
    stand_in = like(year)
    day = day or monthrange(stand_in, month)[1]
    cycles = (year - stand_in) // CYCLE
    return dt.date(stand_in, month, day).toordinal() + cycles * CYCLE_DAYS


def day_after(year: int, month: int, day: int) -> tuple[int, int, int]:
    """Return year, month and day of the day after a day."""
    following = dt.date(like(year), month, day) + dt.timedelta(1)
    return year + following.year - like(year), following.month, following.day
