"""The upper end of a range: "60 bis 65 Milliarden", "between 5 and 10 percent"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon.currencies import BEFORE, SIGN_ENDS, is_sure
from belegt.messages import message
from belegt.quantity import Bound
from belegt.quantity.quantity import EXACT
from belegt.reader import dates, names
from belegt.reader.candidate import any_of
from belegt.reader.changes import change_apart, change_before
from belegt.reader.clock import time_of_day_at
from belegt.reader.groups import completed
from belegt.reader.hedges import hedge_before, past_hedge
from belegt.reader.mention import KINDS, Direction, Kind
from belegt.reader.money import UnitAt, currency_before
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.rates import Upper, rate_after
from belegt.reader.scan import Scan
from belegt.reader.signs import MINUS
from belegt.reader.units import glued_unit, unit_of
from belegt.reader.view import APOSTROPHES, QUOTES, WORD_RE

CURRENCY_RE = re.compile(
    rf"(?:(?:[A-Z][A-Za-z]{{0,2}}-?)?[{SIGN_ENDS}]|[A-Z]{{3}} |(?:{any_of(BEFORE)}))\s?(?=\d)"
)
HUNDRED = Decimal(100)
HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—")
FAR, FARTHER = 3, 10
"""How many times the first amount the second is, from which on it is no end of a range: a fall of
3 to 120; farther where both share one unit."""

LIMITED = message("the upper end of the range is limited itself")
CHANGE = message("a change between two amounts, by one to the other, or by some amount between")


class Low(NamedTuple):
    """The lower end of what may be a range, with what stands around it.

    Attributes:
        printed: the number.
        start: where it begins with its currency and sign.
        negative: whether it has a minus.
        unit_at: the unit behind it.
        currency: the one before it.
    """

    printed: PrintedNumber
    start: int
    negative: bool
    unit_at: UnitAt | None
    currency: UnitAt | None


def range_end(scan: Scan, low: Low) -> PrintedNumber | None:
    """Return the upper amount of a range that begins with an amount and its unit."""
    printed, unit_at, currency = low.printed, low.unit_at, low.currency
    if printed.top is not None or printed.part:
        return None
    pos = unit_at.edge if unit_at else printed.end  # "60 Dollar bis 65 Dollar"
    if above_at := unit_at or currency:
        above = above_at.unit
        rate = rate_after(scan, pos, Upper(KINDS.get(above.kind, Kind.COUNT), above.name))
        if rate and not rate.reason:
            pos = rate.end
    if scan.char(pos) in HYPHENS and scan.char(pos + 1).isspace():
        pos += 1  # "20- bis 50-mal"
    match = _range_word(scan, pos, low, measured=unit_at is not None)
    if match is None or (printed.bare and names.named_end(scan, printed.start, printed.end)):
        return None
    upper = _upper(scan, match, low)
    if upper is None or match[1]:
        return upper
    return unless_change(scan, low, upper, match[0])


def _upper(scan: Scan, match: tuple[int, bool], low: Low) -> PrintedNumber | None:
    """Return the upper amount behind "to" or a dash, if it is one that fits the lower."""
    start, dash = match
    lower, currency = low.printed, low.currency
    start, bound = past_hedge(scan, start)
    start, negative = _sign_at(scan, start)
    sign = CURRENCY_RE.match(scan.raw, start)
    if sign:
        start = sign.end()
    if scan.char(start).isdigit():
        upper = number_at(scan, start, money=bool(sign or currency))
    elif dash:
        return None
    else:
        upper = words_at(scan, start)
    upper = completed(scan, upper) if upper else None
    if upper is None or not upper.digits or upper.lone:
        return None
    if negative:
        upper = upper._replace(digits="-" + upper.digits)
    if not rises(lower, upper, negative=low.negative):
        return None
    if dates.date_at(scan, start) or time_of_day_at(scan, start):
        return None
    if scan.char(upper.end) in DASHES and scan.char(upper.end + 1) in SIGN_ENDS:
        return None  # "$1-$2-$3"
    if scan.char(upper.end).isalpha() and not glued_unit(scan, upper.end):
        return None
    if currency and not (dash or sign) and noun_after(scan, upper.end):
        return None  # "gave $5 to 10 people"
    other = currency_before(scan.above(match[0]), start) if sign else None
    if not alike(scan, low, upper, other, paid=bool(sign)):
        return None
    return limited(upper, bound)


def limited(upper: PrintedNumber, bound: Bound | None) -> PrintedNumber:
    """Return the upper amount of "from 5 to about 10"; none where it is "more than 10"."""
    if bound is None:
        return upper
    return upper._replace(bound=bound, reason=upper.reason if bound is Bound.ABOUT else LIMITED)


def sharing(lower: PrintedNumber, upper: PrintedNumber) -> PrintedNumber:
    """Return the lower amount with the scale that both share: "60 bis 65 Milliarden"."""
    scales = upper.shared if lower.bare else ()
    if lower.scale == HUNDRED and not lower.token and upper.scale > HUNDRED:
        scales = (EXACT.multiply(HUNDRED, upper.scale),)  # "three hundred to four hundred thousand"
    for scale in scales:
        scaled = lower._replace(scale=scale)
        if rises(scaled, upper):
            return scaled
    return lower


def alike(scan: Scan, low: Low, upper: PrintedNumber, other: UnitAt | None, *, paid: bool) -> bool:
    """Whether the ends of a range are told in one unit, a currency before the upper included."""
    unit_at = low.unit_at
    money = low.currency or (unit_at if unit_at and unit_at.unit.kind == "money" else None)
    if paid and money is None:
        return False  # "6 % to $5 million"
    if other and money and other.unit != money.unit:
        return False  # "€60 to $65"
    if unit_at is None:
        return True
    behind = unit_of(scan, upper)
    return behind is not None and behind.unit == unit_at.unit  # not "5 Jahre bis 3 Monate"


def _sign_at(scan: Scan, pos: int) -> tuple[int, bool]:
    """Return where the amount at ``pos`` begins behind a minus, and whether it has one."""
    if scan.char(pos) == "+" and scan.char(pos + 1).isdigit():
        return pos + 1, False  # "-40 to +85 °C"
    if scan.char(pos) in MINUS and (scan.char(pos + 1).isdigit() or scan.char(pos + 1) in "$€£"):
        return pos + 1, True
    word = WORD_RE.match(scan.low, pos)
    if word and word[0] in scan.tables.words.numbers.minus:
        return scan.blank(word.end()), True
    return pos, False


def rises(lower: PrintedNumber, upper: PrintedNumber, *, negative: bool = False) -> bool:
    """Whether the second amount is the greater one, of which the first may be ``negative``."""
    low = EXACT.multiply(Decimal(lower.digits), lower.scale)
    return (-low if negative else low) < EXACT.multiply(Decimal(upper.digits), upper.scale)


def unless_change(scan: Scan, low: Low, upper: PrintedNumber, pos: int) -> PrintedNumber | None:
    """Return the upper end of a range, None where the two amounts tell of a change.

    "Fell $3 to $120" and "rose from 4 to 19 million" tell two amounts, "rose by 3 to 5 percent"
    one; of "a augmenté de 3 à 5 %" nobody can tell.
    """
    start = unhedged(scan, low.start)
    lead = scan.last_word(start).lstrip(QUOTES) if scan.char(start - 1).isspace() else ""
    words = scan.tables.words.changes
    started = lead in words.starts and lead in scan.tables.words.ranges.between
    kind = kind_of(low, unit_of(scan, upper))
    change = change_before(scan, low.start, kind)
    surely = change is not None
    change = change or change_before(scan, low.start, Kind.PERCENT)
    if change is None and started:
        change = change_apart(scan, start)
    if change is None or not (change.near or started):
        return upper
    own = bool(CURRENCY_RE.match(scan.raw, pos)) if low.currency else low.unit_at is not None
    if started:
        if change.direction is Direction.FALL:
            return upper  # "prices fell from 3 to 5 percent"
        moves = change.direction is None and not change.denied
        if lead not in words.doubtful or moves or own or times_between(low, upper) >= FAR:
            return None
        return upper._replace(reason=CHANGE)
    if change.direction is None and not change.denied:
        return upper
    unit = low.currency or low.unit_at or unit_of(scan, upper)
    if kind is Kind.PERCENT:
        return upper
    if own or unit is None:
        times = times_between(low, upper)
        if times >= FAR * FARTHER or (times >= FAR and (surely or not own)):
            return None  # but "raised $5 million to $20 million"
        return upper._replace(reason=CHANGE) if own else upper
    return upper._replace(reason=CHANGE) if times_between(low, upper) >= FARTHER else upper


def kind_of(low: Low, behind: UnitAt | None) -> Kind:
    """Return about what kind of amount the ends of a range are."""
    unit_at = low.currency or low.unit_at or behind
    kinds = {"money": Kind.MONEY, "percent": Kind.PERCENT, "duration": Kind.DURATION}
    return kinds.get(unit_at.unit.kind, Kind.DIMENSION) if unit_at else Kind.NUMBER


def times_between(low: Low, upper: PrintedNumber) -> Decimal:
    """Return how many times the lower amount the upper is, as they are printed."""
    printed = low.printed
    if printed.bare and upper.scale > 1 and rises(printed._replace(scale=upper.scale), upper):
        printed = printed._replace(scale=upper.scale)
    first = EXACT.multiply(Decimal(printed.digits), printed.scale)
    second = EXACT.multiply(Decimal(upper.digits), upper.scale)
    return Decimal(FARTHER) if not first else abs(second / first)


def _between(scan: Scan, pos: int) -> str | None:
    """Return the word that joins the ends of a range announced before ``pos``, if it is."""
    before = scan.words_before(pos)
    while before and (not before[-1].isalpha() or is_sure(before[-1].upper())):
        before.pop()  # a currency's sign or code
    if before and before[-1] in scan.tables.words.numbers.minus:
        before.pop()
    if len(before) > 1 and before[-1] in scan.tables.words.ranges.articles:
        before.pop()  # "tra il 5 e il 10 %"
    return scan.tables.words.ranges.between.get(before[-1].lstrip(QUOTES)) if before else None


def unhedged(scan: Scan, pos: int) -> int:
    """Return where the number at ``pos`` begins with the words for about before it."""
    hedge = hedge_before(scan, pos)
    return hedge.edge if hedge and hedge.bound is Bound.ABOUT else pos


def _range_word(scan: Scan, pos: int, low: Low, *, measured: bool) -> tuple[int, bool] | None:
    """Return where the upper end of a range begins, and whether a dash stands before it.

    The word between the ends may be one that joins them only where the range is announced
    ("zwischen 5 und 10").
    """
    match = scan.tables.range_to.match(scan.low, pos)
    word = WORD_RE.match(scan.low, scan.blank(pos))
    joins = word is not None and word[0] in scan.tables.words.ranges.between.values()
    if not match and not joins:
        return None
    between = _between(scan, unhedged(scan, low.printed.start))
    if match:
        if match[0].strip() in DASHES and not match[0].isprintable():
            return None  # the next entry of a list
        if between and measured and word and word[0] == between:
            return None  # "rose from 5 percent to 10 percent" tells two numbers
        return past_article(scan, match.end()), match[0].strip() in DASHES
    if word is None or word[0] != between:
        return None
    gap = scan.blank(word.end())
    return (past_article(scan, gap), False) if gap > word.end() else None


def past_article(scan: Scan, pos: int) -> int:
    """Return where the upper end begins behind its article: "tra il 5 e il 10 %"."""
    word = WORD_RE.match(scan.low, pos)
    if word is None or word[0] not in scan.tables.words.ranges.articles:
        return pos
    gap = scan.blank(word.end() + (scan.char(word.end()) in APOSTROPHES))
    # "un" counts itself in "entre cinco y un millón"
    counts = word[0] in scan.tables.words.numbers.ones and not scan.char(gap).isdigit()
    return pos if counts or gap == word.end() else gap


def announced(scan: Scan, start: int) -> int:
    """Return where a range begins with the word that announces it: "zwischen", "between"."""
    given = start
    before = scan.words_before(start)
    ranges = scan.tables.words.ranges
    if len(before) > 1 and before[-1].rstrip("'’") in ranges.articles:
        start = scan.low.rfind(before.pop(), scan.floor, start)
    word = before[-1].lstrip(QUOTES) if before else ""
    if word not in ranges.between or not scan.char(start - 1).isspace():
        return given
    return scan.low.rfind(word, scan.floor, start)
