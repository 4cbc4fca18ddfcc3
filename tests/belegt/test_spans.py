"""Spans and the search for quotes."""

from hypothesis import given
from hypothesis import strategies as st

from belegt.spans import Covered, Span, find_all, nearest

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
