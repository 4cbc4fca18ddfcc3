"""What is shown of a measure: its heading, and what the ledger acknowledges about its figures."""

from __future__ import annotations

from docutils import nodes
from sphinx.addnodes import pending_xref

from belegt import classes
from belegt.ledger import Measure
from belegt.messages import message, words_of
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.tables import citation_link
from belegt.sphinxext.wording import Wording, told
from belegt.verdict import Comparison, Exhibit, Exhibits
from belegt.verdict.exhibit import C


def measure_heading(measure: Measure, prefix: str) -> nodes.section:
    """Return a section for a measure with its question."""
    section = as_generated(nodes.section("", ids=[f"{prefix}-{measure.id}"], names=[]))
    section += nodes.title("", measure.label)
    section += nodes.paragraph("", measure.question, classes=[classes.MEASURE_QUESTION])
    return section


ABOUT = {
    "value": message("In value:"),
    "subject": message("In subject:"),
    "scope": message("In scope:"),
}
"""What a disagreement is about."""


def explanations(comparison: Comparison, shown: Exhibits[C], language: str) -> list[nodes.Node]:
    """Return a list of what is acknowledged about a measure's figures, and of what is tense."""
    points = as_generated(nodes.bullet_list("", classes=[classes.DISAGREEMENTS]))
    for disagreement in comparison.measure.disagreements:
        points += _point(ABOUT[disagreement.about], disagreement.because, language)
    for pair in comparison.tense:
        one, other = (printed_link(shown[name], language) for name in sorted(pair))
        words = message(
            "{one} and {other} meet only when rounding or a hedge is allowed for.",
            one=one,
            other=other,
        )
        points += _point(message("In tension:"), words, language)
    return [points] if points.children else []


def _point(label: Wording, words: Wording, language: str) -> nodes.list_item:
    strong = nodes.strong("", f"{words_of(label, language)} ")
    paragraph = nodes.paragraph("", "", strong, *told(words, language))
    return nodes.list_item("", paragraph)


def printed_link(exhibit: Exhibit[C], language: str) -> pending_xref:
    """Return the value of an entry in print, as a reference to its evidence."""
    return citation_link(exhibit.id, exhibit.printed(language))
