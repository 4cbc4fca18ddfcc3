"""The one currency of an amount that may have one before it and one behind."""

from __future__ import annotations

from typing import NamedTuple

from belegt.lexicon.words import SHARED
from belegt.messages import Message, message
from belegt.reader.money import UnitAt, with_country
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan

COUNTRY = message("money of a country that the text does not tell")
TWO_CURRENCIES = message("two currencies for one number")
NO_CURRENCY = message("money whose currency is not printed beside it")


class Refusal(NamedTuple):
    """Why an amount of money is unreadable, and where it ends."""

    reason: Message
    end: int


def dollar_of(
    scan: Scan, printed: PrintedNumber, currency: UnitAt | None, unit_at: UnitAt | None
) -> tuple[UnitAt | None, UnitAt | None]:
    """Return the dollar before a number and the unit behind it, agreed: "$5 CAD", "$5 US"."""
    if currency is None or scan.char(currency.edge) != "$":
        return currency, unit_at
    behind = unit_at
    if behind is None:
        land = with_country(scan, UnitAt(currency.unit, printed.end))
        behind = land if land.edge > printed.end else None
    if behind is None or behind.unit.kind != "money":
        return currency, unit_at
    return UnitAt(behind.unit, currency.edge), behind


def refusal(
    printed: PrintedNumber, currency: UnitAt | None, unit_at: UnitAt | None
) -> Refusal | None:
    """Refuse what no currency tells, or two do: "500 Kronen", "€5 USD", "20,–"."""
    behind = unit_at if unit_at and unit_at.unit.kind == "money" else None
    if currency is None and behind is None:
        return Refusal(NO_CURRENCY, printed.end) if printed.price else None
    told = {at.unit.name for at in (currency, behind) if at is not None}
    end = behind.edge if behind else printed.end
    if len(told) > 1:
        return Refusal(TWO_CURRENCIES, end)
    if SHARED in told:
        return Refusal(COUNTRY, end)
    return None
