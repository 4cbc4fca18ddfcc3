"""Words as keys that are alike for the forms of a word, and for its counterparts elsewhere.

A key that begins with "=" is a meaning of the lexicon's tables, one with "@" a country; any other
is the beginning of a word, without accents and endings, so that cognates meet.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from belegt.lexicon import LANGUAGES, lexicon_of
from belegt.lexicon.cldr import cities, territories
from belegt.lexicon.words import phrases

WORD_RE = re.compile(r"[^\W_]+(?:['’][^\W\d_]{1,2}(?![^\W_]))?")
HUMP_RE = re.compile(r"(?<=[a-z])(?=[A-Z])")
DIGIT_RE = re.compile(r"\d")

SHORTEST, LONGEST = 4, 6
"""Letters that a word keeps at least when its ending is cut off, and those that tell it."""

LABELS = range(3, 9)
"""Digits of a number that names something, where it is none that is read."""

COMPOUND = 8
"""Letters of a word from which on it may be a compound."""

ALIKE = str.maketrans({"k": "c", "z": "c", "ß": "ss", "y": "i", "ø": "o", "ł": "l"})
"""Letters that languages write cognates with: "Produktion" and "production"."""


class Token(NamedTuple):
    """A word of a text: where it stands, its keys, and how surely it is a name.

    Attributes:
        start: in code points of the text; ``end`` behind it.
        end: see above.
        text: as it is printed.
        keys: of it, or of its parts; none for a word that tells nothing.
        name: whether it is surely a name.
        capital: whether it may be one: at the beginning of a sentence, or of a German noun.
    """

    start: int
    end: int
    text: str
    keys: tuple[str, ...]
    name: bool
    capital: bool


def words_of(text: str, language: str) -> list[Token]:
    """Return the words of a sentence, head or key that tell something."""
    found: list[Token] = []
    parts = HUMP_RE.sub(" ", text) if text[:1].islower() and " " not in text else text
    named = lexicon_of(language).words.matters.names
    first = True
    for match in WORD_RE.finditer(parts):
        printed = match[0]
        start, end = match.span()
        if printed.isdigit():
            first = False
            if len(printed) in LABELS:  # "build 1041"
                found.append(Token(start, end, printed, (printed,), name=False, capital=False))
            continue
        keys = keys_of(printed.lower(), language)
        capital = printed[:1].isupper()
        coined = capital and DIGIT_RE.search(printed) is not None
        shouted = coined or sum(map(str.isupper, printed)) > 1
        joined = parts[end : end + 1] in "-‐‑" and parts[end + 1 : end + 2].isdigit()
        if joined and capital:  # "GPT-4"
            digits = WORD_RE.match(parts, end + 1)
            if digits:
                keys = (*keys, fold(f"{printed}-{digits[0]}"))
                shouted = True
        if keys:
            meant = all(key[0] == "=" for key in keys)
            sure = shouted or (capital and named and not first) or keys[0][0] == "@"
            found.append(
                Token(start, end, printed, keys, sure and not meant, capital and not meant)
            )
        first = False
    return found


@lru_cache(maxsize=65536)
def keys_of(low: str, language: str) -> tuple[str, ...]:
    """Return the keys of a word in small letters; none for one that tells nothing."""
    low = low.replace("’", "'")
    lexicon = lexicon_of(language)
    if low in lexicon.weekdays or low in lexicon.months or low in lexicon.scales:
        return ()
    if low[-2:] in {"'s", "'t"}:
        low = low[:-2]
    if low in lexicon.words.nouns.function_words or (len(low) < 2 and low.isascii()):
        return ()
    known = meanings(language).get(low) or others().get(low)
    if known:
        return known
    code = countries(language).get(low)
    if code:
        return (f"@{code}",)
    if len(low) >= COMPOUND and (split := parts_of(low, language)):
        return split
    return (fold(low),)


def parts_of(low: str, language: str) -> tuple[str, ...]:
    """Return the keys of a compound that ends in a word of the tables: "Jahresumsatz"."""
    if lexicon_of(language).words.matters.names:
        return ()
    table, named = meanings(language), countries(language)
    for cut in range(3, len(low) - 2):
        place = named.get(low[cut:])
        if known := table.get(low[cut:]) or (place and (f"@{place}",)):
            lead = low[:cut].rstrip("s") if low[cut - 1] == "s" and cut > SHORTEST else low[:cut]
            # the whole as well, for it may be a name: "Nordwind"
            return (*known, *(table.get(low[:cut]) or table.get(lead) or ()), fold(low))
    for cut in range(len(low) - 3, SHORTEST, -1):
        if known := table.get(low[:cut]) or table.get(low[:cut].removesuffix("s")):
            return (*known, fold(low))
    return ()


@lru_cache(maxsize=65536)
def fold(low: str) -> str:
    """Return the beginning of a word by which its forms and cognates are known."""
    plain = unicodedata.normalize("NFKD", low.lower().translate(ALIKE))
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    if DIGIT_RE.search(bare):
        return bare
    for end in endings():
        if bare.endswith(end) and len(bare) - len(end) >= SHORTEST:
            bare = bare.removesuffix(end)
            break
    return bare[:LONGEST]


@cache
def endings() -> tuple[str, ...]:
    """Return the endings that are cut off, of all languages, for one cannot see whose a word is."""
    found = {fold_end for table in LANGUAGES.values() for fold_end in table.matters.ends}
    return tuple(sorted(found, key=lambda end: (-len(end), end)))


@cache
def meanings(language: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words of a language that tables give a meaning, with their keys."""
    words = lexicon_of(language)
    things = {form: (f"={fold(name)}",) for form, name in words.things.items() if " " not in form}
    found: dict[str, tuple[str, ...]] = dict(things)
    for meaning, forms in words.words.matters.about.items():
        keys = tuple(f"={fold(part)}" for part in meaning.split())
        found |= {form.lower(): keys for form in phrases(forms)}
    return found


@cache
def others() -> Mapping[str, tuple[str, ...]]:
    """Return the English words with a meaning: tables and keys in English stand anywhere."""
    return meanings("en")


@cache
def countries(language: str) -> Mapping[str, str]:
    """Return the countries and cities of one word, by their names in a language and in English."""
    return {
        name: code
        for tongue in ("en", language)
        for name, code in (*cities(tongue).items(), *territories(tongue).items())
        if " " not in name and len(name) > 3
    } | {
        form: code
        for tongue in ("en", language)
        for code, forms in lexicon_of(tongue).words.matters.places.items()
        for form in phrases(forms)
    }
