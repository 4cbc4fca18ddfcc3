"""Longer patterns of the tables: numbers in a frame of words, and currencies before numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from belegt.lexicon.currencies import SIGN_ENDS
from belegt.reader.candidate import any_of

LETTER = r"[^\W\d_]"


def framed(number: str, patterns: Iterable[str]) -> re.Pattern[str]:
    """Compile a number with any of the words behind it of patterns such as "{}s"."""
    ends = any_of(pattern[2:].lower() for pattern in patterns if pattern.startswith("{}"))
    return re.compile(rf"{number}(?:{ends})(?!{LETTER}|\d)", re.ASCII)


def currency_pattern(words: Iterable[str], abbreviations: Iterable[str]) -> re.Pattern[str]:
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
