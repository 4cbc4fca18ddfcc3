"""The lexicon of a language made ready for the grammar: phrase tables and patterns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from belegt.lexicon import Lexicon, UnitWord, lexicon_of
from belegt.lexicon.words import HEDGE_SIGNS, Vague, Words
from belegt.quantity import Bound
from belegt.reader.candidate import WORD_END, any_of, candidate_pattern
from belegt.reader.changewords import ChangeWords, change_words
from belegt.reader.clocktables import ClockTables, clock_tables
from belegt.reader.patterns import (
    LETTER,
    STRAY,
    below_pattern,
    currency_pattern,
    half_pattern,
    hedge_lengths,
    linker_pattern,
    multipliers_of,
    onto_pattern,
    outcome_behind,
    parted_scale,
    per_pattern,
    product_pattern,
    range_pattern,
    scale_ends,
    scale_tails,
    shares_pattern,
    tolerance_pattern,
)
from belegt.reader.periodtables import PeriodTables, period_tables
from belegt.reader.view import BLANKS, PhraseTable


@dataclass(frozen=True, slots=True)
class Tables:
    """What the grammar looks up in one language.

    Attributes:
        lexicon: all words of the language; ``words`` the hand-made ones.
        words: see above.
        decimal: the decimal separator, "" while the language is in doubt.
        units: unit phrases.
        ones: words for one, and articles.
        scales: scale words and abbreviations.
        scale_tails: what a currency with its scale may end in, lower case.
        scale_ends: the last characters of short ones, and of currencies.
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
        product: what stands between the sides of a thing.
        date_link: what may stand between a day and its month; ``year_gap`` a month and its year.
        year_gap: see above.
        currency_before: a currency right before a number, its sign, code or word.
        currency_ends: the last two characters of the words in it, but for capitals.
        shares: what stands between two numbers that share the unit of the second; those of group
            ``whole`` only its scale.
        onto: what does so between those of a change, a year as ``year`` included.
        next_label: a further number behind a label ("Kapitel 3 und 4", "pages 3-5").
        ordinal_ending: what makes an ordinal of digits.
        article: an article before a day.
        part_ends: the last words of what tells the part of a date, with the numbers of words.
        bound_ends: so of what limits a date.
        date_links: what may stand between a date and what limits it.
        onwards: what follows a date with which something begins.
        date_range: what stands between the first and last date of a range.
        next_day: what stands between the days of a month ("27. und 28. Januar").
        ending: what makes an adjective or a factor of a number: "-prozentig", "tägig", "fach".
        below: what makes an amount negative behind it, as ``stray`` what parts it from that.
        tolerance: what stands before what a number may be off by.
        tolerance_starts: first characters of it.
        sign_words: words for a sign, and last words of such.
        vague: plurals that stand for an unknown number.
        out_of: what stands between the numbers of a ratio.
        of: what may link a scale word to its noun.
        per: what stands before the lower half of a rate, in groups after what may follow;
            ``per_whole`` a whole lower half, ``measured`` what may stand between.
        per_whole: see above.
        measured: see above.
        before_scale: what may stand between an amount of money and a scale word.
        times: patterns of times of day; ``periods`` those of quarters, decades and such.
        periods: see above.
        idiom: what begins with one and is no quantity.
        factor_before: what makes a multiple of the number behind it, as group ``factor``.
        magnitude: words for a power of ten behind a count of them.
        outcome: what follows the status of a program; group ``phrase`` where it surely is one.
        candidate: where a mention may begin.
        known: single words that are part of a number, unit, scale or date.
        changes: words of a change, see `ChangeWords`.
    """

    lexicon: Lexicon
    words: Words
    decimal: str
    units: PhraseTable[UnitWord]
    ones: frozenset[str]
    scales: PhraseTable[Decimal]
    scale_tails: frozenset[str]
    scale_ends: frozenset[str]
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
    product: re.Pattern[str]
    date_link: re.Pattern[str]
    year_gap: re.Pattern[str]
    currency_before: re.Pattern[str]
    currency_ends: frozenset[str]
    shares: re.Pattern[str]
    onto: re.Pattern[str]
    next_label: re.Pattern[str]
    ordinal_ending: re.Pattern[str]
    article: re.Pattern[str]
    part_ends: dict[str, Sequence[int]]
    bound_ends: dict[str, Sequence[int]]
    date_links: frozenset[str]
    onwards: re.Pattern[str]
    date_range: re.Pattern[str]
    next_day: re.Pattern[str]
    ending: re.Pattern[str]
    below: re.Pattern[str]
    tolerance: re.Pattern[str]
    tolerance_starts: frozenset[str]
    sign_words: frozenset[str]
    vague: PhraseTable[Vague]
    out_of: re.Pattern[str]
    of: re.Pattern[str]
    per: re.Pattern[str]
    per_whole: re.Pattern[str]
    measured: re.Pattern[str]
    before_scale: re.Pattern[str]
    times: ClockTables
    periods: PeriodTables
    idiom: re.Pattern[str]
    factor_before: re.Pattern[str]
    magnitude: re.Pattern[str]
    outcome: re.Pattern[str]
    candidate: re.Pattern[str]
    known: frozenset[str]
    changes: ChangeWords


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
    multipliers = multipliers_of(lexicon)
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
        rf"|{BLANKS}(?:{any_of([*either, *words.ranges.to, *words.ranges.out_of])}){BLANKS})"
    )
    counted = (words.numbers.words, words.numbers.hundreds, words.scales.vague)
    named = (lexicon.scales, lexicon.units, lexicon.months)
    known = frozenset(
        part for table in (*counted, *named) for phrase in table for part in phrase.split()
    )
    return Tables(
        lexicon=lexicon,
        words=words,
        decimal=lexicon.decimal,
        units=PhraseTable(lexicon.units),
        ones=words.numbers.ones | words.numbers.articles,
        scales=PhraseTable(lexicon.scales),
        scale_tails=scale_tails(lexicon),
        scale_ends=scale_ends(lexicon),
        fractions=PhraseTable(words.fractions.several),
        parts=PhraseTable(words.fractions.single),
        things=PhraseTable(lexicon.things),
        hedges=hedges,
        hedge_ends=hedge_lengths(hedges),
        hedge_after=re.compile(rf",?{BLANKS}(?P<hedge>{any_of(words.hedges.after)}){month_end}"),
        morpheme=re.compile(rf"(?:{morphemes}){word_end}"),
        multipliers=multipliers,
        linker=linker_pattern(words),
        plus=re.compile(rf"{BLANKS}(?:{any_of(words.numbers.linkers)}){BLANKS}"),
        half_ending=half_pattern(words),
        range_to=range_pattern(words),
        product=product_pattern(words),
        month=re.compile(rf"(?P<month>{any_of(lexicon.months)}){month_end}"),
        date_link=re.compile(rf"(?:{any_of(words.dates.links)}) "),
        year_gap=re.compile(
            rf"{BLANKS}(?:{any_of(words.dates.links)}){BLANKS}|,?{BLANKS}|{BLANKS}?,{BLANKS}?"
        ),
        currency_before=currency_pattern(words.units.before, lexicon.before),
        currency_ends=frozenset(
            end for word in words.units.before for end in (word[-2:], word[-1] + ".")
        )
        | {word[-2:] for word in lexicon.before},
        shares=shares_pattern(words),
        onto=onto_pattern(words),
        next_label=re.compile(rf"{listing}\d[\d.]*+(?!\w)", re.ASCII),
        ordinal_ending=re.compile(rf"(?:{any_of(words.labels.ordinal_endings)}){month_end}"),
        article=re.compile(rf"(?:{any_of(words.dates.articles)}){BLANKS}"),
        part_ends=hedge_lengths(words.dates.parts),
        bound_ends=hedge_lengths(words.dates.bounds),
        date_links=lexicon.weekdays | words.dates.articles,
        onwards=re.compile(rf"{BLANKS}(?:{any_of(words.dates.onwards)}){month_end}"),
        date_range=re.compile(
            rf"{BLANKS}?[-–—]{BLANKS}?|{BLANKS}(?:{any_of(words.dates.ranges)}){BLANKS}"
        ),
        next_day=re.compile(
            rf"(?:{listing}|{BLANKS}(?:{any_of(words.dates.ranges)}){BLANKS})(?=\d)"
        ),
        per=per_pattern(words.rates),
        per_whole=re.compile(
            rf"(?:{BLANKS}|,{BLANKS}|(?=\())\(?(?P<phrase>{any_of(words.rates.wholes)})\)?(?!\w)"
        ),
        measured=re.compile(
            rf"(?:{STRAY})?(?P<thing>(?:{BLANKS}(?:{LETTER}['’])?{LETTER}\w*(?:{STRAY}\w{{0,20}})?){{1,4}}?)"
            rf"(?={BLANKS}(?:{any_of(words.rates.per | words.rates.per_duration)})(?!\w)|/)"
        ),
        before_scale=parted_scale(lexicon),
        ending=re.compile(
            rf"[-‐‑]?(?:(?P<percent>{any_of(words.units.percent_endings)})"
            rf"|(?P<duration>{any_of(words.units.duration_endings)})"
            rf"|{BLANKS}?(?P<times>{any_of(words.units.times)}))(?:e[nrsm]?)?{month_end}"
        ),
        below=below_pattern(words, month_end),
        tolerance=tolerance_pattern(words),
        tolerance_starts=frozenset("±+(,") | {phrase[0] for phrase in words.numbers.tolerances},
        sign_words=words.numbers.minus
        | {phrase.split()[-1] for phrase in words.numbers.tolerances},
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
        outcome=outcome_behind(words.labels.outcomes),
        candidate=candidate_pattern(lexicon),
        known=known,
        changes=change_words(words, known),
    )
