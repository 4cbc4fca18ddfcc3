"""The directives an author writes, and those of the generated source pages."""

from __future__ import annotations

from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from belegt.ledger import did_you_mean
from belegt.sphinxext import domain
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.ladder import ladder_figure
from belegt.sphinxext.nodes import (
    GENERATED,
    FigureEvidence,
    Matrix,
    ReferenceTable,
    SourceFigures,
    SourceMetadata,
    SourceVerdicts,
    Timeline,
)
from belegt.sphinxext.overview import measure_heading, measure_table
from belegt.sphinxext.warn import Subtype, warn


class LedgerDirective(SphinxDirective):
    """A directive whose output depends on sources and ledger."""

    @property
    def store(self) -> BelegtDomain:
        """The domain; the document is read again when ledger or sources change."""
        store = domain.of(self.env)
        store.note_dependencies(self.env)
        return store


class EvidenceDirective(LedgerDirective):
    """The evidence of every figure and record, a section for each measure.

    Emits ``section`` (title, question, then a placeholder a figure) for each measure.
    """

    def run(self) -> list[Node]:
        """Return the sections, and register where the evidence stands."""
        store = self.store
        sections: list[Node] = []
        ledger = store.judge.ledger
        for name, placed in ledger.measures.items():
            section = measure_heading(placed.entry, "measure")
            ids = [one.id for one in store.edition.measured[name]]
            section += [FigureEvidence("", figure=one) for one in ids if one in ledger.figures]
            others = [one for one in ids if one not in ledger.figures]
            section += [ReferenceTable("", names=others)] if others else []
            store.note_evidence(self.env.docname, ids)
            sections.append(section)
        return sections


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
                sections.append(section)
        if sections:
            return sections
        none = nodes.paragraph("", "The sources do not contradict each other on any measure.")
        none[GENERATED] = True
        return [none]


class TimelineDirective(LedgerDirective):
    """The dates of the ledger in order of time; ``:measures:`` names those wanted, else all."""

    option_spec: ClassVar = {"measures": directives.unchanged_required}

    def run(self) -> list[Node]:
        """Return a placeholder; a warning for each measure that there is not."""
        measures = self.options.get("measures", "").split()
        known = self.store.judge.ledger.measures
        for name in measures:
            if name not in known:
                message = f"unknown measure {name!r}; {did_you_mean(name, known)}"
                warn(Subtype.UNKNOWN, message, self.get_location())
        return [Timeline("", measures=[name for name in measures if name in known])]


class MatrixDirective(LedgerDirective):
    """The figures of all sources beside each other and the record, a row for each measure."""

    def run(self) -> list[Node]:
        """Return a placeholder."""
        self.store  # noqa: B018  notes what the page depends on
        return [Matrix()]


class _SourceDirective(LedgerDirective):
    """A directive about one source, which its argument names."""

    required_arguments = 1
    placeholder: ClassVar[type[nodes.Element]]

    def run(self) -> list[Node]:
        """Return a placeholder; nothing and a warning when there is no such source."""
        name = self.arguments[0].strip()
        sources = self.store.judge.sources
        if name not in sources:
            message = f"unknown source {name!r}; {did_you_mean(name, sources)}"
            warn(Subtype.UNKNOWN, message, self.get_location())
            return []
        return [self.placeholder("", source=name)]


class SourceFiguresDirective(_SourceDirective):
    """What is cited from one source and what is not, as a table linked both ways."""

    placeholder = SourceFigures


class SourceVerdictsDirective(_SourceDirective):
    """What the record says of each figure and statement of one source, as a table."""

    placeholder = SourceVerdicts


class SourceMetadataDirective(_SourceDirective):
    """What is known of one source, as a field list."""

    placeholder = SourceMetadata
