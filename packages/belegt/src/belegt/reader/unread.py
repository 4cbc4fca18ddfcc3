"""What looks like a number and is no mention: digits and number words, each with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from belegt.reader.broken import mended
from belegt.reader.digits import VULGAR
from belegt.reader.find import head_of, steps, told_tables
from belegt.reader.numberwords import number_words_at
from belegt.reader.scan import Scan, scan_of
from belegt.reader.skipped import Skipped
from belegt.reader.tables import tables_of
from belegt.reader.view import WORD_RE
from belegt.spans import Span

DIGITS_RE = re.compile(rf"[\d{VULGAR}](?:[^\s\w]?[\d{VULGAR}])*")
"""Digits with at most a sign between them: a number, a date, a code."""


@dataclass(frozen=True, slots=True)
class Unread:
    """Digits or number words of a text that are no mention.

    Attributes:
        span: of them, in code points of the text.
        text: as they are printed.
        reason: why they are none.
    """

    span: Span
    text: str
    reason: Skipped


def find_unread(text: str, language: str | None = None) -> list[Unread]:
    """Return the digits and number words of a text that `find_quantities` does not read.

    Every digit of the text stands either in a mention or in one of them.

    Args:
        text: any string.
        language: ISO 639-1 code such as "de"; None lets the text's own words decide.

    Raises:
        ValueError: when the language has no words here.
    """
    tables = tables_of(language) if language else told_tables(text)
    whole = mended(text, tables)
    found: list[Unread] = []
    for one in _passed(scan_of(whole.text, tables, head=head_of(text, language))):
        span = Span(whole.start(one.span.start), whole.end(one.span.end))
        found.append(Unread(span, span.cut(text), one.reason))
    return found


def _passed(scan: Scan) -> Iterator[Unread]:
    """Yield what a scan passes over, in order."""
    text, pos = scan.raw, 0
    for start, mention, end, reason in steps(scan, 0):
        if mention:
            yield from _digits(text, pos, mention.span.start, Skipped.UNKNOWN)
            pos = mention.span.end
            continue
        yield from _digits(text, pos, start, Skipped.UNKNOWN)
        pos = max(pos, start)
        digits = list(_digits(text, pos, end, reason))
        yield from digits
        if not digits and reason is not Skipped.ARTICLE:
            yield from _word(scan, start, reason)
        pos = max(pos, end)
    yield from _digits(text, pos, len(text), Skipped.UNKNOWN)


def holds_number(words: str, language: str) -> bool:
    """Whether words hold a digit, or a number or scale word of their language."""
    if any(char.isnumeric() for char in words):
        return True
    scan = scan_of(words, tables_of(language))
    return any(_number_end(scan, word.start()) for word in WORD_RE.finditer(scan.low))


def _digits(text: str, start: int, end: int, reason: Skipped) -> Iterator[Unread]:
    """Yield the digits between two places; those of one code or number are told together."""
    runs = list(DIGITS_RE.finditer(text, start, end))
    if runs and reason in {Skipped.PHONE, Skipped.CODE, Skipped.ADDRESS, Skipped.REFERENCE}:
        span = Span(runs[0].start(), runs[-1].end())
        yield Unread(span, span.cut(text), reason)
        return
    for run in runs:
        yield Unread(Span(*run.span()), run[0], reason)


def _word(scan: Scan, start: int, reason: Skipped) -> Iterator[Unread]:
    if end := _number_end(scan, start):
        yield Unread(Span(start, end), scan.raw[start:end], reason)


def _number_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the number or scale words at ``pos``, None where there are none."""
    number = number_words_at(scan, pos)
    if number and scan.word_ends(number.end):
        return number.end
    scale = scan.tables.scales.at(scan, pos)
    return scale.end if scale else None
