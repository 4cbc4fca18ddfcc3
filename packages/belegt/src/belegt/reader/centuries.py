"""Centuries by a word before their number, or by a name: "siglo XX", "il Novecento"."""

from __future__ import annotations

from belegt.quantity import PartialDate
from belegt.quantity.periods import CENTURY
from belegt.reader.dateparts import DateRead
from belegt.reader.nouns import noun_after
from belegt.reader.nths import centuries, roman
from belegt.reader.scan import Scan
from belegt.reader.view import APOSTROPHES, WORD_RE


def led_century_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the century whose word begins at ``pos``: "siglo XX", "siglo V a. C."."""
    match = scan.tables.periods.led_century.match(scan.low, pos)
    if match is None:
        return None
    start, end = match.span("number")
    digits = scan.raw[start:end]
    if not digits.isdigit() and not digits.isupper():
        return None
    number = int(digits) if digits.isdigit() else roman(digits.lower())
    told = centuries(scan, end, (number, number))
    return DateRead(told.end, told.dates[0]) if told and told.dates else None


def named_century_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the century that a number is the name of: "nel Novecento", not "novecento case"."""
    dates = scan.tables.words.dates
    word = WORD_RE.match(scan.low, pos) if dates.century_names else None
    year = dates.century_names.get(word[0]) if word else None
    if word is None or year is None or not scan.raw[pos].isupper():
        return None
    before = scan.words_before(pos)
    lead = before[-1] if before else ""
    elided = lead[-1:] in APOSTROPHES
    if lead.rstrip("'’") not in dates.articles or not (elided or scan.char(pos - 1).isspace()):
        return None
    return (
        None
        if noun_after(scan, word.end())
        else DateRead(word.end(), PartialDate(year, period=CENTURY))
    )
