"""All that is judged at once: sources and ledger with their judge, and the prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import cached_property

from pydantic import BaseModel

from belegt.answers import Quoted, Verdict, worst
from belegt.ledger import Placed
from belegt.ledger.texts import texts_of
from belegt.prose import Prose, Setting
from belegt.reader import Direction
from belegt.verdict.doubts import Doubts, find_doubts
from belegt.verdict.judge import Judge
from belegt.verdict.readings import BareNumber, CitationVerdict


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
    """

    judge: Judge
    prose: tuple[Prose, ...]
    language: str
    skipped: Mapping[str, str] = field(default_factory=dict)
    beside: tuple[Prose, ...] = ()
    unread: Mapping[str, str] = field(default_factory=dict)
    weighs_sentences: bool = False

    @property
    def documents(self) -> tuple[Prose, ...]:
        """All that is shown: the pages, then what stands beside them."""
        return (*self.prose, *self.beside)

    def is_unread(self, file: str, setting: Setting = Setting.PROSE) -> bool:
        """Whether the numbers in a file, or in a setting on any page, are not read."""
        return setting in self.unread or any(names(pattern, file) for pattern in self.unread)

    @cached_property
    def texts(self) -> tuple[tuple[Placed[BaseModel], str, str], ...]:
        """Every text of ledger and register of sources, with its entry and field."""
        notes = (
            (Placed(source.entry, source.place), name, text)
            for source in self.judge.sources.values()
            for name, text in texts_of(source.entry)
        )
        return (*self.judge.ledger.texts, *notes)

    @cached_property
    def readings(self) -> Mapping[str, tuple[CitationVerdict | BareNumber, ...]]:
        """The citations and bare numbers of each document, by its file."""
        return {
            document.file: tuple(
                reading
                for paragraph in document.paragraphs
                for reading in self.judge.read(paragraph, document.file, self.language)
            )
            for document in self.documents
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
        return find_doubts(self.judge, self.prose, self.citations, self.language)

    @cached_property
    def directions(self) -> Mapping[str, Direction]:
        """Which way every entry has changed that is a change, by id.

        It is typed, or told by the verb of a figure's quote or of a reference's sentence.
        """
        told = {
            name: self.judge.direction(name) or self.said_direction(name)
            for name in self.judge.ledger.entries
        }
        return {name: way for name, way in told.items() if way}

    @cached_property
    def members(self) -> Mapping[str, Sequence[str]]:
        """The ids of the entries of each measure, by its id."""
        found: dict[str, list[str]] = {}
        for name, placed in self.judge.ledger.entries.items():
            found.setdefault(placed.entry.measure, []).append(name)
        return found

    def said_direction(self, name: str) -> Direction | None:
        """Return which way the verb in a reference's sentence surely says that it changed."""
        reference = self.judge.references.get(name)
        if reference is None:
            return None
        told = self.judge.telling(name, reference.entry.says, self.language)
        return told[0].direction if told else None


def names(pattern: str, file: str) -> bool:
    """Whether a path names a file: as a whole, or from some folder of it on."""
    return fnmatch(f"/{file}", f"*/{pattern}")
