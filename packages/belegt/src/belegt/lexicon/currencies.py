"""Currencies: signs and codes that all languages share, and the names of money without its country.

Origin: names, and which country pays with what, from CLDR through Babel, read at run time;
signs and abbreviations as CLDR prints them in the currencies' own countries, and by hand from news
prose; codes from ISO 4217.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from babel import Locale
from babel.core import get_global

from belegt.lexicon.words import SHARED, Senses, Words, by_word, words

SIGNS = by_word(
    {
        "USD": "US-$ | U.S.$ | ＄",
        "AUD": "AU$",
        "CAD": "CDN$ | Cdn$ | Can$ | CAN$",
        "SGD": "SG$",
        "TWD": "TW$",
        "MXN": "Mex$",
        "JMD": "J$",
        "TTD": "TT$",
        "NAD": "N$",
        "DOP": "RD$",
        "COP": "COL$",
        "CLP": "CLP$",
        "ARS": "AR$",
        "BBD": "Bds$",
        "FJD": "FJ$",
        "MOP": "MOP$",
        "WST": "WS$",
        "BZD": "BZ$",
        "GBP": "￡",
        "IEP": "IR£",
        "EGP": "E£ | £E",
        "JPY": "JP¥ | ￥",
        "CNY": "RMB¥",
        "GHS": "GH₵ | ₵",
        "NGN": "₦",
        "KZT": "₸",
        "MNT": "₮",
        "CRC": "₡",
        "PYG": "₲",
        "LAK": "₭",
        "GEL": "₾",
        "AZN": "₼",
        "XBT": "₿",
        "FRF": "₣",
        "ESP": "₧",
        "BDT": "৳",
        "KHR": "៛",
        "THB": "฿",
        "UAH": "₴",
        "PHP": "₱",
        SHARED: "₨ | ﷼ | ¤",
    }
)
"""Signs that the languages read do not print themselves, with their codes."""

SIGN_ENDS = "".join(sorted({*"$€£¥₹₩₪₫₽₺", *(sign for sign in SIGNS if len(sign) == 1)}))
"""What the sign of a currency ends in."""

BEFORE = by_word(
    {
        "CHF": "Fr. | SFr. | sFr. | SFr | sFr",
        "DEM": "DM",
        "ATS": "öS",
        "CZK": "Kč",
        "PLN": "zł",
        "HUF": "Ft",
        "ILS": "NIS",
        "CNY": "RMB",
        "MYR": "RM",
        "IDR": "Rp | Rp.",
        "INR": "Rs | Rs.",
        "MUR": "MRs",
        "BDT": "Tk | Tk.",
        "KES": "KSh | Ksh | KSh.",
        "TZS": "TSh",
        "UGX": "USh",
        "ZAR": "R",
        "XCG": "Cg | Cg.",
        "XPF": "FCFP | CFPF",
        SHARED: "kr | kr. | Kr | Kr. | Dh | Dhs | Dhs. | FCFA",
    }
)
"""What stands before a number for a currency, as printed."""

BEHIND = by_word(
    {
        "CHF": "Fr. | fr. | SFr. | sFr. | SFr | sFr",
        "DEM": "DM",
        "ATS": "öS",
        "CZK": "Kč",
        "PLN": "zł",
        "HUF": "Ft",
        "ILS": "NIS",
        "CNY": "RMB",
        "MYR": "RM",
        "INR": "Rs",
        "XCG": "Cg",
        "XPF": "FCFP | CFPF",
        SHARED: "kr | Kr | FCFA",
    }
)
"""What stands behind one."""

WORD_CODES = words(
    """ALL AMD ANG BAM BOB BSD COP CRC CUP CVE DOP ETB GEL LAK MAD MOP MUR NAD PAB PEN PHP RON SCR
    SHP SLE SOS SRD SSP STN TOP TRY VES"""
)
"""Codes of money in use that are words, names or abbreviations too: "TOP 10", "AMD 300"."""

TYPED = words("EUR USD GBP CHF JPY CNY AUD NZD NOK DKK PLN CZK HUF BRL ZAR KRW INR")
"""Codes that are typed in small letters too, and are no words then."""

PAST = words(
    "ATS BEF BGL CSK CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK SUR"
)
"""Money of the past that the press still speaks of."""

CENTED = words(
    """EUR USD AUD CAD NZD HKD SGD TWD ZAR BRL KES NAD JMD XCD CHF FRF BEF LUF XPF MAD DZD HTG EEK
    LTL NLG"""
)
"""Money whose hundredths are called cents or centimes."""

WORLDWIDE = frozenset({"USD"})
"""Money that is spoken of in every country, so that a country's name tells nothing of it."""

SHORTEST_CLUE = 4
"""Letters of a country's name, or its adjective, that tell whose money is meant."""

SHORTEST_STEM = 7
"""Letters from which on the ending of an adjective is left out."""

UNMARKED = str.maketrans("łđøŁ", "ldoL")


