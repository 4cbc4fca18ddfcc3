"""Spans and the search for quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.spans import Covered, Span, find_all, first_words, last_words, nearest

TEXT = "Der Chiphersteller verlor 600 Milliarden Dollar an Marktkapitalisierung, hieß es."


def test_overlapping_places_are_all_found():
    assert find_all("aaaa", "aa") == [Span(0, 2), Span(1, 3), Span(2, 4)]
    assert find_all("aaaa", "") == []


def test_nearest_passage_of_a_slip_is_told_in_whole_words():
    span = nearest(TEXT, "erlor 600 Miliarden Dolar an Marktkapitalisierun")
    assert span is not None
    assert span.cut(TEXT) == "verlor 600 Milliarden Dollar an Marktkapitalisierung"


def test_nothing_is_near_to_something_else():
    assert nearest(TEXT, "0123456789 qqq zzz") is None
    assert nearest("", "x") is None
    assert nearest(TEXT, "") is None


@given(st.text(), st.text(min_size=1))
def test_found_spans_cut_out_the_quote(before, quote):
    text = before + quote
    spans = find_all(text, quote)
    assert spans
    assert all(span.cut(text) == quote for span in spans)
    assert nearest(text, quote) is not None


SPANS = st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda one: Span(one[0], sum(one)))


@given(st.lists(SPANS), SPANS)
def test_many_spans_meet_what_one_of_them_meets(spans, asked):
    assert Covered(spans).meets(asked) == any(span.meets(asked) for span in spans)


@pytest.mark.parametrize(
    ("text", "reach", "first", "last"),
    [
        ("one two three", 20, "one two three", "one two three"),
        ("one two three", 13, "one two three", "one two three"),
        ("one two three", 12, "one two", "two three"),
        ("one two three", 9, "one two", "two three"),
        ("one two three", 8, "one two", "three"),
        ("one two three", 5, "one", "three"),
        ("one  two", 4, "one", "two"),
        ("unbreakable", 4, "unbr", "able"),
        ("a unbreakable", 4, "a", "able"),
        ("", 4, "", ""),
        ("fünf\u00a0Mio.\nDollar", 8, "fünf", "Dollar"),
    ],
)
def test_text_is_cut_between_words(text, reach, first, last):
    assert first_words(text, reach) == first
    assert last_words(text, reach) == last


@given(st.text(alphabet="ab \n", max_size=40), st.integers(1, 45))
def test_what_is_cut_is_short_and_breaks_no_word_that_would_fit(text, reach):
    told = first_words(text, reach)
    assert len(told) <= reach
    assert text.startswith(told)
    assert last_words(text[::-1], reach)[::-1] == told
    rest = text[len(told) :]
    assert not rest or not told or rest[0].isspace() or not any(map(str.isspace, told.strip()))
