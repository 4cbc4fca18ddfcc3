"""What is told beside the exported files: a Frictionless data package, and a README for people."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from belegt.messages import Message, message
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.exported import ExportedLedger
from belegt.sphinxext.web.tabular import COLUMNS

JSON, CSV, SCHEMA = "ledger.json", "ledger.csv", "ledger.schema.json"
PACKAGE, README = "datapackage.json", "ledger.README.txt"

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
"""The name of what it follows; nothing is fetched from there."""

DIGEST = 12
"""Characters of the ledger's digest in the package's name."""

DESCRIPTION = message("All figures, records, derived figures and statements, with their verdicts.")

TOLD: tuple[tuple[str, Message], ...] = (
    (CSV, message("A line for each entry, for spreadsheets; UTF-8 with a byte-order mark.")),
    (JSON, message("The same for programs, with bridges, doubts and the place of each quote.")),
    (SCHEMA, message("JSON Schema of that.")),
    (PACKAGE, message("Types and meanings of the columns, as a Frictionless data package.")),
    ("data/pages", message("The same for single pages: what each cites.")),
    ("data/measures", message("The same for single measures.")),
)
"""The files, and what is in each."""

CELLS = message(
    "A cell whose text a spreadsheet would take for a formula begins with an apostrophe."
)


def package(ledger: ExportedLedger, files: Mapping[str, str]) -> str:
    """Return what programs are told of the exported files.

    Args:
        ledger: what they hold.
        files: the CSV and the JSON, by their names.
    """
    columns = [
        {"name": name, "type": kind, "description": said.worded(ledger.language)}
        for name, (kind, said) in COLUMNS.items()
    ]
    table = {
        "dialect": {"delimiter": ",", "doubleQuote": True, "lineTerminator": "\r\n"},
        "schema": {"fields": columns, "primaryKey": ["id"], "missingValues": [""]},
    }
    told = {
        "$schema": PROFILE,
        "name": f"ledger-{ledger.ledger_sha256[:DIGEST]}",
        "title": ledger.title,
        "version": ledger.edition,
        "description": DESCRIPTION.worded(ledger.language),
        "homepage": ledger.address,
        "created": f"{ledger.modified}T00:00:00Z" if ledger.modified else None,
        "licenses": [{"name": ledger.licence}] if ledger.licence else None,
        "contributors": [{"title": ledger.author, "roles": ["creator"]}],
        "sources": [
            {
                "title": one.outlet if one.title == UNKNOWN else f"{one.outlet}: {one.title}",
                **({} if one.address == UNKNOWN else {"path": one.address}),
            }
            for one in ledger.sources
        ],
        "resources": [
            {"name": "table", "type": "table"} | _resource(CSV, "text/csv", files) | table,
            {"name": "whole"} | _resource(JSON, "application/json", files),
        ],
    }
    known = {name: value for name, value in told.items() if value}
    return json.dumps(known, ensure_ascii=False, indent=1) + "\n"


def _resource(name: str, kind: str, files: Mapping[str, str]) -> dict[str, object]:
    content = files[name].encode()
    return {
        "path": name,
        "format": name.rpartition(".")[2],
        "mediatype": kind,
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
    }


def readme(ledger: ExportedLedger) -> str:
    """Return what people are told of the exported files, as plain text."""
    language = ledger.language
    fields = (
        (message("Edition"), ledger.edition),
        (message("Date"), ledger.modified or ledger.published),
        (message("Address"), ledger.address),
        (message("How to cite"), ledger.cite_as),
        (message("Licence"), ledger.licence),
        (message("Rights"), ledger.rights),
        ("SHA-256", ledger.ledger_sha256),
    )
    heads = [_pair(label, said, language) for label, said in fields if said]
    listed = [_pair(name, said, language) for name, said in TOLD]
    columns = [_pair(name, said, language) for name, (_, said) in COLUMNS.items()]
    parts = [
        [ledger.title, "=" * len(ledger.title)],
        [DESCRIPTION.worded(language)],
        heads,
        [message("Files").worded(language), *listed],
        [message("Columns of {file}", file=CSV).worded(language), *columns],
        [CELLS.worded(language)],
    ]
    return "\n\n".join("\n".join(lines) for lines in parts) + "\n"


def _pair(label: Message | str, said: Message | str, language: str) -> str:
    return message("{label}: {value}", label=label, value=said).worded(language)
