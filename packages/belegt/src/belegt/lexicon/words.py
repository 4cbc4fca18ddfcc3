"""The words of one language that no public table gives us, and the shape of their tables.

Every table and every field has a default, so that a language says only what it has, and a new
field edits no language. What is the same in all languages stands here, once.

Every key is lower case, its words parted by one space; hyphens count as spaces ("us dollar"
stands for "US-Dollar" too). Bounds stand for themselves, so that a hedge cannot be misspelt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product
from typing import NamedTuple, TypeVar

from belegt.quantity import Bound

NONE: frozenset[str] = frozenset()


class NumberWord(NamedTuple):
    """A number word that others may be added to."""

    value: int
    room: int = 0  # numbers below this may follow and are added: 10 after "twenty", 0 after "two"


class Vague(NamedTuple):
    """A word such as "thousands": some number from ``low`` to ``high``."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Numbers:
    """Number words and their grammar.

    Attributes:
        words: words and parts of words that stand for numbers below a hundred.
        ones: words for one that are also articles: they count only before a scale word or a unit.
        idioms: what begins with one of them and is no quantity all the same.
        articles: articles that count only before a scale word ("a million", not "a month").
        hundreds: words that multiply what stands before them, or stand for themselves.
        bare_hundreds: whether "hundred" alone, without an article, is a number.
        glued: whether number words are written together ("duecentomila").
        units_first: whether units stand before tens, joined by the linker and the half written
            on: "fünfundzwanzig", "zweieinhalb".
        linkers: what may stand between two number words ("and").
        alternatives: words for "or".
        onto: words between the numbers of a change, of which only the second may tell the unit
            ("von 5 auf 10 %").
        linked_tens: whether a linker may follow a word for tens ("vingt et un").
        point: words for the decimal separator.
        minus: words for a negative sign.
        below: phrases behind an amount that make it negative ("unter null").
        places: words that a hyphen joins to how many digits a number has ("six-figure").
        sides: words between the sides of a thing ("12 by 9 inches").
        tolerances: words for "±".
        margins: words before them without which they may mean about, where that is usual.
        halves: words for one and a half by themselves, and for parts of one.
        half_endings: endings that add a half or a quarter, with its decimals.
        ordinal_endings: endings of ordinals that are no day of a month ("ninetieth", "onzième").
        zero_digits: words for the zero of "nineteen oh eight", where years are told by halves.
        unread: phrases that tell a number and are not read ("a pair of", "double digit"), with a
            star for any ending; a small letter stands for the capital too.
        singles: words that tell a number before the name of a thing only ("one chip").
    """

    words: Mapping[str, NumberWord] = field(default_factory=dict)
    ones: frozenset[str] = NONE
    idioms: tuple[str, ...] = ()
    articles: frozenset[str] = NONE
    hundreds: Mapping[str, int] = field(default_factory=dict)
    bare_hundreds: bool = True
    glued: bool = False
    units_first: bool = False
    linkers: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    onto: tuple[str, ...] = ()
    linked_tens: bool = False
    point: frozenset[str] = NONE
    minus: frozenset[str] = NONE
    below: tuple[str, ...] = ()
    places: frozenset[str] = NONE
    sides: tuple[str, ...] = ()
    tolerances: tuple[str, ...] = ()
    margins: frozenset[str] = NONE
    halves: Mapping[str, str] = field(default_factory=dict)
    half_endings: Mapping[str, str] = field(default_factory=dict)
    ordinal_endings: tuple[str, ...] = ()
    zero_digits: frozenset[str] = NONE
    unread: tuple[str, ...] = ()
    singles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fractions:
    """Words for parts of a whole.

    Attributes:
        half: words for a half before a scale word or a unit.
        half_of: words behind "half" where it is a half of something.
        several: words for parts, with their denominators.
        single: those that go with one only, for behind others they are ordinals ("third").
        single_of: words one of which must follow these where any are named: "un cinquième des".
        wholes: words for a part that need no number before them, with their denominators
            ("Hälfte"); those of more than two need one of ``single_of`` behind them.
        whole_leads: words one of which must stand before these where any are named, for "a mitad
            de camino" is no half.
        each: words before an ordinal that make a share of it ("jeder dritte").
        ordinals: ordinals behind them, with their denominators.
        rhythms: what has no share but a rhythm: "jeden zweiten Sonntag".
    """

    half: frozenset[str] = NONE
    half_of: frozenset[str] = NONE
    several: Mapping[str, int] = field(default_factory=dict)
    single: Mapping[str, int] = field(default_factory=dict)
    single_of: frozenset[str] = NONE
    wholes: Mapping[str, int] = field(default_factory=dict)
    whole_leads: frozenset[str] = NONE
    each: frozenset[str] = NONE
    ordinals: Mapping[str, int] = field(default_factory=dict)
    rhythms: frozenset[str] = NONE


