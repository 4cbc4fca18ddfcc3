"""Draws the changes, has them judged on every core, and tells what became of them."""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from checks.mutants import limits, table
from checks.mutants.change import Change, Project, drawn
from checks.mutants.kinds import ALL
from checks.mutants.regions import read_project
from checks.mutants.together import made_together
from checks.mutants.trial import Copy, Outcome, Result

ROOT = Path(__file__).parents[2]


def draw(project: Project, count: int, seed: int, only: str = "") -> list[Change]:
    """Draw changes, of each kind in each place as many, as far as there are so many."""
    pairs = [
        (kind, place)
        for kind in ALL
        if only in kind.name or (only == "same" and kind.same)
        for place in dict.fromkeys(kind.places)
    ]
    streams = {
        number: drawn(kind, project, place, Random(f"{seed} {kind.name} {place}"), count)  # noqa: S311
        for number, (kind, place) in enumerate(pairs)
    }
    found: list[list[Change]] = [[] for _ in pairs]
    total = 0
    while streams and total < count:
        for number in list(streams):
            change = next(streams[number], None)
            if change is None:
                del streams[number]
                continue
            kind = pairs[number][0].name
            found[number].append(
                Change(
                    kind, pairs[number][1], change.file, change.edits, change.names, change.lines
                )
            )
            total += 1
            if total == count:
                break
    return [change for some in found for change in some]


_copy: Copy | None = None


def begin(folder: str) -> None:
    """Make a worker's copy of the project."""
    global _copy  # noqa: PLW0603  a worker's own
    _copy = Copy(ROOT, Path(tempfile.mkdtemp(dir=folder)), read_project(ROOT))
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def work(changes: Sequence[Change]) -> list[Result]:
    """Judge some changes in a worker."""
    assert _copy
    return [_copy.tried(change) for change in changes]


def results(changes: Sequence[Change], jobs: int) -> Iterator[Result]:
    """Judge changes, in no order."""
    parts = [changes[at : at + 40] for at in range(0, len(changes), 40)]
    with tempfile.TemporaryDirectory() as folder:
        context = multiprocessing.get_context("spawn")
        with context.Pool(jobs, begin, (folder,)) as pool:
            for some in pool.imap_unordered(work, parts):
                yield from some


def tell_together(project: Project, found: Sequence[Result], size: int, seed: int) -> None:
    """Make changes at once that were noticed one by one, and print those that are not named."""
    made = slipped = 0
    for changes, missed in made_together(ROOT, project, found, size, seed):
        made, slipped = made + len(changes), slipped + len(missed)
        for change in missed:
            print(f"not named beside others: {change.kind}, {change.place}: ", end="")
            print(change.shown(project.texts[change.file]))
    print(f"{made - slipped} of {made} named that were made by {size} at once")


def main() -> None:
    """Run from the command line; the exit status is 1 where a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m checks.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", default="", help="kinds with these words in their names")
    parser.add_argument("--show", action="store_true", help="print every change that slipped")
    several = "make so many of the noticed changes at once, again and again, and tell what slips"
    parser.add_argument("--together", type=int, default=0, help=several)
    parser.add_argument("--write", action="store_true", help="write the table that the page shows")
    arguments = parser.parse_args()
    start = time.monotonic()
    project = read_project(ROOT)
    changes = draw(project, arguments.count, arguments.seed, arguments.only)
    found = list(results(changes, arguments.jobs))
    known = {(row.kind, row.place): row for row in table.read()[0]}
    if arguments.write:
        known = {}
        table.write(table.rows_of(found), arguments.seed)
    alarms, equal = table.alarms(found)
    broken = table.slipped(found, known)
    missed = [one for one in found if one.change.kind not in table.SAME]
    missed = [one for one in missed if one.outcome != Outcome.NAMED]
    crashed = [one for one in found if one.outcome == Outcome.CRASHED]
    for result in [*missed, *alarms] if arguments.show else [*broken, *alarms, *crashed]:
        change = result.change
        shown = change.shown(project.texts[change.file])
        print(f"{result.outcome}: {change.kind}, {change.place}: {shown} {result.told}")
    if arguments.together:
        tell_together(project, found, arguments.together, arguments.seed)
    took, wrong = time.monotonic() - start, len(found) - equal
    print(f"{len(found)} changes in {took:.0f} s: {wrong - len(missed)} of {wrong} noticed,")
    print(f"{len(alarms)} of {equal} equal ones too; {len(broken)} slipped where none had before")
    if table.stale():
        print(f"{table.FILE.name} is not of these kinds: run `nox -s mutants`")
    without = limits.unexplained(table.read()[0], limits.reasons())
    if without:
        print(f"{limits.FILE.name} does not say why these pass, or they are no kinds: {without}")
    if (
        broken
        or crashed
        or without
        or table.stale()
        or len(alarms) > max(table.SPARED, table.ALARMS * equal)
    ):
        sys.exit(1)
