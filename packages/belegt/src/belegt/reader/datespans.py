"""Ranges of dates and years: "2019–2023", "Januar bis März 2024"; and seasons, "2023/24"."""

from __future__ import annotations

import re

from belegt.messages import message
from belegt.quantity import PartialDate
from belegt.quantity.dates import ranged
from belegt.quantity.periods import SEASON
from belegt.reader.dateparts import DateRead, Month, is_measured, month_at, with_year
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES

YEAR_SPAN_RE = re.compile(
    r"(?P<first>(?:1[5-9]|20)\d\d)(?P<sign>[-/–])(?P<last>\d{4}|\d\d)(?!\w|[.,–]\d|/\w|[%€$°])",
    re.ASCII,
)
DASHES = frozenset("-‐‑–—")
LINE = 120
"""Code points around a year in which its line tells of a copyright."""

OWNER_RE = re.compile(r"©|\(c\)|copyright|@\w")
BACKWARDS = message("the range of dates does not go from the earlier to the later")

LAST_YEAR = 2100
"""What is no year any more."""


def months_through(scan: Scan, first: Month) -> DateRead | None:
    """Read "Januar bis März 2024", from the end of its first month."""
    joint = scan.tables.date_range.match(scan.low, first.end)
    last = month_at(scan, joint.end()) if joint else None
    if last is None or not joint or not spans_dates(scan, first.end, joint[0].strip()):
        return None
    read = with_year(scan, last.end, last.number, None)
    if read.date is None or read.date.year is None or last.number <= first.number:
        return None
    return join(DateRead(first.end, PartialDate(read.date.year, first.number)), read)


def spans_dates(scan: Scan, pos: int, joint: str) -> bool:
    """Whether what stands between two dates makes a range of them."""
    if joint.rstrip() in DASHES:
        return True
    words = scan.tables.words
    if joint.split(" ", maxsplit=1)[0] not in words.numbers.linkers:
        return joint in words.dates.ranges
    before = scan.words_before(pos)
    return any(word.lstrip(QUOTES) in words.ranges.between for word in before[-4:])


def join(first: DateRead, last: DateRead) -> DateRead:
    """Read two dates as a range."""
    if first.date is None or last.date is None:
        return first if first.date is None else last
    try:
        return DateRead(last.end, ranged(first.date, last.date))
    except ValueError:
        return DateRead(last.end, None, BACKWARDS)


def year_span_at(scan: Scan, pos: int) -> DateRead | None:
    """Read "2023/24" as one season, "2019–2023" as a range of years."""
    match = YEAR_SPAN_RE.match(scan.low, pos)
    if match is None or scan.char(match.end()) in DASHES:
        return None
    first, printed = int(match["first"]), match["last"]
    if printed == "00" and first % 100 == 99:
        printed = str(first + 1)  # "1999/00"
    last = int(printed) if len(printed) == 4 else first // 100 * 100 + int(printed)
    short = len(match["last"]) == 2
    if match["sign"] == "-" and short and int(match["last"]) <= 12:
        return None  # a month, as ISO writes it
    before = scan.words_before(pos)
    dates = scan.tables.words.dates
    last_word = before[-1].lstrip(QUOTES) if before else ""
    fiscal = last_word in dates.fiscal or last_word in dates.parts  # "l'hiver 2021-2022"
    if last == first + 1 and (match["sign"] == "/" or short or fiscal):
        return DateRead(match.end(), PartialDate(first, period=SEASON))
    if not first < last < LAST_YEAR or _counts(scan, match.end()):
        return None
    return join(
        DateRead(match.start("last"), PartialDate(first)), DateRead(match.end(), PartialDate(last))
    )


def is_owned(scan: Scan, pos: int) -> bool:
    """Whether the owner of a copyright stands behind a year that ends at ``pos``.

    Its line tells of one, or of an address: "2009-2010 Andreas Roe <roe@example.org>".
    """
    if not (scan.char(pos) == " " and scan.char(scan.blank(pos)).isupper()):
        return False
    begin = scan.low.rfind("\n", max(0, pos - LINE), pos) + 1
    line = scan.low[begin or max(0, pos - LINE) : pos + LINE].splitlines()[0]
    return OWNER_RE.search(line) is not None


def _counts(scan: Scan, pos: int) -> bool:
    """Whether what ends at ``pos`` counts something: "1900–2000 people"."""
    if is_owned(scan, pos):
        return False
    return noun_after(scan, pos) is not None or is_measured(scan, pos)
