"""What a page shows of one source as a whole: what is known of it, cited from it, true of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.ledger import Listed, did_you_mean
from belegt.messages import Message, message, words_of
from belegt.page import Extent, mention_anchor, sentence_anchor, shown_sentences
from belegt.printing import print_quantity
from belegt.reader import Mention
from belegt.source import Source
from belegt.sphinxext import config
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.domain import figure_anchor, source_docname
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.nodes import Placeholder
from belegt.sphinxext.questions import AGREED, BORNE_OUT
from belegt.sphinxext.tables import (
    UNKNOWN,
    UNKNOWN_WORD,
    Field,
    TableRow,
    field_list,
    foreign,
    mark,
    quotation_in,
    table,
    text,
)
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.wording import Wording, told
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import Judge
from belegt.verdict.exhibit import Quotation, Verdicts


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
            found = message("unknown source {name!r}", name=name)
            hint = did_you_mean(name, sources)
            amiss = message("{found}; {hint}", found=found, hint=hint)
            warn(Subtype.UNKNOWN, amiss, self.get_location())
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
        return self.overview(writer).metadata()


class SourceFiguresDirective(SourceDirective):
    """What is cited from one source and what is not, as a table linked both ways."""

    placeholder = SourceFigures


class SourceVerdictsDirective(SourceDirective):
    """What the record says of each figure and statement of one source, as a table."""

    placeholder = SourceVerdicts


class SourceMetadataDirective(SourceDirective):
    """What is known of one source, as a field list."""

    placeholder = SourceMetadata


PRECISIONS = {
    "minute": message("known to the minute"),
    "day": message("known to the day"),
    "month": message("known to the month"),
    "year": message("known to the year"),
}
"""How precisely a date is known."""


def original(words: nodes.inline) -> list[Node]:
    """Return the source's own words behind what says the same in the pages' language."""
    return [nodes.Text(" "), nodes.inline("", "", words, classes=[classes.ORIGINAL])]


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
        self.language = writer.language
        self.extent = config.read(writer.builder.config).extent
        quoted = self.judge.quoted_spans(source.id)
        self._reprinted = shown_sentences(source, quoted, self.extent)

    def metadata(self) -> nodes.field_list:
        """Return what is known of the source."""
        entry, language = self.source.entry, self.language
        title: list[Node] = [foreign(entry.title, entry.language)]
        address: list[Node] = [
            nodes.reference("", entry.address, refuri=entry.address, internal=False)
        ]
        date: Wording = UNKNOWN_WORD
        if entry.published:
            printed = print_quantity(entry.published, language)
            precision = PRECISIONS[entry.precision]
            date = message("{date} ({precision})", date=printed, precision=precision)
        unknown: list[Node] = [nodes.inline("", UNKNOWN_WORD.worded(language))]
        fields: list[Field] = [
            (message("Outlet"), text(entry.outlet)),
            (message("Title"), unknown if entry.title == UNKNOWN else title),
            (message("Date"), told(date, language)),
            (
                message("Address"),
                told(UNKNOWN_WORD, language) if entry.address == UNKNOWN else address,
            ),
            (message("Language"), text(entry.language)),
            ("SHA-256", [nodes.literal("", entry.sha256)]),
        ]
        if entry.note:
            fields.append((message("Note"), text(entry.note)))
        if self.extent is Extent.CITED:
            reprinted = message("Only the sentences that are quoted are reprinted.")
            fields.append((message("Extent"), told(reprinted, language)))
        return field_list(fields, classes.SOURCE_METADATA, language)

    def figures(self) -> nodes.table:
        """Return a table of what is cited from the source, and what is not and why."""
        rows: list[TableRow] = []
        for exhibit, quotation, verdicts in self._attested():
            agreed = verdicts.agreed.answer.worded(self.language) if verdicts.agreed else ""
            words = self._words(quotation.finding.mention, quotation.words)
            places = self.writer.places(exhibit.places)
            rows.append([[words], [self._about(exhibit)], text(agreed), places])
        for entry, mention in listed_mentions(self.judge, self.source):
            words = self._words(mention, mention.text)
            words["ids"].append(listed_anchor(mention_anchor(mention)))
            rows.append([[words], told(not_cited(entry.reason), self.language), [], []])
        heads = (message("In the text"), message("Figure"), AGREED, message("Cited in"))
        return table(heads, (24, 40, 12, 24), rows, self.language)

    def verdicts(self) -> nodes.table:
        """Return a table of every claim of the source, which its dateline is not."""
        rows: list[TableRow] = []
        for exhibit, quotation, verdicts in self._attested():
            if not self.judge.ledger.is_claim(exhibit.id):
                continue
            words = foreign(quotation.words, quotation.language)
            right = text(verdicts.why(self.language))
            said = self._said(exhibit, quotation, words)
            rows.append([said, [mark(verdicts.borne_out, self.language)], right])
        rows += [
            self._statement(exhibit)
            for exhibit in self.writer.exhibits.statements()
            if exhibit.source == self.source.id
        ]
        heads = (message("What it says"), BORNE_OUT, message("What the record says"))
        made = table(heads, (41, 15, 44), rows, self.language)
        made["classes"].append(classes.SOURCE_VERDICTS)
        return made

    def _statement(self, exhibit: Shown) -> TableRow:
        """Return the row of a statement, whose verdict is a person's."""
        if exhibit.quotation is None or exhibit.verdicts is None:
            raise TypeError(exhibit.kind)
        quote = quotation_in(exhibit.said, exhibit.quotation.language)
        gloss = exhibit.quotation.gloss
        read: nodes.Element = quotation_in(gloss, self.language) if gloss else quote
        sentence = exhibit.quotation.sentence
        if sentence is not None:
            docname = source_docname(self.source)
            read = self.writer.link(docname, sentence_anchor(sentence), read)
        read["ids"].append(statement_anchor(exhibit.id))
        said = [read, *original(quote)] if gloss else [read]
        right: list[Node] = text(exhibit.verdicts.right)
        for work in exhibit.works:
            right += [nodes.Text(" "), self.writer.work(work)]
        judged = message("a person's verdict").worded(self.language)
        if exhibit.verdicts.slip:
            judged = f"{words_of(exhibit.verdicts.slip, self.language)}; {judged}"
        person = nodes.emphasis("", f" ({judged})")
        answer: list[Node] = [mark(exhibit.verdicts.borne_out, self.language), person]
        for reach in exhibit.verdicts.reach:
            answer += [nodes.Text(" "), *told(reach, self.language)]
        return [said, answer, right]

    def _said(self, exhibit: Shown, quotation: Quotation, words: nodes.inline) -> list[Node]:
        """Return what a figure says, as the pages' readers read it, then in the source's words."""
        if not quotation.gloss or not exhibit.measure:
            return [self.writer.evidence_of(exhibit.id, words)]
        label = nodes.Text(f"{exhibit.measure.label}: ")
        return [label, self.writer.printed(exhibit), *original(words)]

    def _about(self, exhibit: Shown) -> nodes.Element:
        """Return a link from what a figure is about to its evidence."""
        label = exhibit.measure.label if exhibit.measure else ""
        docname = self.writer.gathered.evidence_page(exhibit.id)
        return self.writer.link(docname, figure_anchor(exhibit.id), f"{label} ({exhibit.subject})")

    def _attested(self) -> Iterator[tuple[Shown, Quotation, Verdicts]]:
        """Yield the figures of the source, in the ledger's order."""
        for name in self.judge.attestations:
            exhibit = self.writer.exhibits[name]
            if exhibit.source == self.source.id and exhibit.quotation and exhibit.verdicts:
                yield exhibit, exhibit.quotation, exhibit.verdicts

    def _words(self, mention: Mention | None, words: str) -> nodes.Element:
        node: nodes.Element = foreign(words, self.source.entry.language)
        if mention is None:
            return node
        return self.in_text(mention.span.start, mention_anchor(mention), node)

    def in_text(self, offset: int, anchor: str, node: nodes.Element) -> nodes.Element:
        """Return a link to a place of the text, or the bare node where it is not reprinted."""
        number = self.source.sentence_at(offset)
        if self._reprinted is not None and number not in self._reprinted:
            return node
        return self.writer.link(source_docname(self.source), anchor, node)


def not_cited(reason: str) -> Message:
    """Return that a mention of a source is not cited, and why."""
    return message("Not cited: {reason}", reason=reason)


def listed_mentions(judge: Judge, source: Source) -> list[tuple[Listed, Mention]]:
    """Return the mentions of a source that the ledger lists as not cited."""
    return [
        (placed.entry, finding.mention)
        for placed, finding in judge.listed
        if placed.entry.source == source.id and finding.mention
    ]
