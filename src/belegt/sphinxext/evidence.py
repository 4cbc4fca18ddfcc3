"""The evidence of a figure and of a source, as plain docutils nodes for every output format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.errors import NoUri
from sphinx.util.nodes import make_refnode

from belegt.ledger import Figure, KindDisagreement, Listed, Measure
from belegt.page import Extent, mention_anchor, sentence_anchor
from belegt.quantity.printing import print_quantity
from belegt.reader import Mention
from belegt.source import Source
from belegt.sphinxext.domain import BelegtDomain, CitedPlace, figure_anchor, source_docname
from belegt.sphinxext.nodes import GENERATED
from belegt.verdict import UNRECORDED, Attestation, Comparison, Verdict
from belegt.verdict.answers import Agreed, BorneOut, Quoted

UNKNOWN = "unknown"

Field: TypeAlias = tuple[str, Sequence[nodes.Node]]
"""The name of a field, and its content."""

Cells: TypeAlias = list[Sequence[nodes.Node]]
"""The contents of a row's cells."""


class EvidenceWriter:
    """Builds the nodes that show evidence in one document.

    Args:
        domain: what is known.
        builder: for the addresses of other documents.
        docname: the document that the nodes will stand in.
    """

    def __init__(self, domain: BelegtDomain, builder: Builder, docname: str) -> None:
        self.domain = domain
        self.builder = builder
        self.docname = docname
        self.language = builder.config.language

    def figure(self, name: str) -> nodes.container:
        """Return the evidence of a figure.

        The tree: ``container.evidence`` with a head (number, printed figure, subject), the
        quote in the source's language, its gloss, and a field list with source, speaker,
        the three verdicts and the places that cite it.
        """
        attestation = self.domain.judge.attestations[name]
        figure = attestation.figure
        source = self.domain.judge.sources[figure.source]
        agreed = self.domain.judge.agreed(figure)
        places = self.domain.cited_in(name)
        box = nodes.container(
            "",
            classes=["evidence", f"agreed-{nodes.make_id(agreed.answer)}"],
            ids=[figure_anchor(name)],
        )
        box[GENERATED] = True
        head = nodes.paragraph("", classes=["evidence-head"])
        head += nodes.inline("", f"{self.domain.numbers()[name]}.", classes=["evidence-number"])
        head += nodes.Text(" ")
        head += nodes.strong("", self.domain.judge.printed(name, self.language))
        head += nodes.Text(f" · {figure.subject} · {figure.scope}")
        box += head
        box += _quote(attestation, source)
        box += nodes.paragraph("", f"In English: “{figure.gloss}”", classes=["evidence-gloss"])
        quoted = next(
            (place.verdict for place in places if place.verdict.answer is not Quoted.SUPPORTED),
            attestation.verdict,
        )
        fields: list[Field] = [
            ("Source", self._origin(attestation, source)),
            ("According to", [nodes.Text(figure.according_to)]),
            ("Quoted?", _verdict(quoted)),
            ("Agreed?", _verdict(agreed)),
            ("Borne out?", _verdict(UNRECORDED)),
            ("Cited in", self._places(places)),
        ]
        if figure.implied_unit:
            unit = f"{figure.unit}; the source leaves it to be understood"
            fields.insert(2, ("Unit", [nodes.Text(unit)]))
        if figure.note:
            fields.append(("Note", [nodes.Text(figure.note)]))
        box += _fields(fields)
        return box

    def source_metadata(self, source: Source, extent: Extent) -> nodes.field_list:
        """Return what is known of a source."""
        entry = source.entry
        date = entry.published
        shown = print_quantity(date, self.language) if date else UNKNOWN
        fields: list[Field] = [
            ("Outlet", [nodes.Text(entry.outlet)]),
            ("Title", [_foreign(entry.title, entry.language)]),
            ("Date", [nodes.Text(f"{shown} (known to the {entry.precision})" if date else shown)]),
            ("Address", [_address(entry.address)]),
            ("Language", [nodes.Text(entry.language)]),
            ("SHA-256", [nodes.literal("", entry.sha256)]),
        ]
        if entry.note:
            fields.append(("Note", [nodes.Text(entry.note)]))
        if extent is Extent.CITED:
            text = "Only the cited passages are reprinted, each with its context."
            fields.append(("Extent", [nodes.Text(text)]))
        return _fields(fields, "source-metadata")

    def source_figures(
        self, source: Source, listed: Iterable[tuple[Listed, Mention]]
    ) -> nodes.Element:
        """Return a table of what is cited from a source, and what is not and why."""
        rows: list[Cells] = []
        for attestation in self.domain.judge.attestations.values():
            if attestation.figure.source == source.id:
                name = attestation.figure.id
                verdict = self.domain.judge.agreed(attestation.figure)
                about = [
                    self.link(
                        self.domain.evidence.get(name),
                        figure_anchor(name),
                        self._label(attestation),
                    )
                ]
                agreed: list[nodes.Node] = [nodes.Text(str(verdict.answer))]
                words = self._words(source, attestation.finding.mention, attestation.words)
                rows.append([[words], about, agreed, self._places(self.domain.cited_in(name))])
        for entry, mention in listed:
            words = self._words(source, mention, mention.text)
            rows.append([[words], [nodes.Text(f"Not cited: {entry.reason}")], [], []])
        return table(("In the text", "Figure", "Agreed?", "Cited in"), (24, 40, 12, 24), rows)

    def _label(self, attestation: Attestation) -> str:
        measure = self.domain.judge.ledger.measures[attestation.figure.measure].entry
        return f"{measure.label} ({attestation.figure.subject})"

    def _words(self, source: Source, mention: Mention | None, text: str) -> nodes.Node:
        words = _foreign(text, source.entry.language)
        if mention is None:
            return words
        return self.link(source_docname(source), mention_anchor(mention), words)

    def link(
        self, docname: str | None, anchor: str, label: str | nodes.Node, *classes: str
    ) -> nodes.Node:
        """Return a link to an anchor of a document, or the bare label when there is none."""
        child = nodes.inline("", label) if isinstance(label, str) else label
        if docname is None or docname not in self.domain.env.found_docs:
            return child
        try:
            reference = make_refnode(self.builder, self.docname, docname, anchor, child)
        except NoUri:
            return child  # a document that this output leaves out
        reference["classes"] += classes
        return reference

    def _origin(self, attestation: Attestation, source: Source) -> list[nodes.Node]:
        entry = source.entry
        parts: list[nodes.Node] = [nodes.Text(entry.outlet)]
        if entry.title != UNKNOWN:
            parts += [nodes.Text(", “"), _foreign(entry.title, entry.language), nodes.Text("”")]
        date = entry.published
        told = print_quantity(date, self.language) if date else "date unknown"
        parts.append(nodes.Text(f", {told}"))
        span = attestation.finding.span
        if span:
            anchor = sentence_anchor(source.sentence_at(span.start))
            docname = source_docname(source)
            parts += [
                nodes.Text(" · "),
                self.link(docname, anchor, "the sentence in its text", "pageref"),
            ]
        if entry.address != UNKNOWN:
            parts += [nodes.Text(" · "), _address(entry.address, "the original")]
        return parts

    def _places(self, places: Sequence[CitedPlace]) -> list[nodes.Node]:
        """Return links to citations: each document by its title, further places by number."""
        parts: list[nodes.Node] = []
        seen: dict[str, int] = {}
        for place in places:
            count = seen[place.docname] = seen.get(place.docname, 0) + 1
            title = self.domain.env.titles.get(place.docname)
            name = title.astext() if title is not None else place.docname
            label = name if count == 1 else f"again ({count})"
            if parts:
                parts.append(nodes.Text(", "))
            parts.append(self.link(place.docname, place.anchor, label, "pageref"))
        return parts or [nodes.Text("no page")]


