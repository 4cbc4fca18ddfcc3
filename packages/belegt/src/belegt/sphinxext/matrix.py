"""The matrix: every measure that a source has a figure for, beside each other and the record."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes

from belegt import classes
from belegt.sphinxext.evidence import EvidenceWriter
from belegt.sphinxext.nodes import GENERATED
from belegt.sphinxext.tables import Cells, mark, table, text
from belegt.verdict import Comparison, held_against

NOTHING = '<span role="img" aria-label="no figure">–</span>'
"""An empty cell for those who see it and those who hear it."""


def matrix(writer: EvidenceWriter) -> nodes.Element:
    """Return a table with a row for each measure, a column for each source, and the record.

    It stands in a container, which may scroll where the page is narrower than the table.

    A cell holds what the source prints, as a link to its evidence, with the answer to the third
    question. The last one holds what the figures are held against when that is answered.
    """
    judge = writer.domain.judge
    sources = judge.sources
    rows: list[Cells] = []
    for comparison in judge.comparisons.values():
        if comparison.figures:
            told = [_told(writer, comparison, name) for name in sources]
            rows.append([text(comparison.measure.label), *told, _recorded(writer, comparison)])
    if not rows:
        none = nodes.paragraph("", "The ledger holds no figures.")
        none[GENERATED] = True
        return none
    outlets = [source.entry.outlet for source in sources.values()]
    whole = table(("Measure", *outlets, "On record"), (18, *(14 for _ in outlets), 18), rows)
    whole["classes"].append(classes.MATRIX)
    next(whole.findall(nodes.colspec))["stub"] = 1
    return nodes.container("", whole, classes=[classes.MATRIX_SCROLL])


def _told(writer: EvidenceWriter, comparison: Comparison, source: str) -> list[nodes.Node]:
    """Return a source's figures of a measure."""
    parts: list[nodes.Node] = []
    for attestation in comparison.figures:
        figure = attestation.figure
        if figure.source == source:
            parts += [nodes.Text("; ")] if parts else []
            parts += [_link(writer, figure.id), nodes.Text(" ")]
            parts.append(mark(writer.domain.judge.borne_out[figure.id]))
    return parts or _nothing(writer)


def _recorded(writer: EvidenceWriter, comparison: Comparison) -> list[nodes.Node]:
    """Return what the figures of a measure are held against, each number once."""
    judge = writer.domain.judge
    figures = [one.figure for one in comparison.figures]
    known: dict[str, str] = {}
    for reference in held_against(figures, judge.answers[comparison.measure.id]):
        name = reference.subject.id
        known.setdefault(judge.printed(name, writer.language), name)
    return _listed(_link(writer, name) for name in known.values()) or _nothing(writer)


def _link(writer: EvidenceWriter, name: str) -> nodes.Node:
    words = writer.domain.judge.printed(name, writer.language)
    return writer.evidence_of(name, nodes.inline("", words))


def _listed(links: Iterable[nodes.Node]) -> list[nodes.Node]:
    parts: list[nodes.Node] = []
    for link in links:
        parts += [nodes.Text("; "), link] if parts else [link]
    return parts


def _nothing(writer: EvidenceWriter) -> list[nodes.Node]:
    if writer.builder.format == "html":
        return [nodes.raw("", NOTHING, format="html")]
    return [nodes.Text("–")]
