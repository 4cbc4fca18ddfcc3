"""The matrix: every measure that a source has a figure for, beside each other and the record."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.nodes import Placeholder, as_generated
from belegt.sphinxext.tables import Cells, mark, table, text
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import Comparison, held_against

NOTHING = '<span role="img" aria-label="no figure">–</span>'
"""An empty cell for those who see it and those who hear it."""


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
    judge = writer.judge
    sources = judge.sources
    rows: list[Cells] = []
    for comparison in judge.comparisons.values():
        if comparison.figures:
            told = [_told(writer, comparison, name) for name in sources]
            rows.append([text(comparison.measure.label), *told, _recorded(writer, comparison)])
    if not rows:
        return as_generated(nodes.paragraph("", "The ledger holds no figures."))
    outlets = [source.entry.outlet for source in sources.values()]
    whole = table(("Measure", *outlets, "On record"), (18, *(14 for _ in outlets), 18), rows)
    whole["classes"].append(classes.MATRIX)
    next(whole.findall(nodes.colspec))["stub"] = 1
    return nodes.container("", whole, classes=[classes.MATRIX_SCROLL])


def _told(writer: PageWriter, comparison: Comparison, source: str) -> list[nodes.Node]:
    """Return a source's figures of a measure."""
    parts: list[nodes.Node] = []
    for attestation in comparison.figures:
        figure = attestation.figure
        if figure.source == source:
            parts += [nodes.Text("; ")] if parts else []
            parts += [writer.printed(figure.id), nodes.Text(" ")]
            parts.append(mark(writer.judge.borne_out[figure.id]))
    return parts or _nothing(writer)


def _recorded(writer: PageWriter, comparison: Comparison) -> list[nodes.Node]:
    """Return what the figures of a measure are held against, each number once."""
    judge = writer.judge
    figures = [one.figure for one in comparison.figures]
    known: dict[str, str] = {}
    for reference in held_against(figures, judge.answers[comparison.measure.id]):
        name = reference.subject.id
        known.setdefault(judge.printed(name, writer.language), name)
    return _in_a_row(writer.printed(name) for name in known.values()) or _nothing(writer)


def _in_a_row(links: Iterable[nodes.Node]) -> list[nodes.Node]:
    parts: list[nodes.Node] = []
    for link in links:
        parts += [nodes.Text("; "), link] if parts else [link]
    return parts


def _nothing(writer: PageWriter) -> list[nodes.Node]:
    if writer.builder.format == "html":
        return [nodes.raw("", NOTHING, format="html")]
    return [nodes.Text("–")]
