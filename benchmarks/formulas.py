"""What formulas cost: the table of the tests, to MathML, beside latex2mathml.

Each side writes the formulas that both can read, so that a refusal is no gain. Prints a Markdown
table; times are CPU seconds, the best of five, one run.

    python benchmarks/formulas.py
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from pathlib import Path

from texmath import parse, to_mathml

TABLE = Path(__file__).resolve().parent.parent / "tests/texmath/formulas.txt"
RUNS = 5


def ours(source: str) -> object:
    """Read a formula and write it, its alternative text included."""
    return to_mathml(parse(source), display=True)


def ours_silent(source: str) -> object:
    """Read a formula and write it without words, as the peer does."""
    return to_mathml(parse(source), display=True, alttext="")


def peer() -> Callable[[str], object] | None:
    """Return the peer's converter, None where it is not installed."""
    try:
        return importlib.import_module("latex2mathml.converter").convert  # type: ignore[no-any-return]
    except ImportError:
        return None


def readable(convert: Callable[[str], object], sources: list[str]) -> list[str]:
    """Return the formulas that a converter takes."""
    taken = []
    for source in sources:
        try:
            convert(source)
        except Exception:  # noqa: BLE001, S112  (whatever a peer raises is a refusal)
            continue
        taken.append(source)
    return taken


def seconds(convert: Callable[[str], object], sources: list[str]) -> float:
    """Return the fewest CPU seconds of several runs."""
    best = float("inf")
    for _ in range(RUNS):
        start = time.process_time()
        for source in sources:
            convert(source)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Print the table."""
    sources = [line for line in TABLE.read_text("utf-8").splitlines() if line and line[:2] != "# "]
    other = peer()
    both = readable(other, sources) if other else sources
    mine = seconds(ours_silent, both)
    print("## Formulas to MathML\n")
    print(f"{len(sources)} formulas, of which both read {len(both)}.\n")
    print("| converter | formulas a second | times texmath |\n|---|---|---|")
    for name, convert in (
        ("texmath", ours_silent),
        ("texmath, with its alternative text", ours),
        ("latex2mathml", other),
    ):
        if convert is None:
            print(f"| {name} | not installed | |")
            continue
        spent = mine if convert is ours_silent else seconds(convert, both)
        print(f"| {name} | {len(both) / spent:,.0f} | {spent / mine:.2f} |")


if __name__ == "__main__":
    main()
