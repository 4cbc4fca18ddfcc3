"""Entries by their values: which are near enough to one to be printed in the same words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from belegt.quantity import PartialDate, Quantity
from belegt.verdict.witness import Witness

Parts: TypeAlias = tuple[int | None, int | None, int | None]
"""Year, month and day."""

REACH = 1.25
"""How many times as large another number may be that rounded words fit as well."""


class Nearby:
    """Entries by their values.

    Args:
        witnesses: of all entries, by id; None of one without a value.
    """

    def __init__(self, witnesses: Mapping[str, Witness | None]) -> None:
        self._numbers: dict[str, list[tuple[float, str]]] = {}
        self._dates: dict[int | None, list[tuple[Parts, str]]] = {}  # by year
        for name, witness in witnesses.items():
            if witness is None:
                continue
            if isinstance(witness.quantity, PartialDate):
                parts = day_of(witness.quantity)
                self._dates.setdefault(parts[0], []).append((parts, name))
            else:
                number = float(witness.quantity.number)
                self._numbers.setdefault(witness.unit, []).append((number, name))
        for group in self._numbers.values():
            group.sort()

    def near(
        self,
        quantity: Quantity | PartialDate,
        unit: str,
        read: Quantity | PartialDate | None,
    ) -> Iterator[str]:
        """Yield the entries whose value is near enough to one to be printed in the same words."""
        if isinstance(quantity, PartialDate):
            year, month, day = day_of(read if isinstance(read, PartialDate) else quantity)
            years = self._dates if year is None else (year, None)
            for (_, other_month, other_day), name in chain(
                *(self._dates.get(y, ()) for y in years)
            ):
                if agree(month, other_month) and agree(day, other_day):
                    yield name
            return
        group, number = self._numbers.get(unit, []), float(quantity.number)
        low, high = sorted((number / REACH, number * REACH))
        start = bisect_left(group, (low, ""))
        for _, name in group[start : bisect_right(group, (high, "\uffff"))]:
            yield name


def day_of(date: PartialDate) -> Parts:
    """Return year, month and day of a date, None for what it does not tell."""
    return date.parts[0], date.parts[1], date.parts[2]


def agree(one: int | None, other: int | None) -> bool:
    """Whether two parts of a date do not differ, as far as both are told."""
    return one is None or other is None or one == other
