"""Numbers in words, by one grammar for all languages; what differs stands in their scan.tables.

A number is a sum of groups, each multiplied by a scale word ("two thousand | three hundred and
five"). Within a group a word may be added where the word before has room for it: 5 after
"twenty" (room 10), 17 after "soixante" (room 20), nothing after "two". German writes them
together and says the unit first ("dreihundert·fünf·und·zwanzig").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon.words import Numbers, NumberWord
from belegt.reader.scan import Scan
from belegt.reader.view import BLANKS, JOINT_RE, WORD_RE

NO_LIMIT = 10**36
SPACES_RE = re.compile(rf"(?:{BLANKS}|[-‐‑])+")


class WordNumber(NamedTuple):
    """A number in words.

    Attributes:
        end: where it ends in the text.
        digits: plain digits.
        scale: what the last scale word multiplies them by.
        lone: whether it is a bare one or zero, which counts only before a unit.
    """

    end: int
    digits: str
    scale: Decimal
    lone: bool = False


@dataclass(slots=True)
class _Sum:
    """A number half read."""

    total: int = 0
    group: int | None = None
    room: int = 0  # what may be added to the group
    limit: int = NO_LIMIT  # scale words come in falling order
    last: int = 0  # the last numeral, 0 after a multiplier
    multiplier: int = 1  # the last word's, 1 if it was none
    count: int = 0  # words taken

    def add(self, word: NumberWord, grammar: Numbers, *, linked: bool) -> bool:
        """Take a number word; False where it does not fit."""
        value = word.value
        if self.group is None:
            if value >= self.limit or (linked and not self.total) or (self.total and not value):
                return False
            self.group, self.room = value, word.room
        elif grammar.units_first and linked and 0 < self.last < 10 and 20 <= value < 100:
            self.group, self.room = self.group + value, 0
        elif 0 < value < self.room and (not linked or grammar.linked_tens or not self.last):
            self.group, self.room = self.group + value, word.room
        else:
            return False
        self.last, self.multiplier = value, 1
        self.count += 1
        return True

    def multiply(self, worth: int, *, linked: bool, bare: bool) -> bool:
        """Take a word such as hundred or million; False where it does not fit."""
        if linked and not (worth == 100 and self.group is None and self.total):
            return False
        if worth == 100:
            if self.group is None and (bare or self.total) and self.limit > 100:
                self.group = 100
            elif self.group is not None and 0 < self.group < 100:
                self.group *= 100
            else:
                return False
            self.room = 100
        elif worth >= self.limit and self.group is not None:
            # "mil doscientos millones": a lower scale word first, and all of it is multiplied
            if self.total + self.group >= worth:
                return False
            self.total = (self.total + self.group) * worth
            self.group, self.room, self.limit = None, 0, worth
        elif worth >= self.limit and self.total > worth:
            return False
        else:
            if self.group is not None and self.group > 0:
                self.total += self.group * worth
            elif self.group is None and self.total and self.multiplier > 1:
                self.total *= worth
            elif self.group is None and not self.total and bare and worth == 1000:
                self.total = worth
            else:
                return False
            self.group, self.room, self.limit = None, 0, worth
        self.last, self.multiplier = 0, worth
        self.count += 1
        return True

    def number(self, end: int, *, lone: bool) -> WordNumber:
        """Return what has been read so far."""
        value = self.total + (self.group or 0)
        scale = self.multiplier if self.multiplier > 1 and value % self.multiplier == 0 else 1
        return WordNumber(end, str(value // scale), Decimal(scale), lone)


def number_words_at(scan: Scan, pos: int) -> WordNumber | None:
    """Return the longest number in words that begins at ``pos``."""
    words = scan.tables.words
    low = scan.low
    first = WORD_RE.match(low, pos)
    if first is None:
        return None
    if half := words.numbers.halves.get(first[0]):
        return WordNumber(first.end(), half, Decimal(1))
    if words.numbers.units_first and (glued := _half_with_ending(scan, pos, first[0])):
        return glued
    sum_ = _Sum()
    best: WordNumber | None = None
    multiplied: WordNumber | None = None  # as far as the last multiplier
    linked = False
    if article := _article(scan, pos, first[0]):
        sum_.group, pos = 1, article
    while match := scan.tables.morpheme.match(low, pos):
        key = SPACES_RE.sub(" ", match[0])
        if key in scan.tables.multipliers:
            # a short "hundred" without its article is no number in English
            bare = words.numbers.bare_hundreds
            fits = not (sum_.group == 1 and key in words.scales.vague) and sum_.multiply(
                scan.tables.multipliers[key], linked=linked, bare=bare
            )
            if not fits and best and multiplied and best.end > multiplied.end:
                best = multiplied  # "two hundred and three | hundred" are two numbers
                break
        else:
            fits = sum_.add(words.numbers.words[key], words.numbers, linked=linked)
        if not fits:
            break
        pos = _word_end(scan, match.end(), key)
        if (half_end := scan.tables.half_ending.match(low, pos)) and sum_.group is not None:
            return WordNumber(half_end.end(), f"{sum_.total + sum_.group}.5", Decimal(1))
        if scan.word_ends(pos) or scan.tables.ending.match(low, pos):
            value = sum_.total + (sum_.group or 0)
            best = sum_.number(pos, lone=sum_.count == 1 and value < 2)
            multiplied = best if sum_.multiplier > 1 else multiplied
        pos, linked, goes_on = _next_word(scan, pos)
        if not goes_on:
            break
    return _with_decimals(scan, best) if best else None


def _half_with_ending(scan: Scan, pos: int, word: str) -> WordNumber | None:
    """Return the number of "anderthalbmal": a word for one and a half with an ending."""
    for half, digits in scan.tables.words.numbers.halves.items():
        if word.startswith(half) and scan.tables.ending.match(scan.low, pos + len(half)):
            return WordNumber(pos + len(half), digits, Decimal(1))
    return None


def _word_end(scan: Scan, pos: int, key: str) -> int:
    """Return the end of a number word, the full stop of "sechs Mio. Dollar" included."""
    return pos + (scan.char(pos) == "." and f"{key}." in scan.tables.scales.entries)


def _next_word(scan: Scan, pos: int) -> tuple[int, bool, bool]:
    """Return where the next number word may begin, whether "and" links it, and if it may."""
    low = scan.low
    link = scan.tables.linker.match(low, pos)
    if link and scan.tables.morpheme.match(low, link.end()):
        return link.end(), True, True
    if joint := JOINT_RE.match(low, pos):
        return joint.end(), False, True
    return pos, False, scan.tables.words.numbers.glued


def _article(scan: Scan, pos: int, word: str) -> int | None:
    """Return the end of an article ("a", "eine") and its gap, before a multiplier only."""
    words = scan.tables.words
    if word not in words.numbers.articles and not (
        words.numbers.glued and word in words.numbers.ones
    ):
        return None
    end = scan.blank(pos + len(word))
    match = scan.tables.morpheme.match(scan.low, end)
    counts = end > pos + len(word) and match and match[0] in scan.tables.multipliers
    return end if counts else None


def _with_decimals(scan: Scan, number: WordNumber) -> WordNumber:
    """Go on behind a spoken decimal separator: "five point six", "fünf Komma sechs"."""
    words = scan.tables.words
    gap = scan.blank(number.end)
    point = next((w for w in words.numbers.point if scan.low.startswith(w, gap)), None)
    if gap == number.end or point is None:
        return number
    decimals, end = "", gap + len(point)
    while len(decimals) < 20:
        start = scan.blank(end)
        match = scan.tables.morpheme.match(scan.low, start)
        if start == end or match is None or not scan.word_ends(match.end()):
            break
        word = words.numbers.words.get(match[0])
        if word is None or (word.value > 9 and decimals):
            break
        decimals, end = decimals + str(word.value), match.end()
        if word.value > 9:  # "point seventy-one"
            unit = number_words_at(scan, start)
            if unit and unit.digits.isdigit():
                decimals, end = unit.digits, unit.end
            break
    if not decimals:
        return number
    return WordNumber(end, f"{int(number.digits) * int(number.scale)}.{decimals}", Decimal(1))
