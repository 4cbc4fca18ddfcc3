"""Words broken by soft hyphens or at a line's end are read as if they were whole."""

from __future__ import annotations

import pytest

from belegt import find_quantities, iter_quantities

BROKEN = [
    ("de", "Es fehlen [1,2 Mil\u00adliarden Euro].", "1200000000 EUR"),
    ("de", "Es fehlen [1,2 Mil\u00ad\nliarden Euro].", "1200000000 EUR"),
    ("de", "Es fehlen [1,2 Millio-\nnen Euro].", "1200000 EUR"),
    ("de", "Es waren [fünfund-\nzwanzig].", "25"),
    ("de", "Das [500-Millionen-\nEuro]-Paket kam.", "500000000 EUR"),
    ("en", "It costs [250 mil-\nlion dollars].", "250000000 USD"),
    ("en", "It costs [250 mil-\n    lion dollars].", "250000000 USD"),
    ("en", "There were [forty-\ntwo thousand homes].", "42000 homes"),
    ("en", "It took [48 kilo\u00admeters] of cable.", "48 kilometer"),
    ("fr", "Il manque [2,1 mil\u00adliards d'euros].", "2100000000 EUR"),
    ("fr", "Il manque [2,1 mil-\nliards d'euros].", "2100000000 EUR"),
]


@pytest.mark.parametrize(("language", "marked", "meaning"), BROKEN)
def test_broken_word_is_read_whole(language, marked, meaning):
    text = marked.replace("[", "").replace("]", "")
    (mention,) = find_quantities(text, language)
    assert str(mention.quantity) == meaning
    assert mention.text == marked.partition("[")[2].partition("]")[0]
    assert mention.span.cut(text) == mention.text


@pytest.mark.parametrize(("language", "marked", "meaning"), BROKEN)
def test_broken_word_in_pieces_is_the_same(language, marked, meaning):
    text = "Wort \u00ad " * 9000 + marked.replace("[", "").replace("]", "")
    whole = find_quantities(text, language)
    assert [str(mention.quantity) for mention in whole] == [meaning]
    for cut in range(len(text) - 40, len(text)):
        assert list(iter_quantities([text[:cut], text[cut:]], language)) == whole


def test_suspended_hyphen_joins_nothing():
    found = find_quantities("Es waren zwei-\nund dreimal so viele.", "de")
    assert [str(mention.quantity) for mention in found] == ["2", "3 times"]


@pytest.mark.parametrize("text", ["17.500", "Preis: 17.500 Euro", "EUR 4.999", "3,125 kg"])
def test_separator_that_only_a_language_can_tell_is_unreadable(text):
    (mention,) = find_quantities(text)
    assert mention.quantity is None
    assert "name it" in str(mention.unreadable)


@pytest.mark.parametrize(
    ("text", "value"),
    [("17.5", "17.5"), ("1.234,56", "1234.56"), ("0.125", "0.125"), ("1.234.567", "1234567")],
)
def test_separator_that_tells_itself_needs_no_language(text, value):
    (mention,) = find_quantities(text)
    assert str(mention.quantity) == value


def test_words_of_the_text_tell_what_its_separators_mean():
    (german,) = find_quantities("Das kostet 17.500 Euro.")
    (english,) = find_quantities("This costs 17.500 euros.")
    assert (str(german.quantity), str(english.quantity)) == ("17500 EUR", "17.500 EUR")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "Le déficit atteint 5 ,8 % du PIB.", "5 ,8 %"),
        ("de", "Sie bringt 1 , 5 Millionen Euro ein.", "1 , 5 Millionen Euro"),
        ("en", "It holds 3 .25 liters.", "3 .25 liters"),
    ],
)
def test_blank_beside_a_separator_is_refused_with_scale_and_unit(language, text, words):
    (mention,) = find_quantities(text, language)
    assert (mention.text, mention.quantity) == (words, None)
