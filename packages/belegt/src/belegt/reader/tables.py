"""The lexicon of a language made ready for the grammar: phrase tables and patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from belegt.lexicon import Lexicon, UnitWord, lexicon_of
from belegt.lexicon.currencies import SIGN_ENDS
from belegt.lexicon.words import HEDGE_SIGNS, Vague, Words
from belegt.quantity import Bound
from belegt.reader.candidate import WORD_END, any_of, candidate_pattern
from belegt.reader.clocktables import ClockTables, clock_tables
from belegt.reader.periodtables import PeriodTables, period_tables
from belegt.reader.view import BLANKS, PhraseTable

LETTER = r"[^\W\d_]"


@dataclass(frozen=True, slots=True)
class Tables:
    """What the grammar looks up in one language.

    Attributes:
        lexicon: all words of the language; ``words`` the hand-made ones.
        words: see above.
        decimal: the decimal separator, "" while the language is in doubt.
        units: unit phrases.
        scales: scale words and abbreviations.
        fractions: names of parts; ``parts`` those that go with one only.
        parts: see above.
        things: nouns of rates.
        hedges: bounds by the words before a number.
        hedge_ends: the last words of the hedges, with how many words those have, most first.
        hedge_after: a hedge behind a number.
        morpheme: one number word or part of one.
        multipliers: scale words that the number-word grammar multiplies by.
        linker: what may stand between two number words.
        plus: what stands between a number and a fraction that is added to it.
        half_ending: what adds a half to a number word.
        range_to: what stands between the ends of a range.
        month: a month's name.
        date_link: what may stand between a day and its month; ``year_gap`` a month and its year.
        year_gap: see above.
        currency_before: a currency right before a number, its sign, code or word.
        currency_ends: the last two characters of the words in it, but for capitals.
        shares: what stands between two numbers that share the unit of the second.
        next_label: a further number behind a label ("Kapitel 3 und 4", "pages 3-5").
        ordinal_ending: what makes an ordinal of digits.
        article: an article before a day.
        date_ends: the last words of what limits a date, and what may stand between.
        date_links: what may stand between a date and what limits it.
        onwards: what follows a date with which something begins.
        date_range: what stands between the first and last date of a range.
        next_day: what stands between the days of a month ("27. und 28. Januar").
        ending: what makes an adjective or a factor of a number: "-prozentig", "tägig", "fach".
        vague: plurals that stand for an unknown number.
        out_of: what stands between the numbers of a ratio.
        of: what may link a scale word to its noun.
        per: what stands before the lower half of a rate; group ``short`` only before durations.
        times: patterns of times of day; ``periods`` those of quarters, decades and such.
        periods: see above.
        idiom: what begins with one and is no quantity.
        factor_before: what makes a multiple of the number behind it, as group ``factor``.
        magnitude: words for a power of ten behind a count of them.
        candidate: where a mention may begin.
        known: single words that are part of a number, unit, scale or date.
    """

    lexicon: Lexicon
    words: Words
    decimal: str
    units: PhraseTable[UnitWord]
    scales: PhraseTable[Decimal]
    fractions: PhraseTable[int]
    parts: PhraseTable[int]
    things: PhraseTable[str]
    hedges: dict[str, Bound]
    hedge_ends: dict[str, Sequence[int]]
    hedge_after: re.Pattern[str]
    morpheme: re.Pattern[str]
    multipliers: dict[str, int]
    linker: re.Pattern[str]
    plus: re.Pattern[str]
    half_ending: re.Pattern[str]
    range_to: re.Pattern[str]
    month: re.Pattern[str]
    date_link: re.Pattern[str]
    year_gap: re.Pattern[str]
    currency_before: re.Pattern[str]
    currency_ends: frozenset[str]
    shares: re.Pattern[str]
    next_label: re.Pattern[str]
    ordinal_ending: re.Pattern[str]
    article: re.Pattern[str]
    date_ends: frozenset[str]
    date_links: frozenset[str]
    onwards: re.Pattern[str]
    date_range: re.Pattern[str]
    next_day: re.Pattern[str]
    ending: re.Pattern[str]
    vague: PhraseTable[Vague]
    out_of: re.Pattern[str]
    of: re.Pattern[str]
    per: re.Pattern[str]
    times: ClockTables
    periods: PeriodTables
    idiom: re.Pattern[str]
    factor_before: re.Pattern[str]
    magnitude: re.Pattern[str]
    candidate: re.Pattern[str]
    known: frozenset[str]


@cache
def tables_in_doubt(language: str) -> Tables:
    """Return the tables of a language that the text may not be written in.

    What only the language can tell, the separators of "17.500", is unreadable with them.
    """
    return replace(tables_of(language), decimal="")


@cache
def tables_of(language: str) -> Tables:
    """Return the tables of a language.

    Raises:
        ValueError: when the language is not known.
    """
    lexicon = lexicon_of(language)
    words = lexicon.words
    joint = rf"(?:{BLANKS}|[-‐‑])"
    multipliers = dict(words.numbers.hundreds) | {
        word: int(worth)
        for word, worth in lexicon.scales.items()
        if worth >= 1000 and word.isalpha() and word not in words.scales.signs
    }
    morphemes = any_of([*words.numbers.words, *multipliers], joint)
    word_end = "" if words.numbers.glued else rf"(?!{LETTER}|\d)"
    hedges = HEDGE_SIGNS | {
        phrase.replace("-", " "): bound for phrase, bound in words.hedges.before.items()
    }
    hedges |= dict.fromkeys(words.hedges.refusals, Bound.AT_MOST)
    month_end = rf"(?!{LETTER}|\d)"
    either = [*words.numbers.linkers, *words.numbers.alternatives]
    listing = (
        rf"(?:{BLANKS}?[-–/]{BLANKS}?|,{BLANKS}"
        rf"|{BLANKS}(?:{any_of([*either, *words.ranges.to])}){BLANKS})"
    )
    return Tables(
        lexicon=lexicon,
        words=words,
        decimal=lexicon.decimal,
        units=PhraseTable(lexicon.units),
        scales=PhraseTable(lexicon.scales),
        fractions=PhraseTable(words.fractions.several),
        parts=PhraseTable(words.fractions.single),
        things=PhraseTable(lexicon.things),
        hedges=hedges,
        hedge_ends=_lengths(hedges),
        hedge_after=re.compile(rf",?{BLANKS}(?P<hedge>{any_of(words.hedges.after)}){month_end}"),
        morpheme=re.compile(rf"(?:{morphemes}){word_end}"),
        multipliers=multipliers,
        linker=re.compile(
            any_of(words.numbers.linkers)
            if words.numbers.units_first
            else rf"{joint}(?:{any_of(words.numbers.linkers)}){joint}"
        ),
        plus=re.compile(rf"{BLANKS}(?:{any_of(words.numbers.linkers)}){BLANKS}"),
        half_ending=re.compile(
            rf"(?:{any_of(words.numbers.half_endings)}){month_end}"
            if words.numbers.units_first
            else rf"{joint}(?:{any_of(words.numbers.half_endings, joint)}){month_end}"
        ),
        range_to=re.compile(
            # a dash with or without blanks, or a word with them
            rf"{BLANKS}?[-‐‑–—]{BLANKS}?|{BLANKS}(?:{any_of(words.ranges.to)}){BLANKS}"
        ),
        month=re.compile(rf"(?P<month>{any_of(lexicon.months)}){month_end}"),
        date_link=re.compile(rf"(?:{any_of(words.dates.links)}) "),
        year_gap=re.compile(
            rf"{BLANKS}(?:{any_of(words.dates.links)}){BLANKS}|,?{BLANKS}|{BLANKS}?,{BLANKS}?"
        ),
        currency_before=_currency_before(words.units.before, lexicon.before),
        currency_ends=frozenset(
            end for word in words.units.before for end in (word[-2:], word[-1] + ".")
        )
        | {word[-2:] for word in lexicon.before},
        shares=re.compile(rf"{BLANKS}(?:{any_of([*either, *words.numbers.onto])}){BLANKS}"),
        next_label=re.compile(rf"{listing}\d[\d.]*+(?!\w)", re.ASCII),
        ordinal_ending=re.compile(rf"(?:{any_of(words.labels.ordinal_endings)}){month_end}"),
        article=re.compile(rf"(?:{any_of(words.dates.articles)}){BLANKS}"),
        date_ends=lexicon.weekdays
        | words.dates.articles
        | {phrase.split()[-1] for phrase in (*words.dates.parts, *words.dates.bounds)},
        date_links=lexicon.weekdays | words.dates.articles,
        onwards=re.compile(rf"{BLANKS}(?:{any_of(words.dates.onwards)}){month_end}"),
        date_range=re.compile(
            rf"{BLANKS}?[-–—]{BLANKS}?|{BLANKS}(?:{any_of(words.dates.ranges)}){BLANKS}"
        ),
        next_day=re.compile(
            rf"(?:{listing}|{BLANKS}(?:{any_of(words.dates.ranges)}){BLANKS})(?=\d)"
        ),
        per=re.compile(
            rf"{BLANKS}?/{BLANKS}?|{BLANKS}(?:{any_of(words.rates.per)}){BLANKS}"
            rf"|{BLANKS}(?:{any_of(words.rates.per_hundred)}){BLANKS}(?=100\D)"
            rf"|(?P<short>{BLANKS}(?:{any_of(words.rates.per_duration)})(?:{BLANKS}|(?<=['’])))"
        ),
        ending=re.compile(
            rf"[-‐‑]?(?:(?P<percent>{any_of(words.units.percent_endings)})"
            rf"|(?P<duration>{any_of(words.units.duration_endings)})"
            rf"|{BLANKS}?(?P<times>{any_of(words.units.times)}))(?:e[nrsm]?)?{month_end}"
        ),
        vague=PhraseTable(dict(words.scales.vague) | dict(words.scales.tens)),
        out_of=re.compile(
            rf"{BLANKS}(?:{any_of(words.ranges.out_of | words.ranges.over)}){BLANKS}"
            rf"|[-‐‑](?:{any_of(words.ranges.out_of, '[-‐‑]')})[-‐‑]"  # "one-in-five"
        ),
        of=re.compile(rf"{BLANKS}(?:{any_of(words.scales.of)})(?:{BLANKS}|['’])"),
        times=clock_tables(lexicon),
        periods=period_tables(lexicon),
        idiom=re.compile(rf"(?:{any_of(words.numbers.idioms)}){WORD_END}"),
        factor_before=re.compile(
            rf"(?<!{LETTER})(?P<factor>{any_of(words.multiples.factors)}){BLANKS}$"
        ),
        magnitude=re.compile(rf"{BLANKS}(?:{any_of(words.multiples.magnitudes)}){month_end}"),
        candidate=candidate_pattern(lexicon),
        known=frozenset(
            part
            for table in (
                words.numbers.words,
                words.numbers.hundreds,
                words.scales.vague,
                lexicon.scales,
                lexicon.units,
                lexicon.months,
            )
            for phrase in table
            for part in phrase.split()
        ),
    )


def _lengths(hedges: Iterable[str]) -> dict[str, Sequence[int]]:
    """Return the last words of phrases with the numbers of words of those that end so."""
    found: dict[str, set[int]] = {}
    for phrase in hedges:
        words = phrase.split()
        found.setdefault(words[-1], set()).add(len(words))
    return {last: tuple(sorted(counts, reverse=True)) for last, counts in found.items()}


def _currency_before(words: Iterable[str], abbreviations: Iterable[str]) -> re.Pattern[str]:
    """Compile what may stand right before a number and name a currency."""
    return re.compile(
        rf"""
        (?: (?P<sign> (?: U\.[ ]?S\.[ ]? | (?-i:[A-Z]{{2}}) [ -] | [^\W\d_]{{0,4}} )
                      [{SIGN_ENDS}] )                                 # "HK $", "usd$"
          | (?<![^\W_]) (?P<code> (?-i:[A-Z]{{3}}) )           # "USD"
          | (?<![^\W_]) (?P<word> (?-i:{any_of(abbreviations)}) | (?:{any_of(words)}) \.? )
        )
        (?P<gap> [^\S\n]? ) $
        """,
        re.VERBOSE | re.IGNORECASE,
    )
