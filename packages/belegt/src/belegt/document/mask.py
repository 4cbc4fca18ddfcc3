"""Spans of a text that hold no claim, whatever its format: addresses, issue numbers, citations."""

from __future__ import annotations

import re
from collections.abc import Iterable

from belegt.spans import Span

ADDRESS_RE = re.compile(
    r"(?:https?|ftp|file|mailto|doi|urn):[^\s<>\"]+|\bwww\.[^\s<>\"]+", re.IGNORECASE
)
MAIL_RE = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
DOI_RE = re.compile(r"\b10\.\d{4,9}/[^\s<>\"]+")
ISSUE_RE = re.compile(r"(?<![\w&#/])(?:[\w.-]{1,60}/[\w.-]{1,60})?#\d+\b(?![.,]\d)")
CITED_RE = re.compile(
    r"\[(?:\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,20}|\^[\w-]{1,60}|-?@[^\]\n]{1,200})\]"
)
PATTERNS = (ADDRESS_RE, MAIL_RE, DOI_RE, ISSUE_RE, CITED_RE)


def masks_of(text: str, more: Iterable[Span] = ()) -> tuple[Span, ...]:
    """Return the spans of a text that hold no claim, in order and joined where they meet.

    Args:
        text: of a block.
        more: what its format knows besides: code, links' addresses.
    """
    found = [Span(*match.span()) for pattern in PATTERNS for match in pattern.finditer(text)]
    return joined_spans([*found, *more])


def joined_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that meet or touch joined, empty ones left out."""
    joined: list[Span] = []
    for span in sorted(span for span in spans if span.start < span.end):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)