@dataclass(frozen=True, slots=True)
class Multiples:
    """Words that are a multiple by themselves.

    Attributes:
        words: verbs and adjectives, with how many times ("verdoppelt": "2").
        led: those that are so only behind an article of ``leads`` ("das Doppelte").
        leads: see above.
        followed: those that are so only before a word of ``followers`` ("twice as").
        followers: see above.
        infinitives: those that are so only behind one of ``auxiliaries`` ("will double").
        auxiliaries: see above.
        factors: what makes a multiple of the number behind it ("Faktor").
        magnitudes: phrases for a power of ten ("Größenordnung").
    """

    words: Mapping[str, str] = field(default_factory=dict)
    led: Mapping[str, str] = field(default_factory=dict)
    leads: frozenset[str] = NONE
    followed: Mapping[str, str] = field(default_factory=dict)
    followers: frozenset[str] = NONE
    infinitives: Mapping[str, str] = field(default_factory=dict)
    auxiliaries: frozenset[str] = NONE
    factors: tuple[str, ...] = ()
    magnitudes: tuple[str, ...] = ()


DOUBT = "doubt"
"""Kind of a unit of which the words around do not tell what it is."""

SCALE = "scale"
"""What a letter means that is a scale: the m of "5m people"."""


@dataclass(frozen=True, slots=True)
class Senses:
    """What a word that is a unit, and something else too, may mean.

    Attributes:
        meanings: words near it by what they tell: a unit's name ("pound"), so much of a unit
            ("0.5 kilogram"), "" for a noun that is counted, `DOUBT` for what has no unit.
        otherwise: what it means where no word tells; None where it is then unreadable.
        of: what it means before what is measured ("two pounds of butter").
        led: what it means behind some words for one ("un livre" is a book).
    """

    meanings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    otherwise: str | None = None
    of: str = ""
    led: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scales:
    """Scale words, exact and vague.

    Attributes:
        words: scale words that CLDR does not give, with their worth.
        signs: scale letters as they are written, glued to the digits; behind a blank only with
            money or before what is counted.
        paid: what is a scale of money only: "$5.6 mil".
        senses: by their letters, those of the signs that are something else too; `SCALE` among
            the meanings stands for the scale, and what nothing tells is unreadable.
        rough: words that only come near a number ("centaine"), with their worth.
        counted: those of them that are so only before what they count ("quinzaine de").
        adjectives: words between an article and a scale word, with the bound that they tell
            ("eine knappe Million").
        vague: plurals that stand for an unknown number.
        tens: the vague words that need "of" and a scale word behind ("tens of millions").
        doubtful: words behind a number word that are scale words or something else ("score").
        several: words before a scale word that leave the number open.
        of: words that may link a scale word to its noun ("Milliarden von Dollar").
        of_needed: whether a noun follows "million" only behind one of them.
    """

    words: Mapping[str, Decimal] = field(default_factory=dict)
    signs: Mapping[str, Decimal] = field(default_factory=dict)
    paid: Mapping[str, Decimal] = field(default_factory=dict)
    senses: Mapping[str, Senses] = field(default_factory=dict)
    rough: Mapping[str, Decimal] = field(default_factory=dict)
    counted: frozenset[str] = NONE
    adjectives: Mapping[str, Bound] = field(default_factory=dict)
    vague: Mapping[str, Vague] = field(default_factory=dict)
    tens: Mapping[str, Vague] = field(default_factory=dict)
    doubtful: frozenset[str] = NONE
    several: frozenset[str] = NONE
    of: tuple[str, ...] = ()
    of_needed: bool = False


@dataclass(frozen=True, slots=True)
class Ranges:
    """Words between two numbers.

    Attributes:
        to: words between the ends of a range.
        between: words before the lower end, with the word before the upper one.
        out_of: words between the two numbers of a ratio ("zwei von drei").
        over: words that are so only where nothing follows ("one over three").
        part_of: those of which both may share the scale of the second: "37 of 671 billion".
        among: words that are so behind a noun ("un enfant sur trois").
        among_one: those of them that are so only behind a single one ("one child in three").
        against: words between two shares, of which only the second has its sign ("51 zu 49 %").
        articles: words that may stand before either end ("tra il 5 e il 10 %").
    """

    to: tuple[str, ...] = ()
    between: Mapping[str, str] = field(default_factory=dict)
    out_of: frozenset[str] = NONE
    over: frozenset[str] = NONE
    part_of: frozenset[str] = NONE
    among: frozenset[str] = NONE
    among_one: frozenset[str] = NONE
    against: frozenset[str] = NONE
    articles: frozenset[str] = NONE


