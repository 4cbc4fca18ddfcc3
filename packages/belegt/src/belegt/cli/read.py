"""``belegt read``: the quantities and dates of texts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from belegt.cli.common import Commands, formatter
from belegt.cli.terminal import say_json, say_table, words
from belegt.errors import BelegtError, Fault
from belegt.lexicon import language_codes
from belegt.messages import message
from belegt.reader import Mention, find_quantities
from belegt.textfile import decoded, read_bytes

STANDARD_INPUT = "-"
EXAMPLES = message("""\
examples:
  belegt read --language de article.txt
  echo "Nvidia lost $600 billion" | belegt read --language en --format jsonl -

A line of jsonl holds start and end (code points, 0-based, half-open), text, kind, value, low,
high (decimal strings; dates in ISO 8601), unit and bound; with several files, also the file.
""")


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    del layout  # reads any text, not a briefing
    parser = commands.add_parser(
        "read",
        help=words(message("print the quantities and dates of texts")),
        description=words(message("Print every quantity and date of the texts.")),
        epilog=words(EXAMPLES),
        formatter_class=formatter,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar=words(message("FILE")),
        help=words(message("text files in UTF-8; - for stdin")),
    )
    parser.add_argument(
        "--language",
        choices=language_codes(),
        help=words(message("of the texts, default: told from each; messages speak yours")),
    )
    parser.add_argument(
        "--format",
        choices=("table", "jsonl"),
        default="table",
        help=words(message("default: {default}", default="table")),
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the mentions of every file; files that cannot be read are told at the end."""
    faults: list[Fault] = []
    for file in arguments.files:
        try:
            text = _text(file)
        except BelegtError as error:
            faults += error.faults
            continue
        mentions = find_quantities(text, arguments.language)
        named = file if len(arguments.files) > 1 else ""
        if arguments.format == "jsonl":
            _print_lines(mentions, named)
        else:
            _print_table(mentions, named)
    if faults:
        raise BelegtError(faults)
    return 0


def _text(file: str) -> str:
    if file == STANDARD_INPUT:
        data = sys.stdin.buffer.read()
    else:
        data = read_bytes(Path(file), file, message("check the name"))
    return decoded(data, file, message("convert it to UTF-8"))


def _print_lines(mentions: list[Mention], file: str) -> None:
    for mention in mentions:
        fields = ({"file": file} if file else {}) | mention.as_json()
        say_json(fields)


def _print_table(mentions: list[Mention], file: str) -> None:
    rows: list[tuple[object, ...]] = [
        (
            *(message("start"), message("end"), message("kind"), message("value")),
            *(message("unit"), message("bound"), message("text")),
        )
    ]
    for mention in mentions:
        fields = mention.as_json()
        value = fields["value"]
        if value is None and mention.quantity is not None:
            value = f"{fields['low']}..{fields['high']}"
        cells = (fields["start"], fields["end"], fields["kind"], value or message("unreadable"))
        tail = (fields["unit"], fields["bound"], " ".join(mention.text.split()))
        rows.append(cells + tail)
    if file:
        print(f"{file}:")
    say_table(rows)
