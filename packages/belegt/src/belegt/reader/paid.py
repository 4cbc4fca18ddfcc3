"""The one currency of an amount that may have one before it and one behind."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon.currencies import SIGN_ENDS
from belegt.lexicon.words import SHARED
from belegt.messages import Message, message
from belegt.reader.money import UnitAt, with_country
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan

COUNTRY = message("money of a country that the text does not tell")
TWO_CURRENCIES = message("two currencies for one number")
NO_CURRENCY = message("money whose currency is not printed beside it")


BOOKED = message("brackets that may be those of a loss in a balance sheet")
BOOKED_RE = re.compile(r"\)\s?(?P<scale>[^\W\d_]{2,12})")


class RefusedMoney(NamedTuple):
    """Why an amount of money is unreadable, where it ends, and where it begins if not at a sign."""

    reason: Message
    end: int
    start: int | None = None


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


def booked(scan: Scan, printed: PrintedNumber, start: int) -> RefusedMoney | None:
    """Refuse "$(0.12)" and "($3.4) million": a loss, whose scale stands behind the brackets."""
    if scan.char(printed.end) != ")":
        return None
    if scan.char(printed.start - 1) == "(" and scan.char(printed.start - 2) in SIGN_ENDS:
        return RefusedMoney(BOOKED, printed.end + 1, printed.start - 2)
    match = BOOKED_RE.match(scan.low, printed.end) if scan.char(start - 1) == "(" else None
    if match and match["scale"] in scan.tables.scales.entries:
        return RefusedMoney(BOOKED, match.end())
    return None


def refusal(
    printed: PrintedNumber, currency: UnitAt | None, unit_at: UnitAt | None
) -> RefusedMoney | None:
    """Refuse what no currency tells, or two do: "500 Kronen", "€5 USD", "20,–"."""
    behind = unit_at if unit_at and unit_at.unit.kind == "money" else None
    if currency is None and behind is None:
        return RefusedMoney(NO_CURRENCY, printed.end) if printed.price else None
    told = {at.unit.name for at in (currency, behind) if at is not None}
    end = behind.edge if behind else printed.end
    if len(told) > 1:
        return RefusedMoney(TWO_CURRENCIES, end)
    if SHARED in told:
        return RefusedMoney(COUNTRY, end)
    return None
