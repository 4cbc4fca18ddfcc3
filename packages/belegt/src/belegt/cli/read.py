"""``belegt read``: the quantities and dates of texts."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from belegt.cli.common import Commands, formatter
from belegt.errors import BelegtError, Fault, Place
from belegt.lexicon import language_codes
from belegt.reader import Mention, find_quantities

STANDARD_INPUT = "-"
EXAMPLES = """\
examples:
  belegt read --language de article.txt
  echo "Nvidia lost $600 billion" | belegt read --language en --format jsonl -

A line of jsonl holds start and end (code points, 0-based, half-open), text, kind, value, low,
high (decimal strings; dates in ISO 8601), unit and bound; with several files, also the file.
"""


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    del layout  # reads any text, not a briefing
    parser = commands.add_parser(
        "read",
        help="print the quantities and dates of texts",
        description="Print every quantity and date of the texts.",
        epilog=EXAMPLES,
        formatter_class=formatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="text files in UTF-8; - for stdin")
    parser.add_argument("--language", choices=language_codes(), help="default: told from each text")
    parser.add_argument(
        "--format", choices=("table", "jsonl"), default="table", help="default: table"
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
    try:
        data = sys.stdin.buffer.read() if file == STANDARD_INPUT else Path(file).read_bytes()
        return data.decode("utf-8")
    except OSError as error:
        fault = Fault(
            f"cannot be read ({error.strerror})", "a text file", Place(file), "check the name"
        )
        raise BelegtError([fault]) from None
    except UnicodeDecodeError as error:
        fault = Fault(
            f"byte {error.start} is not UTF-8", "UTF-8 text", Place(file), "convert it to UTF-8"
        )
        raise BelegtError([fault]) from None


def _print_lines(mentions: list[Mention], file: str) -> None:
    for mention in mentions:
        fields = ({"file": file} if file else {}) | mention.as_json()
        print(json.dumps(fields, ensure_ascii=False))


def _print_table(mentions: list[Mention], file: str) -> None:
    rows = [("start", "end", "kind", "value", "unit", "bound", "text")]
    for mention in mentions:
        fields = mention.as_json()
        value = fields["value"]
        if value is None and mention.quantity is not None:
            value = f"{fields['low']}..{fields['high']}"
        cells = (fields["start"], fields["end"], fields["kind"], value or "unreadable")
        tail = (fields["unit"], fields["bound"], " ".join(mention.text.split()))
        rows.append(tuple(map(str, cells + tail)))  # type: ignore[arg-type]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    if file:
        print(f"{file}:")
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print(line.rstrip())
