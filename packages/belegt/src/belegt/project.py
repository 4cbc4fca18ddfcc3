"""A briefing on disk: where sources, ledger and prose stand, and all of it loaded."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from belegt.errors import BelegtError, Fault, Place
from belegt.ledger import Ledger, load_ledger
from belegt.lexicon import UnknownLanguageError, base_language, required_language
from belegt.messages import message
from belegt.myst import DEFAULT_EXTENSIONS, read_prose
from belegt.prose import Prose
from belegt.source import Source, load_sources
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


@dataclass(frozen=True, slots=True)
class Project:
    """A briefing, loaded."""

    sources: Mapping[str, Source]
    ledger: Ledger
    documents: tuple[Prose, ...]
    language: str  # of the prose, ISO 639


@dataclass(frozen=True, slots=True)
class Settings:
    """What reading the prose needs to know of ``conf.py``."""

    language: str = "en"
    extensions: frozenset[str] = DEFAULT_EXTENSIONS
    excluded: tuple[str, ...] = ()


def load_project(layout: Layout) -> Project:
    """Read sources, ledger and prose.

    Raises:
        BelegtError: with every fault of all files.
    """
    faults: list[Fault] = []
    sources: Mapping[str, Source] | None = None
    ledger: Ledger | None = None
    try:
        sources = load_sources(layout.root / layout.seeds, layout.seeds)
    except BelegtError as error:
        faults += error.faults
    try:
        # without sources every figure's source would be unknown: one fault would become many
        ledger = load_ledger(layout.root / layout.ledger, sources, layout.ledger)
    except BelegtError as error:
        faults += error.faults
    settings = read_settings(layout.root / layout.docs / "conf.py")
    try:
        required_language(settings.language)
    except UnknownLanguageError as error:
        place = Place(f"{layout.docs}/conf.py")
        faults.append(Fault(error.found, error.expected, place, error.remedy))
    documents: list[Prose] = []
    for path in _pages(layout, settings):
        file = path.relative_to(layout.root).as_posix()
        try:
            documents.append(read_prose(read_file(path, file), file, settings.extensions))
        except BelegtError as error:
            # a parser that is missing is missed by every page, and said once
            faults += [fault for fault in error.faults if fault not in faults]
    if not documents and not faults:
        place = Place(layout.docs)
        faults.append(
            Fault(
                message("no prose"),
                message("MyST pages (*.md)"),
                place,
                message("write one, or name the folder"),
            )
        )
    if faults or sources is None or ledger is None:
        raise BelegtError(faults)
    return Project(sources, ledger, tuple(documents), settings.language)


def read_settings(conf: Path) -> Settings:
    """Read the literal assignments of a ``conf.py`` that matter here, without running it."""
    found: dict[str, object] = {}
    try:
        tree = ast.parse(conf.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return Settings()  # Sphinx reports a broken conf.py better than we could
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            with contextlib.suppress(ValueError):
                found[statement.targets[0].id] = ast.literal_eval(statement.value)
    language, extensions, excluded = (
        found.get(name) for name in ("language", "myst_enable_extensions", "exclude_patterns")
    )
    return Settings(
        base_language(language if isinstance(language, str) else "en"),
        frozenset(map(str, extensions)) if isinstance(extensions, list) else DEFAULT_EXTENSIONS,
        tuple(map(str, excluded)) if isinstance(excluded, list) else (),
    )


def _pages(layout: Layout, settings: Settings) -> Iterator[Path]:
    folder = layout.root / layout.docs
    for path in sorted(folder.rglob("*.md")):
        name = path.relative_to(folder).as_posix()
        generated = name.startswith(f"{SOURCE_PAGES}/")
        if not generated and not any(fnmatch(name, pattern) for pattern in settings.excluded):
            yield path
