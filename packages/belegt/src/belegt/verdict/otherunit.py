"""A unit that stands apart from a number, and makes another amount of it: "$5 on Friday, euros"."""

from __future__ import annotations

from collections.abc import Sequence

from belegt.lexicon.unitrows import MONEY, PERCENTAGE
from belegt.quantity import Quantity
from belegt.reader import Kind
from belegt.spans import Span
from belegt.verdict.besidewords import Beside
from belegt.verdict.glued import Neighbour
from belegt.verdict.surroundings import CLAUSE_ENDS, ENDS, Surroundings, Word, holds

KINDS = frozenset({Kind.MONEY, Kind.PERCENT})
"""Numbers whose unit is told by a word that could stand anywhere in the sentence."""


def other_unit(tables: Beside, around: Surroundings) -> Neighbour | None:
    """Return another currency than a number's own, or another share, that its sentence names.

    It is that of the number where it ends a clause and a mark or a word such as "in" leads to it;
    behind an article it is a thing of its own: "while the euro rose".
    """
    told = [one for one in around.met if one.kind in KINDS and isinstance(one.quantity, Quantity)]
    if not told or not isinstance(told[0].quantity, Quantity):
        return None
    unit = told[0].quantity.unit.partition("/")[0]
    kind = MONEY if told[0].kind is Kind.MONEY else PERCENTAGE
    for words, back in ((around.behind, False), (around.before, True)):
        if found := named(tables, words, around.others, unit, kind, back=back):
            return found
    return None


def named(
    tables: Beside,
    words: Sequence[Word],
    others: Sequence[Span],
    unit: str,
    kind: str,
    *,
    back: bool,
) -> Neighbour | None:
    """Return a unit of the same kind and another name, in the sentence on one side of a number."""
    for at, word in enumerate(words):
        if word.low in ENDS or holds(others, word.start):
            return None
        length = tables.names.match(words, at, back=back)
        if not length:
            continue
        met = words[at : at + length]
        first, last = (met[-1], met[0]) if back else (met[0], met[-1])
        name = " ".join(one.low for one in (met[::-1] if back else met))
        known = tables.named[name]
        if known.name == unit or known.kind != kind:
            continue
        outer, inner = words[at + length : at + length + 1], words[max(0, at - 1) : at]
        lead, next_ = (outer, inner) if back else (inner, outer)
        led = lead and (lead[0].low in tables.led or lead[0].low in CLAUSE_ENDS)
        ends = not next_ or next_[0].low in CLAUSE_ENDS or next_[0].low in tables.function_words
        if led and ends:
            return Neighbour(Span(first.start, last.end))
    return None
