"""Either apostrophe, the straight and the typographic one, tells the same."""

from __future__ import annotations

import re

import pytest
from tests.examples.table import LANGUAGES, read_table

from belegt.lexicon.languages import words_of
from belegt.reader import find_quantities

WITHIN_RE = re.compile(r"(?<=[^\W\d_])'(?=[^\W_])")


def readings(text: str, language: str) -> list[tuple[object, ...]]:
    found = find_quantities(text, language)
    return [(mention.span, mention.kind, mention.quantity) for mention in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_limit_is_read_with_either_apostrophe(language: str) -> None:
    phrases = [phrase for phrase in words_of(language).hedges.before if "'" in phrase]
    for phrase in phrases:
        straight = f"{phrase} 5 kg"
        assert readings(straight, language) == readings(straight.replace("'", "’"), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_is_read_with_either_apostrophe(language: str) -> None:
    for example in read_table(language):
        straight = example.text.replace("’", "'")
        curly = WITHIN_RE.sub("’", straight)
        assert readings(straight, language) == readings(curly, language)
