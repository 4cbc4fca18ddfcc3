"""Which language a text is written in, told by its most frequent words."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from belegt.lexicon import LANGUAGES, lexicon_of
from belegt.lexicon.unitrows import DURATION, MONEY, PERCENTAGE
from belegt.lexicon.units import unit_table
from belegt.lexicon.words import phrases

SAMPLE = 20_000
"""Code points that are looked at."""

WORD_RE = re.compile(r"[^\W\d_]{1,30}")
FALLBACK = "en"
SHORTEST = 3
"""Letters of a scale word or month below which it tells no language."""


class ToldLanguage(NamedTuple):
    """The language that a text's words tell.

    Attributes:
        language: its ISO 639-1 code.
        decimal: the decimal separator of all that they tell alike, "" where these differ.
    """

    language: str
    decimal: str


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the known language with the most function words in a text.

    Texts with none of them (a bare "600 Mrd. Dollar") are told by their scale and unit words,
    and else read as English.
    """
    return told_language(text).language


def told_language(text: str) -> ToldLanguage:
    """Return the language of a text as `language_of` does, and whether its words decide on it.

    Those with the most function words are parted by the words they count and measure with, and
    those by the letters that English lacks.
    """
    found = WORD_RE.findall(text[:SAMPLE].lower())
    left = list(LANGUAGES)
    for claims in (is_function_word, is_measure, has_letter):
        counts = {code: sum(claims(code, word) for word in found) for code in left}
        left = [code for code in left if counts[code] == max(counts.values())]
        if len(left) == 1:
            break
    separators = {lexicon_of(code).decimal for code in left}
    best = FALLBACK if FALLBACK in left else left[0]
    return ToldLanguage(best, separators.pop() if len(separators) == 1 else "")


def is_function_word(code: str, word: str) -> bool:
    """Whether a word is a frequent one of a language."""
    return word in LANGUAGES[code].nouns.function_words


def is_measure(code: str, word: str) -> bool:
    """Whether a word is one that a language counts or measures with."""
    return word in measures(code)


def has_letter(code: str, word: str) -> bool:
    """Whether a word has a letter that a language is written with and English is not."""
    return not LANGUAGES[code].letters.isdisjoint(word)


@cache
def measures(code: str) -> frozenset[str]:
    """Return the words for numbers, scales, durations, months and things that a language has."""
    lexicon, table = lexicon_of(code), unit_table()
    words = lexicon.words
    known = {*words.numbers.words, *words.scales.vague, *words.nouns.plurals}
    known |= {word for word in (*lexicon.scales, *lexicon.months) if len(word) >= SHORTEST}
    known |= {name for name, unit in lexicon.units.items() if unit.kind == MONEY}
    return frozenset(known) | frozenset(
        phrase.lower()
        for name, listed in LANGUAGES[code].units.names.items()
        if name in table and table[name].kind in {DURATION, PERCENTAGE}
        for phrase in phrases(listed)
    )
