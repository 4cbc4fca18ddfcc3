"""The sources that are named: files, folders and patterns, each read once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from glob import has_magic, iglob
from pathlib import Path

from belegt.document import Document, UnreadableDocumentError, read_document
from belegt.errors import Fault, Place
from belegt.messages import message

SKIPPED = frozenset({"__pycache__", "node_modules"})
"""Folders that hold no sources, beside hidden ones."""


@dataclass
class Gathered:
    """What was read of the sources that were named.

    Attributes:
        documents: in a fixed order, each file once.
        faults: of what was named and could not be read.
        skipped: files of named folders that could not be read, in the same order.
    """

    documents: list[Document] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    skipped: list[Fault] = field(default_factory=list)


def gather(named: Iterable[str | Path]) -> Gathered:
    """Read what is named: a file, all files of a folder, or all that a pattern fits."""
    found = Gathered()
    seen: set[Path] = set()
    for one in named:
        files = list(files_named(Path(one)))
        if not files:
            found.faults.append(nothing_at(one))
        for path, asked in files:
            real = path.resolve()
            if real in seen:
                continue
            seen.add(real)
            try:
                found.documents.append(read_document(path))
            except UnreadableDocumentError as error:
                (found.faults if asked else found.skipped).append(error.fault)
    return found


def files_named(path: Path) -> Iterator[tuple[Path, bool]]:
    """Yield the files that a path or pattern names, and whether each was named itself."""
    if path.is_dir():
        for below in files_below(path, set()):
            yield below, False
    elif path.exists() or path.is_symlink() or not has_magic(str(path)):
        yield path, True
    else:
        for name in sorted(iglob(str(path), recursive=True))  # noqa: PTH207  an absolute pattern is one too:
            for below, _ in files_named(Path(name)):
                yield below, False


def files_below(folder: Path, seen: set[Path]) -> Iterator[Path]:
    """Yield the files of a folder and of those in it, hidden ones left out; no circle is walked."""
    real = folder.resolve()
    if real in seen:
        return
    seen.add(real)
    try:
        inside = sorted(folder.iterdir())
    except OSError:
        return
    for path in inside:
        if path.name.startswith(".") or path.name in SKIPPED:
            continue
        if path.is_dir():
            yield from files_below(path, seen)
        elif path.is_file():
            yield path


def nothing_at(named: str | Path) -> Fault:
    """Return the fault of a pattern or folder that has no file."""
    return Fault(
        message("no file at “{path}”", path=named),
        message("a file, a folder with files, or a pattern that fits some"),
        Place(str(named)),
        message("check the name"),
    )
