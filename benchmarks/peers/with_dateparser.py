"""Runs dateparser's search; which parts of a date are printed, it is asked about each find."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from adapter import Found, found_date, serve
from dateparser.date import DateDataParser
from dateparser.search import search_dates

BASES = (dt.datetime(2001, 3, 7, 1, 1), dt.datetime(2004, 8, 18, 5, 5))  # noqa: DTZ001  bare
"""Days to complete a date from: what differs between both is not printed."""


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the dates."""
    one = search_dates(text, languages=[language], settings={"RELATIVE_BASE": BASES[0]}) or []
    pos = 0
    for words, first in one:
        start = text.find(words, pos)
        if start < 0:
            continue
        pos = start + len(words)
        settings = {"RELATIVE_BASE": BASES[1]}
        parser = DateDataParser(languages=[language], settings=settings)
        data = parser.get_date_data(words)
        if data.date_obj is None:
            continue
        if iso := iso_of(first, data.date_obj, data.period):
            yield found_date(start, pos, iso)


def iso_of(first: dt.datetime, second: dt.datetime, period: str) -> str:
    """Return the parts that both readings agree in, "" where these make no date."""
    timed = (first.hour, first.minute) == (second.hour, second.minute) and (
        first.hour or first.minute
    )
    clock = f"T{first:%H:%M}" if timed else ""
    if (first.month, first.day) != (second.month, second.day) and period == "day":
        return clock
    year = f"{first:%Y}" if first.year == second.year else "-"
    if period == "year":
        return year if year != "-" else ""
    if period == "month":
        return f"{year}-{first:%m}"
    return f"{year}-{first:%m-%d}{clock if year != '-' else ''}"


serve(read)
