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
        shared: what a number before it may be multiplied by too, the likeliest first: in "two to
            three hundred thousand" the hundred and the thousand.
    """

    end: int
    digits: str
    scale: Decimal
    lone: bool = False
    shared: tuple[Decimal, ...] = ()


@dataclass(slots=True)
class _Sum:
    """A number half read."""

    total: int = 0
    group: int | None = None
    room: int = 0  # what may be added to the group
    limit: int = NO_LIMIT  # scale words come in falling order
    last: int = 0  # the last numeral, 0 after a multiplier
    multiplier: int = 1  # the last word's, 1 if it was none
    lead: int = 1  # what the first numeral is multiplied by
    groups: int = 0  # numerals multiplied by a thousand or more
    count: int = 0  # words taken

    def take(self, scan: Scan, key: str, *, linked: bool) -> bool:
        """Take a number word or multiplier; False where it does not fit."""
        numbers = scan.tables.words.numbers
        worth = scan.tables.multipliers.get(key)
        if worth is None:
            return self.add(numbers.words[key], numbers, linked=linked)
        if self.group == 1 and key in scan.tables.words.scales.vague:
            return False
        # a short "hundred" without its article is no number in English
        return self.multiply(worth, linked=linked, bare=numbers.bare_hundreds)

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
        first = not self.groups
        if worth == 100:
            if self.group is None and (bare or self.total) and self.limit > 100:
                self.group = 100
            elif self.group is not None and 0 < self.group < 100:
                self.group *= 100
            else:
                return False
            self.room = 100
            self.lead *= 100 if first else 1
        elif worth >= self.limit and self.group is not None:
            # "mil doscientos millones": a lower scale word first, and all of it is multiplied
            if self.total + self.group >= worth:
                return False
            self.total = (self.total + self.group) * worth
            self.group, self.room, self.limit = None, 0, worth
            self.lead *= worth
        elif worth >= self.limit and self.total > worth:
            return False
        else:
            if self.group is not None and self.group > 0:
                self.total += self.group * worth
                self.groups += 1
            elif self.group is None and self.total and self.multiplier > 1:
                self.total *= worth
            elif self.group is None and not self.total and bare and worth == 1000:
                self.total = worth
            else:
                return False
            self.group, self.room, self.limit = None, 0, worth
            self.lead *= worth if first or self.groups == 1 else 1
        self.last, self.multiplier = 0, worth
        self.count += 1
        return True

    def number(self, end: int) -> WordNumber:
        """Return what has been read so far."""
        value = self.total + (self.group or 0)
        lone = self.count == 1 and value < 2
        scale = self.multiplier if self.multiplier > 1 and value % self.multiplier == 0 else 1
        whole = scale if self.groups < 2 and not (self.groups and self.group) else 1
        # in "one to two hundred and five" the hundred is the second's alone
        lead = 1 if not self.groups and value % 100 else self.lead
        shared = tuple(Decimal(worth) for worth in (lead, whole) if worth > 1)
        return WordNumber(end, str(value // scale), Decimal(scale), lone, shared)


def number_words_at(scan: Scan, pos: int) -> WordNumber | None:
    """Return the longest number in words that begins at ``pos``."""
    words = scan.tables.words
    low = scan.low
    first = WORD_RE.match(low, pos)
    if first is None:
        return None
    if alone := _half_at(scan, pos, first[0]):
        return alone
    start, sum_ = pos, _Sum()
    best: WordNumber | None = None
    multiplied: WordNumber | None = None  # as far as the last multiplier
    parted: WordNumber | None = None  # as far as the first comma
    linked = False
    if article := _article(scan, pos, first[0]):
        sum_.group, pos = 1, article
    while match := scan.tables.morpheme.match(low, pos):
        key = SPACES_RE.sub(" ", match[0])
        if not sum_.take(scan, key, linked=linked):
            if key in scan.tables.multipliers and best:
                best = multiplied or best  # "two hundred and three | hundred" are two numbers
            best = parted or best
            break
        pos = _word_end(scan, match.end(), key)
        if (half := scan.tables.half_ending.match(low, pos)) and sum_.group is not None:
            decimals = words.numbers.half_endings[SPACES_RE.sub(" ", half["ending"])]
            digits = f"{sum_.total + sum_.group}.{decimals}"
            scale = Decimal(words.numbers.hundreds[half["times"]] if half["times"] else 1)
            return WordNumber(half.end(), digits, scale)
        if scan.word_ends(pos) or scan.tables.ending.match(low, pos):
            best = sum_.number(pos)
            multiplied = best if sum_.multiplier > 1 else multiplied
        if comma := _comma(scan, pos, sum_):
            parted, pos, linked = parted or best, comma, False
            continue
        pos, linked, goes_on = _next_word(scan, pos)
        if not goes_on:
            break
    if parted and best and (listed(scan, best.end) or _led_by_of(scan, start)):
        best = parted
    return _with_decimals(scan, best) if best else None


def _half_at(scan: Scan, pos: int, word: str) -> WordNumber | None:
    """Return the number of "anderthalb", "anderthalbmal": a half alone or with an ending."""
    if alone := scan.tables.words.numbers.halves.get(word):
        return WordNumber(pos + len(word), alone, Decimal(1))
    if not scan.tables.words.numbers.units_first:
        return None
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
    glued = scan.tables.words.numbers.glued
    link = scan.tables.linker.match(low, pos)
    if link and (word := scan.tables.morpheme.match(low, link.end())):
        joint = None if scan.tables.words.numbers.units_first else JOINT_RE.match(low, word.end())
        if joint and scan.tables.fractions.at(scan, joint.end()):
            return pos, False, False  # "five million and three quarters"
        return link.end(), True, True
    if joint := JOINT_RE.match(low, pos):
        return joint.end(), False, True
    return pos, False, glued


def _comma(scan: Scan, pos: int, sum_: _Sum) -> int | None:
    """Return where a further group begins behind a comma: "one million, two hundred thousand".

    It has a multiplier of its own, for "of two thousand, three were" lists. What is written
    together links groups by a word apart, too: "eine Million und zweihunderttausend".
    """
    if sum_.group is not None or sum_.multiplier < 1000:
        return None
    if scan.char(pos) == ",":
        start = scan.blank(pos + 1)
    elif scan.tables.words.numbers.units_first and (plus := scan.tables.plus.match(scan.low, pos)):
        start = plus.end()
    else:
        return None
    numeral = scan.tables.morpheme.match(scan.low, start)
    if start == pos + 1 or numeral is None or numeral[0] in scan.tables.multipliers:
        return None
    end, _, goes_on = _next_word(scan, numeral.end())
    for _ in range(4):
        word = scan.tables.morpheme.match(scan.low, end) if goes_on else None
        if word is None:
            return None
        if word[0] in scan.tables.multipliers:
            return start
        end, _, goes_on = _next_word(scan, word.end())
    return None


def listed(scan: Scan, pos: int) -> bool:
    """Whether a list of numbers goes on at ``pos``: ", two" or "and 3"."""
    link = scan.tables.shares.match(scan.low, pos)
    start = (
        link.end()
        if link and not link["whole"]
        else scan.blank(pos + 1)
        if scan.char(pos) == ","
        else pos
    )
    return start > pos and (
        scan.char(start).isdigit() or scan.tables.morpheme.match(scan.low, start) is not None
    )


def _led_by_of(scan: Scan, start: int) -> bool:
    """Whether a sentence begins with what the number is the whole of: "Of two thousand, …"."""
    word = scan.last_word(start)
    of = scan.tables.words.ranges.out_of
    return word in of and scan.raw[scan.low.rfind(word, 0, start)].isupper()


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
    decimals, end, scale = "", gap + len(point), Decimal(1)
    while len(decimals) < 20:
        start = scan.blank(end)
        match = scan.tables.morpheme.match(scan.low, start)
        if start == end or match is None or not scan.word_ends(match.end()):
            break
        word = words.numbers.words.get(match[0])
        if word is None or word.value > 9:
            # "point seventy-one", "virgule vingt-cinq milliards", "virgule cent vingt"
            unit = None if decimals else number_words_at(scan, start)
            if unit and unit.digits.isdigit() and len(unit.digits) < 4:
                hundreds = unit.scale == 100
                decimals, end = unit.digits + "00" * hundreds, unit.end
                scale = Decimal(1) if hundreds else unit.scale
            break
        decimals, end = decimals + str(word.value), match.end()
    if not decimals:
        return number
    digits = f"{int(number.digits) * int(number.scale)}.{decimals}"
    return WordNumber(end, digits, scale, shared=(scale,) if scale > 1 else ())
