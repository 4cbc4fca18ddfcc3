"""The ledger with its verdicts for other programs: all that is judged, in one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from belegt.answers import AnyVerdict
from belegt.messages import message, words_of
from belegt.page import Extent, sentence_anchor
from belegt.quantity import PartialDate, plain, plain_end
from belegt.spans import Span
from belegt.sphinxext import config
from belegt.sphinxext import domain as belegt_domain
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, figure_anchor, source_docname
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.exported import (
    ExportedAnswer,
    ExportedBridge,
    ExportedBridging,
    ExportedCitation,
    ExportedDoubt,
    ExportedEntry,
    ExportedKind,
    ExportedLedger,
    ExportedMeasure,
    ExportedSource,
    ExportedStatement,
    ExportedWork,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
)
from belegt.sphinxext.web.works import Works
from belegt.verdict.exhibit import Quotation

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

CONTEXT = 32
"""Characters of prefix and suffix: as many as annotation tools take."""

DIGEST = 12
"""Characters of the ledger's digest that tell its editions apart."""


def export(app: Sphinx, addresses: Addresses) -> ExportedLedger:
    """Return the ledger of an edition; all documents are read.

    Args:
        app: the build.
        addresses: as a file in the folder of the output needs them.
    """
    domain = belegt_domain.of(app.env)
    judge, case, settings = domain.judge, domain.gathered.case, config.read(app.config)
    marked = {
        (mark.entry.digest, name): mark.entry.because
        for mark in judge.ledger.doubts
        for name in mark.entry.cites
    }
    exhibits = domain.gathered.exhibits
    entries = tuple(_entry(domain, exhibit, addresses) for exhibit in exhibits)
    statements = tuple(_statement(domain, one, addresses) for one in exhibits.statements())
    works = Works(app.env)
    keys = [one.work for one in entries if one.work]
    keys += [key for one in statements for key in one.works]
    return ExportedLedger(
        title=app.config.project,
        edition=app.config.release,
        language=app.config.language,
        published=settings.published or None,
        modified=settings.modified or None,
        author=app.config.author,
        licence=settings.licence or None,
        rights=copyright_of(app.config) or None,
        cite_as=cite_as(app),
        about=None,
        address=app.config.html_baseurl or None,
        ledger_sha256=judge.ledger.digest,
        sources=tuple(
            ExportedSource(**source.entry.model_dump(exclude={"file", "note"}))
            for source in judge.sources.values()
        ),
        works=tuple(
            ExportedWork(key=key, title=works[key].title, address=works[key].url or None)
            for key in sorted(set(keys))
        ),
        measures=tuple(
            ExportedMeasure(
                **placed.entry.model_dump(exclude={"disagreements", "tells"}),
                acknowledged=tuple(one.because for one in placed.entry.disagreements),
            )
            for placed in judge.ledger.measures.values()
        ),
        entries=entries,
        statements=statements,
        bridges=tuple(
            ExportedBridging(**placed.entry.model_dump())
            for placed in judge.ledger.bridges.values()
        ),
        doubts=tuple(
            ExportedDoubt(
                entry=doubt.entry,
                words=doubt.words,
                page=doubt.place.file,
                reads=doubt.reads,
                unnamed=doubt.unnamed,
                rivals=doubt.rivals,
                because=marked.get((doubt.digest, doubt.entry)),
            )
            for doubt in (*case.doubts.looked_at, *case.doubts.unmarked)
        ),
    )


def copyright_of(settings: Config) -> str:
    """Return whose the texts are, as ``conf.py`` says: one line, or one for each holder."""
    told = settings.project_copyright
    return told if isinstance(told, str) else "; ".join(told)


def cite_as(app: Sphinx) -> str:
    """Return how an edition is cited: by whom, when, what, which, and where it stands."""
    settings, dates = app.config, config.read(app.config)
    year = (dates.modified or dates.published)[:4]
    digest = belegt_domain.of(app.env).judge.ledger.digest[:DIGEST]
    said = [
        f"{settings.author} ({year})" if year else settings.author,
        settings.project,
        settings.release,
        message("Ledger {digest}", digest=digest).worded(settings.language),
        settings.html_baseurl,
    ]
    return ". ".join(filter(None, said))


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
        why=verdicts.why(language) if verdicts else None,
        bridges=tuple(
            ExportedBridge(**bridge.model_dump(exclude={"figures"}))
            for bridge in (verdicts.bridges if verdicts else ())
        ),
        work=document.work if document else None,
        where=document.where if document else None,
        printed_there=(document.printed or None) if document else None,
        seen=document.seen if document else None,
        caveat=words_of(exhibit.caveat, language) or None,
        formula=made.formula if made else None,
        evidence=addresses.of(page, figure_anchor(exhibit.id)) or None,
        cited_in=tuple(
            ExportedCitation(words=place.words, address=addresses.of(place.docname, place.anchor))
            for place in exhibit.places
        ),
    )


def _statement(domain: BelegtDomain, exhibit: Shown, addresses: Addresses) -> ExportedStatement:
    language, quotation, verdicts = domain.env.config.language, exhibit.quotation, exhibit.verdicts
    if quotation is None or verdicts is None:
        raise TypeError(exhibit.kind)
    extent = config.read(domain.env.config).extent
    anchor = "" if quotation.sentence is None else sentence_anchor(quotation.sentence)
    borne_out = ExportedAnswer(answer=str(verdicts.borne_out.answer), reason=verdicts.why(language))
    return ExportedStatement(
        id=exhibit.id,
        source=quotation.source.id,
        said=exhibit.said,
        gloss=quotation.gloss or None,
        according_to=quotation.speaker,
        target=_target(quotation, quotation.finding.span, extent),
        quoted=ExportedAnswer(
            answer=str(verdicts.quoted.answer), reason=verdicts.quoted.why(language)
        ),
        borne_out=borne_out,
        covers=verdicts.covers or None,
        itself=str(verdicts.itself) if verdicts.itself else None,
        slip=words_of(verdicts.slip, language) or None,
        works=exhibit.works,
        address=addresses.of(source_docname(quotation.source), anchor) or None,
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
