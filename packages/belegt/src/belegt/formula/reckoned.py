"""Amounts: exact numbers with the interval they may lie in, and their arithmetic with units."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from belegt.messages import Message, Worded, message

BIT_LIMIT = 8192
"""Size of a result's exact fraction; derived figures that build on each other could grow on."""

SIZE_LIMIT = 900
"""Binary digits of a result, or of one over it: what is drawn has to fit into a float."""

Powers: TypeAlias = tuple[tuple[str, int], ...]
"""Names of units with their exponents, sorted; () is a bare number."""

NO_DIMENSION = frozenset({"", "count", "times"})


class FormulaError(ValueError):
    """A formula that cannot be evaluated; says why, and what to do about it."""

    def __init__(self, found: str | Worded, remedy: str | Worded) -> None:
        super().__init__(str(found))
        self.found = found
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A number with the interval it may lie in, and its unit.

    Attributes:
        value: exact, from the numbers as printed.
        low: least value that the rounding of the inputs allows, None = unbounded.
        high: greatest such value, None = unbounded.
        unit: the unit's factors.
    """

    value: Fraction
    low: Fraction | None
    high: Fraction | None
    unit: Powers = ()


def exactly(value: Fraction | Decimal | int, unit: str = "") -> Reckoned:
    """Return an amount without rounding."""
    number = Fraction(value)
    return Reckoned(number, number, number, parse_unit(unit))


def parse_unit(text: str) -> Powers:
    """Read a unit such as "USD/month"; a count and a bare number have none."""
    upper, *below = (part.strip() for part in text.split("/"))
    factors: dict[str, int] = {}
    for name, power in [(upper, 1), *((part, -1) for part in below)]:
        if name not in NO_DIMENSION:
            factors[name] = factors.get(name, 0) + power
    return tuple(sorted((name, power) for name, power in factors.items() if power))


def show_unit(unit: Powers) -> str | Message:
    """Return a unit as text; "no unit" for a bare number."""
    if not unit:
        return message("no unit")
    above = [name if power == 1 else f"{name}^{power}" for name, power in unit if power > 0]
    below = [name if power == -1 else f"{name}^{-power}" for name, power in unit if power < 0]
    return "/".join([" ".join(above) or "1", *below])


def add(one: Reckoned, other: Reckoned, sign: int) -> Reckoned:
    """Add, or subtract with the sign -1, what has the same unit."""
    if one.unit != other.unit:
        found = message(
            "{one} {sign} {other}",
            one=show_unit(one.unit),
            sign="+" if sign > 0 else "-",
            other=show_unit(other.unit),
        )
        remedy = message("add only what has the same unit; convert one of them first")
        raise FormulaError(found, remedy)
    low, high = (other.low, other.high) if sign > 0 else (other.high, other.low)
    return limited(
        Reckoned(
            one.value + sign * other.value,
            None if one.low is None or low is None else one.low + sign * low,
            None if one.high is None or high is None else one.high + sign * high,
            one.unit,
        )
    )


def multiply(one: Reckoned, other: Reckoned) -> Reckoned:
    """Multiply numbers, intervals and units."""
    factors = dict(one.unit)
    for name, power in other.unit:
        factors[name] = factors.get(name, 0) + power
    unit = tuple(sorted((name, power) for name, power in factors.items() if power))
    low, high = _product_ends(one, other)
    return limited(Reckoned(one.value * other.value, low, high, unit))


def limited(amount: Reckoned) -> Reckoned:
    """Return an amount none of whose fractions is too long to be reckoned with.

    Raises:
        FormulaError: when one is; the ends of an interval grow as the value does.
    """
    for end in (amount.value, amount.low, amount.high):
        above, below = (end or Fraction(1)).as_integer_ratio()
        bits = above.bit_length(), below.bit_length()
        if max(bits) > BIT_LIMIT or abs(bits[0] - bits[1]) > SIZE_LIMIT:
            found = message("a result of hundreds of digits")
            raise FormulaError(found, message("use smaller powers"))
    return amount


def _product_ends(one: Reckoned, other: Reckoned) -> tuple[Fraction | None, Fraction | None]:
    ends = (one.low, one.high, other.low, other.high)
    if None not in ends:
        a, b, c, d = (Fraction(end or 0) for end in ends)
        products = (a * c, a * d, b * c, b * d)
        return min(products), max(products)
    # one-sided amounts are of use only among positive ones: "more than 100 million" / 2
    if one.low is None or other.low is None or one.low < 0 or other.low < 0:
        return None, None
    high = None if one.high is None or other.high is None else one.high * other.high
    return one.low * other.low, high


def inverse(amount: Reckoned) -> Reckoned:
    """Return one over an amount whose interval keeps clear of zero."""
    low, high = amount.low, amount.high
    if (low is None or low <= 0) and (high is None or high >= 0):
        raise FormulaError(
            message("a division by an interval around zero"),
            message("divide by something that cannot be zero"),
        )
    return Reckoned(
        1 / amount.value,
        Fraction(0) if high is None else 1 / high,
        Fraction(0) if low is None else 1 / low,
        tuple((name, -power) for name, power in amount.unit),
    )
