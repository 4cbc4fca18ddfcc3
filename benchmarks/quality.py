"""How well reading is done: F1 by kind and language, beside the readers that PyPI has.

The texts are the project's own tables of examples, and generated ones that are read back: what
CLDR prints and what num2words spells. A value that is read where another is written is counted
for itself, for a reader must never do that. Prints Markdown tables.

    python -m benchmarks.quality                  # as `nox -s bench` does
    python -m benchmarks.quality --slips belegt   # and what belegt does not read as written
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from belegt import __version__
from belegt.reader import find_quantities
from benchmarks.peers.ask import ask
from benchmarks.peers.table import peers
from benchmarks.scoring import Slip, Tallies, Tally, score, total
from benchmarks.suites import cldr, cldrdates, cldrunits, examples, spelled
from benchmarks.suites.case import Case
from benchmarks.suites.value import KINDS, Value, values_of

OURS = "belegt"
SAMPLE, SEED = 12, 2025

Place = tuple[str, str]
"""A suite and a language."""


@dataclass(slots=True)
class Result:
    """What a reader did.

    Attributes:
        name: of the reader, with its version.
        reads: its kinds by language; None for all.
        tallies: what was counted, by suite and language, by kind.
        slips: what was not right.
        remark: what went wrong.
    """

    name: str
    reads: Mapping[str, Sequence[str]] | None = None
    tallies: dict[Place, Tallies] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)
    remark: str = ""

    def tally(self, place: Place, kind: str) -> Tally | None:
        """Return what was counted of a kind; None where the reader does not claim it."""
        if self.reads is not None and kind not in self.reads.get(place[1], ()):
            return None
        return self.tallies.get(place, {}).get(kind, Tally())


def gathered(sample: int, seed: int) -> list[Case]:
    """Return the cases of all suites."""
    return [
        *examples.cases(),
        *cldr.cases(sample, seed),
        *cldrdates.cases(sample, seed),
        *cldrunits.cases(seed),
        *spelled.cases(sample, seed),
    ]


def ours(case: Case) -> Iterator[Value]:
    """Yield what belegt reads."""
    for mention in find_quantities(case.text, case.language):
        span = mention.span
        yield from values_of(span.start, span.end, str(mention.kind), mention.quantity)


def judged(result: Result, cases: Sequence[Case], readings: Sequence[Sequence[Value]]) -> Result:
    """Count what a reader has read."""
    for case, values in zip(cases, readings, strict=True):
        place = (case.suite, case.language)
        result.slips += score(case, values, result.tallies.setdefault(place, {}))
    return result


def results(cases: Sequence[Case]) -> Iterator[Result]:
    """Yield the result of each reader, ours first; of peers that are missing, the reason."""
    yield judged(Result(f"{OURS} {__version__}"), cases, [list(ours(case)) for case in cases])
    for peer in peers():
        result = Result(f"{peer.name} {peer.version}", peer.reads, remark=peer.missing)
        if not peer.missing:
            known = [case for case in cases if case.language in peer.reads]
            readings, result.remark = ask(peer, known)
            judged(result, known, readings)
        yield result


def table(head: Sequence[str], rows: Iterator[Sequence[object]]) -> str:
    """Return a Markdown table; whatever stands behind the words is aligned right."""
    lines = [
        f"| {' | '.join(head)} |",
        f"|{'|'.join('---' if index < 2 else '---:' for index in range(len(head)))}|",
    ]
    return "\n".join([*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)])


def by_suite(mine: Result, others: Sequence[Result]) -> Iterator[Sequence[object]]:
    """Yield a row for each suite, language and kind: ours, and the best peer."""
    for place, tallies in mine.tallies.items():
        kinds = [kind for kind in KINDS if kind in tallies and tallies[kind].written]
        for kind in kinds:
            tally = tallies[kind]
            rivals = [
                (theirs.f1, result.name.split()[0], theirs.wrong)
                for result in others
                if (theirs := result.tally(place, kind)) is not None and theirs.right
            ]
            best = max(rivals, default=None)
            ahead = "" if best is None else compared(tally.f1, best[0])
            told = ("", "", "") if best is None else (best[1], f"{best[0]:.3f}", best[2])
            figures = (f"{share:.3f}" for share in (tally.precision, tally.recall, tally.f1))
            yield (*place, kind, tally.written, *figures, tally.wrong, *told, ahead)
        if not kinds:
            spurious = total(tallies.values()).false
            yield (*place, "none", 0, "", "", "", spurious, "", "", "", "")


def compared(one: float, other: float) -> str:
    """Return whether a score is ahead of another."""
    if round(one, 3) == round(other, 3):
        return "even"
    return "ahead" if one > other else "**behind**"


def by_kind(all_results: Sequence[Result]) -> Iterator[Sequence[object]]:
    """Yield a row for each reader and language: F1 and wrong values by kind, over all suites."""
    for result in all_results:
        for language in sorted({language for _, language in result.tallies}):
            places = [place for place in result.tallies if place[1] == language]
            cells = []
            for kind in KINDS:
                told = [result.tally(place, kind) for place in places]
                whole = total(tally for tally in told if tally is not None)
                read = any(tally is not None for tally in told)
                cells.append(f"{whole.f1:.3f} ({whole.wrong})" if read else "")
            yield (result.name, language, *cells)
        if result.remark:
            yield (result.name, result.remark, *([""] * len(KINDS)))


def say(all_results: Sequence[Result], out: Callable[[str], object] = print) -> None:
    """Print the tables."""
    mine, *others = all_results
    out("## Quality by kind\n\nF1 over all suites; in brackets plausible wrong values.\n")
    out(table(("reader", "language", *KINDS), by_kind(all_results)))
    rows = list(by_suite(mine, others))
    counts = [sum(row[-1] == word for row in rows) for word in ("ahead", "even", "**behind**")]
    out("\n## Quality by suite\n")
    out("Where a peer reads any of them: ahead in {}, even in {}, behind in {}.\n".format(*counts))
    head = ("suite", "language", "kind", "values", "precision", "recall", "F1", "wrong")
    out(table((*head, "best peer", "its F1", "its wrong", ""), iter(rows)))
    out("")


def main() -> None:
    """Read, score and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sample", type=int, default=SAMPLE, help="forms of a kind for a locale")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--slips", metavar="READER", help="print what it did not read as written")
    options = parser.parse_args()
    all_results = list(results(gathered(options.sample, options.seed)))
    say(all_results)
    for result in all_results:
        if options.slips and result.name.split()[0] == options.slips:
            for slip in result.slips:
                print(slip, file=sys.stderr)


if __name__ == "__main__":
    main()
