"""Words that are units and something else too: "pounds", "Knoten", "livres", "bars".

The words around tell which is meant. Where they do not, or tell two things, the number is
unreadable; a plausible wrong unit would be a wrong number.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.lexicon import sense
from belegt.lexicon.unitrows import MONEY
from belegt.lexicon.words import DOUBT, SHARED, Senses
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK, WORD_RE

JOINTS = " -‐‑\u00a0\u202f\n\t"
END_RE = re.compile(r"[.!?;:]\s|\n\s*\n")
SHORTEST_STEM = 5
"""Letters from which on a clue may be the beginning of a word: "weigh" of "weighed"."""

SHORTEST_HEAD = 4
"""Letters from which on it may be the end of a compound: "druck" of "Reifendruck"."""


class Near(NamedTuple):
    """The words of the sentence before a number and behind its unit."""

    before: list[str]
    behind: list[str]


def sense_of(
    scan: Scan, printed: PrintedNumber, unit: UnitWord, phrase: str, end: int
) -> UnitWord | None:
    """Return what a word for a unit means where it stands; None for a noun that is counted.

    Args:
        scan: the text.
        printed: the number before it.
        unit: what the word means as far as the lexicon knows.
        phrase: the word, lower case.
        end: where it ends.
    """
    senses = scan.tables.lexicon.senses.get(phrase)
    if senses is None:
        return unit
    meaning = _meaning(scan, senses, printed, end)
    if meaning is None and senses.otherwise == SHARED:
        meaning = SHARED
    if meaning is None or meaning == DOUBT:
        return UnitWord(DOUBT, scan.raw[end - len(phrase) : end])
    return sense(meaning) if meaning else None


def meaning_near(scan: Scan, phrase: str, start: int, end: int) -> UnitWord | None:
    """Return what a word for a unit means that has no number: the words around must tell it."""
    near = words_near(scan, start, end)
    told = told_by(scan, scan.tables.words.units.senses[phrase], [*near.before, *near.behind])
    # "euro" before "per pound" tells nothing of the pound
    measures = [sense(each) for each in told - {"", DOUBT}]
    measures = [unit for unit in measures if unit.kind != MONEY]
    return measures[0] if len(measures) == 1 else None


def _meaning(scan: Scan, senses: Senses, printed: PrintedNumber, end: int) -> str | None:
    """Return the one meaning that the words around tell, None for doubt."""
    led = WORD_RE.match(scan.low, printed.start)
    if led and led[0] in senses.led:
        return senses.led[led[0]]
    near = words_near(scan, printed.start, end)
    told = told_by(scan, senses, near.before)
    if senses.of and (follower := _follower(scan, end)):
        told |= told_by(scan, senses, [follower]) or {senses.of}
    else:
        told |= told_by(scan, senses, near.behind)
    if told:
        return told.pop() if len(told) == 1 else None
    # nothing is counted by 3.5; and what stands alone is no sentence about ropes or pubs
    if "." in printed.digits or not _has_words(scan, printed.start, end):
        units = [meaning for meaning in senses.meanings if meaning not in {"", DOUBT}]
        if len(units) == 1:
            return units[0]
    return senses.otherwise


def _has_words(scan: Scan, start: int, end: int) -> bool:
    """Whether anything but punctuation stands around a quantity."""
    around = scan.raw[max(0, start - LOOK_BACK) : start] + scan.raw[end : end + LOOK_BACK]
    return any(char.isalnum() for char in around)


def words_near(scan: Scan, start: int, end: int) -> Near:
    """Return the words of the same sentence around a unit, those of its number included."""
    before = END_RE.split(scan.low[max(0, start - LOOK_BACK) : start])[-1]
    own = WORD_RE.findall(scan.low, start, end)  # "7 Mio. Pfund" ends no sentence
    behind = END_RE.split(scan.low[end : end + LOOK_BACK])[0]
    return Near([*WORD_RE.findall(before), *own], WORD_RE.findall(behind))


def told_by(scan: Scan, senses: Senses, near: list[str]) -> set[str]:
    """Return the meanings that some words tell."""
    compounds = scan.tables.words.numbers.glued
    return {
        meaning
        for meaning, clues in senses.meanings.items()
        if any(
            word in clues
            or any(
                (len(clue) >= SHORTEST_STEM and word.startswith(clue))
                or (compounds and len(clue) >= SHORTEST_HEAD and word.endswith(clue))
                for clue in clues
            )
            for word in near
        )
    }


def _follower(scan: Scan, end: int) -> str | None:
    """Return the noun that is measured: "butter" of "two pounds of butter", "Pfund Butter"."""
    if scan.tables.words.nouns.capital:
        noun = noun_after(scan, end)
        return noun.words.lower() if noun else None
    of = scan.tables.of.match(scan.low, end)
    word = WORD_RE.match(scan.low, of.end()) if of else None
    return word[0] if word else None
