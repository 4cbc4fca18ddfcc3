"""What entries of the ledger refer to: every id must be defined, and every work listed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from belegt.errors import Fault, Place
from belegt.formula import FormulaError, names_in
from belegt.ledger.book import Ledger, Placed
from belegt.ledger.model import Figure, Listed, Measure, ValueDisagreement
from belegt.ledger.record import Statement

WORK_RE = re.compile(r"^\s*@\w+\s*\{\s*([^\s,]+)\s*,", re.MULTILINE)
"""The beginning of a BibTeX entry, with its key."""


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return a hint at the most similar known name."""
    close = get_close_matches(wrong, list(known), n=1)
    return f"did you mean {close[0]!r}?" if close else "add it, or correct the name"


def dangling(ledger: Ledger, sources: Collection[str] | None, works: Path) -> Iterator[Fault]:
    """Yield a fault for every id that something refers to and nothing defines.

    Args:
        ledger: all of it.
        sources: ids of the known sources, None when they could not be read.
        works: the BibTeX file that lists the works of records and statements.
    """
    for placed in ledger.subjects.values():
        subject, place = placed.entry, placed.place
        yield from _unknown("measure", subject.measure, ledger.measures, place)
        measure = ledger.measures.get(subject.measure)
        if measure and measure.entry.unit != subject.unit:
            yield Fault(
                f"unit {subject.unit!r}",
                f"{measure.entry.unit!r}, the unit of the measure {subject.measure!r}",
                place,
                "correct the unit, or cut the measure in two",
            )
    passages: list[Placed[Figure] | Placed[Listed] | Placed[Statement]] = [
        *ledger.figures.values(),
        *ledger.listed,
        *ledger.statements.values(),
    ]
    for passage in passages:
        yield from _unknown("source", passage.entry.source, sources, passage.place)
    for named in ledger.names:
        for source in named.entry.sources:
            yield from _unknown("source", source, sources, named.place)
    for placed_measure in ledger.measures.values():
        yield from _disagreements(ledger, placed_measure.entry, placed_measure.place)
    yield from _inputs(ledger)
    yield from _works(ledger, works)


def _unknown(kind: str, name: str, known: Collection[str] | None, place: Place) -> Iterator[Fault]:
    if known is not None and name not in known:
        yield Fault(f"unknown {kind} {name!r}", f"a known {kind}", place, did_you_mean(name, known))


def _disagreements(ledger: Ledger, measure: Measure, place: Place) -> Iterator[Fault]:
    if not any(placed.entry.measure == measure.id for placed in ledger.subjects.values()):
        yield Fault("a measure without figures", "a figure", place, "add one, or remove it")
    figures = {figure.id for figure in ledger.of_measure(measure.id)}
    for disagreement in measure.disagreements:
        if isinstance(disagreement, ValueDisagreement):
            for name in (disagreement.figure, *disagreement.against):
                yield from _unknown("figure of this measure", name, figures, place)


def _inputs(ledger: Ledger) -> Iterator[Fault]:
    known = ledger.subjects
    for placed in ledger.derived.values():
        try:
            names = names_in(placed.entry.formula)
        except FormulaError as error:
            yield Fault(f"formula: {error}", "a formula", placed.place, error.remedy)
            continue
        for name in names:
            yield from _unknown("input", name, known, placed.place)


def _works(ledger: Ledger, works: Path) -> Iterator[Fault]:
    cited = [(placed.entry.work, placed.place) for placed in ledger.records.values()]
    cited += [
        (work, placed.place) for placed in ledger.statements.values() for work in placed.entry.works
    ]
    if not cited:
        return
    try:
        known = set(WORK_RE.findall(works.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError):
        yield Fault(
            f"no {works.name} beside the ledger's folder",
            "the works of the records",
            cited[0][1],
            "write it in BibTeX",
        )
        return
    for work, place in cited:
        yield from _unknown(f"work (in {works.name})", work, known, place)
