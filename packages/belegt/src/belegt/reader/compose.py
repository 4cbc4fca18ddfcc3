"""An amount joined with what stands around it: sign, currency, range, unit, noun and hedges."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.quantity import Bound, PartialDate, Quantity, spanned
from belegt.quantity.quantity import EXACT, HEDGE_SHARE
from belegt.reader import names
from belegt.reader.amounts import Amount, digits_at, words_at
from belegt.reader.hedges import hedge_after, hedge_before
from belegt.reader.measures import Measure, currency_before, measure_after
from belegt.reader.mention import Kind, Mention
from belegt.reader.nouns import noun_after
from belegt.reader.parts import out_of
from belegt.reader.ranges import announced, range_end, rises
from belegt.reader.rates import rate_after
from belegt.reader.signs import sign_before
from belegt.reader.tables import Tables
from belegt.reader.view import View
from belegt.spans import Span

PLUS_RE = re.compile(r"\+(?!\w)")
KINDS = {
    "money": Kind.MONEY,
    "percent": Kind.PERCENT,
    "duration": Kind.DURATION,
    "dimension": Kind.DIMENSION,
    "times": Kind.COUNT,
}
NO_UNIT = UnitWord("", "")


class Step(NamedTuple):
    """What was read at a candidate, and where to go on."""

    mention: Mention | None
    end: int


class _Meaning(NamedTuple):
    """What the words behind an amount make of it."""

    kind: Kind
    unit: UnitWord
    name: str  # the unit's name, a rate's or the counted noun
    end: int
    amount: Amount  # with the half of "two hours and a half"


def compose(view: View, amount: Amount, floor: int, tables: Tables) -> Step:
    """Read the mention around an amount; none where it is part of a name, or a lone article."""
    sign, start = sign_before(view, amount.start, floor, tables)
    currency = currency_before(view, start, floor, tables)
    if currency:
        start = currency.edge
        if not sign:
            sign, start = sign_before(view, start, floor, tables)
    measure = measure_after(view, amount, tables)
    upper = range_end(view, amount, floor, tables, measure, currency)
    if upper and amount.bare and rises(amount._replace(scale=upper.scale), upper):
        amount = amount._replace(scale=upper.scale)  # "60 bis 65 Milliarden"
    ratio = None if upper or currency else out_of(view, amount, tables)
    amount = ratio or amount
    if upper or ratio:
        measure = measure_after(view, upper or amount, tables)
    meaning = _meaning(view, upper or amount, currency, measure, tables)
    if meaning.unit is NO_UNIT and not upper:
        if amount.lone and not (sign or _whole(view, start, amount.end)):
            return Step(None, amount.end)
        named = names.named_end(view, amount.start, amount.end, tables) if amount.bare else None
        if named and not (amount.part or sign or hedge_before(view, start, floor, tables)):
            return Step(None, named)
        shared = None if ratio else _shared(view, amount, meaning, tables)
        meaning = shared or meaning
    if upper:
        lower = amount.quantity(meaning.name, meaning.unit.worth, sign)
        quantity = spanned(lower, upper.quantity(meaning.name, meaning.unit.worth))
    else:
        quantity = meaning.amount.quantity(meaning.name, meaning.unit.worth, sign)
    start, end, quantity = _bounded(view, start, meaning.end, floor, quantity, tables)
    return Step(mention(view, start, end, meaning.kind, quantity), end)


def _meaning(
    view: View, amount: Amount, currency: Measure | None, measure: Measure | None, tables: Tables
) -> _Meaning:
    """Return kind, unit and noun of an amount from the units before and behind it."""
    end = amount.end
    if currency:
        unit = currency.unit
        if measure and measure.unit.kind == "money":
            end = measure.edge  # "US$ 5 USD" names it twice
    elif measure:
        unit, end = measure
        half = tables.half_ending.match(view.low, end)
        if (
            half
            and amount.bare
            and amount.digits.isdigit()
            and not tables.lexicon.words.numbers.glued
        ):
            amount = amount._replace(digits=amount.digits + ".5")  # "two hours and a half"
            end = half.end()
    else:
        return _counted(view, amount, tables)
    name = unit.name
    if rate := rate_after(view, end, tables):
        name, end = f"{name}/{rate.name}", rate.end
    return _Meaning(KINDS[unit.kind], unit, name, end, amount)


def _shared(view: View, amount: Amount, meaning: _Meaning, tables: Tables) -> _Meaning | None:
    """Return the meaning of "fünf" in "fünf oder sechs Millionen Euro": that of the next number.

    Only a bare number takes it, and only from one that is printed alike, in digits or words.
    """
    if meaning.kind is not Kind.NUMBER or not amount.bare:
        return None
    match = tables.shares.match(view.low, amount.end)
    if match is None:
        return None
    start = match.end()
    if amount.token and view.char(start).isdigit():
        other = digits_at(view, start, tables, money=False)
    elif not amount.token and not view.char(start).isdigit():
        other = words_at(view, start, tables)
    else:
        return None
    if other is None or not other.digits or other.lone or other.part:
        return None
    theirs = _meaning(view, other, None, measure_after(view, other, tables), tables)
    if theirs.kind is Kind.NUMBER and other.bare:
        return None
    return theirs._replace(end=amount.end, amount=amount._replace(scale=other.scale))


def _counted(view: View, amount: Amount, tables: Tables) -> _Meaning:
    """Return what an amount without a unit is: a part, the count of a noun or a bare number."""
    if amount.part:
        return _Meaning(Kind.RATIO, NO_UNIT, "", amount.end, amount)
    noun = noun_after(view, amount.end, tables)
    if noun is None and not amount.bare and (of := tables.of.match(view.low, amount.end)):
        noun = noun_after(view, of.end() - 1, tables)
    if noun is None:
        return _Meaning(Kind.NUMBER, NO_UNIT, "", amount.end, amount)
    return _Meaning(Kind.COUNT, NO_UNIT, noun.words, noun.end, amount)


def _whole(view: View, start: int, end: int) -> bool:
    """Whether nothing but blanks and punctuation stands around a reading."""
    around = view.raw[max(0, start - 9) : start] + view.raw[end : end + 9]
    return not any(char.isalnum() for char in around)


def _bounded(
    view: View, start: int, end: int, floor: int, quantity: Quantity, tables: Tables
) -> tuple[int, int, Quantity]:
    """Widen the span over the hedges around a quantity, and give it their bound."""
    bound: Bound | None = None
    if before := hedge_before(view, start, floor, tables):
        bound, start = before
    if after := hedge_after(view, end, tables):
        bound, end = bound or after.bound, after.edge
    elif PLUS_RE.match(view.low, end):
        bound, end = bound or Bound.AT_LEAST, end + 1
    if bound is None and quantity.upper is None:
        return start, end, quantity
    number, coarse, upper = quantity.number, quantity.coarse, quantity.upper
    if upper is not None:
        start = announced(view, start, floor, tables)
        if bound is Bound.ABOUT:
            # a range keeps its ends; that they are hedged shows in how loosely they are meant
            coarse = max(coarse, EXACT.multiply(abs(number), 2 * HEDGE_SHARE))
        bound = Bound.BETWEEN
    bounded = Quantity(number, quantity.unit, bound or quantity.bound, quantity.step, coarse, upper)
    return start, end, bounded


def mention(
    view: View, start: int, end: int, kind: Kind, quantity: Quantity | PartialDate
) -> Mention:
    """Return the mention of a quantity or date."""
    return Mention(Span(start, end), view.raw[start:end], kind, quantity)


def unreadable(view: View, start: int, end: int, kind: Kind, reason: str) -> Mention:
    """Return the mention of a number that cannot be told, with the reason."""
    return Mention(Span(start, end), view.raw[start:end], kind, None, reason)
