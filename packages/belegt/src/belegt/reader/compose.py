"""An amount joined with what stands around it: sign, currency, range, unit, noun and hedges."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from belegt.messages import Message, message
from belegt.quantity import Bound, PartialDate, Quantity, spanned
from belegt.quantity.quantity import EXACT, HEDGE_SHARE
from belegt.reader import names
from belegt.reader.codelines import in_code
from belegt.reader.coins import coins_at, shillings_at
from belegt.reader.compounds import Compound, compound_at
from belegt.reader.doubtful import HOURS, TOGETHER, foreign_as, joined_end, led_by_weekday
from belegt.reader.hedges import (
    hedge_after,
    hedge_before,
    is_preposition,
    may_mean_among,
    turned_behind,
)
from belegt.reader.inside import hedged_inside
from belegt.reader.labels import labelled
from belegt.reader.loose import loose_start
from belegt.reader.meaning import Meaning, rated
from belegt.reader.meanings import NO_UNIT, meaning_of, shared
from belegt.reader.mention import KINDS, Kind, Mention
from belegt.reader.money import UnitAt, currency_before
from belegt.reader.multiples import times_of
from belegt.reader.numbers import PrintedNumber
from belegt.reader.paid import booked, dollar_of, refusal
from belegt.reader.parts import measured_part
from belegt.reader.products import SIDE, side_of
from belegt.reader.ranges import Low, announced, range_end, sharing
from belegt.reader.scan import Scan
from belegt.reader.shares import share_of
from belegt.reader.signs import EITHER, sign_before
from belegt.reader.skipped import Skipped
from belegt.reader.tolerances import ROUGHLY, Tolerance, roughly, spread, tolerance_at
from belegt.reader.units import unit_of
from belegt.reader.view import TOKEN_RE
from belegt.spans import Span

PLUS_RE = re.compile(r"\+(?!\w)|[-‐‑]plus(?!\w)")
AMONG = message("the word before it may mean less than, or among so many")


class Step(NamedTuple):
    """What was read at a candidate, and where to go on."""

    mention: Mention | None
    end: int
    skipped: Skipped = Skipped.UNKNOWN  # why there is no mention, where there is none


def compose(scan: Scan, printed: PrintedNumber) -> Step:
    """Read the mention around an amount; none where it is part of a name, or a lone article."""
    printed = hedged_inside(scan, printed)
    sign, start, currency = led_by(scan, printed.start)
    either, sign = sign == EITHER, "" if sign == EITHER else sign
    unit_at = unit_of(scan, printed) or measured_part(scan, printed)
    currency, unit_at = dollar_of(scan, printed, currency, unit_at)
    if tolerance := tolerance_at(scan, printed, currency, unit_at, sign):
        return _tolerated(scan, start, tolerance)
    upper = range_end(scan, Low(printed, start, bool(sign), unit_at, currency))
    if upper:
        printed = sharing(printed, upper)
        currency, unit_at = dollar_of(scan, upper, currency, unit_of(scan, upper))
    elif step := _told_alone(scan, start, printed, currency or unit_at, sign):
        return step
    if step := _refused(scan, start, upper or printed, currency, unit_at):
        return step
    told_by_unit = currency or (
        unit_at and not printed.lone and unit_at.unit.kind in {"money", "percent", "dimension"}
    )
    ratio = None if upper or told_by_unit else share_of(scan, printed)
    if ratio:
        printed, unit_at = ratio, unit_of(scan, ratio)
    meaning = meaning_of(scan, upper or printed, currency, unit_at)
    if upper and upper.bare and meaning.kind is Kind.NUMBER and led_by_weekday(scan, start):
        return Step(unreadable(scan, start, upper.end, Kind.NUMBER, HOURS), upper.end)
    if meaning.unit is NO_UNIT and not upper and (step := _unnamed(scan, start, printed, sign)):
        return step
    if not (upper or ratio) and (scan.char(meaning.end).isspace() or scan.char(meaning.end) == ")"):
        meaning = shared(scan, start, meaning)
    meaning = rated(scan, start, meaning)
    if strange := loose_start(scan, start) or meaning.reason:
        return beside(scan, start, upper or printed, meaning._replace(reason=strange))
    return _measured(scan, start, meaning, printed if upper else None, EITHER if either else sign)


def _unnamed(scan: Scan, start: int, printed: PrintedNumber, sign: str) -> Step | None:
    """Return why an amount without a unit is none: a lone article, part of a name or label."""
    if printed.lone and not (sign or _whole(scan, start, printed.end)):
        return Step(None, printed.end, Skipped.ARTICLE)
    if joined := joined_end(scan, printed):
        if labelled(scan, printed.start) or names.named_end(scan, printed.start, printed.end):
            return Step(None, joined, Skipped.LABEL)
        return Step(unreadable(scan, start, joined, Kind.NUMBER, TOGETHER), joined)
    named = names.named_end(scan, printed.start, printed.end) if printed.bare else None
    if not named and printed.token and printed.bare and in_code(scan, start, printed.end):
        return Step(None, printed.end, Skipped.CODE)
    if printed.foreign and not sign and (reason := foreign_as(scan, printed)):
        end = printed.start + len(printed.token)
        return Step(unreadable(scan, start, end, Kind.NUMBER, reason), end)
    if named and not (printed.part or sign or hedge_before(scan, start)):
        label = labelled(scan, printed.start)
        return Step(None, named, Skipped.LABEL if label else Skipped.NAME)
    return None


def _measured(
    scan: Scan, start: int, meaning: Meaning, lower: PrintedNumber | None, sign: str
) -> Step:
    """Read the mention of an amount, or of a range from ``lower`` to it, with sign and hedges."""
    kind, end, worth = meaning.kind, meaning.end, meaning.unit.worth
    either, sign = sign == EITHER, "" if sign == EITHER else sign
    upper = meaning.printed
    reason: Message | str = upper.reason
    if not sign and kind is not Kind.COUNT and (below := scan.tables.below.match(scan.low, end)):
        phrase = " ".join(below["phrase"].replace("-", " ").split())
        if below["stray"] or phrase not in scan.tables.words.numbers.below:
            reason = message("“{sign}” behind it is not understood", sign=below[0].strip())
        sign, end = "-", below.end()
        if lower:  # "5 bis 10 Grad unter null"
            lower, upper = upper, lower._replace(digits="-" + lower.digits)
    if lower:
        quantity = spanned(
            lower.quantity(meaning.name, worth, sign), upper.quantity(meaning.name, worth)
        )
    else:
        quantity = upper.quantity(meaning.name, worth, sign)
    if either:
        reason = reason or (ROUGHLY if roughly(scan, start) else "")
        quantity = spread(quantity)
    if scan.char(end) == ")" and scan.raw.find("(", upper.end, end) > scan.raw.find(
        ")", upper.end, end
    ):
        end += 1  # "2 (g/day)"
    if kind is Kind.COUNT and may_mean_among(scan, start, meaning.name):
        reason = AMONG
    if reason:
        return Step(unreadable(scan, start, end, kind, reason), end)
    lasting, ranged = kind is Kind.DURATION, quantity.upper is not None and not either
    start, end, quantity = _bounded(scan, start, end, quantity, lasting=lasting, ranged=ranged)
    if lower and ranged and upper.bound is Bound.ABOUT:
        quantity = replace(quantity, coarse=around(quantity))
    return Step(mention(scan, start, end, kind, quantity), end)


def _tolerated(scan: Scan, start: int, found: Tolerance) -> Step:
    """Read the mention of an amount with what it may be off by."""
    kind, end = found.meaning.kind, found.end
    if found.quantity is None:
        return Step(unreadable(scan, start, end, kind, found.reason), end)
    return told(scan, start, end, found.quantity, kind)


def led_by(scan: Scan, start: int) -> tuple[str, int, UnitAt | None]:
    """Return sign and currency before a number, in any order, and where they begin."""
    sign, start = sign_before(scan, start)
    currency = currency_before(scan, start)
    if currency and not sign:
        sign, start = sign_before(scan, currency.edge)
    elif currency:
        start = currency.edge
    return sign, start, currency


def _refused(
    scan: Scan,
    start: int,
    printed: PrintedNumber,
    currency: UnitAt | None,
    unit_at: UnitAt | None,
) -> Step | None:
    """Refuse a unit or a currency that nothing around tells."""
    if currency and (old := shillings_at(scan, printed, currency)):
        return composed(scan, start, old)
    if refused := booked(scan, printed, start) or refusal(printed, currency, unit_at):
        start = start if refused.start is None else refused.start
        return Step(unreadable(scan, start, refused.end, Kind.MONEY, refused.reason), refused.end)
    return None


def _told_alone(
    scan: Scan, start: int, printed: PrintedNumber, unit_at: UnitAt | None, sign: str
) -> Step | None:
    """Read what more than an amount and its unit tells: several units, or a factor."""
    if unit_at:
        whole = coins_at(scan, printed, unit_at, sign)
        if unit_at.edge > printed.start:
            whole = whole or compound_at(scan, printed, unit_at, sign)
        return composed(scan, start, whole) if whole else None
    if side := side_of(scan, printed):
        if side.sure:
            return told(scan, start, printed.end, printed.quantity(side.unit.name), Kind.DIMENSION)
        return Step(unreadable(scan, start, printed.end, Kind.DIMENSION, SIDE), printed.end)
    times = None if sign else times_of(scan, printed)
    return told(scan, *times, Kind.COUNT) if times else None


def composed(scan: Scan, start: int, whole: Compound) -> Step:
    """Read the mention of a quantity in several units."""
    kind = KINDS[whole.unit.kind]
    if whole.quantity is None:
        return Step(unreadable(scan, start, whole.end, kind, whole.reason), whole.end)
    return told(scan, start, whole.end, whole.quantity, kind)


def told(scan: Scan, start: int, end: int, quantity: Quantity, kind: Kind) -> Step:
    """Read the mention of a quantity that is told already, with the hedges around it."""
    start, end, quantity = _bounded(scan, start, end, quantity)
    return Step(mention(scan, start, end, kind, quantity), end)


def beside(scan: Scan, start: int, printed: PrintedNumber, meaning: Meaning) -> Step:
    """Refuse a number with what is not understood behind it: glued to bare digits, it is none."""
    if meaning.kind is Kind.NUMBER and scan.char(printed.end).strip():
        token = TOKEN_RE.match(scan.raw, printed.start)
        return Step(None, max(token.end() if token else 0, printed.end), Skipped.GLUED)
    refusal = unreadable(scan, start, meaning.end, meaning.kind, meaning.reason)
    return Step(refusal, meaning.end)


def _whole(scan: Scan, start: int, end: int) -> bool:
    """Whether nothing but blanks and punctuation stands around a reading."""
    around = scan.raw[max(0, start - 9) : start] + scan.raw[end : end + 9]
    return not any(char.isalnum() for char in around)


def _bounded(
    scan: Scan,
    start: int,
    end: int,
    quantity: Quantity,
    *,
    lasting: bool = False,
    ranged: bool = False,
) -> tuple[int, int, Quantity]:
    """Widen the span over the hedges around a quantity, and give it their bound.

    A ``lasting`` one, a duration, is limited by fewer words; a ``ranged`` one may be announced.
    """
    bound: Bound | None = None
    before = hedge_before(scan, start)
    if before and not is_preposition(scan, before, start, end, lasting=lasting):
        bound, start = turned_behind(scan, before, end)
    if after := hedge_after(scan, end):
        bound, end = bound or after.bound, after.edge
    elif plus := PLUS_RE.match(scan.low, end):
        bound, end = bound or Bound.AT_LEAST, plus.end()
    if bound is None and quantity.upper is None:
        return start, end, quantity
    number, coarse, upper = quantity.number, quantity.coarse, quantity.upper
    if upper is not None:
        start = announced(scan, start) if ranged else start
        if bound is Bound.ABOUT:
            # a range keeps its ends; that they are hedged shows in how loosely they are meant
            coarse = around(quantity)
        bound = Bound.BETWEEN
    bounded = Quantity(number, quantity.unit, bound or quantity.bound, quantity.step, coarse, upper)
    return start, end, bounded


def around(quantity: Quantity) -> Decimal:
    """Return how coarsely a quantity is told that words for "about" limit."""
    return max(quantity.coarse, EXACT.multiply(abs(quantity.number), 2 * HEDGE_SHARE))


def mention(
    scan: Scan, start: int, end: int, kind: Kind, quantity: Quantity | PartialDate
) -> Mention:
    """Return the mention of a quantity or date."""
    return Mention(Span(start, end), scan.raw[start:end], kind, quantity)


def unreadable(scan: Scan, start: int, end: int, kind: Kind, reason: Message | str) -> Mention:
    """Return the mention of a number that cannot be told, with the reason."""
    return Mention(Span(start, end), scan.raw[start:end], kind, None, reason)
