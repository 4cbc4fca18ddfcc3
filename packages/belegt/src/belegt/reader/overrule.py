"""Mentions that persons read, in the place of what the machine reads there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from belegt.lexicon.unitrows import PLAIN
from belegt.lexicon.units import unit_of
from belegt.quantity import PartialDate, Quantity
from belegt.reader.compose import KINDS
from belegt.reader.mention import Kind, Mention


@lru_cache(maxsize=64)
def overrule(mentions: tuple[Mention, ...], overruled: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return the mentions of a text in order, those that persons read instead of the machine's.

    A mention of the machine's is replaced where every digit of it stands in a person's; what
    nobody has read again is still to be accounted for.
    """
    if not overruled:
        return mentions
    kept = [mention for mention in mentions if not _replaced(mention, overruled)]
    return tuple(sorted([*kept, *overruled], key=lambda mention: mention.span))


def _replaced(mention: Mention, overruled: Iterable[Mention]) -> bool:
    spans = [one.span for one in overruled if one.span.meets(mention.span)]
    start = mention.span.start
    digits = [start + at for at, char in enumerate(mention.text) if char.isnumeric()]
    return bool(spans) and all(any(one.start <= at < one.end for one in spans) for at in digits)


def kind_of(quantity: Quantity | PartialDate) -> Kind:
    """Return what a quantity is a number of, by its unit."""
    if isinstance(quantity, PartialDate):
        return Kind.TIME if quantity.is_time else Kind.DATE
    unit = unit_of(quantity.unit)
    if unit is None or unit.kind == PLAIN:
        return Kind.COUNT if quantity.unit else Kind.NUMBER
    return KINDS.get(unit.kind, Kind.COUNT)
