"""CSV and TSV: cells of text that a character parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from belegt.document.block import Draught, Position
from belegt.document.lines import Lines
from belegt.document.table import Cell, CellTable, cell_name, parted
from belegt.messages import message

SEPARATORS = (";", "\t", "|", ",")
"""What can part cells; before the comma, which German decimals hold."""

SAMPLE = 20_000
"""Code points from which the separator is told."""


def read_csv(text: str, draught: Draught) -> None:
    """Read a table whose cells a semicolon, tab, bar or comma parts."""
    _read(text, draught, separator_of(text[:SAMPLE]))


def read_tsv(text: str, draught: Draught) -> None:
    """Read a table whose cells a tab parts."""
    _read(text, draught, "\t")


def _read(text: str, draught: Draught, separator: str) -> None:
    lines = Lines(text)
    rows: list[list[Cell]] = []
    for number, record in enumerate(records(text, separator, draught), 1):
        row = []
        draught.count(len(record))
        for column, (start, _, value) in enumerate(record, 1):
            place = lines.place(start)
            told = Position(place.line, place.column, cell=cell_name(number, column))
            row.append(Cell(value, told))
        if record[0][2].lstrip().startswith("#") and len(rows) == 0:
            words = separator.join(value for _, _, value in record)
            draught.comment(words.lstrip("# "), lines.place(record[0][0]))
            rows.append([])
            continue
        rows.append(row)
    while rows and not rows[0]:
        rows.pop(0)
    for part in parted(rows):
        draught.tables += 1
        draught.blocks.extend(CellTable(draught.tables, part).blocks())


def separator_of(sample: str) -> str:
    """Return what parts the cells of a table: what most lines hold equally often."""
    lines = [line for line in sample.split("\n")[:50] if line.strip() and line[0] != "#"]
    best, most = ",", 0.0
    for separator in SEPARATORS:
        counts = Counter(line.count(separator) for line in lines)
        counts.pop(0, None)
        if counts and (share := max(counts.values()) / len(lines)) > most + 0.1:
            best, most = separator, share
    return best


def records(text: str, separator: str, draught: Draught) -> Iterator[list[tuple[int, int, str]]]:
    """Yield the rows of a table: the start, end and words of each cell.

    Quotation marks around a cell hold separators, line breaks and, doubled, themselves; one that
    nothing closes is told and read as a character.
    """
    at, closing = 0, True
    record: list[tuple[int, int, str]] = []
    length = len(text)
    while at < length:
        opening = at
        while text.startswith(" ", opening):
            opening += 1
        words = None
        if closing and text.startswith('"', opening):
            words, end = quoted(text, opening)
            if words is None:
                closing = False
                draught.warn(
                    message(
                        "line {number}: nothing closes the quotation mark",
                        number=1 + text.count("\n", 0, opening),
                    )
                )
            else:
                start = opening + 1
        if words is None:
            start, end = at, at
        stop = line_end = text.find("\n", end)
        if line_end < 0:
            stop = line_end = length
        part = text.find(separator, end, line_end)
        if part >= 0:
            stop = part
        value = text[start:stop] if words is None else words + text[end:stop].strip()
        record.append((start, stop, value))
        at = stop + 1
        if stop == line_end:
            yield record
            record = []
    if record:
        yield [*record, (length, length, "")]


def quoted(text: str, opening: int) -> tuple[str | None, int]:
    """Return what stands in quotation marks, and the offset behind them; None where none close.

    Args:
        text: of the table.
        opening: the offset of the first mark.
    """
    at = opening + 1
    while True:
        closing = text.find('"', at)
        if closing < 0:
            return None, opening
        if text.startswith('"', closing + 1):
            at = closing + 2
            continue
        return text[opening + 1 : closing].replace('""', '"'), closing + 1
