"""The ladder of a measure: what each source says, as intervals beside each other."""

from __future__ import annotations

from dataclasses import replace

from docutils import nodes
from docutils.nodes import Node
from sphinx.environment import BuildEnvironment

from belegt import classes
from belegt.chart import Ladder, Rung, Scale, ladder_svg
from belegt.ledger import Record, Subject, did_you_mean
from belegt.quantity import Quantity
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.measures import explanations
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.tables import citation_link
from belegt.sphinxext.vector import drawn_figure
from belegt.sphinxext.warn import Subtype, warn
from belegt.verdict import Comparison, Judge, Reference, held_against

RECOMPUTED = "recomputed"

KEY = (
    "A bar is what the words allow, its light part what they allow when trailing zeros or a hedge"
    " are read generously; an arrow has no limit."
)


class LadderDirective(LedgerDirective):
    """What each source says of one measure, drawn as intervals; the argument is its id.

    Emits ``figure.belegt-ladder``, a ``paragraph`` of links to the evidence, and a ``bullet_list``
    of what the ledger acknowledges about the figures, where they disagree.
    """

    required_arguments = 1

    def run(self) -> list[Node]:
        """Return the ladder with its explanation; a warning and nothing without one."""
        name = self.arguments[0]
        store, language = self.store, self.config.language
        comparison = store.judge.comparisons.get(name)
        if comparison is None:
            near = did_you_mean(name, store.judge.comparisons)
            warn(Subtype.UNKNOWN, f"unknown measure {name!r}; {near}", self.get_location())
            return []
        figure = ladder_figure(self.env, store, comparison)
        if figure is None:
            message = (
                f"measure {name!r}: a ladder needs a source's number, and another source's or the"
                " record's to compare it with"
            )
            warn(Subtype.CHART, message, self.get_location())
            return []
        links = evidence_links(store.judge, comparison, language)
        return [figure, links, *explanations(comparison, store.judge, language)]


def ladder_of(judge: Judge, comparison: Comparison, language: str) -> Ladder:
    """Return the ladder of a measure: what its sources say, from low to high, then the record.

    The record is what the figures are held against when it is asked whether they are borne out:
    the records and derived figures of their subject and scope, all of the measure for a figure
    that has none. Those that print the same words share a rung.
    """
    told = [
        Rung(
            comparison.outlets[one.figure.source],
            (f"{one.figure.subject}, {one.figure.scope}",),
            one.quantity,
            judge.printed(one.figure.id, language),
        )
        for one in comparison.figures
        if isinstance(one.quantity, Quantity)
    ]
    told.sort(key=lambda rung: rung.quantity.number)
    records: dict[str, Rung] = {}
    for reference in _held(judge, comparison):
        if isinstance(reference.quantity, Quantity):
            words = judge.printed(reference.subject.id, language)
            rung = Rung(_origin(reference), (_covers(reference),), reference.quantity, words)
            records[words] = _joined(records[words], rung) if words in records else rung
    recorded = [
        replace(rung, name="Recomputed" if rung.name == RECOMPUTED else f"On record: {rung.name}")
        for rung in records.values()
    ]
    recorded.sort(key=lambda rung: rung.quantity.number)
    measure = comparison.measure
    return Ladder(measure.label, tuple(told), tuple(recorded), measure.unit)


def ladder_figure(
    env: BuildEnvironment, store: BelegtDomain, comparison: Comparison
) -> nodes.figure | None:
    """Return a figure with the ladder of a measure, None when there is nothing to compare."""
    ladder = ladder_of(store.judge, comparison, env.config.language)
    if not ladder.told or len(ladder.rungs) < 2:
        return None
    # a page may show a ladder twice, and an assembled document those of several pages; a document's
    # part has no two hyphens in a row, and a measure's no underscore
    identifier = f"ladder-{nodes.make_id(env.docname)}--{comparison.measure.id}"
    if again := env.new_serialno(identifier):
        identifier = f"{identifier}_{again}"
    drawing = ladder_svg(ladder, identifier, env.config.language)
    figure = drawn_figure(env, drawing, identifier, ladder.alternative, classes.LADDER)
    scale = "Logarithmic" if ladder.axis.scale is Scale.LOG else "Linear"
    dashed = " Dashed: the record." if ladder.records else ""
    figure += nodes.caption("", f"{ladder.title}. {KEY}{dashed} {scale} scale.")
    return figure


def evidence_links(judge: Judge, comparison: Comparison, language: str) -> nodes.paragraph:
    """Return links to the evidence of all that a measure's ladder shows."""
    paragraph = as_generated(nodes.paragraph("", "Evidence: ", classes=[classes.LADDER_EVIDENCE]))
    figures = [one.figure for one in comparison.figures]
    told: list[tuple[Subject, str]] = [(one, comparison.outlets[one.source]) for one in figures]
    told += [(one.subject, _origin(one)) for one in _held(judge, comparison)]
    links: dict[str, Subject] = {}
    for subject, name in told:
        links.setdefault(f"{name}, {judge.printed(subject.id, language)}", subject)
    for words, subject in links.items():
        paragraph += [nodes.Text("; ")] if len(paragraph) > 1 else []
        paragraph += citation_link(subject, nodes.inline("", words))
    return paragraph


def _held(judge: Judge, comparison: Comparison) -> list[Reference]:
    figures = [one.figure for one in comparison.figures]
    return held_against(figures, judge.answers[comparison.measure.id])


def _joined(one: Rung, other: Rung) -> Rung:
    """Return one rung for what two say in the same words."""
    names = dict.fromkeys([*one.name.split(", "), other.name])
    covers = dict.fromkeys([*one.covers, *other.covers])
    return replace(one, name=", ".join(names), covers=tuple(covers))


def _origin(reference: Reference) -> str:
    subject = reference.subject
    return subject.work if isinstance(subject, Record) else RECOMPUTED


def _covers(reference: Reference) -> str:
    subject = reference.subject
    told = [subject.subject, subject.scope]
    if isinstance(subject, Record) and subject.caveat:
        told.append(subject.caveat)
    return ", ".join(told)
