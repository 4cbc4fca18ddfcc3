"""What only a person can tell, field by field as a digest, so that no change of it goes unnoticed.

A place in a work, an address, whose claim it is, a verdict on a statement: nothing else in a
briefing says it again. Of a field of few words all is sealed; of a sentence what turns it: its
units, the things it counts, its words of change and denial, and its names with digits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from pydantic import BaseModel

from belegt.errors import Place
from belegt.ledger import WorkEntry
from belegt.lexicon import lexicon_of
from belegt.quantity import Quantity
from belegt.reader import Mention
from belegt.sentences import read_mentions
from belegt.spans import Span
from belegt.verdict.about import DIGIT_RE, WORD_RE
from belegt.verdict.besidewords import beside_of
from belegt.verdict.counted import thing_of
from belegt.verdict.directions import directing
from belegt.verdict.judge import Judge
from belegt.verdict.surroundings import words_in

SENTENCES = frozenset({"right", "note", "gloss", "says", "because", "reason"})
"""Fields that hold sentences."""

ATTESTED = frozenset(
    {
        # what it is called
        "id",
        # told by quote, prose, sentence or measure, each read again
        *("value", "bound", "unit", "printed", "source", "quote", "words", "prefix", "suffix"),
        *("read_as", "tells"),
        # the judge's own
        *("borne_out", "file", "sha256"),
    }
)
"""Fields of which something else in the briefing tells when they are wrong."""

KEPT = 8192
"""Items of which what they tell is kept."""

LENGTH = 4
"""Hexadecimal digits of a digest, against slips."""


class Sealable(NamedTuple):
    """Something with fields that only a person can tell."""

    kind: str
    name: str
    item: BaseModel | WorkEntry
    place: Place

    @property
    def key(self) -> tuple[str, str]:
        """The kind, and what it is called."""
        return self.kind, self.name


def sealable(judge: Judge) -> Iterator[Sealable]:
    """Yield all that can be sealed, in the order of the ledger."""
    ledger = judge.ledger
    for kind, entries in (
        ("figure", ledger.figures),
        ("record", ledger.records),
        ("derived", ledger.derived),
        ("statement", ledger.statements),
        ("bridge", ledger.bridges),
        ("measure", ledger.measures),
    ):
        for name, placed in entries.items():
            yield Sealable(kind, name, placed.entry, placed.place)
    for one in ledger.names:
        yield Sealable("name", one.entry.name, one.entry, one.place)
    for subject in ledger.subjects:
        yield Sealable("subject", subject.entry.name, subject.entry, subject.place)
    for name, source in judge.sources.items():
        yield Sealable("source", name, source.entry, source.place)
    for key, work in ledger.works.items():
        yield Sealable("work", key, work, work.place)


def told_by(item: BaseModel | WorkEntry, language: str) -> str:
    """Return the digests of an item's fields, each behind its name: "where 0f1a, work 3c4d".

    The very same item again costs nothing, not even a look at all that it holds: a ledger has
    hundreds, of which a changed copy changes one.
    """
    kept = _told.get(id(item))
    if kept and kept[0] is item and kept[1] == language:
        return kept[2]
    if len(_told) >= KEPT:
        _told.clear()
    found = told_anew(item, language)
    _told[id(item)] = item, language, found
    return found


_told: dict[int, tuple[BaseModel | WorkEntry, str, str]] = {}


def told_anew(item: BaseModel | WorkEntry, language: str) -> str:
    """Return the digests of an item's fields, worked out."""
    if isinstance(item, WorkEntry):
        told = [("key", item.key), *item.fields.items()]
    else:
        told = [(name, worded(name, value, language)) for name, value in item]
    return ", ".join(
        f"{name} {digest_of(words)}"
        for name, words in sorted(told)
        if words and name not in ATTESTED
    )


def digest_of(words: str) -> str:
    """Return a digest of words."""
    return hashlib.sha256(words.encode()).hexdigest()[:LENGTH]


def worded(field: str, value: object, language: str) -> str:
    """Return what is sealed of a value, in words; "" for one that is left out."""
    if isinstance(value, BaseModel):
        return "; ".join(f"{name}: {worded(name, one, language)}" for name, one in value)
    if isinstance(value, tuple):
        return " | ".join(worded(field, one, language) for one in value)
    if value is None or value is False:
        return ""
    words = " ".join(str(value).split())
    return f"{turning(words, language)}." if field in SENTENCES else words


@lru_cache(maxsize=4096)
def turning(sentence: str, language: str) -> str:
    """Return what turns a sentence, in its order, however its numbers are written."""
    known = vocabulary(language)
    mentions = read_mentions(sentence, language)
    found = [(mention.span.start, measured(mention, language)) for mention in mentions]
    spans = [mention.span for mention in mentions]
    found += [
        (word.start, known[word.low])
        for word in words_in(sentence, 0, len(sentence))
        if word.low in known and not any(span.start <= word.start < span.end for span in spans)
    ]
    found += [
        (match.start(), match[0])
        for match in WORD_RE.finditer(sentence)
        if DIGIT_RE.search(match[0]) and not any(one.meets(Span(*match.span())) for one in spans)
    ]
    return " ".join(word for _, word in sorted(found) if word)


def measured(mention: Mention, language: str) -> str:
    """Return the unit of a number, or the thing that it counts."""
    quantity = mention.quantity
    if not isinstance(quantity, Quantity):
        return str(mention.kind)
    noun, slash, rate = quantity.unit.partition("/")
    return f"{thing_of(noun, language) or noun.lower()}{slash}{rate}"


@cache
def vocabulary(language: str) -> Mapping[str, str]:
    """Return the words of a language that turn a sentence, each with what it tells."""
    lexicon, ways = lexicon_of(language), directing(language)
    told = {name: unit.name for name, unit in lexicon.units.items()}
    told |= lexicon.things
    told |= {word: str(worth) for word, worth in lexicon.scales.items()}
    told |= {word: str(way) for word, way in {**ways.before, **ways.behind}.items()}
    return told | dict.fromkeys(beside_of(language).denials, "not")
