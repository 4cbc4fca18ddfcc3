"""The number itself, in digits or words, with its scale words: "1,6 Milliarden", "two dozen"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from decimal import Context, Decimal
from typing import NamedTuple

from belegt.messages import Message
from belegt.quantity import Bound, Quantity, from_digits
from belegt.quantity.quantity import EXACT
from belegt.reader.digits import VULGAR, digits_at
from belegt.reader.numberwords import number_words_at
from belegt.reader.scales import HYPHENS, scale_at, word_at
from belegt.reader.scan import Scan
from belegt.reader.view import WORD_RE

SPOKEN_RE = re.compile(r"\d{1,9}(?![\w.,])", re.ASCII)
NO_CENTS_RE = re.compile(r"[.,][ ]?(?:--|[-–—])(?!\w)")
"""A dash for no cents: "20,–", "1'250.--"."""

EXACT_ENOUGH = Context(prec=12)
"""Digits kept of a fraction such as a third; the last one is its precision."""

VULGAR_PARTS = {
    # each decomposes into its numerator, a fraction slash and its denominator
    sign: tuple(int(part) for part in unicodedata.normalize("NFKC", sign).split("⁄"))
    for sign in VULGAR
}


class PrintedNumber(NamedTuple):
    """A number in a text.

    Attributes:
        start: where its digits or words begin.
        end: where they end.
        digits: plain digits, "" when unreadable.
        scale: what scale words multiply them by.
        token: digits and separators as printed, "" for words.
        lone: whether it is a bare one or zero in words, which counts only before a unit.
        top: upper end of a number left open ("thousands"), None otherwise.
        reason: why it is unreadable.
        foreign: whether its decimal separator is not the language's.
        part: whether it is a part of a whole: a ratio unless a unit follows.
        shared: what a number before it may be multiplied by too, the likeliest first.
        bound: how its own words limit it ("une centaine", "eine knappe Million").
        price: whether a dash stands for its cents, so that it is money: "20,–".
    """

    start: int
    end: int
    digits: str
    scale: Decimal = Decimal(1)
    token: str = ""
    lone: bool = False
    top: Decimal | None = None
    reason: Message | str = ""
    foreign: bool = False
    part: bool = False
    shared: tuple[Decimal, ...] = ()
    bound: Bound = Bound.EXACTLY
    price: bool = False

    @property
    def bare(self) -> bool:
        """Whether no scale word goes with it."""
        return self.scale == 1 and self.top is None

    @property
    def grain(self) -> Decimal:
        """How finely a part of a whole tells: a third is 33 %, one in five 20 %; 0 for no part."""
        number = Decimal(self.digits) if self.part else Decimal(0)
        return Decimal((0, (1,), number.adjusted() - 1)) if number else number

    def quantity(self, unit: str, worth: Decimal = Decimal(1), sign: str = "") -> Quantity:
        """Return what it means with a unit."""
        if self.top is not None:
            low, high = (Decimal(end) * self.scale * worth for end in (self.digits, self.top))
            return Quantity(low, unit, Bound.BETWEEN, Decimal(0), Decimal(0), high)
        if self.bound is not Bound.EXACTLY:
            exactly = self._replace(bound=Bound.EXACTLY).quantity(unit, worth, sign)
            return replace(exactly, bound=self.bound)
        scale = EXACT.multiply(self.scale, worth)
        if self.scale == 1 or self.scale.normalize().as_tuple().digits == (1,):
            told = from_digits(sign + self.digits, scale=scale, unit=unit)
            return replace(told, step=self.grain, coarse=self.grain) if self.grain else told
        # a dozen is no power of ten: what it multiplies is not rounded to dozens
        number = EXACT.multiply(Decimal(self.digits), self.scale)
        number = number.quantize(Decimal(1)) if number == int(number) else number
        return from_digits(f"{sign}{number:f}", scale=worth, unit=unit)


def number_at(scan: Scan, pos: int, *, money: bool) -> PrintedNumber | None:
    """Return the number whose digits (or fraction sign) stand at ``pos``."""
    vulgar = VULGAR_PARTS.get(scan.char(pos))
    if vulgar:
        printed = PrintedNumber(pos, pos + 1, fraction_digits(*vulgar), part=True)
        return scaled(scan, printed, money=money)
    run = digits_at(scan, pos, scan.tables.decimal)
    if run is None:
        return None
    printed = PrintedNumber(
        pos,
        run.end,
        run.digits,
        token=run.token,
        reason=run.reason,
        foreign=run.foreign,
    )
    gap = scan.blank(run.end)
    point = WORD_RE.match(scan.low, gap)
    if point and point[0] in scan.tables.words.numbers.point and run.digits.isdigit():
        # "1 Komma 5" with digits on both sides
        part = SPOKEN_RE.match(scan.low, scan.blank(point.end()))
        if part:
            digits = f"{run.digits}.{part[0]}"
            printed = printed._replace(end=part.end(), digits=digits, token="")
    if scan.char(gap) in VULGAR and scan.char(gap) and run.digits.isdigit():
        above, below = VULGAR_PARTS[scan.char(gap)]
        digits = fraction_digits(int(run.digits[:30]) * below + above, below)
        printed = printed._replace(end=gap + 1, digits=digits)
    if (tail := NO_CENTS_RE.match(scan.raw, run.end)) and run.digits.isdigit():
        printed = printed._replace(end=tail.end(), price=True)
    return scaled(scan, printed, money=money) if printed.digits else printed


def words_at(scan: Scan, pos: int) -> PrintedNumber | None:
    """Return the number whose words begin at ``pos``."""
    number = number_words_at(scan, pos)
    if number is None:
        return _article(scan, pos)
    printed = PrintedNumber(
        pos, number.end, number.digits, number.scale, lone=number.lone, shared=number.shared
    )
    if number.digits.isdigit():
        # the grammar of number words has taken every hundred and million that fits
        word = scan.tables.scales.at(scan, scan.blank(number.end))
        if word and scan.low[scan.blank(number.end) : word.end] in scan.tables.multipliers:
            return printed
    return scaled(scan, printed, money=False)


def _article(scan: Scan, pos: int) -> PrintedNumber | None:
    """Return "a dozen" or "a third"; what else follows an article is no number."""
    article = WORD_RE.match(scan.low, pos)
    if article is None or article[0] not in scan.tables.words.numbers.articles:
        return None
    gap = scan.blank(article.end())
    if (word := scan.tables.scales.at(scan, gap)) and (scale := word_at(scan, gap, word)):
        return PrintedNumber(
            pos, scale.end, "1", scale.worth, bound=scale.bound, shared=(scale.worth,)
        )
    part = scan.tables.parts.at(scan, gap)
    if part and not is_compound(scan, part.end):
        printed = PrintedNumber(pos, part.end, fraction_digits(1, part.entry), part=True)
        return scaled(scan, printed, money=False)  # "a quarter million"
    if scan.tables.magnitude.match(scan.low, article.end()):
        return PrintedNumber(pos, article.end(), "1")
    return None


def is_compound(scan: Scan, end: int) -> bool:
    """Whether a hyphen joins a part to a word that it is no part of: "a half-life"."""
    if scan.char(end) not in HYPHENS or not scan.char(end + 1).isalpha():
        return False
    return not (scan.tables.scales.at(scan, end + 1) or scan.tables.units.at(scan, end + 1))


def scaled(scan: Scan, printed: PrintedNumber, *, money: bool) -> PrintedNumber:
    """Return an amount multiplied by the scale words that follow; three at most make sense."""
    for _ in range(3):
        scale = scale_at(scan, printed.start, printed.end, money=money)
        if scale is None:
            break
        printed = printed._replace(
            scale=EXACT.multiply(printed.scale, scale.worth),
            end=scale.end,
            reason=scale.reason,
            bound=scale.bound if printed.bound is Bound.EXACTLY else printed.bound,
            lone=False,
            part=False,
            shared=(
                *(EXACT.multiply(shared, scale.worth) for shared in printed.shared),
                EXACT.multiply(printed.scale, scale.worth),
            ),
        )
        if scale.reason:
            break
    return printed


def fraction_digits(above: int, below: int) -> str:
    """Return the digits of a fraction: all of them, or twelve decimals where they never end."""
    quotient = EXACT_ENOUGH.divide(Decimal(above), Decimal(below))
    return f"{quotient.normalize():f}"