@dataclass(frozen=True, slots=True)
class Hedges:
    """Words that limit a number; the first of each bound is the one that is printed.

    Attributes:
        before: words before a number; signs are the same in every language.
        after: words behind a number.
        joined: endings that a hyphen joins to a number ("20-odd").
        negations: words that turn what follows: "no more than" is at most.
        linking: words that may stand between such a word and what it turns ("not be more than").
        verbs: those that a negation behind the number turns ("übersteigt 5 Prozent nicht").
        refusals: phrases before a number that forbid more than it.
        topics: words before one that may be a hedge, which make a preposition of it: "a bill
            over", "spread over".
        targets: those that behind another amount tell what a change comes to ("bajó un 5 %, hasta
            los 300").
        spans: words behind the number that do so ("über sechs Jahre hinweg").
        spent: words before one that may be a hedge, without which it is none before a duration:
            "it took over 12 months", but "it fell over 12 months".
        among: hedges that before a noun in the dative mean that it is among so many.
    """

    before: Mapping[str, Bound] = field(default_factory=dict)
    after: Mapping[str, Bound] = field(default_factory=dict)
    joined: Mapping[str, Bound] = field(default_factory=dict)
    negations: frozenset[str] = NONE
    linking: frozenset[str] = NONE
    verbs: frozenset[str] = NONE
    refusals: tuple[str, ...] = ()
    topics: Mapping[str, frozenset[str]] = field(default_factory=dict)
    targets: frozenset[str] = NONE
    spans: Mapping[str, frozenset[str]] = field(default_factory=dict)
    spent: Mapping[str, frozenset[str]] = field(default_factory=dict)
    among: frozenset[str] = NONE


@dataclass(frozen=True, slots=True)
class Changes:
    """Words that tell of a change, and whether it is a rise or a fall.

    Attributes:
        rise: verbs of rising, in front of what changes ("rose by 5 %"); ``fall`` of falling.
        fall: see above.
        gains: nouns of rising ("Anstieg"); ``losses`` of falling.
        losses: see above.
        risen: what tells a rise right behind the amount ("5 % higher"); ``fallen`` a fall.
        fallen: see above.
        moves: verbs of a change that may go either way ("went from 5 to 3").
        weak: words of these that may mean something else, unless a word of ``by`` or a percentage
            follows ("raised $5 million").
        phrasal: by words of these, what makes something else of them before ("made up 5 %").
        rise_apart: verbs of rising by the particle behind the amount ("legte um 5 % zu").
        fall_apart: those of falling.
        by: words right before an amount by, to or from which something changes.
        starts: those of them that tell from where.
        doubtful: those of ``starts`` that as well tell by how much ("augmenter de 3 à 5 %").
        holders: words behind a noun that lead to what changes ("rise in rents of 5 %").
        passed: adverbs and such between a word of change and the amount.
        behind: words that may stand between the amount and what tells of it behind.
        breaks: words that end the clause.
        denials: words that deny a change.
    """

    rise: frozenset[str] = NONE
    fall: frozenset[str] = NONE
    gains: frozenset[str] = NONE
    losses: frozenset[str] = NONE
    risen: frozenset[str] = NONE
    fallen: frozenset[str] = NONE
    moves: frozenset[str] = NONE
    weak: frozenset[str] = NONE
    phrasal: Mapping[str, frozenset[str]] = field(default_factory=dict)
    rise_apart: Mapping[str, frozenset[str]] = field(default_factory=dict)
    fall_apart: Mapping[str, frozenset[str]] = field(default_factory=dict)
    by: frozenset[str] = NONE
    starts: frozenset[str] = NONE
    doubtful: frozenset[str] = NONE
    holders: frozenset[str] = NONE
    passed: frozenset[str] = NONE
    behind: frozenset[str] = NONE
    breaks: frozenset[str] = NONE
    denials: frozenset[str] = NONE