def measure_table(
    comparison: Comparison, domain: BelegtDomain, language: str
) -> Iterable[nodes.Node]:
    """Yield a table of a measure's figures, then what is acknowledged about them."""
    rows: list[Cells] = []
    for attestation in comparison.figures:
        figure = attestation.figure
        cited = citation_link(figure, nodes.inline("", domain.judge.printed(figure.id, language)))
        outlet = domain.judge.sources[figure.source].entry.outlet
        texts = (outlet, figure.subject, figure.scope, figure.according_to)
        rows.append([[cited], *([nodes.Text(text)] for text in texts)])
    heads = ("Figure", "Source", "Given to", "Covers", "According to")
    yield table(heads, (18, 18, 18, 26, 20), rows)
    points = nodes.bullet_list("", classes=["disagreements"])
    for disagreement in comparison.measure.disagreements:
        about = disagreement.about if isinstance(disagreement, KindDisagreement) else "value"
        item = nodes.paragraph("", "", nodes.strong("", f"In {about}: "))
        item += nodes.Text(disagreement.because)
        points += nodes.list_item("", item)
    for pair in comparison.tense:
        ids = sorted(pair)
        item = nodes.paragraph("", "", nodes.strong("", "In tension: "))
        for position, name in enumerate(ids):
            if position:
                item += nodes.Text(" and ")
            words = nodes.inline("", domain.judge.printed(name, language))
            item += citation_link(domain.judge.ledger.figures[name].entry, words)
        item += nodes.Text(" meet only when rounding or a hedge is allowed for.")
        points += nodes.list_item("", item)
    if points.children:
        yield points


