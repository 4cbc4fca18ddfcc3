"""Dates of which only some parts are printed, periods, and clock times."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import KW_ONLY, dataclass, replace

from belegt.quantity.periods import CENTURY, DECADE, FISCAL, PERIODS, SEASON, YEARS, Part
from belegt.quantity.quantity import Bound

Days = tuple[dt.date, dt.date]
"""First and last day."""

DATE_RE = re.compile(
    r"""
    (?: (?P<decade>\d{3})X                # "199X", as in EDTF
      | (?P<century>\d\d)XX               # "18XX": the nineteenth century
      | FY(?P<fiscal>\d{4})               # "FY2025"
      | (?P<first>\d{4})/(?P<second>\d{4})  # "2023/2024": one season, over the turn of the year
      | (?P<clock>T\d\d:\d\d)             # "T14:30"
      | (?: (?P<year>\d{4}) | - )          # "2025", or "-" for a year that is not told
        (?: - (?P<period>[QH]\d)          # "-Q3", "-H1"
          | - (?P<month>\d\d)             # "-01"
            (?: - (?P<day>\d\d)           # "-27"
                (?: T (?P<hour>\d\d) : (?P<minute>\d\d) )?
            )?
        )?
    )
    (?: -(?P<part>early|mid|late) )?      # "2024-late"
    """,
    re.VERBOSE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, month, year or period of the Gregorian calendar, as far as it is printed; or a time.

    Attributes:
        year: None in "27. Januar".
        month: 1 to 12, None in "2021".
        day: 1 to 31, None in "Januar 2025"; only with a month.
        hour: 0 to 23, only with a day.
        minute: 0 to 59, only with an hour.
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
        earliest = (2000, 1, 1, 0, 0)
        year, month, day, hour, minute = (
            first if part is None else part
            for part, first in zip(self.parts, earliest, strict=True)
        )
        dt.datetime(year, month, day, hour, minute)  # noqa: DTZ001  only asked for its errors

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ISO 8601 with the parts that are known: "2025-01-27T21:00", "2025", "--01-27".

        Periods are "2024-Q3", "2024-H1", "199X", "18XX", "FY2025" and "2023/2024", parts of
        them "2024-late", ranges "2019..2023", times "T14:30".

        Raises:
            ValueError: when the text has another form, or there is no such day.
        """
        first, dots, last = text.partition("..")
        if dots:
            return ranged(cls.parse(first), cls.parse(last))
        match = DATE_RE.fullmatch(text)
        if match is None:
            msg = f"{text!r} is no ISO 8601 date such as 2025-01-27, 2025-01, 2025 or --01-27"
            raise ValueError(msg)
        told = match.groupdict()
        part = Part(told["part"]) if told["part"] else None
        if told["decade"]:
            return cls(int(told["decade"]) * 10, period=DECADE, part=part)
        if told["century"]:
            return cls(int(told["century"]) * 100, period=CENTURY, part=part)
        if told["fiscal"]:
            return cls(int(told["fiscal"]), period=FISCAL, part=part)
        if told["first"]:
            if int(told["second"]) != int(told["first"]) + 1:
                msg = f"{text!r} is no two years in a row; write a range as 2019..2023"
                raise ValueError(msg)
            return cls(int(told["first"]), period=SEASON, part=part)
        if told["clock"]:
            return cls(hour=int(text[1:3]), minute=int(text[4:6]))
        names = ("year", "month", "day", "hour", "minute")
        numbers = (int(told[name]) if told[name] else None for name in names)
        return cls(*numbers, period=told["period"] or "", part=part)

    def isoformat(self) -> str:
        """Return the notation that `parse` reads, the bound left aside."""
        if self.until is not None:
            return f"{replace(self, until=None).isoformat()}..{self.until.isoformat()}"
        text = self._iso()
        return f"{text}-{self.part}" if self.part else text

    def _iso(self) -> str:
        match self.period:
            case "decade":
                return f"{(self.year or 0) // 10:03}X"
            case "century":
                return f"{(self.year or 0) // 100:02}XX"
            case "fiscal":
                return f"FY{self.year:04}"
            case "season":
                return f"{self.year:04}/{(self.year or 0) + 1:04}"
        text = "-" if self.year is None else f"{self.year:04}"
        if self.period:
            return f"{text}-{self.period}"
        if self.month is not None:
            text += f"-{self.month:02}"
        if self.day is not None:
            text += f"-{self.day:02}"
        if self.hour is not None:
            text = text if self.month else ""
            text += f"T{self.hour:02}:{self.minute or 0:02}"
        return text

    @property
    def unbounded(self) -> PartialDate:
        """The date alone, without what limits it; a range stays one."""
        return self if self.until is not None else replace(self, bound=Bound.EXACTLY)

    def contains(self, other: PartialDate) -> bool:
        """Whether whatever ``other`` can mean is meant here too, told as precisely or less so."""
        mine = self.unbounded
        if self.bound is other.bound:
            return _holds(mine, other.unbounded)
        if other.bound is Bound.ABOUT:
            return False
        if self.bound is Bound.ABOUT:
            return mine.contains(other)
        return _within(other.days, self.days)

    def meets(self, other: PartialDate) -> bool:
        """Whether one date can be meant by both: no part that both tell differs."""
        if self.plain and other.plain:
            return all(
                mine is None or theirs is None or mine == theirs
                for mine, theirs in zip(self.parts, other.parts, strict=True)
            )
        ends, others = self.days, other.days
        if ends is None or others is None:
            return self.unbounded == other.unbounded
        return ends[0] <= others[1] and others[0] <= ends[1]

    @property
    def plain(self) -> bool:
        """Whether parts tell all of it."""
        return not (self.period or self.until) and self.bound in {Bound.EXACTLY, Bound.ABOUT}

    @property
    def days(self) -> Days | None:
        """First and last day that can be meant; None where no year or no days are told."""
        first, last = self.first, self.last
        if first is None or last is None:
            return None
        match self.bound:
            case Bound.LESS_THAN:
                return (dt.date.min, _moved(first, -1))
            case Bound.AT_MOST:
                return (dt.date.min, last)
            case Bound.AT_LEAST:
                return (first, dt.date.max)
            case Bound.MORE_THAN:
                return (_moved(last, 1), dt.date.max)
        return (first, last)

    @property
    def first(self) -> dt.date | None:
        """The first day of it, the bound left aside; None without a year."""
        if self.year is None:
            return None
        months = PERIODS.get(self.period, (self.month or 1, 12))
        return dt.date(max(self.year, 1), months[0], self.day or 1)

    @property
    def last(self) -> dt.date | None:
        """The last day of it, the bound left aside; None without a year."""
        if self.until is not None:
            return self.until.last
        if self.year is None:
            return None
        year = min(self.year + YEARS.get(self.period, 1) - 1, dt.MAXYEAR)
        months = PERIODS.get(self.period, (1, self.month or 12))
        return dt.date(year, months[1], self.day or monthrange(year, months[1])[1])

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
        """Year, month, day, hour and minute, as far as they are told."""
        return (self.year, self.month, self.day, self.hour, self.minute)

    def __str__(self) -> str:
        if self.bound in {Bound.EXACTLY, Bound.BETWEEN}:
            return self.isoformat()
        return f"{self.bound} {self.isoformat()}"


