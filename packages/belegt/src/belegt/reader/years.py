"""Bare years: four digits that stand like one."""

from __future__ import annotations

from belegt.quantity import PartialDate
from belegt.reader import names
from belegt.reader.amounts import Amount
from belegt.reader.dates import DateRead, year_at
from belegt.reader.hedges import hedge_before
from belegt.reader.measures import unit_after
from belegt.reader.nouns import noun_after
from belegt.reader.tables import Tables
from belegt.reader.view import QUOTES, View, words_before


def year_of(view: View, amount: Amount, floor: int, tables: Tables) -> DateRead | None:
    """Return the year that an amount is, if it stands like one.

    It does behind a word that says so ("Ende 2024"), and where no unit, hedge or noun claims
    the number ("2021 begann").
    """
    pos = amount.start
    end = year_at(view, pos)
    if end is None or _signed(view, pos, floor):
        return None
    date = DateRead(end, PartialDate(int(amount.token)))
    before = words_before(view, pos, floor)
    last = before[-1].lstrip(QUOTES) if before else ""
    if last in tables.lexicon.words.dates.year_leads or last in tables.lexicon.months:
        return date
    claimed = (
        unit_after(view, end, tables)
        or hedge_before(view, pos, floor, tables)
        or names.named_end(view, pos, end, tables)
    )
    determined = last in tables.lexicon.words.dates.year_determiners
    if claimed or (not determined and noun_after(view, end, tables)):
        return None
    return date


def _signed(view: View, pos: int, floor: int) -> bool:
    """Whether a minus sign stands before the digits, not a dash between two years."""
    return view.char(pos - 1) in {"-", "−"} and pos - 1 > floor and view.char(pos - 2).isspace()
