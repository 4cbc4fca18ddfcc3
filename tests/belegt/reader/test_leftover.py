"""Number words and signs that are not read: found where every number has to be accounted for."""

import pytest

from belegt.lexicon.languages import LANGUAGES
from belegt.reader.leftover import pattern_of
from belegt.sentences import read_mentions, read_numbers


def left(text: str, language: str) -> list[str]:
    read = read_mentions(text, language)
    return [one.text for one in read_numbers(text, language) if one not in read]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("a pair of models", "en", "a pair of"),
        ("A pair of models", "en", "A pair of"),
        ("orders of magnitude less", "en", "orders of magnitude"),
        ("zero models", "en", "zero"),
        ("only one chip", "en", "one chip"),
        ("One GPU is enough", "en", "One GPU"),
        ("scores of companies", "en", "scores of companies"),
        ("double-digit growth", "en", "double-digit"),
        ("multi-billion plans", "en", "multi-billion"),
        ("once a day", "en", "once a day"),
        ("the second-largest loss", "en", "second-largest"),
        ("the fourth model", "en", "fourth"),
        ("number one", "en", "number one"),
        ("a decade ago", "en", "decade"),
        ("Chapter IX", "en", "IX"),
        ("in MMXXV", "en", "MMXXV"),
        ("in ⑨ cases", "en", "⑨"),
        ("Ⅸ models", "en", "Ⅸ"),
        ("九 models", "en", "九"),
        ("A third fell", "en", "A third"),
        ("Half sank at once", "en", "Half"),
        ("every second company", "en", "every second"),
        ("it was cut in half", "en", "in half"),
        ("it was used twice", "en", "twice"),
        ("the triple codes", "en", "triple"),
        ("doppelt gesichert", "de", "doppelt"),
        ("une double peine", "fr", "double"),
        ("un doble juego", "es", "doble"),
        ("ein Paar Modelle", "de", "ein Paar"),
        ("zweistelliges Wachstum", "de", "zweistelliges"),
        ("der drittgrößte Verlust", "de", "drittgrößte"),
        ("nur einen Chip", "de", "nur einen Chip"),
        ("ein einziges Modell", "de", "ein einziges Modell"),
        ("zum dritten Mal", "de", "zum dritten Mal"),
        ("vor Jahrzehnten", "de", "Jahrzehnten"),
        ("une paire de modèles", "fr", "une paire de"),
        ("une seule puce", "fr", "une seule puce"),
        ("croissance à un chiffre", "fr", "à un chiffre"),
        ("la quatrième place", "fr", "quatrième"),
    ],
)
def test_number_word_is_left_over(text, language, words):
    assert words in left(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("one can retrain it", "en"),
        ("one of them, the only one", "en"),
        ("zero-shot prompts and R1-Zero", "en"),
        ("at once, first of all, in the first place", "en"),
        ("a third fall in a week", "en"),
        ("a third model rose", "en"),
        ("the scores of the models", "en"),
        ("both texts and several others", "en"),
        ("the API of the CPU, a CD, DIY, V3 and XL", "en"),
        ("second hand, first-hand", "en"),
        ("twelve models in 2025", "en"),
        ("ein paar Modelle, ein Chip und das erste", "de"),
        ("nullified and decadent", "en"),
        ("le premier modèle, quelques puces", "fr"),
    ],
)
def test_other_words_are_not(text, language):
    assert left(text, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_table_of_each_language_compiles(language):
    assert pattern_of(language).search("⑨")


def test_long_text_costs_linear_time():
    assert left("one " * 20_000 + "I" * 20_000, "en") == []
