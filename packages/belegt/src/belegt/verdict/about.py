"""What entries are about, in words: what labels of charts and sentences are held against."""

from __future__ import annotations

import re
from functools import lru_cache

from belegt.ledger import Figure, Record
from belegt.messages import message
from belegt.verdict.exhibit import RECOMPUTED
from belegt.verdict.judge import Judge

WORD_RE = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
DIGIT_RE = re.compile(r"\d")
STEM = 5
"""Letters that the forms of a word share: "trained" and "training"."""

LEAST = 3
"""A word of so few letters tells nothing, unless it has a digit or is all in capitals."""


def told_of(judge: Judge, name: str, language: str) -> str:
    """Return the words that an entry is about, and those for whose it is."""
    entry = judge.ledger.entries[name].entry
    told = [entry.subject, entry.scope, judge.ledger.measures[entry.measure].entry.label]
    if isinstance(entry, Figure):
        told += judge.sources[entry.source].entry.outlet, entry.according_to
    else:
        told.append(kind_of(isinstance(entry, Record), language))
    return " ".join(told)


@lru_cache(maxsize=16)
def kind_of(recorded: bool, language: str) -> str:
    """Return how records and derived figures are called."""
    return (message("On record") if recorded else RECOMPUTED).worded(language)


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """Return the words of a text that tell something, without their endings."""
    words = WORD_RE.findall(text)
    parts = (part for word in words for part in word.split("-"))
    return frozenset(
        word.casefold() if DIGIT_RE.search(word) else word.casefold()[:STEM]
        for word in parts
        if len(word) > LEAST or (len(word) > 1 and (word.isupper() or DIGIT_RE.search(word)))
    ).union(word.casefold() for word in words if "-" in word)
