"""Times of day in digits: "14:30", "9 a.m.", "8 bis 18 Uhr", "20h30".

What is printed like one is read as one where a word behind or before it says so, or its form
does; otherwise it may be a duration, a score or a verse.
"""

from __future__ import annotations

import re
from dataclasses import replace

from belegt.quantity import Bound, PartialDate
from belegt.quantity.periods import day_after
from belegt.reader.changes import change_before
from belegt.reader.clockparts import (
    NOON,
    Face,
    Marker,
    by_half,
    face_at,
    is_at,
    is_led,
    marker_at,
    near,
    spelt_at,
    zoned_from,
)
from belegt.reader.dateparts import NO_SUCH_DAY, DateRead
from belegt.reader.datespans import join, spans_dates
from belegt.reader.mention import Kind
from belegt.reader.near import words_near
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after

MOST_LISTED = 3
"""Times that may stand before the one with the word for all: "8, 12 und 18 Uhr"."""

BARE_RE = re.compile(r"\d{1,2}:\d\d(?!\d|[.,:]\d)", re.ASCII)
HOURS_RE = re.compile(r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?!\d)", re.ASCII)
RELATIVE = frozenset({Bound.LESS_THAN, Bound.MORE_THAN})
SCORED_RE = re.compile(r"\d:\d{1,3}\s\($", re.ASCII)
SCORE_WORDS = 8
"""Words before a score among which one may tell it."""

LISTED_RE = re.compile(r"(?:\d{1,2}\s?h(?:\s?\d\d)?(?:, ?|\s\w{1,3}\s)){1,4}$", re.ASCII)


