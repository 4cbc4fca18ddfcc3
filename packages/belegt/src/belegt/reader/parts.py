"""Parts of a whole: halves, "two thirds", "zwei von drei"; and ordinals that look like them."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.messages import message
from belegt.quantity import Bound
from belegt.quantity.quantity import EXACT
from belegt.reader.hedges import hedge_before
from belegt.reader.money import UnitAt
from belegt.reader.nouns import noun_after
from belegt.reader.numbers import (
    PrintedNumber,
    fraction_digits,
    is_compound,
    scaled,
    words_at,
)
from belegt.reader.scales import word_at
from belegt.reader.scan import Scan
from belegt.reader.view import APOSTROPHES, JOINT_RE, WORD_RE

MEASURES = frozenset({"duration", "dimension"})
LIMITED = MEASURES | {"money", "percent"}
ARTICLE_RE = re.compile(r"['’\s]{1,3}([^\W\d_]+)")
FEWEST = 2
ADDED = message("a half of what the words before it name")
IMPROPER = 9
"""Wholes beyond which a fraction is no fraction but an ordinal or two words."""


def half_at(scan: Scan, pos: int) -> PrintedNumber | None:
    """Read "half a million", "eine halbe Million", "ein halbes Jahr", "half of", "Hälfte"."""
    words = scan.tables.words
    start = pos
    first = WORD_RE.match(scan.low, pos)
    if first and first[0] in scan.tables.ones:
        pos = scan.blank(first.end())
        first = WORD_RE.match(scan.low, pos)
    if first is None:
        return None
    if first[0] in words.fractions.wholes and start == pos:
        return _whole_at(scan, pos, first.end(), words.fractions.wholes[first[0]])
    if first[0] not in words.fractions.half:
        return None
    end = first.end()
    if half := _measured_half(scan, start, end):
        return half
    if start < pos and is_compound(scan, end):
        return None  # "a half-life"
    if start < pos:
        noun = words.nouns.capital and noun_after(scan, end)
        return PrintedNumber(start, end, "0.5", part=not noun)
    behind = WORD_RE.match(scan.low, scan.blank(end))
    halves = bool(behind and behind[0] in words.fractions.half_of)
    led = words.fractions.half_of and hedge_before(scan, start)  # "nearly half"
    return PrintedNumber(start, end, "0.5", part=True) if halves or led else None


def _whole_at(scan: Scan, pos: int, end: int, below: int) -> PrintedNumber | None:
    """Read "Hälfte", "le tiers des": a part whose noun needs no number, with a hedge and article.

    "The second half" is no half of anything.
    """
    words = scan.tables.words
    before = scan.above(0).words_before(pos)
    leads = words.fractions.whole_leads or words.nouns.function_words
    if before and before[-1] not in leads and not hedge_before(scan, pos):
        return None
    if below > FEWEST and not _has_whole(scan, end):
        return None
    start = scan.low.rfind(before[-1], scan.floor, pos) if before else pos
    if start < scan.floor or not hedge_before(scan, start):
        start = pos
    return PrintedNumber(start, end, fraction_digits(1, below), part=True)


def _has_whole(scan: Scan, pos: int) -> bool:
    """Whether something follows that may have parts: "le quart des", but "le quart de finale"."""
    words = scan.tables.words
    of = WORD_RE.match(scan.low, scan.blank(pos))
    if of is None or of[0] not in words.fractions.single_of:
        return False
    behind = ARTICLE_RE.match(scan.low, of.end())
    known = behind is not None and behind[1] in words.nouns.function_words
    return known or of[0] not in words.scales.of


def _measured_half(scan: Scan, start: int, end: int) -> PrintedNumber | None:
    """Read a half before a scale word or unit, an article between them left out."""
    gap = scan.blank(end)
    if gap == end and scan.char(gap) in {"-", *APOSTROPHES}:
        gap += 1  # "half-hour", "mezz'ora"
    article = WORD_RE.match(scan.low, gap)
    if article and article[0] in scan.tables.ones:
        gap = scan.blank(article.end())
    if scale := scan.tables.scales.at(scan, gap):
        return PrintedNumber(start, scale.end, "0.5", scale.entry)
    unit = scan.tables.units.at(scan, gap)
    if unit and (unit.entry.kind in {"duration", "money", "percent"} or gap > end + 1):
        # the amount ends where the unit can still be read behind a blank
        return PrintedNumber(start, _before_gap(scan, gap), "0.5")
    return None


def _before_gap(scan: Scan, pos: int) -> int:
    while pos and (scan.char(pos - 1).isspace() or scan.char(pos - 1) in "-‐‑'’"):
        pos -= 1
    return pos


def joint_end(scan: Scan, pos: int) -> int:
    """Return the end of the gap or hyphen at ``pos``."""
    joint = JOINT_RE.match(scan.low, pos)
    return joint.end() if joint else pos


def qualified_at(scan: Scan, pos: int) -> PrintedNumber | None:
    """Read "eine knappe Million", "ein gutes Drittel", "une bonne centaine", "a good dozen"."""
    words = scan.tables.words
    one = WORD_RE.match(scan.low, pos)
    if one is None or one[0] not in scan.tables.ones:
        return None
    adjective = WORD_RE.match(scan.low, scan.blank(one.end()))
    bound = words.scales.adjectives.get(adjective[0]) if adjective else None
    if adjective is None or bound is None:
        return None
    end = adjective.end()
    gap = scan.blank(end)
    if (word := scan.tables.scales.at(scan, gap)) and (scale := word_at(scan, gap, word)):
        printed = PrintedNumber(pos, scale.end, "1", scale.worth, shared=(scale.worth,))
        return scaled(scan, printed, money=False)._replace(bound=bound)
    if half := half_at(scan, gap):
        return half._replace(start=pos, bound=bound)
    if part := scan.tables.parts.at(scan, gap) or scan.tables.fractions.at(scan, gap):
        digits = fraction_digits(1, part.entry)
        return PrintedNumber(pos, part.end, digits, part=True, bound=bound)
    unit = scan.tables.units.at(scan, gap)
    if unit and unit.entry.kind == "duration" and bound is Bound.LESS_THAN:
        return PrintedNumber(pos, end, "1", bound=bound)
    return None


def limited_one(scan: Scan, pos: int, word: str) -> PrintedNumber | None:
    """Read the article of "less than an hour", which counts one where it is limited."""
    end = pos + len(word)
    if word not in scan.tables.words.numbers.articles or not (gap := scan.blank(end)) > end:
        return None
    unit = scan.tables.units.at(scan, gap)
    if (
        unit is None
        or unit.entry.kind not in LIMITED
        or scan.low[gap : unit.end] in (scan.tables.lexicon.senses)
    ):
        return None
    hedge, hedges = hedge_before(scan, pos), scan.tables.words.hedges
    first = WORD_RE.match(scan.low, hedge.edge) if hedge else None
    if first is None or first[0] in hedges.topics or first[0] in hedges.spent:
        return None  # "over a barrel"
    return PrintedNumber(pos, end, "1")


def with_denominator(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Turn "two" before "thirds" into two thirds."""
    if printed.top is not None or printed.part or not printed.digits.isdigit():
        return printed
    gap = scan.blank(printed.end)
    if gap == printed.end and scan.char(gap) == "-":
        gap += 1
    part = scan.tables.fractions.at(scan, gap) if gap > printed.end else None
    named = None if part or gap == printed.end else scan.tables.parts.at(scan, gap)
    if named and scan.tables.scales.at(scan, joint_end(scan, named.end)):
        part = named  # "three-quarter million"
    if part is None and gap > printed.end and printed.digits == "1" and printed.bare:
        part = scan.tables.parts.at(scan, gap)
        behind = WORD_RE.match(scan.low, scan.blank(part.end)) if part else None
        of = scan.tables.words.fractions.single_of
        if of and behind and behind[0] not in of:
            part = None  # "un cinquième mandat"
    plain = scan.tables.words.numbers.glued  # "hundert Viertel" are quarters of a town
    if part is None or (plain and int(printed.digits) >= IMPROPER * part.entry):
        return printed
    whole = int(printed.digits) * int(printed.scale)
    digits = fraction_digits(whole, part.entry)
    printed = printed._replace(end=part.end, digits=digits, scale=Decimal(1), lone=False, part=True)
    return scaled(scan, printed, money=False)  # "drei Viertel Millionen"


