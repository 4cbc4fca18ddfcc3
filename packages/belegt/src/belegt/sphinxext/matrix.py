"""The matrix: every measure that a source has a figure for, beside each other and the record."""

from __future__ import annotations

from html import escape

from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.messages import message
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.ladder import held
from belegt.sphinxext.nodes import Placeholder, as_generated
from belegt.sphinxext.tables import (
    ON_RECORD,
    WITH_ESTIMATES,
    TableRow,
    in_a_row,
    mark,
    table,
    text,
)
from belegt.sphinxext.wording import Wording, told
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import Comparison


class MatrixDirective(LedgerDirective):
    """The figures of all sources beside each other and the record, a row for each measure."""

    def run(self) -> list[Node]:
        """Return a placeholder."""
        self.store  # noqa: B018  notes what the page depends on
        return [Matrix()]


class Matrix(Placeholder):
    """The figures of all sources beside each other."""

    def make(self, writer: PageWriter) -> nodes.Element:
        """Return the table."""
        return matrix(writer)


def matrix(writer: PageWriter) -> nodes.Element:
    """Return a table with a row for each measure, a column for each source, and the record.

    It stands in a container, which may scroll where the page is narrower than the table.

    A cell holds what the source prints, as a link to its evidence, with the answer to the third
    question. The last one holds what the figures are held against when that is answered.
    """
    sources, language = writer.judge.sources, writer.language
    rows: list[TableRow] = []
    for comparison in writer.judge.comparisons.values():
        if comparison.figures:
            figures = [writer.exhibits[one.figure.id] for one in comparison.figures]
            cells = [
                in_a_row(_judged(writer, one) for one in figures if one.source == name)
                for name in sources
            ]
            cells.append(_recorded(writer, comparison))
            label = text(comparison.measure.label)
            rows.append([label, *(cell or _nothing(writer) for cell in cells)])
    if not rows:
        none = message("The ledger holds no figures.").worded(language)
        return as_generated(nodes.paragraph("", none))
    outlets = [source.entry.outlet for source in sources.values()]
    against = (
        one
        for comparison in writer.judge.comparisons.values()
        if comparison.figures
        for one in held(writer.domain.edition, comparison)
    )
    recorded = WITH_ESTIMATES if any(one.is_estimate for one in against) else ON_RECORD
    heads: list[Wording] = [message("Measure"), *outlets, recorded]
    whole = table(heads, (18, *(14 for _ in outlets), 18), rows, language)
    whole["classes"].append(classes.MATRIX)
    next(whole.findall(nodes.colspec))["stub"] = 1
    return nodes.container("", whole, classes=[classes.MATRIX_SCROLL])


def _judged(writer: PageWriter, exhibit: Shown) -> list[Node]:
    """Return a figure with the answer to the third question."""
    parts: list[Node] = [writer.printed(exhibit)]
    if exhibit.verdicts:
        parts += [nodes.Text(" "), mark(exhibit.verdicts.borne_out, writer.language)]
    return parts


def _recorded(writer: PageWriter, comparison: Comparison) -> list[Node]:
    """Return what the figures of a measure are held against, each number once."""
    known: dict[str, Shown] = {}
    for exhibit in held(writer.domain.edition, comparison):
        known.setdefault(exhibit.printed(writer.language), exhibit)
    return in_a_row(_cautioned(writer, one) for one in known.values())


def _cautioned(writer: PageWriter, exhibit: Shown) -> list[Node]:
    """Return a value on record, with its caveat."""
    link = writer.printed(exhibit)
    if not exhibit.caveat:
        return [link]
    words = message("{value} ({caveat})", value=link, caveat=exhibit.caveat)
    return told(words, writer.language)


def _nothing(writer: PageWriter) -> list[Node]:
    """Return an empty cell for those who see it and those who hear it."""
    if writer.builder.format != "html":
        return [nodes.Text("–")]
    label = escape(message("no figure").worded(writer.language))
    return [nodes.raw("", f'<span role="img" aria-label="{label}">–</span>', format="html")]
