"""The scorer: what counts as right, as missed, as a plausible wrong value and as spurious."""

from fractions import Fraction

import pytest
from benchmarks.scoring import Tally, score
from benchmarks.suites.case import Case
from benchmarks.suites.value import Value, equal, values_of

from belegt.reader import find_quantities

TEXT = "It was 5 euros then."


def case(*values):
    return Case("suite", "en", TEXT, values)


def euros(number, start=7, end=14):
    return Value(start, end, "money", Fraction(number), unit="EUR")


def scored(written, *read):
    tallies = {}
    slips = score(case(*written), read, tallies)
    return tallies, slips


def test_place_kind_and_value_make_a_reading_right():
    tallies, slips = scored([euros(5)], euros(5, start=0, end=9))
    assert tallies == {"money": Tally(written=1, right=1)}
    assert slips == []


@pytest.mark.parametrize(
    "read",
    [
        euros(6),
        Value(7, 14, "money", Fraction(5), unit="USD"),
        Value(7, 14, "percent", Fraction(5)),
        Value(7, 8, "number", Fraction(50)),
    ],
)
def test_another_value_where_one_is_written_is_wrong(read):
    tallies, slips = scored([euros(5)], read)
    assert tallies["money"].wrong == 1
    assert tallies["money"].right == 0
    assert tallies[read.kind].false == 1
    assert [slip.read for slip in slips] == [None, read]


def test_nothing_read_is_a_miss_and_no_wrong_value():
    tallies, slips = scored([euros(5)])
    assert tallies == {"money": Tally(written=1)}
    assert [(slip.written, slip.read) for slip in slips] == [(euros(5), None)]


def test_unreadable_is_a_miss_and_no_wrong_value():
    tallies, _ = scored([euros(5)], Value(7, 14, "money"))
    assert tallies == {"money": Tally(written=1)}


def test_the_right_value_elsewhere_is_spurious():
    tallies, slips = scored([euros(5)], euros(5, start=15, end=19))
    assert tallies["money"] == Tally(written=1, false=1)
    assert slips[-1].written is None


def test_a_value_is_right_once():
    tallies, _ = scored([euros(5)], euros(5), euros(5, start=7, end=8))
    assert tallies["money"] == Tally(written=1, right=1, wrong=1, false=1)


def test_the_number_within_an_amount_is_let_pass():
    tallies, slips = scored([euros(5)], Value(7, 8, "number", Fraction(5)))
    assert tallies == {"money": Tally(written=1)}
    assert [slip.read for slip in slips] == [None]


@pytest.mark.parametrize(("number", "wrong"), [(2025, 0), (27, 0), (1, 0), (19, 1)])
def test_a_number_within_a_date_is_let_pass_where_it_is_a_part_of_it(number, wrong):
    day = Value(7, 14, "date", iso="2025-01-27")
    tallies, _ = scored([day], Value(7, 9, "number", Fraction(number)))
    assert tallies["date"].wrong == wrong


def test_a_value_read_where_none_can_be_told_is_wrong():
    tallies, _ = scored([Value(7, 14, "date")], Value(7, 14, "date", iso="2025-02-03"))
    assert tallies["date"] == Tally(written=0, wrong=1, false=1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("1.5", "kilometer"), ("1500", "meter"), True),
        (("1.5", "kilometer"), ("15000", "meter"), False),
        (("20", "degree Celsius"), ("68", "degree Fahrenheit"), True),
        (("1", "hour"), ("60", "minute"), True),
        (("1", "month"), ("30", "day"), False),
    ],
)
def test_amounts_are_compared_whatever_the_unit(one, other, same):
    kind = "duration" if one[1] in {"hour", "month"} else "dimension"
    first, second = (
        Value(0, 1, kind, Fraction(number), unit=unit) for number, unit in (one, other)
    )
    assert first.same_as(second) is same


def test_binary_fractions_are_near_enough():
    assert equal(Fraction(0.1) * 3, Fraction(3, 10))
    assert not equal(Fraction("0.3001"), Fraction("0.3"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5 to 6 km", [("dimension", 5, ""), ("dimension", 6, "")]),
        ("7 models", [("number", 7, "")]),
        ("5 ‰", [("percent", Fraction(1, 2), "")]),
        ("2019 to 2023", [("date", None, "2019"), ("date", None, "2023")]),
        ("02/03/2025", [("date", None, "")]),
    ],
)
def test_a_mention_is_told_as_values(text, told):
    (mention,) = find_quantities(text, "en")
    values = values_of(0, 9, str(mention.kind), mention.quantity)
    assert [(value.kind, value.number, value.iso) for value in values] == told


def test_f1_is_the_harmonic_mean():
    tally = Tally(written=4, right=2, wrong=1, false=2)
    assert (tally.precision, tally.recall, tally.f1) == (0.5, 0.5, 0.5)
    tally.add(Tally(written=4, right=4))
    assert (tally.written, tally.precision, tally.recall) == (8, 0.75, 0.75)


def test_an_empty_tally_has_no_score_to_divide():
    assert Tally().f1 == 0
    assert (Tally().precision, Tally().recall) == (1, 1)
