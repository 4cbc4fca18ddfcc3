"""The evidence: a box for each figure, a row for each record and derived figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.formula import names_in
from belegt.ledger import Derived, Record
from belegt.page import sentence_anchor
from belegt.printing import print_quantity
from belegt.source import Source
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.domain import figure_anchor, source_docname
from belegt.sphinxext.measures import measure_heading
from belegt.sphinxext.nodes import Placeholder, as_generated
from belegt.sphinxext.tables import (
    UNKNOWN,
    Cells,
    Field,
    field_list,
    foreign,
    quotation_marks,
    reasoned,
    table,
    text,
)
from belegt.sphinxext.writer import PageWriter
from belegt.textfragment import passage_address
from belegt.verdict import Attestation


class EvidenceDirective(LedgerDirective):
    """The evidence of every figure and record, a section for each measure.

    Emits ``section`` (title, question, then a placeholder a figure) for each measure.
    """

    def run(self) -> list[Node]:
        """Return the sections, and register where the evidence stands."""
        store = self.store
        sections: list[Node] = []
        ledger = store.judge.ledger
        for name, placed in ledger.measures.items():
            section = measure_heading(placed.entry, "measure")
            ids = [one.id for one in store.edition.measured[name]]
            section += [FigureEvidence("", figure=one) for one in ids if one in ledger.figures]
            others = [one for one in ids if one not in ledger.figures]
            section += [ReferenceTable("", names=others)] if others else []
            store.note_evidence(self.env.docname, ids)
            sections.append(section)
        return sections


class FigureEvidence(Placeholder):
    """The evidence of one figure; attribute ``figure`` holds its id."""

    def make(self, writer: PageWriter) -> nodes.container:
        """Return its box."""
        return EvidenceWriter(writer).figure(self["figure"])


class ReferenceTable(Placeholder):
    """The records and derived figures of a measure; attribute ``names`` holds their ids."""

    def make(self, writer: PageWriter) -> nodes.table:
        """Return their table."""
        return EvidenceWriter(writer).references(self["names"])


class EvidenceWriter:
    """Builds the nodes that show evidence in one document.

    Args:
        page: writes its links.
    """

    def __init__(self, page: PageWriter) -> None:
        self.page = page
        self.domain = page.domain
        self.language = page.language

    def figure(self, name: str) -> nodes.container:
        """Return the evidence of a figure.

        The tree: ``container.belegt-evidence`` with a head (number, printed figure, subject and
        scope), the quote in its language, its gloss, and a field list with source, speaker, the
        three verdicts and the places that cite it.
        """
        judge = self.page.judge
        attestation = judge.attestations[name]
        figure, source = attestation.figure, judge.sources[attestation.figure.source]
        agreed = judge.agreed(figure)
        kinds = [classes.EVIDENCE, classes.agreed(agreed.answer)]
        box = as_generated(nodes.container("", classes=kinds, ids=[figure_anchor(name)]))
        head = nodes.paragraph("", "", *self._value(name), classes=[classes.EVIDENCE_HEAD])
        head += nodes.Text(f" · {figure.subject} · {figure.scope}")
        box += [head, _quote(attestation, source)]
        box += nodes.paragraph(
            "", f"In English: “{figure.gloss}”", classes=[classes.EVIDENCE_GLOSS]
        )
        places = self.page.gathered.cited_in(name)
        fields: list[Field] = [
            ("Source", self._origin(attestation, source)),
            ("According to", text(figure.according_to)),
            ("Quoted?", reasoned(self.page.gathered.quoted(name))),
            ("Agreed?", reasoned(agreed)),
            ("Borne out?", reasoned(judge.borne_out[name])),
        ]
        if figure.right:
            fields.append(("The record", text(figure.right)))
        if figure.implied_unit:
            fields.append(("Unit", text(f"{figure.unit}; the source leaves it to be understood")))
        fields.append(("Cited in", self.page.places(places)))
        if figure.note:
            fields.append(("Note", text(figure.note)))
        box += field_list(fields, classes.EVIDENCE_FIELDS)
        return box

    def references(self, names: Sequence[str]) -> nodes.table:
        """Return a table of records and derived figures, a row each with its anchor."""
        subjects = self.page.judge.ledger.subjects
        rows: list[Cells] = []
        for name in names:
            subject = subjects[name].entry
            value = nodes.inline("", "", *self._value(name), ids=[figure_anchor(name)])
            told = self._record(subject) if isinstance(subject, Record) else []
            if isinstance(subject, Derived):
                told = self._derived(subject)
            about = text(f"{subject.subject} · {subject.scope}")
            rows.append([[value], about, told, self.page.places(self.page.gathered.cited_in(name))])
        return table(("On record", "Of what", "How we know", "Cited in"), (18, 22, 40, 20), rows)

    def _value(self, name: str) -> list[nodes.Node]:
        """Return the number of a piece of evidence in print, and its printed quantity."""
        number = nodes.inline(
            "", f"{self.domain.edition.numbers[name]}.", classes=[classes.EVIDENCE_NUMBER]
        )
        words = self.page.judge.printed(name, self.language)
        return [number, nodes.Text(" "), nodes.strong("", words)]

    def _record(self, record: Record) -> list[nodes.Node]:
        """Return what a document states, its place, and how first-hand the reading was."""
        parts: list[nodes.Node] = [nodes.Text(f"{record.says} "), self.page.work(record.work)]
        caveat = f"; {record.caveat}" if record.caveat else ""
        parts.append(nodes.Text(f", {record.where}{caveat}."))
        return [*parts, *_noted(record.note)]

    def _derived(self, derived: Derived) -> list[nodes.Node]:
        """Return the formula with its inputs linked, and the interval that rounding allows."""
        parts: list[nodes.Node] = [nodes.Text(f"{derived.says} Recomputed: ")]
        parts += self._formula(derived.formula)
        reference = self.page.judge.references.get(derived.id)
        amount = reference.amount if reference else None
        if (
            amount
            and amount.low is not None
            and amount.high is not None
            and amount.low < amount.high
        ):
            reach = f"; {float(amount.low):,.6g} to {float(amount.high):,.6g} with rounding"
            parts.append(nodes.Text(reach))
        return [*parts, nodes.Text("."), *_noted(derived.note)]

    def _formula(self, formula: str) -> list[nodes.Node]:
        """Return a formula whose inputs are links, each with its value behind it."""
        subjects = self.page.judge.ledger.subjects
        names = sorted((name for name in names_in(formula) if name in subjects), key=len)
        pattern = "|".join(re.escape(name) for name in reversed(names)) or r"(?!)"
        parts: list[nodes.Node] = []
        for piece in re.split(rf"(?<![\w-])({pattern})(?![\w-])", formula):
            if piece in subjects:
                value = self.page.judge.printed(piece, self.language)
                parts.append(self.page.evidence_of(piece, nodes.inline("", piece)))
                parts.append(nodes.Text(f" ({value})"))
            elif piece:
                parts.append(nodes.Text(piece))
        return parts

    def _origin(self, attestation: Attestation, source: Source) -> list[nodes.Node]:
        entry = source.entry
        parts: list[nodes.Node] = [nodes.Text(entry.outlet)]
        if entry.title != UNKNOWN:
            parts += [nodes.Text(", “"), foreign(entry.title, entry.language), nodes.Text("”")]
        date = entry.published
        told = print_quantity(date, self.language) if date else "date unknown"
        parts.append(nodes.Text(f", {told}"))
        span = attestation.finding.span
        if span:
            anchor = sentence_anchor(source.sentence_at(span.start))
            docname = source_docname(source)
            link = self.page.link(docname, anchor, "the sentence in its text", "pageref")
            parts += [nodes.Text(" · "), link]
        if entry.address != UNKNOWN:
            figure = attestation.figure
            original = passage_address(entry.address, figure.quote, figure.prefix, figure.suffix)
            # a tip on the screen, and on paper the address that a hand can type
            link = nodes.reference("", "the original", refuri=original, reftitle=entry.address)
            parts += [nodes.Text(" · "), link]
        return parts


def _noted(note: str | None) -> list[nodes.Node]:
    return [nodes.Text(f" Note: {note}")] if note else []


def _quote(attestation: Attestation, source: Source) -> nodes.block_quote:
    """Return the quote in its language, the words that print the number strong."""
    quote = attestation.figure.quote
    opening, closing = quotation_marks(source.entry.language)
    parts: list[nodes.Node] = [nodes.Text(opening + quote + closing)]
    span, mention = attestation.finding.span, attestation.finding.mention
    if span and mention and span.covers(mention.span):
        start, end = mention.span.start - span.start, mention.span.end - span.start
        parts = [
            nodes.Text(opening + quote[:start]),
            nodes.strong("", quote[start:end]),
            nodes.Text(quote[end:] + closing),
        ]
    paragraph = nodes.paragraph("", "", *parts)
    language = f"language-{source.entry.language}"
    return nodes.block_quote("", paragraph, classes=[classes.EVIDENCE_QUOTE, language])
