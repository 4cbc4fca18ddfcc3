"""What a gloss must hold to: it says no other number, date or name than its quote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias

from belegt.errors import Fault, Place
from belegt.ledger import Figure, Placed, Statement
from belegt.lexicon import base_language
from belegt.lexicon.conversion import converted
from belegt.messages import Message, message
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention
from belegt.reader.leftover import REASON
from belegt.sentences import read_mentions, read_numbers
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.case import Case
from belegt.verdict.counted import thing_of
from belegt.verdict.wording import LanguageName, Printed, in_quotes, shortened

COUNTED = {Kind.COUNT, Kind.NUMBER}
"""Kinds whose nouns stand in two languages: only what the tables know in both is compared."""

WORD_RE = re.compile(r"[^\W_]+(?:[-.,][^\W_]+)*")

ADDRESS_RE = re.compile(r"\bhttps?://\S+")

Told: TypeAlias = Mention | str
"""What a quote tells and its gloss has to tell: a number, a date, or a name with digits."""


def gloss_says_what_quote_says(case: Case) -> Iterator[Fault]:
    """A gloss prints the numbers, dates and names of its quote, and no others.

    Bad:
        figures.yaml | gloss: fell by 18 percent

    Good:
        figures.yaml | gloss: fell by 17 percent
    """
    ledger = case.judge.ledger
    entries: tuple[Placed[Figure] | Placed[Statement], ...] = (
        *ledger.figures.values(),
        *ledger.statements.values(),
    )
    names = tuple((one.entry.name, *one.entry.aliases) for one in ledger.names)
    for placed in entries:
        source = case.judge.sources[placed.entry.source]
        yield from held_against_quote(placed.entry, source, case.language, placed.place)
        yield from other_names(placed.entry, names, placed.place)


@lru_cache(maxsize=1024)
def held_against_quote(
    entry: Figure | Statement, source: Source, language: str, place: Place
) -> tuple[Fault, ...]:
    """Return the faults of an entry's gloss; the same entry again costs nothing."""
    if entry.gloss is None:
        alike = base_language(source.entry.language) == base_language(language)
        return () if alike else (missing(entry, source, language, place),)
    spans = entry.find(source.text)
    if len(spans) != 1:
        return ()  # told by the rule of quotes
    quoted = told(source.text, source.mentions, spans[0])
    glossed = told(entry.gloss, read_mentions(entry.gloss, language), Span(0, len(entry.gloss)))
    faults = [
        other(entry.gloss, *difference, place)
        for theirs, mine in zip(quoted, glossed, strict=True)
        if (difference := first_difference(theirs, mine))
    ]
    for quote, told_of in zip(quoted[0], glossed[0], strict=False):
        things = thing(quote, source.entry.language), thing(told_of, language)
        if all(things) and things[0] != things[1]:
            faults.append(other(entry.gloss, quote, told_of, place))
    words = number_words(entry.gloss, language)
    if len(words) > len(number_words(entry.quote, source.entry.language)):
        faults.append(other(entry.gloss, None, words[0], place))
    return tuple(faults)


@lru_cache(maxsize=1024)
def other_names(
    entry: Figure | Statement, names: tuple[tuple[str, ...], ...], place: Place
) -> tuple[Fault, ...]:
    """Return the faults of a gloss that names somebody else than its quote.

    Args:
        entry: with quote and gloss.
        names: of names.yaml, each before its other forms, which may be of one language.
        place: of the entry.
    """
    gloss = entry.gloss
    if gloss is None:
        return ()
    added = [one for one in names if named_in(gloss, one) and not named_in(entry.quote, one)]
    left = [one for one in names if named_in(entry.quote, one[:1]) and not named_in(gloss, one)]
    return (
        *(other(gloss, None, one[0], place) for one in added),
        *(other(gloss, one[0], None, place) for one in left),
    )


def named_in(text: str, forms: tuple[str, ...]) -> bool:
    """Whether a text has a name in one of its forms, in the genitive too."""
    return any(form in text for form in forms) and bool(form_of(forms).search(text))