@cache
def tendered() -> frozenset[str]:
    """Return the codes of all money that some country has or had; not of gold and of tests."""
    listed = get_global("territory_currencies").values()
    return frozenset(code for row in listed for code, _, _, tender in row if tender)


@cache
def payers() -> Mapping[str, frozenset[str]]:
    """Return the countries that pay with a currency, by its code; for past ones, that did."""
    now: dict[str, set[str]] = defaultdict(set)
    then: dict[str, set[str]] = defaultdict(set)
    for country, listed in get_global("territory_currencies").items():
        for code, _, end, tender in listed:
            if tender:
                (now if end is None else then)[code].add(country)
    known = {code: now[code] if code in now else then[code] for code in {*now, *PAST}}
    return {code: frozenset(countries) for code, countries in known.items() if countries}


@cache
def last_day(code: str) -> date:
    """Return the last day on which a country paid with a currency; the last of all if one does."""
    rows = get_global("territory_currencies").values()
    ends = [end for row in rows for one, _, end, tender in row if one == code and tender]
    return max(date(*end) if end else date.max for end in ends)


@cache
def is_sure(code: str) -> bool:
    """Whether a code of three capitals is money, whatever the digits beside it look like."""
    return code in {*payers(), "CNH", "XBT", "BTC", "CLF"} and code not in WORD_CODES


def without_marks(name: str) -> str:
    """Return a name as it is written where its letters cannot be had: "zloty"."""
    parts = unicodedata.normalize("NFKD", name.translate(UNMARKED))
    return "".join(char for char in parts if not unicodedata.combining(char))


def bare_names(named: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Return the names of money without its country ("kronen"), with the codes each may mean.

    Args:
        named: codes by the names of currencies, lower case ("norwegische kronen").

    The noun stands where there are the fewest others: last in "mexican peso", first in "peso
    mexicain". Forms of one currency ("krone", "kronen") may mean what either may.
    """
    named = {name: code for name, code in named.items() if code in payers()}
    last = Counter(name.split()[-1] for name in named)
    first = Counter(name.split()[0] for name in named)
    place = -1 if max(last.values()) >= max(first.values()) else 0
    meant: dict[str, set[str]] = defaultdict(set)
    forms: dict[str, set[str]] = defaultdict(set)
    for name, code in named.items():
        if (noun := name.split()[place]).isalpha():
            meant[noun].add(code)
            forms[code].add(noun)
    found: dict[str, frozenset[str]] = {}
    for noun in meant:
        nouns, codes = {noun}, set[str]()
        while wider := {code for form in nouns for code in meant[form]} - codes:
            codes |= wider
            nouns |= {form for code in wider for form in forms[code]}
        found[noun] = frozenset(codes)
    return found


def country_names(language: str, nouns: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Yield names of money with its country before it, lower case: "taiwan dollar".

    Where a country had several of one name, the last is meant: Slovakia's krone is the SKK.
    """
    for noun, codes in nouns.items():
        owned = {
            country: code
            for code in sorted(codes, key=lambda code: (last_day(code), code))
            for country in countries_of(language, code)
        }
        single = (country for country in owned if " " not in country)
        yield from ((f"{country} {noun}", owned[country]) for country in single)


def countries_of(language: str, code: str) -> set[str]:
    """Return the names of the countries that pay with a currency, lower case, hyphens as blanks."""
    territories = Locale.parse(language).territories
    names = {str(territories.get(country, "")) for country in payers()[code]}
    return {name.lower().replace("-", " ") for name in names} - {""}


def shared_senses(
    language_words: Words, named: Mapping[str, str], meant: Mapping[str, str]
) -> dict[str, Senses]:
    """Return, by the names of money of several countries, the words that tell which is meant.

    Args:
        language_words: the hand-made tables.
        named: codes by the names of currencies, lower case.
        meant: what a name means where no word tells another.
    """
    nouns = bare_names(named)
    endings = language_words.nouns.adjective_endings
    adjectives: dict[str, set[str]] = defaultdict(set)
    for name, code in named.items():
        adjectives[code].update(_stem(word, endings) for word in name.split() if word not in nouns)
    found: dict[str, Senses] = {}
    for noun, codes in nouns.items():
        if len(codes) > 1 and noun in meant and meant[noun] not in WORLDWIDE:
            told = {
                code: frozenset(
                    word
                    for word in adjectives[code] | countries_of(language_words.language, code)
                    if word.isalpha() and len(word) >= SHORTEST_CLUE
                )
                for code in codes
            }
            found[noun] = Senses(told, otherwise=meant[noun])
    return found


def _stem(adjective: str, endings: tuple[str, ...]) -> str:
    """Return what the forms of an adjective begin with: "mexikanisch" of "mexikanischer"."""
    fitting = [ending for ending in endings if adjective.endswith(ending)]
    longest = max(fitting, key=len, default="")
    return adjective.removesuffix(longest) if len(adjective) > SHORTEST_STEM else adjective
