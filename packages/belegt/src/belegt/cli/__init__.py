"""The command line: ``belegt verify · read · check · explain · propose · …``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from belegt.cli import check, explain, languages, propose, read, schema, units, verify
from belegt.cli.terminal import prepare, say_faults, words
from belegt.cli.version import Version
from belegt.errors import BelegtError
from belegt.messages import message, plural

OK, FAILED = 0, 1

EPILOG = message("""\
exit codes:
  0  nothing to mend
  1  something to mend, named on standard error (check: on standard output)
  2  the command itself was called wrongly; verify: a source could not be read

examples:
  belegt verify draft.md --against sources/
  belegt read --language de article.txt
  belegt read --format jsonl - < article.txt
  belegt check
  belegt check --format json | jq .figures
  belegt explain nvidia-loss
  belegt propose rolling-stone >> docs/ledger/new.yaml

Messages are in the language of LANGUAGE, LC_ALL, LC_MESSAGES or LANG; that of a text is told by
--language, that of the pages by conf.py.
""")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    prepare()
    arguments = make_parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
    except BelegtError as error:
        say_faults(error.faults, sys.stderr)
        told = plural("{count} thing to mend", "{count} things to mend", len(error.faults))
        print(f"\n{words(told)}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # the reader of our output (head, less) has seen enough; nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    return code


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the command and of all its subcommands."""
    parser = argparse.ArgumentParser(
        prog="belegt",
        description=words(message("Briefings in which no number can be wrong unnoticed.")),
        epilog=words(EPILOG),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    version = words(message("print the version and where it stands"))
    parser.add_argument("--version", action=Version, help=version)
    commands = parser.add_subparsers(
        title=words(message("commands")), required=True, metavar=words(message("COMMAND"))
    )
    layout = argparse.ArgumentParser(add_help=False)
    group = layout.add_argument_group(words(message("where the briefing stands")))
    root = words(message("folder of the briefing (default: here)"))
    group.add_argument("--root", type=Path, default=Path(), help=root)
    for name, default, told in (
        ("--docs", "docs", message("prose, below the root (default: docs)")),
        ("--seeds", "seeds", message("sources, below the root (default: seeds)")),
        ("--ledger", "docs/ledger", message("ledger, below the root (default: docs/ledger)")),
    ):
        group.add_argument(name, default=default, help=words(told))
    for command in (verify, read, check, explain, propose, schema, languages, units):
        command.add_parser(commands, layout)
    return parser
