"""What a page shows of one source as a whole: what is known of it, cited from it, true of it."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.ledger import Listed, did_you_mean
from belegt.page import Extent, mention_anchor, sentence_anchor
from belegt.printing import print_quantity
from belegt.reader import Mention
from belegt.source import Source
from belegt.sphinxext import config
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.domain import figure_anchor, source_docname
from belegt.sphinxext.nodes import Placeholder
from belegt.sphinxext.tables import (
    UNKNOWN,
    Cells,
    Field,
    field_list,
    foreign,
    mark,
    quotation,
    table,
    text,
    web_link,
)
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import Attestation, Judge


class SourcePlaceholder(Placeholder):
    """Something of one source; attribute ``source`` holds its id."""

    def overview(self, writer: PageWriter) -> SourceOverview:
        """Return what builds it."""
        return SourceOverview(writer, writer.judge.sources[self["source"]])


class SourceDirective(LedgerDirective):
    """A directive about one source, which its argument names."""

    required_arguments = 1
    placeholder: ClassVar[type[SourcePlaceholder]]

    def run(self) -> list[Node]:
        """Return a placeholder; nothing and a warning when there is no such source."""
        name = self.arguments[0].strip()
        sources = self.store.judge.sources
        if name not in sources:
            message = f"unknown source {name!r}; {did_you_mean(name, sources)}"
            warn(Subtype.UNKNOWN, message, self.get_location())
            return []
        return [self.placeholder("", source=name)]


class SourceFigures(SourcePlaceholder):
    """What the briefing cites from one source."""

    def make(self, writer: PageWriter) -> nodes.table | None:
        """Return the table; where all pages are one document, it need not stand twice."""
        is_first = writer.is_first(f"source-figures {self['source']}")
        return self.overview(writer).figures() if is_first else None


class SourceVerdicts(SourcePlaceholder):
    """What the record says of one source."""

    def make(self, writer: PageWriter) -> nodes.table:
        """Return the table."""
        return self.overview(writer).verdicts()


class SourceMetadata(SourcePlaceholder):
    """What is known of one source."""

    def make(self, writer: PageWriter) -> nodes.field_list:
        """Return the fields."""
        return self.overview(writer).metadata(config.read(writer.builder.config).extent)


class SourceFiguresDirective(SourceDirective):
    """What is cited from one source and what is not, as a table linked both ways."""

    placeholder = SourceFigures


class SourceVerdictsDirective(SourceDirective):
    """What the record says of each figure and statement of one source, as a table."""

    placeholder = SourceVerdicts


class SourceMetadataDirective(SourceDirective):
    """What is known of one source, as a field list."""

    placeholder = SourceMetadata


def listed_anchor(mention: str) -> str:
    """Return the id of the row that says why a mention is not cited."""
    return f"listed-{mention}"


def statement_anchor(statement: str) -> str:
    """Return the id of the row that says what the record makes of a statement."""
    return f"statement-{statement}"


class SourceOverview:
    """Builds what a page shows of one source as a whole.

    Args:
        writer: for links from the page.
        source: the source.
    """

    def __init__(self, writer: PageWriter, source: Source) -> None:
        self.writer = writer
        self.source = source
        self.judge = writer.judge

    def metadata(self, extent: Extent) -> nodes.field_list:
        """Return what is known of the source."""
        entry = self.source.entry
        date = entry.published
        shown = print_quantity(date, self.writer.language) if date else UNKNOWN
        fields: list[Field] = [
            ("Outlet", text(entry.outlet)),
            ("Title", [foreign(entry.title, entry.language)]),
            ("Date", text(f"{shown} (known to the {entry.precision})" if date else shown)),
            ("Address", [web_link(entry.address)]),
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

    def figures(self) -> nodes.table:
        """Return a table of what is cited from the source, and what is not and why."""
        gathered = self.writer.gathered
        rows: list[Cells] = []
        for attestation in self._attestations():
            figure = attestation.figure
            label = f"{self.judge.ledger.measures[figure.measure].entry.label} ({figure.subject})"
            about = self.writer.link(
                gathered.evidence_page(figure.id), figure_anchor(figure.id), label
            )
            rows.append(
                [
                    [self._words(attestation.finding.mention, attestation.words)],
                    [about],
                    text(str(self.judge.agreed(figure).answer)),
                    self.writer.places(gathered.cited_in(figure.id)),
                ]
            )
        for entry, mention in listed_mentions(self.judge, self.source):
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


def listed_mentions(judge: Judge, source: Source) -> list[tuple[Listed, Mention]]:
    """Return the mentions of a source that the ledger lists as not cited."""
    return [
        (placed.entry, finding.mention)
        for placed, finding in judge.listed
        if placed.entry.source == source.id and finding.mention
    ]
