"""Numbers, shares and amounts of money as CLDR prints them, to be read back.

A form that another locale of the language prints for another value is left out: "$5" is not
written for Canadian dollars where the language alone is told.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
)

from benchmarks.suites.case import Case
from benchmarks.suites.printed import framed, is_told, languages, locales_of, some_number
from benchmarks.suites.value import MONEY, NUMBER, PERCENT, measured

NONE = {"XXX", "XTS"}
"""Codes for no currency at all."""

MAJOR = ("EUR", "USD", "GBP", "JPY", "CHF", "CAD", "AUD", "CNY", "INR", "SEK", "BRL", "ZAR")


def cases(sample: int, seed: int) -> Iterator[Case]:
    """Yield ``sample`` forms of each kind for each locale; the same for the same seed."""
    for language in languages():
        for locale in locales_of(language):
            chance = random.Random(f"{seed}{locale}")  # noqa: S311  no secret
            printed = _printed(language, locale, sample, chance)
            yield from (case for case in printed if is_told(language, locale, case.text))
        yield from _named(language, 3 * sample, random.Random(f"{seed}{language}"))  # noqa: S311


def _printed(language: str, locale: str, sample: int, chance: random.Random) -> Iterator[Case]:
    for _ in range(sample):
        yield _decimal(language, locale, chance)
        yield _percent(language, locale, chance)
    yield from _compact(language, locale, sample, chance)
    yield from _currency(language, locale, sample, chance)


def _decimal(language: str, locale: str, chance: random.Random) -> Case:
    number = some_number(chance)
    printed = format_decimal(number, locale=locale, decimal_quantization=False)
    return framed("CLDR numbers", language, printed, measured(0, 0, NUMBER, number, ""), chance)


def _percent(language: str, locale: str, chance: random.Random) -> Case:
    share = Decimal(chance.randint(-999, 9999)).scaleb(chance.choice([-2, -3, -4]))
    printed = format_percent(share, locale=locale, decimal_quantization=False)
    value = measured(0, 0, PERCENT, share * 100, "percent")
    return framed("CLDR percentages", language, printed, value, chance)


def _compact(language: str, locale: str, sample: int, chance: random.Random) -> Iterator[Case]:
    for _ in range(sample):
        number = Decimal(chance.randint(1, 999)) * 10 ** chance.randint(2, 12)
        length = chance.choice(["long", "short"])
        printed = format_compact_decimal(
            number, format_type=length, locale=locale, fraction_digits=3
        )
        if _scale_signs(language)[_sign(printed)] < 2:
            value = measured(0, 0, NUMBER, number, "")
            yield framed("CLDR compact numbers", language, printed, value, chance)
        code = chance.choice(MAJOR)
        printed = format_compact_currency(number, code, locale=locale, fraction_digits=3)
        told = _scale_signs(language)[_sign(printed.replace(_symbol(code, locale), ""))] < 2
        if told and _means(_symbol(code, locale), language) in {code, None}:
            value = measured(0, 0, MONEY, number, code)
            yield framed("CLDR compact money", language, printed, value, chance)


def _sign(printed: str) -> str:
    """Return the letters of a compact form: "M" of "5,6 M"."""
    return "".join(char for char in printed if char.isalpha())


@cache
def _scale_signs(language: str) -> Counter[str]:
    """Count the magnitudes of each scale sign: "T" is a thousand in India, a trillion elsewhere."""
    found = set()
    for locale in locales_of(language):
        for magnitudes in Locale.parse(locale).compact_decimal_formats["short"].values():
            for magnitude, pattern in magnitudes.items():
                # "00 M" at 10^7 is a million, like "0 M" at 10^6
                zeros = pattern.pattern.partition(";")[0].count("0")
                found.add((_sign(pattern.pattern), len(str(magnitude)) - zeros))
    return Counter(sign for sign, _ in found)


def _symbol(code: str, locale: str) -> str:
    return get_currency_symbol(code, locale=locale)


@cache
def _means(symbol: str, language: str) -> str | None:
    """Return the currency of a symbol where a language is printed without a country."""
    if symbol.isalpha() and len(symbol) == 3:
        return symbol
    codes = sorted(Locale.parse(language).currencies)
    found = [code for code in codes if _symbol(code, language) == symbol]
    return found[0] if found else None


def _currency(language: str, locale: str, sample: int, chance: random.Random) -> Iterator[Case]:
    for _ in range(sample):
        code = chance.choice(MAJOR)
        number = some_number(chance, get_currency_precision(code))
        printed = format_currency(
            number, code, locale=locale, format_type=chance.choice(["standard", "name"])
        )
        symbol = _symbol(code, locale)
        if symbol in printed and _means(symbol, language) not in {code, None}:
            continue
        value = measured(0, 0, MONEY, number, code)
        yield framed("CLDR money", language, printed, value, chance)


def _named(language: str, sample: int, chance: random.Random) -> Iterator[Case]:
    """Yield amounts in any currency that has a name of its own, past ones included."""
    names = {code: _name(code, language) for code in sorted(Locale.parse(language).currencies)}
    alone = Counter(name.lower() for name in names.values())
    codes = [
        code
        for code, name in names.items()
        if alone[name.lower()] == 1 and "(" not in name and name != code and code not in NONE
    ]
    for code in chance.sample(codes, min(sample, len(codes))):
        number = Decimal(chance.choice([1, 2, 5, 37, 1500, 200_000]))
        printed = f"{format_decimal(number, locale=language)} {_name(code, language, number)}"
        value = measured(0, 0, MONEY, number, code)
        yield framed("CLDR currencies by name", language, printed, value, chance)


def _name(code: str, language: str, number: Decimal = Decimal(2)) -> str:
    return get_currency_name(code, number, locale=language)
