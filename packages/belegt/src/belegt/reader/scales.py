"""What multiplies a number: scale words and letters behind it.

The neighbours decide. A letter that is a unit too is a scale beside money and before what is
counted ("$5m", "5m people"), a unit where the words around measure ("5m wide"), and unreadable
where nothing tells.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon.names import SCREENS
from belegt.lexicon.words import DOUBT, PREFIX_SCALES, SCALE, Senses
from belegt.messages import Message, message
from belegt.quantity import Bound
from belegt.quantity.quantity import EXACT
from belegt.reader.money import is_money_at
from belegt.reader.near import told_by, words_near
from belegt.reader.nouns import noun_after
from belegt.reader.scaledmoney import SIGNS_LAST
from belegt.reader.scan import Scan
from belegt.reader.view import COMPOUND_RE, JOINT_RE, LOOK_BACK, WORD_RE, Phrase

SIGN_RE = re.compile(r"[^\W\d_]{1,5}(?![^\W_])")
PIXELS_RE = re.compile(r"[48]K")
"""Thousands of pixels, or of anything: "films in 4K"."""

UNIT_RE = re.compile(r"[^\W\d_]{2,4}(?!\w)")
ALIKE_RE = re.compile(
    r"(?:\s?[-‐‑–—]\s?|\s[^\W\d_]{1,4}\s)\d[\d.,]*+(?P<sign>[^\W\d_]{1,2})(?!\w)", re.ASCII
)
"""A second number behind the first: of "5m to 6m people" both are told by the second."""

HYPHENS = frozenset("-‐‑")
LONGEST_SHORT = 4
"""Letters of a scale word that may be an abbreviation, with a full stop of its own."""

NEAREST = 6
"""Words before a number among which one may tell what its letter means."""


class ScaleAt(NamedTuple):
    """What multiplies a number, and where it ends.

    Attributes:
        worth: by how much.
        end: where its word or letter ends.
        reason: why it cannot be told, "" where it can.
        bound: how the word limits it: "une centaine" only comes near.
    """

    worth: Decimal
    end: int
    reason: Message | str = ""
    bound: Bound = Bound.EXACTLY


def scale_at(scan: Scan, start: int, end: int, *, money: bool) -> ScaleAt | None:
    """Return the scale word or letter behind the number from ``start`` to ``end``.

    Args:
        scan: the text.
        start: where the digits or words of the number begin.
        end: where they end.
        money: whether a currency stands before them.
    """
    pos = scan.blank(end)
    if pos == end and scan.char(end) in HYPHENS:
        pos = end + 1
    glued = pos == end
    if glued and not scan.char(pos).isalpha():
        return None
    word = scan.tables.scales.at(scan, pos)
    further = None if word or glued else WORD_RE.match(scan.low, pos)
    if further and further[0] in scan.tables.words.units.qualifiers:
        pos = scan.blank(further.end())  # "5 weitere Milliarden"
        word = scan.tables.scales.at(scan, pos)
        if word is None:
            return None
    if word:
        return word_at(scan, pos, word)
    if further and scan.char(start).isalpha() and further[0] in scan.tables.words.scales.doubtful:
        return ScaleAt(Decimal(1), further.end(), doubt(further[0]))
    sign = SIGN_RE.match(scan.raw, pos)
    if sign is None or sign[0] not in scan.tables.lexicon.money_scales:
        return None
    return paid_at(scan, sign, glued=glued, money=money) or letter_at(
        scan, sign, start, glued=glued
    )


def word_at(scan: Scan, pos: int, word: Phrase[Decimal]) -> ScaleAt | None:
    """Return a scale word with the one that it counts: "une centaine de millions"."""
    scales = scan.tables.words.scales
    worth, end = word
    name = scan.low[pos:end]
    if scan.char(end) == "." and end - pos <= LONGEST_SHORT:
        end += is_money_at(scan, scan.blank(end + 1))  # "4,2 Mio. CHF"
    if not scales.rough:
        return ScaleAt(worth, end)
    of = scan.tables.of.match(scan.low, end)
    if name in scales.counted and (of is None or scan.char(of.end()).isdigit()):
        return None  # "une quarantaine de 14 jours"
    bound = Bound.ABOUT if name in scales.rough else Bound.EXACTLY
    if of and worth < 1000 and (next_ := scan.tables.scales.at(scan, of.end())):
        worth, end = EXACT.multiply(worth, next_.entry), next_.end
    return ScaleAt(worth, end, bound=bound)


def paid_at(scan: Scan, sign: re.Match[str], *, glued: bool, money: bool) -> ScaleAt | None:
    """Return the letters as a scale of money, where a currency stands before or behind."""
    worth = scan.tables.lexicon.money_scales[sign[0]]
    end = sign.end()
    leads = sign[0] in PREFIX_SCALES and not money
    if leads and scan.char(end) in SIGNS_LAST:
        worth = PREFIX_SCALES[sign[0]]
    elif money:
        if not glued and COMPOUND_RE.match(scan.low, end):
            return None
    elif not is_money_at(scan, scan.blank(end + (scan.char(end) == "." and not glued))):
        return None
    elif leads and not glued:
        return ScaleAt(worth, end, doubt(sign[0]))  # "845 T EUR"
    return ScaleAt(worth, end)


def doubt(sign: str) -> Message:
    """Return why a letter cannot be told."""
    return message("“{word}” is a unit or something else", word=sign)


def letter_at(scan: Scan, sign: re.Match[str], start: int, *, glued: bool) -> ScaleAt | None:
    """Return a letter as the scale of anything but money; None where it is a unit, or nothing."""
    lexicon = scan.tables.lexicon
    worth, end = lexicon.scale_signs.get(sign[0]), sign.end()
    if worth is None:
        return None
    if not glued:
        if COMPOUND_RE.match(scan.low, end):
            return None
        spaced = sign[0] == "k" or sign[0] in lexicon.spaced_signs
        if not spaced and (sign[0].islower() or not counted_at(scan, end)):
            return None
    senses = scan.tables.words.scales.senses.get(sign[0])
    if senses is None:
        # "15.8b" may be a version; a thousand has no other small letter
        doubtful = sign[0].islower() and sign[0] != "k" and "." in scan.raw[start : sign.start()]
        told = not doubtful or counted_at(scan, end)
        return ScaleAt(worth, end, "" if told else doubt(sign[0]))
    pixels = PIXELS_RE.fullmatch(scan.raw, start, end) and not is_screen(scan, end)
    if pixels and not counted_at(scan, end):
        return ScaleAt(worth, end, doubt(scan.raw[start:end]))
    meaning = meant(scan, senses, sign[0], start, end)
    if meaning == SCALE:
        return ScaleAt(worth, end)
    if meaning == DOUBT:
        return ScaleAt(worth, end, doubt(sign[0]))
    return None


def is_screen(scan: Scan, pos: int) -> bool:
    """Whether a word for what has pixels follows: "4K video", "4K-Fernseher"."""
    joint = JOINT_RE.match(scan.low, pos)
    word = WORD_RE.match(scan.low, joint.end()) if joint else None
    return word is not None and word[0] in SCREENS


def meant(scan: Scan, senses: Senses, sign: str, start: int, end: int) -> str:
    """Return what a letter means that ends at ``end``: `SCALE`, `DOUBT` or the name of a unit."""
    other = ALIKE_RE.match(scan.raw, end)
    behind = other.end() if other and other["sign"] == sign else end
    near = words_near(scan, start, behind)
    gap = scan.blank(behind)
    if gap > behind and SCALE in senses.meanings:
        unit = UNIT_RE.match(scan.raw, gap)
        if scan.tables.units.at(scan, gap) or (unit and unit[0] in scan.tables.lexicon.unit_signs):
            return SCALE  # "2m square metres", "150m km"
    noun = counted_at(scan, behind)
    led = scan.last_word(start) in scan.tables.words.numbers.articles  # "a 5m wall"
    # what stands right behind tells most: "5m tall", "5m people", "5m trees"
    told = told_by(scan, senses, noun.split() if noun else near.behind[:1])
    if noun and not (told or led) and SCALE in senses.meanings:
        return SCALE
    told = told or told_by(scan, senses, [*near.before[-NEAREST:], *near.behind[:NEAREST]])
    if len(told) == 1:
        return told.pop()
    if told:
        return DOUBT
    if senses.otherwise is None and is_all(scan, start, behind):
        return next(iter(senses.meanings))  # "5m" alone: the first is the commonest
    return DOUBT if senses.otherwise is None else senses.otherwise


def is_all(scan: Scan, start: int, end: int) -> bool:
    """Whether no word or number stands around an amount."""
    around = scan.raw[max(0, start - LOOK_BACK) : start] + scan.raw[end : end + LOOK_BACK]
    return not any(char.isalnum() for char in around)


def counted_at(scan: Scan, pos: int) -> str:
    """Return what is counted behind ``pos``, lower case: a noun, or a unit in words."""
    gap = scan.blank(pos)
    if gap == pos or not scan.char(gap).isalpha():
        return ""
    unit = scan.tables.units.at(scan, gap)
    if unit and unit.end - gap > 2:
        return scan.low[gap : unit.end]
    noun = noun_after(scan, pos)
    return noun.words.lower() if noun else ""
