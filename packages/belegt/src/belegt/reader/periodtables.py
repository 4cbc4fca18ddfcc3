"""The patterns that tell quarters, halves, decades, centuries and eras of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from belegt.lexicon import Lexicon
from belegt.lexicon.words import Dates
from belegt.reader.candidate import WORD_END, any_of
from belegt.reader.clocktables import phrased
from belegt.reader.view import BLANKS, PhraseTable

LETTER_END = r"(?![^\W\d_])"
HYPHENS = "[-‐‑]"


@dataclass(frozen=True, slots=True)
class PeriodTables:
    """What tells quarters, halves, decades, centuries and eras in one language.

    Attributes:
        decade: the year of a decade, and what makes one of it; ``short_decade`` so of two digits.
        short_decade: see above.
        decade_words: words for decades; ``ordinals`` for what is counted.
        ordinals: see above.
        nth_head: what a quarter, half or century begins like; ``nth_digits`` its number,
            ``nth_roman`` in Roman digits, ``nth_joint`` what stands between two, ``nth_noun``
            what they are, ``nth_year`` of which year, ``century`` one of them alone.
        nth_digits: see above.
        nth_roman: see above.
        nth_joint: see above.
        nth_noun: see above.
        century: see above.
        nth_year: see above.
        led_century: a century whose word stands before its number ("siglo XX").
        era_head: what a year with its era begins like.
        before_christ: what makes another year of a date; ``after_christ`` what does not.
        after_christ: see above.
        year_leads: the last words of what makes a period of the year behind it.
    """

    decade: re.Pattern[str]
    short_decade: re.Pattern[str]
    decade_words: PhraseTable[int]
    ordinals: PhraseTable[int]
    nth_head: re.Pattern[str]
    nth_digits: re.Pattern[str]
    nth_roman: re.Pattern[str]
    nth_joint: re.Pattern[str]
    nth_noun: re.Pattern[str]
    century: re.Pattern[str]
    nth_year: re.Pattern[str]
    led_century: re.Pattern[str]
    era_head: re.Pattern[str]
    before_christ: re.Pattern[str]
    after_christ: re.Pattern[str]
    year_leads: frozenset[str]


def period_tables(lexicon: Lexicon) -> PeriodTables:
    """Compile what tells periods in a language."""
    words = lexicon.words
    dates = words.dates
    endings = nth_endings(dates) | words.labels.ordinal_endings
    nouns = any_of(century_nouns(dates))
    ends = {pattern[2:].lower() for pattern in dates.decades if pattern.startswith("{}")}
    sure = any_of(end for end in ends if not end.isalpha())
    loose = any_of(ends)
    between = any_of([*dates.ranges, *words.numbers.linkers, *words.numbers.alternatives])
    year = r"(?:19|20)\d\d"
    return PeriodTables(
        decade_words=PhraseTable(dates.decade_words),
        ordinals=PhraseTable(
            {word.replace("-", " "): number for word, number in dates.ordinals.items()}
        ),
        decade=re.compile(rf"(?P<year>(?:1\d|20)\d0)(?:{loose})(?!\w)", re.ASCII),
        short_decade=re.compile(
            rf"(?P<year>[0-9]0)(?:(?P<sure>{sure})|(?:{loose}))(?!\w)", re.ASCII
        ),
        nth_head=re.compile(
            rf"\d\d?(?:{any_of(endings)})|(?:{any_of(dates.ordinals)}){WORD_END}"
            rf"|[ivx]{{1,6}}(?:{any_of(endings)}){LETTER_END}"
        ),
        nth_digits=re.compile(rf"(?P<number>\d\d?)(?:{any_of(endings)}){LETTER_END}", re.ASCII),
        nth_roman=re.compile(rf"(?P<number>[IVX]{{1,6}})(?:{any_of(endings)}){LETTER_END}"),
        nth_joint=re.compile(rf"{BLANKS}?[-–—/]{BLANKS}?|,{BLANKS}|{BLANKS}(?:{between}){BLANKS}"),
        nth_noun=re.compile(
            rf"(?:{BLANKS}|{HYPHENS})(?:(?P<quarter>{any_of(dates.quarters)})"
            rf"|(?P<half>{any_of(dates.halves)})|(?P<century>{nouns}))(?!\w)"
        ),
        century=re.compile(
            rf"(?:\d\d?|[ivx]{{1,6}}|[^\W\d_]{{3,20}})(?:{any_of(endings)})?(?:{BLANKS}|{HYPHENS})"
            rf"(?:{nouns})(?!\w)"
        ),
        nth_year=re.compile(
            rf"{BLANKS}(?:(?:{any_of([*dates.links, *dates.articles])}){BLANKS}){{0,2}}"
            rf"(?:(?P<fiscal>{any_of(dates.fiscal)}){BLANKS}\d{{4}}"
            rf"|(?P<season>{year}[/–-]\d\d(?:\d\d)?)|(?P<year>{year}))(?!\w|[.,]\d)"
            rf"|{BLANKS}(?:{phrased(dates.of_year)}){WORD_END}"
        ),
        year_leads=frozenset(
            {
                *dates.quarters,
                *dates.halves,
                *(phrase.split()[-1] for phrase in dates.fiscal),
                *(one.partition("{}")[0].strip() for one in dates.decades if one[0] != "{"),
            }
        ),
        led_century=re.compile(
            rf"(?:{any_of(led_centuries(dates))}){BLANKS}(?P<number>\d\d?|[ivx]{{1,6}})(?!\w)"
        ),
        era_head=re.compile(
            rf"\d{{1,4}}(?:[.,  ]\d{{3}})?(?:(?:{BLANKS}?[-–—]{BLANKS}?"
            rf"|{BLANKS}(?:{between}){BLANKS})\d{{1,4}})?{BLANKS}?"
            rf"(?:{phrased([*dates.before_christ, *dates.after_christ])}){LETTER_END}",
            re.ASCII,
        ),
        before_christ=re.compile(rf"{BLANKS}?(?:{phrased(dates.before_christ)}){LETTER_END}"),
        after_christ=re.compile(rf"{BLANKS}?(?:{phrased(dates.after_christ)}){LETTER_END}"),
    )


def nth_endings(dates: Dates) -> set[str]:
    """Return what makes an ordinal of digits before a century, and so before a quarter."""
    suffixed = (pattern for pattern in dates.centuries if pattern.startswith("{}"))
    return {pattern.lower().split(" ")[0].removeprefix("{}") for pattern in suffixed}


def century_nouns(dates: Dates) -> set[str]:
    """Return the words for centuries."""
    suffixed = (pattern for pattern in dates.centuries if pattern.startswith("{}"))
    return {pattern.lower().partition(" ")[2] for pattern in suffixed} - {""}


def led_centuries(dates: Dates) -> set[str]:
    """Return the words for centuries that stand before their number."""
    led = (pattern for pattern in dates.centuries if not pattern.startswith("{}"))
    return {pattern.lower().partition(" ")[0] for pattern in led}
