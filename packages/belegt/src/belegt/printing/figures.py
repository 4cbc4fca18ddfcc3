"""Numbers in the digits and scale words of a locale."""

from __future__ import annotations

from decimal import Decimal

from babel import Locale
from babel.numbers import format_decimal

from belegt.quantity import EXACT

MOST_DECIMALS = 3
"""Decimals before a scale word: "1.234 billion" is read at a glance, more is not."""


def scaled(number: Decimal, step: Decimal, locale: str) -> str:
    """Return a number, with a scale word from a million on if that tells it to the full."""
    for exponent in (12, 9, 6):
        scale = Decimal(10) ** exponent
        if abs(number) < scale:
            continue
        mantissa = EXACT.divide(number, scale)
        if mantissa == mantissa.quantize(Decimal(1).scaleb(-MOST_DECIMALS), context=EXACT):
            trimmed = mantissa.normalize(EXACT)
            finest = max(EXACT.divide(step, scale), Decimal(1).scaleb(-MOST_DECIMALS))
            figure = in_digits(trimmed, min(finest, Decimal(1)) if step else step, locale)
            return f"{figure} {scale_word(trimmed, 10**exponent, locale)}"
        if step <= 1:
            break  # "1,001.5 million" tells its rounding; what is told to the unit needs no word
    return in_digits(number, step, locale)


def scale_word(mantissa: Decimal, magnitude: int, locale: str) -> str:
    """Return the word for a power of ten behind a number: "Millionen", "billion"."""
    parsed = Locale.parse(locale)
    formats = parsed.compact_decimal_formats["long"]
    form = parsed.plural_form(abs(mantissa))
    pattern = formats.get(form, formats["other"])[str(magnitude)].pattern
    return str(pattern).replace("0", "").strip()


def in_digits(number: Decimal, step: Decimal, locale: str) -> str:
    """Return a number in digits, to the decimals that its step tells."""
    return format_decimal(number, pattern(number, step), locale, decimal_quantization=False)


def pattern(number: Decimal, step: Decimal) -> str:
    """Return a number pattern with as many decimals as the step has, or the number needs."""
    exponents = [number.normalize(EXACT).as_tuple().exponent]
    if step:
        exponents.append(step.normalize(EXACT).as_tuple().exponent)
    decimals = max(-exponent for exponent in exponents if isinstance(exponent, int))
    return "#,##0." + "0" * decimals if decimals > 0 else "#,##0"
