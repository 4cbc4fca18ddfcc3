"""The ledger with its verdicts for other programs, as JSON and as CSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from io import StringIO

from belegt.ledger import Derived, Figure, Record
from belegt.quantity import PartialDate, plain, plain_end
from belegt.source import Source
from belegt.spans import Span
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.exported import (
    Answer,
    ExportedEntry,
    ExportedLedger,
    ExportedMeasure,
    ExportedSource,
    Place,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
)
from belegt.sphinxext.web.rows import Row, rows
from belegt.verdict import Agreed, BorneOut, Quoted, Verdict

CONTEXT = 32
"""Characters of prefix and suffix: as many as annotation tools take."""

FORMULA_RE = re.compile(r"[=+@\t\r]|-(?!\d)")
"""What a spreadsheet would take for a formula, at the start of a cell."""


def export(domain: BelegtDomain, title: str, edition: str, addresses: Addresses) -> ExportedLedger:
    """Return the ledger of an edition; all documents are read.

    Args:
        domain: what is known.
        title: of the briefing.
        edition: its name or version.
        addresses: as a file in the folder of the output needs them.
    """
    judge = domain.judge
    return ExportedLedger(
        title=title,
        edition=edition,
        ledger_sha256=judge.ledger.digest,
        sources=tuple(
            ExportedSource(**source.entry.model_dump(exclude={"file", "note"}))
            for source in judge.sources.values()
        ),
        measures=tuple(
            ExportedMeasure(
                **placed.entry.model_dump(exclude={"disagreements"}),
                acknowledged=tuple(one.because for one in placed.entry.disagreements),
            )
            for placed in judge.ledger.measures.values()
        ),
        entries=tuple(_entry(domain, row, addresses) for row in rows(domain)),
    )


def table(entries: Iterable[ExportedEntry]) -> str:
    """Return entries as CSV (RFC 4180), a line each; what has parts is left to the JSON.

    A text that a spreadsheet would run as a formula has an apostrophe before it.
    """
    stream = StringIO(newline="")
    plain = [
        name
        for name in ExportedEntry.model_fields
        if name not in {"target", "number", "quoted", "agreed", "borne_out", "cited_in"}
    ]
    verdicts = ("quoted", "agreed", "borne_out")
    writer = csv.writer(stream)
    writer.writerow([*plain, *verdicts, "citations"])
    for entry in entries:
        cells = [getattr(entry, name) for name in plain]
        answers = [getattr(entry, name) for name in verdicts]
        cells += [answer.answer if answer else None for answer in answers]
        writer.writerow([_harmless(cell or "") for cell in cells] + [len(entry.cited_in)])
    return stream.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if FORMULA_RE.match(text) else text


def _entry(domain: BelegtDomain, row: Row, addresses: Addresses) -> ExportedEntry:
    entry, quantity = row.entry, row.quantity
    figure = entry if isinstance(entry, Figure) else None
    record = entry if isinstance(entry, Record) else None
    attestation = domain.judge.attestations.get(entry.id)
    target = number = None
    if figure and attestation:
        source = domain.judge.sources[figure.source]
        target = _target(source, attestation.finding.span)
        mention = attestation.finding.mention
        number = _target(source, mention.span if mention else None)
    value = low = high = bound = None
    if isinstance(quantity, PartialDate):
        value = quantity.isoformat()
    elif quantity:
        value, bound = plain(quantity.value), str(quantity.bound)
        low, high = plain_end(quantity.low), plain_end(quantity.high)
    return ExportedEntry(
        id=entry.id,
        kind=row.kind.value,
        measure=entry.measure,
        subject=entry.subject,
        scope=entry.scope,
        printed=row.words,
        value=value,
        low=low,
        high=high,
        unit=entry.unit,
        bound=bound,
        said=row.said,
        gloss=figure.gloss if figure else None,
        according_to=figure.according_to if figure else None,
        source=figure.source if figure else None,
        target=target,
        number=number,
        read_as=figure.read_as if figure else None,
        because=figure.because if figure else None,
        quoted=_answer(row.verdicts.quoted) if row.verdicts else None,
        agreed=_answer(row.verdicts.agreed) if row.verdicts else None,
        borne_out=_answer(row.verdicts.borne_out) if row.verdicts else None,
        work=record.work if record else None,
        where=record.where if record else None,
        seen=record.seen if record else None,
        formula=entry.formula if isinstance(entry, Derived) else None,
        evidence=row.evidence(addresses) or None,
        cited_in=tuple(
            Place(words=place.words, address=addresses.of(place.docname, place.anchor))
            for place in domain.gathered.cited_in(entry.id)
        ),
    )


def _answer(verdict: Verdict[Quoted] | Verdict[Agreed] | Verdict[BorneOut]) -> Answer:
    return Answer(answer=str(verdict.answer), reason=verdict.why())


def _target(source: Source, span: Span | None) -> Target | None:
    if span is None:
        return None
    text, address = source.text, source.entry.address
    quote = TextQuoteSelector(
        exact=span.cut(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
    position = TextPositionSelector(start=span.start, end=span.end)
    return Target(
        source=f"urn:belegt:{source.id}" if address == UNKNOWN else address,
        selector=(quote, position),
    )
