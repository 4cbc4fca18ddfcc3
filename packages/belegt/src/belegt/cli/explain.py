"""``belegt explain``: the whole chain of one figure."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TypeAlias

from belegt.cli.common import Commands, formatter, layout_of, warn_of_markup
from belegt.cli.terminal import words
from belegt.errors import BelegtError, Fault, Place
from belegt.ledger import did_you_mean
from belegt.messages import Message, message
from belegt.project import Project, load_project
from belegt.quantity import PartialDate, Quantity
from belegt.verdict import CitationVerdict, EntryKind, Exhibit, Exhibits
from belegt.verdict.exhibit import Quotation, Verdicts, bridging

CONTEXT = 60
"""Code points of the source shown on each side of a quote."""

EXAMPLES = message("""\
example:
  belegt explain nvidia-loss
""")

LEAST = 13
"""Width of the labels, for those that are short."""

KINDS = {
    EntryKind.FIGURE: message("figure"),
    EntryKind.RECORD: message("record"),
    EntryKind.DERIVED: message("derived"),
    EntryKind.STATEMENT: message("statement"),
}
"""What an entry is, as its line is labelled."""

JudgedExhibit: TypeAlias = Exhibit[CitationVerdict]

ToldLine: TypeAlias = tuple[Message, object]
"""A line: its label, and what it tells."""


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "explain",
        parents=[layout],
        help=words(message("show the whole chain of one figure")),
        description=words(
            message("Show where a figure comes from, how it is read and judged, and where it goes.")
        ),
        epilog=words(EXAMPLES),
        formatter_class=formatter,
    )
    parser.add_argument("id", help=words(message("id of the figure in the ledger")))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the chain."""
    project = load_project(layout_of(arguments))
    warn_of_markup(project.sources.values())
    ledger, case, name = project.ledger, project.case, arguments.id
    if name not in ledger.entries and name not in ledger.statements:
        found = message("unknown figure {name!r}", name=name)
        expected = message("an id of the ledger")
        remedy = did_you_mean(name, [*ledger.entries, *ledger.statements])
        raise BelegtError([Fault(found, expected, Place(arguments.ledger), remedy)])
    exhibit = Exhibits(project.judge, case.citing, case.quoted)[name]
    lines = [(words(label), told) for label, told in _chain(exhibit, project)]
    width = max(LEAST, *(len(label) for label, _ in lines))
    for label, told in lines:
        print(f"{label.ljust(width)} {words(told)}")
    return 0


def _chain(exhibit: JudgedExhibit, project: Project) -> Iterator[ToldLine]:
    """Yield what is known of an entry, from its place in the ledger to the prose."""
    yield KINDS[exhibit.kind], f"{exhibit.id} ({exhibit.place.file}:{exhibit.place.line})"
    if exhibit.measure:
        yield message("measure"), f"{exhibit.measure.label} ({exhibit.measure.id})"
        yield message("subject"), exhibit.subject
        yield message("scope"), exhibit.scope
    if exhibit.quotation:
        yield from _quotation(exhibit, exhibit.quotation)
    elif exhibit.quantity:
        yield message("value"), str(exhibit.quantity)
    if not exhibit.quotation:
        yield message("says"), exhibit.said
    if exhibit.provenance:
        work, where = exhibit.provenance.work, exhibit.provenance.passage_in_print
        yield message("work"), message("{work}, {where}", work=work, where=where)
        seen, caveat = exhibit.provenance.seen, exhibit.caveat
        told = message("{seen} ({caveat})", seen=seen, caveat=caveat)
        yield message("seen"), told if caveat else seen
    if exhibit.recomputation:
        yield message("formula"), exhibit.recomputation.formula
        for name in exhibit.recomputation.inputs:
            yield message("input"), f"{name} = {project.judge.printed(name, project.language)}"
    if exhibit.note:
        yield message("note"), exhibit.note
    if exhibit.verdicts:
        yield from _verdicts(exhibit.verdicts)
        for bridge in exhibit.verdicts.bridges:
            yield message("bridge"), bridging(bridge)
            yield message("bridged to"), bridge.record
    yield from map(_citation, exhibit.places)


def _quotation(exhibit: JudgedExhibit, quotation: Quotation) -> Iterator[ToldLine]:
    source = quotation.source
    if exhibit.typed:
        yield message("ledger"), exhibit.typed
    yield message("source"), f"{source.entry.outlet}, {source.entry.date} ({source.file})"
    yield message("address"), source.entry.address
    yield message("according to"), quotation.speaker
    yield from _passage(quotation, exhibit.quantity)
    if quotation.gloss:
        yield message("gloss"), quotation.gloss


def _verdicts(verdicts: Verdicts) -> Iterator[ToldLine]:
    yield message("quoted?"), verdicts.quoted
    if verdicts.agreed:
        yield message("agreed?"), verdicts.agreed
    yield message("borne out?"), verdicts.borne_out
    for reach in verdicts.reach:
        yield message("judged"), reach


def _citation(citation: CitationVerdict) -> ToldLine:
    place = f"{citation.place.file}:{citation.place.line}"
    told = message(
        "{place} as “{words}” ({answer})",
        place=place,
        words=citation.words,
        answer=citation.verdict.answer,
    )
    return message("cited"), told


def _passage(quotation: Quotation, quantity: Quantity | PartialDate | None) -> Iterator[ToldLine]:
    source = quotation.source
    span, mention = quotation.finding.span, quotation.finding.mention
    if span is None:
        quote = quotation.passage.quote
        told = message("“{quote}” (does not stand once in the source)", quote=quote)
        yield message("quote"), told
        return
    before = source.text[max(0, span.start - CONTEXT) : span.start]
    after = source.text[span.end : span.end + CONTEXT]
    passage = f"…{before}[{span.cut(source.text)}]{after}…"
    yield message("quote"), " ".join(passage.split())
    yield (
        message("at"),
        message(
            "{place}, code points {start} to {end}",
            place=f"{source.file}:{source.line(span.start)}",
            start=span.start,
            end=span.end,
        ),
    )
    if mention is None:
        return
    overruled = quotation.finding.overruled
    yield (
        message("a person reads") if overruled else message("reads"),
        message(
            "“{words}” as {kind}: {quantity}",
            words=mention.text,
            kind=mention.kind,
            quantity=quantity,
        ),
    )
    if overruled:
        yield message("because"), overruled.because
        yield message("machine reads"), overruled.read_by_machine
    if isinstance(quantity, Quantity):
        yield message("strictly"), str(quantity.strict)
        yield message("loosely"), str(quantity.loose)
