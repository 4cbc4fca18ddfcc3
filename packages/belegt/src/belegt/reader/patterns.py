"""What some of the tables are made by: patterns of currencies and periods, words of change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from belegt.lexicon.currencies import SIGN_ENDS
from belegt.lexicon.words import Words
from belegt.reader.candidate import any_of
from belegt.reader.mention import Direction

LETTER = r"[^\W\d_]"


def framed(number: str, patterns: Iterable[str]) -> re.Pattern[str]:
    """Compile a number with any of the words behind it of patterns such as "{}s"."""
    ends = any_of(pattern[2:].lower() for pattern in patterns if pattern.startswith("{}"))
    return re.compile(rf"{number}(?:{ends})(?!{LETTER}|\d)", re.ASCII)


def currency_before(words: Iterable[str], abbreviations: Iterable[str]) -> re.Pattern[str]:
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


def hedge_lengths(hedges: Iterable[str]) -> dict[str, Sequence[int]]:
    """Return the last words of phrases with the numbers of words of those that end so."""
    found: dict[str, set[int]] = {}
    for phrase in hedges:
        words = phrase.split()
        found.setdefault(words[-1], set()).add(len(words))
    return {last: tuple(sorted(counts, reverse=True)) for last, counts in found.items()}


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words of change of a language, ready to be looked up.

    Attributes:
        before: those before an amount; None for those that may go either way.
        behind: those right behind one.
        leads: words right before an amount that may lead there from a word of change.
        follows: words right behind one that may tell of a change, or lead there.
        measures: words that are part of an amount and nothing else.
    """

    before: dict[str, Direction | None]
    behind: dict[str, Direction]
    leads: frozenset[str]
    follows: frozenset[str]
    measures: frozenset[str]


def change_words(words: Words, known: frozenset[str]) -> ChangeWords:
    """Return the words of change of a language, multiples such as "doubled" among them."""
    changes = words.changes
    before: dict[str, Direction | None] = {
        **dict.fromkeys(changes.moves),
        **{
            word: Direction.FALL if Decimal(times) < 1 else Direction.RISE
            for word, times in words.multiples.words.items()
        },
        **dict.fromkeys((*changes.rise, *changes.gains), Direction.RISE),
        **dict.fromkeys((*changes.fall, *changes.losses), Direction.FALL),
    }
    behind = dict.fromkeys(changes.risen, Direction.RISE)
    behind |= dict.fromkeys(changes.fallen, Direction.FALL)
    measures = known - words.nouns.function_words
    near = measures | changes.by
    follows = {*before, *behind, *changes.behind, *changes.rise_apart, *changes.fall_apart}
    leads = near | changes.passed | before.keys()
    return ChangeWords(before, behind, leads, near | follows, measures)