HEDGE_SIGNS = {
    "~": Bound.ABOUT,
    "≈": Bound.ABOUT,
    "<": Bound.LESS_THAN,
    ">": Bound.MORE_THAN,
    "≤": Bound.AT_MOST,
    "≥": Bound.AT_LEAST,
    "<=": Bound.AT_MOST,
    ">=": Bound.AT_LEAST,
    "⩽": Bound.AT_MOST,
    "⩾": Bound.AT_LEAST,
}
"""Signs that limit a number in every language."""

MONEY_SCALES = {
    **dict.fromkeys(("K", "k"), Decimal(1000)),
    **dict.fromkeys(("M", "m", "mn", "Mn", "mio", "Mio", "mln", "MM"), Decimal(10) ** 6),
    **dict.fromkeys(("Md", "Mds", "Mrd", "mrd", "G"), Decimal(10) ** 9),
}
"""Letters that are a scale of money in every language: "560 k€", "12 MEUR"."""

PREFIX_SCALES = {"T": Decimal(1000), "t": Decimal(1000)}
"""Letters that are another scale where they lead a currency: "560 T€", "TEUR"."""

SCALED_CODES = (
    "EUR USD GBP CHF JPY SEK NOK DKK ISK CAD AUD NZD CZK PLN HUF RON BGN CNY RUB INR KRW HKD SGD"
    " MXN BRL ZAR ILS AED SAR THB IDR MYR VND TWD UAH"
)
"""Codes of currencies that a letter scales: the others are rare, or make words of it ("TALL")."""

SHARED = "¤"
"""Unit of money of which they do not tell the country: "Kronen"."""


