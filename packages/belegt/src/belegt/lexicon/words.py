"""The words of one language that no public table gives us, and the shape of their table.

Every key is lower case, its words parted by one space; hyphens count as spaces ("us dollar"
stands for "US-Dollar" too). Bounds stand for themselves, so that a hedge cannot be misspelt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, TypeVar

from belegt.quantity import Bound


class Numeral(NamedTuple):
    """A number word that others may be added to."""

    value: int
    room: int = 0  # numbers below this may follow and are added: 10 after "twenty", 0 after "two"


class Vague(NamedTuple):
    """A word such as "thousands": some number from ``low`` to ``high``."""

    low: Decimal
    high: Decimal


class Printing(NamedTuple):
    """Words that are printed where a language has several; the first hedge of a bound is, too."""

    per: str  # before the lower half of a rate
    times: str
    points: tuple[str, str]  # one percentage point, several
    of: str  # between a scale word and a currency
    clock: str  # behind a time of day
    things: Mapping[str, tuple[str, str]]  # what rates are told by: one, several


@dataclass(frozen=True, slots=True)
class Words:
    """The hand-made words of one language.

    Attributes:
        language: ISO 639-1 code.
        numerals: words and parts of words that stand for numbers below a hundred.
        ones: words for one that are also articles: they count only before a scale word or a unit.
        idioms: what begins with one of them and is no quantity all the same.
        articles: articles that count only before a scale word ("a million", not "a month").
        hundreds: words that multiply what stands before them, or stand for themselves.
        bare_hundreds: whether "hundred" alone, without an article, is a number.
        glued: whether number words are written together, units before tens.
        linkers: what may stand between two number words ("and").
        or_words: words for "or".
        onto: words between two numbers of which only the second tells the unit ("von 5 auf 10 %").
        linked_tens: whether a linker may follow a word for tens ("vingt et un").
        point: words for the decimal separator.
        minus: words for a negative sign.
        halves: words for one and a half by themselves, and endings that add a half.
        half: words for a half before a scale word or a unit.
        half_of: words behind "half" where it is a half of something.
        fractions: words for parts, with their denominators.
        parts: those that go with one only, for behind others they are ordinals ("third").
        wholes: words for a half that need no number before them ("Hälfte").
        scales: scale words that CLDR does not give, with their worth.
        scale_signs: scale abbreviations as they are written, glued to the digits or not.
        vague: plurals that stand for an unknown number.
        tens: the vague words that need "of" and a scale word behind ("tens of millions").
        several: words before a scale word that leave the number open.
        of: words that may link a scale word to its noun ("Milliarden von Dollar").
        out_of: words between the two numbers of a ratio ("zwei von drei").
        over: words that are so only where nothing follows ("one over three").
        range_to: words between the ends of a range.
        between: words before the lower end, with the word before the upper one.
        hedges: words before a number that limit it.
        hedges_after: words behind a number that limit it.
        percents: words for percent; ``points`` for percentage points.
        points: words for percentage points.
        percent_endings: endings that make an adjective of a percentage ("prozentig").
        duration_endings: endings that make an adjective of a duration ("tägig").
        times: words or endings that make a factor of a number ("mal", "fach").
        adjective_endings: what an adjective in a unit's name may end in, its dictionary form first.
        currencies: names of currencies with their ISO 4217 codes.
        cents: names of hundredths of a currency.
        durations: names of durations that CLDR does not give, with the English singular.
        units: names of other units that CLDR does not give, with the English singular.
        things: nouns that rates are told by, with the English singular.
        per: words before the lower half of a rate.
        per_duration: words that are so only before a duration ("a month", "im Monat").
        when: words behind a duration that make it a time: "a year earlier" is no rate.
        months: month names that CLDR does not give.
        month_leads: words before a month that stands alone.
        year_leads: words before a year, whatever follows it.
        year_prefixes: words that a hyphen joins to a year ("mid-2023").
        year_determiners: words before a year that make the noun behind it something of that
            year ("the 2024 vote").
        day_leads: words before a day and month in digits ("am 6.2.").
        day_ends: what may follow the day of a month ("27th").
        clock: what may stand behind a time of day.
        clock_leads: what may stand between a date and its time.
        labels: nouns whose number is a name ("Kapitel 4").
        ordinal_endings: what makes an ordinal, or a decade, of digits ("21st", "1990s").
        ordinal_leads: words before a number with a full stop that make it an ordinal.
        plurals: plurals that do not end in an s.
        capital_nouns: whether every noun begins with a capital.
        day_first: whether 1/2/2025 is surely 1 February; None where usage is divided.
        function_words: frequent words that never are nouns; they also tell the language.
        not_units: unit signs of CLDR that are words of the language.
        printing: the words that are printed where several are read.
    """

    language: str
    numerals: Mapping[str, Numeral]
    ones: frozenset[str]
    idioms: tuple[str, ...]
    articles: frozenset[str]
    hundreds: Mapping[str, int]
    bare_hundreds: bool
    glued: bool
    linkers: tuple[str, ...]
    or_words: tuple[str, ...]
    onto: tuple[str, ...]
    linked_tens: bool
    point: frozenset[str]
    minus: frozenset[str]
    halves: Mapping[str, str]
    half_endings: tuple[str, ...]
    half: frozenset[str]
    half_of: frozenset[str]
    fractions: Mapping[str, int]
    parts: Mapping[str, int]
    wholes: frozenset[str]
    scales: Mapping[str, Decimal]
    scale_signs: Mapping[str, Decimal]
    vague: Mapping[str, Vague]
    tens: Mapping[str, Vague]
    several: frozenset[str]
    of: tuple[str, ...]
    out_of: frozenset[str]
    over: frozenset[str]
    range_to: tuple[str, ...]
    between: Mapping[str, str]
    hedges: Mapping[str, Bound]
    hedges_after: Mapping[str, Bound]
    percents: frozenset[str]
    points: frozenset[str]
    percent_endings: tuple[str, ...]
    duration_endings: Mapping[str, str]
    times: frozenset[str]
    adjective_endings: tuple[str, ...]
    currencies: Mapping[str, str]
    cents: Mapping[str, str]
    durations: Mapping[str, str]
    units: Mapping[str, str]
    things: Mapping[str, str]
    per: frozenset[str]
    per_duration: frozenset[str]
    when: frozenset[str]
    months: Mapping[str, int]
    month_leads: frozenset[str]
    year_leads: frozenset[str]
    year_prefixes: frozenset[str]
    year_determiners: frozenset[str]
    day_leads: frozenset[str]
    day_ends: tuple[str, ...]
    clock: tuple[str, ...]
    clock_leads: tuple[str, ...]
    labels: frozenset[str]
    ordinal_endings: frozenset[str]
    ordinal_leads: frozenset[str]
    plurals: frozenset[str]
    capital_nouns: bool
    day_first: bool | None
    function_words: frozenset[str]
    not_units: frozenset[str]
    printing: Printing


def words(text: str) -> frozenset[str]:
    """Return the words of a table that is written as running text."""
    return frozenset(text.split())


Worth = TypeVar("Worth")


def by_word(table: Mapping[Worth, str]) -> dict[str, Worth]:
    """Turn "what is meant: phrases with bars between them" into phrase: what is meant."""
    return {phrase: meant for meant, listed in table.items() for phrase in phrases(listed)}


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a table that is written with bars between them, in their order."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))
