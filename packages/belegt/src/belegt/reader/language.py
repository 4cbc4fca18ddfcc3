"""Which language a text is written in, told by its most frequent words."""

from __future__ import annotations

import re

from belegt.lexicon import LANGUAGES

SAMPLE = 20_000
"""Code points that are looked at."""

WORD_RE = re.compile(r"[^\W\d_]{1,30}")
FALLBACK = "en"


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the known language with the most function words in a text.

    Texts with none of them (a bare "600 Mrd. Dollar") are told by their scale and unit words,
    and else read as English.
    """
    found = WORD_RE.findall(text[:SAMPLE].lower())
    counts = {
        code: sum(word in words.function_words for word in found)
        for code, words in LANGUAGES.items()
    }
    if not any(counts.values()):
        counts = {
            code: sum(
                word in words.durations or word in words.numerals or word in words.percents
                for word in found
            )
            for code, words in LANGUAGES.items()
        }
    best = max(counts, key=lambda code: (counts[code], code == FALLBACK))
    return best if counts[best] else FALLBACK
