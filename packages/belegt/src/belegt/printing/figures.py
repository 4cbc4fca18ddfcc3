"""Numbers in the digits and scale words of a locale."""

from __future__ import annotations

from decimal import Decimal

from babel import Locale
from babel.numbers import format_decimal

from belegt.quantity import EXACT

MOST_DECIMALS = 3
"""Decimals before a scale word: "1.234 billion" is read at a glance, more is not."""


def scaled(number: Decimal, step: Decimal, locale: str) -> str:
    """Return a number, with a scale word from a million on if that tells it to the full.

    Zeros that are rounding are told by the word of a larger scale, from a thousand on: "119
    thousand", "0.9 billion"; in digits they would tell more than is known.
    """
    for exponent in (12, 9, 6, 3):
        scale = Decimal(10) ** exponent
        if abs(number) < scale and not (is_rounded(step) and abs(number) >= scale / 10 <= step):
            continue
        if exponent == 3 and not is_rounded(step):
            break
        mantissa = EXACT.divide(number, scale)
        if mantissa == mantissa.quantize(Decimal(1).scaleb(-MOST_DECIMALS), context=EXACT):
            trimmed = mantissa.normalize(EXACT)
            finest = max(EXACT.divide(step, scale), Decimal(1).scaleb(-MOST_DECIMALS))
            figure = in_digits(trimmed, min(finest, Decimal(1)) if step else step, locale)
            return f"{figure} {scale_word(trimmed, 10**exponent, locale)}"
        if step <= 1:
            break  # "1,001.5 million" tells its rounding; what is told to the unit needs no word
    return in_digits(number, step, locale)


def is_rounded(step: Decimal) -> bool:
    """Whether a number is known to tens or more, so that its last digit says nothing."""
    return step >= 10


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
