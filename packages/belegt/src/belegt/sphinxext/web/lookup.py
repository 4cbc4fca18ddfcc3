"""What the scripts need to look a number up: plain numbers, and the words around them."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from belegt.lexicon import base_language, lexicon_of
from belegt.quantity import PartialDate, Quantity
from belegt.sphinxext.domain import BelegtDomain

Findable = dict[str, float | str | None]
"""``number`` and ``upper`` as printed, ``low`` and ``high`` of the strict interval, ``unit``."""


def findable(quantity: Quantity | PartialDate | None) -> Findable | None:
    """Return a quantity for looking up; None for dates, which are found by their words."""
    if not isinstance(quantity, Quantity):
        return None
    return {
        "number": _plain(quantity.number),
        "upper": _plain(quantity.upper),
        "low": _plain(quantity.low),
        "high": _plain(quantity.high),
        "unit": quantity.unit,
    }


def lexicon(domain: BelegtDomain) -> dict[str, object]:
    """Return the scale words of the prose's and the sources' languages, and their unit words.

    Words of units that no entry of the ledger has are left out.
    """
    languages = {source.entry.language for source in domain.judge.sources.values()}
    languages.add(base_language(domain.env.config.language))
    quantities = (exhibit.quantity for exhibit in domain.gathered.exhibits)
    wanted = {one.unit.partition("/")[0] for one in quantities if isinstance(one, Quantity)}
    scales: dict[str, set[float]] = {}
    names: dict[str, str] = {}
    for language in sorted(languages):
        words = lexicon_of(language)
        for word, worth in [*words.scales.items(), *words.scale_signs.items()]:
            scales.setdefault(_fold(word).rstrip("."), set()).add(float(worth))
        for table in (words.units, words.unit_signs):
            for word, unit in table.items():
                if unit.name in wanted and unit.worth == 1:
                    names.setdefault(_fold(word), unit.name)
    return {
        "scales": {word: sorted(worths) for word, worths in sorted(scales.items())},
        "units": dict(sorted(names.items())),
    }


def _fold(word: str) -> str:
    """Return a word as the scripts fold what is typed: without accents, in lower case."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(one for one in parts if not unicodedata.combining(one)).lower()


def _plain(number: Decimal | None) -> float | None:
    # beyond a double's reach is beyond what anybody looks up
    plain = None if number is None else float(number)
    return None if plain is None or abs(plain) == float("inf") else plain
