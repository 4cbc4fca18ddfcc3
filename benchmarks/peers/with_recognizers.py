"""Runs Recognizers-Text: numbers, percentages, currencies, dimensions, and dates with times.

Where several of its models read the same words, the more specific has them: a number within
an amount of money is that amount's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from adapter import Found, found, found_date, serve
from recognizers_date_time import recognize_datetime
from recognizers_number import recognize_number, recognize_percentage
from recognizers_number_with_unit import (
    recognize_age,
    recognize_currency,
    recognize_dimension,
    recognize_temperature,
)

CULTURES = {"en": "en-us", "es": "es-es", "fr": "fr-fr"}
UNITS = {"C": "degree celsius", "F": "degree fahrenheit", "K": "kelvin"}
"""What it calls temperatures."""

PERIOD_RE = re.compile(r"\((\d{4})-(\d\d)-01,[^,]+,P(3|6)M\)")
DECADE_RE = re.compile(r"\((\d{3})0-01-01,[^,]+,P10Y\)")
DATE_RE = re.compile(r"(?:\d{4}|XXXX)(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d){0,2})?)?)?")
TIME_RE = re.compile(r"T(\d\d)(?::(\d\d))?(?::\d\d)?")
LASTING_RE = re.compile(r"PT?([\d.]+)([YMWDHS])")
NAMES = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the values, the specific ones first."""
    culture = CULTURES[language]
    taken: list[Found] = []
    decimal = "." if language == "en" else ","
    models: list[tuple[Any, Callable[[Any], Iterator[Found]]]] = [
        (recognize_currency, partial(_measured, kind="money", decimal=decimal)),
        (recognize_temperature, partial(_measured, kind="dimension", decimal=decimal)),
        (recognize_dimension, partial(_measured, kind="dimension", decimal=decimal)),
        (recognize_percentage, partial(_percentages, decimal=decimal)),
        (recognize_datetime, _times),
        (recognize_age, partial(_measured, kind="duration", decimal=decimal)),
        (recognize_number, partial(_measured, kind="number", decimal=decimal)),
    ]
    for recognize, told in models:
        for value in told(_results(recognize, text, culture)):
            if not any(value["start"] < t["end"] and t["start"] < value["end"] for t in taken):
                taken.append(value)
                yield value


def _results(recognize: Any, text: str, culture: str) -> list[Any]:
    """Return what a model finds and tells; one that fails finds nothing, and the others go on."""
    try:
        return [result for result in recognize(text, culture) if result.resolution]
    except Exception:  # noqa: BLE001  a peer's failure is a result
        return []


def _measured(results: Any, kind: str, decimal: str) -> Iterator[Found]:
    for result in results:
        number = result.resolution.get("value")
        if number is None:
            continue
        unit = result.resolution.get("isoCurrency") or result.resolution.get("unit", "")
        number = number.replace(decimal, ".")
        yield found(result.start, result.end + 1, kind, number, UNITS.get(unit, unit))


def _percentages(results: Any, decimal: str) -> Iterator[Found]:
    for result in results:
        number = (result.resolution["value"] or "").rstrip("%").replace(decimal, ".")
        yield found(result.start, result.end + 1, "percent", number, "percent")


def _times(results: Any) -> Iterator[Found]:
    for result in results:
        start, end = result.start, result.end + 1
        timex = result.resolution["values"][0]["timex"]
        if lasting := LASTING_RE.fullmatch(timex):
            name = "minute" if timex.startswith("PT") and lasting[2] == "M" else NAMES[lasting[2]]
            yield found(start, end, "duration", lasting[1], name)
        elif iso := _iso(timex):
            yield found_date(start, end, iso)


def _iso(timex: str) -> str:
    """Return a date of its notation in ours, "" for what has none."""
    if period := PERIOD_RE.fullmatch(timex):
        length = int(period[3])
        part = "Q" if length == 3 else "H"
        return f"{period[1]}-{part}{(int(period[2]) - 1) // length + 1}"
    if decade := DECADE_RE.fullmatch(timex):
        return f"{decade[1]}X"
    if time := TIME_RE.fullmatch(timex):
        return f"T{time[1]}:{time[2] or '00'}"
    if not DATE_RE.fullmatch(timex):
        return ""
    day, _, clock = timex.partition("T")
    hour, _, minute = clock.partition(":")
    return day.replace("XXXX", "-") + (f"T{hour}:{minute[:2] or '00'}" if clock else "")


serve(read)
