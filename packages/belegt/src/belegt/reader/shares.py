"""Shares told by two numbers or an ordinal: "zwei von drei", "un sur cinq", "jeder Dritte"."""

from __future__ import annotations

import re

from belegt.reader.dateparts import year_at
from belegt.reader.hedges import hedge_before
from belegt.reader.labels import labelled
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber, fraction_digits, number_at, words_at
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import WORD_RE

FURTHER_RE = re.compile(r", (?:[^\W\d_]{1,4} )?\d")
FEWEST = 2
MOST_WORDS = 3
"""Words between the two numbers of "un jeune Français sur trois"."""


def each_at(scan: Scan, pos: int) -> PrintedNumber | None:
    """Return the share of "jeder Dritte", "every third shop"; "every third day" is a rhythm."""
    words = scan.tables.words.fractions
    each = WORD_RE.match(scan.low, pos)
    if each is None or each[0] not in words.each:
        return None
    ordinal = WORD_RE.match(scan.low, scan.blank(each.end()))
    count = words.ordinals.get(ordinal[0]) if ordinal else None
    if (
        ordinal is None
        or count is None
        or count < FEWEST
        or scan.char(ordinal.end()) in {"-", "‐", "‑"}
    ):
        return None
    gap = scan.blank(ordinal.end())
    noun = WORD_RE.match(scan.low, gap)
    rhythm = noun is not None and noun[0].removesuffix("s") in words.rhythms
    if rhythm or scan.tables.units.at(scan, gap) or scan.tables.month.match(scan.low, gap):
        return None
    return PrintedNumber(pos, ordinal.end(), fraction_digits(1, count), part=True)


def share_of(scan: Scan, printed: PrintedNumber) -> PrintedNumber | None:
    """Return the share of "zwei von drei", "one in five", "une personne sur cinq"."""
    if not printed.bare or not printed.digits.isdigit() or printed.part:
        return None
    match = scan.tables.out_of.match(scan.low, printed.end)
    among = None if match else among_at(scan, printed)
    if match is None and among is None:
        return None
    if labelled(scan, printed.start):
        return None  # "Nr. 2 von 5"
    start = match.end() if match else among or 0
    if scan.char(start).isdigit():
        whole = number_at(scan, start, money=False)
        if whole is None or year_at(scan, start) or unit_after(scan, whole.end):
            return None
    else:
        whole = words_at(scan, start)
    if whole is None or whole.lone or whole.top is not None or not whole.digits.isdigit():
        return None
    if whole.scale > 1 and printed.digits != "1":
        return None  # in "37 of 671 billion" the 37 are billions too, or are they
    if match and FURTHER_RE.match(scan.raw, whole.end):
        return None  # "one of 1440, 1500 or 8896"
    if among and not _is_whole(scan, printed, whole.end):
        return None
    count = int(whole.digits[:12]) * int(whole.scale)
    behind = scan.char(scan.blank(whole.end))
    if match and behind.isalpha() and match[0].strip() in scan.tables.words.ranges.over:
        return None  # "5 over 3 years"
    if scan.char(whole.end).isalnum() or not 0 < int(printed.digits) <= count:
        return None
    digits = fraction_digits(int(printed.digits), count)
    return printed._replace(end=whole.end, digits=digits, lone=False, part=True)


def _is_whole(scan: Scan, printed: PrintedNumber, end: int) -> bool:
    """Whether the number that ends there counts nothing itself: "un débat sur cinq thèmes".

    What looks like a plural is a verb behind a subject: "one household in six saves".
    """
    if unit_after(scan, end):
        return False
    noun = noun_after(scan, end)
    if noun is None:
        return True
    words = scan.tables.words
    behind = WORD_RE.match(scan.low, scan.blank(noun.end))
    verbs = words.labels.copulas | words.multiples.auxiliaries
    if behind and (behind[0] in verbs or behind[0].endswith(words.nouns.past_endings)):
        return False  # "one strike in five cities was lost", "failed"
    hedge = hedge_before(scan, printed.start)
    before = scan.words_before(hedge.edge if hedge else printed.start)
    ones = words.ranges.among_one
    return bool(ones) and (not before or before[-1][-1] in ".!?:") and " " not in noun.words


def among_at(scan: Scan, printed: PrintedNumber) -> int | None:
    """Return where the whole begins in "un Français sur trois", "one child in five"."""
    words = scan.tables.words
    if not words.ranges.among:
        return None
    among = words.ranges.among | (words.ranges.among_one if printed.digits == "1" else frozenset())
    pos = scan.blank(printed.end)
    for count in range(MOST_WORDS + 1):
        word = WORD_RE.match(scan.low, pos)
        if word is None or pos == printed.end:
            return None
        for phrase in among:
            end = pos + len(phrase)
            if count and scan.low.startswith(phrase, pos) and scan.blank(end) > end:
                return scan.blank(end)
        if word[0] in words.nouns.function_words:
            return None
        pos = scan.blank(word.end())
        if pos == word.end():
            return None
    return None
