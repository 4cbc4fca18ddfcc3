"""Amounts left open: "Zehntausende", "tens of millions", "mehrere zehn Millionen"."""

from __future__ import annotations

from decimal import Decimal

from belegt.quantity.quantity import EXACT
from belegt.reader.amounts import Amount
from belegt.reader.tables import Tables
from belegt.reader.view import WORD_RE, View


def vague_at(view: View, pos: int, tables: Tables) -> Amount | None:
    """Return the amount left open that begins at ``pos``, an article before it included."""
    words = tables.lexicon.words
    start = pos
    first = WORD_RE.match(view.low, pos)
    if first and first[0] in words.numbers.ones | words.numbers.articles:
        pos = view.blank(first.end())
        first = WORD_RE.match(view.low, pos)
        if first is None or first[0] not in words.scales.several:
            return None
    if first is None:
        return None
    if first[0] not in words.scales.several:
        return _plural(view, start, pos, tables)
    # "several tens", "a couple of thousand"
    of = tables.of.match(view.low, first.end())
    pos = of.end() if of else view.blank(first.end())
    return _plural(view, start, pos, tables) or _several(view, start, pos, tables)


def _plural(view: View, start: int, pos: int, tables: Tables) -> Amount | None:
    """Read "Tausende", "hundreds of millions"; "tens" only with what it counts."""
    phrase = tables.vague.at(view, pos)
    if phrase is None:
        return None
    (low, high), end = phrase
    of = tables.of.match(view.low, end)
    if of and (word := tables.vague.at(view, of.end())):
        # the second plural is a plain scale word, whose low end is twice its worth
        scale = EXACT.divide(word.entry.low, Decimal(2))
        return Amount(start, word.end, str(low), scale, top=high)
    if view.low[pos:end] in tables.lexicon.words.scales.tens:
        return None
    return Amount(start, end, str(low), top=high)


def _several(view: View, start: int, pos: int, tables: Tables) -> Amount | None:
    """Read the scale words behind "several", "mehrere zehn"."""
    low, high, scale = Decimal(2), Decimal(10), Decimal(1)
    numerals = tables.lexicon.words.numbers.words
    if (ten := tables.morpheme.match(view.low, pos)) and ten[0] in numerals:
        if numerals[ten[0]].value != 10 or not view.word_ends(ten.end()):
            return None
        low, high, pos = Decimal(20), Decimal(100), view.blank(ten.end())
    end = count = 0
    while count < 3 and (word := tables.scales.at(view, pos)):
        scale, end, count = EXACT.multiply(scale, word.entry), word.end, count + 1
        pos = view.blank(end)
    if not count:
        return None
    if low == 2 and count == 1 and scale >= 10**6:
        high = Decimal(1000)  # "several million" reaches to the next scale word
    return Amount(start, end, str(low), scale, top=high)
