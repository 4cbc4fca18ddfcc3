"""From the files of a ledger to one frozen value."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, TypeAdapter

from belegt import yamlfile
from belegt.errors import BelegtError, Fault, Place
from belegt.ledger.book import DOUBTS, SEALS, Ledger, Placed, without_seals
from belegt.ledger.model import (
    Bridge,
    DoubtMark,
    Figure,
    Listed,
    Measure,
    Name,
    Plain,
    Seal,
    Subject,
)
from belegt.ledger.record import Derived, Record, Statement
from belegt.ledger.references import dangling
from belegt.ledger.works import WorkEntry, read_works
from belegt.messages import message
from belegt.textfile import decoded, read_bytes

FIGURES = "figures"
"""The format of every file that is not named like another format."""

WORKS = "references.bib"
"""The bibliography, beside the ledger's folder."""

FORMATS: Mapping[str, TypeAdapter[Any]] = MappingProxyType(
    {
        FIGURES: TypeAdapter(list[Figure]),
        "measures": TypeAdapter(list[Measure]),
        "listed": TypeAdapter(list[Listed]),
        "names": TypeAdapter(list[Name]),
        "plain": TypeAdapter(list[Plain]),
        "records": TypeAdapter(list[Record]),
        "derived": TypeAdapter(list[Derived]),
        "statements": TypeAdapter(list[Statement]),
        "bridges": TypeAdapter(list[Bridge]),
        "subjects": TypeAdapter(list[Subject]),
        DOUBTS: TypeAdapter(list[DoubtMark]),
        SEALS: TypeAdapter(list[Seal]),
    }
)
"""What a file of the ledger holds, by its name without ``.yaml``."""


ITEM_RE = re.compile(r"^(?=- )", re.MULTILINE)
"""Where an item of a list begins."""

DOCUMENT_RE = re.compile(r"^(?:---|\.\.\.|%)", re.MULTILINE)
"""The marks of documents and directives: they are told with the whole file."""


