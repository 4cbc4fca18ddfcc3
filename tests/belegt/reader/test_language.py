"""The language of a text, told by its words."""

from __future__ import annotations

import pytest

from belegt.reader import find_quantities, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Kurs fiel um 17 Prozent, und das war nicht alles.", "de"),
        ("The price fell by 17 percent, and that was not all.", "en"),
        ("Le cours a perdu 17 % et ce n'est pas tout.", "fr"),
        ("zwei Monate", "de"),
        ("two months", "en"),
        ("deux mois", "fr"),
        ("", "en"),
        ("12345", "en"),
    ],
)
def test_the_language_with_the_most_of_its_words_wins(text: str, language: str) -> None:
    assert language_of(text) == language


def test_a_text_without_a_language_is_read_in_its_own() -> None:
    (german,) = find_quantities("Die Firma zahlte 1,6 Billionen.")
    (english,) = find_quantities("The firm paid 1.6 trillion.")
    assert german.quantity == english.quantity


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no words for language “xx”"):
        find_quantities("1", "xx")
