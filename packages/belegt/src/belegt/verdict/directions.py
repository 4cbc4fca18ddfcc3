"""Which way the words around a number say that something has changed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile

from belegt.lexicon import lexicon_of
from belegt.quantity import Quantity
from belegt.reader import Direction
from belegt.reader.tables import tables_of
from belegt.spans import Span
from belegt.verdict.surroundings import (
    CLAUSE_ENDS,
    ENDS,
    MARKS,
    Surroundings,
    Word,
    holds,
    surroundings,
    words_in,
)

SIGNS = {"+": Direction.RISE, "-": Direction.FALL, "−": Direction.FALL}

OPPOSITE = {Direction.RISE: Direction.FALL, Direction.FALL: Direction.RISE}

SENTENCE_ENDS = ENDS - {":"}

BEHIND = 8
"""Words behind a number among which one may tell of its change."""


@dataclass(frozen=True, slots=True)
class Directing:
    """The words of rise and fall of a language.

    Attributes:
        before: those before a number.
        behind: those behind one.
        apart: particles behind one, with the verbs before it and what the two tell.
        phrasal: words that tell no change beside some verbs, with these.
        verbs: those before a number that are verbs.
        less: those behind one that compare.
        levels: words right before a number that make of a change what it came to.
        passed: words that may stand between.
    """

    before: Mapping[str, Direction]
    behind: Mapping[str, Direction]
    apart: Mapping[str, Mapping[str, Direction]]
    phrasal: Mapping[str, frozenset[str]]
    verbs: Mapping[str, Direction]
    less: Mapping[str, Direction]
    levels: frozenset[str]
    passed: frozenset[str]


@cache
def directing(language: str) -> Directing:
    """Return the words of rise and fall of a language."""
    words = lexicon_of(language).words
    near, changes = words.neighbours, words.changes
    known = tables_of(language).changes
    before = {word: way for word, way in known.before.items() if way}
    before |= dict.fromkeys(near.rising, Direction.RISE)
    before |= dict.fromkeys(near.falling, Direction.FALL)
    behind = before | known.behind
    behind |= dict.fromkeys(near.more, Direction.RISE) | dict.fromkeys(near.less, Direction.FALL)
    apart: dict[str, dict[str, Direction]] = {}
    for table, way in (
        (changes.rise_apart, Direction.RISE),
        (changes.fall_apart, Direction.FALL),
    ):
        for particle, verbs in table.items():
            apart.setdefault(particle, {}).update(dict.fromkeys(verbs, way))
    told = dict.fromkeys(changes.rise, Direction.RISE)
    told |= dict.fromkeys(changes.fall, Direction.FALL)
    less = dict.fromkeys(near.less, Direction.FALL)
    return Directing(before, behind, apart, changes.phrasal, told, less, near.levels, near.passed)


@lru_cache(maxsize=8192)
def told_direction(text: str, span: Span, language: str) -> Direction | None:
    """Return whether a text tells a number as a rise or a fall; None where no word does.

    The nearest word of change in the clause tells it; where there is none, those of the sentence
    before the number do, if they are all of one direction and no other number stands between.

    Args:
        text: the text.
        span: words in it that hold the number.
        language: of the text.
    """
    around, tables = surroundings(text, span, language), directing(language)
    before = clause(around.before, around.numbers)
    behind = clause(around.behind, around.numbers)[:BEHIND]
    if sign := signed(text, around):
        # to fall by a minus is to rise
        told = nearest(before, tables.verbs, ()) or nearest(behind, tables.less, ())
        return sign if told is None or told[1] is not Direction.FALL else OPPOSITE[sign]
    for word in behind:
        verbs = tables.apart.get(word.low, {})
        if ways := {verbs[one.low] for one in before if one.low in verbs}:
            return ways.pop() if len(ways) == 1 else None
    phrasal = {
        particle
        for particle, verbs in tables.phrasal.items()
        if not verbs.isdisjoint(word.low for word in before)
    }
    first = nearest(before, tables.before, phrasal)
    last = nearest(behind, tables.behind, phrasal)
    if first or last:
        return min((one for one in (first, last) if one), key=lambda one: one[0])[1]
    rest = takewhile(
        lambda word: word.low not in SENTENCE_ENDS and not holds(around.numbers, word.start),
        around.before,
    )
    ways = {
        tables.before[word.low]
        for word in rest
        if word.low in tables.before and word.low not in phrasal
    }
    return ways.pop() if len(ways) == 1 else None


def signed(text: str, around: Surroundings) -> Direction | None:
    """Return the direction of the sign of a number, in a character or as a word."""
    if sign := SIGNS.get(text[around.whole.start]):
        return sign
    quantities = (one.quantity for one in around.met)
    below = any(isinstance(one, Quantity) and one.number < 0 for one in quantities)
    return Direction.FALL if below else None


@lru_cache(maxsize=8192)
def tells_level(text: str, span: Span, language: str) -> bool:
    """Whether a text tells with a number what something has come to, not by how much: "fell to".

    Args:
        text: the text.
        span: words in it that hold the number.
        language: of the text.
    """
    around, tables = surroundings(text, span, language), directing(language)
    words = clause(around.before, around.numbers)
    for at, word in enumerate(words):
        if word.low in tables.levels:
            return nearest(words[at:], tables.before, ()) is not None
        if word.low not in tables.passed and word.low not in MARKS:
            return False
    return False


@lru_cache(maxsize=2048)
def directions_in(text: str, language: str) -> frozenset[Direction]:
    """Return every direction that a word of a text tells, whatever number it is of."""
    told = directing(language).before
    return frozenset(told[word.low] for word in words_in(text, 0, len(text)) if word.low in told)


def clause(words: Iterable[Word], others: Sequence[Span]) -> list[Word]:
    """Return the words up to the end of a clause, or to another number."""
    return list(
        takewhile(lambda word: word.low not in CLAUSE_ENDS and not holds(others, word.start), words)
    )


def nearest(
    words: Sequence[Word], table: Mapping[str, Direction], phrasal: Container[str]
) -> tuple[int, Direction] | None:
    """Return what the first word of a table tells, and how many stand before it.

    Args:
        words: from the nearest on.
        table: what words tell.
        phrasal: those that belong to a verb that tells no change: "rounds up".
    """
    for at, word in enumerate(words):
        if word.low in table and word.low not in phrasal:
            return at, table[word.low]
    return None
