"""Sentences of a text, which never cut through a quantity; both are read once a text."""

from __future__ import annotations

import re
from functools import lru_cache

from belegt.reader import Mention, find_quantities
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
ABBREVIATION_RE = re.compile(
    r"\b(?:z\. ?B|d\. ?h|u\. ?a|bzw|ca|Dr|Prof|Nr|Mio|Mrd|Bio|Abs|Art|St|Mr|Mrs|e\.g|i\.e|vs"
    r"|[^\W\d_]|\d{1,2})\.$"  # a letter; an ordinal, as in "27. Januar"
)


@lru_cache(maxsize=4096)
def read_mentions(text: str, language: str) -> tuple[Mention, ...]:
    """Read a text once; the same text again costs nothing."""
    return tuple(find_quantities(text, language))


@lru_cache(maxsize=256)
def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """Cut a text into sentences, never through a mention."""
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
            if inside or ABBREVIATION_RE.search(dot):
                continue
            sentences.append(Span(start, stop))
            start = end.end()
        if text[start : block.end()].strip():
            sentences.append(Span(start, block.end()))
    return tuple(sentences)
