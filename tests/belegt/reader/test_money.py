"""Money: what every country calls its own is read as that, or refused; never as another's."""

from __future__ import annotations

import pytest
from babel.numbers import format_currency, get_currency_name
from hypothesis import given
from hypothesis import strategies as st

from belegt.lexicon import lexicon_of
from belegt.lexicon.currencies import WORD_CODES, payers
from belegt.reader import Kind, Mention, find_quantities

LANGUAGES = ["de", "en", "fr"]
LETTERS = "abcdefghijklmnopqrstuvwxyzäé"


def units(text: str, language: str) -> list[str]:
    return [
        mention.quantity.unit if mention.quantity else "unreadable"  # type: ignore[union-attr]
        for mention in find_quantities(text, language)
    ]


def names(code: str, language: str) -> set[str]:
    found = {get_currency_name(code, count, locale=language) for count in (2, 5, 1_000_000)}
    # brackets, apostrophes and "&" are not read within a name
    return {
        name for name in found if name != code and name.replace(" ", "").replace("-", "").isalpha()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_money_of_every_country_is_read_by_its_name(language: str) -> None:
    asked = {name: code for code in payers() for name in names(code, language)}
    found = {name: units(f"Total: 12 500 {name}.", language) for name in asked}
    wrong = {name: found[name] for name, code in asked.items() if found[name] != [code]}
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_money_of_every_country_is_read_as_a_locale_prints_it_or_refused(language: str) -> None:
    for code in payers():
        text = format_currency(1234.5, code, locale=language)
        for unit in units(text, language):
            assert unit in {code, "unreadable", ""}, text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(WORD_CODES))
def test_a_code_that_is_a_word_is_money_only_with_the_digits_of_money(
    code: str, language: str
) -> None:
    decimal = lexicon_of(language).decimal
    assert units(f"Total: {code} 10", language) in ([""], [])
    assert units(f"Total: {code} 12{decimal}50", language) == [code]
    assert units(f"Total: 12{decimal}50 {code}", language) == [code]


@given(st.text(LETTERS, min_size=3, max_size=12), st.sampled_from(LANGUAGES))
def test_an_unknown_word_beside_money_of_several_countries_makes_no_other_money_of_it(
    word: str, language: str
) -> None:
    noun = {"de": "Dollar", "en": "dollars", "fr": "dollars"}[language]
    country = f"{word}isch" if language == "de" else word.capitalize()
    before, behind = f"Total: 500 {country}e {noun}.", f"Total: 500 {noun} {word}ais."
    for mention in find_quantities(behind if language == "fr" else before, language):
        assert not is_money_of(mention, "USD"), mention


def is_money_of(mention: Mention, code: str) -> bool:
    quantity = mention.quantity
    return mention.kind is Kind.MONEY and quantity is not None and quantity.unit == code  # type: ignore[union-attr]
