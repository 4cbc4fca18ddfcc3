"""The contradictions: what the sources say differently, measure by measure."""

from __future__ import annotations

from docutils import nodes
from docutils.nodes import Node

from belegt.messages import message
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.ladder import ladder_figure
from belegt.sphinxext.measures import explanations, measure_heading, printed_link
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.tables import TableRow, table
from belegt.sphinxext.wording import told
from belegt.verdict import Comparison, Exhibits
from belegt.verdict.exhibit import C


class ContradictionsDirective(LedgerDirective):
    """Every measure on which the sources disagree, or agree only by rounding.

    Emits ``section`` (title, question, ``figure.belegt-ladder``, ``table``, ``bullet_list``) for
    each such measure; dates have no ladder.
    """

    def run(self) -> list[Node]:
        """Return the sections, or a sentence when nothing disagrees."""
        store, language = self.store, self.config.language
        shown = store.edition.exhibits
        sections: list[Node] = []
        for comparison in store.judge.comparisons.values():
            if comparison.disagrees or comparison.tense:
                section = measure_heading(comparison.measure, "contradiction")
                ladder = ladder_figure(self.env, store.edition, comparison)
                section += [ladder] if ladder else []
                section += measure_table(comparison, shown, language)
                section += explanations(comparison, shown, language)
                sections.append(section)
        if sections:
            return sections
        none = message("The sources do not contradict each other on any measure.")
        return [as_generated(nodes.paragraph("", none.worded(language)))]


def measure_table(comparison: Comparison, shown: Exhibits[C], language: str) -> nodes.table:
    """Return a table of a measure's figures."""
    rows: list[TableRow] = []
    for attestation in comparison.figures:
        exhibit = shown[attestation.figure.id]
        speaker = exhibit.quotation.speaker if exhibit.quotation else ""
        cells = (exhibit.who, exhibit.subject, exhibit.scope, speaker)
        link: list[nodes.Node] = [printed_link(exhibit, language)]
        rows.append([link, *(told(cell, language) for cell in cells)])
    heads = (
        message("Figure"),
        message("Source"),
        message("Given to"),
        message("Covers"),
        message("According to"),
    )
    return table(heads, (18, 18, 18, 26, 20), rows, language)
