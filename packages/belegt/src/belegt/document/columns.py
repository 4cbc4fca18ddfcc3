"""Parquet: a table whose columns are typed."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from belegt.document.block import Draught, Position
from belegt.document.table import CellTable, GridCell, cell_name
from belegt.document.unreadable import UnreadableDocumentError, library
from belegt.errors import Place
from belegt.messages import message


def read_parquet(data: bytes, draught: Draught, file: str) -> None:
    """Read a table of Parquet.

    Raises:
        UnreadableDocumentError: when it is broken, or holds too many cells.
    """
    parquet = library("pyarrow.parquet", file)
    arrow = library("pyarrow", file)
    try:
        stored = parquet.ParquetFile(io.BytesIO(data))
        draught.count(stored.metadata.num_rows * stored.metadata.num_columns)
        table = stored.read()
    except (arrow.ArrowException, OSError, ValueError) as error:
        raise UnreadableDocumentError(
            message("a broken file ({reason})", reason=str(error).partition("\n")[0]),
            message("a Parquet file"),
            Place(file),
            message("write it anew"),
        ) from None
    names = [str(name) for name in table.column_names]
    rows = [[GridCell(name, Position(cell=cell_name(1, at))) for at, name in enumerate(names, 1)]]
    columns = [table.column(at).to_pylist() for at in range(len(names))]
    for number, values in enumerate(zip(*columns, strict=True), 2):
        rows.append(
            [
                GridCell(worded(value), Position(cell=cell_name(number, at)))
                for at, value in enumerate(values, 1)
            ]
        )
    draught.tables += 1
    draught.blocks.extend(CellTable(draught.tables, rows, (), 1).blocks())


def worded(value: Any) -> str:
    """Return a value in words: exact, and shortest for floats."""
    if value is None or isinstance(value, bool | bytes):
        return ""
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f") if value - value == 0 else ""
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return ", ".join(worded(one) for one in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {worded(one)}" for name, one in value.items())
    return str(value)
