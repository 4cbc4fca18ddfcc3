"""From the files of a ledger to one frozen value."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar

from pydantic import BaseModel, TypeAdapter
from rapidfuzz import fuzz, process

from belegt import yamlfile
from belegt.errors import BelegtError, Fault, Place
from belegt.ledger.model import Figure, Listed, Measure, Name, ValueDisagreement

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)

MEASURES_FILE = "measures.yaml"
LISTED_FILE = "listed.yaml"
NAMES_FILE = "names.yaml"

FIGURES: TypeAdapter[list[Figure]] = TypeAdapter(list[Figure])
MEASURES: TypeAdapter[list[Measure]] = TypeAdapter(list[Measure])
LISTED: TypeAdapter[list[Listed]] = TypeAdapter(list[Listed])
NAMES: TypeAdapter[list[Name]] = TypeAdapter(list[Name])


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """An entry and where it stands."""

    entry: T
    place: Place


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything the ledger's files hold, in the order of files and entries."""

    figures: Mapping[str, Placed[Figure]]
    measures: Mapping[str, Placed[Measure]]
    listed: tuple[Placed[Listed], ...]
    names: tuple[Placed[Name], ...]
    digest: str  # SHA-256 over the names and bytes of its files, hexadecimal

    def of_measure(self, measure: str) -> list[Figure]:
        """Return the figures of a measure."""
        return [placed.entry for placed in self.figures.values() if placed.entry.measure == measure]

    def of_source(self, source: str) -> list[Figure]:
        """Return the figures of a source."""
        return [placed.entry for placed in self.figures.values() if placed.entry.source == source]


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return a hint at the most similar known name."""
    match = process.extractOne(wrong, list(known), scorer=fuzz.ratio, score_cutoff=60)
    return f"did you mean {match[0]!r}?" if match else "add it, or correct the name"


def load_ledger(folder: Path, sources: Iterable[str] | None, shown: str = "docs/ledger") -> Ledger:
    """Read and check every ``*.yaml`` of a folder.

    Args:
        folder: where the files stand; all but the measures, the listed mentions and the
            names are lists of figures.
        sources: ids of the known sources; None when they could not be read, so that no
            source counts as unknown.
        shown: how the folder is called in messages.

    Raises:
        BelegtError: with every fault of every file, and every unknown or doubled id.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        fault = Fault(
            "no ledger", f"{MEASURES_FILE} and figures in *.yaml", Place(shown), "write them there"
        )
        raise BelegtError([fault])
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for path in paths:
        try:
            texts[path.name] = yamlfile.read_file(path, f"{shown}/{path.name}")
        except BelegtError as error:
            faults += error.faults
    figures: list[Placed[Figure]] = []
    measures: list[Placed[Measure]] = []
    listed: list[Placed[Listed]] = []
    names: list[Placed[Name]] = []
    for name, text in texts.items():
        file = f"{shown}/{name}"
        try:
            if name == MEASURES_FILE:
                measures += _parse_measures(text, file)
            elif name == LISTED_FILE:
                listed += _parse_listed(text, file)
            elif name == NAMES_FILE:
                names += _parse_names(text, file)
            else:
                figures += _parse_figures(text, file)
        except BelegtError as error:
            faults += error.faults
    if faults:
        # ids that a faulty file would have defined must not be reported as unknown
        raise BelegtError(faults)
    digest = hashlib.sha256()
    for name, text in texts.items():
        digest.update(f"{name}\0{len(text)}\0{text}".encode())
    ledger = Ledger(
        MappingProxyType(_unique(figures, lambda figure: figure.id, faults)),
        MappingProxyType(_unique(measures, lambda measure: measure.id, faults)),
        tuple(listed),
        tuple(_unique(names, lambda name: name.name, faults).values()),
        digest.hexdigest(),
    )
    faults += _dangling(ledger, None if sources is None else list(sources))
    if faults:
        raise BelegtError(faults)
    return ledger


def _place(text: str, file: str, adapter: TypeAdapter[list[M]]) -> tuple[Placed[M], ...]:
    document = yamlfile.parse(text, file)
    if document.tree == [] or document.tree == "":
        return ()
    entries = yamlfile.validate(document, adapter, yamlfile.entry_id)
    return tuple(
        Placed(
            entry,
            Place(file, document.line((number,)), yamlfile.entry_id(document.tree, (number,))),
        )
        for number, entry in enumerate(entries)
    )


# one cache a file format: an unchanged file costs nothing when a changed copy is judged


@lru_cache(maxsize=64)
def _parse_figures(text: str, file: str) -> tuple[Placed[Figure], ...]:
    return _place(text, file, FIGURES)


@lru_cache(maxsize=16)
def _parse_measures(text: str, file: str) -> tuple[Placed[Measure], ...]:
    return _place(text, file, MEASURES)


@lru_cache(maxsize=16)
def _parse_listed(text: str, file: str) -> tuple[Placed[Listed], ...]:
    return _place(text, file, LISTED)


@lru_cache(maxsize=16)
def _parse_names(text: str, file: str) -> tuple[Placed[Name], ...]:
    return _place(text, file, NAMES)


def _unique(
    placed: Iterable[Placed[T]], key: Callable[[T], str], faults: list[Fault]
) -> dict[str, Placed[T]]:
    found: dict[str, Placed[T]] = {}
    for item in placed:
        name = key(item.entry)
        if name in found:
            first = found[name].place
            faults.append(
                Fault(
                    f"an id that is taken (in {first.file}:{first.line})",
                    "each id once",
                    item.place,
                    "rename one of the two",
                )
            )
        else:
            found[name] = item
    return found


def _unknown(kind: str, name: str, known: Collection[str] | None, place: Place) -> Iterator[Fault]:
    if known is not None and name not in known:
        yield Fault(f"unknown {kind} {name!r}", f"a known {kind}", place, did_you_mean(name, known))


def _dangling(ledger: Ledger, sources: list[str] | None) -> Iterator[Fault]:
    """Yield a fault for every id that something refers to and nothing defines."""
    for placed in ledger.figures.values():
        figure, place = placed.entry, placed.place
        yield from _unknown("source", figure.source, sources, place)
        yield from _unknown("measure", figure.measure, ledger.measures, place)
        measure = ledger.measures.get(figure.measure)
        if measure and measure.entry.unit != figure.unit:
            yield Fault(
                f"unit {figure.unit!r}",
                f"{measure.entry.unit!r}, the unit of the measure {figure.measure!r}",
                place,
                "correct the unit, or cut the measure in two",
            )
    for listed in ledger.listed:
        yield from _unknown("source", listed.entry.source, sources, listed.place)
    for named in ledger.names:
        for source in named.entry.sources:
            yield from _unknown("source", source, sources, named.place)
    for placed_measure in ledger.measures.values():
        yield from _dangling_measure(ledger, placed_measure.entry, placed_measure.place)


def _dangling_measure(ledger: Ledger, measure: Measure, place: Place) -> Iterator[Fault]:
    figures = {figure.id for figure in ledger.of_measure(measure.id)}
    if not figures:
        yield Fault("a measure without figures", "a figure", place, "add one, or remove it")
    for disagreement in measure.disagreements:
        if isinstance(disagreement, ValueDisagreement):
            for name in (disagreement.figure, *disagreement.against):
                yield from _unknown("figure of this measure", name, figures, place)
