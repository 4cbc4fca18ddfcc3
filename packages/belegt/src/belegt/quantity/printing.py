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

from belegt.lexicon import Lexicon, cldr, lexicon_of
from belegt.lexicon.units import PERCENT, POINT, SCALES, THINGS, TIMES
from belegt.quantity.dates import PartialDate
from belegt.quantity.quantity import EXACT, Bound, Quantity

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
    lexicon = lexicon_of(locale)
    if isinstance(quantity, PartialDate):
        return _date(quantity, locale, lexicon)
    with localcontext(EXACT):  # Babel rounds to the context's digits, and fails beyond them
        return _number(quantity, locale, lexicon)


def _number(quantity: Quantity, locale: str, lexicon: Lexicon) -> str:
    """Return a number, a range or a hedged number."""
    number = _measured(quantity.number, quantity, locale, lexicon)
    if quantity.upper is not None:
        upper = _measured(quantity.upper, quantity, locale, lexicon)
        before, join = next(iter(lexicon.words.between.items()))
        return f"{before} {number} {join} {upper}"
    if quantity.bound is Bound.EXACTLY:
        return number
    hedges = lexicon.words.hedges.items()
    hedge = next(phrase for phrase, bound in hedges if bound is quantity.bound)
    return f"{hedge}{'' if hedge.endswith(chr(39)) else ' '}{number}"


def _measured(number: Decimal, quantity: Quantity, locale: str, lexicon: Lexicon) -> str:
    """Return a number with its unit."""
    unit, slash, below = quantity.unit.partition("/")
    if slash and quantity.unit in cldr.unit_ids():
        unit, slash, below = quantity.unit, "", ""
    text = _with_unit(number, quantity.step, unit, locale, lexicon)
    return f"{text} {_per(below, locale, lexicon)}" if slash else text


def _with_unit(number: Decimal, step: Decimal, unit: str, locale: str, lexicon: Lexicon) -> str:
    if unit in cldr.currency_codes():
        return _money(number, step, unit, locale, lexicon)
    if unit == PERCENT:
        return f"{_digits(number, step, locale)}{NO_BREAK}%"
    if cldr_id := cldr.unit_ids().get(unit):
        text = str(format_unit(number, cldr_id, "long", _pattern(number, step), locale))
        if cldr_id not in text:
            return text
        # CLDR lacks the plural of millions of some units
        several = cldr.NUMBER_RE.sub("", str(format_unit(2, cldr_id, "long", locale=locale)))
        return f"{_digits(number, step, locale)} {several.strip()}"
    words = lexicon.words.printing
    figure = _scaled(number, step, locale)
    if unit == POINT:
        return f"{figure} {words.points[abs(number) != 1]}"
    name = words.times if unit == TIMES else unit
    return f"{figure} {name}" if name else figure


def _money(number: Decimal, step: Decimal, code: str, locale: str, lexicon: Lexicon) -> str:
    figure = _scaled(abs(number), step, locale)
    minus = "-" if number < 0 else ""
    sign = get_currency_symbol(code, locale=locale)
    if Locale.parse(locale).language == "en" and not sign.isalpha():
        return f"{minus}{sign}{figure}"
    name = get_currency_name(code, _plural_sample(number), locale=locale)
    of = lexicon.words.printing.of if figure[-1].isalpha() else ""
    return f"{minus}{figure} {of}{' ' if of else ''}{name}"


def _plural_sample(number: Decimal) -> int:
    # scale words take the plural everywhere: "1 Million Euro", "1 million euros"
    return 1 if abs(number) == 1 else 2


def _per(below: str, locale: str, lexicon: Lexicon) -> str:
    """Return the lower half of a rate: "per month", "pro Million Token"."""
    word = lexicon.words.printing.per
    scale, _, things = below.partition(" ")
    if cldr_id := cldr.unit_ids().get(below):
        one = str(format_unit(1, cldr_id, "long", locale=locale))
        return f"{word} {cldr.NUMBER_RE.sub('', one, count=1).strip()}"
    if scale in SCALES and things:
        magnitude = 10 ** (3 * SCALES.index(scale) or 2)
        return f"{word} {_scale_word(Decimal(1), magnitude, locale)} {_thing(things, lexicon)}"
    return f"{word} {_thing(below, lexicon)}"


def _thing(name: str, lexicon: Lexicon) -> str:
    """Return the word of a language for a noun that rates are told by; else the unit's own."""
    single = name if name in THINGS else name.removesuffix("s")
    forms = lexicon.words.printing.things.get(single)
    return forms[single != name] if forms else name


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


def _date(date: PartialDate, locale: str, lexicon: Lexicon) -> str:
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
    clock = lexicon.words.printing.clock
    return f"{text}, {date.hour:02}:{date.minute or 0:02} {clock}".rstrip()
