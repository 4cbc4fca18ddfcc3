"""Numbers in words, by one grammar for all languages; what differs stands in their scan.tables.

A number is a sum of groups, each multiplied by a scale word ("two thousand | three hundred and
five"). Within a group a word may be added where the word before has room for it: 5 after
"twenty" (room 10), 17 after "soixante" (room 20), nothing after "two". German writes them
together and says the unit first ("dreihundert·fünf·und·zwanzig").
"""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.reader.scan import Scan
from belegt.reader.view import BLANKS, JOINT_RE, WORD_RE
from belegt.reader.wordsum import WordNumber, WordSum

SPACES_RE = re.compile(rf"(?:{BLANKS}|[-‐‑])+")


def number_words_at(scan: Scan, pos: int) -> WordNumber | None:
    """Return the longest number in words that begins at ``pos``."""
    words = scan.tables.words
    low = scan.low
    first = WORD_RE.match(low, pos)
    if first is None:
        return None
    if alone := _half_at(scan, pos, first[0]):
        return alone
    start, sum_ = pos, WordSum()
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


def _comma(scan: Scan, pos: int, sum_: WordSum) -> int | None:
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
