"""Which units a ledger may name."""

from __future__ import annotations

import pytest

from belegt.lexicon.units import is_known

KNOWN = (
    "|USD|CHF|DEM|percent|percentage point|count|date|times|second|month|century|kilometer"
    "|degree Celsius|gigabyte|FLOP|kilometer/hour|USD/month|USD/million tokens|USD/GPU hour"
    "|percent/year|token|USD/million output tokens|metric ton|megawatt hour"
)
UNKNOWN = (
    "Dollar|usd|€|%|months|GPUs|parameters|USD/|/month|USD/months|USD/million token"
    "|million tokens/|USD/count|USD/percent|kilometres| "
)


@pytest.mark.parametrize("unit", KNOWN.split("|"))
def test_a_unit_that_the_reader_yields_is_known(unit: str) -> None:
    assert is_known(unit)


@pytest.mark.parametrize("unit", UNKNOWN.split("|"))
def test_any_other_word_is_not(unit: str) -> None:
    assert not is_known(unit)
