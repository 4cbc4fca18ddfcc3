"""Overviews made from the ledger: of a measure, of a source, of a source's verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docutils import nodes

from belegt import classes
from belegt.ledger import KindDisagreement, Listed, Measure
from belegt.page import Extent, mention_anchor, sentence_anchor
from belegt.printing import print_quantity
from belegt.reader import Mention
from belegt.source import Source
from belegt.sphinxext.domain import BelegtDomain, figure_anchor, source_docname
from belegt.sphinxext.evidence import EvidenceWriter
from belegt.sphinxext.nodes import GENERATED
from belegt.sphinxext.tables import (
    UNKNOWN,
    Cells,
    Field,
    address,
    citation_link,
    field_list,
    foreign,
    mark,
    quotation,
    table,
    text,
)
from belegt.verdict import Attestation, Comparison, Judge


def listed_anchor(mention: str) -> str:
    """Return the id of the row that says why a mention is not cited."""
    return f"listed-{mention}"


def statement_anchor(statement: str) -> str:
    """Return the id of the row that says what the record makes of a statement."""
    return f"statement-{statement}"


def measure_heading(measure: Measure, prefix: str) -> nodes.section:
    """Return a section for a measure with its question."""
    section = nodes.section("", ids=[f"{prefix}-{measure.id}"], names=[])
    section[GENERATED] = True
    section += nodes.title("", measure.label)
    section += nodes.paragraph("", measure.question, classes=[classes.MEASURE_QUESTION])
    return section


def measure_table(
    comparison: Comparison, domain: BelegtDomain, language: str
) -> Iterator[nodes.Node]:
    """Yield a table of a measure's figures, then what is acknowledged about them."""
    judge = domain.judge
    rows: list[Cells] = []
    for attestation in comparison.figures:
        figure = attestation.figure
        outlet = judge.sources[figure.source].entry.outlet
        told = (outlet, figure.subject, figure.scope, figure.according_to)
        rows.append([[_link(judge, figure.id, language)], *map(text, told)])
    heads = ("Figure", "Source", "Given to", "Covers", "According to")
    yield table(heads, (18, 18, 18, 26, 20), rows)
    yield from explanations(comparison, judge, language)


def explanations(comparison: Comparison, judge: Judge, language: str) -> Iterator[nodes.Node]:
    """Yield a list of what is acknowledged about a measure's figures, and of what is tense."""
    points = nodes.bullet_list("", classes=[classes.DISAGREEMENTS])
    points[GENERATED] = True
    for disagreement in comparison.measure.disagreements:
        about = disagreement.about if isinstance(disagreement, KindDisagreement) else "value"
        item = nodes.paragraph("", "", nodes.strong("", f"In {about}: "))
        item += nodes.Text(disagreement.because)
        points += nodes.list_item("", item)
    for pair in comparison.tense:
        one, other = sorted(pair)
        item = nodes.paragraph("", "", nodes.strong("", "In tension: "))
        item += [_link(judge, one, language), nodes.Text(" and "), _link(judge, other, language)]
        item += nodes.Text(" meet only when rounding or a hedge is allowed for.")
        points += nodes.list_item("", item)
    if points.children:
        yield points


def _link(judge: Judge, name: str, language: str) -> nodes.Node:
    words = nodes.inline("", judge.printed(name, language))
    return citation_link(judge.ledger.subjects[name].entry, words)


class SourceOverview:
    """Builds what a page shows of one source as a whole.

    Args:
        writer: for links from the page.
        source: the source.
    """

    def __init__(self, writer: EvidenceWriter, source: Source) -> None:
        self.writer = writer
        self.source = source
        self.judge = writer.domain.judge

    def metadata(self, extent: Extent) -> nodes.field_list:
        """Return what is known of the source."""
        entry = self.source.entry
        date = entry.published
        shown = print_quantity(date, self.writer.language) if date else UNKNOWN
        fields: list[Field] = [
            ("Outlet", text(entry.outlet)),
            ("Title", [foreign(entry.title, entry.language)]),
            ("Date", text(f"{shown} (known to the {entry.precision})" if date else shown)),
            ("Address", [address(entry.address)]),
            ("Language", text(entry.language)),
            ("SHA-256", [nodes.literal("", entry.sha256)]),
        ]
        if entry.note:
            fields.append(("Note", text(entry.note)))
        if extent is Extent.CITED:
            fields.append(
                ("Extent", text("Only the cited passages are reprinted, each with its context."))
            )
        return field_list(fields, classes.SOURCE_METADATA)

    def figures(self, listed: Iterable[tuple[Listed, Mention]]) -> nodes.table:
        """Return a table of what is cited from the source, and what is not and why."""
        domain = self.writer.domain
        rows: list[Cells] = []
        for attestation in self._attestations():
            figure = attestation.figure
            label = f"{self.judge.ledger.measures[figure.measure].entry.label} ({figure.subject})"
            about = self.writer.link(
                domain.gathered.evidence_page(figure.id), figure_anchor(figure.id), label
            )
            rows.append(
                [
                    [self._words(attestation.finding.mention, attestation.words)],
                    [about],
                    text(str(self.judge.agreed(figure).answer)),
                    self.writer.places(domain.gathered.cited_in(figure.id)),
                ]
            )
        for entry, mention in listed:
            words = self._words(mention, mention.text)
            words["ids"].append(listed_anchor(mention_anchor(mention)))
            rows.append([[words], text(f"Not cited: {entry.reason}"), [], []])
        return table(("In the text", "Figure", "Agreed?", "Cited in"), (24, 40, 12, 24), rows)

    def verdicts(self) -> nodes.table:
        """Return a table of everything the source says that a record was sought for."""
        rows: list[Cells] = []
        for attestation in self._attestations():
            figure = attestation.figure
            verdict = self.judge.borne_out[figure.id]
            words = nodes.inline("", attestation.words, classes=[self._language])
            right = text(figure.right or verdict.why())
            link = self.writer.evidence_of(figure.id, words)
            rows.append([[link], [mark(verdict)], right])
        for placed in self.judge.ledger.statements.values():
            statement = placed.entry
            if statement.source != self.source.id:
                continue
            spans = statement.find(self.source.text)
            language = self.source.entry.language
            quote: nodes.Element = quotation(statement.quote, language)
            if spans:
                anchor = sentence_anchor(self.source.sentence_at(spans[0].start))
                quote = self.writer.link(source_docname(self.source), anchor, quote)
            quote["ids"].append(statement_anchor(statement.id))
            answer = nodes.strong(
                "", statement.verdict, classes=list(classes.verdict(statement.verdict))
            )
            right_words: list[nodes.Node] = [nodes.Text(statement.right)]
            for work in statement.works:
                right_words += [nodes.Text(" "), self.writer.work(work)]
            person = nodes.emphasis("", " (a person's verdict)")
            rows.append([[quote], [answer, person], right_words])
        return table(("What it says", "Borne out?", "What the record says"), (32, 18, 50), rows)

    @property
    def _language(self) -> str:
        return f"language-{self.source.entry.language}"

    def _attestations(self) -> list[Attestation]:
        return [
            attestation
            for attestation in self.judge.attestations.values()
            if attestation.figure.source == self.source.id
        ]

    def _words(self, mention: Mention | None, words: str) -> nodes.Element:
        node: nodes.Element = foreign(words, self.source.entry.language)
        if mention is None:
            return node
        return self.writer.link(source_docname(self.source), mention_anchor(mention), node)
