"""Ratios in digits: "16:9", "3/4", "50/60 Hz"; the scale of a map is none."""

from __future__ import annotations

import re

from belegt.reader.compose import Step, compose, mention, unreadable
from belegt.reader.digits import FRACTION_RE
from belegt.reader.doubtful import EITHER_OF, either_unit
from belegt.reader.groups import completed
from belegt.reader.labels import labelled
from belegt.reader.mention import KINDS, Kind
from belegt.reader.money import currency_before
from belegt.reader.numbers import PrintedNumber, fraction_digits, scaled
from belegt.reader.scales import HYPHENS
from belegt.reader.scan import Scan
from belegt.reader.skipped import Skipped
from belegt.reader.view import WORD_RE

MAP_SCALE_RE = re.compile(
    r"""
    1 \s? (?: [:/] \s? \d{1,3} (?:[ .,'’\u00a0\u202f\u2009]\d{3})+   # "1:25 000"
           | :\s?[1-9]\d{3,8} | /\s?[1-9]\d{4,8} )                    # "1:25000"
    (?! [\w/] | [.,]\d )
    """,
    re.VERBOSE | re.ASCII,
)
FINEST = 1000
"""From here on only one part is told in digits: "1/1000", but "Drucksache 19/1234"."""

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""A fraction of so many is the number of a thing in that year."""

PROPORTION_RE = re.compile(r"\d{1,3}:\d{1,3}(?:[:.]\d+)*|\d{4,7}:1(?![\d:])", re.ASCII)
THOUSANDS_RE = re.compile(r"(?P<first>[1-9]\d{0,2}(?:[.,]\d{3}){1,2}):1(?![\d:.,])", re.ASCII)
"""A contrast or odds: "1,000:1"."""


def ratio_at(scan: Scan, pos: int) -> Step | None:
    """Read "16:9" or "3/4"; "1:25 000" is the scale of a map, and no quantity."""
    if map_scale := MAP_SCALE_RE.match(scan.raw, pos):
        return Step(None, map_scale.end(), Skipped.FRACTION)
    if thousands := THOUSANDS_RE.match(scan.raw, pos):
        first = int(thousands["first"].replace(",", "").replace(".", ""))
        quantity = PrintedNumber(pos, thousands.end(), fraction_digits(first, 1)).quantity("")
        return Step(mention(scan, pos, thousands.end(), Kind.RATIO, quantity), thousands.end())
    if proportion := PROPORTION_RE.match(scan.raw, pos):
        return _proportion(scan, proportion)
    fraction = FRACTION_RE.match(scan.raw, pos)
    if fraction is None or (currency_before(scan, pos) and scan.char(fraction.end()).isalpha()):
        return None  # "$3/1K tokens"
    return _fraction(scan, fraction)


def _proportion(scan: Scan, match: re.Match[str]) -> Step:
    """Read "16:9" as a ratio; what may be a time of day has been passed over before."""
    first, _, second = match[0].partition(":")
    end = match.end()
    if (
        not second.isdigit()
        or int(second) == 0
        or scan.char(end).isalnum()
        or (first == second and scan.char(end) in HYPHENS)  # "50:50-Joker"
        or labelled(scan, match.start())
    ):
        return Step(None, end, Skipped.FRACTION)
    quantity = PrintedNumber(match.start(), end, fraction_digits(int(first), int(second))).quantity(
        ""
    )
    return Step(mention(scan, match.start(), end, Kind.RATIO, quantity), end)


def _fraction(scan: Scan, match: re.Match[str]) -> Step:
    whole, above, below = int(match[1] or 0), int(match[2]), int(match[3])
    if FIRST_YEAR <= below <= LAST_YEAR or (above > 1 and below >= FINEST):
        return Step(None, match.end(), Skipped.REFERENCE)  # "sentencia 12/2023"
    if not 0 < above < below or "0" in {match[2][0], match[3][0]}:
        return Step(None, match.end(), Skipped.FRACTION)  # "24/7", "09/27"
    if labelled(scan, match.start()):
        return Step(None, match.end(), Skipped.LABEL)  # "job 3/12"
    beat = WORD_RE.match(scan.low, match.end() + 1)
    if beat and beat[0] in scan.tables.words.labels.beats:
        return Step(None, match.end(), Skipped.FRACTION)  # "3/4 time"
    if not whole and (either := either_unit(scan, above, below, match.end())):
        kind = KINDS[either.unit.kind]
        return Step(unreadable(scan, match.start(), either.edge, kind, EITHER_OF), either.edge)
    digits = fraction_digits(whole * below + above, below)
    printed = PrintedNumber(match.start(), match.end(), digits, part=not whole)
    money = currency_before(scan, match.start()) is not None
    return compose(scan, completed(scan, scaled(scan, printed, money=money)))
