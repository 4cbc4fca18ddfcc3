"""``belegt check``: all verdicts on a briefing."""

from __future__ import annotations

import argparse
import time

from babel.numbers import format_decimal

from belegt.answers import AnyVerdict
from belegt.cli.common import Commands, formatter, layout_of, warn_of_markup
from belegt.cli.condensed import condensed
from belegt.cli.doubts import mark_doubts, tell_doubts
from belegt.cli.seals import seal
from belegt.cli.terminal import language, say, say_faults, say_json, say_table, words
from belegt.messages import Message, message
from belegt.project import Project, load_project
from belegt.verdict import Report, report_on

EXAMPLES = message("""\
examples:
  belegt check                          the verdicts, and everything that is to be mended
  belegt check --format json            the same for a program
  belegt check --root ../my-briefing    another briefing
  belegt check --doubts                 the citations that only a person can tell to be meant
  belegt check --seal                   seal what only a person can tell, once it is looked up
""")


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "check",
        parents=[layout],
        help=words(message("judge every figure and citation")),
        description=words(message("Judge every figure and every citation of a briefing.")),
        epilog=words(EXAMPLES),
        formatter_class=formatter,
    )
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help=words(message("default: {default}", default="text")),
    )
    quiet = words(message("print faults and the summary only"))
    parser.add_argument("--quiet", action="store_true", help=quiet)
    every = words(message("print every fault, also those that differ in their line alone"))
    parser.add_argument("--all", action="store_true", help=every)
    doubts = words(message("list the citations that a person has to look at"))
    parser.add_argument("--doubts", action="store_true", help=doubts)
    marked = words(
        message("with --doubts: mark them all as looked at, for their reasons to be written")
    )
    parser.add_argument("--mark", action="store_true", help=marked)
    sealed = words(message("seal what only a person can tell, as it stands now"))
    parser.add_argument("--seal", action="store_true", help=sealed)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the report; the exit code tells whether something is to be mended."""
    start = time.perf_counter()
    layout = layout_of(arguments)
    project = load_project(layout)
    if arguments.seal:
        seal(layout, project)
        return 0
    if arguments.doubts or arguments.mark:
        found = project.case.doubts
        tell_doubts(project, found, marked=arguments.mark)
        if arguments.mark:
            mark_doubts(layout, project, found)
        return 0
    warn_of_markup(project.sources.values())
    report = report_on(project.case)
    if arguments.format == "json":
        say_json(as_json(project, report), indent=2)
    else:
        if not arguments.quiet:
            _print_figures(report)
        if arguments.all:
            for fault in report.faults:
                say(fault)
        else:
            say_faults(condensed(report.faults))
        for place, reason in project.conf.unread.items():
            say(message("numbers not read: {place} ({reason})", place=place, reason=reason))
        seconds = format_decimal(time.perf_counter() - start, "0.0", locale=language())
        line = summary(project, report)
        say(message("{summary} in {seconds} s", summary=line, seconds=seconds))
    return 1 if report.faults else 0


def summary(project: Project, report: Report) -> Message:
    """Return the report in one sentence."""
    mend = message("{count} to mend", count=len(report.faults))
    return message(
        "{figures} figures from {sources} sources, {citations} citations, {mentions} mentions"
        " accounted for, {disputed} of {measures} measures disputed, {doubts}: {mend}",
        figures=len(report.figures),
        sources=len(project.sources),
        citations=len(report.citations),
        mentions=report.mentions,
        disputed=len(report.disagreements),
        measures=len(report.comparisons),
        doubts=report.doubts.in_short,
        mend=mend if report.faults else message("nothing to mend"),
    )


def as_json(project: Project, report: Report) -> dict[str, object]:
    """Return the report as plain values."""
    return {
        "ledger": project.ledger.digest,
        "figures": [
            {
                "id": name,
                "source": one.attestation.figure.source,
                "measure": one.attestation.figure.measure,
                "value": one.attestation.figure.value,
                "unit": one.attestation.figure.unit,
                "bound": str(one.attestation.figure.bound),
                "quoted": _verdict(one.quoted),
                "agreed": _verdict(one.agreed),
                "borne_out": _verdict(one.borne_out),
                "citations": [
                    {
                        "file": citation.place.file,
                        "line": citation.place.line,
                        "words": citation.words,
                        "quoted": _verdict(citation.verdict),
                    }
                    for citation in one.citations
                ],
            }
            for name, one in report.figures.items()
        ],
        "doubts": {"all": report.doubts.count, "looked_at": len(report.doubts.looked_at)},
        "faults": [
            {
                "rule": fault.rule,
                "file": fault.place.file,
                "line": fault.place.line or None,
                "name": fault.place.name,
                "found": str(fault.found),
                "expected": str(fault.expected),
                "remedy": str(fault.remedy),
            }
            for fault in report.faults
        ],
    }


def _verdict(verdict: AnyVerdict) -> dict[str, str]:
    return {"answer": str(verdict.answer), "reason": verdict.why()}


def _print_figures(report: Report) -> None:
    heads = (
        message("figure"),
        *(message("quoted?"), message("agreed?"), message("borne out?")),
        message("cited"),
    )
    rows = [
        (name, one.quoted.answer, one.agreed.answer, one.borne_out.answer, len(one.citations))
        for name, one in report.figures.items()
    ]
    say_table([heads, *rows])
    print()
