"""The numbers of documents with what stands around them, found by value and by context."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from belegt.lexicon import lexicon_of
from belegt.match.reading import Occurrence, without_rate
from belegt.match.vicinity import told_by
from belegt.quantity import Bound, PartialDate

LONGEST_NAME = 24
"""Characters of the head of a row, or of a key, that can be a name."""


def plain_name(word: str) -> str:
    """Return a name without its genitive."""
    return word.lower().replace("’", "'").removesuffix("'s").removesuffix("s")


@dataclass(eq=False)
class Pool:
    """The numbers of all sources.

    Attributes:
        readings: in the order of the documents.
    """

    readings: Sequence[Occurrence]
    _by_value: dict[str, tuple[list[float], list[int]]] = field(default_factory=dict)
    _loose: dict[str, list[int]] = field(default_factory=dict)
    _posted: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        values: dict[str, list[tuple[float, int]]] = defaultdict(list)
        loose: dict[str, list[int]] = defaultdict(list)
        posted: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.readings = [*self.readings, *filter(None, map(without_rate, self.readings))]
        for number, reading in enumerate(self.readings):
            amount = reading.amount
            dimension = amount.dimension if amount else "date"
            if amount is not None:
                values[dimension].append((abs(amount.size), number))
                if amount.bound is not Bound.EXACTLY or amount.upper is not None:
                    loose[dimension].append(number)
            for key in reading.setting.weights:
                posted[dimension, key].append(number)
        for dimension, pairs in values.items():
            pairs.sort()
            self._by_value[dimension] = ([value for value, _ in pairs], [at for _, at in pairs])
        self._loose, self._posted = dict(loose), dict(posted)

    @cached_property
    def languages(self) -> list[str]:
        """The languages of the sources, that of most numbers first."""
        return [code for code, _ in Counter(one.language for one in self.readings).most_common()]

    @cached_property
    def fellows(self) -> dict[object, list[int]]:
        """The numbers by what they share: a sentence, or a column."""
        groups: dict[object, list[int]] = defaultdict(list)
        for number, reading in enumerate(self.readings):
            groups[reading.fellowship].append(number)
        return dict(groups)

    @cached_property
    def frequency(self) -> Counter[str]:
        """In how many settings each key stands."""
        return Counter(key for reading in self.readings for key in reading.setting.weights)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every key that stands somewhere."""
        return frozenset(self.frequency)

    @cached_property
    def sure(self) -> frozenset[str]:
        """The keys of everything that some source surely uses as a name."""
        heads = {
            (head, reading.language)
            for reading in self.readings
            if reading.cell
            for head in (
                (*reading.block.row.heads,) if reading.block.row else reading.block.context
            )
            if len(head) <= LONGEST_NAME
        }
        return frozenset(
            (
                *(key for reading in self.readings for key in reading.setting.names),
                *(key for head, code in heads for key in told_by(head, code).keys if key[0] != "="),
            )
        )

    @cached_property
    def raised(self) -> frozenset[str]:
        """The keys of everything that some source writes with a capital."""
        return frozenset(key for reading in self.readings for key in reading.setting.capitals)

    @cached_property
    def begun(self) -> frozenset[str]:
        """Words that some source begins with a capital, in a language whose nouns have none."""
        return frozenset(
            plain_name(word)
            for reading in self.readings
            if lexicon_of(reading.language).words.matters.names
            for word in reading.setting.capitals.values()
        )

    def is_name(self, key: str, word: str, language: str) -> bool:
        """Whether a word with a capital that may be no name in a draft is surely one."""
        if key in self.sure:
            return True
        if lexicon_of(language).words.matters.names:
            return key in self.raised
        return plain_name(word) in self.begun

    def rarity(self, key: str) -> float:
        """Return how much a key tells: the more, the rarer it is."""
        return math.log(1.0 + (len(self.readings) + 1) / (self.frequency.get(key, 0) + 0.5))

    def near(self, dimension: str, low: float, high: float) -> Iterator[Occurrence]:
        """Yield the numbers of a dimension between two values, signs left aside."""
        values, order = self._by_value.get(dimension, ([], []))
        for at in order[bisect_left(values, low) : bisect_right(values, high)]:
            yield self.readings[at]

    def count_near(self, dimension: str, low: float, high: float) -> int:
        """Return how many numbers of a dimension lie between two values."""
        values, _ = self._by_value.get(dimension, ([], []))
        return bisect_right(values, high) - bisect_left(values, low)

    def nearest(self, dimension: str, value: float) -> Occurrence | None:
        """Return the number of a dimension nearest to a value; None where there is none."""
        values, order = self._by_value.get(dimension, ([], []))
        if not values:
            return None
        at = bisect_left(values, value)
        beside = range(max(0, at - 1), min(len(values), at + 1))
        return self.readings[order[min(beside, key=lambda one: abs(values[one] - value))]]

    def loose(self, dimension: str) -> Iterator[Occurrence]:
        """Yield the numbers of a dimension with a hedge, a bound or a range."""
        return (self.readings[at] for at in self._loose.get(dimension, ()))

    def posted(self, dimension: str, key: str) -> Sequence[int]:
        """Return the numbers of a dimension around which a key stands, by their places."""
        return self._posted.get((dimension, key), ())

    @cached_property
    def dated(self) -> dict[int | None, list[Occurrence]]:
        """The dates of the sources by their year; None for those of no single one."""
        years: dict[int | None, list[Occurrence]] = defaultdict(list)
        for one in self.readings:
            date = one.mention.quantity
            if isinstance(date, PartialDate):
                years[date.year if date.plain and not date.period else None].append(one)
        return dict(years)

    def dates(self, date: PartialDate) -> Iterator[Occurrence]:
        """Yield the dates of the sources that one may be."""
        if date.year is None or not date.plain or date.period:
            for listed in self.dated.values():
                yield from listed
            return
        yield from self.dated.get(date.year, ())
        yield from self.dated.get(None, ())

    def has(self, dimension: str) -> bool:
        """Whether there is any number of a dimension."""
        return dimension in self._by_value

    @property
    def dimensions(self) -> list[str]:
        """The dimensions of all numbers."""
        return list(self._by_value)
