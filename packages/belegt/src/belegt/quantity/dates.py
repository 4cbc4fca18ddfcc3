"""Dates of which only some parts are printed, periods, and clock times."""

from __future__ import annotations

import datetime as dt
from dataclasses import KW_ONLY, dataclass, replace
from itertools import product

from belegt.quantity.notation import clock_text, parts_of, period_text, year_text
from belegt.quantity.periods import FISCAL, PERIODS, SEASON, YEARS, Part, day_number, like
from belegt.quantity.quantity import Bound

Extent = tuple[float, float]
"""First and last day as numbers, or first and last second of the day; infinite where open."""

DAY = 86_400
"""Seconds of a day."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, month, year or period of the Gregorian calendar, as far as it is printed; or a time.

    Attributes:
        year: None in "27. Januar".
        month: 1 to 12, None in "2021".
        day: 1 to 31, None in "Januar 2025"; only with a month.
        hour: 0 to 23, only with a day.
        minute: 0 to 59, only with an hour.
        second: 0 to 59, only with a minute.
        zone: the zone of the time, as "UTC", "+02:00" or "CET"; "" for none.
        twelve: whether the hour is told on the dial of twelve, the half of the day left open.
        period: "Q1" to "Q4", "H1" or "H2" of the year, or what begins with the year: "decade",
            "century", "fiscal" (whose days are not told), "season" (2023/24); "" for none.
        part: which part of all that is meant ("late 2024").
        until: the last date of a range, whose first is this one; bound is then BETWEEN.
        bound: how the words around the date limit it; never dropped, never added.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    _: KW_ONLY
    second: int | None = None
    zone: str = ""
    twelve: bool = False
    period: str = ""
    part: Part | None = None
    until: PartialDate | None = None
    bound: Bound = Bound.EXACTLY

    def __post_init__(self) -> None:
        if self.period and self.period not in (*PERIODS, *YEARS):
            msg = f"{self.period!r} is no period"
            raise ValueError(msg)
        told = self.year, self.month, self.hour, self.period in PERIODS or None
        if all(part is None for part in told):
            msg = "a date needs a year or a month"
            raise ValueError(msg)
        if self.day is not None and self.month is None:
            msg = "a day needs its month"
            raise ValueError(msg)
        # a leap year stands in where none is told, so that "29. Februar" is a date
        earliest = (2000, 1, 1, 0, 0, 0)
        year, *rest = (
            first if part is None else part
            for part, first in zip(self.parts, earliest, strict=True)
        )
        dt.datetime(like(year), *rest)  # type: ignore[arg-type]  # noqa: DTZ001  only asked for its errors

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ISO 8601 with the parts that are known: "2025-01-27T21:00", "2025", "--01-27".

        Periods are "2024-Q3", "2024-H1", "199X", "18XX", "FY2025" and "2023/2024", parts of
        them "2024-late" and "2024-summer", ranges "2019..2023", times "T14:30", "T14:30:25Z" and
        "T14:30[CET]"; 44 BC is "-0043".

        Raises:
            ValueError: when the text has another form, or there is no such day.
        """
        first, dots, last = text.partition("..")
        if dots:
            return ranged(cls.parse(first), cls.parse(last))
        return cls(**parts_of(text))  # type: ignore[arg-type]

    def isoformat(self) -> str:
        """Return the notation that `parse` reads, bound and dial left aside."""
        if self.until is not None:
            return f"{replace(self, until=None).isoformat()}..{self.until.isoformat()}"
        text = self._iso()
        return f"{text}-{self.part}" if self.part else text

    def _iso(self) -> str:
        if self.period in YEARS:
            return period_text(self.year or 0, self.period)
        text = "" if self.is_time else year_text(self.year)
        if self.period:
            return f"{text}-{self.period}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        if self.hour is not None:
            text += clock_text(self.hour, self.minute, self.second, self.zone)
        return text

    @property
    def is_time(self) -> bool:
        """Whether it is a time of day alone."""
        return self.hour is not None and self.month is None

    @property
    def unit(self) -> str:
        """The unit of its kind, as in a ledger."""
        return "time" if self.is_time else "date"

    @property
    def unbounded(self) -> PartialDate:
        """The date alone, without what limits it; a range stays one."""
        return self if self.until is not None else replace(self, bound=Bound.EXACTLY)

    def told_by(self, other: PartialDate) -> bool:
        """Whether another is the same, told on the dial or with the half of the day."""
        if not other.twelve or self.hour is None:
            return self == other
        return self.parts in other.meanings and self == replace(other, hour=self.hour, twelve=False)

    def contains(self, other: PartialDate) -> bool:
        """Whether whatever ``other`` can mean is meant here too, told as precisely or less so."""
        mine = self.unbounded
        if self.bound is other.bound:
            return _holds(mine, other.unbounded)
        if other.bound is Bound.ABOUT:
            return False
        if self.bound is Bound.ABOUT:
            return mine.contains(other)
        return self.is_time is other.is_time and _within(other.extent, self.extent)

    def meets(self, other: PartialDate) -> bool:
        """Whether one date can be meant by both: no part that both tell differs."""
        if self.zone and other.zone and self.zone != other.zone:
            return False
        if self.plain and other.plain:
            return any(
                _agree(mine, theirs, both=True)
                for mine, theirs in product(self.meanings, other.meanings)
            )
        ends, others = self.extent, other.extent
        if ends is None or others is None or self.is_time is not other.is_time:
            return self.unbounded == other.unbounded
        return ends[0] <= others[1] and others[0] <= ends[1]

    @property
    def plain(self) -> bool:
        """Whether parts tell all of it."""
        return not (self.period or self.until) and self.bound in {Bound.EXACTLY, Bound.ABOUT}

    @property
    def extent(self) -> Extent | None:
        """First and last that can be meant; None where no year, days or half of the day is told.

        They are days, and seconds of the day for a time alone.
        """
        first, last = self.first, self.last
        if first is None or last is None:
            return None
        match self.bound:
            case Bound.LESS_THAN:
                return (-float("inf"), first - 1)
            case Bound.AT_MOST:
                return (-float("inf"), last)
            case Bound.AT_LEAST:
                return (first, float("inf"))
            case Bound.MORE_THAN:
                return (last + 1, float("inf"))
        return (first, last if last >= first else last + DAY)

    @property
    def first(self) -> int | None:
        """The first day of it, the bound left aside; None without a year."""
        if self.is_time:
            return None if self.twelve else self._seconds
        if self.year is None:
            return None
        months = PERIODS.get(self.period, (self.month or 1, 12))
        return day_number(self.year, months[0], self.day or 1)

    @property
    def last(self) -> int | None:
        """The last day of it, the bound left aside; None without a year."""
        if self.until is not None:
            return self.until.last
        if self.is_time:
            open_seconds = 59 if self.second is None else 0
            return None if self.twelve else self._seconds + open_seconds
        if self.year is None:
            return None
        year = self.year + YEARS.get(self.period, 1) - 1
        months = PERIODS.get(self.period, (1, self.month or 12))
        return day_number(year, months[1], self.day)

    @property
    def _seconds(self) -> int:
        return ((self.hour or 0) * 60 + (self.minute or 0)) * 60 + (self.second or 0)

    def completed(self, latest: PartialDate) -> PartialDate:
        """Add a missing year: that of the last such date not after ``latest``, as in the news.

        A date that has a year, or a ``latest`` without one, is left as it is.
        """
        if self.year is not None or latest.year is None:
            return self
        if self.month is None and not self.period:
            return self  # a clock time
        # parts that `latest` leaves open count as its end: "2025-01" reaches to 31 January
        end = (latest.month or 12, latest.day or 31)
        month = PERIODS.get(self.period, (self.month or 1, 0))[0]
        year = latest.year if (month, self.day or 1) <= end else latest.year - 1
        until = self.until and replace(self.until, year=year)
        return replace(self, year=year, until=until)

    @property
    def parts(self) -> tuple[int | None, ...]:
        """Year, month, day, hour, minute and second, as far as they are told."""
        return (self.year, self.month, self.day, self.hour, self.minute, self.second)

    @property
    def meanings(self) -> tuple[tuple[int | None, ...], ...]:
        """The parts, once for each half of the day that can be meant."""
        if not self.twelve or self.hour is None:
            return (self.parts,)
        return tuple(replace(self, hour=self.hour % 12 + half).parts for half in (0, 12))

    def __str__(self) -> str:
        if self.twelve and self.hour is not None:
            # "halb acht" may be in the morning or in the evening
            halves = (replace(self, hour=self.hour % 12 + half, twelve=False) for half in (0, 12))
            return " or ".join(map(str, halves))
        if self.bound in {Bound.EXACTLY, Bound.BETWEEN}:
            return self.isoformat()
        return f"{self.bound} {self.isoformat()}"


