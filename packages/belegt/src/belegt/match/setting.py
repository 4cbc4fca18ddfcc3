"""What stands around a number: the words of its clause, its sentence, its heads, and the dates."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from belegt.match.clauses import (
    BESIDE,
    alike,
    between,
    clause_ends,
    dates_in,
    holds,
    nearest_dates,
    nouns_of,
    number_of,
    relative,
    role_before,
    shifted,
    slots_in,
    stretch,
)
from belegt.match.words import Word, fold, words_of
from belegt.quantity import PartialDate
from belegt.reader import Kind, Mention
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
class Setting:
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

    def name(self, words: Iterable[Word]) -> None:
        """Take the names among words."""
        for word in words:
            if word.name or word.capital:
                into = self.names if word.name else self.capitals
                for key in word.keys:
                    if key[0] != "=":
                        into.setdefault(key, word.text)


class Head(NamedTuple):
    """What heads or headings tell: their words and dates."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    dates: tuple[PartialDate, ...]


@lru_cache(maxsize=16384)
def told_by(text: str, language: str) -> Head:
    """Return what a head, a heading or a key tells; the same one but once."""
    spaced = text.replace("_", " ")
    words = tuple(words_of(spaced, language))
    dates = dates_in(read_mentions(spaced, language)) if any(map(str.isdigit, spaced)) else ()
    if not dates:
        dates = tuple(PartialDate(int(year)) for year in YEAR_RE.findall(spaced))
    keys = [key for word in words for key in word.keys]
    return Head(words, (*keys, *(key for date in dates for key in date_keys(date))), dates)


def date_keys(date: PartialDate) -> Iterator[str]:
    """Yield keys of what a date tells."""
    if date.year is not None:
        yield f"#{date.year}"
    if date.month is not None:
        yield f"#m{date.month}"
    if date.period and date.year is not None:
        yield f"#{date.year}{date.period}"


