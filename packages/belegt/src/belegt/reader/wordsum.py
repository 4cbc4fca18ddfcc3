"""The sum that number words make: groups, each multiplied by a scale word."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon.words import Numbers, NumberWord
from belegt.reader.scan import Scan

NO_LIMIT = 10**36


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
class WordSum:
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
