"""Years of an era: "44 BC", "300 v. Chr.", "AD 79", "58–50 av. J.-C."."""

from __future__ import annotations

import re

from belegt.messages import message
from belegt.quantity import PartialDate
from belegt.reader.dateparts import DateRead
from belegt.reader.datespans import join, spans_dates
from belegt.reader.scan import Scan

YEAR_RE = re.compile(r"\d{1,4}(?![\d%])|\d{1,3}[.,  ]\d{3}(?!\d)", re.ASCII)
FIRST_YEAR = 9999
"""The earliest year before Christ that the ledger's notation holds."""

TOO_EARLY = message("a year before 10,000 BC has no notation here")


def era_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the year, or range of years, whose era is told behind it."""
    head = scan.tables.periods.era_head.match(scan.low, pos)
    first = YEAR_RE.match(scan.low, pos) if head else None
    if first is None:
        return None
    joint = last = None
    if (era := _era(scan, first.end())) is None:
        joint = scan.tables.date_range.match(scan.low, first.end())
        last = YEAR_RE.match(scan.low, joint.end()) if joint else None
        era = _era(scan, last.end()) if last else None
    if era is None:
        return None
    end, before = era
    if joint is None and (through := _through(scan, pos, _year(first[0], end, before=before))):
        return through
    if joint is None or last is None:
        return _year(first[0], end, before=before)
    if not spans_dates(scan, pos, " ".join(joint[0].split())):
        return _year(first[0], first.end(), before=before)
    ends = (_year(one[0], end, before=before) for one in (first, last))
    return join(*ends)


def _through(scan: Scan, pos: int, first: DateRead) -> DateRead | None:
    """Return the range from a year with its era to another: "27 v. Chr. bis 14 n. Chr."."""
    joint = scan.tables.date_range.match(scan.low, first.end)
    year = YEAR_RE.match(scan.low, joint.end()) if joint else None
    era = _era(scan, year.end()) if year else None
    if not (joint and year and era and spans_dates(scan, pos, " ".join(joint[0].split()))):
        return None
    return join(first, _year(year[0], era[0], before=era[1]))


def led_era(scan: Scan, pos: int, end: int) -> tuple[int, DateRead] | None:
    """Read "AD 79" from its digits on, and where it begins."""
    word = scan.raw[max(scan.floor, pos - 5) : pos].split()
    start = scan.raw.rfind(word[-1], 0, pos) if word else pos
    if (
        not word
        or not word[-1].isupper()
        or word[-1].lower() not in scan.tables.words.dates.led_eras
    ):
        return None
    read = _year(scan.low[pos:end], end, before=False)
    return (start, read) if read.date else None


def _era(scan: Scan, pos: int) -> tuple[int, bool] | None:
    """Return where an era ends, and whether it is the one before Christ."""
    periods = scan.tables.periods
    for pattern, before in (
        (periods.before_christ, True),
        (periods.after_christ, False),
    ):
        match = pattern.match(scan.low, pos)
        if match is None:
            continue
        letters = scan.raw[pos : match.end()].strip()
        # "ad" and "ce" are words too
        if letters.isupper() or not letters.replace(".", "").isalpha() or len(letters) > 5:
            return match.end(), before
    return None


def _year(digits: str, end: int, *, before: bool) -> DateRead:
    number = int(re.sub(r"\D", "", digits))
    if not 0 < number <= FIRST_YEAR:
        return DateRead(end, None, TOO_EARLY)
    return DateRead(end, PartialDate(1 - number if before else number))