def _holds(one: PartialDate, other: PartialDate) -> bool:
    """Whether a date holds another of the same bound."""
    if one.part and one.part is not other.part:
        return False
    if one.plain and other.plain:
        pairs = zip(one.parts, other.parts, strict=True)
        return all(mine is None or mine == theirs for mine, theirs in pairs)
    if replace(one, part=None) == replace(other, part=None):
        return True
    if {one.period, other.period} & {FISCAL, SEASON}:
        return False  # whose days are not told
    return _within(other.days, one.days)


def ranged(first: PartialDate, last: PartialDate) -> PartialDate:
    """Join two dates into the range from the one to the other, both included.

    Raises:
        ValueError: when the last is not after the first.
    """
    joined = replace(first, until=replace(last, bound=Bound.EXACTLY), bound=Bound.BETWEEN)
    low, high = first.unbounded.days, last.unbounded.days
    if low and high and not (low[0] < high[0] and low[1] < high[1]):
        msg = "a range from the earlier to the later date"
        raise ValueError(msg)
    return joined


def _within(inner: Days | None, outer: Days | None) -> bool:
    return inner is not None and outer is not None and outer[0] <= inner[0] and inner[1] <= outer[1]


def _moved(day: dt.date, days: int) -> dt.date:
    try:
        return day + dt.timedelta(days)
    except OverflowError:
        return day
