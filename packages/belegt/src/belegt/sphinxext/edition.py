"""What a build makes, from which sources and ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from docutils import nodes
from sphinx.builders import Builder

from belegt.conf import Conf
from belegt.ledger import Derived, Figure, Record, Subject
from belegt.project import SOURCE_PAGES, Layout
from belegt.source import Source
from belegt.sphinxext.tables import quotation
from belegt.verdict import Judge


@dataclass(frozen=True)
class Edition:
    """Sources and ledger of one build, and the builder; made anew each time, never pickled.

    Attributes:
        judge: over sources and ledger.
        files: that these were read from.
        builder: for the addresses of documents.
        layout: where the briefing's files stand.
        conf: what conf.py says to the judge.
    """

    judge: Judge
    files: tuple[Path, ...]
    builder: Builder
    layout: Layout
    conf: Conf

    @cached_property
    def measured(self) -> Mapping[str, Sequence[Subject]]:
        """What can be cited, by the id of its measure."""
        ledger = self.judge.ledger
        found: dict[str, list[Subject]] = {name: [] for name in ledger.measures}
        for placed in ledger.subjects.values():
            found[placed.entry.measure].append(placed.entry)
        return found

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of the evidence in print by id, measure by measure."""
        entries = (entry for measured in self.measured.values() for entry in measured)
        return {entry.id: number for number, entry in enumerate(entries, 1)}

    def source_of(self, docname: str) -> Source | None:
        """Return the source whose page a document is, None for all others."""
        folder, _, name = docname.partition("/")
        return self.judge.sources.get(name) if folder == SOURCE_PAGES else None

    def hint(self, subject: Subject) -> str:
        """Return what attests an entry, in a line."""
        if isinstance(subject, Figure):
            return f"{self.judge.sources[subject.source].entry.outlet}: “{subject.quote}”"
        return subject.says if isinstance(subject, Record | Derived) else subject.subject

    def note(self, figure: Figure) -> Sequence[nodes.Node]:
        """Return a figure's evidence in short, for a note on the page that cites it first."""
        source = self.judge.sources[figure.source].entry
        return [
            nodes.Text(f"{source.outlet}: "),
            quotation(figure.quote, source.language),
            nodes.Text(f" — {self.judge.borne_out[figure.id].answer}"),
        ]
