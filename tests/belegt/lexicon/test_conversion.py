"""What one unit is in another: exact, or not at all."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.lexicon.conversion import aligned, conversion, converted
from belegt.lexicon.units import unit_table
from belegt.quantity import Bound, Interval, from_digits


@pytest.mark.parametrize(
    ("digits", "unit", "to", "number", "step"),
    [
        ("1200", "megawatt", "gigawatt", "1.2", "0.001"),
        ("1.2", "gigawatt", "megawatt", "1200", "100"),
        ("3", "megawatt hour", "joule", "10800000000", "3600000000"),
        ("2", "kibibyte", "bit", "16384", "8192"),
        ("1.5", "hour", "minute", "90", "6"),
        ("100", "degree Celsius", "degree Fahrenheit", "212", "1.8"),
        ("-40.0", "degree Fahrenheit", "degree Celsius", None, None),  # 5/9 of a step
        ("0", "kelvin", "degree Celsius", "-273.15", "1"),
        ("100", "minute", "hour", None, None),  # 1.666…
        ("12", "USD/month", "USD/year", "144", "12"),
        ("36", "kilometer/hour", "meter/second", None, None),  # a step of 0.2777…
        ("1", "USD/token", "USD/million tokens", "1000000", "1000000"),
        ("5", "petaFLOP/second", "FLOP/second", "5E+15", "1E+15"),
        ("5", "USD", "EUR", None, None),
        ("5", "day", "month", None, None),
        ("5", "percent", "percentage point", None, None),
    ],
)
def test_a_quantity_keeps_its_precision_in_another_unit(digits, unit, to, number, step):
    quantity = converted(from_digits(digits, unit=unit), to)
    if number is None:
        assert quantity is None
        return
    assert (quantity.number, quantity.step) == (Decimal(number), Decimal(step))
    assert quantity.unit == to


def test_about_a_temperature_is_told_in_its_own_unit_alone():
    about = from_digits("20", unit="degree Celsius", bound=Bound.ABOUT)
    assert converted(about, "degree Fahrenheit") is None
    assert converted(about, "degree Celsius") == about


def test_intervals_of_units_without_a_finite_factor_are_compared_exactly():
    minutes = Interval(Decimal(100), Decimal(100), high_open=False)
    hours = Interval(Decimal("1.65"), Decimal("1.67"))
    reach, point = aligned(hours, "hour", minutes, "minute")
    assert reach.contains(point)
    narrow, point = aligned(
        Interval(Decimal("1.666"), Decimal("1.6666")), "hour", minutes, "minute"
    )
    assert not narrow.contains(point)
    knots, speed = aligned(
        Interval(Decimal(1), Decimal(1), high_open=False),
        "knot",
        Interval(Decimal("1.852"), Decimal("1.852"), high_open=False),
        "kilometer/hour",
    )
    assert knots == speed


def test_what_measures_something_else_is_on_no_common_scale():
    one = Interval(Decimal(1), Decimal(2))
    assert aligned(one, "USD", one, "EUR") is None
    assert aligned(one, "GPUs", one, "chips") is None
    assert aligned(one, "GPUs", one, "GPUs") == (one, one)


def test_every_factor_is_told_for_a_base_that_the_dimension_has():
    dimensions = {}
    for unit in unit_table().values():
        dimensions.setdefault(unit.dimension, []).append(unit)
    for units in dimensions.values():
        if len(units) > 1 and "/" not in units[0].dimension:
            bases = [u.name for u in units if u.factor == 1 and not u.offset]
            assert len(bases) == 1, [unit.name for unit in units]


convertible = st.sampled_from(["watt", "terawatt", "horsepower", "kilowatt", "milliwatt"])


@given(st.decimals(-(10**9), 10**9, places=3), convertible, convertible)
def test_there_and_back_again_is_the_same_number(number, unit, to):
    there, back = conversion(unit, to), conversion(to, unit)
    if there is None:
        assert back is None
        return
    assert there.factor * back.factor == Fraction(1)
    if there.finite and back.finite:
        assert back.number(there.number(number)) == number
