"""Number words and signs that tell a number and are not read: "a pair of", "double-digit", "IX".

They are no mentions, for they have no one value, or their value stands in a table of names; where
every number has to be accounted for, they count all the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from belegt.lexicon.languages import words_of
from belegt.lexicon.lexicon import lexicon_of
from belegt.messages import message
from belegt.reader.mention import Kind, Mention
from belegt.spans import Span

ROMAN_RE = re.compile(
    r"""
    (?= [IVX]{2,} \b | [IVXLCDM]{4,} \b )   # shorter ones with other letters are abbreviations
    M{0,3} (?: CM | CD | D?C{0,3} ) (?: XC | XL | L?X{0,3} ) (?: IX | IV | V?I{0,3} )
""",
    re.VERBOSE,
)

REASON = message("a number word that is not read")

BLANK = r"[\s\-\u2010\u2011]+"


def leftover(text: str, language: str, taken: Sequence[Span]) -> list[Mention]:
    """Return the number words and signs of a text that are not read, as unreadable mentions.

    Args:
        text: a run of text.
        language: ISO 639.
        taken: the spans of its mentions, in order.
    """
    return [
        Mention(span, span.cut(text), Kind.NUMBER, None, REASON)
        for span in numbers_in(text, language)
        if not any(one.meets(span) for one in taken)
    ]


def numbers_in(text: str, language: str) -> Iterator[Span]:
    """Yield where number words of the table, numerals and numeric signs stand."""
    for match in pattern_of(language).finditer(text):
        if match.end() > match.start():
            yield Span(*match.span())


@cache
def pattern_of(language: str) -> re.Pattern[str]:
    """Compile the pattern of all that tells a number in a language and is not read."""
    words = words_of(language).numbers
    phrases = "|".join(map(phrase_pattern, sorted(words.unread, key=len, reverse=True)))
    singles = "|".join(map(phrase_pattern, words.singles))
    verbs = words_of(language).nouns.function_words  # "one can", and no can
    names = sorted(set(lexicon_of(language).things) - verbs, key=len, reverse=True)
    things = "|".join(map(phrase_pattern, names))
    part = part_pattern(language)
    one_thing = rf"(?i:(?:{singles}){BLANK}(?:{things}))" if singles else r"(?!)"
    return re.compile(
        rf"(?<![\w\-\u2010\u2011])"
        rf"(?:{phrases or '(?!)'}|{alone_pattern(language)}|{one_thing}|{part}|{ROMAN_RE.pattern})"
        r"(?![\w\-\u2010\u2011])"
        rf"|[{signs()}]+",
        re.VERBOSE,
    )


def alone_pattern(language: str) -> str:
    """Return the pattern of a multiple by itself, of which nothing tells what it multiplies.

    Before a number it is a neighbour of that one, which is told there.
    """
    multiples, parts = words_of(language).multiples, words_of(language).fractions
    # a half by itself is often no number: "the better half"
    listed = {*multiples.followed, *multiples.led, *multiples.infinitives} - parts.half
    words = "|".join(map(phrase_pattern, sorted(listed, key=len, reverse=True)))
    return rf"(?:{words})(?![\w\-\u2010\u2011]|{BLANK}\W?\d)" if words else r"(?!)"


def part_pattern(language: str) -> str:
    """Return the pattern of a part of a whole that a verb of change follows: "a third fell".

    Behind what may be a noun as well the word is an ordinal: "a third fall".
    """
    words = words_of(language)
    changes = words.changes
    nouns = changes.gains | changes.losses | changes.risen | changes.fallen
    verbs = "|".join(map(re.escape, sorted((changes.rise | changes.fall) - nouns)))
    parts = "|".join(map(phrase_pattern, words.fractions.single))
    if not (verbs and parts):
        return r"(?!)"
    articles = words.numbers.ones | words.numbers.articles
    ones = "|".join(map(phrase_pattern, sorted(articles)))
    halves = "|".join(map(phrase_pattern, words.fractions.half))
    article = rf"(?:{ones}){BLANK}(?:{parts})" if ones else r"(?!)"
    return rf"(?:{article}|{halves or '(?!)'})(?={BLANK}(?:{verbs})(?!\w))"


def phrase_pattern(phrase: str) -> str:
    """Return the pattern of a phrase: a star stands for any ending, a small letter for both."""
    words = []
    for word in phrase.split():
        first, rest = word[0], re.escape(word[1:]).replace(r"\*", r"\w*")
        both = f"[{first}{first.upper()}]" if first.upper() != first else re.escape(first)
        words.append(both + rest)
    return BLANK.join(words)


@cache
def signs() -> str:
    """Return all characters that are a number and no digit: "⑨", "Ⅸ", "²", "九"."""
    return "".join(
        char
        for char in map(chr, range(0xA0, 0x10000))
        if not char.isdecimal() and (char.isnumeric() or unicodedata.category(char) in {"No", "Nl"})
    )
