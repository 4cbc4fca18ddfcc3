"""Whose cents they are: those of the money that the sentence tells amounts of, or of the language.

"Öl kostet 73 Dollar, das sind 41 Cent mehr" tells cents of a dollar, in German too.
"""

from __future__ import annotations

from belegt.lexicon import UnitWord
from belegt.lexicon.currencies import CENTED, SIGN_ENDS
from belegt.lexicon.words import SHARED, phrases
from belegt.reader.scan import Scan
from belegt.reader.senses import END_RE
from belegt.reader.view import LOOK_BACK, WORD_RE


def is_home_cent(scan: Scan, phrase: str) -> bool:
    """Whether a word is the language's for hundredths of any money: "cents"."""
    cents = scan.tables.words.units.cents
    return phrase in phrases(next(iter(cents.values()), ""))


def cent_of(scan: Scan, unit: UnitWord, start: int, end: int) -> UnitWord:
    """Return the unit of cents from ``start`` to ``end``, with the currency that they are of.

    The amount before tells it, else the one amount behind; where these differ, nothing does.
    """
    before = END_RE.split(scan.low[max(0, start - LOOK_BACK) : start])[-1]
    behind = END_RE.split(scan.low[end : end + LOOK_BACK])[0]
    told = amounts(scan, start - len(before), start)[-1:]
    told = told or list(dict.fromkeys(amounts(scan, end, end + len(behind))))
    if not told or told[0] not in CENTED or told[0] in scan.tables.words.units.cents:
        return unit
    return unit._replace(name=told[0] if len(told) == 1 else SHARED)


def amounts(scan: Scan, start: int, end: int) -> list[str]:
    """Return the codes of the currencies beside digits or scale words between two places."""
    found: list[str] = []
    pos = start
    while pos < end:
        char = scan.char(pos)
        if char in SIGN_ENDS and (scan.char(pos + 1).isdigit() or counts(scan, pos)):
            found.append(scan.tables.lexicon.currency(char) or SHARED)
        word = WORD_RE.match(scan.low, pos)
        if word is None:
            pos += 1
            continue
        phrase = scan.tables.units.at(scan, pos)
        if phrase and phrase.entry.kind == "money" and phrase.entry.worth == 1:
            if counts(scan, pos):
                found.append(phrase.entry.name)
            pos = phrase.end
        else:
            pos = word.end()
    return found


def counts(scan: Scan, pos: int) -> bool:
    """Whether a digit or a scale word stands before ``pos``."""
    before = scan.low[max(0, pos - LOOK_BACK) : pos].rstrip(" -\u00a0\u202f")
    if before[-1:].isdigit():
        return True
    word = before[max(before.rfind(" "), before.rfind("-")) + 1 :]
    return word in scan.tables.scales.entries or word in scan.tables.words.numbers.words
