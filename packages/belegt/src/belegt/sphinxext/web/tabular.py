"""The export as a table for people: CSV that a spreadsheet opens as it is, and runs nothing of.

A line is a figure, a record, a derived figure or a statement. Numbers and dates have columns of
their own, labels and titles stand where the JSON has ids.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

from belegt.ledger.valued import DATE, TIME
from belegt.messages import Message, message
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.exported import (
    ExportedAnswer,
    ExportedEntry,
    ExportedLedger,
    ExportedStatement,
)

FORMULA_RE = re.compile(r"[=+@\t\r\n\-\N{FULLWIDTH EQUALS SIGN}\uff0b\uff0d\uff20]")
"""What a spreadsheet may take for a formula, at the start of a cell; wide forms are as good."""

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Stands at the start of the file: by it a spreadsheet knows UTF-8."""

NUMBER, TEXT = "number", "string"
STATEMENT = "statement"

COLUMNS: dict[str, tuple[str, Message]] = {
    "id": (TEXT, message("Name in the ledger; it stays the same in later editions")),
    "kind": (TEXT, message("figure (of a source), record, derived (computed) or statement")),
    "measure": (TEXT, message("What it is about; entries of one measure can be compared")),
    "subject": (TEXT, message("Of whom or what it is said")),
    "scope": (TEXT, message("What it covers")),
    "printed": (TEXT, message("The value in words")),
    "number": (NUMBER, message("The value, where it is one number")),
    "lowest": (NUMBER, message("Least number that is printed so; empty: no limit")),
    "highest": (NUMBER, message("Largest number that is printed so; empty: no limit")),
    "date": (TEXT, message("The value, where it is a date or time, as precise as it is known")),
    "unit": (TEXT, message("Unit of the numbers: a currency’s ISO 4217 code, or a name")),
    "bound": (TEXT, message("exactly, about, less than, more than, at most, at least or between")),
    "said": (TEXT, message("The quote, what the document states, or what is computed")),
    "gloss": (TEXT, message("The quote in the language of the briefing")),
    "according_to": (TEXT, message("Who says so, in the source’s own terms")),
    "source": (TEXT, message("Outlet of the source that is quoted")),
    "source_title": (TEXT, message("Title of the source")),
    "source_date": (TEXT, message("When the source came out, as precisely as it is known")),
    "source_address": (TEXT, message("Address of the source")),
    "work": (TEXT, message("Works that record or verdict rest on")),
    "work_address": (TEXT, message("Addresses of these works")),
    "where": (TEXT, message("Section, table or page of the work")),
    "printed_there": (TEXT, message("The figure as the work prints it")),
    "caveat": (TEXT, message("What must be told with it: an estimate, seen in reports only")),
    "formula": (TEXT, message("How it is computed, of derived figures")),
    "covers": (TEXT, message("The part of a statement that the verdict speaks of")),
    "quoted": (TEXT, message("Does the briefing say what its source says?")),
    "agreed": (TEXT, message("Do the sources agree with each other?")),
    "borne_out": (TEXT, message("Does the record or a recomputation bear it out?")),
    "why": (TEXT, message("Why it is borne out or not")),
    "citations": (NUMBER, message("How often the briefing cites it")),
    "evidence": (TEXT, message("Address of its evidence, from the folder of the edition on")),
}
"""The type of each column, and what it holds."""


@dataclass(frozen=True, slots=True)
class Tabled:
    """An export as a table.

    Attributes:
        ledger: what is told.
    """

    ledger: ExportedLedger

    def csv(self) -> str:
        """Return it as CSV (RFC 4180) with a byte-order mark; no cell begins as a formula does."""
        stream = StringIO(newline="")
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for line in self.lines():
            writer.writerow(
                (line.get(name) or "") if kind == NUMBER else harmless(line.get(name) or "")
                for name, (kind, _) in COLUMNS.items()
            )
        return MARK + stream.getvalue()

    def lines(self) -> Iterator[Mapping[str, str | None]]:
        """Yield the cells of each line by their columns."""
        labels = {one.id: one.label for one in self.ledger.measures}
        for entry in self.ledger.entries:
            yield self._entry(entry) | {"measure": labels[entry.measure]}
        for statement in self.ledger.statements:
            yield self._statement(statement)

    def _entry(self, entry: ExportedEntry) -> dict[str, str | None]:
        is_date = entry.unit in (DATE, TIME)
        return {
            **{
                name: getattr(entry, name)
                for name in COLUMNS
                if name in ExportedEntry.model_fields and name not in ANSWERS
            },
            "number": None if is_date else entry.value,
            "date": entry.value if is_date else None,
            "lowest": entry.low,
            "highest": entry.high,
            **self._from(entry.source, (entry.work,) if entry.work else ()),
            **{name: _answer(getattr(entry, name)) for name in ANSWERS},
            "citations": str(len(entry.cited_in)),
        }

    def _statement(self, statement: ExportedStatement) -> dict[str, str | None]:
        return {
            **{
                name: getattr(statement, name)
                for name in COLUMNS
                if name in ExportedStatement.model_fields and name not in ANSWERS
            },
            "kind": STATEMENT,
            **self._from(statement.source, statement.works),
            "caveat": statement.slip,
            "quoted": statement.quoted.answer,
            "borne_out": statement.borne_out.answer,
            "why": statement.borne_out.reason,
            "evidence": statement.address,
        }

    def _from(self, source: str | None, keys: tuple[str, ...]) -> dict[str, str]:
        """Return where something is from: a source, and works."""
        found = {one.id: one for one in self.ledger.sources}
        works = [one for one in self.ledger.works if one.key in keys]
        told = {
            "work": "; ".join(one.title for one in works),
            "work_address": " ".join(one.address for one in works if one.address),
        }
        if source is None:
            return told
        one = found[source]
        known = {"source": one.outlet, "source_title": one.title, "source_date": one.date}
        known["source_address"] = one.address
        return told | {name: "" if said == UNKNOWN else said for name, said in known.items()}


ANSWERS = ("quoted", "agreed", "borne_out")


def _answer(answer: ExportedAnswer | None) -> str | None:
    return answer.answer if answer else None


def harmless(text: str) -> str:
    """Return a text with an apostrophe before it where a spreadsheet would run it as a formula."""
    return f"'{text}" if FORMULA_RE.match(text) else text
