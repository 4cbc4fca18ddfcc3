"""``belegt explain``: the whole chain of one figure."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from belegt.cli.common import Commands, formatter, layout_of
from belegt.errors import BelegtError, Fault, Place
from belegt.formula import names_in
from belegt.ledger import Derived, did_you_mean
from belegt.project import Project, load_project
from belegt.quantity import Quantity
from belegt.source import Source
from belegt.verdict import Attestation, CitationVerdict, FigureVerdicts, Judge, Reference

CONTEXT = 60
"""Code points of the source shown on each side of a quote."""

EXAMPLES = """\
example:
  belegt explain nvidia-loss
"""


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "explain",
        parents=[layout],
        help="show the whole chain of one figure",
        description="Show where a figure comes from, how it is read and judged, and where it goes.",
        epilog=EXAMPLES,
        formatter_class=formatter,
    )
    parser.add_argument("id", help="id of the figure in the ledger")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the chain."""
    project = load_project(layout_of(arguments))
    judge = Judge(project.sources, project.ledger)
    report = judge.report(project.documents, project.language)
    name = arguments.id
    if name in report.figures:
        chain = _chain(project, report.figures[name])
    elif name in judge.references:
        chain = _reference(project, judge, judge.references[name])
    else:
        found = f"unknown figure {name!r}"
        remedy = did_you_mean(name, project.ledger.subjects)
        raise BelegtError([Fault(found, "an id of the ledger", Place(arguments.ledger), remedy)])
    citations = [one for one in report.citations if one.figure == name]
    for label, text in (*chain, *map(_citation, citations)):
        print(f"{label:13} {text}")
    return 0


def _chain(project: Project, one: FigureVerdicts) -> Iterator[tuple[str, str]]:
    attestation = one.attestation
    figure = attestation.figure
    source = project.sources[figure.source]
    measure = project.ledger.measures[figure.measure].entry
    yield "figure", f"{figure.id} ({attestation.place.file}:{attestation.place.line})"
    yield "measure", f"{measure.label} ({figure.measure})"
    yield "subject", figure.subject
    yield "scope", figure.scope
    yield "ledger", f"{figure.bound} {figure.value} {figure.unit}"
    yield "source", f"{source.entry.outlet}, {source.entry.date} ({source.file})"
    yield "address", source.entry.address
    yield "according to", figure.according_to
    yield from _passage(attestation, source)
    yield "gloss", figure.gloss
    if figure.note:
        yield "note", figure.note
    yield "quoted?", str(one.quoted)
    yield "agreed?", str(one.agreed)
    yield "borne out?", str(one.borne_out)


def _citation(citation: CitationVerdict) -> tuple[str, str]:
    place = f"{citation.place.file}:{citation.place.line}"
    return "cited", f"{place} as “{citation.words}” ({citation.verdict.answer})"


def _reference(project: Project, judge: Judge, reference: Reference) -> Iterator[tuple[str, str]]:
    subject = reference.subject
    measure = project.ledger.measures[subject.measure].entry
    kind = "derived" if isinstance(subject, Derived) else "record"
    yield kind, f"{subject.id} ({reference.place.file}:{reference.place.line})"
    yield "measure", f"{measure.label} ({subject.measure})"
    yield "subject", subject.subject
    yield "scope", subject.scope
    yield "value", str(reference.quantity)
    yield "says", subject.says
    if isinstance(subject, Derived):
        yield "formula", subject.formula
        for name in names_in(subject.formula):
            yield "input", f"{name} = {judge.printed(name, project.language)}"
    else:
        yield "work", f"{subject.work}, {subject.where}"
        yield "seen", subject.seen
    if subject.note:
        yield "note", subject.note


def _passage(attestation: Attestation, source: Source) -> Iterator[tuple[str, str]]:
    span, mention = attestation.finding.span, attestation.finding.mention
    if span is None:
        yield "quote", f"“{attestation.figure.quote}” (does not stand once in the source)"
        return
    before = source.text[max(0, span.start - CONTEXT) : span.start]
    after = source.text[span.end : span.end + CONTEXT]
    passage = f"…{before}[{span.cut(source.text)}]{after}…"
    yield "quote", " ".join(passage.split())
    yield "at", f"{source.file}:{source.line(span.start)}, code points {span.start} to {span.end}"
    if mention is None:
        return
    yield "reads", f"“{mention.text}” as {mention.kind}: {attestation.quantity}"
    if isinstance(attestation.quantity, Quantity):
        yield "strictly", str(attestation.quantity.strict)
        yield "loosely", str(attestation.quantity.loose)
