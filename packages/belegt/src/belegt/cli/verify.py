"""``belegt verify``: a draft's numbers against sources, without a ledger."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping
from typing import TypeAlias

from belegt.cli.common import Commands, formatter
from belegt.cli.github import workflow_commands
from belegt.cli.junit import junit
from belegt.cli.sarif import sarif
from belegt.cli.terminal import language, say, say_json, words
from belegt.cli.verified import explain, tell
from belegt.cli.verifiedpage import page
from belegt.lexicon import language_codes
from belegt.match import Verification, gather, verify
from belegt.match.schema import SCHEMA
from belegt.messages import message
from belegt.reader import Kind

EXAMPLES = message("""\
examples:
  belegt verify draft.md --against sources/
  belegt verify README.md --against results.json bench/*.csv --only kind=duration
  belegt verify draft.md --against sources/ --explain 7
  belegt verify draft.md --against sources/ --format jsonl | jq 'select(.fine | not)'

exit codes:
  0  nothing to mend
  1  a number that the sources do not bear out, or an allowance that none needs
  2  a source, or a part of one, could not be read: what it says is not known

A number that needs no source is allowed by a comment in the draft,
  <!-- belegt: allow “42”, because it is the answer -->
or in a file of --allow: a list of number and because, with file or section.
""")

PATIENCE = 2.0
"""Seconds after which progress is shown."""

Writer: TypeAlias = Callable[[Verification, argparse.Namespace], None]
"""Writes what is said of a draft to standard output."""


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    del layout  # needs no briefing
    parser = commands.add_parser(
        "verify",
        help=words(message("hold the numbers of a draft against sources")),
        description=words(
            message("Say of every number of a draft whether the sources bear it out.")
        ),
        epilog=words(EXAMPLES),
        formatter_class=formatter,
    )
    draft = words(message("DRAFT"))
    parser.add_argument("drafts", nargs="*", metavar=draft, help=words(message("files to judge")))
    parser.add_argument(
        "--against",
        nargs="+",
        default=[],
        metavar=words(message("SOURCE")),
        help=words(message("files, folders and patterns that the draft rests on")),
    )
    parser.add_argument("--allow", help=words(message("file of numbers that need no source")))
    condition = words(message("kind=KIND, section=HEADING, path=PATTERN or verdict=VERDICT"))
    for name, told in (
        ("--only", message("judge these alone: {condition}", condition=condition)),
        ("--except", message("do not judge these, told as for --only")),
    ):
        parser.add_argument(
            name,
            nargs="+",
            default=[],
            dest=name.strip("-").replace("except", "leave_out"),
            type=as_condition,
            metavar="KEY=VALUE",
            help=words(told),
        )
    parser.add_argument("--language", choices=language_codes(), help=words(message("of the draft")))
    parser.add_argument(
        "--format", choices=tuple(WRITERS), default="text", help=words(message("of the output"))
    )
    parser.add_argument("--all", action="store_true", help=words(message("list every number")))
    parser.add_argument(
        "--quiet",
        action="store_true",
        help=words(message("a line for each number to mend, no more")),
    )
    parser.add_argument(
        "--explain",
        type=int,
        metavar="N",
        help=words(message("show all that is known of number N, as --all numbers them")),
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help=words(message("default: {default}", default="auto")),
    )
    parser.add_argument(
        "--schema", action="store_true", help=words(message("print the schema of a line of jsonl"))
    )
    parser.set_defaults(run=run, parser=parser)


def as_condition(text: str) -> str:
    """Return a condition of --only and --except; anything else is refused."""
    name, _, value = text.partition("=")
    if name not in {"kind", "section", "path", "verdict"} or not value:
        raise argparse.ArgumentTypeError(
            words(message("expected kind=, section=, path= or verdict=, found “{text}”", text=text))
        )
    if name == "kind" and value not in set(Kind):
        kinds = ", ".join(Kind)
        raise argparse.ArgumentTypeError(words(message("a kind is one of: {kinds}", kinds=kinds)))
    return text


def run(arguments: argparse.Namespace) -> int:
    """Judge the drafts and print what is found."""
    if arguments.schema:
        say_json(SCHEMA, indent=2)
        return 0
    if not arguments.drafts or not arguments.against:
        arguments.parser.error(words(message("name a draft, and its sources behind --against")))
    found = verify(
        arguments.drafts,
        gather(arguments.against),
        allow=arguments.allow,
        only=arguments.only,
        leave_out=arguments.leave_out,
        language=arguments.language or "",
        ticking=Progress() if sys.stderr.isatty() else None,
    )
    if arguments.explain is not None:
        explain(found, arguments.explain, arguments.color)
    else:
        WRITERS[arguments.format](found, arguments)
    return found.exit_code


class Progress:
    """Shows on standard error how far a long run has come, and how long it will take."""

    def __init__(self) -> None:
        self._begun = self._shown = time.monotonic()

    def __call__(self, done: int, whole: int) -> None:
        """Take how many of how many numbers are judged."""
        now = time.monotonic()
        if done >= whole and self._shown > self._begun:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        elif now - self._begun > PATIENCE and now - self._shown > PATIENCE / 10:
            self._shown = now
            left = (now - self._begun) * (whole - done) / max(done, 1)
            told = message(
                "{done} of {whole} numbers, {left} s left",
                done=done,
                whole=whole,
                left=f"{left:.0f}",
            )
            print(f"\r\x1b[K{words(told)}", end="", file=sys.stderr, flush=True)


def write_text(found: Verification, arguments: argparse.Namespace) -> None:
    """Write for a person."""
    tell(found, quiet=arguments.quiet, everything=arguments.all, color=arguments.color)


def write_lines(found: Verification, arguments: argparse.Namespace) -> None:
    """Write a line of JSON for each number; what is no number goes to standard error."""
    for one in found:
        say_json(one.as_json(language()))
    if not arguments.quiet:
        for told in (*found.unread, *found.unused, *found.remarks):
            say(told, sys.stderr)


def write_sarif(found: Verification, arguments: argparse.Namespace) -> None:
    """Write for code hosts and editors."""
    del arguments  # everything is in it
    say_json(sarif(found), indent=2)


def write_github(found: Verification, arguments: argparse.Namespace) -> None:
    """Write for a workflow of GitHub."""
    del arguments
    for line in workflow_commands(found):
        say(line)


def write_junit(found: Verification, arguments: argparse.Namespace) -> None:
    """Write for what shows the results of tests."""
    del arguments
    say(junit(found))


def write_page(found: Verification, arguments: argparse.Namespace) -> None:
    """Write a page for browsers that needs nothing else."""
    del arguments
    say(page(found))


WRITERS: Mapping[str, Writer] = {
    "text": write_text,
    "jsonl": write_lines,
    "sarif": write_sarif,
    "github": write_github,
    "junit": write_junit,
    "html": write_page,
}
"""How what is found can be written."""
