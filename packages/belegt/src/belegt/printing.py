"""Quantities and dates printed in the words of a locale.

What is printed here, the reader reads back as the same number, unit and bound. CLDR gives
separators, scale words, names of units and currencies and the order of a date, through Babel;
the first hedge of each bound in a language's table is the one that is printed.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, localcontext

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal, get_currency_name, get_currency_symbol
from babel.units import format_unit

from belegt.lexicon import cldr
from belegt.lexicon.languages import words_of
from belegt.lexicon.unitnames import names_of
from belegt.lexicon.unitrows import MONEY
from belegt.lexicon.units import (
    PERCENT,
    SCALES,
    TIMES,
    halves,
    scaled_thing,
    unit_of,
)
from belegt.lexicon.words import HEDGE_SIGNS, Words
from belegt.quantity import EXACT, Bound, PartialDate, Quantity

NO_BREAK = "\u00a0"
MOST_DECIMALS = 3
"""Decimals before a scale word: "1.234 billion" is read at a glance, more is not."""


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
        return _date(quantity, locale, words)
    with localcontext(EXACT):  # Babel rounds to the context's digits, and fails beyond them
        return _number(quantity, locale, words)


def _number(quantity: Quantity, locale: str, words: Words) -> str:
    """Return a number, a range or a hedged number."""
    number = _measured(quantity.number, quantity, locale, words)
    if quantity.upper is not None:
        upper = _measured(quantity.upper, quantity, locale, words)
        before, join = next(iter(words.ranges.between.items()))
        return f"{before} {number} {join} {upper}"
    if quantity.bound is Bound.EXACTLY:
        return number
    hedges = (dict(words.hedges.before) | HEDGE_SIGNS).items()
    hedge = next(phrase for phrase, bound in hedges if bound is quantity.bound)
    return f"{hedge}{'' if hedge.endswith(chr(39)) else ' '}{number}"


def _measured(number: Decimal, quantity: Quantity, locale: str, words: Words) -> str:
    """Return a number with its unit."""
    above, below = halves(quantity.unit)
    text = _with_unit(number, quantity.step, above, locale, words)
    return f"{text} {_per(below, locale, words)}" if below else text


def _with_unit(number: Decimal, step: Decimal, name: str, locale: str, words: Words) -> str:
    unit = unit_of(name)
    if unit and unit.kind == MONEY:
        return _money(number, step, name, locale, words)
    if name == PERCENT:
        return f"{_digits(number, step, locale)}{NO_BREAK}%"
    if cldr_id := cldr.unit_ids().get(name):
        text = str(format_unit(number, cldr_id, "long", _pattern(number, step), locale))
        if cldr_id not in text:
            return text
        # CLDR lacks the plural of millions of some units
        return f"{_digits(number, step, locale)} {cldr.forms(name, words.language)[-1]}"
    figure = _scaled(number, step, locale)
    if name == TIMES:
        return f"{figure} {words.printing.times}"
    return f"{figure} {_name(name, number, words)}" if name else figure


def _name(name: str, number: Decimal, words: Words) -> str:
    """Return a unit's name in a language: one or several; its symbol or own name for want of it."""
    unit = unit_of(name)
    names = names_of(unit, words) if unit else ()
    if names:
        several = Locale.parse(words.language).plural_form(abs(number)) != "one"
        return names[:2][-1] if several else names[0]
    return unit.symbols[0] if unit and unit.symbols else name


def _money(number: Decimal, step: Decimal, code: str, locale: str, words: Words) -> str:
    figure = _scaled(abs(number), step, locale)
    minus = "-" if number < 0 else ""
    sign = get_currency_symbol(code, locale=locale)
    if words.printing.sign_before and not sign.isalpha():
        return f"{minus}{sign}{figure}"
    name = get_currency_name(code, _plural_sample(number), locale=locale)
    of = words.printing.of if figure[-1].isalpha() else ""
    return f"{minus}{figure} {of}{' ' if of else ''}{name}"


def _plural_sample(number: Decimal) -> int:
    # scale words take the plural everywhere: "1 Million Euro", "1 million euros"
    return 1 if abs(number) == 1 else 2


def _per(below: str, locale: str, words: Words) -> str:
    """Return the lower half of a rate: "per month", "pro Million Token"."""
    word = words.printing.per
    if forms := cldr.forms(below, words.language):
        return f"{word} {forms[0]}"
    scale, thing = scaled_thing(below)
    if scale:
        scale_word = _scale_word(Decimal(1), int(SCALES[scale]), locale)
        return f"{word} {scale_word} {_name(thing, Decimal(2), words)}"
    return f"{word} {_name(below, Decimal(1), words)}"


def _scaled(number: Decimal, step: Decimal, locale: str) -> str:
    """Return a number, with a scale word from a million on if that tells it to the full."""
    for exponent in (12, 9, 6):
        scale = Decimal(10) ** exponent
        if abs(number) < scale:
            continue
        mantissa = EXACT.divide(number, scale)
        if mantissa == mantissa.quantize(Decimal(1).scaleb(-MOST_DECIMALS), context=EXACT):
            trimmed = mantissa.normalize(EXACT)
            finest = max(EXACT.divide(step, scale), Decimal(1).scaleb(-MOST_DECIMALS))
            figure = _digits(trimmed, min(finest, Decimal(1)) if step else step, locale)
            return f"{figure} {_scale_word(trimmed, 10**exponent, locale)}"
        if step <= 1:
            break  # "1,001.5 million" tells its rounding; what is told to the unit needs no word
    return _digits(number, step, locale)


def _scale_word(mantissa: Decimal, magnitude: int, locale: str) -> str:
    parsed = Locale.parse(locale)
    formats = parsed.compact_decimal_formats["long"]
    form = parsed.plural_form(abs(mantissa))
    pattern = formats.get(form, formats["other"])[str(magnitude)].pattern
    return str(pattern).replace("0", "").strip()


def _digits(number: Decimal, step: Decimal, locale: str) -> str:
    return format_decimal(number, _pattern(number, step), locale, decimal_quantization=False)


def _pattern(number: Decimal, step: Decimal) -> str:
    """Return a number pattern with as many decimals as the step has, or the number needs."""
    exponents = [number.normalize(EXACT).as_tuple().exponent]
    if step:
        exponents.append(step.normalize(EXACT).as_tuple().exponent)
    decimals = max(-exponent for exponent in exponents if isinstance(exponent, int))
    return "#,##0." + "0" * decimals if decimals > 0 else "#,##0"


def _date(date: PartialDate, locale: str, words: Words) -> str:
    """Return the parts that are known, in the locale's order; the day first in English too."""
    if date.month is None:
        return f"{date.year}"
    # any year will do where none is told: it is not printed
    day = dt.date(date.year or 2000, date.month, date.day or 1)
    skeleton = ("y" if date.year else "") + "MMMM" + ("d" if date.day else "")
    british = "en_GB" if locale == "en" else locale
    if skeleton == "yMMMMd":
        # CLDR's long pattern; asked for a skeleton it lacks, it would shorten the month
        text = format_date(day, "long", locale=british)
    elif skeleton == "MMMM":
        text = str(Locale.parse(locale).months["stand-alone"]["wide"][date.month])
    else:
        text = format_skeleton(skeleton, day, fuzzy=True, locale=british)
    if date.hour is None:
        return text
    clock = words.printing.clock
    return f"{text}, {date.hour:02}:{date.minute or 0:02} {clock}".rstrip()
