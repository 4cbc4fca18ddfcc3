"""Intervals, printed numbers and partial dates."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.printing import print_quantity
from belegt.quantity import Bound, Interval, PartialDate, Quantity, from_digits, spanned
from belegt.reader import find_quantities

MILLION = Decimal(10) ** 6


def interval(low: str | None, high: str | None, **ends: bool) -> Interval:
    return Interval(Decimal(low) if low else None, Decimal(high) if high else None, **ends)


@pytest.mark.parametrize(
    ("quantity", "strict", "loose"),
    [
        (from_digits("5.6", scale=MILLION), ("5.55e6", "5.65e6"), ("5.55e6", "5.65e6")),
        (from_digits("2000"), ("1999.5", "2000.5"), ("1500", "2500")),
        (from_digits("600e9"), ("599.5e9", "600.5e9"), ("550e9", "650e9")),
        (from_digits("1.60"), ("1.595", "1.605"), ("1.595", "1.605")),
        (from_digits("0"), ("-0.5", "0.5"), ("-0.5", "0.5")),
        (from_digits("-20"), ("-20.5", "-19.5"), ("-25", "-15")),
        # 5 % of 5.5 million is more than half of its last digit
        (from_digits("5.5e6", bound=Bound.ABOUT), ("5.45e6", "5.55e6"), ("5.225e6", "5.775e6")),
        # half of the last digit of 6 million is more than 5 %
        (from_digits("6e6", bound=Bound.ABOUT), ("5.5e6", "6.5e6"), ("5.5e6", "6.5e6")),
    ],
)
def test_strict_and_loose_readings_follow_the_printed_digits(quantity, strict, loose):
    assert quantity.strict == interval(*strict)
    assert quantity.loose == interval(*loose)


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        (Bound.LESS_THAN, interval(None, "6")),
        (Bound.MORE_THAN, interval("6", None, low_open=True)),
        (Bound.AT_MOST, interval(None, "6", high_open=False)),
        (Bound.AT_LEAST, interval("6", None)),
    ],
)
def test_one_sided_bounds_are_unbounded_on_the_other_side(bound, expected):
    quantity = from_digits("6", bound=bound)
    assert quantity.strict == quantity.loose == expected


def test_range_reaches_from_the_lower_to_the_upper_rounding():
    quantity = spanned(from_digits("60e9"), from_digits("65e9", unit="USD"))
    assert (quantity.bound, quantity.unit, quantity.value) == (Bound.BETWEEN, "USD", None)
    assert quantity.strict == interval("59.5e9", "65.5e9")


def test_touching_intervals_meet_only_when_both_ends_belong():
    assert not interval("1", "2").meets(interval("2", "3"))
    assert interval("1", "2", high_open=False).meets(interval("2", "3"))
    assert not interval(None, "6").meets(interval("6", None))
    assert interval(None, "6").meets(interval("5.9", None))


def test_unbounded_contains_bounded_and_not_the_other_way_round():
    assert interval(None, "6").contains(interval("1", "6"))
    assert not interval(None, "6").contains(interval("1", "6", high_open=False))
    assert not interval("1", "6").contains(interval(None, "6"))


numbers = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15)


@given(numbers, numbers, numbers, numbers)
def test_meeting_is_symmetric_and_containing_implies_it(a, b, c, d):
    one = Interval(min(a, b), max(a, b), high_open=False)
    other = Interval(min(c, d), max(c, d), high_open=False)
    assert one.meets(other) is other.meets(one)
    if one.contains(other):
        assert one.meets(other)


@given(numbers, st.sampled_from([Bound.EXACTLY, Bound.ABOUT]))
def test_loose_reading_contains_the_strict_one(number, bound):
    quantity = from_digits(f"{number:f}", bound=bound)
    assert quantity.loose.contains(quantity.strict)
    assert quantity.strict.contains(Interval(number, number, high_open=False))


def test_numbers_beyond_the_default_precision_stay_exact():
    digits = "123456789" * 10
    assert from_digits(digits, scale=MILLION).number == Decimal(digits + "000000")
    assert from_digits(digits).strict.high == Decimal(digits + ".5")


def test_same_as_ignores_precision_but_no_bound_and_no_unit():
    assert from_digits("5.60e6", unit="USD").same_as(from_digits("5.6e6", unit="USD"))
    assert not from_digits("6", bound=Bound.ABOUT).same_as(from_digits("6"))
    assert not from_digits("6", unit="USD").same_as(from_digits("6", unit="EUR"))
    assert Quantity(Decimal(6)).same_as(from_digits("6"))


@pytest.mark.parametrize(
    "text",
    [
        "2025-01-27T21:00",
        "2025-01-27",
        "2025-01",
        "2025",
        "--01-27",
        "--12",
        "2024-Q3",
        "2024-H1",
        "199X",
        "18XX",
        "FY2025",
        "2023/2024",
        "2024-late",
        "2019..2023",
        "T14:30",
    ],
)
def test_dates_with_the_known_parts_come_back_as_written(text):
    assert PartialDate.parse(text).isoformat() == text


@pytest.mark.parametrize(
    "text",
    [
        "2025-13",
        "2025-00",
        "2025-01-00",
        "2025-02-30",
        "27. Januar",
        "",
        "-",
        "2025-1-2",
        "٢٠٢٥",
        "2025-01-27T24:00",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("date", "latest", "expected"),
    [
        ("--01-27", "2025-01", "2025-01-27"),
        ("--12", "2025-01-27", "2024-12"),
        ("--02", "2025-01-27", "2024-02"),
        ("--01-28", "2025-01-27", "2024-01-28"),
        ("2023", "2025-01-27", "2023"),
    ],
)
def test_a_missing_year_is_that_of_the_last_such_date(date, latest, expected):
    assert PartialDate.parse(date).completed(PartialDate.parse(latest)).isoformat() == expected


def test_less_precise_date_contains_the_more_precise():
    day, month = PartialDate.parse("2025-01-27"), PartialDate.parse("2025-01")
    assert month.contains(day)
    assert not day.contains(month)
    assert day.meets(PartialDate.parse("--01-27"))
    assert not day.meets(PartialDate.parse("2024"))


@pytest.mark.parametrize("words", ["1001,5 Millionen Dollar", "12.345,6 Millionen Dollar"])
def test_number_with_decimals_before_a_small_scale_word_keeps_its_precision(words):
    (source,) = find_quantities(words, "de")
    (mention,) = find_quantities(print_quantity(source.quantity, "en"), "en")
    assert mention.quantity == source.quantity


@pytest.mark.parametrize("digits", ["600e39", "1e99", "123456789" * 12, "1e-50", "-7.25e60"])
@pytest.mark.parametrize("unit", ["USD", "", "percent", "month"])
def test_numbers_of_any_size_are_printed_and_read_back(digits, unit):
    quantity = from_digits(digits, unit=unit)
    (mention,) = find_quantities(print_quantity(quantity, "en"), "en")
    assert mention.quantity is not None
    assert mention.quantity.number == quantity.number


@pytest.mark.parametrize(
    ("one", "other", "contained", "met"),
    [
        ("2024", "2024-Q3", True, True),
        ("2024-Q3", "2024-08-01", True, True),
        ("2024-Q3", "2024-10", False, False),
        ("199X", "1995-H1", True, True),
        ("2024", "2024-late", True, True),
        ("2024-late", "2024", False, True),
        ("FY2024", "2024-05", False, True),
        ("2019..2023", "2021", True, True),
    ],
)
def test_periods_contain_and_meet_by_their_days(one, other, contained, met):
    first, second = PartialDate.parse(one), PartialDate.parse(other)
    assert (first.contains(second), first.meets(second)) == (contained, met)


def test_a_limit_of_a_date_is_neither_dropped_nor_added():
    year = PartialDate.parse("2024")
    since = replace(year, bound=Bound.AT_LEAST)
    assert not year.contains(since)
    assert since.contains(PartialDate.parse("2025-03"))
    assert not since.meets(PartialDate.parse("2023"))
