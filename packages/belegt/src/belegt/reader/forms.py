"""Quantities that the form of their digits tells: "2h30", "1:30 Stunden", "6′ 2″"."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.lexicon import UnitWord
from belegt.quantity import Quantity, from_digits
from belegt.reader.clockparts import near
from belegt.reader.compounds import CLOCK, NEXT, Compound, may_be_clock
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after

PRIMES_RE = re.compile(
    r"(?P<feet>\d{1,2})\s?['’′]\s?(?P<inches>\d{1,2})(?:\s?(?P<half>½))?\s?(?:[\"”″]|''|’’)(?!\w)",
    re.ASCII,
)
COMPACT_RE = re.compile(
    r"(?:(?P<d>\d{1,3})d ?)?(?:(?P<h>\d{1,3})h ?)?(?:(?P<m>\d{1,2})m(?:in)? ?)?"
    r"(?:(?P<s>\d{1,2}(?:\.\d{1,3})?)s)?(?<=[a-z])(?!\w)",
    re.ASCII,
)
"""How logs print a duration: "8m12s", "1d4h"."""

COMPACT_UNITS = {"d": ("day", 86_400), "h": ("hour", 3600), "m": ("minute", 60), "s": ("second", 1)}
FORM_RE = re.compile(r"\d{1,3}(?P<sign>[dhm:]|\s?['’′]|°\s?(?=\d))", re.ASCII)
METERS_RE = re.compile(r"(?P<meters>\d)m(?P<rest>\d\d)(?!\w)", re.ASCII)  # "1m80"
ANGLE_RE = re.compile(
    r"""
    (?P<degrees>\d{1,3})° \s? (?P<minutes>[0-5]?\d) ['’′]
    (?: \s? (?P<seconds>[0-5]?\d(?:[.,]\d{1,9})?) (?: [\"”″] | ''|’’ ) )?
    """,
    re.VERBOSE | re.ASCII,
)
HOURS_RE = re.compile(
    r"(?P<hours>\d{1,3})h(?P<minutes>[0-5]\d)(?:min|mn|m|['’′](?P<seconds>[0-5]\d)(?:[\"”″]|''|’’)?)?(?!\w)",
    re.ASCII,
)
SECONDS_RE = re.compile(
    r"(?P<minutes>\d{1,2})['’′](?P<seconds>[0-5]\d)(?:[\"”″]|''|’’)(?P<part>\d{1,3})(?!\w)",
    re.ASCII,
)
"""How a race is timed: 1'23\"45."""
CLOCKED_RE = re.compile(
    r"(?P<first>\d{1,3}):(?P<next>[0-5]\d)(?::(?P<last>[0-5]\d))?(?:[.,](?P<part>\d{1,3}))?(?![\d:]|\s\d{3}(?!\d))",
    re.ASCII,
)
MAP_DIGITS = 3
FEWEST_UNITS = 2
SHORTEST_WORD = 3
"""Letters of a unit behind "2:30" below which it may stand behind a time of day: "14:30 h"."""


def form_at(scan: Scan, pos: int) -> Compound | None:
    """Return what the form of the digits tells: "2h30", "1:30 Stunden", "6′ 2″"."""
    form = FORM_RE.match(scan.raw, pos)
    match form and form["sign"]:
        case "d":
            return compact_at(scan, pos)
        case "h":
            return hours_at(scan, pos) or compact_at(scan, pos)
        case ":":
            return clocked_at(scan, pos)
        case "m":
            return meters_at(scan, pos) or compact_at(scan, pos)
        case None:
            return None
        case sign if "°" in sign:
            return angle_at(scan, pos)
    return primes_at(scan, pos)


def hours_at(scan: Scan, pos: int) -> Compound | None:
    """Read "2h30": a duration where the words tell one, or no day has so many hours."""
    match = HOURS_RE.match(scan.raw, pos)
    if match is None:
        return None
    unit, end = UnitWord("duration", "minute"), match.end()
    if (
        match[0].isalnum()
        and not match[0].endswith("m")
        and may_be_clock(scan, pos, match["hours"])
    ):
        return Compound(None, unit, end, CLOCK)
    number = Decimal(60 * int(match["hours"]) + int(match["minutes"]))
    if match["seconds"]:
        unit, number = UnitWord("duration", "second"), 60 * number + int(match["seconds"])
    return Compound(Quantity(number, unit.name, step=Decimal(1), coarse=Decimal(1)), unit, end)


def compact_at(scan: Scan, pos: int) -> Compound | None:
    """Read "8m12s" and "1d4h" in the smallest of their units; a single unit is read elsewhere."""
    match = COMPACT_RE.match(scan.raw, pos)
    told = [sign for sign in COMPACT_UNITS if match and match[sign]]
    if match is None or len(told) < FEWEST_UNITS:
        return None
    name, smallest = COMPACT_UNITS[told[-1]]
    number = sum(
        (Decimal(match[sign]) * (COMPACT_UNITS[sign][1] // smallest) for sign in told), Decimal(0)
    )
    return Compound(from_digits(f"{number}", unit=name), UnitWord("duration", name), match.end())


def meters_at(scan: Scan, pos: int) -> Compound | None:
    """Return meters and centimeters: "1m80"."""
    match = METERS_RE.match(scan.raw, pos)
    if match is None:
        return None
    length = from_digits(match["meters"] + match["rest"], unit="centimeter")
    return Compound(length, UnitWord("dimension", "centimeter"), match.end())


def angle_at(scan: Scan, pos: int) -> Compound | None:
    """Return degrees and the minutes and seconds that primes, or signs for them, tell."""
    match = ANGLE_RE.match(scan.raw, pos)
    if match is None:
        return None
    number, name = 60 * int(match["degrees"]) + int(match["minutes"]), "arcminute"
    digits = str(number)
    if match["seconds"]:
        whole, _, part = match["seconds"].replace(",", ".").partition(".")
        digits, name = f"{60 * number + int(whole)}" + (f".{part}" if part else ""), "arcsecond"
    return Compound(from_digits(digits, unit=name), UnitWord("dimension", name), match.end())


def primes_at(scan: Scan, pos: int) -> Compound | None:
    """Return feet and inches as primes tell them."""
    if timed := SECONDS_RE.match(scan.raw, pos):
        seconds = 60 * int(timed["minutes"]) + int(timed["seconds"])
        number = Decimal(f"{seconds}.{timed['part']}")
        step = Decimal((0, (1,), -len(timed["part"])))
        unit = UnitWord("duration", "second")
        return Compound(Quantity(number, unit.name, step=step, coarse=step), unit, timed.end())
    match = PRIMES_RE.match(scan.raw, pos)
    if match is None or int(match["inches"]) >= 12:
        return None
    part = Decimal("0.5") if match["half"] else Decimal(0)
    number = 12 * int(match["feet"]) + int(match["inches"]) + part
    step = Decimal("0.1") if match["half"] else Decimal(1)
    length = Quantity(number, "inch", step=step, coarse=step)
    return Compound(length, UnitWord("dimension", "inch"), match.end())


def clocked_at(scan: Scan, pos: int) -> Compound | None:
    """Return "1:30 Stunden" or "in 2:08:14"; what may be a time of day too is unreadable."""
    match = CLOCKED_RE.match(scan.raw, pos)
    if match is None:
        return None
    gap = scan.blank(match.end())
    word = scan.tables.units.at(scan, gap) if gap > match.end() else None
    if word is None or word.entry.name not in {"hour", "minute"} or word.end - gap < SHORTEST_WORD:
        sign = unit_after(scan, match.end())
        doubt = sign and sign.unit.name in {"hour", "minute"}  # "4:30 h"
        told = worded(scan, match)
        if told is None and sign and doubt:
            return Compound(None, UnitWord("duration", "second"), sign.edge, CLOCK)
        return told
    if word.entry.name == "hour" and match["part"] and not match["last"]:
        return Compound(None, UnitWord("duration", "second"), word.end, CLOCK)
    if word.entry.name == "minute" and match["last"]:
        return None
    return clocked(match, NEXT[word.entry.name][0], word.end)


def clocked(match: re.Match[str], unit: str, end: int) -> Compound:
    """Return a duration whose last digits before the point count a unit, or seconds."""
    number = Decimal(60 * int(match["first"]) + int(match["next"]))
    step = Decimal(1)
    if match["last"]:
        unit, number = "second", 60 * number + int(match["last"])
    if part := match["part"]:
        unit, step = "second", Decimal((0, (1,), -len(part)))
        number += Decimal(f"0.{part}")
    return Compound(Quantity(number, unit, step=step, coarse=step), UnitWord("duration", unit), end)


def worded(scan: Scan, match: re.Match[str]) -> Compound | None:
    """Read "2:08:14" and "1:23.45" where words before tell a duration; "12:34" may be two."""
    dates = scan.tables.words.dates
    before = scan.words_before(match.start())
    within = bool(before) and before[-1] in dates.within
    seconds = match["last"] or match["part"]
    if near(scan, match.start(), dates.scores) and not seconds:
        return None
    if seconds and (within or near(scan, match.start(), dates.lasting | dates.timed)):
        return clocked(match, "second", match.end())
    if match["part"] and len(match["part"]) == MAP_DIGITS:
        return None  # "1:25.000" is the scale of a map
    if seconds or within or near(scan, match.start(), dates.lasting):
        return Compound(None, UnitWord("duration", "second"), match.end(), CLOCK)
    return None
