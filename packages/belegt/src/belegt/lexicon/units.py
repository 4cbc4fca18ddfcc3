"""Units by their names: whether one is known, and what it measures.

A unit is "" for a bare number, ISO 4217 for money, "percent" or "percentage point", an English
singular for durations and dimensions, and "X/Y" for rates. The printed nouns of counts are
free; a ledger writes "count" for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cache

from belegt.lexicon import cldr
from belegt.lexicon.thingrows import THINGS
from belegt.lexicon.unitrows import (
    DIMENSION,
    DURATION,
    MONEY,
    PERCENTAGE,
    PLAIN,
    PREFIXES,
    ROWS,
    Unit,
)

PERCENT = "percent"
TIMES = "times"
COUNT = "count"

MOST_BELOW = 4
"""Units below the line of a rate; more mean nothing to a reader."""

SCALES: dict[str, Decimal] = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
}
"""Scale words that may stand before the plural of a thing in a unit ("USD/million tokens")."""

PER_SCALE = {int(worth): word for word, worth in SCALES.items() if worth >= 1000}
"""The scale words that name so many things below the line; any other number is in digits."""


@cache
def unit_table() -> Mapping[str, Unit]:
    """Return every unit but money and rates by its name: our rows, and what else CLDR has."""
    table = {unit.name: unit for row in (*ROWS, *THINGS) for unit in _units_of(row)}
    for name, kind in cldr.unit_kinds().items():
        if name not in table:
            table[name] = Unit(name, name, kind=DURATION if kind == DURATION else DIMENSION)
    for name, unit in table.items():
        upper, slash, lower = name.partition("/")
        if slash and upper in table and lower in table and not unit.symbols:
            table[name] = _rate(name, table[upper], table[lower])
    return table


def _units_of(row: Unit) -> Iterator[Unit]:
    """Yield the unit of a row, and those that its prefixes make of it."""
    yield replace(row, symbols=tuple(one for one in row.symbols if one[0] != "_"))
    for sign in row.prefixes.split():
        prefix, factor = PREFIXES[sign]
        yield replace(
            row,
            name=prefix + row.name,
            factor=row.factor * factor,
            symbols=tuple(sign + symbol.lstrip("_") for symbol in row.symbols),
            names={},
            prefixes="",
            stem=row.name,
            prefix=prefix,
        )


def unit_of(name: str) -> Unit | None:
    """Return the unit or currency of a name, rates included; None where there is none such."""
    if name in unit_table():
        return unit_table()[name]
    if name in cldr.currency_codes():
        return Unit(name, name, kind=MONEY)
    upper, lower = _halves(name)
    if upper is None or lower is None:
        return None
    return _rate(name, upper, lower)


def _rate(name: str, upper: Unit, lower: Unit) -> Unit:
    above, *below = f"{upper.dimension}/{lower.dimension}".split("/")
    dimension = "/".join([above, *sorted(below)])
    return Unit(name, dimension, upper.factor / lower.factor, kind=upper.kind)


def is_known(name: str) -> bool:
    """Whether ``name`` is a unit that the reader can yield (counts as "count"), or a rate."""
    return unit_of(name) is not None


def known_units() -> frozenset[str]:
    """Return every unit that needs no composing: all but rates."""
    return cldr.currency_codes() | frozenset(unit_table())


def halves(name: str) -> tuple[str, list[str]]:
    """Return what stands above and what stands below the line of a rate, in its order."""
    below: list[str] = []
    while name not in cldr.unit_ids():
        upper, slash, lower = name.rpartition("/")
        if not slash:
            break
        name = upper
        below.insert(0, lower)
    return name, below


def as_count(name: str) -> str:
    """Return the unit that a ledger writes for the printed noun of a count: "count/year"."""
    upper, _, lower = name.partition("/")
    counted = f"{COUNT}/{lower}"
    return counted if upper and lower and is_known(counted) else COUNT


def scaled_thing(name: str) -> tuple[str, str]:
    """Return the scale word and the singular of "million tokens"; ("", name) of all else.

    "100 kilometer" has its scale in digits and needs no plural.
    """
    scale, _, things = name.partition(" ")
    if scale.isdecimal() and things in unit_table() and scale[0] != "0":
        return scale, things
    if scale in SCALES and things.endswith("s") and things[:-1] in unit_table():
        return scale, things[:-1]
    return "", name


def _halves(name: str) -> tuple[Unit | None, Unit | None]:
    """Return the units above and below the line, each None where it is none that can be there."""
    upper, slash, lower = name.rpartition("/")
    if not slash or not upper or upper.count("/") >= MOST_BELOW:
        return None, None
    scale, single = scaled_thing(lower)
    unit = unit_table().get(single) or (unit_of(single) if "/" not in single else None)
    if unit is None or unit.kind in {PLAIN, PERCENTAGE}:
        return None, None
    if scale:
        worth = SCALES[scale] if scale in SCALES else Decimal(scale)
        unit = replace(unit, factor=unit.factor * Fraction(worth))
    return unit_of(upper), unit
