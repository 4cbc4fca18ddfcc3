"""``belegt check``: all verdicts on a briefing."""

from __future__ import annotations

import argparse
import json
import time

from belegt.answers import AnyVerdict
from belegt.cli.common import Commands, formatter, layout_of
from belegt.project import Project, load_project
from belegt.verdict import Judge, Report

EXAMPLES = """\
examples:
  belegt check                          the verdicts, and everything that is to be mended
  belegt check --format json            the same for a program
  belegt check --root ../my-briefing    another briefing
"""


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "check",
        parents=[layout],
        help="judge every figure and citation",
        description="Judge every figure and every citation of a briefing.",
        epilog=EXAMPLES,
        formatter_class=formatter,
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("--quiet", action="store_true", help="print faults and the summary only")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the report; the exit code tells whether something is to be mended."""
    start = time.perf_counter()
    project = load_project(layout_of(arguments))
    report = Judge(project.sources, project.ledger).report(project.documents, project.language)
    if arguments.format == "json":
        print(json.dumps(as_json(project, report), ensure_ascii=False, indent=2))
    else:
        if not arguments.quiet:
            _print_figures(report)
        for fault in report.faults:
            print(fault)
        print(f"{summary(project, report)} in {time.perf_counter() - start:.1f} s")
    return 1 if report.faults else 0


def summary(project: Project, report: Report) -> str:
    """Return the report in one sentence."""
    mend = f"{len(report.faults)} to mend" if report.faults else "nothing to mend"
    return (
        f"{len(report.figures)} figures from {len(project.sources)} sources,"
        f" {len(report.citations)} citations, {report.mentions} mentions accounted for,"
        f" {len(report.disagreements)} of {len(report.comparisons)} measures disputed: {mend}"
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
        "faults": [
            {
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
    width = max(map(len, report.figures), default=0)
    print(f"{'figure'.ljust(width)}  {'quoted?':12} {'agreed?':10} {'borne out?':17} cited")
    for name, one in report.figures.items():
        answers = f"{one.quoted.answer:12} {one.agreed.answer:10} {one.borne_out.answer:17}"
        print(f"{name.ljust(width)}  {answers} {len(one.citations)}")
    print()
