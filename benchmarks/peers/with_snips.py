"""Runs the built-in entity parsers of Snips NLU."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from adapter import Found, found, found_date, serve
from snips_nlu_parsers import BuiltinEntityParser

DATE_LENGTH = {"Year": 4, "Quarter": 7, "Month": 7, "Week": 10, "Day": 10}
UNITS = ("year", "quarter", "month", "week", "day", "hour", "minute", "second")


@cache
def parser(language: str) -> BuiltinEntityParser:
    """Return the parser of a language."""
    return BuiltinEntityParser.build(language=language)


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the values; it wants lower case."""
    for entity in parser(language).parse(text.lower()):
        start, end = entity["range"]["start"], entity["range"]["end"]
        value = entity["entity"]
        match value["kind"]:
            case "Number":
                yield found(start, end, "number", value["value"])
            case "Percentage":
                yield found(start, end, "percent", value["value"], "percent")
            case "AmountOfMoney":
                yield found(start, end, "money", value["value"], value.get("unit") or "")
            case "Temperature":
                unit = f"degree {value.get('unit') or ''}".strip()
                yield found(start, end, "dimension", value["value"], unit)
            case "Duration":
                told = [(value[f"{unit}s"], unit) for unit in UNITS if value.get(f"{unit}s")]
                for number, unit in told[:1]:
                    yield found(start, end, "duration", number, unit)
            case "InstantTime":
                day, _, clock = value["value"].replace(" ", "T", 1).partition("T")
                grain = value["grain"].title()
                iso = day[: DATE_LENGTH.get(grain, 10)]
                timed = grain in {"Hour", "Minute", "Second"}
                yield found_date(start, end, f"{iso}T{clock[:5]}" if timed else iso)


serve(read)
