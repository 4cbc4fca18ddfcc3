"""``belegt languages``: what texts are read and numbers are printed in."""

from __future__ import annotations

import argparse

from babel import Locale

from belegt.cli.common import Commands, formatter
from belegt.cli.terminal import language, say_json, say_table, words
from belegt.lexicon import language_codes, lexicon_of
from belegt.messages import is_translated, message

TABLE, JSON = "table", "json"


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    del layout  # tells of the tool, not of a briefing
    parser = commands.add_parser(
        "languages",
        help=words(message("list the languages that are read and printed")),
        description=words(message("List the languages that texts are read in.")),
        formatter_class=formatter,
    )
    add_format(parser)
    parser.set_defaults(run=run)


def add_format(parser: argparse.ArgumentParser) -> None:
    """Add the choice between a table and JSON."""
    parser.add_argument(
        "--format",
        choices=(TABLE, JSON),
        default=TABLE,
        help=words(message("default: {default}", default=TABLE)),
    )


def run(arguments: argparse.Namespace) -> int:
    """Print what is known of each language."""
    rows = [told(code) for code in language_codes()]
    if arguments.format == JSON:
        say_json(rows, indent=2)
        return 0
    heads = (
        message("code"),
        message("language"),
        message("number"),
        message("scale words"),
        message("unit words"),
        message("messages"),
    )
    answers = {True: message("yes"), False: message("in English")}
    cells = ([*list(row.values())[:-1], answers[row["messages"] is True]] for row in rows)
    say_table([heads, *cells])
    return 0


def told(code: str) -> dict[str, object]:
    """Return what is known of a language, its name in the language of messages."""
    lexicon = lexicon_of(code)
    return {
        "code": code,
        "name": Locale.parse(code).get_language_name(language()) or code,
        "number": f"1{lexicon.group}234{lexicon.decimal}5",
        "scales": len(lexicon.scales),
        "units": len(lexicon.units),
        "messages": is_translated(code),
    }
