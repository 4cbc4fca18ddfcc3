"""``belegt schema``: JSON Schemas with which an editor completes and checks the YAML files."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from belegt.cli.common import Commands, formatter
from belegt.cli.terminal import words
from belegt.errors import BelegtError, Fault, Place
from belegt.ledger.load import FORMATS
from belegt.messages import message
from belegt.source import ENTRIES
from belegt.textfile import replace_text

EXAMPLES = message("""\
examples:
  belegt schema docs/ledger/schema            write them
  belegt schema --check docs/ledger/schema    fail when they are not current
""")


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    del layout  # the schemas are those of the program, not of a briefing
    parser = commands.add_parser(
        "schema",
        help=words(message("write the JSON Schemas of ledger and sources")),
        description=words(
            message("Write the JSON Schemas of the ledger's files and of sources.yaml.")
        ),
        epilog=words(EXAMPLES),
        formatter_class=formatter,
    )
    parser.add_argument("folder", type=Path, help=words(message("folder to write to")))
    check = words(message("write nothing; fail when outdated"))
    parser.add_argument("--check", action="store_true", help=check)
    parser.set_defaults(run=run)


def schemas() -> Mapping[str, str]:
    """Return the text of each schema by its file name."""
    adapters: dict[str, TypeAdapter[Any]] = {**FORMATS, "sources": ENTRIES}
    return {
        f"{name}.schema.json": json.dumps(
            {"$schema": "https://json-schema.org/draft/2020-12/schema"} | adapter.json_schema(),
            indent=2,
        )
        + "\n"
        for name, adapter in adapters.items()
    }


def run(arguments: argparse.Namespace) -> int:
    """Write the schemas, or compare them with what stands there."""
    folder: Path = arguments.folder
    faults: list[Fault] = []
    for name, text in schemas().items():
        path = folder / name
        if arguments.check:
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                fault = Fault(
                    message("an outdated schema"),
                    message("the one of the model"),
                    Place(str(path)),
                    message("run `belegt schema {folder}`", folder=folder),
                )
                faults.append(fault)
        else:
            replace_text(path, text, str(path))
    if faults:
        raise BelegtError(faults)
    return 0
