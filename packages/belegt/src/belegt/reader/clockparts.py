"""The parts of times of day: digits, what stands behind them, and what leads to them."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from belegt.lexicon.words import ZONES
from belegt.quantity import PartialDate
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import QUOTES

FACE_RE = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.])(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
    r"(?!\d|[.,:]\d|\s\d{3}(?!\d))",  # "1:50 000" is the scale of a map
    re.ASCII,
)
HALF_RE = re.compile(r"\s?(?P<half>[ap])(?:\.\s?m\.|\.m\b|m\b)")
OFFSET_RE = re.compile(
    r"\s?(?:UTC|GMT)?(?P<sign>[+−-])(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?(?![\w:])",
    re.ASCII,
)
ZONE_RE = re.compile(r"\s?\(?(?P<zone>[A-Z]{1,4})(?!\w)\)?")
MINUTES_RE = re.compile(r"\s(?P<minute>[0-5]\d)(?![\w%€$]|[.,:]\d)", re.ASCII)
NOON = 12
DAY = 24
WORDS_BEFORE = 4
"""Words before "2:08:14" among which one may tell what it is."""


class Marker(NamedTuple):
    """What stands behind the digits of a time of day.

    Attributes:
        end: where it ends.
        half: "a" before noon, "p" from noon on, "" where it is not told.
        hours: the hours of the part of the day that is named ("abends").
        zone: the time zone.
        minute: the minutes that stand behind the word for the hour.
    """

    end: int
    half: str = ""
    hours: tuple[int, int] | None = None
    zone: str = ""
    minute: int | None = None


class Face(NamedTuple):
    """The digits of a time of day, and where they end."""

    end: int
    hour: int
    minute: int
    second: int | None
    sign: str
    two_digits: bool

    def sure(self, hour: int) -> bool:
        """Whether its form tells the half of the day: "08:30", "12:34:56"."""
        return self.second is not None or (self.two_digits and hour < 10)

    def time(self, marker: Marker, *, english: bool) -> PartialDate:
        """Return the time with what its marker adds.

        Args:
            marker: what stands behind.
            english: whether the hours of a day are told twice from 1 to 12.
        """
        hour, twelve = self.hour, False
        if marker.half and hour <= NOON:
            hour = hour % NOON + (NOON if marker.half == "p" else 0)
        elif marker.hours:
            hour, twelve = in_part(hour, marker.hours)
        elif english and 0 < hour <= NOON and not self.sure(hour):
            twelve = not marker.zone
        return PartialDate(
            hour=hour % DAY,
            minute=self.minute if marker.minute is None else marker.minute,
            second=self.second,
            zone=marker.zone,
            twelve=twelve,
        )


def in_part(hour: int, hours: tuple[int, int]) -> tuple[int, bool]:
    """Return an hour of the day that lies in one of its parts, and whether it stays open."""
    first, last = hours
    for meant in (hour, hour + NOON, hour + DAY):
        if first <= meant < last or (hour == NOON and first < meant <= last):
            return meant % DAY, False
    return hour, 0 < hour <= NOON


def face_at(scan: Scan, pos: int) -> Face | None:
    """Return the digits of a time of day at ``pos``."""
    match = FACE_RE.match(scan.low, pos)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > DAY or (hour == DAY and minute):
        return None
    second = int(match["second"]) if match["second"] else None
    return Face(match.end(), hour, minute, second, match["sign"] or "", len(match["hour"]) == 2)


def spelt_at(scan: Scan, pos: int) -> Face | None:
    """Return "20h30", "9 h", "20 heures 30"."""
    match = scan.tables.times.clock_spelt.match(scan.low, pos)
    if match is None or int(match["hour"]) > DAY:
        return None
    minute = int(match["minute"] or 0)
    if int(match["hour"]) == DAY and minute:
        return None
    sign = match["sign"]
    return Face(match.end(), int(match["hour"]), minute, None, sign, len(match["hour"]) == 2)


def marker_at(scan: Scan, face: Face, *, led: bool) -> Marker | None:
    """Return what makes a time of day of the digits before it.

    Args:
        scan: the text.
        face: the digits.
        led: whether a word before them leads to a time, so that less is enough behind them.
    """
    dates = scan.tables.words.dates
    pos = face.end
    if dates.meridiem and (half := HALF_RE.match(scan.low, pos)):
        if 0 < face.hour <= NOON or (face.minute and half["half"] == "p"):
            return zoned_from(scan, Marker(half.end(), half["half"]))
        return None
    if clock := scan.tables.times.clock.match(scan.low, pos):
        more = None if face.sign else MINUTES_RE.match(scan.low, clock.end())
        if more and not (noun_after(scan, more.end()) or unit_after(scan, more.end())):
            part = by_half(scan, more.end()) or Marker(more.end())
            return part._replace(minute=int(more["minute"]))  # "8 Uhr 30"
        return zoned_from(scan, by_half(scan, clock.end()) or Marker(clock.end()))
    named = by_half(scan, pos)
    if named and (face.sign or led):
        return zoned_from(scan, named)
    zoned = zoned_from(scan, Marker(pos)) if led or face.sign == ":" else Marker(pos)
    return zoned if zoned.zone else None


def by_half(scan: Scan, pos: int) -> Marker | None:
    """Return the part of the day that is named at ``pos``: "abends", "in the morning"."""
    match = scan.tables.times.day_part.match(scan.low, pos)
    if match is None:
        return None
    words = " ".join(match["part"].replace("-", " ").split())
    return Marker(match.end(), hours=scan.tables.words.dates.day_parts[words])


def zoned_from(scan: Scan, marker: Marker) -> Marker:
    """Add the time zone behind a time."""
    raw, pos = scan.raw, marker.end
    if (offset := OFFSET_RE.match(raw, pos)) and (offset["minutes"] or "T" in offset[0]):
        if int(offset["hours"]) < DAY:
            sign = "+" if offset["sign"] == "+" else "-"
            zone = f"{sign}{int(offset['hours']):02}:{offset['minutes'] or '00'}"
            return marker._replace(end=offset.end(), zone=zone)
        return marker
    if (match := ZONE_RE.match(raw, pos)) and match["zone"] in ZONES:
        closed = match[0].endswith(")") == ("(" in match[0])
        end = match.end() if closed else match.end("zone")
        if closed or "(" not in match[0]:
            return marker._replace(end=end, zone=ZONES[match["zone"]])
    if named := scan.tables.times.zone.match(scan.low, pos):
        words = " ".join(named["zone"].split())
        return marker._replace(end=named.end(), zone=scan.tables.words.dates.zones[words])
    return marker


def is_led(scan: Scan, pos: int) -> bool:
    """Whether the word right before ``pos`` leads to a time of day."""
    dates = scan.tables.words.dates
    before = scan.words_before(pos)
    return bool(before) and (before[-1].lstrip(QUOTES) in dates.hour_leads or is_at(scan, pos))


def is_at(scan: Scan, pos: int) -> bool:
    """Whether the words right before ``pos`` say at which time, and limit nothing: "um", "at"."""
    before = [word.lstrip(QUOTES) for word in scan.words_before(pos)[-2:]]
    at = scan.tables.words.dates.at
    return bool(before) and (before[-1] in at or " ".join(before) in at)


def near(scan: Scan, pos: int, words: Container[str], most: int = WORDS_BEFORE) -> bool:
    """Whether one of some words stands shortly before ``pos``."""
    before = scan.words_before(pos)[-most:]
    return any(word.strip(f"{QUOTES}:,.") in words for word in before)
