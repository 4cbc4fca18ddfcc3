"""The suites: each text says what it is said to say, and no form has two meanings."""

import importlib
from collections import defaultdict
from fractions import Fraction

import pytest
from benchmarks.suites import cldr, cldrdates, cldrunits, examples, spelled
from benchmarks.suites.printed import is_told
from benchmarks.suites.value import KINDS, Value

from belegt.lexicon import language_codes

SAMPLE, SEED = 4, 7
GENERATORS = {
    "numbers": lambda seed: cldr.cases(SAMPLE, seed),
    "dates": lambda seed: cldrdates.cases(SAMPLE, seed),
    "measures": cldrunits.cases,
    "words": lambda seed: spelled.cases(SAMPLE, seed),
}


@pytest.fixture(scope="module", params=GENERATORS)
def generate(request):
    if request.param == "words":
        pytest.importorskip("num2words", reason="comes with the group of peers")
    return GENERATORS[request.param]


def test_every_sentence_of_the_tables_is_a_case():
    cases = list(examples.cases())
    assert {case.language for case in cases} == set(language_codes())
    assert all(value.kind in KINDS for case in cases for value in case.values)


def test_a_table_tells_the_place_of_its_values():
    (case,) = [case for case in examples.cases() if case.text == "It was -5 degrees."]
    assert [case.text[value.start : value.end] for value in case.values] == ["-5 degrees"]


@pytest.mark.parametrize(
    ("meaning", "told"),
    [
        ("percent about 5 percent", [Value(1, 2, "percent", Fraction(5))]),
        ("count 7 models", [Value(1, 2, "number", Fraction(7))]),
        (
            "money 5 to 6 USD",
            [Value(1, 2, "money", Fraction(number), unit="USD") for number in (5, 6)],
        ),
        (
            "dimension more than 1.5 square meter",
            [
                Value(1, 2, "dimension", Fraction("1.5"), unit="square meter"),
            ],
        ),
        ("date less than 2025-01", [Value(1, 2, "date", iso="2025-01")]),
        ("date 2019..2023", [Value(1, 2, "date", iso=iso) for iso in ("2019", "2023")]),
        ("date unreadable", [Value(1, 2, "date")]),
    ],
)
def test_a_meaning_of_the_tables_is_read(meaning, told):
    assert examples.meant(1, 2, meaning) == told


def test_another_meaning_is_refused():
    with pytest.raises(ValueError, match="is no meaning"):
        examples.meant(1, 2, "money plenty")


def test_the_same_seed_gives_the_same_texts(generate):
    assert list(generate(SEED)) == list(generate(SEED))
    assert list(generate(SEED)) != list(generate(SEED + 1))


def test_all_languages_are_generated(generate):
    assert {case.language for case in generate(SEED)} == set(language_codes())


def test_a_value_stands_where_it_is_printed(generate):
    for case in generate(SEED):
        for value in case.values:
            assert value.told
            assert 0 <= value.start < value.end <= len(case.text)


def test_no_form_has_two_values(generate):
    meanings = defaultdict(set)
    for case in generate(SEED):
        for value in case.values:
            printed = case.text[value.start : value.end]
            meanings[case.language, printed].add((value.kind, value.iso, value.in_base()))
    assert [form for form, told in meanings.items() if len(told) > 1] == []


def test_a_sign_of_another_country_is_left_out():
    texts = [case.text for case in cldr.cases(60, SEED) if case.language == "en"]
    # Canadian and Australian dollars have a letter wherever the country is not told
    dollars = [case for case in cldr.cases(60, SEED) if case.text.startswith("$")]
    assert dollars
    assert {value.unit for case in dollars for value in case.values} == {"USD"}
    assert any("CA$" in text for text in texts)


@pytest.mark.parametrize(
    ("language", "locale", "printed", "told"),
    [
        ("es", "es_MX", "20,000 m", False),
        ("es", "es_MX", "1,320,000 m", True),
        ("es", "es_MX", "20,000.5 m", True),
        ("es", "es_AR", "20.000 m", True),
        ("en", "en_ZA", "0,25 m", True),
    ],
)
def test_separators_that_another_country_reads_otherwise_are_left_out(
    language, locale, printed, told
):
    assert is_told(language, locale, printed) is told


def test_days_that_another_country_prints_alike_are_left_out():
    for case in cldrdates.cases(60, SEED):
        if case.language == "en" and case.suite == "CLDR dates" and "/" in case.text:
            (value,) = case.values
            year, month, day = value.iso.split("-")
            turned = f"{year}/{month}/{day}" in case.text
            assert turned or int(day) > 12 or month == day, case.text


def test_ordinals_say_nothing():
    pytest.importorskip("num2words", reason="comes with the group of peers")
    cases = list(spelled.cases(SAMPLE, SEED))
    assert all(not case.values for case in cases if case.suite.startswith("ordinals"))
    assert all(case.values for case in cases if not case.suite.startswith("ordinals"))


def test_words_cannot_be_generated_without_num2words(monkeypatch):
    def refuse(name):
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", refuse)
    with pytest.raises(ImportError, match="num2words"):
        list(spelled.cases(SAMPLE, SEED))