def _holds(one: PartialDate, other: PartialDate) -> bool:
    """Whether a date holds another of the same bound."""
    if one.part and one.part is not other.part:
        return False
    if one.zone and one.zone != other.zone:
        return False
    if one.plain and other.plain:
        return all(any(_agree(mine, it) for mine in one.meanings) for it in other.meanings)
    if replace(one, part=None) == replace(other, part=None):
        return True
    if {one.period, other.period} & {FISCAL, SEASON} or one.is_time is not other.is_time:
        return False  # whose days are not told
    return _within(other.extent, one.extent)


def _agree(
    one: tuple[int | None, ...], other: tuple[int | None, ...], *, both: bool = False
) -> bool:
    """Whether the parts that one tells, or both tell, are the same."""
    pairs = zip(one, other, strict=True)
    return all(mine is None or mine == it or (both and it is None) for mine, it in pairs)


def ranged(first: PartialDate, last: PartialDate) -> PartialDate:
    """Join two dates into the range from the one to the other, both included.

    Raises:
        ValueError: when the last is not after the first.
    """
    joined = replace(first, until=replace(last, bound=Bound.EXACTLY), bound=Bound.BETWEEN)
    low, high = first.unbounded.extent, last.unbounded.extent
    if low and high and not first.is_time and not (low[0] < high[0] and low[1] < high[1]):
        msg = "a range from the earlier to the later date"
        raise ValueError(msg)
    return joined


def _within(inner: Extent | None, outer: Extent | None) -> bool:
    return inner is not None and outer is not None and outer[0] <= inner[0] and inner[1] <= outer[1]
