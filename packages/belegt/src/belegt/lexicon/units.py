"""Units: what kind each is, and whether one is known.

A unit is "" for a bare number, ISO 4217 for money, "percent" or "percentage point", an English
singular for durations and dimensions, and "X/Y" for rates. The printed nouns of counts are
free; a ledger writes "count" for them.
"""

from __future__ import annotations

from functools import cache

from belegt.lexicon import cldr
from belegt.lexicon.words import words

PERCENT = "percent"
POINT = "percentage point"
TIMES = "times"

DURATIONS = words(
    """nanosecond microsecond millisecond second minute hour day week fortnight month quarter
    year decade century millennium"""
)
"""English singulars of durations; CLDR's, and three that it lacks."""

MORE_DIMENSIONS = {
    "FLOP": "computing",
    "FLOPS": "computing",
    "gigaFLOP": "computing",
    "teraFLOP": "computing",
    "petaFLOP": "computing",
    "exaFLOP": "computing",
    "megawatt hour": "energy",
    "gigawatt hour": "energy",
    "terawatt hour": "energy",
    "exabyte": "digital",
    "basis point": "concentr",
}
"""Units of the news that CLDR lacks."""

SIGNS = {
    "KB": "kilobyte",
    "m": "meter",
    "s": "second",
    "h": "hour",
    "g": "gram",
    "l": "liter",
    "t": "metric ton",
    "min": "minute",
    "A": "ampere",
    "V": "volt",
    "W": "watt",
    "K": "kelvin",
}
"""Signs of the SI and its companions, which mean the same in every language."""

THINGS = words(
    """token person user piece request parameter share barrel inhabitant GPU layer sequence
    """
) | {"GPU hour", "output token", "input token"}
"""Nouns that figures are told by: the lower half of a rate ("USD/GPU hour")."""

SCALES = ("hundred", "thousand", "million", "billion", "trillion")
"""Scale words of English, which may stand before the plural of a thing ("million tokens")."""

PLAIN = frozenset({"", PERCENT, POINT, TIMES, "count", "date"})


@cache
def dimension_units() -> dict[str, str]:
    """Return every unit of a dimension, in the English singular, with its kind."""
    kinds = {unit: kind for unit, kind in cldr.unit_kinds().items() if kind != "duration"}
    return kinds | MORE_DIMENSIONS


@cache
def known_units() -> frozenset[str]:
    """Return every unit that needs no composing: all but rates."""
    return PLAIN | DURATIONS | THINGS | cldr.currency_codes() | frozenset(dimension_units())


def is_known(unit: str) -> bool:
    """Whether ``unit`` is one that the reader can yield (counts as "count"), rates included."""
    if unit in known_units():
        return True
    upper, slash, lower = unit.rpartition("/")
    return bool(slash and upper) and is_known(upper) and _is_base(lower)


def _is_base(unit: str) -> bool:
    """Whether ``unit`` can stand below the line: "month", "token", "million tokens"."""
    if unit in known_units() - PLAIN:
        return True
    scale, _, things = unit.partition(" ")
    return scale in SCALES and things.endswith("s") and things[:-1] in known_units()
