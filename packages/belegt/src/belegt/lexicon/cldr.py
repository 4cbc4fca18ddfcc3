"""What CLDR tells of a language, through Babel's public functions.

Read at run time from the installed Babel, never copied: separators, scale words, currencies,
units and months.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Literal

from babel import Locale
from babel.numbers import (
    get_currency_name,
    get_currency_symbol,
    get_decimal_symbol,
    get_group_symbol,
    list_currencies,
)
from babel.units import format_unit

from belegt.lexicon.words import words

UnitLength = Literal["short", "long", "narrow"]

PLURAL_SAMPLES = (1, 2, 5, Decimal("1.5"), 1_000_000)
"""Numbers that together call up every plural form of a language."""

NO_UNITS = words(
    """length-point graphics-dot graphics-em concentr-item concentr-percent concentr-karat
    temperature-generic duration-year-person duration-month-person duration-week-person
    duration-day-person volume-drop volume-pinch volume-cup volume-cup-metric volume-jigger
    volume-dram mass-grain angle-revolution
    length-solar-radius length-earth-radius light-solar-luminosity concentr-portion-per-1e9
    concentr-milligram-ofglucose-per-deciliter consumption-liter-per-100-kilometer
    force-kilowatt-hour-per-100-kilometer duration-night mass-stone energy-foodcalorie
    volume-dessert-spoon volume-dessert-spoon-imperial speed-light-speed
    length-mile-scandinavian acceleration-g-force"""
)
"""Units of CLDR whose names mean something else in news prose, or hold a number."""

COUNTRIES: Mapping[str, tuple[str, ...]] = {
    "de": ("CH", "AT"),
    "en": ("GB", "CA", "AU", "ZA", "IN"),
    "fr": ("CA", "CH", "BE"),
}
"""Where units have further names: "metres" beside "meters", "milles marins" beside "nautiques"."""

NUMBER_RE = re.compile(r"[\d.,\s\u00a0\u202f]*\d[.,\s\u00a0\u202f]*")


def separators(language: str) -> tuple[str, str]:
    """Return the decimal and the group separator."""
    return get_decimal_symbol(language), get_group_symbol(language)


def scale_words(language: str) -> dict[str, Decimal]:
    """Return scale words, long and short, lower case, with their worth."""
    found: dict[str, Decimal] = {}
    formats = Locale.parse(language).compact_decimal_formats
    for length in ("long", "short"):
        for magnitudes in formats[length].values():
            for magnitude, pattern in magnitudes.items():
                word = re.sub(r"[0'\s\u00a0\u202f]", "", pattern.pattern).lower()
                # "0 M" at a thousand million is the Spanish way of "0000 M"
                zeros = pattern.pattern.count("0")
                if len(word) > 1 and zeros == 1:
                    found.setdefault(word, Decimal(magnitude))
                    found.setdefault(word.rstrip("."), Decimal(magnitude))
    return found


def scale_signs(language: str) -> dict[str, Decimal]:
    """Return scale signs that stand behind a blank ("M", "Md" in French), as printed."""
    found: dict[str, Decimal] = {}
    for magnitudes in Locale.parse(language).compact_decimal_formats["short"].values():
        for magnitude, pattern in magnitudes.items():
            sign = pattern.pattern.lstrip("0").replace("'", "")
            if sign[:1].isspace() and pattern.pattern.count("0") == 1:
                found.setdefault(sign.strip().rstrip("."), Decimal(magnitude))
    return found


@cache
def plural_samples(language: str) -> tuple[int | Decimal, ...]:
    """Return a number for each plural form of a language."""
    form = Locale.parse(language).plural_form
    return tuple({form(sample): sample for sample in reversed(PLURAL_SAMPLES)}.values())


def currency_names(language: str) -> dict[str, str]:
    """Return names of currencies, lower case, with their ISO 4217 codes."""
    found: dict[str, str] = {}
    for code in sorted(Locale.parse(language).currencies):
        for count in plural_samples(language):
            name = get_currency_name(code, count, locale=language).lower().replace("-", " ")
            if name != code.lower() and "(" not in name:
                found.setdefault(" ".join(name.split()), code)
    return found


@cache
def currency_codes() -> frozenset[str]:
    """Return every ISO 4217 code that CLDR knows, past ones included."""
    return frozenset(list_currencies()) | {"XBT"}


def currency_signs(language: str) -> dict[str, str]:
    """Return signs of currencies as printed ("$", "US$", "A$"), with their ISO 4217 codes."""
    found = {"US$": "USD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₺": "TRY"}
    found |= {"C$": "CAD", "S$": "SGD"}
    for code in sorted(Locale.parse(language).currencies):
        for locale in (language, "en"):
            sign = get_currency_symbol(code, locale=locale).replace("\u202f", " ")
            # a sign has a character that is no letter; "CHF" and "FCFA" are codes
            if any(unicodedata.category(char) == "Sc" for char in sign):
                found.setdefault(sign, code)
    return found


@cache
def unit_name(unit: str) -> str:
    """Return the English singular of a CLDR unit: "kilometer", "kilometer/hour"."""
    name = NUMBER_RE.sub("", str(format_unit(1, unit, "long", locale="en")), count=1)
    return name.strip().replace(" per ", "/")


def unit_names(language: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return names (lower case) and signs (as printed) of units, with the English singular.

    Those of the language itself come first. A country's are added unless they are, but for full
    stops, a word of the language ("m.p.g." counts other gallons than "mpg") or nothing but
    capitals ("C", a century in Australia).
    """
    names: dict[str, str] = {}
    signs: dict[str, str] = {}
    for form, unit, long in _unit_forms(language, ("long", "short", "narrow")):
        (names if long else signs).setdefault(form, unit)
    for country in COUNTRIES.get(language, ()):
        for form, unit, long in _unit_forms(f"{language}_{country}", ("long", "short")):
            stopless = form.replace(".", "")
            known = names.get(stopless) or signs.get(stopless)
            if (long or not form.isupper()) and (stopless == form or known is None):
                (names if long else signs).setdefault(form, unit)
    return names, signs


