"""Hundredths of money behind the whole: "2 Euro und 5 Cent", "zwanzig Euro fünfzig", "5€20"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.currencies import CENTED
from belegt.lexicon.words import SHARED
from belegt.messages import message
from belegt.quantity.quantity import EXACT, from_digits
from belegt.reader.compounds import NO_END, Compound, joint_at
from belegt.reader.hundredths import is_home_cent
from belegt.reader.mention import Kind
from belegt.reader.money import UnitAt
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.paid import COUNTRY
from belegt.reader.rates import Upper, rate_after
from belegt.reader.scan import Scan
from belegt.reader.units import unit_of
from belegt.reader.view import WORD_RE

GLUED_RE = re.compile(r"\d\d(?![\w.,]*\d|[^\W_])", re.ASCII)
SHILLINGS_RE = re.compile(
    r"[ \u00a0]?(?:\d{1,2}\s?s\.?(?:[ \u00a0]?\d{1,2}\s?d\.?)?|\d{1,2}/\d{1,2}(?:/\d{1,2})?)(?!\w)",
    re.ASCII,
)
OF_SHILLINGS = frozenset({"GBP", "IEP"})
HUNDRED = 100
TWO_DIGITS = 10

CENTS = message("the number behind the money may be its hundredths or count something else")
OLD_MONEY = message("pounds, shillings and pence")


class Cents(NamedTuple):
    """A number of hundredths, where it ends, and whether it is surely one."""

    number: Decimal
    end: int
    sure: bool = True


def coins_at(scan: Scan, printed: PrintedNumber, unit_at: UnitAt, sign: str) -> Compound | None:
    """Return an amount of money with the hundredths behind it; None where there are none."""
    unit, end = unit_at
    if unit.kind != "money" or unit.worth != 1:
        return None
    if not (printed.bare and printed.digits.isdigit()) or printed.price:
        return None
    cents = cents_at(scan, unit, end)
    if cents is None:
        return None
    if not cents.sure or unit.name == SHARED:
        return Compound(None, unit, cents.end, CENTS if unit.name != SHARED else COUNTRY)
    whole = EXACT.add(Decimal(printed.digits), cents.number / HUNDRED)
    name, end = unit.name, cents.end
    if rate := rate_after(scan, end, Upper(Kind.MONEY, name)):
        if rate.reason:
            return Compound(None, unit, rate.end, rate.reason)
        name, end = f"{name}/{rate.name}", rate.end
    return Compound(from_digits(f"{sign}{whole:.2f}", unit=name), unit, end)


def shillings_at(scan: Scan, printed: PrintedNumber, currency: UnitAt) -> Compound | None:
    """Refuse "£3 10s 6d": twenty shillings made a pound, and twelve pence one."""
    if currency.unit.name not in OF_SHILLINGS or not printed.bare:
        return None
    match = SHILLINGS_RE.match(scan.raw, printed.end)
    return Compound(None, currency.unit, match.end(), OLD_MONEY) if match else None


def cents_at(scan: Scan, unit: UnitWord, end: int) -> Cents | None:
    """Return the hundredths behind the unit that ends at ``end``."""
    if scan.char(end).isdigit():
        return glued_cents(scan, end)
    start, joined = joint_at(scan, end)
    printed = number_of_cents(scan, start, end)
    if printed is None or (joined and not scan.tables.plus.match(scan.low, end)):
        return None  # "73 Dollar, 41 Cent weniger"
    if named := named_cents(scan, unit, printed):
        return named
    return None if joined or "\n" in scan.raw[end:start] else unnamed_cents(scan, printed)


def glued_cents(scan: Scan, end: int) -> Cents | None:
    """Read the 20 of "5€20"."""
    match = GLUED_RE.match(scan.raw, end)
    return Cents(Decimal(match[0]), match.end()) if match else None


def number_of_cents(scan: Scan, start: int, end: int) -> PrintedNumber | None:
    """Return a bare number below a hundred at ``start``, behind a gap."""
    if start == end:
        return None
    if scan.char(start).isdigit():
        printed = number_at(scan, start, money=False)
    elif scan.tables.morpheme.match(scan.low, start):
        printed = words_at(scan, start)
    else:
        return None
    if printed is None or not printed.digits.isdigit() or not printed.bare or printed.part:
        return None
    return printed if int(printed.digits[-4:]) < HUNDRED > len(printed.digits) else None


def named_cents(scan: Scan, unit: UnitWord, printed: PrintedNumber) -> Cents | None:
    """Read "5 Cent": hundredths of what stands before, or such as every currency has."""
    found = scan.tables.units.at(scan, scan.blank(printed.end))
    if found is None or found.entry.worth * HUNDRED != 1:
        return None
    if found.entry.kind != "money":
        return None
    if found.entry.name != unit.name and not (
        unit.name in CENTED and is_home_cent(scan, scan.low[scan.blank(printed.end) : found.end])
    ):
        return None
    return Cents(Decimal(printed.digits), found.end)


def unnamed_cents(scan: Scan, printed: PrintedNumber) -> Cents | None:
    """Read "fünfzig" of "zwanzig Euro fünfzig": what counts nothing else, in two digits."""
    count, behind = Decimal(printed.digits), scan.blank(printed.end)
    if len(printed.token) != 2 if printed.token else count < TWO_DIGITS:
        return None
    if scan.char(printed.end).isalnum() or scan.char(behind) in NO_END or unit_of(scan, printed):
        return None
    if noun_after(scan, printed.end) or scan.tables.scales.at(scan, behind):
        return None
    word = WORD_RE.match(scan.low, behind)
    goes_on = word is not None and word[0] not in scan.tables.words.nouns.function_words
    return Cents(count, printed.end, sure=not goes_on)
