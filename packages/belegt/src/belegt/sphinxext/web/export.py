"""The ledger with its verdicts for other programs, as JSON and as CSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from io import StringIO
from typing import cast

from belegt.answers import AnyVerdict
from belegt.page import Extent
from belegt.quantity import PartialDate, plain, plain_end
from belegt.spans import Span
from belegt.sphinxext import config
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, figure_anchor
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.exported import (
    ExportedAnswer,
    ExportedBridge,
    ExportedCitation,
    ExportedEntry,
    ExportedKind,
    ExportedLedger,
    ExportedMeasure,
    ExportedSource,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
)
from belegt.verdict.exhibit import Quotation

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
                **placed.entry.model_dump(exclude={"disagreements", "tells"}),
                acknowledged=tuple(one.because for one in placed.entry.disagreements),
            )
            for placed in judge.ledger.measures.values()
        ),
        entries=tuple(_entry(domain, exhibit, addresses) for exhibit in domain.gathered.exhibits),
    )


def table(entries: Iterable[ExportedEntry]) -> str:
    """Return entries as CSV (RFC 4180), a line each; what has parts is left to the JSON.

    A text that a spreadsheet would run as a formula has an apostrophe before it.
    """
    stream = StringIO(newline="")
    plain = [
        name
        for name in ExportedEntry.model_fields
        if name not in {"target", "number", "quoted", "agreed", "borne_out", "bridges", "cited_in"}
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


def _entry(domain: BelegtDomain, exhibit: Shown, addresses: Addresses) -> ExportedEntry:
    language, quantity = domain.env.config.language, exhibit.quantity
    quotation, verdicts = exhibit.quotation, exhibit.verdicts
    document, made = exhibit.provenance, exhibit.recomputation
    mention = quotation.finding.mention if quotation else None
    value = low = high = bound = None
    if isinstance(quantity, PartialDate):
        value, bound = quantity.isoformat(), str(quantity.bound)
    elif quantity:
        value, bound = plain(quantity.value), str(quantity.bound)
        low, high = plain_end(quantity.low), plain_end(quantity.high)
    page = domain.gathered.evidence_page(exhibit.id)
    extent = config.read(domain.env.config).extent
    return ExportedEntry(
        id=exhibit.id,
        kind=cast("ExportedKind", exhibit.kind.value),
        measure=exhibit.measure.id if exhibit.measure else "",
        subject=exhibit.subject,
        scope=exhibit.scope,
        printed=exhibit.printed(language),
        value=value,
        low=low,
        high=high,
        unit=exhibit.unit,
        bound=bound,
        said=exhibit.said,
        gloss=(quotation.gloss or None) if quotation else None,
        according_to=quotation.speaker if quotation else None,
        read_as=quotation.passage.read_as if quotation else None,
        because=quotation.passage.because if quotation else None,
        source=quotation.source.id if quotation else None,
        target=_target(quotation, quotation.finding.span, extent) if quotation else None,
        number=_target(quotation, mention.span, extent) if quotation and mention else None,
        quoted=_answer(verdicts.quoted, language) if verdicts else None,
        agreed=_answer(verdicts.agreed, language) if verdicts else None,
        borne_out=_answer(verdicts.borne_out, language) if verdicts else None,
        bridges=tuple(
            ExportedBridge(**bridge.model_dump(exclude={"figures"}))
            for bridge in (verdicts.bridges if verdicts else ())
        ),
        work=document.work if document else None,
        where=document.where if document else None,
        printed_there=(document.printed or None) if document else None,
        seen=document.seen if document else None,
        formula=made.formula if made else None,
        evidence=addresses.of(page, figure_anchor(exhibit.id)) or None,
        cited_in=tuple(
            ExportedCitation(words=place.words, address=addresses.of(place.docname, place.anchor))
            for place in exhibit.places
        ),
    )


def _answer(verdict: AnyVerdict | None, language: str) -> ExportedAnswer | None:
    if verdict is None:
        return None
    return ExportedAnswer(answer=str(verdict.answer), reason=verdict.why(language))


def _target(quotation: Quotation, span: Span | None, extent: Extent) -> Target | None:
    if span is None:
        return None
    source = quotation.source
    text, address = source.text, source.entry.address
    reach = Span(0, len(text))
    if extent is Extent.CITED:  # what stands around its sentences is not reprinted
        first, last = source.sentence_at(span.start), source.sentence_at(span.end - 1)
        reach = Span(source.sentences[first].start, source.sentences[last].end)
    quote = TextQuoteSelector(
        exact=span.cut(text),
        prefix=text[max(reach.start, span.start - CONTEXT) : span.start],
        suffix=text[span.end : min(reach.end, span.end + CONTEXT)],
    )
    position = TextPositionSelector(start=span.start, end=span.end)
    return Target(
        source=f"urn:belegt:{source.id}" if address == UNKNOWN else address,
        selector=(quote, position),
    )
