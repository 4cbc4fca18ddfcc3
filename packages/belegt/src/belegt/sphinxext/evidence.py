"""The evidence: a box for each figure, a row for each record and derived figure."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from babel.numbers import format_decimal
from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.messages import message
from belegt.page import sentence_anchor
from belegt.printing import print_quantity
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.domain import figure_anchor, source_docname
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.measures import measure_heading
from belegt.sphinxext.nodes import Placeholder, as_generated
from belegt.sphinxext.questions import AGREED, BORNE_OUT, QUOTED
from belegt.sphinxext.tables import (
    ON_RECORD,
    UNKNOWN,
    WITH_ESTIMATES,
    Field,
    TableRow,
    field_list,
    foreign,
    quotation_marks,
    reasoned,
    table,
    text,
)
from belegt.sphinxext.wording import told
from belegt.sphinxext.writer import PageWriter
from belegt.textfragment import passage_address
from belegt.verdict.exhibit import Quotation, Verdicts
from belegt.verdict.provenance import Provenance, Recomputation


class EvidenceDirective(LedgerDirective):
    """The evidence of every figure and record, a section for each measure.

    Emits ``section`` (title, question, then a placeholder a figure) for each measure.
    """

    def run(self) -> list[Node]:
        """Return the sections, and register where the evidence stands."""
        store = self.store
        sections: list[Node] = []
        shown = store.edition.exhibits
        for name, placed in store.judge.ledger.measures.items():
            section = measure_heading(placed.entry, "measure")
            said = [one.id for one in shown.of_measure(name) if one.quotation]
            others = [one.id for one in shown.of_measure(name) if not one.quotation]
            section += [FigureEvidence("", figure=one) for one in said]
            section += [ReferenceTable("", names=others)] if others else []
            section += MeasureData("", measure=name)
            store.note_evidence(self.env.docname, shown.measured[name])
            sections.append(section)
        return sections


class FigureEvidence(Placeholder):
    """The evidence of one figure; attribute ``figure`` holds its id."""

    def make(self, writer: PageWriter) -> nodes.container:
        """Return its box."""
        return box(writer, writer.exhibits[self["figure"]])


class MeasureData(Placeholder):
    """Links to the data of a measure, in an edition that has them; ``measure`` holds its id."""

    def make(self, writer: PageWriter) -> nodes.paragraph | None:
        """Return them; None in other outputs."""
        return writer.data_of(self["measure"])


class ReferenceTable(Placeholder):
    """The records and derived figures of a measure; attribute ``names`` holds their ids."""

    def make(self, writer: PageWriter) -> nodes.table:
        """Return their table."""
        return reference_table(writer, [writer.exhibits[name] for name in self["names"]])


def box(writer: PageWriter, exhibit: Shown) -> nodes.container:
    """Return the evidence of a figure.

    The tree: ``container.belegt-evidence`` with a head (number, printed figure, subject and
    scope), the quote in its language, its gloss, and a field list with source, speaker, the
    three verdicts and the places that cite it.
    """
    quotation, verdicts, language = exhibit.quotation, exhibit.verdicts, writer.language
    if quotation is None or verdicts is None or verdicts.agreed is None:
        raise TypeError(exhibit.kind)
    kinds = [classes.EVIDENCE, classes.agreed(verdicts.agreed.answer)]
    whole = as_generated(nodes.container("", classes=kinds, ids=[figure_anchor(exhibit.id)]))
    head = nodes.paragraph("", "", *numbered(writer, exhibit), classes=[classes.EVIDENCE_HEAD])
    head += nodes.Text(f" · {exhibit.about}")
    whole += [head, quote(quotation)]
    if gloss := quotation.in_other_words(language):
        whole += nodes.paragraph("", "", *told(gloss, language), classes=[classes.EVIDENCE_GLOSS])
    whole += field_list(
        box_fields(writer, exhibit, quotation, verdicts), classes.EVIDENCE_FIELDS, language
    )
    return whole


def box_fields(
    writer: PageWriter, exhibit: Shown, quotation: Quotation, verdicts: Verdicts
) -> list[Field]:
    """Return the fields of a figure's box."""
    language = writer.language
    fields: list[Field] = [
        (message("Source"), origin(writer, quotation)),
        (message("According to"), text(quotation.speaker)),
        (QUOTED, reasoned(verdicts.quoted, language)),
        (BORNE_OUT, reasoned(verdicts.borne_out, language, verdicts.right)),
    ]
    if verdicts.agreed:
        fields.insert(3, (AGREED, reasoned(verdicts.agreed, language)))
    for bridge in verdicts.bridges:
        crossed = writer.exhibits[bridge.record]
        words = nodes.inline("", crossed.printed(language))
        link = writer.evidence_of(bridge.record, words)
        reason = message(
            "{because} ({by}; to {record}, {about})",
            because=bridge.because,
            by=bridge.by,
            record=[link],
            about=crossed.about,
        )
        fields.append((message("Bridge"), told(reason, language)))
    if exhibit.implied_unit:
        implied = message("{unit}; the source leaves it to be understood", unit=exhibit.unit)
        fields.append((message("Unit"), told(implied, language)))
    fields.append((message("Cited in"), writer.places(exhibit.places)))
    if exhibit.note:
        fields.append((message("Note"), text(exhibit.note)))
    return fields


