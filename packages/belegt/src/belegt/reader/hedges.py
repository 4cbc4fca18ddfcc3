"""Words that limit a number: only such as stand right before or behind it."""

from __future__ import annotations

from typing import NamedTuple

from belegt.lexicon.words import HEDGE_SIGNS
from belegt.quantity import Bound
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES

OPENING = QUOTES + "-"


class Hedge(NamedTuple):
    """A bound and where its words begin (or, behind a number, end)."""

    bound: Bound
    edge: int


def hedge_before(scan: Scan, pos: int) -> Hedge | None:
    """Return what limits the number that begins at ``pos``.

    Of two hedges in a row ("more than about 100") the stricter one counts, and the span
    covers both.
    """
    first = _one_before(scan, pos)
    if first is None:
        return None
    second = _one_before(scan, first.edge)
    if second is None:
        return first
    return Hedge(first.bound if second.bound is Bound.ABOUT else second.bound, second.edge)


def _one_before(scan: Scan, pos: int) -> Hedge | None:
    last = scan.char(pos - 1)
    if pos == scan.floor:
        return None
    if last in HEDGE_SIGNS:
        return Hedge(HEDGE_SIGNS[last], pos - 1)
    if not last.isspace():
        return None
    word = scan.last_word(pos)
    longest = scan.tables.hedge_ends.get(word.lstrip(OPENING).rpartition("-")[2])
    if longest is None:
        return None  # most words are no hedge's last
    words = scan.words_before(pos)
    for count in range(min(longest, len(words)), 0, -1):
        phrase = " ".join(words[-count:]).replace("-", " ").lstrip(OPENING)
        bound = scan.tables.hedges.get(phrase)
        if bound is not None:
            edge = pos
            for word in reversed(words[-count:]):
                edge = scan.low.rfind(word, scan.floor, edge)
            edge += len(words[-count]) - len(words[-count].lstrip(OPENING))
            if "\n\n" not in scan.low[edge:pos]:
                return Hedge(bound, edge)
    return None


def hedge_after(scan: Scan, pos: int) -> Hedge | None:
    """Return what limits the number that ends at ``pos`` from behind: "or more"."""
    match = scan.tables.hedge_after.match(scan.low, pos)
    if match is None:
        return None
    words = " ".join(match["hedge"].split())
    return Hedge(scan.tables.words.hedges.after[words], match.end())
