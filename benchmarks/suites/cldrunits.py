"""Measures as CLDR prints them, long and short, to be read back.

All units of CLDR, those that the reader decides not to know included. A form that stands for two
units of a language is left out ("5m", a minute and a meter).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.units import format_unit

from belegt.lexicon.cldr import unit_name
from benchmarks.suites.case import Case
from benchmarks.suites.printed import framed, is_told, languages, locales_of
from benchmarks.suites.value import DIMENSION, DURATION, NUMBER, measured

SUITE = "CLDR measures"
LENGTHS = ("long", "short", "narrow")
NUMBERS = (1, 2, 5, Decimal("1.5"), 12, 37, Decimal("0.25"), 1500, 20_000)

NAMES = {
    "energy-foodcalorie": "kilocalorie",
    "force-kilowatt-hour-per-100-kilometer": "kilowatt hour/100 kilometer",
    "consumption-liter-per-100-kilometer": "liter/100 kilometer",
}
"""The units of CLDR whose English singular is another name in the lexicon."""

NOT_PRINTED = ("temperature-generic", "speed-light-speed", "graphics-dot", "speed-beaufort")
"""Units whose forms in CLDR are not what anybody prints ("5 light", "B 5")."""


def cases(seed: int) -> Iterator[Case]:
    """Yield each unit in each length for each locale; the numbers are the same for one seed."""
    for language in languages():
        known: set[str] = set()
        for locale in locales_of(language):
            chance = random.Random(f"{seed}{locale}units")  # noqa: S311  no secret
            for unit in _units(language):
                for length in LENGTHS:
                    form = _form(unit, length, locale)
                    if form is None or form in known or _forms(language)[plain(form)] > 1:
                        continue
                    known.add(form)
                    case = _case(language, locale, unit, length, chance)
                    if is_told(language, locale, case.text):
                        yield case


def _case(language: str, locale: str, unit: str, length: str, chance: random.Random) -> Case:
    number = chance.choice(NUMBERS)
    printed = _printed(number, unit, length, locale) or ""
    name = NAMES.get(unit, unit_name(unit))
    kind = DURATION if unit.startswith("duration-") else DIMENSION
    kind = NUMBER if unit == "concentr-item" else kind
    return framed(SUITE, language, printed, measured(0, 0, kind, number, name), chance)


def _printed(number: int | Decimal, unit: str, length: str, locale: str) -> str | None:
    try:
        return str(format_unit(number, unit, length, locale=locale))
    except Exception:  # noqa: BLE001  a unit that CLDR only half knows
        return None


@cache
def _units(language: str) -> list[str]:
    units = sorted(Locale.parse(language).unit_display_names)
    return [unit for unit in units if unit not in NOT_PRINTED and "gasoline" not in unit]


@cache
def _form(unit: str, length: str, locale: str) -> str | None:
    """Return how a unit is printed; None where CLDR has no word for it."""
    printed = _printed(5, unit, length, locale)
    half_known = printed is None or unit in printed or unit.replace("-", " ") in printed
    return None if half_known else printed


@cache
def _forms(language: str) -> Counter[str]:
    """Count the units, or powers of ten, that a form may be taken for."""
    found = {
        (plain(form), unit_name(unit))
        for unit in _units(language)
        for length in LENGTHS
        for locale in locales_of(language)
        if (form := _form(unit, length, locale))
    }
    # "5K" is five thousand as well as five kelvins
    for magnitudes in Locale.parse(language).compact_decimal_formats["short"].values():
        for magnitude, pattern in magnitudes.items():
            found.add((plain(pattern.pattern.replace("0", "5")), str(magnitude)))
    return Counter(form for form, _ in found)


def plain(form: str) -> str:
    """Return a form without what two forms may differ in and be taken for each other."""
    return "".join(form.lower().split()).rstrip(".")
