"""The language of a text, told by its words."""

from __future__ import annotations

import pytest

from belegt.lexicon import language_codes
from belegt.reader import find_quantities
from belegt.reader.language import told_language

TOLD = [
    ("Der Kurs fiel um 17 Prozent, und das war nicht alles.", "de"),
    ("The price fell by 17 percent, and that was not all.", "en"),
    ("Le cours a perdu 17 % et ce n'est pas tout.", "fr"),
    ("La acción perdió un 17 % y eso no fue todo.", "es"),
    ("Il titolo ha perso il 17% e non è tutto.", "it"),
    ("zwei Monate", "de"),
    ("two months", "en"),
    ("deux mois", "fr"),
    ("dos meses", "es"),
    ("due mesi", "it"),
    ("600 millions de dollars", "fr"),
    ("600 millones de dólares", "es"),
    ("600 milioni di dollari", "it"),
    ("La maison coûte 200 000 euros", "fr"),
    ("La casa cuesta 200.000 euros al mes", "es"),
    ("La casa costa 200 mila euro", "it"),
    ("Das Haus kostet 200.000 Euro", "de"),
    ("The house costs 200,000 euros", "en"),
    ("17.500 Euro für alle in Berlin", "de"),
    ("17,500 people in a street", "en"),
]
DOUBTFUL = ["", "12345", "17.500", "Nvidia 17.500", "$600 billion", "Madrid, Roma, Paris: 17.500"]


@pytest.mark.parametrize(("text", "language"), TOLD)
def test_the_language_with_the_most_of_its_words_wins(text: str, language: str) -> None:
    told = told_language(text)
    assert told.language == language
    assert told.decimal


def test_every_language_is_told_apart_from_the_others() -> None:
    assert {language for _, language in TOLD} == set(language_codes())


@pytest.mark.parametrize("text", DOUBTFUL)
def test_what_no_language_claims_is_in_doubt_and_read_as_english(text: str) -> None:
    assert told_language(text) == ("en", "")


def test_languages_that_claim_a_text_alike_leave_it_in_doubt() -> None:
    # "in" is English, German and Italian, "la" French, Spanish and Italian
    assert told_language("in Ulm: 17.500") == ("en", "")
    (mention,) = find_quantities("in Ulm: 17.500")
    assert mention.quantity is None
    assert told_language("La empresa: 17.500 euros") == ("fr", ",")
    (mention,) = find_quantities("La empresa: 17.500 euros")
    assert str(mention.quantity) == "17500 EUR"


def test_a_text_without_a_language_is_read_in_its_own() -> None:
    (german,) = find_quantities("Die Firma zahlte 1,6 Billionen.")
    (english,) = find_quantities("The firm paid 1.6 trillion.")
    (spanish,) = find_quantities("La empresa pagó 1,6 billones.")
    assert german.quantity == english.quantity == spanish.quantity


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="no words for language “xx”"):
        find_quantities("1", "xx")