@lru_cache(maxsize=1024)
def form_of(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Compile the pattern of a name in any of its forms."""
    longest = sorted(forms, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?=s?(?!\w))")


def told(text: str, mentions: Sequence[Mention], span: Span) -> tuple[list[Told], list[Told]]:
    """Return the numbers and dates of a span of a text, and its names with digits.

    Each in its order; but a name may stand before a number in one language, behind it in another.
    """
    met = [mention for mention in mentions if mention.span.meets(span)]
    taken = [mention.span for mention in met]
    taken += [Span(*match.span()) for match in ADDRESS_RE.finditer(text, span.start, span.end)]
    names = [
        name
        for match in WORD_RE.finditer(text, span.start, span.end)
        if not any(one.meets(Span(*match.span())) for one in taken) and (name := named(match[0]))
    ]
    return [*met], [*names]


def named(word: str) -> str:
    """Return what two languages share of a word with digits; empty for one without.

    Parts of a compound behind the digits are of one language ("Nasdaq-100-Index"), as is the
    ending of a genitive ("R1s"), and a maker before a model's own name may be left out.
    """
    parts = word.split("-")
    while parts and not any(map(str.isdigit, parts[-1])):
        parts.pop()
    if not parts:
        return ""
    last = re.sub(r"(?<=\d)s$", "", parts[-1])
    whole = any(map(str.isalpha, last)) or len(parts) == 1
    return last if whole else f"{parts[-2]}-{last}"


def alike(quoted: Told, glossed: Told) -> bool:
    """Whether a gloss tells one thing as its quote does."""
    if isinstance(quoted, str) or isinstance(glossed, str):
        return quoted == glossed
    mine, theirs = glossed.quantity, quoted.quantity
    if mine is None or theirs is None:
        return False
    if isinstance(mine, PartialDate) or isinstance(theirs, PartialDate):
        return mine == theirs
    if quoted.kind in COUNTED and glossed.kind in COUNTED:
        return (mine.number, mine.upper, mine.bound) == (theirs.number, theirs.upper, theirs.bound)
    same = converted(mine, theirs.unit)
    return same is not None and same.same_as(theirs)


def number_words(text: str, language: str) -> list[Mention]:
    """Return what tells a number in a text and is not read."""
    numbers = read_numbers(text, language)
    return [one for one in numbers if one.quantity is None and one.unreadable == REASON]


def thing(one: Told, language: str) -> str:
    """Return the thing that a count counts, the same in every language; "" where none is known."""
    if isinstance(one, str) or one.kind is not Kind.COUNT or not isinstance(one.quantity, Quantity):
        return ""
    return thing_of(one.quantity.unit.partition("/")[0], language)


def first_difference(
    quoted: Sequence[Told], glossed: Sequence[Told]
) -> tuple[Told | None, Told | None] | None:
    """Return what is told here and there where quote and gloss first differ, None if nowhere."""
    for mine, theirs in zip(quoted, glossed, strict=False):
        if not alike(mine, theirs):
            return mine, theirs
    if len(quoted) > len(glossed):
        return quoted[len(glossed)], None
    if len(glossed) > len(quoted):
        return None, glossed[len(quoted)]
    return None


def missing(entry: Figure | Statement, source: Source, language: str, place: Place) -> Fault:
    """Return the fault of a quote in a foreign language that nothing tells in the pages' own."""
    return Fault(
        message("no gloss of “{quote}”", quote=shortened(entry.quote)),
        message(
            "the quote of a source in {theirs} told in {mine}",
            theirs=LanguageName(source.entry.language),
            mine=LanguageName(language),
        ),
        place,
        message("add `gloss:`"),
    )


def other(gloss: str, quoted: Told | None, glossed: Told | None, place: Place) -> Fault:
    """Return the fault of a gloss that tells something else than its quote."""
    return Fault(
        message("the gloss says {told}", told=in_short(glossed)),
        message("{told}, as the quote says", told=in_short(quoted)),
        place,
        message("correct the gloss “{gloss}”", gloss=shortened(gloss)),
    )


def in_short(one: Told | None) -> Message:
    """Return a number, date or name as a fault tells it."""
    if one is None:
        return message("nothing more")
    if isinstance(one, str):
        return in_quotes(one)
    if one.quantity is None:
        return message("“{number}”, which cannot be read", number=one.text)
    return message("“{number}” ({quantity})", number=one.text, quantity=Printed(one.quantity))
