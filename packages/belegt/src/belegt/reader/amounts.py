"""The number itself, in digits or words, with its scale words: "1,6 Milliarden", "two dozen"."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from typing import NamedTuple

from belegt.quantity import Bound, Quantity, from_digits
from belegt.quantity.quantity import EXACT
from belegt.reader.numberwords import number_words_at
from belegt.reader.numerals import VULGAR, numeral_at
from belegt.reader.tables import Tables
from belegt.reader.view import WORD_RE, View

SCALE_SIGN_RE = re.compile(r"[^\W\d_]{1,3}(?![^\W_])")
SPOKEN_RE = re.compile(r"\d{1,9}(?![\w.,])", re.ASCII)
UNIT_OR_SCALE = frozenset("mt")
"""Scale signs that are units of measure too: scale only beside money ("$5m", but "5m")."""

EXACT_ENOUGH = Context(prec=12)
"""Digits kept of a fraction such as a third; the last one is its precision."""

VULGAR_PARTS = {
    # each decomposes into its numerator, a fraction slash and its denominator
    sign: tuple(int(part) for part in unicodedata.normalize("NFKC", sign).split("⁄"))
    for sign in VULGAR
}


class Amount(NamedTuple):
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
    """

    start: int
    end: int
    digits: str
    scale: Decimal = Decimal(1)
    token: str = ""
    lone: bool = False
    top: Decimal | None = None
    reason: str = ""
    foreign: bool = False
    part: bool = False

    @property
    def bare(self) -> bool:
        """Whether no scale word goes with it."""
        return self.scale == 1 and self.top is None

    def quantity(self, unit: str, worth: Decimal = Decimal(1), sign: str = "") -> Quantity:
        """Return what it means with a unit."""
        if self.top is not None:
            low, high = (Decimal(end) * self.scale * worth for end in (self.digits, self.top))
            return Quantity(low, unit, Bound.BETWEEN, Decimal(0), Decimal(0), high)
        scale = EXACT.multiply(self.scale, worth)
        if self.scale == 1 or self.scale.normalize().as_tuple().digits == (1,):
            return from_digits(sign + self.digits, scale=scale, unit=unit)
        # a dozen is no power of ten: what it multiplies is not rounded to dozens
        number = EXACT.multiply(Decimal(self.digits), self.scale)
        number = number.quantize(Decimal(1)) if number == int(number) else number
        return from_digits(f"{sign}{number:f}", scale=worth, unit=unit)


def digits_at(view: View, pos: int, tables: Tables, *, money: bool) -> Amount | None:
    """Return the number whose digits (or fraction sign) stand at ``pos``."""
    vulgar = VULGAR_PARTS.get(view.char(pos))
    if vulgar:
        amount = Amount(pos, pos + 1, fraction_digits(*vulgar), part=True)
        return scaled(view, amount, tables, money=money)
    numeral = numeral_at(view, pos, tables.lexicon.decimal)
    if numeral is None:
        return None
    amount = Amount(
        pos,
        numeral.end,
        numeral.digits,
        token=numeral.token,
        reason=numeral.reason,
        foreign=numeral.foreign,
    )
    gap = view.blank(numeral.end)
    point = WORD_RE.match(view.low, gap)
    if point and point[0] in tables.lexicon.words.numbers.point and numeral.digits.isdigit():
        # "1 Komma 5" with digits on both sides
        part = SPOKEN_RE.match(view.low, view.blank(point.end()))
        if part:
            digits = f"{numeral.digits}.{part[0]}"
            amount = amount._replace(end=part.end(), digits=digits, token="")
    if view.char(gap) in VULGAR and view.char(gap) and numeral.digits.isdigit():
        above, below = VULGAR_PARTS[view.char(gap)]
        digits = fraction_digits(int(numeral.digits[:30]) * below + above, below)
        amount = amount._replace(end=gap + 1, digits=digits)
    return scaled(view, amount, tables, money=money) if amount.digits else amount


def words_at(view: View, pos: int, tables: Tables) -> Amount | None:
    """Return the number whose words begin at ``pos``."""
    number = number_words_at(view, pos, tables)
    if number is None:
        return _article(view, pos, tables)
    amount = Amount(pos, number.end, number.digits, number.scale, lone=number.lone)
    if number.digits.isdigit():
        # the grammar of number words has taken every hundred and million that fits
        word = tables.scales.at(view, view.blank(number.end))
        if word and view.low[view.blank(number.end) : word.end] in tables.multipliers:
            return amount
    return scaled(view, amount, tables, money=False)


def _article(view: View, pos: int, tables: Tables) -> Amount | None:
    """Return "a dozen" or "a third"; what else follows an article is no number."""
    article = WORD_RE.match(view.low, pos)
    if article is None or article[0] not in tables.lexicon.words.numbers.articles:
        return None
    gap = view.blank(article.end())
    if scale := tables.scales.at(view, gap):
        return Amount(pos, scale.end, "1", scale.entry)
    if part := tables.parts.at(view, gap):
        return Amount(pos, part.end, fraction_digits(1, part.entry), part=True)
    return None


def scaled(view: View, amount: Amount, tables: Tables, *, money: bool) -> Amount:
    """Return an amount multiplied by the scale words that follow; three at most make sense."""
    signs = tables.lexicon.scale_signs
    for _ in range(3):
        end = amount.end
        start = view.blank(end)
        if start == end and view.char(end) in {"-", "‐", "‑"}:
            start = end + 1
        glued = start == end
        if glued and not view.char(start).isalpha():
            break
        sign = SCALE_SIGN_RE.match(view.raw, start)
        if word := tables.scales.at(view, start):
            worth, stop = word.entry, word.end
        elif (
            sign
            and sign[0] in signs
            and (
                glued
                or money
                or sign[0] in {"k", *tables.lexicon.spaced_signs}
                or view.char(sign.end()) in {"$", "€", "£"}
            )
            and (money or sign[0] not in UNIT_OR_SCALE or _money_at(view, sign.end(), tables))
        ):
            worth, stop = signs[sign[0]], sign.end()
        else:
            break
        amount = amount._replace(
            scale=EXACT.multiply(amount.scale, worth), end=stop, lone=False, part=False
        )
    return amount


def _money_at(view: View, pos: int, tables: Tables) -> bool:
    """Whether a currency stands behind ``pos``, so that "m" is million and no meter."""
    phrase = tables.units.at(view, view.blank(pos))
    return phrase is not None and phrase.entry.kind == "money"


def fraction_digits(above: int, below: int) -> str:
    """Return the digits of a fraction: all of them, or twelve decimals where they never end."""
    quotient = EXACT_ENOUGH.divide(Decimal(above), Decimal(below))
    return f"{quotient.normalize():f}"
