"""Whether a number in a text of the ledger tells what something says, as a citation would."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from pydantic import BaseModel

from belegt.formula import numbers_in
from belegt.ledger import Derived
from belegt.lexicon.units import COUNT
from belegt.quantity import Bound, PartialDate, Quantity
from belegt.reader import Kind, Mention
from belegt.sentences import read_mentions
from belegt.verdict.quoted import what_differs
from belegt.verdict.witness import Witness

COUNTED = {Kind.COUNT, Kind.NUMBER}


def as_witnesses(mentions: Iterable[Mention]) -> Iterator[Witness]:
    """Yield what the numbers of a quote attest, counts whatever their noun."""
    for mention in mentions:
        quantity = mention.quantity
        if isinstance(quantity, Quantity):
            unit = COUNT if mention.kind in COUNTED else quantity.unit
            yield Witness(quantity, unit, False, mention.text)
        elif quantity:
            yield Witness(quantity, quantity.unit, False, mention.text)


def is_in_formula(entry: BaseModel, mention: Mention) -> bool:
    """Whether a number stands in the formula itself, whatever its unit: "two bytes"."""
    read = mention.quantity
    if not isinstance(entry, Derived) or not isinstance(read, Quantity):
        return False
    return read.value in numbers_in(entry.formula) and read.bound is Bound.EXACTLY


@lru_cache(maxsize=1024)
def units_in(text: str, language: str) -> frozenset[str]:
    """Return the units of the numbers in a text."""
    mentions = read_mentions(text, language)
    return frozenset(one.quantity.unit for one in mentions if isinstance(one.quantity, Quantity))


def fits(witness: Witness, mention: Mention, units: frozenset[str]) -> bool:
    """Whether a number tells what a witness says, as it would in a citation."""
    if not may_fit(witness.quantity, mention.quantity):
        return False
    implied = witness.implied_unit or witness.unit in units
    return tells(witness.quantity, witness.unit, implied, mention)


@lru_cache(maxsize=8192)
def tells(quantity: Quantity | PartialDate, unit: str, implied: bool, mention: Mention) -> bool:
    """Whether a number tells a quantity in a unit, which another number may have told."""
    witness = Witness(quantity, unit, implied, "")
    return what_differs(witness, [mention], "", mention.span) is None


def may_fit(told: Quantity | PartialDate | None, read: Quantity | PartialDate | None) -> bool:
    """Whether it is worth comparing two quantities: cheap, and true of all that fit."""
    if isinstance(told, Quantity) and isinstance(read, Quantity):
        if told.bound is not read.bound:
            return False
        if read.unit and read.unit != told.unit:
            return True  # of another size in its own unit
        low, high = sorted((told.number, read.number))
        return low <= 0 or high <= 2 * low
    return isinstance(told, PartialDate) and isinstance(read, PartialDate)
