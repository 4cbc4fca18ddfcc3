"""Lines, cells and paragraphs: what a number is read across, and what it is not."""

from __future__ import annotations

import pytest

from belegt import find_quantities

PARAGRAPHS = ["\n\n", "\r\n\r\n", "\r\r", "\n \n", "\x0c", "\u2029", "\t"]


@pytest.mark.parametrize("parting", PARAGRAPHS)
def test_no_noun_is_counted_across_a_paragraph_or_cell(parting):
    (mention,) = find_quantities(f"There were 300{parting}people", "en")
    assert str(mention.quantity) == "300"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\u2028", "\n\t", " \n  "])
def test_wrapped_line_is_read_through(ending):
    (mention,) = find_quantities(f"There were 300{ending}people.", "en")
    assert str(mention.quantity) == "300 people"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "2.0\n% of them"), ("en", "5\nmillion"), ("de", "12\tMio."), ("de", "7\nKilometer")],
)
def test_number_alone_before_a_scale_or_unit_is_unreadable(language, text):
    (mention,) = find_quantities(text, language)
    assert mention.quantity is None
    assert "another line" in str(mention.unreadable)


def test_number_alone_on_its_line_counts_nothing():
    (mention,) = find_quantities("1996\nJoey war da.", "de")
    assert mention.text == "1996"


def test_entries_of_a_list_are_no_range():
    found = find_quantities("- 12\n- 13 people", "en")
    assert [str(mention.quantity) for mention in found] == ["12", "13 people"]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("5\u200bkm", "5 kilometer"),
        ("5 \u2060km", "5 kilometer"),
        ("1,2 Mil\u200bliarden", "1200000000"),
        ("\u200e−5 °C", "-5 degree Celsius"),
    ],
)
def test_what_nobody_sees_parts_nothing(text, meaning):
    (mention,) = find_quantities(f"Es sind {text}.", "de")
    assert str(mention.quantity) == meaning


def test_blank_between_digits_before_a_sign_is_refused():
    (mention,) = find_quantities("Es sind 1 2 %.", "de")
    assert (mention.text, mention.quantity) == ("1 2 %", None)
