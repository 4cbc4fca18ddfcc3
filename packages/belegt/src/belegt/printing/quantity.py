"""Quantities and dates printed in the words of a locale.

What is printed here, the reader reads back as the same number, unit and bound. CLDR gives
separators, scale words, names of units and currencies and the order of a date, through Babel;
the first hedge of each bound in a language's table is the one that is printed.
"""

from __future__ import annotations

from decimal import localcontext
from functools import lru_cache

from belegt.lexicon.languages import words_of
from belegt.lexicon.words import HEDGE_SIGNS, Words
from belegt.printing.dates import print_date
from belegt.printing.units import measured, several_of
from belegt.quantity import EXACT, Bound, PartialDate, Quantity


@lru_cache(maxsize=2048)
def print_quantity(quantity: Quantity | PartialDate, locale: str) -> str:
    """Return a quantity or date in words of a locale: "about $600 billion", "27. Januar 2025".

    Percent signs stand behind a no-break space in every language. A range names its unit twice.

    Args:
        quantity: what to print; its step says how many decimals.
        locale: a CLDR locale such as "en", "de" or "de_AT" whose language has a lexicon.

    Raises:
        ValueError: when the language has no lexicon.
    """
    words = words_of(locale)
    if isinstance(quantity, PartialDate):
        return print_date(quantity, locale, words)
    with localcontext(EXACT):  # Babel rounds to the context's digits, and fails beyond them
        return hedged(quantity, locale, words)


def print_unit(unit: str, locale: str) -> str:
    """Return what many of a unit are called in a locale: "US dollars"; "" of a bare count.

    Args:
        unit: as a ledger writes it.
        locale: as for `print_quantity`.

    Raises:
        ValueError: when the language has no lexicon.
    """
    return several_of(unit, locale, words_of(locale))


def hedged(quantity: Quantity, locale: str, words: Words) -> str:
    """Return a number, a range or a hedged number."""
    number = measured(quantity.number, quantity, locale, words)
    if quantity.upper is not None:
        upper = measured(quantity.upper, quantity, locale, words)
        before, join = next(iter(words.ranges.between.items()))
        return f"{before} {number} {join} {upper}"
    if quantity.bound is Bound.EXACTLY:
        return number
    hedges = (dict(words.hedges.before) | HEDGE_SIGNS).items()
    hedge = next(phrase for phrase, bound in hedges if bound is quantity.bound)
    return f"{hedge}{'' if hedge.endswith(chr(39)) else ' '}{number}"
