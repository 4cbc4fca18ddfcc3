"""How a draft's number fits a source's: rounding, hedges, bounds and ranges."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.match.amount import Fit, amount_of, fit
from belegt.match.cells import headed
from belegt.reader import Kind, find_quantities

FITS = [
    ("5.6 million", "5.576 million", Fit.ROUNDED),
    ("5.5 million", "5.576 million", Fit.NONE),
    ("5.576 million", "5.6 million", Fit.MORE_PRECISE),
    ("5.576 million", "5.576 million", Fit.SAME),
    ("410", "412", Fit.LESS_PRECISE),
    ("600", "589", Fit.LESS_PRECISE),
    ("2,000", "1,600", Fit.NONE),
    ("about 600", "589", Fit.LESS_PRECISE),
    ("about 600", "412", Fit.NONE),
    ("200", "about 200", Fit.HEDGE_DROPPED),
    ("about 200", "about 200", Fit.SAME),
    ("200", "more than 200", Fit.BOUND_CHANGED),
    ("less than 200", "more than 200", Fit.BOUND_CHANGED),
    ("more than 200", "more than 200", Fit.SAME),
    ("more than 300", "312", Fit.LESS_PRECISE),
    ("more than 320", "312", Fit.NONE),
    ("more than 312", "312", Fit.BOUND_CHANGED),
    ("at least 312", "312", Fit.LESS_PRECISE),
    ("almost 320", "312", Fit.LESS_PRECISE),
    ("60 to 65", "60 to 65", Fit.SAME),
    ("62", "60 to 65", Fit.MORE_PRECISE),
    ("60 to 65", "62", Fit.LESS_PRECISE),
    ("3.1 km", "3,100 m", Fit.SAME),
    ("31 km", "3,100 m", Fit.NONE),
    ("a quarter", "25 %", Fit.SAME),
    ("412 MB/s", "0.412 GB/s", Fit.SAME),
]


def amount(text: str):
    (mention,) = find_quantities(f"It is {text}.", "en")
    return amount_of(mention.quantity, mention.kind)


@pytest.mark.parametrize(("mine", "theirs", "wanted"), FITS)
def test_numbers_fit_as_a_reader_would_say(mine, theirs, wanted):
    one, other = amount(mine), amount(theirs)
    assert one.dimension == other.dimension
    assert fit(one, other) is wanted


def test_percentage_points_are_no_percent():
    assert amount("3 percentage points").dimension != amount("3 percent").dimension


@given(st.integers(10, 10**9), st.integers(0, 6))
def test_what_is_rounded_rightly_fits_and_the_next_does_not(number, places):
    step = 10**places
    down = number // step * step
    candidates = [down - step, down, down + step, down + 2 * step]
    source = amount(f"{number:,}")
    nearest = min(abs(one - number) for one in candidates)
    for one, _ in pairwise(candidates):
        if one > 0 and abs(one - number) > max(nearest, number * 0.03):
            assert fit(amount(f"{one:,}"), source) is Fit.NONE


@given(st.integers(1, 10**6))
def test_a_number_always_fits_itself(number):
    one = amount(f"{number:,} kg")
    assert fit(one, one) is Fit.SAME


@pytest.mark.parametrize(
    ("head", "kind", "unit", "worth"),
    [
        ("p99_ms", Kind.DURATION, "millisecond", 1),
        ("mb_per_s", Kind.DIMENSION, "megabyte/second", 1),
        ("compress_mb_s", Kind.DIMENSION, "megabyte/second", 1),
        ("Revenue (USD million)", Kind.MONEY, "USD", 10**6),
        ("Umsatz in Mio. EUR", Kind.MONEY, "EUR", 10**6),
        ("Rent (EUR/m²)", Kind.MONEY, "EUR/square meter", 1),
        ("Unemployment (%)", Kind.PERCENT, "percent", 1),
        ("size_kb", Kind.DIMENSION, "kilobyte", 1),
        ("params_m", Kind.NUMBER, "", 10**6),
        ("Population (thousands)", Kind.NUMBER, "", 1000),
    ],
)
def test_heads_and_keys_tell_units(head, kind, unit, worth):
    told = headed(head, "en")
    assert (told.kind, told.unit, int(told.worth)) == (kind, unit, worth)


@pytest.mark.parametrize("head", ["gpu_hours", "rps", "errors", "Year", "ratio", "cache_hit_rate"])
def test_heads_without_a_unit_tell_none(head):
    assert headed(head, "en") is None
