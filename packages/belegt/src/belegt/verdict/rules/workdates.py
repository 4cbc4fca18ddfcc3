"""The dates of a work: those of its fields, and those told in its note."""

from __future__ import annotations

import re
from collections.abc import Iterator

from belegt.ledger import WorkEntry
from belegt.quantity import PartialDate
from belegt.sentences import read_mentions

FIELDS = ("date", "eventdate", "origdate", "urldate")
"""The fields of BibLaTeX that hold an ISO 8601 date."""


def dates_of(work: WorkEntry) -> Iterator[tuple[str, PartialDate | None]]:
    """Yield the fields of a work that hold a date, by name; None for what is no date."""
    for name in FIELDS:
        if work[name]:
            try:
                yield name, PartialDate.parse(work[name])
            except ValueError:
                yield name, None


def years_of(work: WorkEntry) -> set[str]:
    """Return the years that a work tells where it has no whole date."""
    return set() if work["date"] else {work["year"]} - {""}


def told_in_note(work: WorkEntry, language: str) -> Iterator[PartialDate]:
    """Yield the dates with a year that the note of a work tells."""
    if not re.search(r"\d{4}", work["note"]):
        return
    for mention in read_mentions(work["note"], language):
        date = mention.quantity
        if isinstance(date, PartialDate) and date.year is not None:
            yield date


def near(printed: PartialDate, published: PartialDate) -> bool:
    """Whether what was published on a date may have an address of another: it is a day apart."""
    if published.meets(printed):
        return True
    first, last = printed.first, published.first
    whole = printed.day is not None and published.day is not None
    return whole and first is not None and last is not None and abs(first - last) <= 1