@dataclass(frozen=True, slots=True)
class UnitNames:
    """Names of units, beside those of CLDR and of the units' own rows.

    Attributes:
        names: by a unit's name or a currency's code, parted by bars: one, several, further words
            that are read. The first two are printed where neither CLDR nor the row names it.
        shared: names of money that no code is known for, or several.
        cents: names of hundredths, by the code of their currency; those of the first are the
            hundredths of others too ("cents").
        cent_signs: their signs, glued to a number, with the currency ("50p").
        ordinary: names of currencies that are words too ("real", "won"), with the words behind
            them that make them such: they are money only with the digits or words of money.
        paid: words about money, which tell that what stands near them is some.
        country_endings: endings of adjectives that tell a country ("isch").
        not_currencies: names of currencies that are words first ("lire").
        worths: names of so much of a unit: "0.25 hour: Viertelstunde".
        before: words for currencies that may stand before a number, with their codes.
        symbols: further symbols by a unit's name, parted by bars, as they are printed.
        prefixes: those of the SI that are spelt otherwise than in English.
        qualifiers: adjectives before a unit that leave it as it is ("five full hours").
        powers: words behind a unit of length that make one of area or volume, by its prefix.
        thermal: words near "34C" that tell of a temperature.
        label_leads: words before the unit of a label ("Umsatz in Euro: 5").
        spellings: other spellings or forms of parts of names ("meter": "metre").
        senses: by their words, units that are something else too.
        percent_endings: endings that make an adjective of a percentage ("prozentig").
        duration_endings: endings that make an adjective of a duration ("tägig").
        times: words or endings that make a factor of a number ("mal", "fach").
        not_units: names and symbols of CLDR that are words of the language.
        not_symbols: symbols of the units' rows that mean something else in the language.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    shared: tuple[str, ...] = ()
    cents: Mapping[str, str] = field(default_factory=dict)
    cent_signs: Mapping[str, str] = field(default_factory=dict)
    ordinary: Mapping[str, frozenset[str]] = field(default_factory=dict)
    paid: frozenset[str] = NONE
    country_endings: tuple[str, ...] = ()
    not_currencies: frozenset[str] = NONE
    worths: Mapping[str, str] = field(default_factory=dict)
    senses: Mapping[str, Senses] = field(default_factory=dict)
    before: Mapping[str, str] = field(
        default_factory=lambda: {"euro": "EUR", "euros": "EUR", "eur": "EUR", "usd": "USD"}
    )
    symbols: Mapping[str, str] = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    qualifiers: frozenset[str] = NONE
    powers: Mapping[str, str] = field(default_factory=dict)
    thermal: frozenset[str] = NONE
    label_leads: frozenset[str] = NONE
    percent_endings: tuple[str, ...] = ()
    duration_endings: Mapping[str, str] = field(default_factory=dict)
    times: frozenset[str] = NONE
    not_units: frozenset[str] = NONE
    not_symbols: frozenset[str] = NONE


@dataclass(frozen=True, slots=True)
class Rates:
    """Words of rates.

    Attributes:
        per: words before the lower half of a rate.
        per_known: words that are so only before a unit or thing ("per Tonne", "per Scheck").
        per_hundred: words that are so only before a number ("Liter auf 100 Kilometer").
        per_duration: words that are so only before a duration ("a month", "im Monat").
        per_price: words that are so behind money, before a measure ("drei Euro das Kilo"); those
            of ``per_duration`` among them before a thing too ("$5 a share").
        signs: letters that are a unit only behind a slash ("t/a"), with its name.
        wholes: words that are a whole lower half ("p. a."), with its unit.
        passed: words that may stand before the lower half ("two days off per month").
        no_half: words behind those of ``per`` that are no lower half ("par exemple", "je nach").
        when: words behind a duration that make it a time: "a year earlier" is no rate.
    """

    per: frozenset[str] = NONE
    per_known: frozenset[str] = NONE
    per_hundred: frozenset[str] = NONE
    per_duration: frozenset[str] = NONE
    per_price: frozenset[str] = NONE
    signs: Mapping[str, str] = field(
        default_factory=lambda: {"a": "year", "d": "day", "yr": "year", "y": "year", "wk": "week"}
    )
    wholes: Mapping[str, str] = field(default_factory=dict)
    passed: frozenset[str] = NONE
    no_half: frozenset[str] = NONE
    when: frozenset[str] = NONE


ZONES = {
    **dict.fromkeys(("UTC", "GMT", "Z"), "UTC"),
    **{
        name: name
        for name in (
            *("CET", "CEST", "BST", "WET", "EET", "EEST", "MSK", "IST", "JST", "AEST", "AEDT"),
            *("ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT"),
        )
    },
}
"""Abbreviations of time zones in every language, with the one that is kept."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Words of dates and times of day.

    Attributes:
        months: month names that CLDR does not give.
        month_words: names of months that are words too ("mar" is the sea): they count only before
            a year.
        month_leads: words before a month that stands alone.
        year_leads: words before a year, whatever follows it.
        old_year_leads: those before a year before 1900.
        year_verbs: words beside a bare year before 1900.
        year_prefixes: words that a hyphen joins to a year ("mid-2023").
        year_determiners: words before a year that make the noun behind it something of that
            year ("the 2024 vote").
        links: words between day, month and year ("27th of January", "enero de 2025").
        day_leads: words before a day and month in digits ("am 6.2.").
        day_ends: what may follow the day of a month ("27th").
        clock: what may stand behind a time of day ("Uhr", "o'clock").
        clock_hours: words for an hour by which a time of day is told too ("20 heures 30").
        clock_leads: what may stand between a date and its time.
        meridiem: whether "a.m." and "p.m." tell the half of the day.
        zones: names of time zones in the language, with their abbreviation.
        day_parts: words behind a time of day, with the hours that they begin and end with.
        hours: words for an hour by themselves ("noon").
        dials: words before an hour, with the minutes from it ("half past": 30).
        dial_ends: words behind it that do so ("et demie").
        dial_signs: words between minutes and an hour: 1 for past it, -1 for before.
        dial_sure: those of them that stand in a time of day alone ("past").
        at: words right before a time of day that limit nothing.
        dotted: whether "20.30" behind one of these is a time too.
        scheduled: words near it, one of which must stand there where any are named.
        hour_leads: words right before a number that may make it a time of day.
        hour_counts: whether "14 h 30" is how a time of day is printed.
        lasting: words shortly before "2:08:14" which tell that it is a duration.
        within: words right before it that tell so ("in").
        timed: words that tell so of what has seconds, and of "14:30" nothing ("time").
        scores: words shortly before "21:19" which tell that it is a score.
        day_first: whether 1/2/2025 is surely 1 February; None where usage is divided.
        decade_names: decades by name, with the year of a century they begin in ("eighties").
        ordinals: words for the day of a month, the quarter and the half, with their number.
        bounds: words before a date that limit it; the first of each bound is printed.
        froms: words before a date that say where something begins, behind a word of ``starts``
            or before one of ``onwards``.
        starts: see above.
        onwards: see above.
        articles: what may stand between them and the date, beside the names of weekdays.
        parts: words for early, mid and late; the first of each is printed.
        ranges: words between the first and the last of a range; the first is printed.
        quarters: words for quarters; ``quarter_signs`` their letters, the first is printed.
        quarter_signs: see above.
        halves: words for halves of a year; ``half_signs`` their letters, the first is printed.
        half_signs: see above.
        fiscal: words before a business year; the first is printed.
        decades: patterns of decades, with {} for the year; the first is printed.
        centuries: patterns of centuries, with {} for the number; the first is printed.
        century_names: numbers in words that are names of centuries where they have a capital, and
            an article before them ("il Novecento"), with the first year.
        roman: whether centuries are numbered in Roman digits too ("XIXe siècle").
        decade_words: words for decades by themselves, with the last two digits of their year.
        decade_leads: words one of which stands before a decade of two digits ("the 90s").
        decade_owners: words before it that make an age of it ("in her early 30s").
        of_year: phrases behind a quarter or half that tell no more ("of the year").
        before_christ: words behind a year before Christ; ``after_christ`` behind one after.
        after_christ: see above.
        led_eras: abbreviations of that era before a year ("AD 79").
    """

    months: Mapping[str, int] = field(default_factory=dict)
    month_words: frozenset[str] = NONE
    month_leads: frozenset[str] = NONE
    year_leads: frozenset[str] = NONE
    old_year_leads: frozenset[str] = NONE
    year_verbs: frozenset[str] = NONE
    year_prefixes: frozenset[str] = NONE
    year_determiners: frozenset[str] = NONE
    links: tuple[str, ...] = ()
    day_leads: frozenset[str] = NONE
    day_ends: tuple[str, ...] = ()
    clock: tuple[str, ...] = ()
    clock_hours: tuple[str, ...] = ("h",)
    clock_leads: tuple[str, ...] = (",",)
    meridiem: bool = False
    zones: Mapping[str, str] = field(default_factory=dict)
    day_parts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    hours: Mapping[str, int] = field(default_factory=dict)
    dials: Mapping[str, int] = field(default_factory=dict)
    dial_ends: Mapping[str, int] = field(default_factory=dict)
    dial_signs: Mapping[str, int] = field(default_factory=dict)
    dial_sure: frozenset[str] = NONE
    at: frozenset[str] = NONE
    hour_leads: frozenset[str] = NONE
    hour_counts: bool = False
    dotted: bool = False
    scheduled: frozenset[str] = NONE
    lasting: frozenset[str] = NONE
    within: frozenset[str] = NONE
    timed: frozenset[str] = NONE
    scores: frozenset[str] = NONE
    day_first: bool | None = True
    decade_names: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    bounds: Mapping[str, Bound] = field(default_factory=dict)
    froms: frozenset[str] = NONE
    starts: frozenset[str] = NONE
    onwards: tuple[str, ...] = ()
    articles: frozenset[str] = NONE
    parts: Mapping[str, str] = field(default_factory=dict)
    ranges: tuple[str, ...] = ()
    quarters: frozenset[str] = NONE
    quarter_signs: tuple[str, ...] = ("q",)
    halves: frozenset[str] = NONE
    half_signs: tuple[str, ...] = ("h",)
    fiscal: tuple[str, ...] = ("fy",)
    decades: tuple[str, ...] = ("{}s",)
    centuries: tuple[str, ...] = ()
    century_names: Mapping[str, int] = field(default_factory=dict)
    roman: bool = False
    decade_words: Mapping[str, int] = field(default_factory=dict)
    decade_leads: frozenset[str] = NONE
    decade_owners: frozenset[str] = NONE
    of_year: tuple[str, ...] = ()
    before_christ: tuple[str, ...] = ("bc", "bce", "b.c.", "b.c.e.")
    after_christ: tuple[str, ...] = ("ad", "ce", "a.d.", "c.e.")
    led_eras: frozenset[str] = frozenset({"ad", "a.d."})


@dataclass(frozen=True, slots=True)
class Labels:
    """Words that make a name, label or ordinal of a number.

    Attributes:
        nouns: nouns whose number is a name ("Kapitel 4").
        titled: nouns that are so only with a capital, where nouns have none ("Zone 3").
        holders: nouns that also hold what is counted: behind one of ``determiners`` and before
            a noun, the number counts ("im Haus 12 Wohnungen").
        verbs: labels that are verbs too: small, and before a noun, the number counts.
        endings: what nouns end in whose number is a name, unless it counts ("Lindenstraße 5").
        singular: articles of one thing: a bare number behind one names it ("le 3615").
        letters: letters that are so behind one of ``determiners`` ("die A 7").
        identifiers: those that stay so over a word for "is" ("the port is 8080").
        copulas: words for "is", and words that set a value.
        versions: words that tell of versions ("update to 17.2", "fixed in 4.7").
        calls: words near a number that may be the status of a request, or of a program's end.
        outcomes: what follows such a status; single words only where one of ``calls`` is near.
        otherwise: words before a status for all other cases ("sonst 0").
        games: words near two numbers that are a score; ``ratios`` those near a ratio.
        ratios: see above.
        score_leads: articles right before two numbers that are a score ("das 3:2 fiel").
        beats: nouns behind a fraction that tells a rhythm ("3/4 time").
        streets: words that make a house number of what stands before the name of a street.
        postal: whether a bare number of five digits before a capital is a postal code.
        ordinal_endings: what makes an ordinal, or a decade, of digits ("21st", "1990s").
        ordinal_leads: prepositions that make one before a noun ("in 7. Auflage").
        determiners: articles and such, which also make an ordinal of a number with a full stop.
    """

    nouns: frozenset[str] = NONE
    titled: frozenset[str] = NONE
    holders: frozenset[str] = NONE
    verbs: frozenset[str] = NONE
    endings: tuple[str, ...] = ()
    singular: frozenset[str] = NONE
    letters: frozenset[str] = NONE
    identifiers: frozenset[str] = NONE
    copulas: frozenset[str] = NONE
    versions: frozenset[str] = NONE
    calls: frozenset[str] = NONE
    outcomes: tuple[str, ...] = ()
    otherwise: frozenset[str] = NONE
    games: frozenset[str] = NONE
    ratios: frozenset[str] = NONE
    score_leads: frozenset[str] = NONE
    beats: frozenset[str] = NONE
    streets: frozenset[str] = NONE
    postal: bool = False
    ordinal_endings: frozenset[str] = NONE
    ordinal_leads: frozenset[str] = NONE
    determiners: frozenset[str] = NONE


@dataclass(frozen=True, slots=True)
class Nouns:
    """How a counted noun is told from other words.

    Attributes:
        plurals: plurals that end otherwise.
        past_endings: what verbs of the past end in, where a plural may stand before one.
        not_plurals: words that end like one and are none.
        plural_endings: what plurals end in; ``singular_endings`` what ends so and is none.
        singular_endings: see above.
        agreeing: whether adjectives take the plural too, so that what is counted begins with one.
        capital: whether every noun begins with a capital.
        adjective_endings: what an adjective may end in, its dictionary form first.
        function_words: frequent words that never are nouns; they also tell the language.
        inflections: what a plural or case adds to a noun, the longest first.
        how_many: words that ask for a number, before the noun of what is counted.
    """

    plurals: frozenset[str] = NONE
    not_plurals: frozenset[str] = NONE
    past_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ("s", "x")
    singular_endings: tuple[str, ...] = ("ss", "us", "is", "'s", "’s")
    agreeing: bool = False
    capital: bool = False
    adjective_endings: tuple[str, ...] = ()
    function_words: frozenset[str] = NONE
    inflections: tuple[str, ...] = ("s", "x")
    how_many: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Words beside a number that make another statement of it, and are no part of it.

    Hedges, multiples and fractions need not be listed here again.

    Attributes:
        before: phrases before a number that multiply, part, limit or doubt it ("twice").
        behind: phrases right behind one that do so ("and counting").
        spread: phrases behind it, or behind what it counts, that give it to each of many, or to
            each stretch of time ("apiece", "a year").
        dated: phrases before a date that make another of it ("the eve of"), beside those that
            limit dates.
        dated_behind: phrases right behind one that do so ("onwards").
        levels: words right before an amount that make what it came to of a change ("fell to").
        every: words for each, which give what follows to each of many.
        later: words behind one of these that tell when something was: "a year later".
        more: words and phrases right behind it that make a difference of it upwards; ``less``
            downwards.
        less: see above.
        amounts: words of both that do so of what is counted ("5 more"), where others are its own
            ("5 older chips").
        passed: words that may stand between; ``passed_endings`` what others of them end in.
        passed_endings: see above.
        denials: words that deny the clause in which they stand.
        joins: words between two clauses, of which a denial reaches one.
        opens: words that open a clause behind a number, and may stand before it within one.
        rising: further words of a rise, for what is known to be a change; ``falling`` of a fall.
        falling: see above.
    """

    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    spread: tuple[str, ...] = ()
    dated: tuple[str, ...] = ()
    dated_behind: tuple[str, ...] = ()
    levels: frozenset[str] = NONE
    every: frozenset[str] = NONE
    later: frozenset[str] = NONE
    more: frozenset[str] = NONE
    less: frozenset[str] = NONE
    amounts: frozenset[str] = NONE
    passed: frozenset[str] = NONE
    passed_endings: tuple[str, ...] = ()
    denials: frozenset[str] = NONE
    joins: frozenset[str] = NONE
    opens: frozenset[str] = NONE
    rising: frozenset[str] = NONE
    falling: frozenset[str] = NONE


