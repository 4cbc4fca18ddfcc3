"""Sentences of a text, which never cut through a quantity; both are read once a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from belegt.lexicon.languages import words_of
from belegt.lexicon.words import ABBREVIATIONS
from belegt.reader import Mention, find_quantities, leftover
from belegt.spans import Span

SENTENCE_END_RE = re.compile(
    r"""
    (?P<mark> [.!?…]     # the mark that ends it
      [“”"’»«)\]]* )     # and what closes with it
    [ \t]+               # the gap to the next, which belongs to neither
    (?=[^\W\d_a-zß-ÿ]|[„“"»«(\[\d])  # which begins with a capital, a quotation mark or a digit
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=4096)
def read_mentions(text: str, language: str) -> tuple[Mention, ...]:
    """Read a text once; the same text again costs nothing."""
    return tuple(find_quantities(text, language))


@lru_cache(maxsize=4096)
def read_numbers(text: str, language: str) -> tuple[Mention, ...]:
    """Read a text once with all that tells a number: its mentions, and what is left over."""
    mentions = read_mentions(text, language)
    rest = leftover(text, language, [mention.span for mention in mentions])
    if not rest:
        return mentions
    return tuple(sorted((*mentions, *rest), key=lambda mention: mention.span.start))


@lru_cache(maxsize=256)
def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """Cut a text into sentences, never through a mention."""
    abbreviation = _abbreviation(language)
    mentions = iter(read_mentions(text, language))
    mention = next(mentions, None)
    sentences: list[Span] = []
    for block in re.finditer(r"[^\n]+", text):
        start = block.start()
        for end in SENTENCE_END_RE.finditer(text, *block.span()):
            stop = end.end("mark")
            while mention is not None and mention.span.end < stop:
                mention = next(mentions, None)
            inside = mention is not None and mention.span.start < stop < mention.span.end
            dot = text[max(start, end.start() - 12) : end.start() + 1]
            if inside or abbreviation.search(dot):
                continue
            sentences.append(Span(start, stop))
            start = end.end()
        if text[start : block.end()].strip():
            sentences.append(Span(start, block.end()))
    return tuple(sentences)


@cache
def _abbreviation(language: str) -> re.Pattern[str]:
    """Compile what a full stop may stand behind within a sentence."""
    listed = (*ABBREVIATIONS, *words_of(language).abbreviations)
    any_of = "|".join(re.escape(one).replace(r"\ ", " ?") for one in listed)
    # a letter by itself, and an ordinal, as in "27. Januar"
    return re.compile(rf"\b(?:{any_of}|[^\W\d_]|\d{{1,2}})\.$")
