"""What the scripts need to look a number up: plain numbers, and the words around them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import cast

from sphinx.search import languages as languages_of_search
from sphinx.util import import_object

from belegt.lexicon import Lexicon, UnitWord, base_language, lexicon_of
from belegt.lexicon.cldr import currency_codes
from belegt.lexicon.currencies import is_sure
from belegt.lexicon.words import SCALE, SHARED, Rates, Words
from belegt.quantity import Bound, PartialDate, Quantity
from belegt.reader.money import RAND
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.web.publish import script

APART = str.maketrans("-'’", "   ")
"""What stands between words as a blank does."""

Compared = dict[str, float | str | None]
"""``number`` and ``upper`` as printed, ``low`` and ``high`` of the strict interval, ``unit``; or
a ``date`` as ISO 8601 writes it."""

Tables = dict[str, object]
"""The words and signs of one language, ready for JSON."""


def compared(quantity: Quantity | PartialDate | None) -> Compared | None:
    """Return a quantity or date for looking up; None where there is none."""
    if isinstance(quantity, PartialDate):
        return {"date": quantity.isoformat()}
    if quantity is None:
        return None
    return {
        "number": _plain(quantity.number),
        "upper": _plain(quantity.upper),
        "low": _plain(quantity.low),
        "high": _plain(quantity.high),
        "unit": quantity.unit,
    }


BLURS, LIMITS = 1, 2
"""What a hedge does to a number."""

LIMITING = frozenset(Bound) - {Bound.ABOUT, Bound.EXACTLY}

MERIDIEM = ("am", "pm", "a.m.", "p.m.")
LEXICON = "_static/belegt-lexicon.js"


def lexicon_script(domain: BelegtDomain) -> str:
    """Return the words and signs of the edition's languages as a script."""
    return script("lexicon", lexicons(domain))


def lexicons(domain: BelegtDomain) -> list[Tables]:
    """Return what the finder knows of the prose's language and of the sources' languages."""
    languages = {source.entry.language for source in domain.judge.sources.values()}
    languages.add(domain.env.config.language)
    return [tables(language) for language in sorted(set(map(base_language, languages)))]


def tables(language: str) -> Tables:
    """Return the words and signs of a language by which the finder reads numbers and dates.

    Keys are folded, but for signs; a unit is its name, with its worth where that is not one.
    """
    known = lexicon_of(language)
    words, numbers = known.words, known.words.numbers
    hedges = words.hedges
    currencies = sorted(
        ((sign, _told(code)) for sign, code in known.currency_signs.items()),
        key=lambda item: (-len(item[0]), item),
    )
    values = {_key(word): number.value for word, number in numbers.words.items()}
    return {
        "language": language,
        "decimal": known.decimal,
        "minus": _set(numbers.minus),
        # of "plus ou moins 3 points" the 3 is no value, though the words hedge elsewhere
        "hedges": _limits(
            {word: one for word, one in hedges.before.items() if word not in numbers.tolerances}
        )
        | {_key(word): LIMITS for word in (*hedges.negations, *hedges.refusals)},
        "after": _limits(hedges.after),
        "numbers": values | {_key(word): 1 for word in numbers.ones},
        "articles": _set(numbers.articles),
        "scales": {_key(word): float(known.scales[word]) for word in _plain_scales(known)},
        "scaleSigns": {sign: float(worth) for sign, worth in known.scale_signs.items()},
        "spaced": sorted({"k", *known.spaced_signs}),
        # "3.5mm" is no 3.5 million, but "671B" is a number
        "either": sorted(
            sign for sign, senses in words.scales.senses.items() if senses.otherwise != SCALE
        ),
        "unsure": sorted(
            sign for sign, senses in words.scales.senses.items() if senses.otherwise is None
        ),
        # what a word such as "pounds" means only a sentence tells, and a query is none
        "units": {_key(phrase): _unit(unit) for phrase, unit in known.units.items()}
        | {_key(word): [""] for word in _undecided(known)},
        "signs": {code: [code] if is_sure(code) else [""] for code in sorted(currency_codes())}
        | {sign: _unit(unit) for sign, unit in known.unit_signs.items()}
        | {word: [""] for word in _undecided(known) if word in known.unit_signs},
        "currencies": currencies,
        "before": {_key(word): _told(code) for word, code in _before(known)},
        "months": {_key(name): number for name, number in known.months.items()},
        "hours": list(words.dates.clock_hours) if words.dates.hour_counts else [],
        "per": _set({re.split(r"[\s.]", phrase)[0] for phrase in _before_lower(words.rates)}),
        "of": sorted(words.scales.of),
        "beside": _set(_beside(known)),
        # parts of a number between two others alone
        "links": _set([*words.ranges.to, *numbers.linkers, *numbers.alternatives]),
        # of "deux enfants sur trois" neither is the number
        "among": _set(phrase.split()[-1] for phrase in words.ranges.among),
        "same": {thing: sorted(map(fold, said)) for thing, said in words.lookups.same.items()},
        "small": _set(_small(known.words)),
        "glued": numbers.glued,
        "starts": sorted(word for word in values if len(word) > 2) if numbers.glued else [],
    }


