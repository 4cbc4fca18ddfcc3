"""What entries of the ledger refer to: every id must be defined, and every work listed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches

from belegt.errors import Fault, Place
from belegt.formula import FormulaError, names_in
from belegt.ledger.book import Ledger
from belegt.ledger.model import Measure, ValueDisagreement
from belegt.messages import Message, message


@dataclass(frozen=True, slots=True)
class Unknown:
    """What may be unknown: the words for one that is, and for what is expected."""

    found: Message
    expected: Message


MEASURE = Unknown(message("unknown measure {name!r}"), message("a known measure"))
SOURCE = Unknown(message("unknown source {name!r}"), message("a known source"))
FIGURE = Unknown(
    message("unknown figure of this measure {name!r}"), message("a known figure of this measure")
)
TOLD = Unknown(message("unknown entry {name!r}"), message("a known entry"))
INPUT = Unknown(message("unknown input {name!r}"), message("a known input"))
WORK = Unknown(message("unknown work {name!r}"), message("a work of references.bib"))


def did_you_mean(wrong: str, known: Iterable[str]) -> Message:
    """Return a hint at the most similar known name."""
    close = get_close_matches(wrong, list(known), n=1)
    if close:
        return message("did you mean {name!r}?", name=close[0])
    return message("add it, or correct the name")


def dangling(ledger: Ledger, sources: Collection[str] | None, missing: str = "") -> Iterator[Fault]:
    """Yield a fault for every id that something refers to and nothing defines.

    Args:
        ledger: all of it.
        sources: ids of the known sources, None when they could not be read.
        missing: name of the bibliography, when it could not be read.
    """
    for placed in ledger.entries.values():
        entry, place = placed.entry, placed.place
        yield from _unknown(MEASURE, entry.measure, ledger.measures, place)
        wanted = ledger.measures.get(entry.measure)
        if wanted and wanted.entry.unit != entry.unit:
            yield Fault(
                message("unit {unit!r}", unit=entry.unit),
                message(
                    "{unit!r}, the unit of the measure {measure!r}",
                    unit=wanted.entry.unit,
                    measure=entry.measure,
                ),
                place,
                message("correct the unit, or cut the measure in two"),
            )
    for passage in ledger.passages:
        yield from _unknown(SOURCE, passage.entry.source, sources, passage.place)
    for named in ledger.names:
        for source in named.entry.sources:
            yield from _unknown(SOURCE, source, sources, named.place)
    measured = {placed.entry.measure for placed in ledger.entries.values()}
    for placed_measure in ledger.measures.values():
        measure, place = placed_measure.entry, placed_measure.place
        if measure.id not in measured:
            found, remedy = message("a measure without figures"), message("add one, or remove it")
            yield Fault(found, message("a figure"), place, remedy)
        if measure.disagreements:
            yield from _disagreements(ledger, measure, place)
    yield from _inputs(ledger)
    yield from _told(ledger)
    yield from _works(ledger, missing)


def _unknown(
    kind: Unknown, name: str, known: Collection[str] | None, place: Place
) -> Iterator[Fault]:
    if known is not None and name not in known:
        found = replace(kind.found, values=(("name", name),))
        yield Fault(found, kind.expected, place, did_you_mean(name, known))


def _disagreements(ledger: Ledger, measure: Measure, place: Place) -> Iterator[Fault]:
    figures = {figure.id for figure in ledger.of_measure(measure.id)}
    for disagreement in measure.disagreements:
        if isinstance(disagreement, ValueDisagreement):
            for name in (disagreement.figure, *disagreement.against):
                yield from _unknown(FIGURE, name, figures, place)


def _inputs(ledger: Ledger) -> Iterator[Fault]:
    known = ledger.entries
    for placed in ledger.derived.values():
        try:
            names = names_in(placed.entry.formula)
        except FormulaError as error:
            found = message("formula: {problem}", problem=error.found)
            yield Fault(found, message("a formula"), placed.place, error.remedy)
            continue
        for name in names:
            yield from _unknown(INPUT, name, known, placed.place)


def _told(ledger: Ledger) -> Iterator[Fault]:
    for placed in ledger.telling:
        for name in placed.entry.tells:
            yield from _unknown(TOLD, name, ledger.entries, placed.place)
    for plain in ledger.plain:
        if plain.entry.cites:
            yield from _unknown(TOLD, plain.entry.cites, ledger.entries, plain.place)
        if plain.entry.entry:
            known = {**ledger.entries, **ledger.statements}
            yield from _unknown(TOLD, plain.entry.entry, known, plain.place)
        if plain.entry.measure:
            yield from _unknown(MEASURE, plain.entry.measure, ledger.measures, plain.place)


def _works(ledger: Ledger, missing: str) -> Iterator[Fault]:
    cited = [(placed.entry.work, placed.place) for placed in ledger.records.values()]
    cited += [
        (work, placed.place) for placed in ledger.statements.values() for work in placed.entry.works
    ]
    if cited and missing:
        yield Fault(
            message("no {file} beside the ledger's folder", file=missing),
            message("the works of the records"),
            cited[0][1],
            message("write it in BibTeX"),
        )
        return
    for work, place in cited:
        yield from _unknown(WORK, work, ledger.works, place)
