"""A number as a person reads it, in the ledger's notation on one line.

First the bound where it is another than *exactly* (or a range), then the value, then the unit:
``1.1e6..1.3e6 count``, ``less than 1.6e6 USD``, ``2025-01-27 date``.
"""

from __future__ import annotations

from typing import Annotated, NamedTuple

from pydantic import AfterValidator, Field

from belegt.errors import RefusedValueError
from belegt.ledger.valued import check_fit, check_unit, check_value, typed_quantity
from belegt.messages import message
from belegt.quantity import Bound, PartialDate, Quantity


class TypedNumber(NamedTuple):
    """The parts of a reading."""

    bound: Bound
    value: str
    unit: str


def split_reading(text: str) -> TypedNumber:
    """Split a reading into its parts, and check each.

    Raises:
        RefusedValueError: when one is missing or wrong, with how to write it.
    """
    words = " ".join(text.split())
    bound = next((bound for bound in Bound if words.startswith(f"{bound} ")), None)
    value, _, unit = words.removeprefix(f"{bound} " if bound else "").partition(" ")
    check_value(value)
    if not unit:
        raise RefusedValueError(
            message("a number with its unit"),
            message("write the unit behind it: `{value} count`, `{value} USD`", value=value),
        )
    check_unit(unit)
    told = bound or (Bound.BETWEEN if ".." in value else Bound.EXACTLY)
    check_fit(value, unit, told)
    return TypedNumber(told, value, unit)


def reading_of(text: str) -> Quantity | PartialDate:
    """Return what a checked reading means."""
    bound, value, unit = split_reading(text)
    return typed_quantity(value, unit, bound)


def _checked(text: str) -> str:
    split_reading(text)
    return text


ReadingText = Annotated[
    str,
    AfterValidator(_checked),
    Field(
        description="How a person reads the passage, where the machine reads it wrongly or not"
        " at all: bound, value and unit (1.1e6..1.3e6 count, less than 1.6e6 USD, 2025-01-27 date)"
    ),
]
