"""Words that are units and something else too: "pounds", "Knoten", "livres", "bars".

The words around tell which is meant. Where they do not, or tell two things, the number is
unreadable; a plausible wrong unit would be a wrong number.
"""

from __future__ import annotations

from belegt.lexicon import UnitWord
from belegt.lexicon.lexicon import sense
from belegt.lexicon.unitrows import MONEY
from belegt.lexicon.words import DOUBT, SHARED, Senses
from belegt.reader.near import told_by, words_near
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scales import is_all
from belegt.reader.scan import Scan
from belegt.reader.view import WORD_RE

JOINTS = " -‐‑\u00a0\u202f\n\t"


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
    if "." in printed.digits or is_all(scan, printed.start, end):
        units = [meaning for meaning in senses.meanings if meaning not in {"", DOUBT}]
        if len(units) == 1:
            return units[0]
    return senses.otherwise


def _follower(scan: Scan, end: int) -> str | None:
    """Return the noun that is measured: "butter" of "two pounds of butter", "Pfund Butter"."""
    if scan.tables.words.nouns.capital:
        noun = noun_after(scan, end)
        return noun.words.lower() if noun else None
    of = scan.tables.of.match(scan.low, end)
    word = WORD_RE.match(scan.low, of.end()) if of else None
    return word[0] if word else None