def counted_part(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Turn digits before the name of a part into it: "3 quarters of an hour", "2 thirds of the"."""
    if not (printed.bare and printed.token.isdigit() and scan.char(printed.end) == " "):
        return printed
    part = scan.tables.fractions.at(scan, printed.end + 1)
    if part is None or not 0 < int(printed.digits) < part.entry:
        return printed
    found = with_denominator(scan, printed)
    of = scan.tables.of.match(scan.low, found.end)
    behind = WORD_RE.match(scan.low, of.end()) if of else None
    known = behind is not None and behind[0] in scan.tables.words.nouns.function_words
    return found if known or measured_part(scan, found) else printed


def with_part(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Add the fraction of "five and a quarter", "sechs und zwei Drittel Millionen"."""
    match = scan.tables.plus.match(scan.low, printed.end)
    if match is None or not printed.bare or not printed.digits.isdigit() or printed.part:
        return printed
    part = words_at(scan, match.end())
    part = with_denominator(scan, part) if part else None
    if part is None or part.top is not None or not (part.part or part.digits.startswith("0.")):
        return printed
    digits = EXACT.add(Decimal(printed.digits), Decimal(part.digits))
    return printed._replace(end=part.end, digits=f"{digits:f}", scale=part.scale, lone=False)


def fraction_after(scan: Scan, end: int, *, bare: bool) -> PrintedNumber | None:
    """Return the part that "and" adds to what ends at ``end``: "and a half", "et trois quarts".

    With ``bare`` a part needs no article or number: "et quart".
    """
    plus = scan.tables.plus.match(scan.low, end)
    if plus is None:
        return None
    start = plus.end()
    together = scan.tables.words.numbers.units_first
    half = None if together else scan.tables.half_ending.match(scan.low, end)
    if half:
        return PrintedNumber(start, half.end(), "0.5", part=True)
    part: PrintedNumber | None
    word = WORD_RE.match(scan.low, start) if bare else None
    if word and word[0] in scan.tables.words.fractions.half and ends_clause(scan, word.end()):
        return PrintedNumber(start, word.end(), "0.5", part=True)  # "an hour and half"
    if bare and (named := scan.tables.fractions.at(scan, start)):
        part = PrintedNumber(start, named.end, fraction_digits(1, named.entry), part=True)
    else:
        words = words_at(scan, start)
        part = with_denominator(scan, words) if words else None
    if part is None or not part.part or not part.bare:
        return None
    of = scan.tables.of.match(scan.low, part.end)
    return None if of and not scan.tables.units.at(scan, of.end()) else part


def ends_clause(scan: Scan, end: int) -> bool:
    """Whether no word goes on behind a blank."""
    return not scan.char(scan.blank(end)).isalnum()


def whole_at(scan: Scan, printed: PrintedNumber) -> int | None:
    """Return where that begins which an amount is a part of: the hour of "a quarter of an hour"."""
    words = scan.tables.words
    of = scan.tables.of.match(scan.low, printed.end)
    pos = of.end() if of else scan.blank(printed.end)
    article = WORD_RE.match(scan.low, pos)
    if article and article[0] in scan.tables.ones:
        return scan.blank(article.end())
    return pos if of and not words.numbers.articles else None


def measured_part(scan: Scan, printed: PrintedNumber) -> UnitAt | None:
    """Return the unit of "three quarters of an hour", "un quart d'heure"."""
    pos = whole_at(scan, printed) if printed.part else None
    unit = None if pos is None else scan.tables.units.at(scan, pos)
    return UnitAt(unit.entry, unit.end) if unit and unit.entry.kind in MEASURES else None


def is_added(scan: Scan, printed: PrintedNumber) -> bool:
    """Whether a half is added to a thing that is no unit: "a cup and a half"."""
    words = scan.tables.words
    if not (printed.part and printed.digits == "0.5" and words.numbers.articles):
        return False
    before = scan.words_before(printed.start)
    first = WORD_RE.match(scan.low, printed.start)
    led = first is not None and first[0] in words.numbers.articles
    added = led and len(before) > 2 and before[-1] in words.numbers.linkers
    return added and before[-3] in words.numbers.articles | words.numbers.ones


def is_part(scan: Scan, printed: PrintedNumber) -> bool:
    """Whether an article before a part counts it: "about a third agreed", but "a third party"."""
    first = WORD_RE.match(scan.low, printed.start)
    if not printed.part or first is None or first[0] not in scan.tables.words.numbers.articles:
        return True
    end = printed.end
    alone = not any(char.isalnum() for char in scan.raw[end : end + 9])
    led = scan.tables.of.match(scan.low, end) or hedge_before(scan, printed.start)
    return alone or bool(led) or printed.digits == "0.5"
