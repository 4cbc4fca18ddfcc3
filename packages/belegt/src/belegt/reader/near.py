"""The words of the same sentence around a number, and what they tell of it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from belegt.lexicon.words import Senses
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK, WORD_RE

END_RE = re.compile(r"[.!?;:]\s|\n\s*\n")
BEGIN_RE = re.compile(r"[.!?;]\s|\n\s*\n")
"""What a sentence begins behind; a colon parts no label from its number."""

SHORTEST_STEM = 5
"""Letters from which on a clue may be the beginning of a word: "weigh" of "weighed"."""

SHORTEST_HEAD = 4
"""Letters from which on it may be the end of a compound: "druck" of "Reifendruck"."""


class Near(NamedTuple):
    """The words of the sentence before a number and behind its unit."""

    before: list[str]
    behind: list[str]


def words_near(scan: Scan, start: int, end: int) -> Near:
    """Return the words of the same sentence around a unit, those of its number included."""
    before = BEGIN_RE.split(scan.low[max(0, start - LOOK_BACK) : start])[-1]
    own = WORD_RE.findall(scan.low, start, end)  # "7 Mio. Pfund" ends no sentence
    behind = END_RE.split(scan.low[end : end + LOOK_BACK])[0]
    return Near([*WORD_RE.findall(before), *own], WORD_RE.findall(behind))


def told_by(scan: Scan, senses: Senses, near: list[str]) -> set[str]:
    """Return the meanings that some words tell."""
    compounds = scan.tables.words.numbers.glued
    return {
        meaning
        for meaning, clues in senses.meanings.items()
        if not clues.isdisjoint(near)
        or any(
            word.startswith(longer(clues, SHORTEST_STEM))
            or (compounds and word.endswith(longer(clues, SHORTEST_HEAD)))
            for word in near
        )
    }


@cache
def longer(clues: frozenset[str], shortest: int) -> tuple[str, ...]:
    """Return the clues that may be a part of a word: those of so many letters or more."""
    return tuple(clue for clue in sorted(clues) if len(clue) >= shortest)
