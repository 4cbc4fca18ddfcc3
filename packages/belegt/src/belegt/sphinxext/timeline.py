"""The timeline: every date of the ledger in order, with who gives it and how it fares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from docutils import nodes
from docutils.nodes import Node
from docutils.parsers.rst import directives

from belegt import classes
from belegt.ledger import Figure, Record, Subject, did_you_mean
from belegt.quantity import PartialDate
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.nodes import Placeholder, as_generated
from belegt.sphinxext.tables import mark
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import BorneOut, Judge

NO_YEAR = "Year not told"
BORNE = (BorneOut.CONFIRMED, BorneOut.UNVERIFIABLE, BorneOut.NOT_YET_RECORDED)
"""Answers that need no explanation beside the date."""


class TimelineDirective(LedgerDirective):
    """The dates of the ledger in order of time; ``:measures:`` names those wanted, else all."""

    option_spec: ClassVar = {"measures": directives.unchanged_required}

    def run(self) -> list[Node]:
        """Return a placeholder; a warning for each measure that there is not."""
        measures = self.options.get("measures", "").split()
        known = self.store.judge.ledger.measures
        for name in measures:
            if name not in known:
                message = f"unknown measure {name!r}; {did_you_mean(name, known)}"
                warn(Subtype.UNKNOWN, message, self.get_location())
        return [Timeline("", measures=[name for name in measures if name in known])]


class Timeline(Placeholder):
    """Dates in order; attribute ``measures`` holds the ids of those wanted, none for all."""

    def make(self, writer: PageWriter) -> nodes.Element:
        """Return the list."""
        return timeline(writer, self["measures"])


@dataclass(frozen=True, slots=True)
class Event:
    """What happened at a date, by one telling or by several that agree word for word.

    Attributes:
        date: as precise as it is told.
        witnesses: the figures and records that give this date to this subject and scope.
    """

    date: PartialDate
    witnesses: tuple[Subject, ...]


def events(judge: Judge, measures: Iterable[str] = ()) -> list[Event]:
    """Return the dated figures and records in order of time.

    A date stands before the more precise ones it contains: 2021, January 2021, 27 January 2021;
    dates without a year come last. Equal dates keep the ledger's order of measures, and what the
    sources say comes before the record.

    Args:
        judge: who knows the dates.
        measures: ids of the measures wanted; all when there are none.
    """
    wanted = list(measures) or list(judge.ledger.measures)
    witnesses: dict[tuple[str, PartialDate, str, str], list[Subject]] = {}
    for subject, date in _dated(judge):
        if subject.measure in wanted:
            key = (subject.measure, date, subject.subject, subject.scope)
            witnesses.setdefault(key, []).append(subject)
    found = [Event(key[1], tuple(subjects)) for key, subjects in witnesses.items()]
    return sorted(
        found, key=lambda event: (_order(event.date), wanted.index(event.witnesses[0].measure))
    )


def _dated(judge: Judge) -> Iterator[tuple[Subject, PartialDate]]:
    for attestation in judge.attestations.values():
        if isinstance(attestation.quantity, PartialDate):
            yield attestation.figure, attestation.quantity
    for reference in judge.references.values():
        if isinstance(reference.quantity, PartialDate):
            yield reference.subject, reference.quantity


def _order(date: PartialDate) -> tuple[int, ...]:
    """Return a key that puts a part that is not told before all that it can be."""
    parts = (date.month, date.day, date.hour, date.minute)
    year = 10_000 if date.year is None else date.year
    return (year, *(-1 if part is None else part for part in parts))


def timeline(writer: PageWriter, measures: Iterable[str]) -> nodes.Element:
    """Return a definition list of years, each with a list of its events."""
    years = as_generated(nodes.definition_list("", classes=[classes.TIMELINE]))
    found = events(writer.judge, measures)
    for year, dated in groupby(found, key=lambda event: event.date.year):
        listing = nodes.bullet_list("", *(_item(writer, event) for event in dated))
        years += nodes.definition_list_item(
            "",
            nodes.term("", NO_YEAR if year is None else str(year)),
            nodes.definition("", listing),
        )
    if not found:
        return as_generated(nodes.paragraph("", "The ledger holds no dates."))
    return years


def _item(writer: PageWriter, event: Event) -> nodes.list_item:
    """Return an event: the date, what it is, who says so and how that fares."""
    judge, first = writer.judge, event.witnesses[0]
    date = nodes.strong("", judge.printed(first.id, writer.language))
    line = nodes.paragraph("", "", writer.evidence_of(first.id, nodes.inline("", "", date)))
    label = judge.ledger.measures[first.measure].entry.label
    what = nodes.inline("", f"{label} ({first.subject}, {first.scope})")
    line += [nodes.Text(" · "), what, nodes.Text(" · ")]
    for number, witness in enumerate(event.witnesses):
        line += [nodes.Text("; ")] if number else []
        line += _told(writer, witness)
    item = nodes.list_item("", line)
    for witness in event.witnesses:
        if isinstance(witness, Figure):
            verdict = judge.borne_out[witness.id]
            if verdict.answer not in BORNE:
                item += nodes.paragraph("", witness.right or verdict.why())
    return item


def _told(writer: PageWriter, witness: Subject) -> Iterator[nodes.Node]:
    """Yield who gives a date: an outlet with the verdict on it, or the record with its work."""
    judge = writer.judge
    if isinstance(witness, Figure):
        outlet = judge.sources[witness.source].entry.outlet
        yield writer.evidence_of(witness.id, nodes.inline("", outlet))
        yield from (nodes.Text(": "), mark(judge.borne_out[witness.id]))
    elif isinstance(witness, Record):
        record = writer.evidence_of(witness.id, nodes.inline("", "on record"))
        yield from (record, nodes.Text(": "), writer.work(witness.work))
        if witness.caveat:
            yield nodes.Text(f", {witness.caveat}")
