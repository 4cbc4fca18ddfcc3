"""What is shown of a measure: its heading, and what the ledger acknowledges about its figures."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.addnodes import pending_xref

from belegt import classes
from belegt.ledger import KindDisagreement, Measure
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.tables import citation_link
from belegt.verdict import Comparison, Judge


def measure_heading(measure: Measure, prefix: str) -> nodes.section:
    """Return a section for a measure with its question."""
    section = as_generated(nodes.section("", ids=[f"{prefix}-{measure.id}"], names=[]))
    section += nodes.title("", measure.label)
    section += nodes.paragraph("", measure.question, classes=[classes.MEASURE_QUESTION])
    return section


def explanations(comparison: Comparison, judge: Judge, language: str) -> Iterator[nodes.Node]:
    """Yield a list of what is acknowledged about a measure's figures, and of what is tense."""
    points = as_generated(nodes.bullet_list("", classes=[classes.DISAGREEMENTS]))
    for disagreement in comparison.measure.disagreements:
        about = disagreement.about if isinstance(disagreement, KindDisagreement) else "value"
        item = nodes.paragraph("", "", nodes.strong("", f"In {about}: "))
        item += nodes.Text(disagreement.because)
        points += nodes.list_item("", item)
    for pair in comparison.tense:
        one, other = sorted(pair)
        item = nodes.paragraph("", "", nodes.strong("", "In tension: "))
        item += [
            printed_link(judge, one, language),
            nodes.Text(" and "),
            printed_link(judge, other, language),
        ]
        item += nodes.Text(" meet only when rounding or a hedge is allowed for.")
        points += nodes.list_item("", item)
    if points.children:
        yield points


def printed_link(judge: Judge, name: str, language: str) -> pending_xref:
    """Return the value of an entry in print, as a reference to its evidence."""
    words = nodes.inline("", judge.printed(name, language))
    return citation_link(judge.ledger.subjects[name].entry, words)
