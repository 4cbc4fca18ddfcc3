"""The clauses of a sentence, and what a number is in its own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

from belegt.lexicon import lexicon_of
from belegt.lexicon.words import phrases
from belegt.match.words import Token, keys_of
from belegt.quantity import PartialDate
from belegt.reader import Kind, Mention
from belegt.spans import Span

BESIDE = 24
"""Code points within which "a year earlier" is told of a number."""

BREAK_RE = re.compile(r"[,;:()–—•|]+(?!\d)|\s-\s|[.!?]\s(?=[^\W\d_a-zß-ÿ])")
PREVIOUS_RE = re.compile(r"[^\W_]+\W{1,2}\Z")


def dates_in(mentions: Iterable[Mention]) -> tuple[PartialDate, ...]:
    """Return the dates among mentions that tell a year or a month."""
    return tuple(
        one.quantity
        for one in mentions
        if isinstance(one.quantity, PartialDate) and not one.quantity.is_time
    )


def dates_beside(mention: Mention, others: Sequence[Mention]) -> tuple[PartialDate, ...]:
    """Return the date of a number whose clause has several dates and numbers.

    As many dates as numbers go together in their order, else the nearest is that of the number.
    """
    dates = [one for one in others if one.kind is Kind.DATE]
    numbers = [one for one in others if one.kind is not Kind.DATE]
    if len(dates) == len(numbers) + 1:
        at = sum(one.span.start < mention.span.start for one in numbers)
        return dates_in([dates[at]])
    gaps = {
        max(one.span.start - mention.span.end, mention.span.start - one.span.end): one
        for one in dates
    }
    return dates_in([gaps[min(gaps)]]) if gaps else ()


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


def slots_in(text: str, words: Sequence[Token], language: str) -> frozenset[tuple[str, str]]:
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


def clause_ends(text: str, language: str, sentence: Span, taken: Sequence[Span]) -> list[int]:
    """Return where the clauses of a sentence end: at marks, and at words that join two."""
    return [
        match.start()
        for match in parting(language).finditer(text, sentence.start, sentence.end)
        if not holds(taken, match.start())
    ]


def holds(spans: Sequence[Span], offset: int) -> bool:
    """Whether an offset lies in one of some spans, which are in order."""
    at = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return at >= 0 and offset < spans[at].end


@cache
def parting(language: str) -> re.Pattern[str]:
    """Compile what parts clauses in a language."""
    joins = lexicon_of(language).words.neighbours.joins
    listed = "|".join(sorted(map(re.escape, joins), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"{BREAK_RE.pattern}|\b(?:{listed})\b")


def number_of(ends: Sequence[int], offset: int) -> int:
    """Return the number of the clause that an offset lies in."""
    return bisect_left(ends, offset)


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
