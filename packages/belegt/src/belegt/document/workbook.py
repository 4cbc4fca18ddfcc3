"""XLSX: the sheets of a workbook, each cell with the unit that its format prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from belegt.document.block import Draught, Position
from belegt.document.package import Package
from belegt.document.table import CellTable, GridCell, cell_name, parted
from belegt.document.unreadable import UnreadableDocumentError, library
from belegt.errors import Place
from belegt.messages import message, plural

WIDEST = 2000
"""Columns of a sheet that are read."""

QUOTED_RE = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]')
SIGNS_RE = re.compile(r"[€$£¥%]")


def read_xlsx(data: bytes, draught: Draught, file: str) -> None:
    """Read a workbook of Excel.

    Raises:
        UnreadableDocumentError: when it is encrypted, broken or no XLSX.
    """
    package = Package(data, file, message("an XLSX file"))
    for name in package.names:
        if name.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(name)[:2000]:
            found = message("{name} declares entities", name=name)
            raise package.refused(found, message("save it anew"))
    openpyxl = library("openpyxl", file)
    try:
        values = openpyxl.load_workbook(package.stream(), read_only=True, data_only=True)
        formulas = openpyxl.load_workbook(package.stream(), read_only=True, data_only=False)
    except Exception as error:  # noqa: BLE001  whatever the library meets in a damaged file
        raise package.broken(error) from None
    draught.title = (values.properties.title or "").strip()
    try:
        for sheet in values.worksheets:
            read_sheet(sheet, formulas[sheet.title], draught)
    except UnreadableDocumentError:
        raise
    except Exception as error:  # noqa: BLE001
        raise package.broken(error) from None
    if not draught.blocks and not draught.warnings:
        raise UnreadableDocumentError(
            message("a workbook without cells"),
            message("an XLSX file"),
            Place(file),
            message("name the files to read, or leave this one out"),
        )


def read_sheet(values: Any, formulas: Any, draught: Draught) -> None:
    """Read a sheet; formulas whose values were never saved are told.

    Args:
        values: the sheet, its cells with their values.
        formulas: the same, its cells with their formulas.
        draught: takes the blocks.
    """
    rows: list[list[GridCell]] = []
    missing: list[str] = []
    for number, (row, written) in enumerate(
        zip(values.iter_rows(max_col=WIDEST), formulas.iter_rows(max_col=WIDEST), strict=False), 1
    ):
        cells = []
        for column, (cell, formula) in enumerate(zip(row, written, strict=False), 1):
            place = Position(sheet=values.title, cell=cell_name(number, column))
            cells.append(GridCell(printed(cell), place))
            if cell.value is None and formula.value is not None:
                missing.append(cell_name(number, column))
        draught.count(len(cells))
        rows.append(cells)
    if missing:
        draught.warn(
            plural(
                "{sheet}: {count} formula without a value, in cell {first}; open and save it in a"
                " spreadsheet program",
                "{sheet}: {count} formulas without values, the first in cell {first}; open and"
                " save it in a spreadsheet program",
                len(missing),
                sheet=values.title,
                first=missing[0],
            )
        )
    above = (draught.title, values.title) if draught.title else (values.title,)
    for part in parted(rows):
        draught.tables += 1
        draught.blocks.extend(CellTable(draught.tables, part, above).blocks())


def printed(cell: Any) -> str:
    """Return what a cell says, as precise as it is stored, with the signs of its format."""
    value = cell.value
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime):
        bare = value.time() == time(0)
        return value.date().isoformat() if bare else value.isoformat(" ", "minutes")
    if isinstance(value, date | time | timedelta):
        return str(value)
    if not isinstance(value, int | float):
        return str(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    format_ = str(cell.number_format or "").partition(";")[0]
    words = "".join(signs_of(format_))
    number = format(Decimal(repr(value)), "f")
    if "%" in words:
        number = format((Decimal(repr(value)) * 100).normalize(), "f")
    before = words[:1] if words[:1] in set("€$£¥") and not format_.rstrip().endswith(words) else ""
    after = words[len(before) :].strip()
    return f"{before}{number} {after}".strip()


def signs_of(format_: str) -> Iterator[str]:
    """Yield the words and signs that a format of numbers prints."""
    at = 0
    for quoted in QUOTED_RE.finditer(format_):
        yield from SIGNS_RE.findall(format_[at : quoted.start()])
        yield quoted[1] or quoted[3] or (quoted[2] or "").strip("- ()")
        at = quoted.end()
    yield from SIGNS_RE.findall(format_[at:])
