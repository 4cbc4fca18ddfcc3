"""Runs ctparse: the one expression of time in a text, German or English."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterator

from adapter import Found, found, found_date, serve
from ctparse import ctparse
from ctparse.types import Duration, Interval, Time

logging.disable(logging.CRITICAL)
BASES = (dt.datetime(2001, 3, 7, 1, 1), dt.datetime(2004, 8, 18, 5, 5))  # noqa: DTZ001  bare
SECONDS = 2.0
"""After which it gives what it has."""


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the expression; a date without a year differs between two days to complete it from."""
    del language  # it reads both at once
    one, other = (ctparse(text, ts=base, timeout=SECONDS) for base in BASES)
    if one is None or other is None:
        return
    first, second = one.resolution, other.resolution
    # what its rules make of a whole text has no place of its own
    start, end = first.mstart, first.mend or len(text)
    if isinstance(first, Duration):
        yield found(start, end, "duration", first.value, first.unit.value.rstrip("s"))
    elif isinstance(first, Interval) and isinstance(second, Interval):
        for mine, theirs in ((first.t_from, second.t_from), (first.t_to, second.t_to)):
            if mine and theirs and (iso := iso_of(mine, theirs)):
                yield found_date(start, end, iso)
    elif isinstance(first, Time) and isinstance(second, Time) and (iso := iso_of(first, second)):
        yield found_date(start, end, iso)


def iso_of(first: Time, second: Time) -> str:
    """Return the parts that both readings agree in, "" where these make no date."""
    year, month, day = (
        mine if mine == theirs else None
        for mine, theirs in (
            (first.year, second.year),
            (first.month, second.month),
            (first.day, second.day),
        )
    )
    clock = "" if first.hour is None else f"T{first.hour:02}:{first.minute or 0:02}"
    if month is None:
        return clock or (f"{year:04}" if year else "")
    told = f"{year:04}-{month:02}" if year else f"--{month:02}"
    if day is None:
        return told
    return f"{told}-{day:02}{clock if year else ''}"


serve(read)
