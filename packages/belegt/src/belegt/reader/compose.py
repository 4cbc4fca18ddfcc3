"""An amount joined with what stands around it: sign, currency, range, unit, noun and hedges."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.words import DOUBT
from belegt.messages import Message, message
from belegt.quantity import Bound, PartialDate, Quantity, spanned
from belegt.quantity.quantity import EXACT, HEDGE_SHARE
from belegt.reader import names
from belegt.reader.coins import coins_at, shillings_at
from belegt.reader.compounds import Compound, compound_at
from belegt.reader.hedges import hedge_after, hedge_before, is_preposition, may_mean_among
from belegt.reader.loose import loose_start
from belegt.reader.meaning import Meaning, rated
from belegt.reader.mention import KINDS, Kind, Mention
from belegt.reader.money import UnitAt, currency_before
from belegt.reader.multiples import times_of
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.paid import booked, dollar_of, refusal
from belegt.reader.parts import measured_part
from belegt.reader.products import SIDE, side_of
from belegt.reader.ranges import announced, range_end, rises
from belegt.reader.scan import Scan
from belegt.reader.shares import share_of
from belegt.reader.signs import sign_before
from belegt.reader.skipped import Skipped
from belegt.reader.units import unit_of
from belegt.reader.view import TOKEN_RE
from belegt.spans import Span

PLUS_RE = re.compile(r"\+(?!\w)")
NO_UNIT = UnitWord("", "")
MILLION = 10**6
AMONG = message("the word before it may mean less than, or among so many")


class Step(NamedTuple):
    """What was read at a candidate, and where to go on."""

    mention: Mention | None
    end: int
    skipped: Skipped = Skipped.UNKNOWN  # why there is no mention, where there is none


def compose(scan: Scan, printed: PrintedNumber) -> Step:
    """Read the mention around an amount; none where it is part of a name, or a lone article."""
    sign, start, currency = led_by(scan, printed.start)
    unit_at = unit_of(scan, printed) or measured_part(scan, printed)
    currency, unit_at = dollar_of(scan, printed, currency, unit_at)
    upper = range_end(scan, printed, unit_at, currency)
    if upper and printed.bare and rises(printed._replace(scale=upper.scale), upper):
        printed = printed._replace(scale=upper.scale)  # "60 bis 65 Milliarden"
    if upper:
        currency, unit_at = dollar_of(scan, upper, currency, unit_of(scan, upper))
    elif not currency and (step := _told_alone(scan, start, printed, unit_at, sign)):
        return step
    if step := _refused(scan, start, upper or printed, currency, unit_at):
        return step
    told_by_unit = currency or (unit_at and unit_at.unit.kind in {"money", "percent"})
    ratio = None if upper or told_by_unit else share_of(scan, printed)
    if ratio:
        printed, unit_at = ratio, unit_of(scan, ratio)
    meaning = _meaning(scan, upper or printed, currency, unit_at)
    if meaning.unit is NO_UNIT and not upper:
        if printed.lone and not (sign or _whole(scan, start, printed.end)):
            return Step(None, printed.end, Skipped.ARTICLE)
        named = names.named_end(scan, printed.start, printed.end) if printed.bare else None
        if named and not (printed.part or sign or hedge_before(scan, start)):
            label = names.labelled(scan, printed.start)
            return Step(None, named, Skipped.LABEL if label else Skipped.NAME)
        shared = None if ratio else _shared(scan, printed, meaning)
        meaning = shared or meaning
    meaning = rated(scan, start, meaning)
    if strange := loose_start(scan, start) or meaning.reason:
        return beside(scan, start, printed, meaning._replace(reason=strange))
    quantity = (printed if upper else meaning.printed).quantity(*meaning.worth, sign)
    if upper:
        quantity = spanned(quantity, upper.quantity(*meaning.worth))
    if meaning.kind is Kind.COUNT and may_mean_among(scan, start, meaning.name):
        return Step(unreadable(scan, start, meaning.end, Kind.COUNT, AMONG), meaning.end)
    start, end, quantity = _bounded(
        scan, start, meaning.end, quantity, lasting=meaning.kind is Kind.DURATION
    )
    return Step(mention(scan, start, end, meaning.kind, quantity), end)


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


def _meaning(
    scan: Scan, printed: PrintedNumber, currency: UnitAt | None, unit_at: UnitAt | None
) -> Meaning:
    """Return kind, unit and noun of an amount from the units before and behind it."""
    end = printed.end
    if currency:
        unit = currency.unit
        if unit_at and unit_at.unit.kind == "money":
            end = unit_at.edge  # "US$ 5 USD" names it twice
    elif unit_at:
        unit, end = unit_at
        if unit.kind == DOUBT:
            reason = message("“{word}” is a unit or something else", word=unit.name)
            return Meaning(Kind.COUNT, unit, unit.name, end, printed, reason)
        half = scan.tables.half_ending.match(scan.low, end)
        if (
            half
            and printed.bare
            and printed.digits.isdigit()
            and not scan.tables.words.numbers.units_first
        ):
            printed = printed._replace(digits=printed.digits + ".5")  # "two hours and a half"
            end = half.end()
    else:
        return _counted(scan, printed)
    return Meaning(KINDS[unit.kind], unit, unit.name, end, printed)


def beside(scan: Scan, start: int, printed: PrintedNumber, meaning: Meaning) -> Step:
    """Refuse a number with what is not understood behind it: glued to bare digits, it is none."""
    if meaning.kind is Kind.NUMBER and scan.char(printed.end).strip():
        token = TOKEN_RE.match(scan.raw, printed.start)
        return Step(None, max(token.end() if token else 0, printed.end), Skipped.GLUED)
    refusal = unreadable(scan, start, meaning.end, meaning.kind, meaning.reason)
    return Step(refusal, meaning.end)


def _shared(scan: Scan, printed: PrintedNumber, meaning: Meaning) -> Meaning | None:
    """Return the meaning of "fünf" in "fünf oder sechs Millionen Euro": that of the next number.

    Only a bare number takes it, and only from one that is printed alike, in digits or words.
    """
    if meaning.kind is not Kind.NUMBER or not printed.bare:
        return None
    match = scan.tables.shares.match(scan.low, printed.end)
    if match is None:
        return None
    start = match.end()
    if printed.token and scan.char(start).isdigit():
        other = number_at(scan, start, money=False)
    elif not printed.token and not scan.char(start).isdigit():
        other = words_at(scan, start)
    else:
        return None
    if other is None or not other.digits or other.lone or other.part:
        return None
    theirs = rated(scan, printed.start, _meaning(scan, other, None, unit_of(scan, other)))
    if theirs.kind is Kind.NUMBER and other.bare:
        return None
    return theirs._replace(end=printed.end, printed=printed._replace(scale=other.scale))


def _counted(scan: Scan, printed: PrintedNumber) -> Meaning:
    """Return what an amount without a unit is: a part, the count of a noun or a bare number."""
    if printed.part:
        return Meaning(Kind.RATIO, NO_UNIT, "", printed.end, printed)
    # "37 miliardi attivi" counts nothing by that word, where a noun needs its "di"
    linked = scan.tables.words.scales.of_needed and printed.scale >= MILLION
    noun = None if linked else noun_after(scan, printed.end)
    if noun is None and not printed.bare and (of := scan.tables.of.match(scan.low, printed.end)):
        noun = noun_after(scan, of.end() - 1)
    if noun is None:
        return Meaning(Kind.NUMBER, NO_UNIT, "", printed.end, printed)
    return Meaning(Kind.COUNT, NO_UNIT, noun.words, noun.end, printed)


def _whole(scan: Scan, start: int, end: int) -> bool:
    """Whether nothing but blanks and punctuation stands around a reading."""
    around = scan.raw[max(0, start - 9) : start] + scan.raw[end : end + 9]
    return not any(char.isalnum() for char in around)


def _bounded(
    scan: Scan, start: int, end: int, quantity: Quantity, *, lasting: bool = False
) -> tuple[int, int, Quantity]:
    """Widen the span over the hedges around a quantity, and give it their bound.

    A ``lasting`` one, a duration, is limited by fewer words.
    """
    bound: Bound | None = None
    before = hedge_before(scan, start)
    if before and not is_preposition(scan, before, start, end, lasting=lasting):
        bound, start = before
    if after := hedge_after(scan, end):
        bound, end = bound or after.bound, after.edge
    elif PLUS_RE.match(scan.low, end):
        bound, end = bound or Bound.AT_LEAST, end + 1
    if bound is None and quantity.upper is None:
        return start, end, quantity
    number, coarse, upper = quantity.number, quantity.coarse, quantity.upper
    if upper is not None:
        start = announced(scan, start)
        if bound is Bound.ABOUT:
            # a range keeps its ends; that they are hedged shows in how loosely they are meant
            coarse = max(coarse, EXACT.multiply(abs(number), 2 * HEDGE_SHARE))
        bound = Bound.BETWEEN
    bounded = Quantity(number, quantity.unit, bound or quantity.bound, quantity.step, coarse, upper)
    return start, end, bounded


def mention(
    scan: Scan, start: int, end: int, kind: Kind, quantity: Quantity | PartialDate
) -> Mention:
    """Return the mention of a quantity or date."""
    return Mention(Span(start, end), scan.raw[start:end], kind, quantity)


def unreadable(scan: Scan, start: int, end: int, kind: Kind, reason: Message | str) -> Mention:
    """Return the mention of a number that cannot be told, with the reason."""
    return Mention(Span(start, end), scan.raw[start:end], kind, None, reason)
