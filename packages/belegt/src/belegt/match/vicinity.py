"""What is known to stand around a number: words with weights, names and dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from belegt.match.clauses import (
    dates_in,
)
from belegt.match.words import Token, fold, words_of
from belegt.quantity import PartialDate
from belegt.sentences import read_mentions
from belegt.spans import Span

CLAUSE, PARTED, SENTENCE, OTHERS, ABOVE, BEFORE, EARLIER = 1.0, 0.7, 0.6, 0.2, 0.5, 0.3, 0.15
"""How much a word tells of a number: in its clause; there, but with a like number between; in the
sentence; in a part of it that has a number of its own; in the headings; in the sentence before;
of names, in those before that."""

REACH, MENTIONS = 600, 16
"""Code points of words on either side of a number that tell of it, and other numbers."""

OLDER = 80
"""Names of sentences before that are kept in mind."""

YEAR_RE = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?![\w,])")


NOWHERE = Span(0, 0)


@dataclass(slots=True, eq=False)
class Vicinity:
    """What stands around a number.

    Attributes:
        weights: how much each key tells of it.
        near: the keys of its clause, or of the heads of its cell.
        names: by their keys, the sure names in its sentence or heads, as printed.
        capitals: what may be a name besides.
        said: by their keys, the words of its clause as printed.
        nouns: the keys of what is counted.
        dates: those of its clause, or of its row and column.
        wider: those of its sentence besides.
        inherited: those of the sentences before, and of the headings.
        slots: words with a capital right behind a preposition, by it: "in Bayern".
        role: what it does in a change: "from", "to", "by"; "" for none.
        sentence: the span of its sentence in its block.
    """

    weights: dict[str, float] = field(default_factory=dict)
    near: frozenset[str] = frozenset()
    names: dict[str, str] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    nouns: tuple[str, ...] = ()
    dates: tuple[PartialDate, ...] = ()
    wider: tuple[PartialDate, ...] = ()
    inherited: tuple[PartialDate, ...] = ()
    role: str = ""
    slots: frozenset[tuple[str, str]] = frozenset()
    sentence: Span = NOWHERE

    def add(self, keys: Iterable[str], weight: float) -> None:
        """Let keys tell as much of the number as given, unless they tell more."""
        for key in keys:
            if weight > self.weights.get(key, 0.0):
                self.weights[key] = weight

    def name(self, words: Iterable[Token]) -> None:
        """Take the names among words."""
        for word in words:
            if word.name or word.capital:
                into = self.names if word.name else self.capitals
                for key in word.keys:
                    if key[0] != "=":
                        into.setdefault(key, word.text)


class HeadWords(NamedTuple):
    """What heads or headings tell: their words and dates."""

    words: tuple[Token, ...]
    keys: tuple[str, ...]
    dates: tuple[PartialDate, ...]


@lru_cache(maxsize=16384)
def told_by(text: str, language: str) -> HeadWords:
    """Return what a head, a heading or a key tells; the same one but once."""
    spaced = text.replace("_", " ")
    words = tuple(words_of(spaced, language))
    dates = dates_in(read_mentions(spaced, language)) if any(map(str.isdigit, spaced)) else ()
    if not dates:
        dates = tuple(PartialDate(int(year)) for year in YEAR_RE.findall(spaced))
    keys = [key for word in words for key in word.keys]
    return HeadWords(words, (*keys, *(key for date in dates for key in date_keys(date))), dates)


def date_keys(date: PartialDate) -> Iterator[str]:
    """Yield keys of what a date tells."""
    if date.year is not None:
        yield f"#{date.year}"
    if date.month is not None:
        yield f"#m{date.month}"
    if date.period and date.year is not None:
        yield f"#{date.year}{date.period}"


def above(setting: Vicinity, context: Sequence[str], language: str, weight: float = ABOVE) -> None:
    """Let headings, heads and keys tell of a number."""
    for text in context:
        told = told_by(text, language)
        setting.add(told.keys, weight)
        setting.name(told.words)
        if weight >= CLAUSE:
            setting.near |= frozenset(told.keys)
            setting.said.update({key: word.text for word in told.words for key in word.keys})
            setting.dates += told.dates
        else:
            setting.inherited += told.dates


def title_keys(title: str, language: str) -> tuple[str, ...]:
    """Return the keys of a title or of the name of a file."""
    return tuple(fold(word.text) for word in words_of(title, language))