def clock_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the time of day at the digit at ``pos``, or the range of two; None where none is."""
    if not scan.tables.times.clock_head.match(scan.low, pos):
        return None
    spelt = spelt_at(scan, pos)
    if spelt:
        return spelt_time(scan, pos, spelt)
    first = face_at(scan, pos)
    if first is None:
        return four_digits(scan, pos)
    marker = marker_at(scan, first, led=is_led(scan, pos))
    if marker:
        return through(scan, pos, first, marker)
    if borrowed := borrowed_by(scan, pos, first):
        return borrowed
    if first.sign == "." and is_dotted(scan, pos, first):
        return through(scan, pos, first, Marker(first.end))
    if first.sign != ":" or not stands(scan, pos, first):
        return None
    return through(scan, pos, first, Marker(first.end))


def is_dotted(scan: Scan, pos: int, face: Face) -> bool:
    """Whether "20.30" is a time of day: by the word before it, and by those around where needed.

    What rises "um 8.22" is a number.
    """
    dates = scan.tables.words.dates
    if not (dates.dotted and is_at(scan, pos)):
        return False
    if unit_after(scan, face.end) or noun_after(scan, face.end):
        return False
    change = change_before(scan, pos, Kind.NUMBER)
    if change and change.direction is not None:
        return False
    if not dates.scheduled:
        return True
    near = words_near(scan, pos, face.end)
    return not dates.scheduled.isdisjoint((*near.before, *near.behind))


def time_of_day_at(scan: Scan, pos: int) -> int | None:
    """Return the end of what has the form of a time of day, and is no quantity."""
    match = BARE_RE.match(scan.low, pos)
    return match.end() if match and face_at(scan, pos) else None


def through(scan: Scan, pos: int, first: Face, marker: Marker) -> DateRead:
    """Return the time that a face and its marker tell, to the end of a range that it begins."""
    read = DateRead(marker.end, first.time(marker, english=scan.tables.words.dates.meridiem))
    joint = scan.tables.date_range.match(scan.low, marker.end)
    if joint is None or not spans_dates(scan, pos, " ".join(joint[0].split())):
        return read
    last = face_at(scan, joint.end())
    ending = marker_at(scan, last, led=True) if last else None
    if last is None or (ending is None and last.sign != ":"):
        return read
    ending = ending or Marker(last.end)
    return join(read, DateRead(ending.end, last.time(ending, english=False)))


def borrowed_by(scan: Scan, pos: int, first: Face) -> DateRead | None:
    """Return "8" in "8 bis 18 Uhr", "2 and 3 pm": what stands behind the last is told of all."""
    end = first.end
    joints: list[str] = []
    face: Face | None = first
    marker = None
    while face and marker is None and len(joints) < MOST_LISTED:
        joint = scan.tables.times.clock_joint.match(scan.low, end)
        if joint is None:
            return None
        joints.append(" ".join(joint[0].split()))
        face = face_at(scan, joint.end())
        if face is None:
            return None
        end = face.end
        marker = marker_at(scan, face, led=False)
    if face is None or marker is None or joints[-1] == ",":
        return None
    english = scan.tables.words.dates.meridiem
    last = face.time(marker, english=english)
    time = first.time(marker, english=english)
    if time.hour and last.hour and marker.half == "p" and time.hour > last.hour:
        time = replace(time, hour=time.hour - NOON)  # "11 to 3 p.m."
    if len(joints) == 1 and spans_dates(scan, pos, joints[0]):
        return join(DateRead(first.end, time), DateRead(marker.end, last))
    return DateRead(first.end, time)


def stands(scan: Scan, pos: int, face: Face) -> bool:
    """Whether "14:30" is a time of day where nothing behind it says so."""
    dates = scan.tables.words.dates
    ahead = not face.two_digits and scan.last_word(pos) in scan.tables.words.changes.by
    if ahead and near(scan, pos, dates.scores | dates.lasting):
        return False  # "she led by 1:12"
    if is_led(scan, pos) and (face.second is None or face.two_digits):
        return True
    if is_score(scan, pos) or near(scan, pos, dates.lasting):
        return False
    if face.second is not None and near(scan, pos, dates.timed):
        return False
    before = scan.words_before(pos)
    if before and before[-1] in dates.within:
        return False
    if unit_after(scan, face.end):
        return False  # "14:30 minutes"
    return face.two_digits and not is_verse(scan, pos, before)


def is_score(scan: Scan, pos: int) -> bool:
    """Whether "23:21" is a score: by the words before, or in brackets behind another."""
    if scan.char(pos - 1) == "(" and SCORED_RE.search(scan.low, max(0, pos - 8), pos):
        return True
    return near(scan, pos, scan.tables.words.dates.scores, SCORE_WORDS)


def is_verse(scan: Scan, pos: int, before: list[str]) -> bool:
    """Whether a name stands right before "12:10", as that of a book before its verse."""
    if scan.tables.words.nouns.capital or len(before) < 2 or not before[-1].isalpha():
        return False
    known = before[-1] in scan.tables.lexicon.weekdays or before[-1] in scan.tables.lexicon.months
    capital = scan.raw[scan.low.rfind(before[-1], 0, pos)].isupper()
    return capital and not known and before[-2][-1] not in ".:!?"


def spelt_time(scan: Scan, pos: int, face: Face) -> DateRead | None:
    """Read "20h30", "9 h", "20 heures 30" where the words before or behind tell a time of day."""
    dates = scan.tables.words.dates
    behind = by_half(scan, face.end)
    time = face.time(behind or Marker(face.end), english=False)
    read = DateRead(behind.end if behind else face.end, time)
    before = scan.above(max(0, scan.floor - 64))
    start = pos
    if listed := LISTED_RE.search(scan.low, max(0, pos - 40), pos):
        start = listed.start()
    if near(before, start, dates.lasting) or measures(scan, face.end):
        return read if behind else None
    joint = scan.tables.date_range.match(scan.low, read.end)
    last = spelt_at(scan, joint.end()) if joint else None
    if joint and last and not measures(scan, last.end):
        words = " ".join(joint[0].split())
        announced = spans_dates(scan, pos, words)
        if announced and (is_led(scan, pos) or opens(scan, pos, words)):
            ending = by_half(scan, last.end) or Marker(last.end)
            return join(read, DateRead(ending.end, last.time(ending, english=False)))
    word = before.last_word(start)
    if (
        behind
        or is_at(before, start)
        or (dates.hour_counts and face.sign == "h" and is_sure(scan, word))
    ):
        return read
    return None


def is_sure(scan: Scan, word: str) -> bool:
    """Whether a word before "20h" limits a time of day, and hardly a duration: "vers", "dès"."""
    dates = scan.tables.words.dates
    bound = dates.bounds.get(word)
    return word in dates.hour_leads and bound is not None and bound not in RELATIVE


def opens(scan: Scan, pos: int, joint: str) -> bool:
    """Whether the word before ``pos`` opens a range that goes on with a joint: "de … à"."""
    before = scan.words_before(pos)
    if joint in {"-", "–", "—"}:
        return True
    return (
        bool(before)
        and scan.tables.words.ranges.between.get(before[-1]) == joint.split(maxsplit=1)[0]
    )


def measures(scan: Scan, end: int) -> bool:
    """Whether what ends here is so much of something: "à 2 heures de Paris"."""
    of = scan.tables.of.match(scan.low, end)
    return of is not None and by_half(scan, end) is None


def four_digits(scan: Scan, pos: int) -> DateRead | None:
    """Read "0900 hours", "0915 GMT"."""
    match = HOURS_RE.match(scan.low, pos)
    if match is None:
        return None
    zoned = zoned_from(scan, Marker(match.end()))
    if zoned.zone and match["hour"] != "24":
        time = PartialDate(hour=int(match["hour"]), minute=int(match["minute"]), zone=zoned.zone)
        return DateRead(zoned.end, time)
    unit = unit_after(scan, match.end())
    if unit is None or unit.unit.name != "hour":
        return None
    if match["hour"][0] != "0" and not is_at(scan, pos):
        return None
    if match["hour"] == "24":
        return None
    return DateRead(unit.edge, PartialDate(hour=int(match["hour"]), minute=int(match["minute"])))


def with_time(scan: Scan, read: DateRead) -> DateRead:
    """Add the time of day behind a date."""
    if read.date is None or read.date.day is None:
        return read
    low = scan.low
    pos = scan.blank(read.end)
    led = False
    for lead in scan.tables.words.dates.clock_leads:
        if low.startswith(lead, pos):
            pos = scan.blank(pos + len(lead))
            led = lead.strip(", ").isalpha()
            break
    if pos == read.end or not scan.char(pos).isdigit():
        return read
    time = clock_at(scan.above(pos) if not led else scan, pos)
    if time is None and (face := face_at(scan, pos)) and face.sign == ":":
        english = scan.tables.words.dates.meridiem
        time = DateRead(face.end, face.time(Marker(face.end), english=english))
    if time is None or time.date is None or time.date.until is not None:
        return read
    told, day = time.date, read.date
    if scan.low.startswith("24", pos):
        if day.year is None or day.month is None or day.day is None:
            return read._replace(end=time.end, date=None, reason=NO_SUCH_DAY)
        year, month, number = day_after(day.year, day.month, day.day)  # "31. Dezember um 24 Uhr"
        day = replace(day, year=year, month=month, day=number)
    return DateRead(
        time.end,
        replace(
            day,
            hour=told.hour,
            minute=told.minute,
            second=told.second,
            zone=told.zone,
            twelve=told.twelve,
        ),
    )
