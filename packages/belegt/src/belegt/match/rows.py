"""Cells of tables and values of data files: what names them, their units, the dates of a row."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from belegt.document import Block, Document
from belegt.lexicon import lexicon_of
from belegt.match.cells import headed, mentions_in_cell, with_unit
from belegt.match.clauses import dates_in
from belegt.match.setting import settings_in
from belegt.match.vicinity import Vicinity
from belegt.quantity import PartialDate
from belegt.reader import Mention
from belegt.spans import Span

YEARS = range(1800, 2101)


def places_of(document: Document) -> tuple[dict[int, int], dict[tuple[int, int, str], int]]:
    """Return the places of a document's cells, and those of the words in a row's cells."""
    order: dict[int, int] = {}
    words: dict[tuple[int, int, str], int] = {}
    for number, block in enumerate(document.blocks):
        if block.row is not None:
            order[id(block)] = number
            words.setdefault((block.row.table, block.row.number, block.text.strip()), number)
    return order, words


def heads_of(
    block: Block, place: int, words: dict[tuple[int, int, str], int]
) -> tuple[Sequence[str], Sequence[str]]:
    """Return what names a cell, and what else stands for it.

    What stands behind a cell in its row tells of the row, and not so surely of the cell.

    Args:
        block: the cell, or a value by itself, which all of its keys name.
        place: of it in the document.
        words: the places of the words in cells, by table and row.
    """
    row = block.row
    if row is None or block.kind == "value":
        return block.context, ()
    own = [head for head in row.heads if words.get((row.table, row.number, head), -1) <= place]
    if block.column:
        own.append(block.column)
    return own, [text for text in block.context if text not in own]


def cells_of(block: Block, language: str, years: bool) -> tuple[list[Mention], list[Vicinity]]:
    """Return the numbers of a cell, with the unit of its head, and what they stand below."""
    mentions = mentions_in_cell(block.text, language, years=years)
    if len(mentions) == 1:
        heads = [
            block.column,
            *(head for head in (block.row.heads if block.row else ()) if "(" in head),
        ]
        told = (headed(head, code) for head in heads if head for code in {language: 0, "en": 0})
        mentions = [with_unit(mentions[0], next(filter(None, told), None))]
    whole = Span(0, len(block.text))
    if block.text.strip() and any(map(str.isalpha, block.text)):
        settings = settings_in(block.text, language, mentions, [whole])
    else:
        settings = [Vicinity(sentence=whole) for _ in mentions]
    return mentions, settings


def rows_of(
    document: Document, language: str
) -> tuple[frozenset[str], dict[tuple[int, int], tuple[PartialDate, ...]]]:
    """Return the columns of years of a document's tables, and the dates of their rows."""
    columns: dict[str, list[str]] = defaultdict(list)
    for block in document.blocks:
        if block.kind in {"cell", "value"} and block.column:
            columns[block.column].append(block.text.strip())
    years = frozenset(
        column
        for column, cells in columns.items()
        if all(cell.isdigit() and int(cell[:5]) in YEARS for cell in cells if cell)
        and (len(cells) > 1 or tells_years(column, language))
    )
    dated: dict[tuple[int, int], tuple[PartialDate, ...]] = {}
    for block in document.blocks:
        if block.row and block.kind in {"cell", "value"} and any(map(str.isdigit, block.text)):
            if len(block.text) > 40:
                continue
            told = dates_in(mentions_in_cell(block.text, language, years=block.column in years))
            if told:
                at = (block.row.table, block.row.number)
                dated[at] = (*dated.get(at, ()), *told)
    return years, dated


def tells_years(head: str, language: str) -> bool:
    """Whether the head of a column or a key says that years stand there."""
    words = re.findall(r"[^\W\d_]+", head.lower())
    named = (lexicon_of(code).units.get(word) for code in (language, "en") for word in words)
    return any(unit is not None and unit.name == "year" for unit in named)
