"""Numbers with their units: money, measures, things and rates."""

from __future__ import annotations

from decimal import Decimal

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol
from babel.units import format_unit

from belegt.lexicon import cldr
from belegt.lexicon.unitnames import names_of
from belegt.lexicon.unitrows import MONEY
from belegt.lexicon.units import COUNT, PERCENT, SCALES, TIMES, halves, scaled_thing, unit_of
from belegt.lexicon.words import Words
from belegt.printing.figures import in_digits, is_rounded, pattern, scale_word, scaled
from belegt.quantity import Quantity

NO_BREAK = "\u00a0"


def measured(number: Decimal, quantity: Quantity, locale: str, words: Words) -> str:
    """Return a number with its unit."""
    above, below = halves(quantity.unit)
    text = with_unit(number, quantity.step, above, locale, words)
    return " ".join([text, *(per(half, locale, words) for half in below)])


def with_unit(number: Decimal, step: Decimal, name: str, locale: str, words: Words) -> str:
    """Return a number with the unit above the line of its rate."""
    unit = unit_of(name)
    if unit and unit.kind == MONEY:
        return money(number, step, name, locale, words)
    if name == PERCENT:
        return f"{in_digits(number, step, locale)}{NO_BREAK}%"
    if cldr_id := cldr.unit_ids().get(name):
        rounded = is_rounded(step)
        text = str(format_unit(number, cldr_id, "long", pattern(number, step), locale))
        if cldr_id not in text and not rounded:
            return text
        figure = scaled(number, step, locale) if rounded else in_digits(number, step, locale)
        # CLDR lacks the plural of millions of some units, and some units altogether
        several = (*cldr.forms(name, words.language), unit_name(name, number, words))[0:2][-1]
        return joined(figure, several, words) if rounded else f"{figure} {several}"
    figure = scaled(number, step, locale)
    if name == COUNT:
        return figure
    if name == TIMES:
        return f"{figure} {words.printing.times}"
    return joined(figure, unit_name(name, number, words), words) if name else figure


def unit_name(name: str, number: Decimal, words: Words) -> str:
    """Return a unit's name in a language: one or several; its symbol or own name for want of it."""
    unit = unit_of(name)
    names = names_of(unit, words) if unit else ()
    if names:
        several = Locale.parse(words.language).plural_form(abs(number)) != "one"
        return names[:2][-1] if several else names[0]
    return unit.symbols[0] if unit and unit.symbols else name


def several_of(name: str, locale: str, words: Words) -> str:
    """Return what many of a unit are called: "bytes per token"; "" of a bare count."""
    above, below = halves(name)
    unit = unit_of(above)
    if unit and unit.kind == MONEY:
        called = str(get_currency_name(above, plural_sample(Decimal(2)), locale=locale))
    elif above in {COUNT, TIMES, ""}:
        called = ""
    else:
        called = unit_name(above, Decimal(1 if above == PERCENT else 2), words)
    return " ".join([called, *(per(half, locale, words) for half in below)]).strip()


def money(number: Decimal, step: Decimal, code: str, locale: str, words: Words) -> str:
    """Return an amount of money, its sign or name where the language puts it."""
    figure = scaled(abs(number), step, locale)
    minus = "-" if number < 0 else ""
    sign = get_currency_symbol(code, locale=locale)
    if words.printing.sign_before and not sign.isalpha():
        return f"{minus}{sign}{figure}"
    name = get_currency_name(code, plural_sample(number), locale=locale)
    return minus + joined(figure, name, words)


def joined(figure: str, name: str, words: Words) -> str:
    """Return a figure and what it counts: "2 millions de dollars"."""
    of = words.printing.of if figure[-1].isalpha() else ""
    return f"{figure} {of} {name}" if of else f"{figure} {name}"


def plural_sample(number: Decimal) -> int:
    """Return a small number of the same plural: scale words take it ("1 Million Euro") too."""
    return 1 if abs(number) == 1 else 2


def per(below: str, locale: str, words: Words) -> str:
    """Return the lower half of a rate: "per month", "pro Million Token"."""
    word = words.printing.per
    if forms := cldr.forms(below, words.language):
        return f"{word} {forms[0]}"
    scale, thing = scaled_thing(below)
    if scale.isdecimal():
        names = cldr.forms(thing, words.language)
        return f"{word} {scale} {names[-1] if names else unit_name(thing, Decimal(2), words)}"
    if scale:
        million = scale_word(Decimal(1), int(SCALES[scale]), locale)
        return f"{word} {joined(million, unit_name(thing, Decimal(2), words), words)}"
    return f"{word} {unit_name(below, Decimal(1), words)}"
