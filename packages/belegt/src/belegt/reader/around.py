"""What stands around a date: the day in words, a second date, a part of it, and what limits it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from belegt.lexicon.unitrows import DURATION
from belegt.messages import Message, message
from belegt.quantity import Bound, PartialDate
from belegt.quantity.periods import Part
from belegt.reader import dates
from belegt.reader.clockparts import is_at
from belegt.reader.dateparts import (
    APOSTROPHE_YEAR_RE,
    FULL_RE,
    NO_SUCH_DAY,
    DateRead,
    Month,
    month_at,
    with_year,
    year_at,
)
from belegt.reader.datespans import join, spans_dates
from belegt.reader.monthfirst import day_behind
from belegt.reader.nouns import noun_after
from belegt.reader.periods import NO_PERIOD, start_of
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import LOOK_BACK, QUOTES

LATE = 1900
"""The first year that four digits are read as without more."""

MOST_WORDS = 4
"""Words of the longest phrase that limits a date."""

BESIDE_DIGITS = message("the digits beside the month are not understood")
TWICE_LIMITED = message("the words before the dates limit them in a way that is not understood")
MOMENTS = frozenset({Part.EARLY, Part.MID, Part.LATE})
"""Parts that a month has too."""

RELATIVE = frozenset({Bound.LESS_THAN, Bound.MORE_THAN})
"""Bounds whose words may as well count from the date on: "two weeks after 27 January"."""


class Around(NamedTuple):
    """A date with what stands around it."""

    start: int
    end: int
    date: PartialDate | None
    reason: Message | str = ""


def around(scan: Scan, pos: int, read: DateRead) -> Around:
    """Return the date at ``pos`` with all that belongs to it."""
    pos, read = with_day(scan, pos, read)
    if read.date is not None and read.date.until is None and not read.date.is_time:
        read = with_last(scan, pos, read)
    if read.date is None:
        return Around(pos, read.end, None, read.reason)
    return limited(scan, pos, read.end, read.date)


def with_day(scan: Scan, pos: int, read: DateRead) -> tuple[int, DateRead]:
    """Add the day that stands in words before a month: "am ersten Mai", "the third of June"."""
    words = scan.tables.words
    date = read.date
    if date is None or date.month is None or date.day is not None or scan.char(pos).isdigit():
        return pos, read
    tokens = scan.words_before(pos)
    gap = 1
    if tokens and tokens[-1] in words.dates.links:
        tokens, gap = tokens[:-1], 2
    if not tokens or not scan.char(pos - 1).isspace():
        return pos, read
    token = tokens[-1]
    day = words.dates.ordinals.get(token.lstrip(QUOTES))
    if day is None:
        beside = token[-1].isdigit() or (token[:-1].isdigit() and token[-1] in ".)")
        if beside and gap == 1 and token.rstrip(".").isdigit():
            return pos, DateRead(read.end, None, BESIDE_DIGITS)
        return pos, read
    start = scan.low.rfind(token, scan.floor, pos)
    start += len(token) - len(token.lstrip(QUOTES))
    try:
        return start, read._replace(date=replace(date, day=day))
    except ValueError:
        return start, DateRead(read.end, None, NO_SUCH_DAY)


def with_last(scan: Scan, pos: int, first: DateRead) -> DateRead:
    """Join a date with the one behind it to a range, if they are told alike."""
    match = scan.tables.date_range.match(scan.low, first.end)
    if match is None or not spans_dates(scan, pos, " ".join(match[0].split())):
        return first
    start = match.end()
    if scan.char(start).isdigit():
        last = dates.date_at(scan, start) or _year(scan, start, first)
    else:
        month = month_at(scan, start)
        last = _month_behind(scan, start, month) if month else _short_year(scan, start, first)
    if last is None or last.date is None or first.date is None or last.date.until:
        return first
    mine, theirs = first.date, last.date
    if mine.year is None and theirs.year is not None and mine.month and theirs.month:
        earlier = (mine.month, mine.day or 0) < (theirs.month, theirs.day or 0)
        mine = replace(mine, year=theirs.year if earlier else theirs.year - 1)
    if _told(mine) != _told(theirs) or mine.hour is not None:
        return first
    return join(first._replace(date=mine), last)


def _month_behind(scan: Scan, pos: int, month: Month) -> DateRead:
    """Return the second date of a range, which begins with a month's name."""
    read = None
    if scan.tables.words.dates.day_first is None:
        read = day_behind(scan, pos, month)
    return read or with_year(scan, month.end, month.number, None)


