"""Ordinals in words that begin like a number: "twenty-fourth", "cent onzième"."""

from __future__ import annotations

import re

from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.view import JOINT_RE, WORD_RE

HUNDREDTH = 100
"""The ordinal that follows any number: "two hundredth"."""

HIGHEST = 10_000


def ordinal_end(scan: Scan, printed: PrintedNumber) -> int | None:
    """Return the end of an ordinal that begins with a number in words; None for a number."""
    if printed.part or not printed.digits.isdigit() or printed.scale > HIGHEST:
        return None
    link = scan.tables.linker.match(scan.low, printed.end) or JOINT_RE.match(scan.low, printed.end)
    number = int(printed.digits[:12]) * int(printed.scale)
    if link is None or not 1 < number < HIGHEST:
        return None
    round_number = number % 10 == 0
    # what is no part of one is an ordinal behind any other number
    part = scan.tables.parts.at(scan, link.end())
    if part and (round_number or part.entry >= HUNDREDTH) and not _goes_on(scan, link, part.end):
        return part.end
    word = WORD_RE.match(scan.low, link.end()) if round_number else None
    words = scan.tables.words
    if word is None or _goes_on(scan, link, word.end()):
        return None
    if scan.tables.units.at(scan, link.end()) and (
        scan.last_word(printed.start) in words.numbers.articles
    ):
        return None  # "a thirty-second clip"
    ordinal = word[0] in words.dates.ordinals or word[0].endswith(words.numbers.ordinal_endings)
    return word.end() if ordinal else None


def _goes_on(scan: Scan, link: re.Match[str], end: int) -> bool:
    """Whether an ordinal belongs to what follows it: "twenty first-class seats"."""
    return link[0].isspace() and scan.char(end) == "-"
