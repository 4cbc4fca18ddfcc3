"""The longer patterns that a language's words are compiled into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from belegt.lexicon import Lexicon
from belegt.lexicon.currencies import SIGN_ENDS
from belegt.lexicon.words import Rates, Words
from belegt.reader.candidate import WORD_END, any_of
from belegt.reader.view import BLANKS

LONGEST_SIGN = 3
LETTER = r"[^\W\d_]"
STRAY = r"[^\w\s.,;:!?(/|<>=+&\-‐‑–—]{1,3}"
"""Signs that go with no word: the asterisk of "Euro* pro Monat"."""


LOOSE_JOINT = rf"(?:[^\w\s]{{1,3}}\w{{0,20}})?(?:{BLANKS}|[-‐‑])(?:\w{{1,20}}{BLANKS})?"
"""A joint between the words of a phrase, with what is not understood."""


def per_pattern(rates: Rates) -> re.Pattern[str]:
    """Compile what stands before the lower half of a rate, in groups after what may follow it."""
    joint = rf"(?:{BLANKS}|[-‐‑])"
    short = rates.per_duration | rates.per_price
    apart = any_of(word for word in short if word[-1] != "'")
    elided = any_of(word for word in short if word[-1] == "'")
    return re.compile(
        rf"(?P<slash>{BLANKS}?/{BLANKS}?)|{joint}(?:{any_of(rates.per)}){joint}"
        rf"|(?P<cut>{joint}(?:{any_of(rates.per)}))(?=[^\w\s.,;:!?)\]…-])"
        rf"|(?P<known>{joint}(?:{any_of(rates.per_known)}){joint})"
        rf"|(?P<weak>{BLANKS}(?:{any_of(rates.per_hundred)}){BLANKS}(?=\d))"
        rf"|(?P<short>{joint}(?:{apart}){joint}|{BLANKS}(?:{elided}))"
    )


def currency_pattern(words: Iterable[str], abbreviations: Iterable[str]) -> re.Pattern[str]:
    """Compile what may stand right before a number and name a currency."""
    return re.compile(
        rf"""
        (?: (?P<sign> (?: U\.[ ]?S\.[ ]? | (?-i:[A-Z]{{2}}) [ -] | [^\W\d_]{{0,4}} )
                      [{SIGN_ENDS}] )                                 # "HK $", "usd$"
          | (?<![^\W_]) (?<!/) (?P<code> (?-i:[A-Z]{{3}}) )    # "USD", but no "EUR/USD"
          | (?<![^\W_]) (?<!/) (?P<word> (?-i:{any_of(abbreviations)}) | (?:{any_of(words)}) \.? )
        )
        (?P<gap> [^\S\n]? ) \Z
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def parted_scale(lexicon: Lexicon) -> re.Pattern[str]:
    """Compile what parts a scale word from an amount of money, the scale word as group ``scale``.

    A longer word may begin with it ("$5 billionq"); a short sign ends where the word does.
    """
    exact = set(lexicon.scales) - set(lexicon.words.scales.vague)
    long = any_of(word for word in exact if len(word) > LONGEST_SIGN)
    brief = {word for word in exact if len(word) <= LONGEST_SIGN}
    short = any_of(brief | {sign.lower() for sign in lexicon.money_scales})
    return re.compile(
        rf"(?:{STRAY}|(?:{BLANKS}{LETTER}{{1,20}})?)(?:{BLANKS}|-)"
        rf"(?P<scale>{long}|(?:{short}){WORD_END})"
    )


def hedge_lengths(hedges: Iterable[str]) -> dict[str, Sequence[int]]:
    """Return the last words of phrases with the numbers of words of those that end so."""
    found: dict[str, set[int]] = {}
    for phrase in hedges:
        words = phrase.split()
        found.setdefault(words[-1], set()).add(len(words))
    return {last: tuple(sorted(counts, reverse=True)) for last, counts in found.items()}