def reference_table(writer: PageWriter, exhibits: Sequence[Shown]) -> nodes.table:
    """Return a table of records and derived figures, a row each with its anchor."""
    rows: list[TableRow] = []
    for exhibit in exhibits:
        value = nodes.inline("", "", *numbered(writer, exhibit), ids=[figure_anchor(exhibit.id)])
        known: list[Node] = []
        if exhibit.provenance:
            known = read_in(writer, exhibit, exhibit.provenance)
        elif exhibit.recomputation:
            known = recomputed(writer, exhibit, exhibit.recomputation)
        if exhibit.note:
            known += [
                nodes.Text(" "),
                *told(message("Note: {note}", note=exhibit.note), writer.language),
            ]
        rows.append([[value], text(exhibit.about), known, writer.places(exhibit.places)])
    heads = (
        WITH_ESTIMATES if any(one.is_estimate for one in exhibits) else ON_RECORD,
        message("Of what"),
        message("How we know"),
        message("Cited in"),
    )
    return table(heads, (18, 22, 40, 20), rows, writer.language)


def numbered(writer: PageWriter, exhibit: Shown) -> list[Node]:
    """Return the number of a piece of evidence in print, and its printed quantity."""
    number = f"{writer.domain.edition.numbers[exhibit.id]}."
    words = nodes.strong("", exhibit.printed(writer.language))
    return [nodes.inline("", number, classes=[classes.EVIDENCE_NUMBER]), nodes.Text(" "), words]


def read_in(writer: PageWriter, exhibit: Shown, document: Provenance) -> list[Node]:
    """Return what a document states, its place, and how first-hand the reading was."""
    work = writer.work(document.work)
    where = document.passage_in_print if writer.domain.judge.ledger.prints else document.passage
    words = message("{says} {work}, {where}.", says=exhibit.said, work=work, where=where)
    if document.caveat:
        words = message(
            "{says} {work}, {where}; {caveat}.",
            says=exhibit.said,
            work=work,
            where=where,
            caveat=document.caveat,
        )
    return told(words, writer.language)


def _end(number: float, language: str) -> str:
    """Return an end of an interval as a language prints it, with six digits at most."""
    locale = language.replace("-", "_")
    return str(format_decimal(Decimal(f"{number:.6g}"), locale=locale, decimal_quantization=False))


def recomputed(writer: PageWriter, exhibit: Shown, made: Recomputation) -> list[Node]:
    """Return the formula with its inputs linked, and the interval that rounding allows."""
    formula = linked_formula(writer, made)
    words = message("{says} Recomputed: {formula}.", says=exhibit.said, formula=formula)
    if made.reach:
        low, high = (_end(end, writer.language) for end in made.reach)
        words = message(
            "{says} Recomputed: {formula}; {low} to {high} with rounding.",
            says=exhibit.said,
            formula=formula,
            low=low,
            high=high,
        )
    return told(words, writer.language)


def linked_formula(writer: PageWriter, made: Recomputation) -> list[Node]:
    """Return a formula with the value of each input in place of its id, linked to its evidence."""
    return [
        writer.printed(writer.exhibits[piece]) if is_input else nodes.Text(piece)
        for piece, is_input in made.pieces
    ]


def origin(writer: PageWriter, quotation: Quotation) -> list[Node]:
    """Return outlet, title and date of a source, with links to the sentence and the original."""
    entry, language = quotation.source.entry, writer.language
    date = message("date unknown")
    published = print_quantity(entry.published, language) if entry.published else date
    words = message("{outlet}, {date}", outlet=entry.outlet, date=published)
    if entry.title != UNKNOWN:
        title = foreign(entry.title, entry.language)
        words = message(
            "{outlet}, “{title}”, {date}", outlet=entry.outlet, title=title, date=published
        )
    parts = told(words, language)
    if quotation.sentence is not None:
        docname = source_docname(quotation.source)
        label = message("the sentence in its text").worded(language)
        anchor = sentence_anchor(quotation.sentence)
        parts += [nodes.Text(" · "), writer.link(docname, anchor, label, "pageref")]
    if entry.address != UNKNOWN:
        passage = quotation.passage
        original = passage_address(entry.address, passage.quote, passage.prefix, passage.suffix)
        label = message("the original").worded(language)
        # a tip on the screen, and on paper the address that a hand can type
        link = nodes.reference("", label, refuri=original, reftitle=entry.address)
        parts += [nodes.Text(" · "), link]
    return parts


def quote(quotation: Quotation) -> nodes.block_quote:
    """Return the quote in its language, the words that print the number strong."""
    words, number = quotation.passage.quote, quotation.number
    opening, closing = quotation_marks(quotation.language)
    parts: list[Node] = [nodes.Text(opening + words + closing)]
    if number:
        parts = [
            nodes.Text(opening + words[: number.start]),
            nodes.strong("", number.cut(words)),
            nodes.Text(words[number.end :] + closing),
        ]
    paragraph = nodes.paragraph("", "", *parts)
    language = f"language-{quotation.language}"
    return nodes.block_quote("", paragraph, classes=[classes.EVIDENCE_QUOTE, language])
