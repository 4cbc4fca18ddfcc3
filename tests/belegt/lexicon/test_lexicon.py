"""The tables of every language, checked for slips that no example would show."""

from __future__ import annotations

from decimal import Decimal

import pytest

from belegt.lexicon import LANGUAGES, lexicon_of
from belegt.lexicon.cldr import scale_words
from belegt.lexicon.units import is_known, unit_of
from belegt.lexicon.words import SHARED
from belegt.quantity import Bound

LANGUAGE_CODES = sorted(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_phrase_that_is_looked_up_is_lower_case_with_single_blanks(language: str) -> None:
    words = LANGUAGES[language]
    lexicon = lexicon_of(language)
    for phrase in [*lexicon.units, *lexicon.things, *words.hedges.before, *words.hedges.after]:
        assert phrase == " ".join(phrase.lower().split())


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_name_of_a_language_is_that_of_a_unit_or_currency(language: str) -> None:
    units = LANGUAGES[language].units
    for name in [*units.names, *units.cents, *units.symbols, *units.duration_endings.values()]:
        assert unit_of(name) is not None or name == SHARED, name


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_unit_of_a_lexicon_is_known_to_the_ledger(language: str) -> None:
    lexicon = lexicon_of(language)
    for unit in [*lexicon.units.values(), *lexicon.unit_signs.values()]:
        assert is_known(unit.name) or unit[:2] == ("money", SHARED), unit
    for thing in lexicon.things.values():
        assert is_known(f"USD/{thing}")


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_bound_has_a_hedge_to_be_printed(language: str) -> None:
    unhedged = {Bound.EXACTLY, Bound.BETWEEN}
    assert set(LANGUAGES[language].hedges.before.values()) == set(Bound) - unhedged


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_number_word_below_a_hundred_can_be_built(language: str) -> None:
    values = {numeral.value for numeral in LANGUAGES[language].numbers.words.values()}
    assert {*range(20), 20, 30, 40} <= values


def test_milliarde_and_billion_are_on_the_long_scale() -> None:
    german, english = scale_words("de"), scale_words("en")
    assert german["milliarde"] == english["billion"] == Decimal(10) ** 9
    assert german["billion"] == english["trillion"] == Decimal(10) ** 12


def test_an_unknown_language_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="with words: " + ", ".join(LANGUAGE_CODES)):
        lexicon_of("tlh")


@pytest.mark.parametrize(
    ("language", "form", "unit"),
    [
        ("en", "metres", "meter"),
        ("en", "metres per second squared", "meter/second squared"),
        ("en", "us gallons", "gallon"),
        ("de", "quadratfuss", "square foot"),
        ("fr", "verges carrées", "square yard"),
    ],
)
def test_units_have_the_names_of_other_countries_too(language: str, form: str, unit: str) -> None:
    assert lexicon_of(language).units[form].name == unit


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("en", "C"),  # a century in Australia
        ("en", "gal."),  # of another size in the United Kingdom
        ("en", "m.p.g."),
        ("fr", "milles"),
    ],
)
def test_what_means_something_else_in_another_country_is_no_unit(language: str, form: str) -> None:
    assert form not in lexicon_of(language).unit_signs
    assert form not in lexicon_of(language).units
