"""Dates as intervals of days: periods, parts and bounds, as the ledger writes them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from math import inf

import pytest

from belegt.quantity import Bound, PartialDate
from belegt.quantity.periods import day_after


def number(text: str) -> int:
    return dt.date.fromisoformat(text).toordinal()


def date(text: str, bound: Bound = Bound.EXACTLY) -> PartialDate:
    return replace(PartialDate.parse(text), bound=bound)


DIAL = PartialDate(hour=7, minute=30, twelve=True)


@pytest.mark.parametrize(
    "text",
    [
        *("2024-Q3", "--Q3", "2024-H1", "199X", "18XX", "FY2025", "2023/2024", "T14:30"),
        *("2024-late", "199X-early", "18XX-mid", "FY2025-late", "2019..2023", "2024-Q1..2024-Q3"),
        *("--01-27", "2025-01-27T21:05", "-0043", "-0043-03-15", "-04XX", "0079"),
        *("T14:30:25", "T14:30Z", "T14:30+02:00", "T14:30[CET]", "T08:00..T18:00"),
        *("2025-01-27T21:05:10Z", "2024-summer", "2023/2024-winter"),
    ],
)
def test_notation_comes_back_as_written(text):
    assert PartialDate.parse(text).isoformat() == text


@pytest.mark.parametrize(
    "text",
    [
        "2023/2025",
        "2023..2019",
        "2024-Q5",
        "2024-late-early",
        "T25:00",
        "2024-13",
        "-",
        "..2024",
        "2024T10:00",
        "",
    ],
)
def test_what_is_no_period_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011  the sentence is told by the ledger
        PartialDate.parse(text)


@pytest.mark.parametrize(
    "parts", [{"period": "Q9", "year": 2024}, {"day": 3}, {"day": 3, "year": 2024}, {}]
)
def test_what_names_no_date_cannot_be_made(parts):
    with pytest.raises(ValueError):  # noqa: PT011
        PartialDate(**parts)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-Q3", "2024-07-01", "2024-09-30"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2019..2023", "2019-01-01", "2023-12-31"),
    ],
)
def test_period_has_its_days(text, first, last):
    assert PartialDate.parse(text).extent == (number(first), number(last))


@pytest.mark.parametrize(
    ("bound", "first", "last"),
    [
        (Bound.LESS_THAN, "", "2023-12-31"),
        (Bound.AT_MOST, "", "2024-12-31"),
        (Bound.AT_LEAST, "2024-01-01", ""),
        (Bound.MORE_THAN, "2025-01-01", ""),
    ],
)
def test_bound_opens_one_side(bound, first, last):
    ends = (number(first) if first else -inf, number(last) if last else inf)
    assert date("2024", bound).extent == ends


def test_years_before_christ_have_days_too():
    first, last = date("-0043").extent or (0, 0)
    assert last - first + 1 == 365
    assert last < number("0001-01-01")
    assert date("-04XX").contains(date("-0450"))
    assert not date("-04XX").contains(date("-0399"))
    assert date("-0043", Bound.LESS_THAN).meets(date("-0100"))


@pytest.mark.parametrize(
    ("one", "other", "held"),
    [
        (date("2024"), date("2024-Q3"), True),
        (date("2024-Q3"), date("2024"), False),
        (date("2024-late"), date("2024"), False),
        (date("2024"), date("2024-late"), True),
        (date("FY2025"), date("2025"), False),
        (date("2023/2024"), date("2023"), False),
        (date("2024", Bound.AT_LEAST), date("2024-05"), True),
        (date("2024", Bound.AT_LEAST), date("2023"), False),
        (date("2024"), date("2024", Bound.ABOUT), False),
        (date("2024", Bound.ABOUT), date("2024"), True),
        (date("T14:30"), date("T14:30"), True),
        (date("T14:30"), date("T14:30:25"), True),
        (date("T14:30:25"), date("T14:30"), False),
        (date("T14:30"), date("T14:30[CET]"), True),
        (date("T14:30[CET]"), date("T14:30Z"), False),
        (date("T14:00", Bound.MORE_THAN), date("T15:30"), True),
        (date("T14:00", Bound.MORE_THAN), date("T13:30"), False),
        (DIAL, date("T19:30"), True),
        (DIAL, DIAL, True),
        (date("T19:30"), DIAL, False),
        (date("2024"), date("2024-summer"), True),
        (date("2024-summer"), date("2024"), False),
        (date("2024-summer"), date("2024-winter"), False),
        (date("2019..2023"), date("2019..2023"), True),
    ],
)
def test_date_contains_what_it_may_mean(one, other, held):
    assert one.contains(other) is held


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        (date("2024-Q3"), date("2024-09-15"), True),
        (date("2024-Q3"), date("2024-10"), False),
        (date("2024", Bound.LESS_THAN), date("2023"), True),
        (date("2024", Bound.LESS_THAN), date("2024"), False),
        (date("--Q3"), date("--Q3"), True),
        (date("--Q3"), date("--Q4"), False),
        (date("--01-27"), date("2025-01-27"), True),
        (DIAL, date("T19:30"), True),
        (DIAL, date("T20:30"), False),
        (date("T14:30[CET]"), date("T14:30Z"), False),
        (date("T08:00..T18:00"), date("T17:30"), True),
        (date("T22:00..T06:00"), date("T23:30"), True),
        (date("T14:00", Bound.LESS_THAN), date("T14:30"), False),
    ],
)
def test_dates_meet_where_both_can_be_meant(one, other, met):
    assert one.meets(other) is met


def test_clock_time_and_full_date_take_no_year():
    latest = PartialDate(2025, 3)
    assert date("T14:30").completed(latest) == date("T14:30")
    assert date("2024-05").completed(latest) == date("2024-05")
    assert date("--Q2").completed(latest) == date("2024-Q2")


def test_bound_stands_before_the_date():
    assert str(date("2024", Bound.AT_LEAST)) == "at least 2024"


def test_half_past_seven_is_told_by_a_ledger_that_says_which_half_of_the_day():
    assert date("T07:30").told_by(DIAL)
    assert date("T19:30").told_by(DIAL)
    assert not date("T19:31").told_by(DIAL)
    assert str(DIAL) == "T07:30 or T19:30"


def test_time_of_day_has_a_unit_of_its_own():
    assert (date("T14:30").unit, date("2024-05-01T14:30").unit) == ("time", "date")


def test_year_that_is_told_is_kept_and_none_is_taken_from_a_date_without_one():
    assert date("2019-05").completed(date("2025-01-27")) == date("2019-05")
    assert date("--05").completed(date("--01-27")) == date("--05")


def test_time_of_day_holds_the_seconds_that_it_leaves_open_and_no_others():
    assert date("T14:30").contains(date("T14:30:20"))
    assert not date("T14:30").meets(date("T14:29:50"))
    assert not date("T14:30").meets(date("T14:31:05"))
    assert not date("T14:30:10").meets(date("T14:29:50"))


@pytest.mark.parametrize(
    ("limit", "before", "after"),
    [("T14:30", "T14:10", "T14:50"), ("T14:30:20", "T14:30:10", "T14:30:50")],
)
def test_minutes_and_seconds_follow_each_other(limit, before, after):
    until = date(limit, Bound.AT_MOST)
    assert until.contains(date(before))
    assert not until.contains(date(after))


def test_day_after_the_last_of_a_year_is_the_first_of_the_next():
    assert day_after(2024, 12, 31) == (2025, 1, 1)
    assert day_after(2024, 2, 28) == (2024, 2, 29)
