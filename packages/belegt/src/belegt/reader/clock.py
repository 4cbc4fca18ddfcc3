"""Times of day."""

from __future__ import annotations

import re

from belegt.quantity import PartialDate
from belegt.reader.dateparts import DateRead
from belegt.reader.scan import Scan

HOUR_RE = re.compile(r"\d{1,2}(?!\d)", re.ASCII)
TIME_RE = re.compile(r"(?P<hour>\d{1,2})(?P<sign>[:.])(?P<minute>\d\d)(?!\d|[.,:]\d)", re.ASCII)
PM_RE = re.compile(r"\s?(?P<half>[ap])\.?m\b\.?")


def time_of_day_at(scan: Scan, pos: int) -> int | None:
    """Return the end of the time of day at ``pos``, which is no quantity."""
    match = TIME_RE.match(scan.low, pos)
    if match and int(match["hour"]) < 25 and int(match["minute"]) < 60:
        end = _clock_end(scan, match.end())
        if match["sign"] == ":" or end > match.end():
            return end
    if hour := HOUR_RE.match(scan.low, pos):
        end = _clock_end(scan, hour.end())
        if end > hour.end():
            return end
        if half := PM_RE.match(scan.low, hour.end()):
            return half.end()
    return None


def _clock_end(scan: Scan, pos: int) -> int:
    gap = scan.blank(pos)
    for word in scan.tables.words.dates.clock:
        if gap > pos and scan.low.startswith(word, gap) and scan.word_ends(gap + len(word)):
            return gap + len(word)
    return pos


def with_time(scan: Scan, read: DateRead) -> DateRead:
    """Add the time of day behind a date."""
    if read.date is None or read.date.day is None:
        return read
    low = scan.low
    pos = scan.blank(read.end)
    for lead in scan.tables.words.dates.clock_leads:
        if low.startswith(lead, pos):
            pos = scan.blank(pos + len(lead))
            break
    match = TIME_RE.match(low, pos)
    if match is None or pos == read.end or int(match["hour"]) > 23 or int(match["minute"]) > 59:
        return read
    end = _clock_end(scan, match.end())
    if match["sign"] == "." and end == match.end():
        return read
    hour = int(match["hour"])
    if half := PM_RE.match(low, end):
        end = half.end()
        hour = hour % 12 + (12 if half["half"] == "p" else 0)
    date = read.date
    return DateRead(end, PartialDate(date.year, date.month, date.day, hour, int(match["minute"])))
