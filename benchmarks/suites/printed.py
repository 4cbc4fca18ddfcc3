"""What generators share: locales of a language, sentences to print a form into, and chance."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from babel.numbers import get_decimal_symbol

from belegt.lexicon import language_codes
from benchmarks.suites.case import Case
from benchmarks.suites.value import Value

TERRITORIES = {
    "de": ("AT", "CH"),
    "en": ("GB", "IN", "ZA", "CA", "AU", "IE"),
    "fr": ("CH", "CA", "BE"),
    "es": ("MX", "AR"),
    "it": ("CH",),
}
"""Countries in which a language is printed otherwise; the language is told, the country is not."""

UNDECIDED_RE = re.compile(r"(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,]\d|\d)")

FRAMES = {
    "de": ("{}", "Der Bericht nennt {}.", "Am Ende stand da {}, heißt es."),
    "en": ("{}", "The report says {}.", "In the end it said {}, they say."),
    "es": ("{}", "El informe dice {}.", "Al final se leía {}, dicen."),
    "it": ("{}", "Il rapporto dice {}.", "Alla fine si leggeva {}, dicono."),
    "fr": ("{}", "Le rapport cite {}.", "À la fin on lisait {}, dit-on."),
}
"""Sentences that say nothing of what stands in them."""


def locales_of(language: str) -> Iterator[str]:
    """Yield the locales of a language, that of its code first."""
    yield language
    for territory in TERRITORIES.get(language, ()):
        yield f"{language}_{territory}"


def languages() -> list[str]:
    """Return the codes of the languages that are read."""
    return language_codes()


def is_told(language: str, locale: str, printed: str) -> bool:
    """Whether the separators of a country tell their number where only the language is known.

    "20,000" is twenty thousand in Mexico, and twenty in Spain.
    """
    mine, theirs = (get_decimal_symbol(one) for one in (language, locale))
    return mine == theirs or not UNDECIDED_RE.search(printed)


def framed(
    suite: str, language: str, printed: str, value: Value | None, chance: random.Random
) -> Case:
    """Return a sentence with a printed form in it; ``value`` is None where that is no quantity."""
    frame = chance.choice(FRAMES.get(language, ("{}",)))
    start = frame.index("{")
    text = frame.replace("{}", printed)
    placed = () if value is None else (replace(value, start=start, end=start + len(printed)),)
    return Case(suite, language, text, placed)


def some_number(chance: random.Random, places: int = 2) -> Decimal:
    """Return a number of any length up to nine digits, with up to ``places`` decimals."""
    digits = chance.randint(1, 9)
    whole = chance.randint(10 ** (digits - 1), 10**digits - 1)
    decimals = chance.choice([0, *range(places + 1)])
    number = Decimal(whole).scaleb(-min(decimals, digits))
    return -number if chance.random() < 0.15 else number
