"""Days of a month by a cardinal in words: "veintisiete de enero", "vingt-sept janvier 2025"."""

from __future__ import annotations

from belegt.reader.clock import with_time
from belegt.reader.dateparts import DateRead, month_at, with_year
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES

LAST_DAY = 31


def day_of_month(scan: Scan, printed: PrintedNumber) -> DateRead | None:
    """Return the date whose day is a number in words, None where none is.

    It is one before a month with its year, with a word that links them, or behind an article:
    "two March events" are no day.
    """
    day = int(printed.digits) if printed.bare and printed.digits.isdigit() else 0
    if printed.part or not 0 < day <= LAST_DAY:
        return None
    gap = scan.blank(printed.end)
    link = scan.tables.date_link.match(scan.low, gap)
    month = month_at(scan, link.end() if link else gap) if gap > printed.end else None
    if month is None:
        return None
    read = with_year(scan, month.end, month.number, str(day))
    before = scan.words_before(printed.start)
    led = bool(before) and before[-1].lstrip(QUOTES) in scan.tables.words.dates.day_leads
    dated = read.date is not None and read.date.year is not None
    return with_time(scan, read) if link or led or dated else None
