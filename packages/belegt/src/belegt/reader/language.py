"""Which language a text is written in, told by its most frequent words."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from belegt.lexicon import LANGUAGES
from belegt.lexicon.unitrows import DURATION, PERCENTAGE
from belegt.lexicon.units import unit_table
from belegt.lexicon.words import phrases

SAMPLE = 20_000
"""Code points that are looked at."""

WORD_RE = re.compile(r"[^\W\d_]{1,30}")
FALLBACK = "en"


class Told(NamedTuple):
    """The language that a text's words tell; not ``surely`` where they tell two alike, or none."""

    language: str  # ISO 639-1
    surely: bool


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the known language with the most function words in a text.

    Texts with none of them (a bare "600 Mrd. Dollar") are told by their scale and unit words,
    and else read as English.
    """
    return told_language(text).language


def told_language(text: str) -> Told:
    """Return the language of a text as `language_of` does, and whether its words decide on it."""
    found = WORD_RE.findall(text[:SAMPLE].lower())
    counts = {
        code: sum(word in words.nouns.function_words for word in found)
        for code, words in LANGUAGES.items()
    }
    if not any(counts.values()):
        counts = {
            code: sum(word in words.numbers.words or word in _measures(code) for word in found)
            for code, words in LANGUAGES.items()
        }
    best = max(counts, key=lambda code: (counts[code], code == FALLBACK))
    most = counts[best]
    surely = most > 0 and list(counts.values()).count(most) == 1
    return Told(best if most else FALLBACK, surely)


@cache
def _measures(code: str) -> frozenset[str]:
    """Return the words for durations and percent of a language's own table."""
    table = unit_table()
    return frozenset(
        phrase.lower()
        for name, listed in LANGUAGES[code].units.names.items()
        if name in table and table[name].kind in {DURATION, PERCENTAGE}
        for phrase in phrases(listed)
    )
