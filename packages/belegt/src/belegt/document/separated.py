"""CSV and TSV: cells of text that a character parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from belegt.document.block import Draught, Position
from belegt.document.lines import Lines
from belegt.document.table import CellTable, GridCell, cell_name, parted
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
    rows: list[list[GridCell]] = []
    for number, record in enumerate(records(text, separator, draught), 1):
        draught.count(len(record))
        row = [one.cell(lines, cell_name(number, at)) for at, one in enumerate(record, 1)]
        if row[0].text.lstrip().startswith("#") and not any(rows):
            words = separator.join(cell.text for cell in row)
            draught.comment(words.lstrip("# "), row[0].place, 0)
            continue
        rows.append(row)
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


@dataclass
class Stretch:
    """A cell as it stands in the file.

    Attributes:
        words: of it.
        pieces: offsets in the words, and where in the file they stand.
    """

    words: str
    pieces: list[tuple[int, int]]

    def cell(self, lines: Lines, name: str) -> GridCell:
        """Return the cell, with the place of each piece and line of it."""
        anchors: list[tuple[int, Position]] = []
        for (offset, at), (end, _) in pairwise([*self.pieces, (len(self.words), 0)]):
            starts = [offset]
            while (feed := self.words.find("\n", starts[-1], end)) >= 0:
                starts.append(feed + 1)
            for start in starts:
                place = lines.place(at + start - offset)
                anchors.append((start, Position(place.line, place.column, cell=name)))
        return GridCell(self.words, anchors[0][1], tuple(anchors))


def records(text: str, separator: str, draught: Draught) -> Iterator[list[Stretch]]:
    """Yield the rows of a table.

    Quotation marks around a cell hold separators, line breaks and, doubled, themselves; one that
    nothing closes is told and read as a character.
    """
    at, closing = 0, True
    record: list[Stretch] = []
    while at < len(text):
        opening = at
        while text.startswith(" ", opening):
            opening += 1
        found = Stretch("", [(0, at)])
        end = at
        if closing and text.startswith('"', opening):
            told = quoted(text, opening)
            if told is None:
                closing = False
                number = 1 + text.count("\n", 0, opening)
                draught.warn(
                    message("line {number}: nothing closes the quotation mark", number=number)
                )
            else:
                found, end = told
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        part = text.find(separator, end, line_end)
        stop = part if part >= 0 else line_end
        if text[end:stop].strip():  # marks that do not hold the whole cell are characters
            found = Stretch(text[at:stop].rstrip(), [(0, at)])
        record.append(found)
        at = stop + 1
        if stop == line_end:
            yield record
            record = []
    if record:
        yield [*record, Stretch("", [(0, len(text))])]


def quoted(text: str, opening: int) -> tuple[Stretch, int] | None:
    """Return what stands in quotation marks, and the offset behind them; None where none close.

    Args:
        text: of the table.
        opening: the offset of the first mark.
    """
    words: list[str] = []
    pieces: list[tuple[int, int]] = []
    at = start = opening + 1
    length = 0
    while True:
        closing = text.find('"', at)
        if closing < 0:
            return None
        doubled = text.startswith('"', closing + 1)
        piece = text[start : closing + doubled]
        pieces.append((length, start))
        words.append(piece)
        length += len(piece)
        if not doubled:
            return Stretch("".join(words), pieces), closing + 1
        at = start = closing + 2
