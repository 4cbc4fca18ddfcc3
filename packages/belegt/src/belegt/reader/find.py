"""Mentions in a text, whole or in pieces.

One compiled scan jumps from candidate to candidate; the grammar reads what stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from belegt.reader.broken import Mended, mended
from belegt.reader.grammar import read_at
from belegt.reader.head import SHOWN, Head
from belegt.reader.language import told_language
from belegt.reader.mention import Mention
from belegt.reader.scan import Scan, scan_of
from belegt.reader.skipped import Skipped
from belegt.reader.tables import Tables, tables_in_doubt, tables_of
from belegt.reader.view import LOOK_BACK
from belegt.spans import Span

ADDRESSES = ("http", "www.")
PIECE = 1 << 16
"""Code points read at a time from a stream."""

DAY_FIRST = {"US": False} | dict.fromkeys(("GB", "IE", "AU", "NZ", "IN", "ZA"), True)
"""Regions by whether they write the day before the month in digits."""

MARGIN = 1024
"""Code points behind a reading that it may have looked at."""


def find_quantities(text: str, language: str | None = None) -> list[Mention]:
    """Return the quantities and dates of a text, in their order; none overlaps another.

    Args:
        text: any string.
        language: ISO 639-1 code such as "de"; None lets the text's own words decide. Where they
            do not, "17.500" is unreadable.

    Returns:
        Mentions with spans in code points of ``text``, 0-based and half-open. Units are
        ISO 4217 for money, "percent", English singulars for durations and dimensions, the
        printed noun for counts, "" for bare numbers.

    Raises:
        ValueError: when the language has no words here.
    """
    tables = tables_of(language) if language else told_tables(text)
    whole = mended(text, tables)
    head = head_of(text, language)
    found = (
        mention for _, mention, _, _ in steps(scan_of(whole.text, tables, head=head), 0) if mention
    )
    return [_moved(mention, whole, text, 0) for mention in found]


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
    head: Head | None = None
    for piece, last in _gathered(pieces):
        buffer += piece
        if len(buffer) < wanted and not last:
            continue
        tables = tables or told_tables(buffer)
        head = head or head_of(buffer, language)
        whole = mended(buffer, tables)
        stop = len(whole.text) if last else len(whole.text) - MARGIN
        start = pos
        pos, floor = whole.within(pos), whole.within(floor)
        for _, mention, end, _ in steps(scan_of(whole.text, tables, floor, head), pos):
            if end > stop:
                break  # what stands here may go on in the next piece
            pos = end
            if mention:
                floor = end
                yield _moved(mention, whole, buffer, offset)
        else:
            pos = max(pos, stop)
        pos, floor = whole.end(pos), whole.end(floor)
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


def told_tables(text: str) -> Tables:
    """Return the tables of the language that a text tells, those in doubt where it tells none."""
    told = told_language(text)
    return tables_of(told.language) if told.decimal else tables_in_doubt(told.language)


def head_of(text: str, language: str | None) -> Head:
    """Return what the beginning of a text shows; "en-US" and "en-GB" tell the order of dates."""
    region = (language or "").replace("_", "-").partition("-")[2].upper()
    return Head(text[:SHOWN], DAY_FIRST.get(region))


def _moved(mention: Mention, whole: Mended, text: str, offset: int) -> Mention:
    """Return a mention of a mended text as one of the text as given, which begins at ``offset``."""
    if not offset and not whole.cuts:
        return mention
    start, end = whole.start(mention.span.start), whole.end(mention.span.end)
    return replace(mention, span=Span(start + offset, end + offset), text=text[start:end])
