"""A language is added by its table alone: reader, printing, sentences and refusals follow.

The language is Danish, of which Belegt has no table; this one is just long enough to be told.
"""

from __future__ import annotations

import pytest

from belegt.lexicon import LANGUAGES, UnknownLanguageError, language_codes, required_language
from belegt.lexicon.words import (
    Dates,
    Hedges,
    Labels,
    Nouns,
    Numbers,
    NumberWord,
    Printing,
    Ranges,
    Rates,
    Scales,
    UnitNames,
    Words,
    phrases,
    words,
)
from belegt.printing import print_quantity
from belegt.quantity import Bound, PartialDate, Quantity, from_digits
from belegt.reader import find_quantities, language_of
from belegt.sentences import split_sentences

DANISH = Words(
    language="da",
    numbers=Numbers(
        words={
            "nul": NumberWord(0),
            "en": NumberWord(1),
            "to": NumberWord(2),
            "tre": NumberWord(3),
            "ti": NumberWord(10),
        },
        ones=words("en et"),
        hundreds={"hundrede": 100, "tusind": 1000},
        linkers=("og",),
        alternatives=("eller",),
        minus=words("minus"),
    ),
    scales=Scales(signs={}, of=("af",)),
    ranges=Ranges(to=("til",), between={"mellem": "og"}),
    hedges=Hedges(
        before={
            "omkring": Bound.ABOUT,
            "mindre end": Bound.LESS_THAN,
            "mere end": Bound.MORE_THAN,
            "højst": Bound.AT_MOST,
            "mindst": Bound.AT_LEAST,
        }
    ),
    units=UnitNames(
        names={
            "percent": "procent",
            "megawatt hour": "megawatttime | megawatttimer",
            "year": "år",
            "EUR": "euro",
            "USD": "dollar",
            "DKK": "krone | kroner",
        },
        cents={"DKK": "øre"},
        times=words("gange"),
    ),
    rates=Rates(per=words("pr pr. per")),
    dates=Dates(day_ends=(".",), clock_leads=phrases(", kl.|,")),
    labels=Labels(nouns=words("kapitel side")),
    nouns=Nouns(function_words=words("og det er ikke af til på med for som den der kostede")),
    printing=Printing(per="pr.", times="gange"),
    abbreviations=phrases("bl.a | f.eks"),
)


@pytest.fixture(autouse=True)
def danish(monkeypatch):
    """Add the table to the list, which is all there is to do."""
    with pytest.raises(UnknownLanguageError, match="no words for language “da”"):
        required_language("da")
    monkeypatch.setitem(LANGUAGES, "da", DANISH)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("1,6 milliarder dollar", "1600000000 USD"),
        ("omkring 600 mio. kroner", "about 600000000 DKK"),
        ("mindre end 17 procent", "less than 17 percent"),
        ("mellem 5 og 10 procent", "5–10 percent"),
        ("1,5 megawatttimer", "1.5 megawatt hour"),
        ("3 GWh", "3 gigawatt hour"),
        ("5 euro pr. megawatttime", "5 EUR/megawatt hour"),
        ("tre år", "3 year"),
        ("27. januar 2025", "2025-01-27"),
        ("50 øre", "0.50 DKK"),
    ],
)
def test_quantities_are_read(text, meaning):
    (mention,) = find_quantities(f"Det kostede {text}", "da")
    assert (mention.text, str(mention.quantity)) == (text, meaning)


def test_a_number_behind_a_label_is_none():
    assert find_quantities("Se kapitel 4 og side 12.", "da") == []


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (from_digits("2.5", unit="megawatt hour"), "2,5 megawatttimer"),
        (from_digits("2", unit="kilowatt hour"), "2 kilowatt-timer"),
        (from_digits("600e9", unit="USD", bound=Bound.ABOUT), "omkring 600 milliarder amerikanske"),
        (from_digits("4", unit="times"), "4 gange"),
        (from_digits("7", unit="mebibyte"), "7 mebibyte"),
        (PartialDate(2025, 1, 27), "27. januar 2025"),
    ],
)
def test_quantities_are_printed_and_read_back(quantity, text):
    printed = print_quantity(quantity, "da-DK".replace("-", "_"))
    assert printed.startswith(text)
    (mention,) = find_quantities(printed, "da")
    read = mention.quantity
    assert str(read) == str(quantity)
    assert isinstance(read, PartialDate) or isinstance(quantity, Quantity)


def test_language_is_told_and_sentences_end_where_they_end():
    text = "Det er 17 procent, f.eks. Danmark og 1,5 mio. kroner. Og det er ikke for lidt."
    assert language_of(text) == "da"
    assert len(split_sentences(text, "da")) == 2
    assert "da" in language_codes()