def citation_link(figure: Figure, inner: nodes.inline) -> pending_xref:
    """Return a reference to a figure's evidence that does not count as a citation."""
    return pending_xref(
        "",
        inner,
        refdomain="belegt",
        reftype="cited",
        reftarget=figure.id,
        refexplicit=True,
        refwarn=True,
    )


def measure_heading(measure: Measure, prefix: str) -> nodes.section:
    """Return a section for a measure with its question."""
    section = nodes.section("", ids=[f"{prefix}-{measure.id}"], names=[])
    section[GENERATED] = True
    section += nodes.title("", measure.label)
    section += nodes.paragraph("", measure.question, classes=["measure-question"])
    return section


def table(heads: Sequence[str], widths: Sequence[int], rows: Iterable[Cells]) -> nodes.table:
    """Return a table with a head and cells of inline nodes."""
    group = nodes.tgroup("", cols=len(heads))
    group += [nodes.colspec("", colwidth=width) for width in widths]
    head = nodes.thead("", nodes.row("", *(_cell([nodes.Text(text)]) for text in heads)))
    body = nodes.tbody("", *(nodes.row("", *map(_cell, row)) for row in rows))
    group += [head, body]
    whole = nodes.table("", group, classes=["belegt-table", "colwidths-given"])
    whole[GENERATED] = True
    return whole


def _cell(parts: Sequence[nodes.Node]) -> nodes.entry:
    return nodes.entry("", nodes.paragraph("", "", *parts))


def _quote(attestation: Attestation, source: Source) -> nodes.block_quote:
    """Return the quote in its language, the words that print the number strong."""
    text = attestation.figure.quote
    parts: list[nodes.Node] = [
        nodes.Text(f"„{text}“" if source.entry.language == "de" else f"“{text}”")
    ]
    span, mention = attestation.finding.span, attestation.finding.mention
    if span and mention and span.covers(mention.span):
        start, end = mention.span.start - span.start, mention.span.end - span.start
        opening, closing = str(parts[0])[0], str(parts[0])[-1]
        parts = [
            nodes.Text(opening + text[:start]),
            nodes.strong("", text[start:end]),
            nodes.Text(text[end:] + closing),
        ]
    paragraph = nodes.paragraph("", "", *parts)
    return nodes.block_quote(
        "", paragraph, classes=["evidence-quote", f"language-{source.entry.language}"]
    )


def _fields(fields: Iterable[Field], name: str = "evidence-fields") -> nodes.field_list:
    listing = nodes.field_list("", classes=[name])
    listing[GENERATED] = True
    for label, parts in fields:
        body = nodes.field_body("", nodes.paragraph("", "", *parts))
        listing += nodes.field("", nodes.field_name("", label), body)
    return listing


def _verdict(verdict: Verdict[Quoted] | Verdict[Agreed] | Verdict[BorneOut]) -> list[nodes.Node]:
    answer = str(verdict.answer)
    mark = nodes.strong("", answer, classes=["verdict", f"verdict-{nodes.make_id(answer)}"])
    return [mark, nodes.Text(f" — {verdict.reason}")]


def _foreign(text: str, language: str) -> nodes.inline:
    if text == UNKNOWN:
        return nodes.inline("", text)
    return nodes.inline("", text, classes=[f"language-{language}"])


def _address(address: str, label: str = "") -> nodes.Node:
    if address == UNKNOWN:
        return nodes.Text(UNKNOWN)
    return nodes.reference("", label or address, refuri=address, internal=False)
