"""The tables of examples: what is read in each language, and what must not be.

All sentences are our own, made for development. The published cases of Recognizers-Text
(German and English numbers and percentages, part of its currencies), of Duckling (German
numbers), price-parser and quantulum3 were read while developing, the latter two by halves; no
case is taken from them, but results on them are not those of unseen cases.
"""

from __future__ import annotations

import pytest
from tests.examples.table import LANGUAGES, Example, read_table

from belegt.quantity import PartialDate, Quantity
from belegt.reader import Mention, find_quantities


def meaning(mention: Mention) -> str:
    match mention.quantity:
        case PartialDate() as date:
            return f"{mention.kind} {date}"
        case Quantity() as quantity:
            return f"{mention.kind} {quantity}".replace("–", " to ")
    return f"{mention.kind} unreadable"


def params() -> list[object]:
    return [
        pytest.param(
            example,
            id=f"{language}-{example.text}",
            marks=[] if example.solved else pytest.mark.xfail(reason="a limit of the reader"),
        )
        for language in LANGUAGES
        for example in read_table(language)
    ]


@pytest.mark.parametrize("example", params())
def test_an_example_is_read_as_its_table_says(example: Example) -> None:
    found = find_quantities(example.text, example.language)
    assert [mention.text for mention in found] == example.mentions
    assert [meaning(mention) for mention in found] == example.meanings


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_marks_as_many_words_as_it_gives_meanings(language: str) -> None:
    for example in read_table(language):
        assert len(example.mentions) == len(example.meanings), example.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_has_a_sentence_twice(language: str) -> None:
    texts = [example.text for example in read_table(language)]
    assert sorted(set(texts)) == sorted(texts)
