"""What every entry with a value has: measure, subject, scope, value, unit and bound."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from difflib import get_close_matches
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    model_validator,
)

from belegt.errors import RefusedValueError
from belegt.lexicon import units
from belegt.messages import message
from belegt.quantity import Bound, PartialDate, Quantity, from_digits, spanned
from belegt.reader import Direction
from belegt.source import Identifier, Line

NUMBER = r"-?\d{1,60}(\.\d{1,60})?(e-?\d{1,2})?"
NUMBER_RE = re.compile(NUMBER, re.ASCII)
RANGE_RE = re.compile(rf"(?P<low>{NUMBER})\.\.(?P<high>{NUMBER})", re.ASCII)
YEARS_RE = re.compile(r"\d{4}\.\.\d{4}")
COMMA_RE = re.compile(r"-?[\d.]*\d,\d+")

DATE, TIME = "date", "time"
DATES = frozenset({DATE, TIME})
"""Units of what is no number."""


def check_value(text: str) -> str:
    """Return a number, range or date in the ledger's notation; refuse all else.

    Raises:
        RefusedValueError: with how to write it.
    """
    if NUMBER_RE.fullmatch(text):
        return text
    if (match := RANGE_RE.fullmatch(text)) and not YEARS_RE.fullmatch(text):
        if Decimal(match["low"]) >= Decimal(match["high"]):
            raise RefusedValueError(
                message("a range from the lower to the higher number"), message("swap the two")
            )
        return text
    try:
        PartialDate.parse(text)
    except ValueError:
        remedy = message(
            "write plain digits with a decimal point, such as 6.5 or 5.6e6 or 20e6..100e6"
        )
        if COMMA_RE.fullmatch(text):
            number = text.replace(".", "").replace(",", ".")
            remedy = message("write the decimal point: {number}", number=number)
        elif re.fullmatch(r"-?[\d.]+[eE][+-]?\d+", text):
            remedy = message("write an exponent of one or two digits after a small e")
        elif re.match(r"\d{4}-|--", text):
            remedy = message("write a day that exists, as 2025-01-27, 2025-01, 2025 or --01-27")
        raise RefusedValueError(message("a number, range or date"), remedy) from None
    return text


def check_unit(text: str) -> str:
    """Return a known unit; refuse all else.

    Raises:
        RefusedValueError: with the most similar known one.
    """
    if not units.is_known(text):
        close = get_close_matches(text, units.known_units(), n=1)
        hint = message("use an ISO 4217 code, or count")
        if close:
            hint = message("did you mean {name!r}?", name=close[0])
        raise RefusedValueError(
            message("a known unit (ISO 4217, percent, count, date, month, USD/month …)"), hint
        )
    return text


ValueText = Annotated[
    str,
    AfterValidator(check_value),
    Field(
        description="The printed number in plain digits (600e9, 5.6e6), a range"
        " (20e6..100e6) or an ISO 8601 date with the parts that are known",
        json_schema_extra={"type": ["string", "number"]},
    ),
]
UnitText = Annotated[str, AfterValidator(check_unit)]


def check_fit(value: str, unit: str, bound: Bound) -> None:
    """Refuse a value that its unit or bound does not fit.

    Raises:
        RefusedValueError: with what would fit.
    """
    is_date = not NUMBER_RE.fullmatch(value) and not RANGE_RE.fullmatch(value)
    # a bare year is written like a number
    if is_date and unit in DATES and PartialDate.parse(value).unit != unit:
        raise RefusedValueError(
            message("a value that fits the unit {unit!r}", unit=unit),
            message("use unit: time with times of day such as T14:30, and only with them"),
        )
    if is_date != (unit in DATES) and not re.fullmatch(r"-?\d{4}(\.\.\d{4})?", value):
        raise RefusedValueError(
            message("a value that fits the unit {unit!r}", unit=unit),
            message("use unit: date with dates alone"),
        )
    if (".." in value) != (bound is Bound.BETWEEN):
        raise RefusedValueError(
            message("bound: between with a range, and only there"),
            message("change value or bound"),
        )


def typed_quantity(value: str, unit: str, bound: Bound) -> Quantity | PartialDate:
    """Return what a value, a unit and a bound mean that have been checked and fit."""
    if unit in DATES:
        date = PartialDate.parse(value)
        return date if date.until is not None else replace(date, bound=bound)
    if match := RANGE_RE.fullmatch(value):
        return spanned(from_digits(match["low"], unit=unit), from_digits(match["high"], unit=unit))
    return from_digits(value, unit=unit, bound=bound)


class Frozen(BaseModel):
    """Anything in a ledger file: frozen, and without unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __hash__(self) -> int:
        """Return a hash of what tells most entries apart, for all that they hold takes long."""
        own = self.__dict__
        return hash(own.get("id") or own.get("quote") or own.get("name") or own.get("words"))


Tells = Annotated[
    tuple[Identifier, ...],
    Field(description="Ids of other entries whose values the texts tell; those of a formula apart"),
]


class Entry(Frozen):
    """What can be cited, and what it is about: equal words mean the same thing."""

    id: Identifier
    measure: Identifier = Field(description="Id of the question it answers, in measures.yaml")
    subject: Line = Field(description="Of whom or what; equal words mean an equal subject")
    scope: Line = Field(description="What the number covers; equal words mean an equal scope")
    unit: UnitText
    direction: Direction | None = Field(
        default=None, description="Of a change: rise or fall, where no verb of the quote tells it"
    )
    tells: Tells = ()


class Valued(Entry):
    """A typed value with its unit and bound."""

    value: ValueText
    bound: Bound = Field(description="How the words limit the number")

    @model_validator(mode="after")
    def _fits(self) -> Valued:
        check_fit(self.value, self.unit, self.bound)
        return self

    @property
    def quantity(self) -> Quantity | PartialDate:
        """The value as typed in the ledger."""
        return typed_quantity(self.value, self.unit, self.bound)
