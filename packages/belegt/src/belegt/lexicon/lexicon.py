"""The lexicon of a language: CLDR's words, the units' and the hand-made ones, joined for reading.

A language is known when it has a table of `Words`; nothing else is needed to add one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from belegt.lexicon import cldr, currencies
from belegt.lexicon.languages import words_of
from belegt.lexicon.unitnames import names_of
from belegt.lexicon.unitrows import (
    DIMENSION,
    DURATION,
    FURTHER_SYMBOLS,
    MONEY,
    PERCENTAGE,
    THING,
)
from belegt.lexicon.units import unit_table
from belegt.lexicon.words import SHARED, Senses, Words, by_word, phrases

CENT = Decimal("0.01")
MICRO = ("µ", "μ")
NO_MICRO = frozenset({"us", "um", "ul"})
"""Words, which no u makes a unit of."""

MEASURED = frozenset({PERCENTAGE, DURATION, DIMENSION})


class UnitWord(NamedTuple):
    """What a word or symbol for a unit means."""

    kind: str  # "money", "percent", "duration" or "dimension"
    name: str  # as in `Quantity.unit`
    worth: Decimal = Decimal(1)  # what one of it is in ``name``: 0.01 for cents


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words of a language, ready to be looked up.

    Attributes:
        words: the hand-made tables.
        decimal: decimal separator.
        group: group separator.
        scales: scale words and abbreviations, lower case, with their worth.
        scale_signs: scale signs as printed; ``spaced_signs`` those that may stand behind a blank.
        spaced_signs: see above.
        units: unit phrases, lower case, hyphens as spaces.
        unit_signs: unit symbols as printed.
        things: names of what rates are told by, lower case, with the unit's name.
        currency_signs: currency signs as printed, with their ISO 4217 codes.
        before: abbreviations of currencies before a number, as printed, with their codes.
        money: names of currencies, lower case, with their codes; `SHARED` for those of several.
        several: those of them that are the money of several countries, by themselves.
        senses: by their words, units and currencies that may mean several things.
        months: month names, lower case.
        weekdays: names of weekdays, lower case.
        capital_months: whether they are printed with a capital.
    """

    words: Words
    decimal: str
    group: str
    scales: dict[str, Decimal]
    scale_signs: dict[str, Decimal]
    spaced_signs: frozenset[str]
    units: dict[str, UnitWord]
    unit_signs: dict[str, UnitWord]
    things: dict[str, str]
    currency_signs: dict[str, str]
    before: dict[str, str]
    money: dict[str, str]
    several: frozenset[str]
    senses: dict[str, Senses]
    months: dict[str, int]
    capital_months: bool
    weekdays: frozenset[str]

    def currency(self, printed: str) -> str | None:
        """Return the ISO 4217 code of a currency's sign, code or word before a number."""
        known = self.currency_signs.get(printed) or self.before.get(printed)
        if known or printed in cldr.currency_codes():
            return known or printed
        return self.words.units.before.get(printed.lower().rstrip("."))


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language by its ISO 639-1 code; "de-AT" is read as "de".

    Raises:
        UnknownLanguageError: when the language has no table.
    """
    words = words_of(language)
    code = words.language
    decimal, group = cldr.separators(code)
    currency_signs = cldr.currency_signs(code) | currencies.SIGNS
    tendered = currencies.tendered()
    named = {name: iso for name, iso in cldr.currency_names(code).items() if iso in tendered}
    named |= hand_made(words)
    money = money_names(words, named)
    return Lexicon(
        words=words,
        decimal=decimal,
        group=group,
        scale_signs=cldr.scale_signs(code) | dict(words.scales.signs),
        spaced_signs=frozenset(cldr.scale_signs(code)),
        scales=cldr.scale_words(code) | dict(words.scales.words),
        units=_unit_phrases(words, money),
        unit_signs=_unit_signs(words, currency_signs),
        things=_phrases(words, frozenset({THING})),
        currency_signs=currency_signs,
        before={
            short: code
            for short, code in currencies.BEFORE.items()
            if short not in words.units.not_symbols
        },
        money=money,
        several=frozenset(
            noun for noun, codes in currencies.bare_names(named).items() if len(codes) > 1
        ),
        senses=currencies.shared_senses(words, named, money) | dict(words.units.senses),
        months={
            name: number
            for name, number in (cldr.month_names(code) | dict(words.dates.months)).items()
            if name not in words.numbers.words
        },
        capital_months=cldr.capital_months(code),
        weekdays=cldr.weekday_names(code),
    )


def sense(meant: str) -> UnitWord:
    """Return the unit or currency of a name, or so much of one: "0.25 hour"."""
    if meant in cldr.currency_codes() or meant == SHARED:
        return UnitWord(MONEY, meant)
    worth, _, name = meant.partition(" ")
    if name and worth[0].isdigit():
        return sense(name)._replace(worth=Decimal(worth))
    return _meant(meant)


def money_names(words: Words, named: Mapping[str, str]) -> dict[str, str]:
    """Return the names of currencies; `SHARED` is the code of those of several countries.

    Args:
        words: the hand-made tables.
        named: codes by the names that CLDR and they give.
    """
    nouns = currencies.bare_names(named)
    defaults = {nouns[name]: code for name, code in named.items() if name in nouns}
    found = {
        noun: next(iter(codes)) if len(codes) == 1 else defaults.get(codes, SHARED)
        for noun, codes in nouns.items()
    }
    found |= dict(currencies.country_names(words.language, nouns)) | dict(named)
    for name in list(found):
        found.setdefault(currencies.without_marks(name), found[name])
    return {name: code for name, code in found.items() if name not in words.units.not_currencies}


def hand_made(words: Words) -> dict[str, str]:
    """Return the names of currencies that the tables of a language give, lower case."""
    listed = {
        _phrase(name): code
        for code, names in words.units.names.items()
        if code in cldr.currency_codes()
        for name in phrases(names)
    }
    return dict.fromkeys(words.units.shared, SHARED) | listed


def _unit_phrases(words: Words, money: Mapping[str, str]) -> dict[str, UnitWord]:
    """Return the names of all units but things, of currencies and of their hundredths."""
    names, _ = cldr.unit_names(words.language)
    units = {name: _meant(unit) for name, unit in names.items()}
    units |= {name: UnitWord(MONEY, code) for name, code in money.items()}
    units |= {phrase: _meant(unit) for phrase, unit in _phrases(words, MEASURED).items()}
    units |= {name: UnitWord(MONEY, code) for name, code in hand_made(words).items()}
    units |= {name: UnitWord(MONEY, iso, CENT) for name, iso in by_word(words.units.cents).items()}
    for meant, listed in words.units.worths.items():
        units |= dict.fromkeys(phrases(listed), sense(meant))
    for old, new in words.units.spellings.items():
        spelt = [name for name in units if old in name and units[name].kind in MEASURED]
        for name in spelt:
            units.setdefault(name.replace(old, new), units[name])
    known = {name: unit for name, unit in units.items() if name not in words.units.not_units}
    return dict(_inflected(known, words.nouns.adjective_endings))


def _unit_signs(words: Words, currency_signs: Mapping[str, str]) -> dict[str, UnitWord]:
    """Return the symbols of all units, as printed."""
    _, signs = cldr.unit_names(words.language)
    meant = {
        sign: _meant(unit) for sign, unit in signs.items() if sign not in words.units.not_units
    }
    for unit in unit_table().values():
        further = words.units.symbols.get(unit.name, "")
        for symbol in (*unit.symbols, *(phrases(further) if further else ())):
            if symbol not in words.units.not_symbols:
                meant[symbol] = _meant(unit.name)
    meant |= {symbol: sense(name) for symbol, name in FURTHER_SYMBOLS.items()}
    # the sign of a millionth is the letter of Greek too, or a u where there is neither
    micro = [symbol for symbol in meant if symbol[0] in MICRO and symbol[1:].isalpha()]
    for symbol in micro:
        for letter in (*MICRO, "u"):
            if letter + symbol[1:] not in words.units.not_symbols | NO_MICRO:
                meant.setdefault(letter + symbol[1:], meant[symbol])
    for sign, iso in (currencies.BEHIND | dict(currency_signs)).items():
        if sign not in words.units.not_symbols:
            meant[sign] = UnitWord(MONEY, iso)
    return meant | {"¢": UnitWord(MONEY, "USD", CENT)}


def _phrases(words: Words, kinds: frozenset[str]) -> dict[str, str]:
    """Return the names of all units of some kinds as phrases; the first row to claim one has it."""
    found: dict[str, str] = {}
    for unit in unit_table().values():
        if unit.kind in kinds:
            for name in names_of(unit, words):
                found.setdefault(_phrase(name), unit.name)
    return found


def _phrase(name: str) -> str:
    """Return a name as the reader looks it up: lower case, hyphens as blanks."""
    return " ".join(name.lower().replace("-", " ").split())


def _meant(name: str) -> UnitWord:
    return UnitWord(unit_table()[name].kind, name)


def _inflected(
    units: Mapping[str, UnitWord], endings: tuple[str, ...]
) -> Iterator[tuple[str, UnitWord]]:
    """Yield every phrase, and the forms of its adjective: "kanadischen Dollar" beside "kanadische".

    Forms come first, so that a phrase of its own wins over the form of another.
    """
    for name, unit in units.items():
        adjective, blank, noun = name.partition(" ")
        if blank and endings and adjective.endswith(endings[0]):
            stem = adjective.removesuffix(endings[0])
            for ending in endings:
                yield f"{stem}{ending} {noun}", unit
    yield from units.items()
