"""``belegt read``: the quantities and dates of texts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from belegt.cli.common import Commands, formatter
from belegt.cli.terminal import say, say_json, say_table, words
from belegt.cli.unread import say_unread_table, unread_fields
from belegt.errors import BelegtError, Fault
from belegt.lexicon import language_codes
from belegt.messages import message
from belegt.reader import Mention, find_quantities, find_unread, language_of
from belegt.textfile import decoded, read_bytes

STANDARD_INPUT = "-"
EXAMPLES = message("""\
examples:
  belegt read --language de article.txt
  echo "Nvidia lost $600 billion" | belegt read --language en --format jsonl -
  belegt read --unread --language de article.txt

A line of jsonl holds start and end (code points, 0-based, half-open), text, kind, value, low,
high (decimal strings; dates in ISO 8601), unit and bound; with several files, also the file.
With --unread it holds line, start, end, text, reason and context.
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
    parser.add_argument(
        "--unread",
        action="store_true",
        help=words(message("print the digits and number words that are no mention, and why")),
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
        if arguments.language is None:
            _tell_language(text, file)
        named = file if len(arguments.files) > 1 else ""
        if arguments.unread:
            _print_unread(text, arguments, named)
            continue
        mentions = find_quantities(text, arguments.language)
        if arguments.format == "jsonl":
            _print_lines([mention.as_json() for mention in mentions], named)
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


def _tell_language(text: str, file: str) -> None:
    """Say on standard error in which language a text is read that nobody named."""
    told = message(
        "{file}: read as “{language}”; --language names another",
        file=message("standard input") if file == STANDARD_INPUT else file,
        language=language_of(text),
    )
    say(told, sys.stderr)


def _print_unread(text: str, arguments: argparse.Namespace, file: str) -> None:
    unread = find_unread(text, arguments.language)
    if arguments.format == "jsonl":
        _print_lines(unread_fields(text, unread), file)
        return
    if file:
        print(f"{file}:")
    say_unread_table(text, unread)


def _print_lines(lines: Iterable[dict[str, object]], file: str) -> None:
    for line in lines:
        fields = ({"file": file} if file else {}) | line
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
