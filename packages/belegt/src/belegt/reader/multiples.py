"""Multiples told by a word of their own: "verdoppelt", "threefold", "le double", "Faktor zehn"."""

from __future__ import annotations

from typing import NamedTuple

from belegt.lexicon.units import TIMES
from belegt.quantity import Bound, Quantity, from_digits
from belegt.reader.hedges import hedge_before
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES, WORD_RE

HYPHENS = frozenset("-‐‑")
FACTOR_SPACE = 24
"""Code points before a number in which "factor of" begins."""


class Multiple(NamedTuple):
    """A multiple in a text: from where to where, and how many times."""

    start: int
    end: int
    quantity: Quantity


def multiple_at(scan: Scan, pos: int) -> Multiple | None:
    """Return the multiple whose word begins at ``pos``."""
    words = scan.tables.words.multiples
    word = WORD_RE.match(scan.low, pos)
    if word is None or (scan.char(word.end()) in HYPHENS and scan.char(word.end() + 1).isalpha()):
        return None
    if (factor := words.words.get(word[0])) is not None:
        return Multiple(pos, word.end(), _times(factor))
    if (factor := words.led.get(word[0])) is not None:
        return _led(scan, pos, word.end(), factor)
    if (factor := words.followed.get(word[0])) is not None:
        behind = WORD_RE.match(scan.low, scan.blank(word.end()))
        followed = behind and behind[0] in words.followers
        if followed and not _is_part(scan, word[0], behind[0] if behind else ""):
            return Multiple(pos, word.end(), _times(factor))
    factor = words.infinitives.get(word[0])
    led = factor is not None and scan.last_word(pos) in words.auxiliaries
    if led and factor and not noun_after(scan, word.end()):  # "to double", but "to double rooms"
        return Multiple(pos, word.end(), _times(factor))
    return None


def _is_part(scan: Scan, word: str, behind: str) -> bool:
    """Whether a word is a part of something here: "half the", while "half as" is a multiple."""
    fractions = scan.tables.words.fractions
    return word in fractions.half and behind in fractions.half_of


def times_of(scan: Scan, printed: PrintedNumber) -> Multiple | None:
    """Return the multiple that a number is: "um den Faktor zehn", "two orders of magnitude"."""
    power = scan.tables.magnitude.match(scan.low, printed.end)
    if power and printed.bare and printed.digits.isdigit() and len(printed.digits) < 3:
        quantity = from_digits(f"1{'0' * int(printed.digits)}", unit=TIMES, bound=Bound.ABOUT)
        return Multiple(printed.start, power.end(), quantity)
    start = max(scan.floor, printed.start - FACTOR_SPACE)
    factor = scan.tables.factor_before.search(scan.low[start : printed.start])
    if factor is None or printed.top is not None:
        return None
    return Multiple(start + factor.start("factor"), printed.end, printed.quantity(TIMES))


def _led(scan: Scan, pos: int, end: int, factor: str) -> Multiple | None:
    """Read "das Doppelte", "le triple": a multiple behind an article that says so."""
    before = scan.words_before(pos)
    lead = before[-1].lstrip(QUOTES) if before and scan.char(pos - 1).isspace() else ""
    if lead not in scan.tables.words.multiples.leads:
        return None
    # in "plus du double" the article belongs to the hedge
    start = pos if hedge_before(scan, pos) else scan.low.rfind(lead, scan.floor, pos)
    return Multiple(start, end, _times(factor))


def _times(factor: str) -> Quantity:
    return from_digits(factor, unit=TIMES)
