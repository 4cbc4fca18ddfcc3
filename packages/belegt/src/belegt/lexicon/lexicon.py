"""The lexicon of a language: CLDR's words and the hand-made ones, joined for looking up.

A language is known when it has a table of `Words`; nothing else is needed to add one.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from belegt.lexicon import cldr
from belegt.lexicon.english import ENGLISH
from belegt.lexicon.french import FRENCH
from belegt.lexicon.german import GERMAN
from belegt.lexicon.units import DURATIONS, PERCENT, POINT, SIGNS
from belegt.lexicon.words import Words

LANGUAGES: dict[str, Words] = {table.language: table for table in (GERMAN, ENGLISH, FRENCH)}


class Unit(NamedTuple):
    """What a unit word means."""

    kind: str  # "money", "percent", "duration" or "dimension"
    name: str  # as in `Quantity.unit`
    worth: Decimal = Decimal(1)  # what one of it is in ``name``: 0.01 for cents


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words of a language, ready to be looked up.

    Attributes:
        words: the hand-made table.
        decimal: decimal separator.
        group: group separator.
        scales: scale words and abbreviations, lower case, with their worth.
        scale_signs: scale signs as printed; ``spaced_signs`` those that may stand behind a blank.
        spaced_signs: see above.
        units: unit phrases, lower case, hyphens as spaces.
        unit_signs: unit signs as printed.
        currency_signs: currency signs as printed, with their ISO 4217 codes.
        months: month names, lower case.
        capital_months: whether they are printed with a capital.
    """

    words: Words
    decimal: str
    group: str
    scales: dict[str, Decimal]
    scale_signs: dict[str, Decimal]
    spaced_signs: frozenset[str]
    units: dict[str, Unit]
    unit_signs: dict[str, Unit]
    currency_signs: dict[str, str]
    months: dict[str, int]
    capital_months: bool


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language by its ISO 639-1 code; "de-AT" is read as "de".

    Raises:
        ValueError: when the language has no table.
    """
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in LANGUAGES:
        msg = f"no words for language {language!r}; there are {', '.join(sorted(LANGUAGES))}"
        raise ValueError(msg)
    words = LANGUAGES[code]
    decimal, group = cldr.separators(code)
    names, signs = cldr.unit_names(code)
    units = {name: _unit(unit) for name, unit in names.items()}
    units |= {name: Unit("money", iso) for name, iso in cldr.currency_names(code).items()}
    units |= {name: _unit(unit) for name, unit in words.units.items()}
    units |= {name: Unit("duration", unit) for name, unit in words.durations.items()}
    units |= {name: Unit("money", iso) for name, iso in words.currencies.items()}
    units |= {name: Unit("money", iso, Decimal("0.01")) for name, iso in words.cents.items()}
    units |= {name: Unit("percent", PERCENT) for name in words.percents}
    units |= {name: Unit("percent", POINT) for name in words.points}
    currency_signs = cldr.currency_signs(code)
    unit_signs = {sign: _unit(unit) for sign, unit in signs.items() if sign not in words.not_units}
    unit_signs |= {sign: _unit(unit) for sign, unit in SIGNS.items()}
    unit_signs |= {sign: Unit("money", iso) for sign, iso in currency_signs.items()}
    unit_signs |= {"%": Unit("percent", PERCENT), "％": Unit("percent", PERCENT)}
    # "v.H." is looked up as a sign: no phrase has full stops within
    dotted = (name for name in words.percents if name != name.lower())
    unit_signs |= {name: Unit("percent", PERCENT) for name in dotted}
    unit_signs |= {"¢": Unit("money", "USD", Decimal("0.01"))}
    return Lexicon(
        words=words,
        decimal=decimal,
        group=group,
        scale_signs=cldr.scale_signs(code) | dict(words.scale_signs),
        spaced_signs=frozenset(cldr.scale_signs(code)),
        scales=cldr.scale_words(code) | dict(words.scales),
        units=_inflected(
            {name: unit for name, unit in units.items() if name not in words.not_units},
            words.adjective_endings,
        ),
        unit_signs=unit_signs,
        currency_signs=currency_signs,
        months=cldr.month_names(code) | dict(words.months),
        capital_months=cldr.capital_months(code),
    )


def _inflected(units: dict[str, Unit], endings: tuple[str, ...]) -> dict[str, Unit]:
    """Add the forms of adjectives: "kanadischen Dollar" beside "kanadische Dollar"."""
    forms = dict(units)
    for name, unit in units.items():
        adjective, blank, noun = name.partition(" ")
        for ending in endings:
            if blank and adjective.endswith(endings[0]):
                stem = adjective.removesuffix(endings[0])
                forms.setdefault(f"{stem}{ending} {noun}", unit)
    return forms


def _unit(name: str) -> Unit:
    return Unit("duration" if name in DURATIONS else "dimension", name)
