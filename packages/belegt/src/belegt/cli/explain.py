"""``belegt explain``: the whole chain of one figure."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TypeAlias

from belegt.cli.common import Commands, formatter, layout_of, warn_of_markup
from belegt.cli.terminal import words
from belegt.errors import BelegtError, Fault, Place
from belegt.formula import names_in
from belegt.ledger import Derived, did_you_mean
from belegt.messages import Message, message
from belegt.project import Project, load_project
from belegt.quantity import Quantity
from belegt.source import Source
from belegt.verdict import Attestation, CitationVerdict, FigureVerdicts, Judge, Reference, report_on

CONTEXT = 60
"""Code points of the source shown on each side of a quote."""

EXAMPLES = message("""\
example:
  belegt explain nvidia-loss
""")

LEAST = 13
"""Width of the labels, for those that are short."""

Told: TypeAlias = tuple[Message, object]
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
    judge, report = project.judge, report_on(project.case)
    name = arguments.id
    if name in report.figures:
        chain = _chain(project, report.figures[name])
    elif name in judge.references:
        chain = _reference(project, judge, judge.references[name])
    else:
        found = message("unknown figure {name!r}", name=name)
        expected = message("an id of the ledger")
        remedy = did_you_mean(name, project.ledger.subjects)
        raise BelegtError([Fault(found, expected, Place(arguments.ledger), remedy)])
    citations = [one for one in report.citations if one.figure == name]
    lines = [(words(label), told) for label, told in (*chain, *map(_citation, citations))]
    width = max(LEAST, *(len(label) for label, _ in lines))
    for label, told in lines:
        print(f"{label.ljust(width)} {words(told)}")
    return 0


def _chain(project: Project, one: FigureVerdicts) -> Iterator[Told]:
    attestation = one.attestation
    figure = attestation.figure
    source = project.sources[figure.source]
    measure = project.ledger.measures[figure.measure].entry
    yield message("figure"), f"{figure.id} ({attestation.place.file}:{attestation.place.line})"
    yield message("measure"), f"{measure.label} ({figure.measure})"
    yield message("subject"), figure.subject
    yield message("scope"), figure.scope
    yield message("ledger"), f"{figure.bound} {figure.value} {figure.unit}"
    yield message("source"), f"{source.entry.outlet}, {source.entry.date} ({source.file})"
    yield message("address"), source.entry.address
    yield message("according to"), figure.according_to
    yield from _passage(attestation, source)
    yield message("gloss"), figure.gloss
    if figure.note:
        yield message("note"), figure.note
    yield message("quoted?"), one.quoted
    yield message("agreed?"), one.agreed
    yield message("borne out?"), one.borne_out


def _citation(citation: CitationVerdict) -> Told:
    place = f"{citation.place.file}:{citation.place.line}"
    told = message(
        "{place} as “{words}” ({answer})",
        place=place,
        words=citation.words,
        answer=citation.verdict.answer,
    )
    return message("cited"), told


def _reference(project: Project, judge: Judge, reference: Reference) -> Iterator[Told]:
    subject = reference.subject
    measure = project.ledger.measures[subject.measure].entry
    kind = message("derived") if isinstance(subject, Derived) else message("record")
    yield kind, f"{subject.id} ({reference.place.file}:{reference.place.line})"
    yield message("measure"), f"{measure.label} ({subject.measure})"
    yield message("subject"), subject.subject
    yield message("scope"), subject.scope
    yield message("value"), str(reference.quantity)
    yield message("says"), subject.says
    if isinstance(subject, Derived):
        yield message("formula"), subject.formula
        for name in names_in(subject.formula):
            yield message("input"), f"{name} = {judge.printed(name, project.language)}"
    else:
        yield message("work"), f"{subject.work}, {subject.where}"
        yield message("seen"), subject.seen
    if subject.note:
        yield message("note"), subject.note


def _passage(attestation: Attestation, source: Source) -> Iterator[Told]:
    span, mention = attestation.finding.span, attestation.finding.mention
    if span is None:
        quote = attestation.figure.quote
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
    overruled = attestation.finding.overruled
    yield (
        message("a person reads") if overruled else message("reads"),
        message(
            "“{words}” as {kind}: {quantity}",
            words=mention.text,
            kind=mention.kind,
            quantity=attestation.quantity,
        ),
    )
    if overruled:
        yield message("because"), overruled.because
        yield message("machine reads"), overruled.read_by_machine
    if isinstance(attestation.quantity, Quantity):
        yield message("strictly"), str(attestation.quantity.strict)
        yield message("loosely"), str(attestation.quantity.loose)
