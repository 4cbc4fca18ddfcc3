"""Nothing is unseen: digits and number words that are no mention have a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegt.lexicon import language_codes
from belegt.reader import Skipped, find_quantities, find_unread


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Plan R1 von gestern", [("1", Skipped.GLUED)]),
        ("Wie in Kapitel 4 steht", [("4", Skipped.LABEL)]),
        ("Das neue DALL-E 3 malt", [("3", Skipped.NAME)]),
        ("Tel. +49 30 1234567 ist besetzt", [("49 30 1234567", Skipped.PHONE)]),
        ("ISBN 978-3-16-148410-0 ist es", [("978-3-16-148410-0", Skipped.CODE)]),
        ("Der Agent 007 kam", [("007", Skipped.CODE)]),
        ("In der Fassung 1.2.3 war es so", [("1.2.3", Skipped.VERSION)]),
        ("Wie gezeigt [12, 14] wurde", [("12, 14", Skipped.REFERENCE)]),
        ("1. Eine Sache\n2. Noch eine", [("1", Skipped.LIST_NUMBER), ("2", Skipped.LIST_NUMBER)]),
        ("Es war der 3. Versuch", [("3", Skipped.ORDINAL)]),
        ("Das Spiel endete 21:19", [("21:19", Skipped.CLOCK_TIME)]),
        ("Offen ist 24/7 und immer", [("24/7", Skipped.FRACTION)]),
        ("Siehe https://example.org/2025/01 dort", [("2025/01", Skipped.ADDRESS)]),
        ("Die Multi-Millionen sind weg", [("Millionen", Skipped.COMPOUND)]),
        ("Sie haben ein Haus und eine Katze", []),
        ("Es waren 17 Prozent im Mai 2024", []),
    ],
)
def test_what_is_passed_over_is_told_with_the_reason(text, expected):
    assert [(one.text, one.reason) for one in find_unread(text, "de")] == expected


def test_spans_are_those_of_the_text():
    text = "İ: Der Plan R1, das Haus A400"
    assert [one.span.cut(text) for one in find_unread(text, "de")] == ["1", "400"]


def test_every_reason_has_words():
    assert len({reason.worded("en") for reason in Skipped}) == len(Skipped)


PIECES = st.sampled_from(
    [
        *("17", "1.250", "3,5", "2025", "+49", "½", "%", "€", " ", "\n", "R", "é", "(", ")"),
        *("-", "/", ":", ".", ",", "Mai", "ein", "zwei", "Millionen", "Kapitel", "um", "Uhr"),
        "https://x.de/",
    ]
)


@given(st.lists(PIECES, max_size=20).map("".join), st.sampled_from(language_codes()))
def test_every_digit_stands_in_a_mention_or_is_told_once(text, language):
    spans = [mention.span for mention in find_quantities(text, language)]
    unread = [one.span for one in find_unread(text, language)]
    for at, char in enumerate(text):
        if char.isdigit():
            assert sum(span.start <= at < span.end for span in [*spans, *unread]) == 1
    assert unread == sorted(unread)
