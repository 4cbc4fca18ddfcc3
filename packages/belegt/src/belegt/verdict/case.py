"""All that is judged at once: sources and ledger with their judge, and the prose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import cached_property
from typing import Any, TypeAlias, cast

from belegt.answers import Quoted, Verdict, worst
from belegt.prose import Prose, Setting
from belegt.reader import Direction
from belegt.verdict.doubts import Doubt, Doubts, doubts_on, looked_through
from belegt.verdict.judge import Judge
from belegt.verdict.readings import BareNumber, CitationVerdict
from belegt.verdict.rivals import Rivals

READING = "reading"
"""Asks for the readings of a document, by its file."""

DOUBTED = "doubted"
"""Asks for the doubts about the citations of a page, by its file."""

Readings: TypeAlias = tuple[CitationVerdict | BareNumber, ...]


@dataclass(frozen=True, eq=False)
class Case:
    """A briefing before its judge.

    Attributes:
        judge: over sources and ledger.
        prose: the documents, in the order of their files' names.
        language: of the prose, ISO 639.
        skipped: the ids of rules that do not apply, each with the reason.
        beside: what is shown beside the pages: titles in conf.py, templates, pictures.
        unread: files and settings whose numbers are not read, each with the reason.
        weighs_sentences: whether every sentence of the sources is weighed, or listed.
        known: what is known of it already, by question and what that is asked of.
    """

    judge: Judge
    prose: tuple[Prose, ...]
    language: str
    skipped: Mapping[str, str] = field(default_factory=dict)
    beside: tuple[Prose, ...] = ()
    unread: Mapping[str, str] = field(default_factory=dict)
    weighs_sentences: bool = False
    known: Mapping[tuple[str, str], Any] = field(default_factory=dict)

    @property
    def documents(self) -> tuple[Prose, ...]:
        """All that is shown: the pages, then what stands beside them."""
        return (*self.prose, *self.beside)

    def is_unread(self, file: str, setting: Setting = Setting.PROSE) -> bool:
        """Whether the numbers in a file, or in a setting on any page, are not read."""
        return setting in self.unread or any(names(pattern, file) for pattern in self.unread)

    @cached_property
    def readings(self) -> Mapping[str, Readings]:
        """The citations and bare numbers of each document, by its file."""
        return {document.file: self.reading(document) for document in self.documents}

    def reading(self, document: Prose) -> Readings:
        """Return the citations and bare numbers of a document."""
        if (READING, document.file) in self.known:
            return cast("Readings", self.known[READING, document.file])
        return tuple(
            reading
            for paragraph in document.paragraphs
            for reading in self.judge.read(paragraph, document.file, self.language)
        )

    @cached_property
    def citations(self) -> Mapping[str, tuple[CitationVerdict, ...]]:
        """The citations of each document, by its file."""
        return {
            file: tuple(one for one in readings if isinstance(one, CitationVerdict))
            for file, readings in self.readings.items()
        }

    @cached_property
    def bare_numbers(self) -> tuple[BareNumber, ...]:
        """The numbers that no role covers and nothing leaves unread."""
        if not self.unread:
            every = (one for readings in self.readings.values() for one in readings)
            return tuple(one for one in every if isinstance(one, BareNumber))
        return tuple(
            one
            for file, readings in self.readings.items()
            for one in readings
            if isinstance(one, BareNumber) and not self.is_unread(file, one.setting)
        )

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

    @cached_property
    def doubts(self) -> Doubts:
        """The citations of which only a person can tell whether they are meant."""
        every = (doubt for document in self.prose for doubt in self.doubted(document))
        return looked_through(every, self.judge.ledger.doubts)

    def doubted(self, document: Prose) -> tuple[Doubt, ...]:
        """Return the doubts about the citations of a page."""
        if (DOUBTED, document.file) in self.known:
            return cast("tuple[Doubt, ...]", self.known[DOUBTED, document.file])
        citations = self.citations[document.file]
        return tuple(doubts_on(document, citations, self.rivals, self.judge))

    @cached_property
    def rivals(self) -> Rivals:
        """What the words of each citation would fit as well."""
        return Rivals(self.judge, self.language)

    @property
    def directions(self) -> Mapping[str, Direction]:
        """Which way every entry has changed that is a change, by id."""
        return self.judge.directions(self.language)


def names(pattern: str, file: str) -> bool:
    """Whether a path names a file: as a whole, or from some folder of it on."""
    return fnmatch(f"/{file}", f"*/{pattern}")
