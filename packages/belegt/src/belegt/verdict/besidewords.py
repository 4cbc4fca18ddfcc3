"""The words of a language that change a number beside them, made ready to be looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from belegt.lexicon import Lexicon, lexicon_of
from belegt.lexicon.lexicon import UnitWord
from belegt.lexicon.unitrows import DIMENSION, DURATION, MONEY, PERCENTAGE
from belegt.quantity import Bound
from belegt.verdict.surroundings import Phrases, phrases_of

LABELS = frozenset({MONEY, PERCENTAGE, DURATION, DIMENSION})
"""Kinds of units that make another quantity of a number with a unit: euros, points, degrees."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The neighbours of a language, ready to be looked up; see `Neighbours` of the lexicon."""

    lexicon: Lexicon
    hedges: Mapping[str, Bound]
    limits: Phrases
    hedges_behind: Mapping[str, Bound]
    limits_behind: Phrases
    before: Phrases
    before_dates: Phrases
    behind_dates: Phrases
    behind: Phrases
    spread: Phrases
    units: Phrases
    names: Phrases
    named: Mapping[str, UnitWord]
    led: frozenset[str]
    function_words: frozenset[str]
    alternatives: frozenset[str]
    compared: Phrases
    amounts: Phrases
    later: frozenset[str]
    passed: frozenset[str]
    passed_endings: tuple[str, ...]
    denials: frozenset[str]
    joins: frozenset[str]
    opens: frozenset[str]
    ended: frozenset[str]


@cache
def beside_of(language: str) -> Beside:
    """Return the neighbours of a language: those of its own table, and hedges and parts."""
    lexicon = lexicon_of(language)
    words = lexicon.words
    near, hedges = words.neighbours, words.hedges
    doubtful = {*hedges.topics, *hedges.spent, *hedges.spans}  # the reader knows when they limit
    parts = {*words.fractions.single, *words.fractions.several}
    led = words.rates.per | words.rates.per_duration  # "a year" before a number is its subject
    led -= near.every
    before = {
        *near.before,
        *(hedge for hedge in hedges.before if hedge not in doubtful),
        *words.multiples.followed,
        *words.numbers.minus,
        *(phrase for phrase in near.spread if phrase.partition(" ")[0] not in led),
        *words.rates.wholes,
        *words.numbers.tolerances,
        *(f"{part} {of}" for part in parts for of in words.scales.of),
    }
    otherwise = {
        *words.units.ordinary,
        *words.nouns.function_words,
        *words.dates.ordinals,
        *(name for name in words.units.senses if name not in lexicon.money),
    }
    units = {
        name: unit
        for name, unit in lexicon.units.items()
        if unit.kind in LABELS and len(name) > 2 and name not in otherwise
    }
    named = {name: unit for name, unit in units.items() if unit.kind in (MONEY, PERCENTAGE)}
    scales = {"k", *(name for name in lexicon.scales if len(name) > 1 and name.isalpha())}
    return Beside(
        lexicon=lexicon,
        hedges=hedges.before,
        limits=phrases_of(hedges.before, back=True),
        hedges_behind=hedges.after,
        limits_behind=phrases_of(hedges.after),
        before=phrases_of(before, back=True),
        before_dates=phrases_of(
            {*before, *near.dated, *near.every, *words.dates.bounds}, back=True
        ),
        behind_dates=phrases_of(near.dated_behind),
        behind=phrases_of(
            {*near.behind, *hedges.after, *words.units.times, *words.fractions.several}
        ),
        spread=phrases_of({*near.spread, *words.rates.per, *words.rates.wholes}),
        units=phrases_of({*units, *scales}),
        names=phrases_of(named),
        named=named,
        led=words.nouns.function_words - words.labels.determiners - words.dates.year_determiners,
        function_words=words.nouns.function_words,
        alternatives=frozenset(words.numbers.alternatives),
        compared=phrases_of(near.more | near.less | near.amounts),
        amounts=phrases_of(near.amounts),
        later=near.later | words.rates.no_half,
        passed=near.passed,
        passed_endings=near.passed_endings,
        denials=near.denials,
        joins=near.joins,
        opens=near.joins | near.opens,
        ended=near.joins | near.opens | words.nouns.function_words,
    )
