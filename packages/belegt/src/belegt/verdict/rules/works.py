"""What the bibliography must hold to: numbers, dates and addresses of a work agree."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from belegt.errors import Fault
from belegt.ledger import WorkEntry
from belegt.ledger.record import CAVEATS
from belegt.messages import Message, listing, message
from belegt.quantity import PartialDate
from belegt.verdict.case import Case
from belegt.verdict.rules.identifiers import (
    ARXIV_RE,
    DOI_RE,
    check_digit_fits,
    date_in_address,
    year_of_arxiv,
)
from belegt.verdict.rules.workdates import dates_of, near, told_in_note, years_of

AGREEMENT = message("a work whose numbers, dates and address agree")
LOOK_UP = message("look the work up, and correct the one or the other")
EVIDENCE = dict(zip(CAVEATS, ("primary", "mixed", "secondary"), strict=True))
"""What a person's verdict rests on whose works were all seen in one way."""


def work_is_one(case: Case) -> Iterator[Fault]:
    """The year, dates, address, arXiv number, DOI, ISBN and ISSN of a work agree.

    Bad:
        references.bib | @misc{report, year = {2024}, url = {https://a.org/2023/01/28/shares}}
        statements.yaml | id: said

    Good:
        references.bib | @misc{report, year = {2023}, url = {https://a.org/2023/01/28/shares}}
        statements.yaml | id: said
    """
    for work in case.judge.ledger.works.values():
        for found in (*unlike_numbers(work), *unlike_dates(work, case.language)):
            yield Fault(found, AGREEMENT, work.place, LOOK_UP)


def unlike_numbers(work: WorkEntry) -> Iterator[Message]:
    """Yield what is wrong with the numbers that identify a work, and with its address."""
    address = work["url"]
    if address and not (urlsplit(address).scheme in ("http", "https") and urlsplit(address).netloc):
        yield message("the address {address} is none", address=address)
    for name in ("isbn", "issn"):
        if work[name] and not check_digit_fits(name, work[name]):
            yield message(
                "the check digit of {name} {number} is wrong", name=name.upper(), number=work[name]
            )
    doi = work["doi"]
    if doi and not DOI_RE.fullmatch(doi):
        yield message("{doi} is no DOI", doi=doi)
    if doi and "doi.org/" in address and not address.endswith(f"doi.org/{doi}"):
        yield message("the DOI {doi} is not that of {address}", doi=doi, address=address)
    number = work["eprint"]
    if work["archiveprefix"].lower() != "arxiv":
        return
    if not (match := ARXIV_RE.fullmatch(number)):
        yield message("{number} is no number of arXiv", number=number or "“”")
        return
    if "arxiv.org/" in address and not address.endswith(f"/{number}"):
        yield message("arXiv {number} is not that of {address}", number=number, address=address)
    year = year_of_arxiv(match)
    # a later version may be of a later year
    fits = work["year"] >= year if match["version"] not in ("", "v1") else work["year"] == year
    if not fits:
        yield message(
            "arXiv {number} is of {year}, the work of {told}",
            number=number,
            year=year,
            told=work["year"] or "–",
        )


def unlike_dates(work: WorkEntry, language: str) -> Iterator[Message]:
    """Yield what is wrong with the dates of a work."""
    year = work["year"]
    if year and not (year.isdecimal() and len(year) == len("2025")):
        yield message("{year} is no year", year=year)
        return
    dates = dict(dates_of(work))
    for name, date in dates.items():
        if date is None:
            yield message("{name} {date} is no date", name=name, date=work[name])
    published = dates.get("date")
    if published and year and str(published.year) != year:
        yield message("the date is {date}, the year {year}", date=published, year=year)
    printed = date_in_address(work["url"])
    told = published or (PartialDate(int(year)) if year else None)
    if printed and told and not near(printed, told):
        yield message("the address tells {date}, the work {year}", date=printed, year=told)
    known = [date for date in dates.values() if date]
    for said in told_in_note(work, language):
        if not any(said.contains(date) for date in known) and str(said.year) not in years_of(work):
            yield message("the note tells {date}, and no field does", date=said)


def work_is_needed(case: Case) -> Iterator[Fault]:
    """A work that was seen for the briefing is that of a record or statement, or cited on a page.

    Bad:
        references.bib | @misc{report, seen = {secondary}}

    Good:
        references.bib | @misc{report, seen = {secondary}}
        records.yaml   | seen: secondary
    """
    ledger = case.judge.ledger
    used = {placed.entry.work for placed in ledger.records.values()}
    used |= {work for placed in ledger.statements.values() for work in placed.entry.works}
    used |= {work for document in case.prose for work in document.works}
    for work in ledger.works.values():
        if work["seen"] and work.key not in used:
            yield Fault(
                message("a work that nothing needs"),
                message("a record, a statement or a page that rests on it"),
                work.place,
                message("cite it, or remove it"),
            )


def work_was_seen_so(case: Case) -> Iterator[Fault]:
    """Records and statements tell as first-hand a reading as the bibliography does of the work.

    Bad:
        references.bib | @misc{report, seen = {secondary}}
        records.yaml   | seen: stored document

    Good:
        references.bib | @misc{report, seen = {secondary}}
        records.yaml   | seen: secondary
    """
    ledger = case.judge.ledger
    seen = {key: work["seen"] for key, work in ledger.works.items()}
    if not any(seen.values()):
        return
    for key, told in seen.items():
        if told not in CAVEATS:
            yield Fault(
                message("seen = {{{told}}}", told=told),
                message("one of {ways}", ways=listing(CAVEATS)),
                ledger.works[key].place,
                message("tell how first-hand the work was read"),
            )
    remedy = message("correct the one or the other; tell what was read, and of which work")
    for placed in ledger.records.values():
        record, told = placed.entry, seen.get(placed.entry.work, "")
        if record.seen != told and told in CAVEATS:
            yield Fault(
                message("a record seen as {seen}", seen=record.seen),
                message("{told}, as the work {work} was", told=told, work=record.work),
                placed.place,
                remedy,
            )
    for said in ledger.statements.values():
        read = {seen[work] for work in said.entry.works if work in seen}
        evidence = EVIDENCE.get(read.pop(), "mixed") if len(read) == 1 else "mixed"
        if said.entry.works and said.entry.evidence != evidence:
            yield Fault(
                message("evidence: {evidence}", evidence=said.entry.evidence),
                message("{evidence}, as its works were seen", evidence=evidence),
                said.place,
                remedy,
            )
