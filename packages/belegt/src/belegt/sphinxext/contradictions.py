"""The contradictions: what the sources say differently, measure by measure."""

from __future__ import annotations

from docutils import nodes
from docutils.nodes import Node

from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.ladder import ladder_figure
from belegt.sphinxext.measures import explanations, measure_heading, printed_link
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.tables import Cells, table, text
from belegt.verdict import Comparison


class ContradictionsDirective(LedgerDirective):
    """Every measure on which the sources disagree, or agree only by rounding.

    Emits ``section`` (title, question, ``figure.belegt-ladder``, ``table``, ``bullet_list``) for
    each such measure; dates have no ladder.
    """

    def run(self) -> list[Node]:
        """Return the sections, or a sentence when nothing disagrees."""
        store = self.store
        sections: list[Node] = []
        for comparison in store.judge.comparisons.values():
            if comparison.disagrees or comparison.tense:
                section = measure_heading(comparison.measure, "contradiction")
                ladder = ladder_figure(self.env, store, comparison)
                section += [ladder] if ladder else []
                section += measure_table(comparison, store, self.config.language)
                section += explanations(comparison, store.judge, self.config.language)
                sections.append(section)
        if sections:
            return sections
        none = nodes.paragraph("", "The sources do not contradict each other on any measure.")
        return [as_generated(none)]


def measure_table(comparison: Comparison, domain: BelegtDomain, language: str) -> nodes.table:
    """Return a table of a measure's figures."""
    judge = domain.judge
    rows: list[Cells] = []
    for attestation in comparison.figures:
        figure = attestation.figure
        outlet = judge.sources[figure.source].entry.outlet
        told = (outlet, figure.subject, figure.scope, figure.according_to)
        rows.append([[printed_link(judge, figure.id, language)], *map(text, told)])
    heads = ("Figure", "Source", "Given to", "Covers", "According to")
    return table(heads, (18, 18, 18, 26, 20), rows)
