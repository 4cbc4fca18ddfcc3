"""Runs quantulum3, without its classifier, which needs scikit-learn."""

from __future__ import annotations

from collections.abc import Iterator

from adapter import Found, found, serve
from quantulum3 import parser

DURATIONS = {"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"}
SHARES = {"percentage": "percent", "per mille": "permille", "parts per million": "part/million"}


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the quantities; a range with its middle and reach has both ends."""
    del language  # English alone
    for quantity in parser.parse(text):
        unit = quantity.unit
        kind, name = "dimension", unit.name
        if unit.name == "dimensionless":
            kind, name = "number", ""
        elif unit.name in SHARES:
            kind, name = "percent", SHARES[unit.name]
        elif unit.entity.name == "currency":
            kind, name = "money", unit.currency_code or unit.name
        elif unit.name in DURATIONS or unit.entity.name == "time":
            kind = "duration"
        reach = quantity.uncertainty
        numbers = [quantity.value]
        if reach and "±" not in quantity.surface:
            numbers = [quantity.value - reach, quantity.value + reach]
        for number in numbers:
            yield found(*quantity.span, kind, number, name)


serve(read)
