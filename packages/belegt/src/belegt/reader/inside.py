"""What limits a number between it and what it counts: "18 or so months", "20-odd miles"."""

from __future__ import annotations

from belegt.quantity import Bound
from belegt.reader.hedges import hedge_after
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scales import HYPHENS
from belegt.reader.scan import Scan
from belegt.reader.view import WORD_RE


def hedged_inside(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Return a number limited by what parts it from what it counts: "18 or so months"."""
    if scan.char(printed.end) in HYPHENS and printed.bare:
        word = WORD_RE.match(scan.low, printed.end + 1)
        bound = scan.tables.words.hedges.joined.get(word[0]) if word else None
        return printed._replace(end=word.end(), bound=bound) if word and bound else printed
    if scan.char(printed.end) != " ":
        return printed
    hedge = hedge_after(scan, printed.end)
    if hedge is None or printed.bound is not Bound.EXACTLY or printed.top is not None:
        return printed
    gap = scan.blank(hedge.edge)
    if gap == hedge.edge or not (scan.tables.units.at(scan, gap) or noun_after(scan, hedge.edge)):
        return printed
    return printed._replace(end=hedge.edge, bound=hedge.bound)