ABBREVIATIONS = ("Dr", "Prof", "St", "Mr", "Mrs", "vs", "ca")
"""Abbreviations of every language, without their full stop: titles stand with foreign names."""


@dataclass(frozen=True, slots=True)
class Printing:
    """Words that are printed where a language has several, or where only print needs them.

    Attributes:
        per: before the lower half of a rate.
        times: behind a factor.
        of: between a scale word and a currency.
        clock: behind a time of day.
        sign_before: whether a currency's sign stands before the number.
    """

    per: str = "/"
    times: str = "×"
    of: str = ""
    clock: str = ""
    sign_before: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Words for a place in a document, as those who read it name one.

    Attributes:
        numbered: before a number, a letter or a title ("table 1", "app. B").
        hashed: before the digest of a change ("commit 4c2fdb8").
        named: places by themselves ("abstract").
        between: what may stand between two places or two numbers.
    """

    numbered: tuple[str, ...] = ()
    hashed: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    between: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lookups:
    """Words by which somebody looks for a figure.

    Attributes:
        same: words that ask for the same thing, by an English word for it, which joins languages.
        small: words that ask for nothing, beside those that every search leaves out.
    """

    same: Mapping[str, frozenset[str]] = field(default_factory=dict)
    small: frozenset[str] = NONE


@dataclass(frozen=True, slots=True)
class Matters:
    """What numbers are about, so that a draft in one language is held against another's sources.

    Attributes:
        about: forms by what they mean, in English words that all languages share ("revenue": …).
        roles: words right before an amount by the part it plays in a change: "from", "to", "by".
        cues: words by the sum that they tell of: "sum", "difference", "ratio", "average", "part".
        places: names of regions and cities that languages call otherwise, by a code.
        ends: what forms of a word may end in, the longest first.
        before: phrases that tell of the year before.
        names: whether a capital within a sentence makes a name.
    """

    about: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    cues: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    ends: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    names: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """The hand-made words of one language.

    Attributes:
        language: ISO 639-1 code, which is also that of its locale in CLDR.
        letters: letters that it is written with and English is not.
        abbreviations: those that do not end a sentence, without their last full stop ("z. B").
        reported: phrases by which a text says that somebody else says so ("nach eigenen Angaben").
    """

    language: str
    numbers: Numbers = Numbers()
    fractions: Fractions = Fractions()
    multiples: Multiples = Multiples()
    scales: Scales = Scales()
    ranges: Ranges = Ranges()
    changes: Changes = Changes()
    hedges: Hedges = Hedges()
    units: UnitNames = UnitNames()
    rates: Rates = Rates()
    dates: Dates = Dates()
    labels: Labels = Labels()
    nouns: Nouns = Nouns()
    neighbours: Neighbours = Neighbours()
    printing: Printing = Printing()
    places: Places = Places()
    lookups: Lookups = Lookups()
    matters: Matters = Matters()
    letters: frozenset[str] = NONE
    abbreviations: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()


def words(text: str) -> frozenset[str]:
    """Return the words of a table that is written as running text."""
    return frozenset(text.split())


def words_in_order(text: str) -> tuple[str, ...]:
    """Return the words of a table that counts."""
    return tuple(text.split())


def with_articles(text: str, contracted: Mapping[str, str], articles: str) -> tuple[str, ...]:
    """Return phrases, and each with every article that may stand before the number behind it.

    Args:
        text: the phrases, with bars between them.
        contracted: the prepositions that become one word with an article, and these words.
        articles: the others: "casi un 5 %", "quasi il 5 %".
    """
    found: list[str] = []
    for phrase in phrases(text):
        stem, _, last = phrase.rpartition(" ")
        found += [phrase, *(f"{phrase} {article}" for article in articles.split())]
        found += [f"{stem} {word}".strip() for word in contracted.get(last, "").split()]
    return tuple(found)


def joined(*groups: str) -> tuple[str, ...]:
    """Return each word of the first group before each of the second, and so on."""
    return tuple(" ".join(words) for words in product(*(phrases(group) for group in groups)))


Worth = TypeVar("Worth")


def by_word(table: Mapping[Worth, str]) -> dict[str, Worth]:
    """Turn "what is meant: phrases with bars between them" into phrase: what is meant."""
    return {phrase: meant for meant, listed in table.items() for phrase in phrases(listed)}


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a table that is written with bars between them, in their order."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))