def _short_year(scan: Scan, pos: int, first: DateRead) -> DateRead | None:
    """Return the year of "1939 and '45", of the first one's century."""
    match = APOSTROPHE_YEAR_RE.match(scan.low, pos)
    date = first.date
    if match is None or date is None or date.year is None or date != PartialDate(date.year):
        return None
    return DateRead(match.end(), PartialDate(date.year // 100 * 100 + int(match["year"])))


def _year(scan: Scan, pos: int, first: DateRead) -> DateRead | None:
    old = first.date is not None and (first.date.year or LATE) < LATE
    match = FULL_RE.match(scan.low, pos) if old else None
    end = match.end() if match else year_at(scan, pos)
    if end is None or noun_after(scan, end) or unit_after(scan, end):
        return None
    return DateRead(end, PartialDate(int(scan.low[pos:end])))


def _told(date: PartialDate) -> tuple[bool, bool, bool, str]:
    """Return which parts are told."""
    return (date.year is None, date.month is None, date.day is None, date.period)


def limited(scan: Scan, pos: int, end: int, date: PartialDate) -> Around:
    """Give a date the part and the bound that the words before it tell."""
    tables = scan.tables
    words = tables.words.dates
    start, phrase = phrase_before(scan, pos, words.parts, tables.part_ends)
    if phrase and not has_part(scan, scan.low[start:pos], phrase, date):
        start, phrase = pos, ""
    if phrase:
        earlier, more = phrase_before(scan, start, words.parts, tables.part_ends)
        if more or not words.parts[phrase]:
            return Around(earlier, end, None, NO_PERIOD)  # "late summer 2023", "Spätsommer"
        date = replace(date, part=Part(words.parts[phrase]))
    if date.is_time and (is_at(scan, start) or is_named(scan, start)):
        return Around(start, end, date)  # "um acht" limits nothing
    edge, phrase = phrase_before(scan, start, words.bounds, tables.bound_ends)
    bound = words.bounds.get(phrase)
    if bound is None:
        return _onwards(scan, start, end, date)
    if bound in RELATIVE and _counts_from(scan, edge):
        return Around(start, end, date)
    if date.until is not None:
        if bound not in {Bound.ABOUT, Bound.AT_LEAST}:
            return Around(edge, end, None, TWICE_LIMITED)
        return Around(start, end, date)
    return Around(edge, end, replace(date, bound=bound))


def is_named(scan: Scan, start: int) -> bool:
    """Whether an article makes the name of a thing of a time: nothing limits "the 10:42" itself."""
    dates, labels = scan.tables.words.dates, scan.tables.words.labels
    if dates.hour_counts:
        return False  # "vers les 20 heures"
    return scan.last_word(start) in (labels.determiners & dates.articles) - dates.hour_leads


def has_part(scan: Scan, before: str, phrase: str, date: PartialDate) -> bool:
    """Whether a date has the part that a phrase at the head of the words before it names.

    No day has one. A season is one of a year, and stands right before it: prices "fall in 2024".
    """
    if date.day is not None or date.is_time:
        return False
    dates = scan.tables.words.dates
    if dates.parts[phrase] in MOMENTS:
        return True
    between = before.split()[len(phrase.split()) :]
    return date.month is None and not dates.month_leads.intersection(between)


def _onwards(scan: Scan, start: int, end: int, date: PartialDate) -> Around:
    """Give a date behind "from" its bound, where a word says that something begins with it."""
    words = scan.tables.words.dates
    lead = scan.last_word(start).lstrip(QUOTES) if words.froms else ""
    if lead not in words.froms or date.until is not None:
        return Around(start, end, date)
    edge = scan.low.rfind(lead, scan.floor, start)
    on = scan.tables.onwards.match(scan.low, end)
    if not on and (edge == scan.floor or scan.last_word(edge).lstrip(QUOTES) not in words.starts):
        return Around(start, end, date)
    return Around(edge, on.end() if on else end, replace(date, bound=Bound.AT_LEAST))


def phrase_before(
    scan: Scan, pos: int, table: Mapping[str, object], ends: Mapping[str, Sequence[int]]
) -> tuple[int, str]:
    """Return where the phrase of a table before ``pos`` begins, and the phrase; "" for none.

    Articles and the names of weekdays may stand between.

    Args:
        scan: the text.
        pos: where the date begins.
        table: the phrases.
        ends: their last words, with the numbers of words of phrases that end so.
    """
    passed = scan.tables.date_links
    last = scan.last_word(pos)
    if bare(last) not in ends and last.strip(",") not in passed:
        return pos, ""  # most dates have no limit
    if scan.parted(max(scan.floor, pos - 4), pos):
        return pos, ""
    tokens, edge = scan.words_before(pos), pos
    while tokens:
        for count in ends.get(bare(tokens[-1]), ()):
            phrase = bare(" ".join(tokens[-count:]))
            if phrase in table:
                return start_of(scan, edge, tokens, count), phrase
        if tokens[-1].strip(",") not in passed:
            break
        edge = scan.low.rfind(tokens.pop(), scan.floor, edge)
    return pos, ""


def bare(words: str) -> str:
    """Return words without what may stand around them, as the tables write them."""
    return words.lstrip(QUOTES).rstrip("-‐‑–")


def _counts_from(scan: Scan, edge: int) -> bool:
    """Whether a duration stands before the bound: "two weeks after", "am Tag nach"."""
    words = scan.low[max(0, edge - LOOK_BACK) : edge].split()
    unit = scan.tables.lexicon.units.get(words[-1].lstrip(QUOTES)) if words else None
    return unit is not None and unit.kind == DURATION
