"""The upper end of a range: "60 bis 65 Milliarden", "between 5 and 10 percent"."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.quantity.quantity import EXACT
from belegt.reader import dates, names
from belegt.reader.amounts import Amount, digits_at, words_at
from belegt.reader.measures import (
    Measure,
    currency_before,
    glued_unit,
    measure_after,
)
from belegt.reader.nouns import noun_after
from belegt.reader.rates import rate_after
from belegt.reader.tables import CURRENCY_SIGNS, Tables
from belegt.reader.view import QUOTES, WORD_RE, View, words_before

CURRENCY_RE = re.compile(rf"(?:[A-Z]{{0,2}}[{CURRENCY_SIGNS}]|[A-Z]{{3}} )\s?")
DASHES = frozenset("-‐‑–—")


def range_end(
    view: View,
    amount: Amount,
    floor: int,
    tables: Tables,
    measure: Measure | None,
    currency: Measure | None,
) -> Amount | None:
    """Return the upper amount of a range that begins with ``amount`` and its unit."""
    if amount.top is not None or amount.part:
        return None
    pos = measure.edge if measure else amount.end  # "60 Dollar bis 65 Dollar"
    if (measure or currency) and (rate := rate_after(view, pos, tables)):
        pos = rate.end
    match = _range_word(view, pos, amount.start, floor, tables, measured=measure is not None)
    if match is None or (amount.bare and names.labelled(view, amount.start, tables)):
        return None
    return _upper(view, match, amount, floor, tables, measure=measure, currency=currency)


def _upper(
    view: View,
    match: tuple[int, bool],
    lower: Amount,
    floor: int,
    tables: Tables,
    *,
    measure: Measure | None,
    currency: Measure | None,
) -> Amount | None:
    """Return the upper amount behind "to" or a dash, if it is one that fits the lower."""
    start, dash = match
    sign = CURRENCY_RE.match(view.raw, start)
    if sign:
        start = sign.end()
    if view.char(start).isdigit():
        upper = digits_at(view, start, tables, money=bool(sign))
    elif dash:
        return None
    else:
        upper = words_at(view, start, tables)
    if upper is None or not upper.digits or upper.lone or not rises(lower, upper):
        return None
    if dates.date_at(view, start, floor, tables) or dates.time_of_day_at(view, start, tables):
        return None
    if view.char(upper.end).isalpha() and not glued_unit(view, upper.end, tables):
        return None
    paid = currency or (measure if measure and measure.unit.kind == "money" else None)
    if sign and paid is None:
        return None  # "6 % to $5 million"
    other = currency_before(view, start, match[0], tables) if sign else None
    if other and paid and other.unit != paid.unit:
        return None  # "€60 to $65"
    if measure and (behind := measure_after(view, upper, tables)) and behind.unit != measure.unit:
        return None  # "5 Jahre bis 3 Monate"
    if currency and not (dash or sign) and noun_after(view, upper.end, tables):
        return None  # "gave $5 to 10 people"
    return upper


def rises(lower: Amount, upper: Amount) -> bool:
    """Whether the second amount is the greater one."""
    low = EXACT.multiply(Decimal(lower.digits), lower.scale)
    return low < EXACT.multiply(Decimal(upper.digits), upper.scale)


def _between(view: View, pos: int, floor: int, tables: Tables) -> str | None:
    """Return the word that joins the ends of a range announced before ``pos``, if it is."""
    before = words_before(view, pos, floor)
    while before and not before[-1].isalpha():
        before.pop()  # a currency sign
    return tables.lexicon.words.ranges.between.get(before[-1].lstrip(QUOTES)) if before else None


def _range_word(
    view: View, pos: int, start: int, floor: int, tables: Tables, *, measured: bool
) -> tuple[int, bool] | None:
    """Return where the upper end of a range begins, and whether a dash stands before it.

    The word between the ends may be one that joins them only where the range is announced
    ("zwischen 5 und 10").
    """
    match = tables.range_to.match(view.low, pos)
    word = WORD_RE.match(view.low, view.blank(pos))
    joins = word is not None and word[0] in tables.lexicon.words.ranges.between.values()
    if not match and not joins:
        return None
    between = _between(view, start, floor, tables)
    if match:
        if between and measured and word and word[0] == between:
            return None  # "rose from 5 percent to 10 percent" tells two numbers
        return match.end(), match[0].strip() in DASHES
    if word is None or word[0] != between:
        return None
    gap = view.blank(word.end())
    return (gap, False) if gap > word.end() else None


def announced(view: View, start: int, floor: int, tables: Tables) -> int:
    """Return where a range begins with the word that announces it: "zwischen", "between"."""
    before = words_before(view, start, floor)
    word = before[-1].lstrip(QUOTES) if before else ""
    if word not in tables.lexicon.words.ranges.between or not view.char(start - 1).isspace():
        return start
    return view.low.rfind(word, floor, start)
