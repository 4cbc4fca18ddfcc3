"""Dates of which only some parts are printed."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

ISO_RE = re.compile(
    r"""
    (?: (?P<year>\d{4}) | - )        # "2025", or "-" for a year that is not told
    (?: - (?P<month>\d\d)            # "-01"
        (?: - (?P<day>\d\d)          # "-27"
            (?: T (?P<hour>\d\d) : (?P<minute>\d\d) )?
        )?
    )?
    """,
    re.VERBOSE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, month or year of the Gregorian calendar, as far as it is printed.

    Attributes:
        year: None in "27. Januar".
        month: 1 to 12, None in "2021".
        day: 1 to 31, None in "Januar 2025"; only with a month.
        hour: 0 to 23, only with a day.
        minute: 0 to 59, only with an hour.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and self.month is None:
            msg = "a date needs a year or a month"
            raise ValueError(msg)
        if self.day is not None and self.month is None:
            msg = "a day needs its month"
            raise ValueError(msg)
        # a leap year stands in where none is told, so that "29. Februar" is a date
        earliest = (2000, 1, 1, 0, 0)
        year, month, day, hour, minute = (
            first if part is None else part
            for part, first in zip(self._parts(), earliest, strict=True)
        )
        dt.datetime(year, month, day, hour, minute)  # noqa: DTZ001  only asked for its errors

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ISO 8601 with the parts that are known: "2025-01-27T21:00", "2025", "--01-27".

        Raises:
            ValueError: when the text has another form, or there is no such day.
        """
        match = ISO_RE.fullmatch(text)
        if match is None:
            msg = f"{text!r} is no ISO 8601 date such as 2025-01-27, 2025-01, 2025 or --01-27"
            raise ValueError(msg)
        return cls(**{part: int(digits) for part, digits in match.groupdict().items() if digits})

    def isoformat(self) -> str:
        """Return ISO 8601 with the parts that are known; "--01-27" where the year is not."""
        text = "-" if self.year is None else f"{self.year:04}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        if self.hour is not None:
            text += f"T{self.hour:02}:{self.minute or 0:02}"
        return text

    def contains(self, other: PartialDate) -> bool:
        """Whether ``other`` tells every part told here, with the same value."""
        return all(
            mine is None or mine == theirs
            for mine, theirs in zip(self._parts(), other._parts(), strict=True)
        )

    def meets(self, other: PartialDate) -> bool:
        """Whether one date can be meant by both: no part that both tell differs."""
        return all(
            mine is None or theirs is None or mine == theirs
            for mine, theirs in zip(self._parts(), other._parts(), strict=True)
        )

    def completed(self, latest: PartialDate) -> PartialDate:
        """Add a missing year: that of the last such date not after ``latest``, as in the news.

        A date that has a year, or a ``latest`` without one, is left as it is.
        """
        if self.year is not None or latest.year is None:
            return self
        # parts that `latest` leaves open count as its end: "2025-01" reaches to 31 January
        end = (latest.month or 12, latest.day or 31)
        year = latest.year if (self.month or 1, self.day or 1) <= end else latest.year - 1
        return replace(self, year=year)

    def _parts(self) -> tuple[int | None, ...]:
        return (self.year, self.month, self.day, self.hour, self.minute)

    def __str__(self) -> str:
        return self.isoformat()
