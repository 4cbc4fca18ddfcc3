"""What stands around each number of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from belegt.match.clauses import (
    BESIDE,
    alike,
    between,
    clause_ends,
    dates_beside,
    dates_in,
    holds,
    nouns_of,
    number_of,
    relative,
    role_before,
    shifted,
    slots_in,
    stretch,
)
from belegt.match.vicinity import (
    BEFORE,
    CLAUSE,
    EARLIER,
    MENTIONS,
    OLDER,
    OTHERS,
    PARTED,
    REACH,
    SENTENCE,
    Vicinity,
    date_keys,
)
from belegt.match.words import Token, words_of
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention
from belegt.spans import Span


def settings_in(
    text: str, language: str, mentions: Sequence[Mention], sentences: Sequence[Span]
) -> list[Vicinity]:
    """Return what stands around each mention of a block of prose.

    Args:
        text: of the block.
        language: of it.
        mentions: in their order.
        sentences: that cut no mention.
    """
    found: list[Vicinity] = []
    at = 0
    before: list[Token] = []
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
class Clauses:
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
    words: Sequence[tuple[Token, int]]
    starts: Sequence[int]
    ends: Sequence[int]

    def around(self, number: int) -> tuple[list[tuple[Mention, int]], Sequence[tuple[Token, int]]]:
        """Return the other numbers and the words around a number, as far as they tell of it."""
        first, last = max(0, number - MENTIONS), number + MENTIONS + 1
        beside = zip(self.mentions[first:last], self.parts[first:last], strict=True)
        span = self.mentions[number].span
        low = bisect_left(self.starts, span.start - REACH)
        high = bisect_right(self.starts, span.end + REACH)
        others = [(one, part) for one, part in beside if one is not self.mentions[number]]
        return others, self.words[low:high]


def settings_of(
    text: str, language: str, mentions: Sequence[Mention], words: Sequence[Token], sentence: Span
) -> Iterator[Vicinity]:
    """Yield what stands around each mention of a sentence."""
    if not mentions:
        return
    taken = [one.span for one in mentions]
    ends = clause_ends(text, language, sentence, taken)
    free = [(word, number_of(ends, word.start)) for word in words if not holds(taken, word.start)]
    told = Clauses(
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


def setting_of(told: Clauses, number: int, counted: tuple[str, ...]) -> Vicinity:
    """Return what stands around a number of a sentence.

    Args:
        told: the sentence.
        number: which of its numbers.
        counted: the keys of what it counts.
    """
    mention, own = told.mentions[number], told.parts[number]
    setting = Vicinity(sentence=told.span, nouns=counted)
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
    counts = mention.kind in {Kind.COUNT, Kind.NUMBER}
    for one, _ in () if counts else beside:  # "412,300 visitors, 6 percent more"
        ahead = one.span.start < mention.span.start
        setting.add(nouns_of(one, told.language), SENTENCE if ahead else OTHERS)
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
    for one, part in beside:
        # "the fee for 240 litres is 312 euros"
        if part == own and isinstance(one.quantity, Quantity) and one.kind is not mention.kind:
            key = f"#{one.quantity.number.normalize()}{one.quantity.unit}"
            near.add(key)
            setting.add((key,), CLAUSE)
    setting.name(word for word, _ in words)
    setting.near = frozenset(near)
    setting.slots = slots_in(told.text, [word for word, _ in words], told.language)
    date(setting, told, number, beside, others)
    return setting


def date(
    setting: Vicinity,
    told: Clauses,
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
    if own in others and len(setting.dates) > 1:
        setting.dates = dates_beside(mention, [one for one, part in beside if part == own])
    if earlier := relative(told.language).search(told.text, *stretch(told.ends, own, told.span)):
        behind = earlier.start() - mention.span.end
        before = setting.dates or setting.wider or dates_in(told.mentions[:number][-MENTIONS:])
        setting.dates = shifted(before) if -BESIDE < behind < BESIDE // 4 else ()
        setting.wider = ()
    for dates, weight in ((setting.dates, CLAUSE), (setting.wider, SENTENCE)):
        setting.add((key for one in dates for key in date_keys(one)), weight)
