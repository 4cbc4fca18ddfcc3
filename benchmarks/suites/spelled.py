"""Numbers, ordinals, years and amounts of money in words, as num2words spells them."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable, Iterator
from decimal import Decimal

from benchmarks.suites.case import Case
from benchmarks.suites.printed import framed, languages
from benchmarks.suites.value import DATE, MONEY, NUMBER, Value, measured

VARIANTS = {"en": ("en", "en_IN"), "fr": ("fr", "fr_BE", "fr_CH")}
"""What num2words spells a language in, besides its code."""

CURRENCIES = ("EUR", "USD")

Spell = Callable[..., str]


def cases(sample: int, seed: int) -> Iterator[Case]:
    """Yield ``sample`` forms of each kind for each language; the same for the same seed.

    Raises:
        ImportError: when num2words is not installed.
    """
    spell: Spell = importlib.import_module("num2words").num2words
    for language in languages():
        for variant in VARIANTS.get(language, (language,)):
            chance = random.Random(f"{seed}{variant}words")  # noqa: S311  no secret
            for _ in range(sample):
                yield from _forms(spell, language, variant, chance)


def _forms(spell: Spell, language: str, variant: str, chance: random.Random) -> Iterator[Case]:
    number = Decimal(chance.randrange(10 ** chance.randint(1, 9)) + 2)
    if number // 10**6 == 1:
        number += 10**6  # which num2words spells "un millions" in French
    value = measured(0, 0, NUMBER, number, "")
    yield framed("cardinals in words", language, spell(int(number), lang=variant), value, chance)
    ordinal = chance.randrange(2, 120)
    # an ordinal is no quantity: nothing is to be read
    words = spell(ordinal, lang=variant, to="ordinal")
    yield framed("ordinals in words", language, words, None, chance)
    decimal = Decimal(chance.randint(1, 9999)).scaleb(-chance.randint(1, 2))
    value = measured(0, 0, NUMBER, decimal, "")
    yield framed("decimals in words", language, spell(float(decimal), lang=variant), value, chance)
    year = chance.randint(1700, 2050)
    value = Value(0, 0, DATE, iso=f"{year}")
    words = spell(year, lang=variant, to="year")
    yield framed("years in words", language, words, value, chance)
    code = chance.choice(CURRENCIES)
    amount = Decimal(chance.randint(2, 99_999)).scaleb(-chance.choice([0, 0, 2]))
    words = spell(float(amount), lang=variant, to="currency", currency=code)
    value = measured(0, 0, MONEY, amount, code)
    yield framed("money in words", language, words, value, chance)
