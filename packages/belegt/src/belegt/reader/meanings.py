"""What the words around an amount make of it: its kind, unit and noun, or those of the next."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.lexicon import UnitWord
from belegt.lexicon.words import DOUBT
from belegt.messages import message
from belegt.quantity.quantity import EXACT
from belegt.reader.changes import change_before, led_by_change
from belegt.reader.groups import beside_aside
from belegt.reader.hedges import past_hedge
from belegt.reader.meaning import Meaning, rated
from belegt.reader.mention import KINDS, Direction, Kind
from belegt.reader.money import UnitAt, currency_before, is_paid
from belegt.reader.nouns import Noun, noun_after, noun_at
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.ranges import CURRENCY_RE, rises, sharing
from belegt.reader.scan import Scan
from belegt.reader.units import unit_of
from belegt.reader.view import WORD_RE

NO_UNIT = UnitWord("", "")
MEASURED = frozenset({Kind.MONEY, Kind.DIMENSION, Kind.DURATION})
MILLION = 10**6
THOUSAND = 1000
"""The number from which on an amount is printed without the scale word of another."""

PLACES = message("how many digits the amount has, not the amount")
AKIN = 50
"""How many times one amount the other may be, to share its scale word where no verb tells."""


def meaning_of(
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
            and (printed.bare or printed.scale >= MILLION)
            and printed.digits.isdigit()
            and not scan.tables.words.numbers.units_first
        ):
            # "two hours and a half", "un million de dollars et demi"
            printed = printed._replace(digits=printed.digits + ".5")
            end = half.end()
    else:
        return counted(scan, printed)
    return Meaning(KINDS[unit.kind], unit, unit.name, end, printed)


def shared(scan: Scan, start: int, meaning: Meaning) -> Meaning:
    """Return the meaning of an amount that shares what stands behind the next: its unit, its scale.

    "Fünf" is a number of euros in "fünf oder sechs Millionen Euro", "4" one of millions in "from 4
    to 19 million". A part takes the scale of its whole: "37 of 671 billion".

    Args:
        scan: the text.
        start: where the amount begins, sign and currency included.
        meaning: what it tells by itself.
    """
    printed = meaning.printed
    if printed.part or meaning.reason:
        return meaning
    if (pos := second_at(scan, start, meaning.end)) is not None:
        return carried(scan, start, pos, meaning)
    if meaning.kind is not Kind.NUMBER or not printed.bare:
        return meaning
    if (scaled := beside_aside(scan, printed)) and not scaled.reason:
        theirs = meaning_of(scan, scaled, None, unit_of(scan, scaled))
        known = not scaled.bare or theirs.kind not in {Kind.NUMBER, Kind.COUNT}
        return theirs._replace(end=printed.end, printed=scaled) if known else meaning
    match = scan.tables.shares.match(scan.low, printed.end)
    if match is None:
        return meaning
    other = alike_at(scan, printed, match)
    if other is None:
        return meaning
    if match["whole"] and not rises(printed._replace(scale=other.scale), other):
        return meaning
    theirs = rated(scan, other.start, meaning_of(scan, other, None, unit_of(scan, other)))
    if match["whole"] and other.bare and theirs.kind not in MEASURED:
        return meaning  # of "412 of 480 GB" both have the unit, "3 of 10 days" are days
    if match["against"] and theirs.kind is not Kind.PERCENT:
        return meaning
    if theirs.kind is Kind.NUMBER and other.bare:
        return meaning
    scaled = sharing(printed, other)
    if scaled.bare and other.scale >= THOUSAND > Decimal(printed.digits):
        scaled = printed._replace(scale=other.scale)  # "drei oder zwei Millionen"
    return theirs._replace(end=printed.end, printed=scaled)


def alike_at(scan: Scan, printed: PrintedNumber, match: re.Match[str]) -> PrintedNumber | None:
    """Return the amount behind what joins it to another, if it is printed like that one.

    One that is printed otherwise, in words or digits, counts something else.
    """
    loose = match["whole"] or match["against"]
    digits = bool(printed.token) if loose else printed.token.isdigit()
    return next_amount(scan, match.end()) if digits == scan.char(match.end()).isdigit() else None


def next_amount(scan: Scan, pos: int, *, money: bool = False) -> PrintedNumber | None:
    """Return the amount at ``pos``, if it is one that may lend its unit."""
    digits = scan.char(pos).isdigit()
    other = number_at(scan, pos, money=money) if digits else words_at(scan, pos)
    return None if other is None or not other.digits or other.lone or other.part else other


def second_at(scan: Scan, start: int, end: int) -> int | None:
    """Return where the second amount of a change begins: "from 4 to 19", "um 3 auf 5"."""
    match = scan.tables.onto.match(scan.low, end)
    if match is None or not led_by_change(scan, start):
        return None
    by = scan.last_word(start) in scan.tables.words.changes.by
    if match["year"] and not by:
        return None
    return match.end() if by or change_before(scan, start, Kind.NUMBER) else None


def carried(scan: Scan, start: int, pos: int, meaning: Meaning) -> Meaning:
    """Return the meaning of the first amount of a change, of which the second begins at ``pos``."""
    pos, _ = past_hedge(scan, pos)
    sign = CURRENCY_RE.match(scan.raw, pos)
    other = next_amount(scan, sign.end() if sign else pos, money=bool(sign))
    if other is None:
        return meaning
    currency = currency_before(scan.above(pos), other.start) if sign else None
    theirs = rated(scan, pos, meaning_of(scan, other, currency, unit_of(scan, other)))
    if theirs.reason:
        return meaning
    printed = meaning.printed
    if meaning.kind is Kind.NUMBER:
        scaled = printed._replace(scale=shared_scale(scan, start, printed, other))
        return theirs._replace(end=meaning.end, printed=scaled)
    if meaning.unit is NO_UNIT or meaning.unit != theirs.unit:
        return meaning
    if meaning.name == meaning.unit.name:
        meaning = meaning._replace(name=theirs.name)  # a rate is told once
    if meaning.end == printed.end:
        printed = printed._replace(scale=shared_scale(scan, start, printed, other))
    return meaning._replace(printed=printed)


def shared_scale(scan: Scan, start: int, printed: PrintedNumber, other: PrintedNumber) -> Decimal:
    """Return the scale of the first amount of a change: that of the second, where it can be.

    "Grew from 4 to 19 million" is from 4 million, "from 500 to 2 million" from 500.
    """
    number = Decimal(printed.digits)
    if not printed.bare or other.bare or not 0 < number < THOUSAND or other.top is not None:
        return printed.scale
    first = EXACT.multiply(number, other.scale)
    second = EXACT.multiply(Decimal(other.digits), other.scale)
    change = change_before(scan, start, Kind.NUMBER)
    if change and change.direction is Direction.RISE:
        shares = first < second
    elif change and change.direction is Direction.FALL:
        shares = True
    else:
        shares = second / AKIN < first < second * AKIN
    return other.scale if shares else printed.scale


def counted(scan: Scan, printed: PrintedNumber) -> Meaning:
    """Return what an amount without a unit is: a part, the count of a noun or a bare number."""
    thing = thing_at(scan, printed)
    if thing:
        return Meaning(
            Kind.COUNT, NO_UNIT, scan.raw[scan.blank(printed.end) : thing], thing, printed
        )
    if printed.part:
        return Meaning(Kind.RATIO, NO_UNIT, "", printed.end, printed)
    # "37 miliardi attivi" counts nothing by that word, where a noun needs its "di"
    linked = scan.tables.words.scales.of_needed and printed.scale >= MILLION
    of = None if printed.bare else scan.tables.of.match(scan.low, printed.end)
    noun = noun_at(scan, of.end()) if of else None if linked else noun_after(scan, printed.end)
    noun = noun or single_at(scan, printed)
    if noun and tells_places(scan, printed, noun):
        return Meaning(Kind.NUMBER, NO_UNIT, "", noun.end, printed, PLACES)
    if noun is None:
        return Meaning(Kind.NUMBER, NO_UNIT, "", printed.end, printed)
    if noun.words.lower() in scan.tables.scales.entries and printed.bare:
        reason = message(
            "a scale word that “{words}” parts from it", words=between(scan, printed, noun)
        )
        return Meaning(Kind.NUMBER, NO_UNIT, "", noun.end, printed, reason)
    return Meaning(Kind.COUNT, NO_UNIT, noun.words, noun.end, printed)


def thing_at(scan: Scan, printed: PrintedNumber) -> int | None:
    """Return the end of the thing of which a fraction in digits is one: "1/4 cup", "½ Tasse"."""
    gap = scan.blank(printed.end)
    if not printed.part or gap == printed.end or not scan.char(printed.start).isnumeric():
        return None
    thing = scan.tables.things.at(scan, gap)
    return thing.end if thing else None


def tells_places(scan: Scan, printed: PrintedNumber, noun: Noun) -> bool:
    """Whether a sum of money is told by how many digits it has: "a salary of six figures"."""
    word = noun.words.lower()
    places = scan.tables.words.numbers.places
    told = not places.isdisjoint({word, word.removesuffix("s")})
    return told and is_paid(scan, printed.start, noun.end)


def single_at(scan: Scan, printed: PrintedNumber) -> Noun | None:
    """Return the one noun that less than two of are told of for each of what: "1,8 enfant par"."""
    if not (printed.bare and "." in printed.digits and printed.digits[:2] in {"0.", "1."}):
        return None
    gap = scan.blank(printed.end)
    word = WORD_RE.match(scan.raw, gap) if gap > printed.end else None
    if word is None or word[0].lower() in scan.tables.words.nouns.function_words:
        return None
    per = scan.tables.per.match(scan.low, word.end())
    return Noun(word[0], word.end()) if per and not (per["short"] or per["slash"]) else None


def between(scan: Scan, printed: PrintedNumber, noun: Noun) -> str:
    """Return the words between a number and what it seems to count."""
    return scan.raw[printed.end : noun.end - len(noun.words.split()[-1])].strip()
