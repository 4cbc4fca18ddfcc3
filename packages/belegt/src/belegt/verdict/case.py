"""All that is judged at once: sources and ledger with their judge, and the prose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from belegt.answers import Quoted, Verdict, worst
from belegt.prose import Prose
from belegt.verdict.judge import Judge
from belegt.verdict.readings import BareNumber, CitationVerdict


@dataclass(frozen=True)
class Case:
    """A briefing before its judge.

    Attributes:
        judge: over sources and ledger.
        prose: the documents, in the order of their files' names.
        language: of the prose, ISO 639.
        skipped: the ids of rules that do not apply, each with the reason.
    """

    judge: Judge
    prose: tuple[Prose, ...]
    language: str
    skipped: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def readings(self) -> Mapping[str, tuple[CitationVerdict | BareNumber, ...]]:
        """The citations and bare numbers of each document, by its file."""
        return {
            document.file: tuple(
                reading
                for paragraph in document.paragraphs
                for reading in self.judge.read(paragraph, document.file, self.language)
            )
            for document in self.prose
        }

    @cached_property
    def citations(self) -> Mapping[str, tuple[CitationVerdict, ...]]:
        """The citations of each document, by its file."""
        return {
            file: tuple(one for one in readings if isinstance(one, CitationVerdict))
            for file, readings in self.readings.items()
        }

    @cached_property
    def bare_numbers(self) -> tuple[BareNumber, ...]:
        """The numbers of the prose that no role covers."""
        every = (one for readings in self.readings.values() for one in readings)
        return tuple(one for one in every if isinstance(one, BareNumber))

    @cached_property
    def citing(self) -> Mapping[str, tuple[CitationVerdict, ...]]:
        """The citations by the id that they name, which may be unknown; those cited alone."""
        found: dict[str, list[CitationVerdict]] = {}
        for citations in self.citations.values():
            for citation in citations:
                found.setdefault(citation.figure, []).append(citation)
        return {name: tuple(citations) for name, citations in found.items()}

    def quoted(self, figure: str) -> Verdict[Quoted]:
        """Answer the first question: the worst answer on quote and citations decides."""
        citations = self.citing.get(figure, ())
        quote = self.judge.attestations[figure].verdict
        return worst([quote, *(citation.verdict for citation in citations)])