def load_ledger(
    folder: Path, sources: Collection[str] | None, shown: str = "docs/ledger"
) -> Ledger:
    """Read and check every ``*.yaml`` of a folder.

    Args:
        folder: where the files stand; one that is not named after a format is a list of
            figures.
        sources: ids of the known sources; None when they could not be read, so that no
            source counts as unknown.
        shown: how the folder is called in messages.

    Raises:
        BelegtError: with every fault of every file, and every unknown or doubled id.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        fault = Fault(
            message("no ledger"),
            message("measures.yaml and figures in *.yaml"),
            Place(shown),
            message("begin with what `belegt propose SOURCE` prints"),
        )
        raise BelegtError([fault])
    faults: list[Fault] = []
    texts: dict[str, str] = {}
    for path in paths:
        try:
            texts[path.name] = yamlfile.read_file(path, f"{shown}/{path.name}")
        except BelegtError as error:
            faults += error.faults
    works = _works(folder.parent / WORKS, f"{shown}/../{WORKS}")
    return read_ledger(texts, works, sources, shown, faults)


def read_ledger(
    texts: Mapping[str, str],
    works: Mapping[str, WorkEntry] | None,
    sources: Collection[str] | None,
    shown: str = "docs/ledger",
    faults: Iterable[Fault] = (),
) -> Ledger:
    """Check the texts of a ledger's files.

    Args:
        texts: by the names of the files, in the order of these.
        works: of the bibliography, by their keys; None when there is none.
        sources: ids of the known sources; None when they could not be read.
        shown: how the folder is called in messages.
        faults: of files that could not be read.

    Raises:
        BelegtError: with those and every fault of every text, and every unknown or doubled id.
    """
    faults = list(faults)
    found: dict[str, list[Placed[Any]]] = {name: [] for name in FORMATS}
    for name, text in texts.items():
        stem = name.removesuffix(".yaml")
        kind = stem if stem in FORMATS else FIGURES
        try:
            found[kind] += _parse(kind, text, f"{shown}/{name}")
        except BelegtError as error:
            faults += error.faults
    if faults:
        # ids that a faulty file would have defined must not be reported as unknown
        raise BelegtError(faults)
    ids: dict[str, Place] = {}  # figures, records, derived figures and statements share a space
    figures = _unique(found[FIGURES], ids, faults)
    records = _unique(found["records"], ids, faults)
    derived = _unique(found["derived"], ids, faults)
    ledger = Ledger(
        figures=figures,
        measures=_unique(found["measures"], {}, faults),
        listed=tuple(found["listed"]),
        names=tuple(_unique(found["names"], {}, faults, lambda name: str(name.name)).values()),
        plain=tuple(found["plain"]),
        doubts=tuple(found[DOUBTS]),
        seals=tuple(found[SEALS]),
        subjects=tuple(_unique(found["subjects"], {}, faults, lambda one: str(one.name)).values()),
        records=records,
        derived=derived,
        statements=_unique(found["statements"], ids, faults),
        bridges=_unique(found["bridges"], ids, faults),
        entries=MappingProxyType({**figures, **records, **derived}),
        works=MappingProxyType(works or {}),
        files=MappingProxyType(dict(texts)),
        digest=_digest(without_seals(texts)),
    )
    faults += dangling(ledger, sources, WORKS if works is None else "")
    if faults:
        raise BelegtError(faults)
    return ledger


@lru_cache(maxsize=128)
def _parse(kind: str, text: str, file: str) -> tuple[Placed[Any], ...]:
    """Read a file; the same text again costs nothing when a changed copy is judged."""
    head, *items = ITEM_RE.split(text)
    if not head_only(head) or DOCUMENT_RE.search(text):
        return _whole(kind, text, file)
    placed: list[Placed[Any]] = []
    line = head.count("\n")
    try:
        for item in items:
            place, entry = read_item(kind, item)
            placed.append(Placed(entry, Place(file, line + place.line, place.name)))
            line += item.count("\n")
    except BelegtError:
        return _whole(kind, text, file)
    return tuple(placed)


def head_only(text: str) -> bool:
    """Whether nothing but comments stands in a text."""
    return all(line.startswith("#") or not line.strip() for line in text.split("\n"))


@lru_cache(maxsize=4096)
def read_item(kind: str, text: str) -> tuple[Place, BaseModel]:
    """Read one item of a list, with its line (1-based) in the text and its id.

    Of a changed file only what is changed is read anew.

    Raises:
        BelegtError: when it is at fault, or no item by itself.
    """
    document = yamlfile.parse(text, "")
    entries: list[BaseModel] = yamlfile.validate(document, FORMATS[kind], yamlfile.entry_id)
    (entry,) = entries
    name = yamlfile.entry_id(document.tree, (0,))
    return Place("", document.line((0,)), name), entry


def _whole(kind: str, text: str, file: str) -> tuple[Placed[Any], ...]:
    """Read a file that cannot be cut into its items, or that has faults to be told."""
    document = yamlfile.parse(text, file)
    if document.tree in ([], ""):
        return ()
    entries: list[BaseModel] = yamlfile.validate(document, FORMATS[kind], yamlfile.entry_id)
    return tuple(
        Placed(
            entry,
            Place(file, document.line((number,)), yamlfile.entry_id(document.tree, (number,))),
        )
        for number, entry in enumerate(entries)
    )


def _works(path: Path, file: str) -> dict[str, WorkEntry] | None:
    """Return the works of a bibliography by their keys; None when there is none to be read."""
    absent = message("put it there")
    try:
        text = decoded(read_bytes(path, file, absent), file, absent)
    except BelegtError:
        return None
    return {work.key: work for work in reversed(read_works(text, posixpath.normpath(file)))}


def _unique(
    placed: Iterable[Placed[Any]],
    taken: dict[str, Place],
    faults: list[Fault],
    key: Callable[[Any], str] = lambda entry: str(entry.id),
) -> Mapping[str, Placed[Any]]:
    found: dict[str, Placed[Any]] = {}
    for item in placed:
        name = key(item.entry)
        if name in taken:
            first = taken[name]
            faults.append(
                Fault(
                    message("an id that is taken (in {place})", place=f"{first.file}:{first.line}"),
                    message("each id once"),
                    item.place,
                    message("rename one of the two"),
                )
            )
        else:
            taken[name] = item.place
            found[name] = item
    return MappingProxyType(found)


def _digest(texts: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for name, text in texts.items():
        digest.update(f"{name}\0{len(text)}\0{text}".encode())
    return digest.hexdigest()
