"""What a record must hold to: its place, how it was seen, and the figure as its work prints it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from belegt.errors import Fault
from belegt.ledger import Record, WorkEntry
from belegt.ledger.valued import DATES, NUMBER_RE
from belegt.lexicon.conversion import conversion
from belegt.lexicon.languages import is_language, words_of
from belegt.messages import Message, listing, message
from belegt.quantity import Quantity, from_digits
from belegt.reader import Kind, Mention
from belegt.sentences import read_mentions
from belegt.spans import Span
from belegt.verdict.case import Case
from belegt.verdict.passages import unread
from belegt.verdict.quoted import in_unit, mismatch
from belegt.verdict.wording import all_in_quotes

NUMBER = r"(?:\(\d+[a-z]?\)|(?:[A-Z](?:\.\d+)*|\d+(?:\.\d+)*|[IVXLC]+)[a-z]?)(?!\w)"
"""What numbers a table, section or page: 1, 1b, 3.2.3, B.4.4, IV, (12)."""

QUOTES = ("“”", "„“", "«»", '""')
TITLE = "|".join(rf"{marks[0]}[^{marks}]+{marks[1]}" for marks in QUOTES)
"""The title of a section, row or column, in quotation marks."""

SHOWN_PLACES = 7
"""Words for places that a message lists."""


def record_names_its_place(case: Case) -> Iterator[Fault]:
    """A record tells its place in the work: a table, section or page, or a title in quotes.

    Bad:
        records.yaml | where: somewhere in Table

    Good:
        records.yaml | where: Table 1, row “Total”; Sec. 3.2 and App. B.4
    """
    pattern = places(case.language)
    if pattern is None:
        return
    words = words_of(case.language).places
    whole = [word for word in (*words.numbered, *words.named) if not word.endswith(".")]
    known = listing([*whole[:SHOWN_PLACES], *words.named[:SHOWN_PLACES]])
    for placed in case.judge.ledger.records.values():
        record = placed.entry
        if not pattern.fullmatch(record.where):
            yield Fault(
                message("the place “{where}”", where=record.where),
                message(
                    "a place such as “table 1”, among others by the words {words}", words=known
                ),
                placed.place,
                message("name table, section or page; set a title in quotation marks"),
            )
        for digest in pattern_of_digests(case.language).findall(record.where):
            work = case.judge.ledger.works.get(record.work)
            if work and not any(digest in field for field in work.fields.values()):
                yield Fault(
                    message(
                        "{digest} is not named by the work {work}", digest=digest, work=work.key
                    ),
                    message("a change that the entry in {file} names too", file=work.place.file),
                    placed.place,
                    message("correct the one or the other"),
                )


@cache
def places(language: str) -> re.Pattern[str] | None:
    """Compile what names a place; None for a language that has no words for that."""
    table = words_of(language).places if is_language(language) else None
    if table is None or not table.numbered:
        return None
    between = one_of(table.between)
    numbers = rf"{NUMBER}(?:(?:\s*[,–-]\s*|\s+{between}\s+){NUMBER})*"
    place = (
        rf"(?:{one_of(table.numbered)}\s*(?:{numbers}|{TITLE})"
        rf"|{one_of(table.hashed)}\s+[0-9a-f]{{7,64}}"
        rf"|{one_of(table.named)}(?:\s+(?:{TITLE}))?|{TITLE})"
    )
    return re.compile(rf"{place}(?:(?:\s*[;,]\s*|\s+{between}\s+){place})*")


@cache
def pattern_of_digests(language: str) -> re.Pattern[str]:
    """Compile what finds the digests of changes in a place."""
    return re.compile(rf"{one_of(words_of(language).places.hashed)}\s+([0-9a-f]{{7,64}})")


def one_of(words: tuple[str, ...]) -> str:
    """Return a pattern of words, the longest first, in capitals or not."""
    return f"(?i:{'|'.join(re.escape(one) for one in sorted(words, key=len, reverse=True))})"


def record_is_printed_so(case: Case) -> Iterator[Fault]:
    """A record has the value, unit and limit of the figure that its work prints.

    Bad:
        records.yaml | printed: 18 %

    Good:
        records.yaml | printed: 17 %
    """
    ledger = case.judge.ledger
    for placed in ledger.records.values():
        record = placed.entry
        if record.printed is None:
            continue
        work = ledger.works.get(record.work)
        language = language_of_work(work, case.language)
        if difference := unlike_print(record, record.printed, language):
            found, expected = difference
            remedy = message("look it up in the work, and correct value, unit or `printed:`")
            yield Fault(found, expected, placed.place, remedy)


def language_of_work(work: WorkEntry | None, language: str) -> str:
    """Return the language of a work: as its entry tells, else that of the pages."""
    told = (work["langid"] or work["language"]) if work else ""
    return told if is_language(told) else language


@lru_cache(maxsize=4096)
def unlike_print(record: Record, printed: str, language: str) -> tuple[Message, Message] | None:
    """Return what the ledger says and what the work prints, where they differ."""
    expected = message("“{printed}”, as the work prints it", printed=printed)
    if NUMBER_RE.fullmatch(printed) and record.unit not in DATES:
        # in a table, digits alone are no year
        quantity = from_digits(printed)
        mention = Mention(Span(0, len(printed)), printed, Kind.NUMBER, quantity)
    else:
        met = read_mentions(printed, language)
        if len(met) != 1 or met[0].text.strip() != printed.strip():
            numbers = all_in_quotes(one.text for one in met) if met else message("no number")
            found = message("“{printed}” is read as {numbers}", printed=printed, numbers=numbers)
            return found, message("one number, with its unit and hedge, and nothing else")
        mention = met[0]
    if mention.quantity is None:
        return unread(mention), expected
    read = mention.quantity
    if isinstance(read, Quantity):
        read = in_unit(read, mention.kind, record.unit)
        whole, _, rate = record.unit.partition("/")
        if rate and record.implied_unit and conversion(read.unit, whole) is not None:
            read = replace(in_unit(read, mention.kind, whole), unit=record.unit)
            mention = replace(mention, quantity=read)
    if difference := mismatch(record, mention, read):
        told, told_in_print = difference
        found = message("the ledger says {typed}", typed=told)
        expected = message("{quantity}: {printed}", quantity=told_in_print, printed=expected)
        return found, expected
    return None
