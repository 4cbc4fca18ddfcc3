"""What became of the changes, as a file that the page shows and the next run is held against."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from checks.mutants.kinds import ALL
from checks.mutants.trial import Outcome, Result

FILE = Path(__file__).with_name("table.json")

SAME = frozenset(kind.name for kind in ALL if kind.same)
"""Kinds of changes that change nothing that is said."""

ALARMS = 0.01
"""The share of them that may be noticed."""

SPARED = 2
"""How many of them may be in a sample too small for that share."""

ENOUGH = 15
"""Changes of a kind in a place that must all be noticed before none may slip again."""


@dataclass(frozen=True, slots=True)
class Row:
    """How many changes of a kind were tried in a place, and how many noticed."""

    kind: str
    place: str
    tried: int
    noticed: int

    @property
    def closed(self) -> bool:
        """Whether every change was noticed, and there were enough of them to say so."""
        return self.tried == self.noticed and self.tried >= ENOUGH


def rows_of(results: Iterable[Result]) -> tuple[Row, ...]:
    """Count results, in the order of kinds and places."""
    counts: dict[tuple[str, str], Counter[Outcome]] = {}
    for result in results:
        key = (result.change.kind, result.change.place)
        counts.setdefault(key, Counter())[result.outcome] += 1
    return tuple(
        Row(kind.name, place, found.total(), found[Outcome.NAMED])
        for kind in ALL
        for place in dict.fromkeys(kind.places)
        if (found := counts.get((kind.name, place)))
    )


def digest(rows: Iterable[Row]) -> str:
    """Return the SHA-256 over all kinds and the figures of rows."""
    kinds = [(kind.name, kind.places) for kind in ALL]
    figures = [(row.kind, row.place, row.tried, row.noticed) for row in rows]
    return hashlib.sha256(json.dumps([kinds, figures]).encode()).hexdigest()


def write(rows: tuple[Row, ...], seed: int) -> None:
    """Write the file."""
    listed = [[row.kind, row.place, row.tried, row.noticed] for row in rows]
    lines = ",\n".join(f"  {json.dumps(row)}" for row in listed)
    same = json.dumps(sorted(SAME))
    FILE.write_text(
        f'{{"seed": {seed},\n "digest": "{digest(rows)}",\n "same": {same},\n'
        f' "rows": [\n{lines}\n]}}\n',
        "utf-8",
    )


def read() -> tuple[tuple[Row, ...], str]:
    """Return the rows of the file, and its digest."""
    content = json.loads(FILE.read_text("utf-8")) if FILE.exists() else {"rows": [], "digest": ""}
    return tuple(Row(*row) for row in content["rows"]), content["digest"]


def stale() -> bool:
    """Whether the file is not of these kinds, or its figures are not those that were counted."""
    rows, written = read()
    return digest(rows) != written


def slipped(results: Iterable[Result], known: Mapping[tuple[str, str], Row]) -> list[Result]:
    """Return the changes that passed although their kind is closed there."""
    return [
        result
        for result in results
        if result.change.kind not in SAME
        and result.outcome != Outcome.NAMED
        and (row := known.get((result.change.kind, result.change.place)))
        and row.closed
    ]


def alarms(results: Iterable[Result]) -> tuple[list[Result], int]:
    """Return the equal changes that were noticed, and how many there were."""
    equal = [result for result in results if result.change.kind in SAME]
    return [result for result in equal if result.outcome != Outcome.PASSED], len(equal)
