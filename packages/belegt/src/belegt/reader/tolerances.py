"""What a number may be off by: "5 ± 0.3 kg", "3,1 % (±0,2)", "plus or minus 3 points"."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon.conversion import conversion
from belegt.lexicon.units import PERCENT
from belegt.messages import Message, message
from belegt.quantity import EXACT, Bound, Quantity
from belegt.reader.meaning import Meaning, rated
from belegt.reader.meanings import NO_UNIT, meaning_of
from belegt.reader.mention import Kind
from belegt.reader.money import UnitAt, currency_before
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.ranges import CURRENCY_RE
from belegt.reader.scan import Scan
from belegt.reader.units import unit_of
from belegt.reader.view import LOOK_BACK, WORD_RE

OFF = message("a number and what it may be off by, in units that do not go together")
ROUGHLY = message("roughly so much, or by so much to either side")


class Tolerance(NamedTuple):
    """A number with what it may be off by: what it means, its quantity and where it ends."""

    meaning: Meaning
    quantity: Quantity | None
    end: int
    reason: Message | str = ""


def tolerance_at(
    scan: Scan, printed: PrintedNumber, currency: UnitAt | None, unit_at: UnitAt | None, sign: str
) -> Tolerance | None:
    """Return the interval of an amount behind which stands what it may be off by."""
    pos = unit_at.edge if unit_at else printed.end
    if scan.low[pos : pos + 2].lstrip()[:1] not in scan.tables.tolerance_starts:
        return None
    match = scan.tables.tolerance.match(scan.low, pos)
    if match is None or printed.top is not None or printed.part:
        return None
    start = match.end()
    paid = CURRENCY_RE.match(scan.raw, start)
    start = paid.end() if paid else start
    digits = scan.char(start).isdigit()
    off = number_at(scan, start, money=bool(paid)) if digits else words_at(scan, start)
    if off is None or not off.digits or off.part:
        return None
    theirs_currency = currency_before(scan.above(match.end()), start) if paid else None
    theirs = rated(scan, start, meaning_of(scan, off, theirs_currency, unit_of(scan, off)))
    mine = meaning_of(scan, printed, currency, unit_at)
    if mine.unit is NO_UNIT and not mine.name:
        mine = theirs._replace(printed=printed)
        if printed.bare and off.scale > 1:
            mine = mine._replace(printed=printed._replace(scale=off.scale))
    end = theirs.end + (scan.char(theirs.end) == ")" and "(" in match[0])
    value = mine.printed.quantity(mine.name, mine.unit.worth, sign)
    by = amount_off(mine, theirs, value)
    if by is None or theirs.reason or mine.reason:
        return Tolerance(mine, None, end, OFF)
    low, high = EXACT.subtract(value.number, by), EXACT.add(value.number, by)
    return Tolerance(mine, Quantity(low, mine.name, Bound.BETWEEN, upper=high), end)


def amount_off(mine: Meaning, theirs: Meaning, value: Quantity) -> Decimal | None:
    """Return how much a value may be off in its own unit; None where that cannot be told."""
    off = theirs.printed.quantity(theirs.name, theirs.unit.worth)
    shares = mine.kind is Kind.PERCENT and theirs.kind is Kind.PERCENT
    if off.unit in {"", mine.name} or shares:
        return off.number
    if off.unit == PERCENT:
        return EXACT.multiply(abs(value.number), EXACT.divide(off.number, Decimal(100)))
    way = conversion(off.unit, mine.name)
    return way.number(off.number) if way else None


def spread(quantity: Quantity) -> Quantity:
    """Return the interval of what is told with ± and nothing before: from minus to plus."""
    return Quantity(-quantity.number, quantity.unit, Bound.BETWEEN, upper=quantity.number)


def roughly(scan: Scan, start: int) -> bool:
    """Whether the words for ± at ``start`` may only mean about, with none of a margin before."""
    margins = scan.tables.words.numbers.margins
    if not margins or not scan.char(start).isalpha():
        return False
    before = WORD_RE.findall(scan.low, max(0, start - LOOK_BACK), start)
    return margins.isdisjoint(before)
