"""Amounts left open: "Zehntausende", "tens of millions", "mehrere zehn Millionen"."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.quantity.quantity import EXACT
from belegt.reader.numbers import PrintedNumber
from belegt.reader.numberwords import number_words_at
from belegt.reader.scan import Scan
from belegt.reader.view import WORD_RE

YEAR_RE = re.compile(r"(?:1[5-9]|20)\d\d", re.ASCII)
NAME_RE = re.compile(r"\W*(?:[^\W\d_]{1,2}|[^\W\d_]+-)\d")
"""What a name with digits begins like: "R1", "GPT-4"; "CHF5" and "US$5" are amounts."""


def vague_at(scan: Scan, pos: int) -> PrintedNumber | None:
    """Return the amount left open that begins at ``pos``, an article before it included."""
    words = scan.tables.words
    start = pos
    first = WORD_RE.match(scan.low, pos)
    if first and first[0] in scan.tables.ones:
        pos = scan.blank(first.end())
        first = WORD_RE.match(scan.low, pos)
        if first is None or first[0] not in words.scales.several:
            return None
    if first is None:
        return None
    if first[0] not in words.scales.several:
        return _plural(scan, start, pos)
    # "several tens", "a couple of thousand"
    of = scan.tables.of.match(scan.low, first.end())
    pos = of.end() if of else scan.blank(first.end())
    return _plural(scan, start, pos) or _several(scan, start, pos)


def _plural(scan: Scan, start: int, pos: int) -> PrintedNumber | None:
    """Read "Tausende", "hundreds of millions"; "tens" only with what it counts."""
    phrase = scan.tables.vague.at(scan, pos)
    if phrase is None:
        return None
    (low, high), end = phrase
    of = scan.tables.of.match(scan.low, end)
    together = scan.tables.words.numbers.units_first  # "Hunderte Millionen"
    next_ = of.end() if of else scan.blank(end) if together else end
    if next_ > end and (word := scan.tables.vague.at(scan, next_)):
        # the second plural is a plain scale word, whose low end is twice its worth
        scale = EXACT.divide(word.entry.low, Decimal(2))
        return PrintedNumber(start, word.end, str(low), scale, top=high)
    if scan.low[pos:end] in scan.tables.words.scales.tens:
        return None
    return PrintedNumber(start, end, str(low), top=high)


def _several(scan: Scan, start: int, pos: int) -> PrintedNumber | None:
    """Read the scale words behind "several", "mehrere zehn"."""
    low, high, scale = Decimal(2), Decimal(10), Decimal(1)
    if (whole := number_words_at(scan, pos)) and whole.digits.isdigit():
        worth = EXACT.multiply(Decimal(whole.digits), whole.scale)
        if whole.shared[:1] == (worth,):  # "mehrere hunderttausend"
            return PrintedNumber(start, whole.end, str(low), worth, top=high)
    numerals = scan.tables.words.numbers.words
    if (ten := scan.tables.morpheme.match(scan.low, pos)) and ten[0] in numerals:
        if numerals[ten[0]].value != 10 or not scan.word_ends(ten.end()):
            return None
        low, high, pos = Decimal(20), Decimal(100), scan.blank(ten.end())
    end = count = 0
    while count < 3 and (word := scan.tables.scales.at(scan, pos)):
        scale, end, count = EXACT.multiply(scale, word.entry), word.end, count + 1
        pos = scan.blank(end)
    if not count:
        return None
    if low == 2 and count == 1 and scale >= 10**6:
        high = Decimal(1000)  # "several million" reaches to the next scale word
    return PrintedNumber(start, end, str(low), scale, top=high)


MOST_BEFORE = 4
"""Words before a scale word among which its number may stand."""


def numbered(scan: Scan, pos: int) -> bool:
    """Whether "Millionen" is parted from a number: "5* Millionen", "(in Millionen): 5,6"."""
    qualifiers = scan.tables.words.units.qualifiers
    # "5 weitere* Milliarden"
    before = [
        word
        for word in scan.above(0).words_before(pos)[-MOST_BEFORE:]
        if word.rstrip("/^'*") not in qualifiers
    ][-2:]
    if not before or before[-1][-1:] in tuple(".,;:!?)]"):
        return False
    words = scan.tables.words
    if before[-1][0] in "([" and before[-1][1:] in words.units.label_leads:
        return True  # the label of a number behind it: "(in Millionen): 5,6"
    number, *between = before if len(before) > 1 else (*before, before[-1])
    if is_number(scan, before[-1]):
        return True
    return is_number(scan, number) and not words.nouns.function_words.intersection(between)


def is_number(scan: Scan, token: str) -> bool:
    """Whether a token is a number in digits or words, whatever is glued to it; no year, no name."""
    if YEAR_RE.fullmatch(token) or NAME_RE.match(token):
        return False
    numbers = scan.tables.words.numbers
    numerals = numbers.words.keys() - numbers.ones
    return any(map(str.isdigit, token)) or any(word in numerals for word in WORD_RE.findall(token))
