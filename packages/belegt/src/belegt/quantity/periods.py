"""Periods of the calendar: parts of a year, and what begins with a year."""

from __future__ import annotations

from enum import StrEnum

DECADE, CENTURY, FISCAL, SEASON = "decade", "century", "fiscal", "season"
PERIODS = {
    **{f"Q{n}": (3 * n - 2, 3 * n) for n in (1, 2, 3, 4)},
    **{f"H{n}": (6 * n - 5, 6 * n) for n in (1, 2)},
}
"""Parts of a year, with their first and last month."""
YEARS = {DECADE: 10, CENTURY: 100, FISCAL: 1, SEASON: 2}
"""Periods of years, with how many they touch."""


class Part(StrEnum):
    """About which part of a period is told, where no more is."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"
