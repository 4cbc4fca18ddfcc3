"""What a count counts: the noun and the rate with its number, in the words of one language."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from belegt.lexicon.languages import words_of
from belegt.lexicon.lexicon import lexicon_of
from belegt.quantity import Quantity
from belegt.reader import Kind, Mention
from belegt.sentences import read_mentions

BEHIND = 40
"""Characters behind a number in which its noun or rate stands."""

NAME_RE = re.compile(r"[ \u00a0](?P<name>[^\W\d_][\w.-]*\d\w*)")
"""A name with digits right behind a number: "2,048 H800"."""

WORD_RE = re.compile(r"[ \u00a0](?P<word>[^\W\d_][\w'’.-]*)")

NAMED_RE = re.compile(r"[^\W\d_][\w.-]*\d\w*")

ANY_NUMBER = "99"
"""Stands for what a question asks, so that the reader finds the noun: "99 tokens a day …"."""

SHORTEST = 4
"""Letters that two nouns share at least, for the one to be the head of the other's compound."""


class Counted(NamedTuple):
    """What a number counts, as printed; "" where no noun or no rate is printed."""

    noun: str = ""
    rate: str = ""


def counted(mention: Mention, behind: str, language: str) -> Counted:
    """Return what a mention counts.

    Args:
        mention: a number or a count.
        behind: the text behind it.
        language: of that text.
    """
    quantity = mention.quantity
    if not isinstance(quantity, Quantity) or mention.kind not in {Kind.COUNT, Kind.NUMBER}:
        return Counted()
    noun, _, rate = quantity.unit.partition("/")
    return Counted(noun or noun_behind(behind, language), rate or rate_behind(behind, language))


def noun_behind(behind: str, language: str) -> str:
    """Return the noun that the reader leaves to the text: a name with digits, or a singular."""
    if name := NAME_RE.match(behind):
        return name["name"]
    words: list[str] = []
    pos, things = 0, lexicon_of(language).things
    while len(words) < 3 and (match := WORD_RE.match(behind, pos)):
        words.append(match["word"].rstrip(".,"))
        pos = match.end()
    for count in range(len(words), 0, -1):
        noun = " ".join(words[:count])
        if noun.lower().replace("-", " ") in things:
            return noun
    return ""


def rate_behind(behind: str, language: str) -> str:
    """Return the rate behind a number without a noun: "2.8 million a year"."""
    word = WORD_RE.match(behind)
    if word is None or word["word"].lower().rstrip(".,") not in rate_words(language):
        return ""
    thing = a_plural(language)
    for mention in read_mentions(f"{ANY_NUMBER} {thing}{behind}", language)[:1]:
        if isinstance(mention.quantity, Quantity):
            return mention.quantity.unit.partition("/")[2]
    return ""


@cache
def rate_words(language: str) -> frozenset[str]:
    """Return the words that a rate begins with."""
    rates = words_of(language).rates
    wholes = (phrase.partition(" ")[0] for phrase in rates.wholes)
    return rates.per | rates.per_known | rates.per_duration | frozenset(wholes)


@cache
def a_plural(language: str) -> str:
    """Return some noun of a language that the reader takes for what is counted."""
    for noun in lexicon_of(language).things:
        shown = noun.title() if words_of(language).nouns.capital else noun
        if counted_by_reader(f"{ANY_NUMBER} {shown}", language):
            return shown
    return ""


def counted_by_reader(text: str, language: str) -> str:
    """Return the noun and rate of the first count that the reader finds; "" for none."""
    for mention in read_mentions(text, language)[:1]:
        if isinstance(mention.quantity, Quantity) and mention.kind is Kind.COUNT:
            return mention.quantity.unit
    return ""


@lru_cache(maxsize=1024)
def asked(question: str, language: str) -> str:
    """Return the noun that a question asks the number of: "How many tokens …?"; "" for none."""
    phrases = words_of(language).nouns.how_many
    low = question.lower()
    for phrase in phrases:
        before, found, _ = low.partition(phrase if phrase.endswith("'") else f"{phrase} ")
        if found:
            rest = question[len(before) + len(found) :]
            return counted_by_reader(f"{ANY_NUMBER} {rest}", language).partition("/")[0]
    return ""


def names_in(noun: str) -> list[str]:
    """Return the names with digits in a noun: "H800" of "H800 chips"."""
    return NAMED_RE.findall(noun)


@lru_cache(maxsize=4096)
def same_noun(one: str, other: str, language: str) -> bool:
    """Whether two nouns of a language count the same, in the singular or plural.

    The head decides: "training tokens" are tokens, and "GPU-Stunden" no "Stunden".
    """
    mine, theirs = thing_of(one, language), thing_of(other, language)
    if mine and theirs:
        return mine == theirs
    first, second = (head_of(noun, language) for noun in (one, other))
    if not (mine or theirs) and first == second:
        return True
    if not words_of(language).nouns.capital:
        return False
    return heads(one, other, language) or heads(other, one, language)


def heads(short: str, long: str, language: str) -> bool:
    """Whether a noun is the last part of a compound that is written as one word."""
    tails = {last_word(short), head_of(short, language)}
    wholes = (last_word(long), head_of(long, language))
    return any(len(tail) >= SHORTEST and whole.endswith(tail) for tail in tails for whole in wholes)


def thing_of(noun: str, language: str) -> str:
    """Return the thing that a noun's last words name; "" where the tables have none."""
    things = lexicon_of(language).things
    words = noun.lower().replace("-", " ").replace("‑", " ").split()
    tails = (" ".join(words[start:]) for start in range(len(words)))
    return next((things[tail] for tail in tails if tail in things), "")


def last_word(noun: str) -> str:
    """Return the last word of a noun, in small letters."""
    return re.split(r"[-‐‑ ]", noun.lower())[-1]


def head_of(noun: str, language: str) -> str:
    """Return the last word of a noun without its ending."""
    word = last_word(noun)
    for ending in words_of(language).nouns.inflections:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
