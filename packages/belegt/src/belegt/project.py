"""A briefing on disk: where sources, ledger and prose stand, and all of it loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path

from belegt.conf import Conf, read_conf
from belegt.elsewhere import read_elsewhere, with_files
from belegt.errors import BelegtError, Fault, Place
from belegt.formula import Functions, load_functions
from belegt.ledger import Ledger, load_ledger, read_ledger
from belegt.messages import message
from belegt.myst import read_prose
from belegt.prose import Prose
from belegt.source import Source, load_sources
from belegt.verdict import Case, Judge
from belegt.yamlfile import read_file

SOURCE_PAGES = "sources"
"""Folder below the prose where the pages of the sources are generated."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where a briefing's files stand, relative to its root."""

    root: Path
    docs: str = "docs"
    seeds: str = "seeds"
    ledger: str = "docs/ledger"

    @property
    def conf(self) -> Place:
        """The place of conf.py."""
        return Place(f"{self.docs}/conf.py")


@dataclass(frozen=True)
class Evidence:
    """What prose is judged by: sources, ledger, and the functions of its formulas."""

    sources: Mapping[str, Source]
    ledger: Ledger
    functions: Functions

    @cached_property
    def judge(self) -> Judge:
        """The judge over all of it."""
        return Judge(self.sources, self.ledger, self.functions.named)


@dataclass(frozen=True)
class Project:
    """A briefing, loaded."""

    evidence: Evidence
    documents: tuple[Prose, ...]
    conf: Conf
    beside: tuple[Prose, ...] = ()

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""
        return self.evidence.sources

    @property
    def ledger(self) -> Ledger:
        """The ledger."""
        return self.evidence.ledger

    @property
    def language(self) -> str:
        """The language of the prose, ISO 639."""
        return self.conf.language

    @property
    def judge(self) -> Judge:
        """The judge over sources and ledger."""
        return self.evidence.judge

    @cached_property
    def case(self) -> Case:
        """All of it, before its judge."""
        conf = self.conf
        return Case(
            *(self.judge, self.documents, conf.language, conf.skipped, self.beside, conf.unread),
            weighs_sentences=conf.weighs_sentences,
        )


def load_project(layout: Layout) -> Project:
    """Read sources, ledger and prose.

    Raises:
        BelegtError: with every fault of all files.
    """
    conf, faults = read_conf(layout.root / layout.docs / "conf.py", layout.conf)
    evidence: Evidence | None = None
    documents: tuple[Prose, ...] = ()
    try:
        evidence = load_evidence(layout, conf)
    except BelegtError as error:
        faults += error.faults
    try:
        documents = load_pages(layout, conf)
    except BelegtError as error:
        faults += error.faults
    if not documents and not faults:
        place = Place(layout.docs)
        expected = message("MyST pages (*.md)")
        remedy = message("write one, or name the folder")
        faults.append(Fault(message("no prose"), expected, place, remedy))
    if faults or evidence is None:
        raise BelegtError(faults)
    beside = read_elsewhere(layout.root, layout.root / layout.docs, conf, documents)
    return Project(evidence, documents, conf, tuple(beside))


def load_changed(project: Project, layout: Layout, file: str, text: str) -> Project | None:
    """Return a project as it is when one of its files has another text, saved or not.

    Args:
        project: as it was before.
        layout: where it stands.
        file: a page, or a file of the ledger; of others None is returned, and of pages that show
            each other: they are loaded anew.
        text: of the file.

    Raises:
        BelegtError: with every fault of what is read.
    """
    conf = project.conf
    name = file.removeprefix(f"{layout.ledger}/")
    if name in project.ledger.files and name != file:
        ledger = project.ledger
        works = ledger.works or None
        told = read_ledger({**ledger.files, name: text}, works, project.sources, layout.ledger)
        return replace(project, evidence=replace(project.evidence, ledger=told))
    before = {document.file: document for document in project.documents}
    if file not in before:
        return None
    prose = read_prose(text, file, conf.extensions, file.removeprefix(f"{layout.docs}/"))
    every = {**before, file: prose}
    if prose.pictures != before[file].pictures or any(one.files for one in every.values()):
        return None
    return replace(project, documents=tuple(every.values()))


def load_pages(layout: Layout, conf: Conf) -> tuple[Prose, ...]:
    """Read the prose, in the order of its files' names.

    Raises:
        BelegtError: with every fault of all files.
    """
    faults: list[Fault] = []
    documents: list[Prose] = []
    docs = layout.root / layout.docs
    for path in pages(layout, conf):
        file, page = (path.relative_to(folder).as_posix() for folder in (layout.root, docs))
        try:
            prose = read_prose(read_file(path, file), file, conf.extensions, page)
            documents.append(with_files(prose, docs, conf))
        except BelegtError as error:
            # a parser that is missing is missed by every page, and said once
            faults += [fault for fault in error.faults if fault not in faults]
    if faults:
        raise BelegtError(faults)
    return tuple(sorted(documents, key=lambda prose: prose.file))


def load_evidence(layout: Layout, conf: Conf) -> Evidence:
    """Read sources and ledger, and import the functions of its formulas.

    Raises:
        BelegtError: with every fault of all files.
    """
    faults: list[Fault] = []
    sources: Mapping[str, Source] | None = None
    ledger: Ledger | None = None
    functions: Functions | None = None
    try:
        sources = load_sources(layout.root / layout.seeds, layout.seeds)
    except BelegtError as error:
        faults += error.faults
    try:
        # without sources every figure's source would be unknown: one fault would become many
        ledger = load_ledger(layout.root / layout.ledger, sources, layout.ledger)
    except BelegtError as error:
        faults += error.faults
    try:
        functions = load_functions(conf.functions, layout.root / layout.docs, layout.conf)
    except BelegtError as error:
        faults += error.faults
    if sources is None or ledger is None or functions is None:
        raise BelegtError(faults)
    return Evidence(sources, ledger, functions)


def pages(layout: Layout, conf: Conf) -> Iterator[Path]:
    """Yield the files of the prose."""
    folder = layout.root / layout.docs
    for path in folder.rglob("*.md"):
        name = path.relative_to(folder).as_posix()
        generated = name.startswith(f"{SOURCE_PAGES}/")
        if not generated and not any(fnmatch(name, pattern) for pattern in conf.excluded):
            yield path
