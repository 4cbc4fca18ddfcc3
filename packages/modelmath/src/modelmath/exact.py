"""Exact numbers: what may come in (whole, decimal or fraction, never binary) and how it prints."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from modelmath.errors import refuse

Exact: TypeAlias = int | Decimal | Fraction
"""A number without binary rounding."""


def exact(name: str, value: Exact, *, zero: bool = False) -> Fraction:
    """Check an input and make it a fraction.

    Args:
        name: What the number is, for messages.
        value: The number.
        zero: Whether 0 is allowed.

    Returns:
        The same number.

    Raises:
        ModelMathError: If it is a float or no number, negative, infinite, or 0 where that is not
            allowed.
    """
    expected = "a number of at least 0" if zero else "a number above 0"
    if isinstance(value, bool) or not isinstance(value, int | Decimal | Fraction):
        raise refuse(
            name,
            value,
            f"{expected}, as int, Decimal or Fraction",
            "floats are rounded in binary; write Decimal('0.1'), not 0.1",
        )
    if isinstance(value, Decimal) and not value.is_finite():
        raise refuse(name, value, expected, f"correct {name}")
    if value < 0 or (value == 0 and not zero):
        raise refuse(name, value, expected, f"correct {name}")
    return Fraction(value)


def whole(name: str, value: int, *, least: int = 1) -> int:
    """Check a count.

    Args:
        name: What is counted, for messages.
        value: The count.
        least: Smallest number allowed, included.

    Returns:
        The same number.

    Raises:
        ModelMathError: If it is not whole or less than that.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise refuse(name, value, f"a whole number, at least {least}", f"correct {name}")
    return value


def ratio(number: Exact, reference: Exact) -> Fraction:
    """Divide: how many times the reference a number is, of two numbers of the same unit.

    Args:
        number: The dividend, at least 0.
        reference: The divisor, above 0.

    Returns:
        The quotient; a pure number.
    """
    return exact("number", number, zero=True) / exact("reference", reference)


def saving(number: Exact, reference: Exact) -> Fraction:
    """Say which share of the reference is saved, of two numbers of the same unit.

    Args:
        number: What is needed, at least 0.
        reference: What was needed before, above 0.

    Returns:
        The share from 0 to 1; negative if more is needed.
    """
    return 1 - ratio(number, reference)


def show(value: Exact, places: int = 0) -> str:
    """Print a number in English notation, rounded half to even.

    Args:
        value: The number.
        places: Decimal places.

    Returns:
        The digits, with commas between thousands.
    """
    scaled = round(Fraction(value) * 10**places)
    sign = "-" if scaled < 0 else ""
    units, rest = divmod(abs(scaled), 10**places)
    return f"{sign}{units:,}" + (f".{rest:0{places}}" if places else "")
