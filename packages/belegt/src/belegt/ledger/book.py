"""The ledger as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from belegt.errors import Place
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
from belegt.ledger.passage import Passage
from belegt.ledger.record import Derived, Record, Statement
from belegt.ledger.valued import Entry
from belegt.ledger.works import WorkEntry

DOUBTS = "doubts"
"""The name of the file that a ledger has once its doubts are looked at."""

SEALS = "seals"
"""The name of the file that a ledger has once what only a person can tell is sealed."""


def without_seals(files: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of a ledger's files but for the seals, which only tell of the others."""
    return {name: text for name, text in files.items() if name != f"{SEALS}.yaml"}


T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Placed(Generic[T_co]):
    """An entry and where it stands."""

    entry: T_co
    place: Place


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything the ledger's files hold, in the order of files and entries."""

    figures: Mapping[str, Placed[Figure]]
    measures: Mapping[str, Placed[Measure]]
    listed: tuple[Placed[Listed], ...]
    names: tuple[Placed[Name], ...]
    plain: tuple[Placed[Plain], ...]
    subjects: tuple[Placed[Subject], ...]
    doubts: tuple[Placed[DoubtMark], ...]
    seals: tuple[Placed[Seal], ...]
    records: Mapping[str, Placed[Record]]
    derived: Mapping[str, Placed[Derived]]
    statements: Mapping[str, Placed[Statement]]
    bridges: Mapping[str, Placed[Bridge]]
    entries: Mapping[str, Placed[Entry]]  # whatever can be cited: all but the statements
    works: Mapping[str, WorkEntry]  # of the bibliography, by their keys
    files: Mapping[str, str]  # their texts by name, in the order of names
    digest: str  # SHA-256 over names, lengths and texts of its files without seals, hexadecimal

    @property
    def passages(self) -> tuple[Placed[Passage], ...]:
        """Every entry that quotes a source: figures, listed mentions and statements."""
        return (*self.figures.values(), *self.listed, *self.statements.values())

    @property
    def telling(self) -> tuple[Placed[Entry] | Placed[Statement] | Placed[Measure], ...]:
        """Every entry that may name others whose values its texts tell."""
        return (*self.entries.values(), *self.statements.values(), *self.measures.values())

    @property
    def has_doubts(self) -> bool:
        """Whether there is a list of the doubts that a person has looked at, be it empty."""
        return f"{DOUBTS}.yaml" in self.files

    @property
    def has_seals(self) -> bool:
        """Whether there is a list of seals, be it empty."""
        return f"{SEALS}.yaml" in self.files

    @property
    def prints(self) -> bool:
        """Whether any record tells its figure as the work prints it."""
        return any(placed.entry.printed for placed in self.records.values())

    def is_claim(self, name: str) -> bool:
        """Whether a figure or statement claims something: a dateline tells of its text alone."""
        placed = self.figures.get(name)
        return placed is None or self.measures[placed.entry.measure].entry.kind == "claim"

    def work_name(self, key: str) -> str:
        """Return what readers know a work by; its key when the bibliography has it not."""
        return self.works[key].name if key in self.works else key

    def of_measure(self, measure: str) -> list[Figure]:
        """Return the figures of a measure."""
        return [placed.entry for placed in self.figures.values() if placed.entry.measure == measure]
