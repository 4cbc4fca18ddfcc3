"""Lower halves that a power tells ("kg m⁻³"), and durations that tell when, not how often."""

from __future__ import annotations

import re

from belegt.reader.lowers import Lower, measured_lower
from belegt.reader.money import UnitAt
from belegt.reader.scan import Scan
from belegt.reader.view import WORD_RE

INVERSE_RE = re.compile(
    r"""
    [ ·⋅.\u00a0\u202f\u2009]? (?P<sign> [^\W\d_]{1,3} )
    (?: \^? [⁻−-] | \^ ) (?P<power> [¹²³] | [123](?!\w|[.,]\d) )    # "kg m⁻³", "km s^-1"
    """,
    re.VERBOSE,
)
POWERS = {"2": "²", "²": "²", "3": "³", "³": "³"}
SENTENCE_ENDS = frozenset(".,;:!?") | {""}


def inverse_half(scan: Scan, pos: int) -> Lower | None:
    """Return the lower half that a negative power tells: "kg m⁻³", "min⁻¹"."""
    if scan.char(pos + 1).isdigit() or not (match := INVERSE_RE.match(scan.raw, pos)):
        return None
    sign = match["sign"]
    if "-" in match[0] and not (sign.islower() or sign == "L"):
        return None  # "5 km A-1"
    unit = scan.tables.lexicon.unit_signs.get(sign + POWERS.get(match["power"], ""))
    plain = "⁻" in match[0] or "-" in match[0] or "−" in match[0]
    return measured_lower(UnitAt(unit, match.end())) if unit and plain else None


def tells_when(scan: Scan, pos: int) -> bool:
    """Whether what stands behind ``pos`` makes a time of the duration that ends there."""
    pos = scan.blank(pos)
    word = WORD_RE.match(scan.low, pos)
    told = word is not None and word[0] in scan.tables.words.rates.when
    nouns = scan.tables.words.nouns
    if told and word and nouns.capital and scan.char(word.end()) in SENTENCE_ENDS:
        # the particle of a verb: "nimmt 200 Tonnen am Tag an."
        return word[0] not in nouns.function_words
    return told or scan.char(pos).isdigit() or scan.tables.month.match(scan.low, pos) is not None
