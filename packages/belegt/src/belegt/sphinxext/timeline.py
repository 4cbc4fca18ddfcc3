"""The timeline: every date of the ledger in order, with who gives it and how it fares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, Generic

from docutils import nodes
from docutils.nodes import Node
from docutils.parsers.rst import directives

from belegt import classes
from belegt.answers import BorneOut
from belegt.ledger import did_you_mean
from belegt.messages import message
from belegt.quantity import PartialDate
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.gathered import CitedPlace, Shown
from belegt.sphinxext.nodes import Placeholder, as_generated
from belegt.sphinxext.tables import in_a_row, mark
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.wording import told
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import Exhibit, Exhibits
from belegt.verdict.exhibit import C

NO_YEAR = message("Year not told")
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
                found = message("unknown measure {name!r}", name=name)
                hint = did_you_mean(name, known)
                words = message("{found}; {hint}", found=found, hint=hint)
                warn(Subtype.UNKNOWN, words, self.get_location())
        return [Timeline("", measures=[name for name in measures if name in known])]


class Timeline(Placeholder):
    """Dates in order; attribute ``measures`` holds the ids of those wanted, none for all."""

    def make(self, writer: PageWriter) -> nodes.Element:
        """Return the list."""
        return timeline(writer, self["measures"])


@dataclass(frozen=True, slots=True)
class Event(Generic[C]):
    """What happened at a date, by one telling or by several that agree word for word.

    Attributes:
        date: as precise as it is told.
        witnesses: the figures and records that give this date to this subject and scope.
    """

    date: PartialDate
    witnesses: tuple[Exhibit[C], ...]


def events(shown: Exhibits[C], measures: Iterable[str] = ()) -> list[Event[C]]:
    """Return the dated figures and records in order of time.

    A date stands before the more precise ones it contains: 2021, January 2021, 27 January 2021;
    dates without a year come last. Equal dates keep the ledger's order of measures, and what the
    sources say comes before the record.

    Args:
        shown: the ledger's entries.
        measures: ids of the measures wanted; all when there are none.
    """
    wanted = dict.fromkeys(measures) or shown.measured
    witnesses: dict[tuple[str, PartialDate, str, str], list[Exhibit[C]]] = {}
    for measure in wanted:
        dated = (one for one in shown.of_measure(measure) if isinstance(one.quantity, PartialDate))
        for exhibit in sorted(dated, key=lambda one: one.verdicts is None):
            if isinstance(exhibit.quantity, PartialDate):
                key = (measure, exhibit.quantity, exhibit.subject, exhibit.scope)
                witnesses.setdefault(key, []).append(exhibit)
    found = [Event(key[1], tuple(exhibits)) for key, exhibits in witnesses.items()]
    return sorted(found, key=lambda event: _order(event.date))


def _order(date: PartialDate) -> tuple[int, ...]:
    """Return a key that puts a part that is not told before all that it can be."""
    parts = (date.month, date.day, date.hour, date.minute)
    year = 10_000 if date.year is None else date.year
    return (year, *(-1 if part is None else part for part in parts))


def timeline(writer: PageWriter, measures: Iterable[str]) -> nodes.Element:
    """Return a definition list of years, each with a list of its events."""
    years = as_generated(nodes.definition_list("", classes=[classes.TIMELINE]))
    found = events(writer.exhibits, measures)
    for year, dated in groupby(found, key=lambda event: event.date.year):
        listing = nodes.bullet_list("", *(_item(writer, event) for event in dated))
        label = NO_YEAR.worded(writer.language) if year is None else str(year)
        years += nodes.definition_list_item(
            "", nodes.term("", label), nodes.definition("", listing)
        )
    if not found:
        none = message("The ledger holds no dates.").worded(writer.language)
        return as_generated(nodes.paragraph("", none))
    return years


def _item(writer: PageWriter, event: Event[CitedPlace]) -> nodes.list_item:
    """Return an event: the date, what it is, who says so and how that fares."""
    first = event.witnesses[0]
    date = nodes.strong("", first.printed(writer.language))
    line = nodes.paragraph("", "", writer.evidence_of(first.id, nodes.inline("", "", date)))
    label = first.measure.label if first.measure else ""
    what = nodes.inline("", f"{label} ({first.subject}, {first.scope})")
    line += [nodes.Text(" · "), what, nodes.Text(" · ")]
    line += in_a_row(list(_witness(writer, one)) for one in event.witnesses)
    item = nodes.list_item("", line)
    for witness in event.witnesses:
        if witness.verdicts and witness.verdicts.borne_out.answer not in BORNE:
            item += nodes.paragraph("", witness.verdicts.why(writer.language))
    return item


def _witness(writer: PageWriter, exhibit: Shown) -> Iterator[nodes.Node]:
    """Yield who gives a date: an outlet with the verdict on it, or the record with its work."""
    language = writer.language
    link = nodes.inline("", "", *told(exhibit.standing, language))
    who = message("{who}:", who=writer.evidence_of(exhibit.id, link))
    yield from (*told(who, language), nodes.Text(" "))
    if exhibit.verdicts:
        yield mark(exhibit.verdicts.borne_out, language)
    if exhibit.provenance:
        work = writer.work(exhibit.provenance.work)
        words = message("{work}, {caveat}", work=work, caveat=exhibit.caveat)
        yield from told(words, language) if exhibit.caveat else [work]
