"""The command line: ``belegt read · check · explain · propose · schema``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from belegt.cli import check, explain, propose, read, schema
from belegt.cli.version import Version
from belegt.errors import BelegtError

OK, FAILED, USAGE = 0, 1, 2

EPILOG = """\
exit codes:
  0  nothing to mend
  1  something to mend, named on standard error (check: on standard output)
  2  the command itself was called wrongly

examples:
  belegt read --language de article.txt
  belegt read --format jsonl - < article.txt
  belegt check
  belegt check --format json | jq .figures
  belegt explain nvidia-loss
  belegt propose rolling-stone >> docs/ledger/new.yaml
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    arguments = _parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except BelegtError as error:
        print(error, file=sys.stderr)
        count = len(error.faults)
        print(f"\n{count} {'thing' if count == 1 else 'things'} to mend", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # the reader of our output (head, less) has seen enough; nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="belegt",
        description="Briefings in which no number can be wrong unnoticed.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=Version, help="print the version and where it stands")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    layout = argparse.ArgumentParser(add_help=False)
    group = layout.add_argument_group("where the briefing stands")
    group.add_argument(
        "--root", type=Path, default=Path(), help="folder of the briefing (default: here)"
    )
    group.add_argument("--docs", default="docs", help="prose, below the root (default: docs)")
    group.add_argument("--seeds", default="seeds", help="sources, below the root (default: seeds)")
    group.add_argument(
        "--ledger", default="docs/ledger", help="ledger, below the root (default: docs/ledger)"
    )
    for command in (read, check, explain, propose, schema):
        command.add_parser(commands, layout)
    return parser