def outcome_behind(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Compile what follows the status of a program, with words or with a single one."""
    several = any_of(phrase for phrase in phrases if " " in phrase)
    single = any_of(phrase for phrase in phrases if " " not in phrase)
    return re.compile(rf",?{BLANKS}(?:(?P<phrase>{several})|(?:{single})){WORD_END}")


def half_pattern(words: Words) -> re.Pattern[str]:
    """Compile what adds a half to a number word, and what multiplies both as group ``times``."""
    halves, end = words.numbers.half_endings, rf"(?!{LETTER}|\d)"
    if words.numbers.units_first:  # "zweieinhalbtausend", "zweieinhalbmal"
        times = rf"(?P<times>{any_of(words.numbers.hundreds)})?"
        ending = rf"(?=(?:{any_of(words.units.times)})?{end})"
        return re.compile(rf"(?P<ending>{any_of(halves)}){times}{ending}")
    joint = rf"(?:{BLANKS}|[-‐‑])"
    return re.compile(rf"{joint}(?P<ending>{any_of(halves, joint)})(?P<times>(?!))?{end}")


def shares_pattern(words: Words) -> re.Pattern[str]:
    """Compile what stands between numbers that share a unit.

    As ``whole`` it is only a scale that they share, as ``against`` only a share.
    """
    either = any_of([*words.numbers.linkers, *words.numbers.alternatives])
    whole = any_of(words.ranges.part_of)
    articles = any_of(words.labels.determiners | words.ranges.articles)  # "37 of the 671 billion"
    against = any_of(words.ranges.against)
    return re.compile(
        rf"{BLANKS}(?:{either}|(?:(?P<against>{against})|(?P<whole>{whole}))(?:{BLANKS}(?:{articles}))?){BLANKS}"
    )


def linker_pattern(words: Words) -> re.Pattern[str]:
    """Compile what may stand between two number words: nothing else where they are glued."""
    linkers = any_of(words.numbers.linkers)
    joint = rf"(?:{BLANKS}|[-‐‑])"
    return re.compile(linkers if words.numbers.units_first else rf"{joint}(?:{linkers}){joint}")


def range_pattern(words: Words) -> re.Pattern[str]:
    """Compile what stands between the ends of a range: a word, or a dash with or without blanks."""
    to = any_of(words.ranges.to)
    return re.compile(
        rf"[-‐‑](?:{to})[-‐‑](?=\d|[$€£])|{BLANKS}?[-‐‑–—]{BLANKS}?|…|{BLANKS}(?:{to}){BLANKS}"
    )


def product_pattern(words: Words) -> re.Pattern[str]:
    """Compile what stands between the sides of a thing: "12 × 9", "12 by 9"."""
    by = any_of(words.numbers.sides)
    return re.compile(rf"(?:{BLANKS}?[x×]{BLANKS}?|{BLANKS}(?:{by}){BLANKS})(?=\d)")


def onto_pattern(words: Words) -> re.Pattern[str]:
    """Compile what stands between the numbers of a change, a year as ``year`` included."""
    in_year = any_of(words.dates.year_leads | words.dates.month_leads)
    return re.compile(
        rf"(?P<year>{BLANKS}\(?(?:(?:{in_year}){BLANKS}){{0,2}}(?:1[89]|20)\d\d\)?)?"
        rf"{BLANKS}(?:{any_of(words.numbers.onto)}){BLANKS}"
    )


def scale_tails(lexicon: Lexicon) -> frozenset[str]:
    """Return what a currency with its scale may end in, lower case: "teur", "mio", "euro"."""
    words = (*lexicon.scales, *lexicon.money_scales, *lexicon.words.units.before)
    return frozenset(lexicon.scaled_currencies) | {word.rstrip(".").lower() for word in words}


def scale_ends(lexicon: Lexicon) -> frozenset[str]:
    """Return the last characters of those, but for the vowels that most other words end in."""
    words = (*lexicon.scales, *lexicon.money_scales, *lexicon.words.units.before, ".")
    return frozenset(word[-1] for word in words) - {*"aeiu"}


def multipliers_of(lexicon: Lexicon) -> dict[str, int]:
    """Return the scale words by which the grammar of number words multiplies."""
    scales = lexicon.words.scales
    return dict(lexicon.words.numbers.hundreds) | {
        word: int(worth)
        for word, worth in lexicon.scales.items()
        if worth >= 1000 and word.isalpha()
        if word not in scales.signs and word not in scales.rough
    }


def below_pattern(words: Words, end: str) -> re.Pattern[str]:
    """Match what makes an amount negative behind it: "unter null"; ``stray`` stands between."""
    return re.compile(
        rf"(?P<stray>{STRAY}\w{{0,20}}|{BLANKS}?[/·]{BLANKS}?\w{{1,20}}|{BLANKS}\w{{1,20}})?{BLANKS}"
        rf"(?P<phrase>{any_of(words.numbers.below, LOOSE_JOINT)}){end}(?![.,]\d)"
    )


def tolerance_pattern(words: Words) -> re.Pattern[str]:
    """Match what leads a tolerance behind an amount: "±", "plus/minus"."""
    return re.compile(
        rf"{BLANKS}?\(?(?:±|\+/[-−–]|\+[-−–](?=[\d ])){BLANKS}?"
        rf"|,?{BLANKS}\(?(?:{any_of(words.numbers.tolerances)}){BLANKS}"
    )