def small_words(domain: BelegtDomain) -> set[str]:
    """Return the words that ask for nothing in the edition's languages, folded."""
    return {word for one in lexicons(domain) for word in cast("dict[str, int]", one["small"])}


def _plain_scales(known: Lexicon) -> set[str]:
    """Return the scale words that are exact, and so whatever stands behind them."""
    return set(known.scales) - set(known.words.scales.rough)


def _before_lower(rates: Rates) -> Iterator[str]:
    """Yield what a lower half begins with, or is: behind a unit the finder leaves it unread."""
    for phrases in (rates.per, rates.per_known, rates.per_duration, rates.per_price, rates.wholes):
        yield from phrases


def _beside(known: Lexicon) -> Iterator[str]:
    """Yield the words that may be part of a number beside them, which the finder leaves alone."""
    words = known.words
    for phrases in (
        *(words.numbers.words, words.numbers.hundreds, words.numbers.linkers, words.numbers.point),
        *(words.numbers.alternatives, words.numbers.onto, words.numbers.halves),
        *(words.fractions.half, words.fractions.several, words.fractions.single),
        *(words.scales.vague, words.scales.tens, words.scales.several, known.scales),
        *(words.scales.paid, words.ranges.part_of),
        *(words.ranges.to, words.ranges.between, words.ranges.between.values()),
        *(words.ranges.out_of, words.ranges.over, words.ranges.articles),
        *(words.rates.per, known.months),
        *(words.dates.clock, words.dates.clock_leads, words.fractions.wholes),
        *(words.multiples.factors, words.multiples.magnitudes, words.numbers.below),
        *(words.numbers.tolerances, words.units.qualifiers, words.units.powers),
        *(words.rates.passed, words.rates.per_hundred, words.scales.doubtful),
        *(words.dates.decade_names, words.numbers.zero_digits),
    ):
        for phrase in phrases:
            yield from phrase.split()
    # "seven figures" is no seven
    for first, *others in map(str.split, words.numbers.unread):
        if first in words.numbers.words:
            yield from others
    dates = words.dates
    groups: tuple[Iterable[str], ...] = (
        *(dates.parts, dates.quarters, dates.halves, dates.fiscal, dates.ordinals, dates.of_year),
        *(dates.dials, dates.dial_ends, dates.dial_signs, dates.hours, dates.day_parts),
        *(dates.zones, dates.decade_words, dates.before_christ, dates.after_christ),
        *(dates.froms, dates.onwards, MERIDIEM if dates.meridiem else ()),
    )
    for group in groups:
        for phrase in group:
            yield from set(phrase.split()) - dates.articles - set(dates.links)
    for pattern in (*dates.decades, *dates.centuries):
        yield from (word for word in pattern.lower().split() if word.isalpha())


def _small(words: Words) -> Iterator[str]:
    """Yield the words that ask for nothing, those that Sphinx leaves out of searches among them."""
    yield from words.lookups.small
    known = languages_of_search.get(words.language)
    if known:
        search = import_object(known) if isinstance(known, str) else known
        for word in search.stopwords:
            yield from re.split(r"['’]", word)


def _undecided(known: Lexicon) -> Iterator[str]:
    """Yield the words for units of which only a sentence tells what they mean."""
    yield from (word for word, senses in known.senses.items() if not senses.otherwise)
    yield from known.words.units.ordinary


def _before(known: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield what stands before a number for a currency; a rand needs more than its letter."""
    yield from known.words.units.before.items()
    yield from (item for item in known.before.items() if item[0] != RAND)


def _told(code: str) -> str:
    """Return a currency, "" for money of a country that only a sentence tells."""
    return "" if code == SHARED else code


def _unit(unit: UnitWord) -> list[str | float]:
    if unit.name == SHARED:
        return [""]
    return [unit.name] if unit.worth == 1 else [unit.name, float(unit.worth)]


def _limits(hedges: Mapping[str, Bound]) -> dict[str, int]:
    """Return hedges by what they do to a number: blur it, or limit it."""
    return {_key(word): LIMITS if bound in LIMITING else BLURS for word, bound in hedges.items()}


def _set(phrases: Iterable[str]) -> dict[str, int]:
    return dict.fromkeys(sorted(map(_key, phrases)), 1)


def _key(phrase: str) -> str:
    return fold(phrase).translate(APART).rstrip(" .")


def fold(word: str) -> str:
    """Return a word as the scripts fold what is typed: without accents, in lower case."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(one for one in parts if not unicodedata.combining(one)).lower()


def _plain(number: Decimal | None) -> float | None:
    # beyond a double's reach is beyond what anybody looks up
    plain = None if number is None else float(number)
    return None if plain is None or abs(plain) == float("inf") else plain
