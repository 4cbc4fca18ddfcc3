"""Formulas: exact, in intervals, with units, and without a way out of arithmetic."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.formula import (
    FormulaError,
    Reckoned,
    evaluate,
    exactly,
    names_in,
    parse_unit,
    show_unit,
)

INPUTS = {
    "gpu-hours": exactly(2_664_000, "hour"),
    "gpus": exactly(2048, "count"),
    "price-per-hour": exactly(2, "USD/hour"),
    "rounded": Reckoned(Fraction(56, 10), Fraction(555, 100), Fraction(565, 100)),
    "around-zero": Reckoned(Fraction(0), Fraction(-1), Fraction(1)),
    "more-than": Reckoned(Fraction(100), Fraction(100), None, parse_unit("USD")),
    "negative": Reckoned(Fraction(-2), Fraction(-3), Fraction(-1)),
}


def run(formula: str) -> Reckoned:
    return evaluate(formula, INPUTS.get, {"double": lambda arguments: exactly(len(arguments))})


@pytest.mark.parametrize(
    ("formula", "value", "unit"),
    [
        ("gpu-hours * price-per-hour", 5_328_000, "USD"),
        ("gpu-hours / gpus / 24 [hour/day]", Fraction(2_664_000, 2048 * 24), "day"),
        ("100 [percent] * (1 - 0.55 / 15)", Fraction(100 * 1445, 1500), "percent"),
        ("2 + 3 * 4 ** 2", 50, "no unit"),
        ("-2 ** 2 - -3", -1, "no unit"),
        ("1e3 / 4", 250, "no unit"),
        ('double("a", gpus, 3)', 3, "no unit"),
        ("price-per-hour ** 2", 4, "USD^2/hour^2"),
    ],
)
def test_arithmetic_is_exact_and_units_follow(formula, value, unit):
    amount = run(formula)
    assert (amount.value, str(show_unit(amount.unit))) == (value, unit)


@pytest.mark.parametrize(
    ("formula", "low", "high"),
    [
        ("rounded * 2", Fraction(111, 10), Fraction(113, 10)),
        ("10 - rounded", Fraction(435, 100), Fraction(445, 100)),
        ("1 / rounded", Fraction(100, 565), Fraction(100, 555)),
        ("rounded * negative", Fraction(-1695, 100), Fraction(-555, 100)),
        ("more-than / 2", 50, None),
        ("2 / more-than", 0, Fraction(1, 50)),
        ("1 [USD] - more-than", None, -99),
    ],
)
def test_intervals_hold_what_rounding_allows(formula, low, high):
    amount = run(formula)
    assert (amount.low, amount.high) == (low, high)


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ("9**9**9", "the exponent '9'"),
        ("2**8**8", "a power of a power"),
        ("gpu-hour * 2", "the unknown name 'gpu-hour'"),
        ("gpu-hours + gpus", "hour + no unit"),
        ("1 / around-zero", "a division by an interval around zero"),
        ("1 / (gpus - gpus)", "a division by an interval around zero"),
        ("duoble(1)", "the unknown function 'duoble'"),
        ("(1", "the end where ')' should be"),
        ("1 2", "'2' where the end should be"),
        ("", "the end where a number should be"),
        ('"text"', "where a number should be"),
        ("__import__('os')", "'_' at character 1"),
        ("gpus if gpus else 1", "where the end should be"),
        ("(" * 300, "more than 40 levels"),
        ("-" * 300 + "1", "more than 40 levels"),
        ("1 + " * 300 + "1", "a formula of 1201 characters"),
        ("((((9e99 ** 8) ** 8) ** 8) ** 8)", "a result of hundreds of digits"),
    ],
)
def test_what_is_no_formula_is_refused_with_a_remedy(formula, found):
    with pytest.raises(FormulaError) as caught:
        run(formula)
    assert found in str(caught.value)
    assert caught.value.remedy


def test_names_are_told_apart_from_functions_and_texts():
    assert names_in('double("gpus", price-per-hour) * gpus + gpus') == ("price-per-hour", "gpus")


@given(st.text(max_size=80))
def test_any_text_is_evaluated_or_refused(text):
    try:
        run(text)
    except FormulaError as error:
        assert error.remedy  # noqa: PT017  both ends of the test are fine


small = st.fractions(min_value=-100, max_value=100, max_denominator=50)


@given(st.lists(st.tuples(small, small), min_size=2, max_size=2), st.sampled_from("+-*/"))
def test_every_pair_of_values_lies_in_the_result(ends, sign):
    intervals = [(min(pair), max(pair)) for pair in ends]
    (a, b), (c, d) = intervals
    inputs = {
        "one": Reckoned((a + b) / 2, a, b),
        "other": Reckoned((c + d) / 2, c, d),
    }
    if sign == "/" and c <= 0 <= d:
        return
    amount = evaluate(f"one {sign} other", inputs.get, {})
    assert amount.low is not None
    assert amount.high is not None
    for x in (a, (a + b) / 2, b):
        for y in (c, (c + d) / 2, d):
            exact = {"+": x + y, "-": x - y, "*": x * y, "/": x / y if y else 0}[sign]
            assert amount.low <= exact <= amount.high
