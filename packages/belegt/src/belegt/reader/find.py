"""Mentions in a text, whole or in pieces.

One compiled scan jumps from candidate to candidate; the grammar reads what stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from belegt.reader.grammar import read_at
from belegt.reader.language import language_of
from belegt.reader.mention import Mention
from belegt.reader.scan import Scan, scan_of
from belegt.reader.skipped import Skipped
from belegt.reader.tables import Tables, tables_of
from belegt.reader.view import LOOK_BACK
from belegt.spans import Span

ADDRESSES = ("http", "www.")
PIECE = 1 << 16
"""Code points read at a time from a stream."""

MARGIN = 1024
"""Code points behind a reading that it may have looked at."""


def find_quantities(text: str, language: str | None = None) -> list[Mention]:
    """Return the quantities and dates of a text, in their order; none overlaps another.

    Args:
        text: any string.
        language: ISO 639-1 code such as "de"; None lets the text's own words decide.

    Returns:
        Mentions with spans in code points of ``text``, 0-based and half-open. Units are
        ISO 4217 for money, "percent", English singulars for durations and dimensions, the
        printed noun for counts, "" for bare numbers.

    Raises:
        ValueError: when the language has no words here.
    """
    scan = scan_of(text, tables_of(language or language_of(text)))
    return [mention for _, mention, _, _ in steps(scan, 0) if mention]


def iter_quantities(pieces: Iterable[str], language: str | None = None) -> Iterator[Mention]:
    """Yield the mentions of a text that comes in pieces, with a memory that stays flat.

    The pieces may be cut anywhere, within a word or number too; what is yielded is what
    `find_quantities` returns for the whole text. Without a language the first 65,536
    code points decide.

    Raises:
        ValueError: when the language has no words here.
    """
    tables: Tables | None = tables_of(language) if language else None
    buffer, offset, pos, floor, wanted = "", 0, 0, 0, PIECE
    for piece, last in _gathered(pieces):
        buffer += piece
        if len(buffer) < wanted and not last:
            continue
        tables = tables or tables_of(language_of(buffer))
        stop = len(buffer) if last else len(buffer) - MARGIN
        start = pos
        for _, mention, end, _ in steps(scan_of(buffer, tables, floor), pos):
            if end > stop:
                break  # what stands here may go on in the next piece
            pos = end
            if mention:
                floor = end
                yield _moved(mention, offset)
        else:
            pos = max(pos, stop)
        # a token longer than the buffer needs a longer one: doubling keeps the time linear
        wanted = 2 * len(buffer) if pos == start else PIECE + 2 * LOOK_BACK
        cut = max(0, min(pos - 2 * LOOK_BACK, len(buffer)))
        buffer, offset = buffer[cut:], offset + cut
        pos, floor = pos - cut, max(0, floor - cut)


def _gathered(pieces: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yield pieces of a good length, and whether each is the last."""
    held: list[str] = []
    length = 0
    for piece in pieces:
        for start in range(0, len(piece), PIECE):
            part = piece[start : start + PIECE]
            held.append(part)
            length += len(part)
            if length >= PIECE:
                yield "".join(held), False
                held, length = [], 0
    yield "".join(held), True


def steps(scan: Scan, pos: int) -> Iterator[tuple[int, Mention | None, int, Skipped]]:
    """Yield each candidate from ``pos`` on: where it begins, what it is, where it ends, why not."""
    search = scan.tables.candidate.search
    low = scan.low
    if not pos and scan.tables.candidate.match(f" {low[:LOOK_BACK]}") and not low[:1].isnumeric():
        # the scan wants a character before a word; the first word has none
        mention, end, skipped = read_at(scan, 0, word=True)
        pos = end if mention else 0
        scan = scan.above(pos)
        yield 0, mention, pos, skipped
    while match := search(low, pos):
        start = match.start()
        if low[start].isnumeric():
            mention, end, skipped = read_at(scan, start, word=False)
        elif low.startswith(ADDRESSES, start + 1):
            mention, end, skipped = None, match.end(), Skipped.ADDRESS
        else:
            start += 1
            mention, end, skipped = read_at(scan, start, word=True)
        pos = max(end, start + 1)
        if mention:
            scan = scan.above(pos)
        yield start, mention, pos, skipped


def _moved(mention: Mention, offset: int) -> Mention:
    if not offset:
        return mention
    span = Span(mention.span.start + offset, mention.span.end + offset)
    return Mention(span, mention.text, mention.kind, mention.quantity, mention.unreadable)
