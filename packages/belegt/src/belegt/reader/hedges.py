"""Words that limit a number: only such as stand right before or behind it."""

from __future__ import annotations

from typing import NamedTuple

from belegt.lexicon.words import HEDGE_SIGNS
from belegt.quantity import Bound
from belegt.reader.tables import Tables
from belegt.reader.view import QUOTES, View, last_word, words_before

OPENING = QUOTES + "-"


class Hedge(NamedTuple):
    """A bound and where its words begin (or, behind a number, end)."""

    bound: Bound
    edge: int


def hedge_before(view: View, pos: int, floor: int, tables: Tables) -> Hedge | None:
    """Return what limits the number that begins at ``pos``.

    Of two hedges in a row ("more than about 100") the stricter one counts, and the span
    covers both.
    """
    first = _one_before(view, pos, floor, tables)
    if first is None:
        return None
    second = _one_before(view, first.edge, floor, tables)
    if second is None:
        return first
    return Hedge(first.bound if second.bound is Bound.ABOUT else second.bound, second.edge)


def _one_before(view: View, pos: int, floor: int, tables: Tables) -> Hedge | None:
    last = view.char(pos - 1)
    if pos == floor:
        return None
    if last in HEDGE_SIGNS:
        return Hedge(HEDGE_SIGNS[last], pos - 1)
    if not last.isspace():
        return None
    word = last_word(view, pos, floor)
    longest = tables.hedge_ends.get(word.lstrip(OPENING).rpartition("-")[2])
    if longest is None:
        return None  # most words are no hedge's last
    words = words_before(view, pos, floor)
    for count in range(min(longest, len(words)), 0, -1):
        phrase = " ".join(words[-count:]).replace("-", " ").lstrip(OPENING)
        bound = tables.hedges.get(phrase)
        if bound is not None:
            edge = pos
            for word in reversed(words[-count:]):
                edge = view.low.rfind(word, floor, edge)
            edge += len(words[-count]) - len(words[-count].lstrip(OPENING))
            if "\n\n" not in view.low[edge:pos]:
                return Hedge(bound, edge)
    return None


def hedge_after(view: View, pos: int, tables: Tables) -> Hedge | None:
    """Return what limits the number that ends at ``pos`` from behind: "or more"."""
    match = tables.hedge_after.match(view.low, pos)
    if match is None:
        return None
    words = " ".join(match["hedge"].split())
    return Hedge(tables.lexicon.words.hedges.after[words], match.end())