def settings_in(
    text: str, language: str, mentions: Sequence[Mention], sentences: Sequence[Span]
) -> list[Setting]:
    """Return what stands around each mention of a block of prose.

    Args:
        text: of the block.
        language: of it.
        mentions: in their order.
        sentences: that cut no mention.
    """
    found: list[Setting] = []
    at = 0
    before: list[Word] = []
    older: deque[str] = deque(maxlen=OLDER)
    dated: tuple[PartialDate, ...] = ()
    for sentence in sentences:
        begun = at
        while at < len(mentions) and mentions[at].span.start < sentence.end:
            at += 1
        inside = mentions[begun:at]
        words = [
            word._replace(start=word.start + sentence.start, end=word.end + sentence.start)
            for word in words_of(sentence.cut(text), language)
        ]
        own = dates_in(inside)
        for setting in settings_of(text, language, inside, words, sentence):
            setting.add((key for word in before for key in word.keys), BEFORE)
            setting.add(older, EARLIER)
            if not setting.names:
                setting.name(word for word in before if word.name or not setting.capitals)
            if not own:
                setting.inherited = dated
            found.append(setting)
        older.extend(key for word in before for key in word.keys)
        taken = [one.span for one in inside]
        free = [
            word for word in words if (word.name or word.capital) and not holds(taken, word.start)
        ]
        before = free or before
        dated = own or dated
    return found


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its numbers and words, each with the number of its clause.

    Attributes:
        text: of the block that it stands in.
        language: of the block.
        span: of the sentence.
        mentions: its numbers; ``parts`` their clauses.
        parts: see above.
        words: its other words, each with its clause.
        starts: where these begin.
        ends: where its clauses end.
    """

    text: str
    language: str
    span: Span
    mentions: Sequence[Mention]
    parts: Sequence[int]
    words: Sequence[tuple[Word, int]]
    starts: Sequence[int]
    ends: Sequence[int]

    def around(self, number: int) -> tuple[list[tuple[Mention, int]], Sequence[tuple[Word, int]]]:
        """Return the other numbers and the words around a number, as far as they tell of it."""
        first, last = max(0, number - MENTIONS), number + MENTIONS + 1
        beside = zip(self.mentions[first:last], self.parts[first:last], strict=True)
        span = self.mentions[number].span
        low = bisect_left(self.starts, span.start - REACH)
        high = bisect_right(self.starts, span.end + REACH)
        others = [(one, part) for one, part in beside if one is not self.mentions[number]]
        return others, self.words[low:high]


def settings_of(
    text: str, language: str, mentions: Sequence[Mention], words: Sequence[Word], sentence: Span
) -> Iterator[Setting]:
    """Yield what stands around each mention of a sentence."""
    if not mentions:
        return
    taken = [one.span for one in mentions]
    ends = clause_ends(text, language, sentence, taken)
    free = [(word, number_of(ends, word.start)) for word in words if not holds(taken, word.start)]
    told = Told(
        text,
        language,
        sentence,
        mentions,
        [number_of(ends, one.span.start) for one in mentions],
        free,
        [word.start for word, _ in free],
        ends,
    )
    counted: tuple[str, ...] = ()
    for number, mention in enumerate(mentions):
        # "14 stores in Ireland and 9 in Scotland"
        counted = nouns_of(mention, language) or counted * (mention.kind is Kind.NUMBER)
        yield setting_of(told, number, counted)


def setting_of(told: Told, number: int, counted: tuple[str, ...]) -> Setting:
    """Return what stands around a number of a sentence.

    Args:
        told: the sentence.
        number: which of its numbers.
        counted: the keys of what it counts.
    """
    mention, own = told.mentions[number], told.parts[number]
    setting = Setting(sentence=told.span, nouns=counted)
    beside, words = told.around(number)
    like = [(other.span, part) for other, part in beside if alike(other, mention)]
    others = {part for _, part in like}
    setting.add(setting.nouns, CLAUSE)
    setting.role = role_before(told.text, mention.span.start, told.language)
    first = min([mention.span.start, *(span.start for span, _ in like)])
    named = {part for word, part in words if word.name or word.capital}
    led = {key for word, _ in words if word.start < first for key in word.keys}
    # "net profit was 3, operating profit 5": the second clause has a subject of its own
    anew = {part for word, part in words if word.start > first and not led.isdisjoint(word.keys)}
    near = set(setting.nouns)
    for word, part in words:
        if part != own:
            # "mortality was 6 percent here and 9 percent there": what leads tells of both
            leads = word.start < first and own not in anew
            leads = leads and (word.keys[0][0] == "=" or own not in named)
            weight = OTHERS if part in others and not leads else SENTENCE
        else:
            parted = not setting.role and between(word.start, mention.span, like)
            weight = PARTED if parted else CLAUSE
            near.update(word.keys)
            setting.said.update(dict.fromkeys(word.keys, word.text))
        setting.add(word.keys, weight)
    setting.name(word for word, _ in words)
    setting.near = frozenset(near)
    setting.slots = slots_in(told.text, [word for word, _ in words], told.language)
    date(setting, told, number, beside, others)
    return setting


def date(
    setting: Setting,
    told: Told,
    number: int,
    beside: Sequence[tuple[Mention, int]],
    others: Container[int],
) -> None:
    """Tell a setting the dates of its number.

    Args:
        setting: of the number.
        told: its sentence.
        number: which of the sentence's numbers.
        beside: the other numbers, each with its clause.
        others: the clauses that have a number of their own.
    """
    mention, own = told.mentions[number], told.parts[number]
    first = min([mention.span.start, *(one.span.start for one, _ in beside if alike(one, mention))])
    setting.dates = dates_in(one for one, part in beside if part == own)
    setting.wider = dates_in(
        one
        for one, part in beside
        if part != own and (part not in others or one.span.start < first)
    )
    if own in others and setting.dates and not setting.role:
        setting.dates = nearest_dates(mention, [one for one, part in beside if part == own])
    if earlier := relative(told.language).search(told.text, *stretch(told.ends, own, told.span)):
        behind = earlier.start() - mention.span.end
        before = setting.dates or setting.wider or dates_in(told.mentions[:number][-MENTIONS:])
        setting.dates = shifted(before) if -BESIDE < behind < BESIDE // 4 else ()
        setting.wider = ()
    for dates, weight in ((setting.dates, CLAUSE), (setting.wider, SENTENCE)):
        setting.add((key for one in dates for key in date_keys(one)), weight)


def above(setting: Setting, context: Sequence[str], language: str, weight: float = ABOVE) -> None:
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
