"""What a printed number means: an exact decimal with its precision, unit and bound."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Context, Decimal
from enum import StrEnum

from belegt.quantity.interval import Interval

EXACT = Context(prec=10_000, Emax=999_999, Emin=-999_999)
"""Arithmetic on printed numbers never rounds; longer numbers are unreadable."""

HEDGE_SHARE = Decimal("0.05")
"""How far "about" reaches at least, as a share of the number."""


class Bound(StrEnum):
    """How the printed words limit the number; never dropped, never added."""

    EXACTLY = "exactly"
    ABOUT = "about"
    LESS_THAN = "less than"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    AT_LEAST = "at least"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A printed number with its unit and bound.

    Attributes:
        number: the number as printed, scale words multiplied out; the lower one of a range.
        upper: the upper number of a range, None otherwise.
        unit: "" for a bare number, ISO 4217 for money, "percent", an English singular for
            durations and dimensions ("month", "kilometer"), the printed noun for counts;
            "USD/month" for rates.
        bound: how the words around the number limit it; BETWEEN goes with ``upper``.
        step: what one unit of the last printed digit is worth ("5,6 Millionen": 100,000);
            0 for numbers that are not rounded.
        coarse: what one unit of the last digit that is no trailing zero is worth
            ("2.000": 1,000; equals ``step`` where decimals are printed).
    """

    number: Decimal
    unit: str = ""
    bound: Bound = Bound.EXACTLY
    step: Decimal = Decimal(0)
    coarse: Decimal = Decimal(0)
    upper: Decimal | None = None

    @property
    def value(self) -> Decimal | None:
        """The one number printed; None for a range."""
        return None if self.bound is Bound.BETWEEN else self.number

    @property
    def roundings(self) -> tuple[Interval, ...]:
        """The numbers that would be printed with these digits, whatever the bound.

        One interval for each printed number: a range has two, both with the step of the finer.
        """
        reach = EXACT.divide(self.step, Decimal(2))
        printed = (self.number,) if self.upper is None else (self.number, self.upper)
        return tuple(
            Interval(EXACT.subtract(number, reach), EXACT.add(number, reach), high_open=bool(reach))
            for number in printed
        )

    @property
    def strict(self) -> Interval:
        """The numbers that the words allow, hedges like "about" left aside."""
        return self._around(EXACT.divide(self.step, Decimal(2)))

    @property
    def loose(self) -> Interval:
        """The numbers that the words allow when trailing zeros are rounding and hedges count."""
        reach = EXACT.divide(self.coarse, Decimal(2))
        if self.bound is Bound.ABOUT:
            reach = max(reach, EXACT.multiply(abs(self.number), HEDGE_SHARE))
        return self._around(reach)

    @property
    def unsigned(self) -> Quantity:
        """The number without a minus before it, as "−17 %" tells a fall of 17 %."""
        if self.upper is not None or self.bound is not Bound.EXACTLY:
            return self
        return replace(self, number=abs(self.number))

    @property
    def low(self) -> Decimal | None:
        """Lower end of the strict interval, None = unbounded."""
        return self.strict.low

    @property
    def high(self) -> Decimal | None:
        """Upper end of the strict interval, None = unbounded."""
        return self.strict.high

    def _around(self, reach: Decimal) -> Interval:
        number = self.number
        match self.bound:
            case Bound.LESS_THAN:
                return Interval(None, number)
            case Bound.AT_MOST:
                return Interval(None, number, high_open=False)
            case Bound.MORE_THAN:
                return Interval(number, None, low_open=True)
            case Bound.AT_LEAST:
                return Interval(number, None)
        return self._between(reach)

    def _between(self, reach: Decimal) -> Interval:
        low, high = self.number, self.number if self.upper is None else self.upper
        return Interval(EXACT.subtract(low, reach), EXACT.add(high, reach), high_open=bool(reach))

    def same_as(self, other: Quantity) -> bool:
        """Whether both print the same number, unit and bound, however precisely."""
        return (self.number, self.upper, self.unit, self.bound) == (
            other.number,
            other.upper,
            other.unit,
            other.bound,
        )

    def __str__(self) -> str:
        words = [] if self.bound in (Bound.EXACTLY, Bound.BETWEEN) else [str(self.bound)]
        words.append(
            f"{self.number:f}" if self.upper is None else f"{self.number:f}–{self.upper:f}"
        )
        return " ".join([*words, self.unit] if self.unit else words)


def plain(number: Decimal | None) -> str | None:
    """Return a number in plain digits, without an exponent; None stays None."""
    return None if number is None else f"{number:f}"


def plain_end(number: Decimal | None) -> str | None:
    """Return an end of an interval without the zeros that only computing has left behind."""
    text = plain(number)
    return text.rstrip("0").rstrip(".") if text and "." in text else text


def from_digits(
    digits: str, *, scale: Decimal = Decimal(1), unit: str = "", bound: Bound = Bound.EXACTLY
) -> Quantity:
    """Build a quantity from plain digits ("5.6", "-2000", "6e9") times a scale word's worth.

    The digits carry the precision: "5.60" is ten times as precise as "5.6", and the zeros
    of "2000" may be rounding.

    Raises:
        decimal.InvalidOperation: when ``digits`` is no number.
    """
    mantissa = EXACT.create_decimal(digits)
    if digits.isdigit() and digits.isascii():  # most numbers
        step, zeros = scale, len(digits) - len(digits.rstrip("0"))
        coarse = EXACT.scaleb(scale, zeros) if zeros and mantissa else scale
        return Quantity(EXACT.multiply(mantissa, scale), unit, bound, step, coarse)
    exponent = mantissa.as_tuple().exponent
    if not isinstance(exponent, int):
        msg = f"{digits!r} is not finite"
        raise ValueError(msg)
    step = coarse = EXACT.scaleb(scale, exponent)
    if exponent >= 0 and mantissa:
        significant = mantissa.normalize(EXACT).as_tuple().exponent
        assert isinstance(significant, int)  # noqa: S101  a finite number stays finite
        coarse = EXACT.scaleb(scale, significant)
    number = EXACT.multiply(mantissa, scale)
    if scale != 1 and exponent < 0 and number == number.to_integral_value():
        number = number.quantize(Decimal(1), context=EXACT)  # 1600000000, not 1600000000.0
    return Quantity(number, unit, bound, step, coarse)


def spanned(lower: Quantity, upper: Quantity) -> Quantity:
    """Join two printed numbers into the range from the one to the other, with the upper's unit."""
    return Quantity(
        lower.number,
        upper.unit or lower.unit,
        Bound.BETWEEN,
        min(lower.step, upper.step),
        min(lower.coarse, upper.coarse),
        upper.number,
    )
