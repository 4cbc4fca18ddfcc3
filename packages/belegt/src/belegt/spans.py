"""Spans of a text, and the search for a quote in it.

Offsets are code points into the text as given, 0-based, half-open.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

CLOSE_ENOUGH = 60.0
"""Percent of likeness below which a passage is no help to someone who mistyped a quote."""

SEARCH_LIMIT = 200_000
"""Code points searched for a likeness: enough for any article, and never a standstill."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``start`` up to but without ``end``."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        """Return the words of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Covered:
    """What many spans cover together; asked of each mention of a long text."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(one for one in spans if one.start < one.end):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def meets(self, span: Span) -> bool:
        """Whether one of the spans shares a character with another span."""
        before = bisect_left(self._starts, span.end)  # those that start before its end
        return before > 0 and span.start < self._ends[before - 1]


def first_words(text: str, reach: int) -> str:
    """Return the start of a text in whole words, of at most ``reach`` characters.

    A word that is longer alone is cut.
    """
    start = text[: reach + 1]
    if len(start) <= reach:
        return text
    words = start[: -len(start.split()[-1])].rstrip() if not start[-1].isspace() else start.rstrip()
    return words or text[:reach]


def last_words(text: str, reach: int) -> str:
    """Return the end of a text in whole words, of at most ``reach`` characters.

    A word that is longer alone is cut.
    """
    return first_words(text[-reach - 1 :][::-1], reach)[::-1]


def find_all(text: str, quote: str) -> list[Span]:
    """Return every place where ``quote`` stands in ``text``, overlapping ones included."""
    spans: list[Span] = []
    if not quote:
        return spans
    start = text.find(quote)
    while start >= 0:
        spans.append(Span(start, start + len(quote)))
        start = text.find(quote, start + 1)
    return spans


def nearest(text: str, quote: str) -> Span | None:
    """Return the passage of ``text`` most like ``quote``, in whole words.

    Only the first 200,000 characters are searched. None when nothing is close.
    """
    # imported when something is wrong: nobody who only reads should wait for it
    from rapidfuzz import fuzz  # noqa: PLC0415

    if not quote or not text:
        return None
    alignment = fuzz.partial_ratio_alignment(quote, text[:SEARCH_LIMIT], score_cutoff=CLOSE_ENOUGH)
    if alignment is None or alignment.dest_end <= alignment.dest_start:
        return None
    start, end = alignment.dest_start, alignment.dest_end
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span(start, end)
