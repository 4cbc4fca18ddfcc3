"""Several changes at once: each has to be named that is named alone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random

from checks.mutants.change import Change, Project
from checks.mutants.table import SAME
from checks.mutants.trial import Copy, Outcome, Result


def apart(results: Iterable[Result], project: Project, random: Random) -> Iterator[Change]:
    """Yield changes that were noticed, in any order, none near another and none of whole lines."""
    named = [one.change for one in results if one.outcome is Outcome.NAMED]
    taken: list[Change] = []
    for change in random.sample(named, len(named)):
        text = project.texts[change.file]
        lines = any("\n" in text[start:end] + new for start, end, new in change.edits)
        if lines or change.kind in SAME or change.file.startswith("seeds/"):
            continue
        if not any(near(change, other) for other in taken):
            taken.append(change)
            yield change


def near(one: Change, other: Change) -> bool:
    """Whether two changes are in one paragraph or entry."""
    first, second = one.lines, other.lines
    return one.file == other.file and first[0] <= second[1] and second[0] <= first[1]


def made_together(
    root: Path, project: Project, results: Sequence[Result], size: int, seed: int
) -> Iterator[tuple[list[Change], list[Change]]]:
    """Yield some changes that are made at once, with those of them that no message leads to."""
    some = apart(results, project, Random(seed))  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(root, Path(folder), project)
        held: list[Change] = []
        for change in some:
            held.append(change)
            if len(held) == size:
                missed = copy.unnamed(held)
                if missed is not None:
                    yield held, missed
                held = []
