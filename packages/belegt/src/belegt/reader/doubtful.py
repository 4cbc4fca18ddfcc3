"""Plain numbers that may as well be something else: versions, hours, ratios, several numbers."""

from __future__ import annotations

import re
from math import gcd

from belegt.lexicon.units import unit_of
from belegt.messages import Message, message
from belegt.reader.money import UnitAt
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after

VERSION_RE = re.compile(r"[1-9]\d{0,2}\.\d{1,2}", re.ASCII)
NAMED_RE = re.compile(r"(?:[\"'„“«»‘’][\s\u00a0]?|\n[ \t]{0,8}|(?<!\w)[a-z]{2,20}-[a-z-]{2,20} )\Z")
VERSION_OR_NUMBER = message("a version or the number of a heading, or a number: print its comma")
SEVERAL = message("one number with a foreign comma, or several")
JOINED_RE = re.compile(r"-(?:[^\W\d_]{2,3}-)?\d[\d.]*(?!\w|[.,]\d)", re.ASCII)
WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 32, 64, 100})
"""Denominators of printed fractions of a unit."""

ALTERNATE = frozenset({"voltage", "frequency", "current", "power"})
"""Dimensions of which two amounts stand so for either: "3/5 V"."""

EITHER_OF = message("a fraction, or either of two numbers")
TOGETHER = message("several numbers that hyphens join: a ratio, sides or a name")
HOURS = message("hours of the day, or a number")
LISTED_RE = re.compile(r"\d,\d(?!\d)", re.ASCII)


def either_unit(scan: Scan, above: int, below: int, end: int) -> UnitAt | None:
    """Return the unit behind "50/60 Hz", which are two numbers, and no fraction."""
    found = unit_after(scan, end) if above > 1 else None
    if found is None or found.unit.kind not in {"dimension", "duration"}:
        return None
    unit = unit_of(found.unit.name)
    plain = gcd(above, below) == 1 and below in WHOLES
    return None if plain and not (unit and unit.dimension in ALTERNATE) else found


def joined_end(scan: Scan, printed: PrintedNumber) -> int | None:
    """Return the end of several numbers that hyphens join: "2-by-4", "3-for-1"."""
    joined = JOINED_RE.match(scan.raw, printed.end) if printed.token else None
    return joined.end() if joined else None


def led_by_weekday(scan: Scan, start: int) -> bool:
    """Whether a weekday leads to a range of hours: "Mon-Fri 9-17"."""
    if not scan.char(start - 1).isspace():
        return False
    last = re.split(r"[-–/,]", scan.last_word(start).rstrip(":,"))[-1]
    return last in scan.tables.lexicon.weekdays


def foreign_as(scan: Scan, printed: PrintedNumber) -> Message | str:
    """Return what a number with a foreign separator may be as well, "" for nothing else."""
    if is_version(scan, printed):
        return VERSION_OR_NUMBER
    more = scan.tables.shares.match(scan.low, printed.end) if printed.bare else None
    listed = (
        more
        and not more["against"]
        and scan.char(more.end()).isdigit()
        and LISTED_RE.fullmatch(printed.token)
    )
    return SEVERAL if listed else ""


def is_version(scan: Scan, printed: PrintedNumber) -> bool:
    """Whether "3.11" is as likely a version or heading where decimals have a comma.

    It is in quotes, at the beginning of a line and behind a name with hyphens in small letters.
    """
    if not (printed.bare and VERSION_RE.fullmatch(printed.token)):
        return False
    return NAMED_RE.search(scan.raw, max(0, printed.start - 40), printed.start) is not None