def _unit_forms(locale: str, lengths: Iterable[UnitLength]) -> Iterator[tuple[str, str, bool]]:
    """Yield how units are printed, without the number, each with its name; and whether in full."""
    for unit in sorted(Locale.parse(locale).unit_display_names):
        if unit in NO_UNITS or "gasoline" in unit:
            continue
        for length in lengths:
            for count in plural_samples(locale):
                try:
                    form = str(format_unit(count, unit, length, locale=locale))
                except Exception:  # noqa: BLE001, S112  a unit that CLDR only half knows
                    continue
                word = " ".join(NUMBER_RE.sub("", form, count=1).split())
                if length == "long":
                    word = word.lower().replace("-", " ")
                # an id instead of a name stands where CLDR has no such form
                half_known = unit in form or unit.replace("-", " ") in word
                if word and not half_known and not any(char.isdecimal() for char in word):
                    yield word, unit_name(unit), length == "long"


@cache
def forms(unit: str, language: str) -> tuple[str, ...]:
    """Return the printed forms of a unit's long name (one, several), () where CLDR lacks it."""
    cldr_id = unit_ids().get(unit)
    if cldr_id is None:
        return ()
    texts = (str(format_unit(count, cldr_id, "long", locale=language)) for count in (1, 2))
    names = tuple(" ".join(NUMBER_RE.sub("", text, count=1).split()) for text in texts)
    return () if any(cldr_id in name for name in names) else names


@cache
def unit_kinds() -> dict[str, str]:
    """Return the English singular of every unit of CLDR, with its kind ("length", "duration")."""
    units = Locale.parse("en").unit_display_names
    return {
        unit_name(unit): unit.split("-")[0]
        for unit in sorted(units)
        if unit not in NO_UNITS and "gasoline" not in unit
    }


@cache
def unit_ids() -> dict[str, str]:
    """Return the CLDR id of every unit by its English singular."""
    units = Locale.parse("en").unit_display_names
    return {unit_name(unit): unit for unit in sorted(units, reverse=True) if unit not in NO_UNITS}


def month_names(language: str) -> dict[str, int]:
    """Return names of months, long and short, lower case, with and without full stop."""
    found: dict[str, int] = {}
    wide = Locale.parse(language).months["format"]["wide"].values()
    found_wide = {name.lower() for name in wide}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in Locale.parse(language).months[context][width].items():
                found[name.lower()] = number
                found[name.lower().rstrip(".")] = number
                if width == "abbreviated" and name.lower() not in found_wide:
                    found[name.lower().rstrip(".") + "."] = number
    return found


def weekday_names(language: str) -> frozenset[str]:
    """Return names of weekdays, long and short, lower case, with and without full stop."""
    days = Locale.parse(language).days["format"]
    names = {days[width][day].lower() for width in ("wide", "abbreviated") for day in range(7)}
    return frozenset(names | {name.rstrip(".") for name in names})


def capital_months(language: str) -> bool:
    """Whether month names begin with a capital within a sentence."""
    return str(Locale.parse(language).months["format"]["wide"][1])[0].isupper()


@cache
def cities(language: str) -> Mapping[str, str]:
    """Return the names of the cities that name zones of time, small, with their zones."""
    zones: Mapping[str, Mapping[str, str]] = Locale.parse(language).time_zones
    named = {zone: told["city"] for zone, told in zones.items() if told.get("city")}
    listed = map(str, Locale.parse("de").time_zones)  # English names few cities but by their zones
    own = {zone: zone.rpartition("/")[2].replace("_", " ") for zone in listed}
    return {name.lower(): zone for zone, name in {**own, **named}.items()}


@cache
def territories(language: str) -> Mapping[str, str]:
    """Return the names of countries and continents in a language, small, with their codes."""
    named = Locale.parse(language).territories
    return {name.lower(): code for code, name in named.items() if isinstance(name, str)}
