"""What stands around a number: the words of its clause, its sentence, its heads, and the dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from belegt.lexicon import lexicon_of
from belegt.lexicon.words import phrases
from belegt.match.words import Word, fold, keys_of, words_of
from belegt.quantity import PartialDate
from belegt.reader import Kind, Mention
from belegt.sentences import read_mentions
from belegt.spans import Span

CLAUSE, PARTED, SENTENCE, OTHERS, ABOVE, BEFORE, EARLIER = 1.0, 0.7, 0.6, 0.2, 0.5, 0.3, 0.15
"""How much a word tells of a number: in its clause; there, but with a like number between; in the
sentence; in a part of it that has a number of its own; in the headings; in the sentence before;
of names, in those before that."""

BESIDE = 24
"""Code points within which "a year earlier" is told of a number."""

BREAK_RE = re.compile(r"[,;:()–—•|]+(?!\d)|\s-\s|[.!?]\s(?=[^\W\d_a-zß-ÿ])")
YEAR_RE = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?![\w,])")
PREVIOUS_RE = re.compile(r"[^\W_]+\W{1,2}\Z")


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
    sentence: Span = Span(0, 0)

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


class Told(NamedTuple):
    """What heads or headings tell: their words and dates."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    dates: tuple[PartialDate, ...]


@lru_cache(maxsize=16384)
def told_by(text: str, language: str) -> Told:
    """Return what a head, a heading or a key tells; the same one but once."""
    spaced = text.replace("_", " ")
    words = tuple(words_of(spaced, language))
    dates = dates_in(read_mentions(spaced, language)) if any(map(str.isdigit, spaced)) else ()
    if not dates:
        dates = tuple(PartialDate(int(year)) for year in YEAR_RE.findall(spaced))
    keys = [key for word in words for key in word.keys]
    return Told(words, (*keys, *(key for date in dates for key in date_keys(date))), dates)


def dates_in(mentions: Iterable[Mention]) -> tuple[PartialDate, ...]:
    """Return the dates among mentions that tell a year or a month."""
    return tuple(
        one.quantity
        for one in mentions
        if isinstance(one.quantity, PartialDate) and not one.quantity.is_time
    )


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
    rest = list(mentions)
    before: list[Word] = []
    older: set[str] = set()
    dated: tuple[PartialDate, ...] = ()
    for sentence in sentences:
        inside = [one for one in rest if one.span.start < sentence.end]
        rest = rest[len(inside) :]
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
        older.update(key for word in before for key in word.keys)
        free = [
            word
            for word in words
            if (word.name or word.capital)
            and not any(one.span.start <= word.start < one.span.end for one in inside)
        ]
        before = free or before
        dated = own or dated
    return found


def settings_of(
    text: str, language: str, mentions: Sequence[Mention], words: Sequence[Word], sentence: Span
) -> Iterator[Setting]:
    """Yield what stands around each mention of a sentence."""
    if not mentions:
        return
    taken = [one.span for one in mentions]
    ends = clause_ends(text, language, sentence, taken)
    apart = [number_of(ends, one.span.start) for one in mentions]
    free = [
        (word, number_of(ends, word.start))
        for word in words
        if not any(span.start <= word.start < span.end for span in taken)
    ]
    named = {part for word, part in free if word.name or word.capital}
    counted: tuple[str, ...] = ()
    for number, mention in enumerate(mentions):
        # "14 stores in Ireland and 9 in Scotland"
        counted = nouns_of(mention, language) or counted * (mention.kind is Kind.NUMBER)
        setting = Setting(sentence=sentence, nouns=counted)
        own = apart[number]
        like = [
            (other.span, part)
            for other, part in zip(mentions, apart, strict=True)
            if other is not mention and alike(other, mention)
        ]
        others = {part for _, part in like}
        near = set(setting.nouns)
        setting.add(setting.nouns, CLAUSE)
        setting.role = role_before(text, mention.span.start, language)
        first = min(one.span.start for one in mentions if alike(one, mention))
        led = {key for word, _ in free if word.start < first for key in word.keys}
        # "net profit was 3, operating profit 5": the second clause has a subject of its own
        anew = {
            part for word, part in free if word.start > first and not led.isdisjoint(word.keys)
        }
        for word, part in free:
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
        setting.name(word for word, _ in free)
        setting.near = frozenset(near)
        dated = [(one, part) for one, part in zip(mentions, apart, strict=True) if one is not mention]
        setting.dates = dates_in(one for one, part in dated if part == own)
        setting.wider = dates_in(
            one
            for one, part in dated
            if part != own and (part not in others or one.span.start < first)
        )
        if own in others and setting.dates and not setting.role:
            setting.dates = nearest_dates(mention, [one for one, part in dated if part == own])
        if earlier := relative(language).search(text, *stretch(ends, own, sentence)):
            beside = earlier.start() - mention.span.end
            told = setting.dates or setting.wider or dates_in(mentions[:number])
            setting.dates = shifted(told) if -BESIDE < beside < BESIDE // 4 else ()
            setting.wider = ()
        setting.slots = slots_in(text, words, language)
        for dates, weight in ((setting.dates, CLAUSE), (setting.wider, SENTENCE)):
            setting.add((key for date in dates for key in date_keys(date)), weight)
        yield setting


