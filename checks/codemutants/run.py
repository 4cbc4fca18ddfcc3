"""Draws changes of the code, runs the tests with each, and tells which no test notices."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, zip_longest
from pathlib import Path
from queue import SimpleQueue
from random import Random

from checks.codemutants.explained import read_explained
from checks.codemutants.sites import Site, changed, sites

ROOT = Path(__file__).parents[2]
SOURCE = "packages/belegt/src"

VERDICT = tuple(
    f"tests/belegt/test_{name}.py"
    for name in (
        *("verdict", "rules", "beside", "words", "counts", "directions", "explanations", "plain"),
        *("glosses", "digitnames", "metadata", "overruled", "bridges", "borne", "census", "hidden"),
        *("spoken", "doubts", "kept", "exhibit"),
    )
)
QUANTITY = tuple(f"tests/belegt/test_{name}.py" for name in ("quantity", "dates", "printing"))
READER = ("tests/examples", "tests/belegt/reader", *QUANTITY)

TESTS: Mapping[str, tuple[str, ...]] = {
    "quantity": (*QUANTITY, "tests/belegt/test_ledger.py", "tests/belegt/test_verdict.py"),
    "printing": (*QUANTITY, "tests/belegt/test_exhibit.py", "tests/belegt/lexicon"),
    "reader": READER,
    "verdict": VERDICT,
    "verdict/rules": VERDICT,
}
"""The parts of belegt that are changed, each with the tests that are asked, the nearest first."""

COUNT = 400
SECONDS = 600
"""How many changes are drawn, and how long is gone through them."""

PATIENCE = 5
"""How many times as long as without a change the tests may take, until they count as failed."""

SEED = 1


def part_of(file: str) -> str:
    """Return the part of belegt that a file belongs to."""
    inner = file.removeprefix(f"{SOURCE}/belegt/")
    return max((part for part in TESTS if inner.startswith(f"{part}/")), key=len, default="")


def draw(count: int, seed: int, part: str = "") -> list[Site]:
    """Draw places of the code, of each part as many."""
    found: dict[str, list[Site]] = {name: [] for name in TESTS if part in ("", name)}
    for path in sorted((ROOT / SOURCE / "belegt").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        if (name := part_of(file)) in found:
            found[name] += sites(file, path.read_text("utf-8"))
    for name, some in found.items():
        Random(f"{seed} {name}").shuffle(some)  # noqa: S311
    mixed = chain.from_iterable(zip_longest(*found.values()))
    return [site for site in mixed if site][:count]


class Copy:
    """A copy of the package in which its code is changed.

    Args:
        folder: where it is made.
        took: how many seconds the tests of each part take without a change.
    """

    def __init__(self, folder: Path, took: Mapping[str, float]) -> None:
        self.folder, self.took = folder, took
        shutil.copytree(ROOT / SOURCE, folder, ignore=shutil.ignore_patterns("__pycache__"))

    def survives(self, site: Site) -> bool:
        """Whether all tests pass with a change."""
        path = self.folder / Path(site.file).relative_to(SOURCE)
        text = path.read_text("utf-8")
        path.write_text(changed(text, site), "utf-8")
        try:
            part = part_of(site.file)
            return passes(TESTS[part], self.folder, PATIENCE * self.took[part])
        finally:
            path.write_text(text, "utf-8")


def passes(tests: Sequence[str], folder: Path, patience: float | None = None) -> bool:
    """Whether tests pass with the package in a folder, and within so many seconds."""
    options = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "-p", "no:randomly")
    environment = {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *tests],
            cwd=ROOT,
            env=os.environ | environment,
            capture_output=True,
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def unchanged(parts: Iterable[str]) -> Mapping[str, float]:
    """Return how many seconds the tests of each part take, which pass without a change."""
    took: dict[str, float] = {}
    for part in parts:
        start = time.monotonic()
        if not passes(TESTS[part], ROOT / SOURCE):
            sys.exit(f"the tests of {part} fail without a change")
        took[part] = time.monotonic() - start
    return took


def results(
    drawn: Sequence[Site], jobs: int, seconds: float, folder: Path
) -> Iterator[tuple[Site, bool]]:
    """Yield changes with whether each survives, as many as the time allows."""
    took = unchanged(dict.fromkeys(part_of(site.file) for site in drawn))
    copies: SimpleQueue[Copy] = SimpleQueue()
    for number in range(jobs):
        copies.put(Copy(folder / str(number), took))
    end = time.monotonic() + seconds

    def tried(site: Site) -> bool | None:
        if time.monotonic() > end:
            return None
        copy = copies.get()
        try:
            return copy.survives(site)
        finally:
            copies.put(copy)

    with ThreadPoolExecutor(jobs) as pool:
        for site, survives in zip(drawn, pool.map(tried, drawn), strict=True):
            if survives is not None:
                yield site, survives


def main() -> None:
    """Run from the command line; the exit status is 1 where a change survives unexplained."""
    parser = argparse.ArgumentParser(prog="python -m checks.codemutants", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="no new one after these")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--part", default="", choices=["", *TESTS], help="of belegt, that alone")
    arguments = parser.parse_args()
    drawn = draw(arguments.count, arguments.seed, arguments.part)
    explained = {one.key for one in read_explained()}
    tried = survived = 0
    wrong: list[Site] = []
    with tempfile.TemporaryDirectory() as folder:
        for site, survives in results(drawn, arguments.jobs, arguments.seconds, Path(folder)):
            tried, survived = tried + 1, survived + survives
            if survives and (site.file, site.code, site.change) not in explained:
                wrong.append(site)
                print(f"{site.file}:{site.line}: {site.change}: {site.code}", flush=True)
    print(f"{tried} changes of the code: {tried - survived} noticed by a test,")
    print(f"{survived - len(wrong)} explained in explained.yaml, {len(wrong)} left")
    if wrong:
        sys.exit(1)