def nearest_dates(mention: Mention, dated: Sequence[Mention]) -> tuple[PartialDate, ...]:
    """Return the date nearest to a number, where its clause has several numbers."""
    dates = [one for one in dated if one.kind is Kind.DATE]
    best = min(dates, key=lambda one: abs(one.span.start - mention.span.start), default=None)
    return dates_in([best]) if best else ()


def stretch(ends: Sequence[int], part: int, sentence: Span) -> tuple[int, int]:
    """Return where a clause begins and ends."""
    return (
        ends[part - 1] if part else sentence.start,
        ends[part] if part < len(ends) else sentence.end,
    )


@cache
def relative(language: str) -> re.Pattern[str]:
    """Compile what tells of the year before."""
    listed = "|".join(map(re.escape, lexicon_of(language).words.matters.before)) or "(?!)"
    return re.compile(rf"\b(?:{listed})", re.IGNORECASE)


def shifted(dates: Sequence[PartialDate]) -> tuple[PartialDate, ...]:
    """Return the years before dates."""
    return tuple(PartialDate(one.year - 1) for one in dates[-1:] if one.year is not None)


def slots_in(text: str, words: Sequence[Word], language: str) -> frozenset[tuple[str, str]]:
    """Return the words with a capital right behind a function word, by that word."""
    function_words = lexicon_of(language).words.nouns.function_words
    found = set()
    for word in words:
        if not (word.capital or word.name) or word.keys[0][0] in "=#":
            continue
        match = PREVIOUS_RE.search(text, max(0, word.start - 12), word.start)
        lead = re.sub(r"\W", "", match[0]).lower() if match else ""
        if lead in function_words:
            found.add((lead, word.keys[0]))
    return frozenset(found)


def alike(one: Mention, other: Mention) -> bool:
    """Whether two mentions are numbers of one kind."""
    return (one.kind is Kind.DATE) is (other.kind is Kind.DATE)


def between(offset: int, span: Span, others: Sequence[tuple[Span, int]]) -> bool:
    """Whether another number stands between a word and a number."""
    return any(
        offset < other.start < span.start or span.start < other.start < offset
        for other, _ in others
    )


def clause_ends(
    text: str, language: str, sentence: Span, taken: Sequence[Span]
) -> list[int]:
    """Return where the clauses of a sentence end: at marks, and at words that join two."""
    ends = []
    for match in parting(language).finditer(text, sentence.start, sentence.end):
        if not any(span.start <= match.start() < span.end for span in taken):
            ends.append(match.start())
    return ends


@cache
def parting(language: str) -> re.Pattern[str]:
    """Compile what parts clauses in a language."""
    joins = lexicon_of(language).words.neighbours.joins
    listed = "|".join(sorted(map(re.escape, joins), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"{BREAK_RE.pattern}|\b(?:{listed})\b")


def number_of(ends: Sequence[int], offset: int) -> int:
    """Return the number of the clause that an offset lies in."""
    return sum(end < offset for end in ends)


def nouns_of(mention: Mention, language: str) -> tuple[str, ...]:
    """Return the keys of what a mention counts."""
    if mention.kind is not Kind.COUNT or mention.quantity is None:
        return ()
    noun = mention.quantity.unit.partition("/")[0]
    if not noun or noun == "times":
        return ()
    return tuple(
        key for part in re.findall(r"[^\W\d_]+", noun) for key in keys_of(part.lower(), language)
    )


def role_before(text: str, start: int, language: str) -> str:
    """Return what the word right before a number makes of it in a change."""
    match = PREVIOUS_RE.search(text, max(0, start - 24), start)
    if match is None:
        return ""
    return roles(language).get(re.sub(r"\W", "", match[0]).lower(), "")


@cache
def roles(language: str) -> dict[str, str]:
    """Return the words of a language that tell the part of a number in a change."""
    table = lexicon_of(language).words.matters.roles
    return {form: role for role, forms in table.items() for form in phrases(forms)}


def above(
    setting: Setting, context: Sequence[str], language: str, weight: float = ABOVE
) -> None:
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
