"""What stands in a table must fit its row and its column, and a count of verdicts its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain, combinations, zip_longest

from belegt.answers import BorneOut
from belegt.errors import Fault, Place
from belegt.ledger import DATE
from belegt.messages import message
from belegt.prose import Paragraph, Piece, PieceKind, Prose
from belegt.verdict.about import stems
from belegt.verdict.case import Case
from belegt.verdict.rules.labels import called, stands

LEAST = 3
"""Rows of a column that tell of what kind it is."""

ANSWERS = {str(answer): answer for answer in BorneOut}


@dataclass(frozen=True)
class HeadedCell:
    """A cell of a table with what a reader tells it by.

    Attributes:
        paragraph: what stands in it.
        row: what stands in the other cells of its row.
        head: the words over its column; all heads where cells are missing in its row.
    """

    paragraph: Paragraph
    row: str
    head: str

    @cached_property
    def told(self) -> str:
        """All that tells of what stands in it: its own words among them."""
        return f"{self.head} {self.row} {own_words(self.paragraph)}"


def citation_fits_its_cell(case: Case) -> Iterator[Fault]:
    """Two citations of a table fit there as they stand, not exchanged.

    Bad:
        index.md     | How the share fell.
        index.md     |
        index.md     | | What | Fall |
        index.md     | |---|---|
        index.md     | | Share, opening | {cited}`16 % <on-record>` |
        index.md     | | Share, closing | {cited}`17 % <fall>` |
        figures.yaml | scope: opening
        records.yaml | id: on-record
        records.yaml | value: 16
        records.yaml | scope: closing
        records.yaml | says: The share fell by 16 percent.

    Good:
        index.md     | How the share fell.
        index.md     |
        index.md     | | What | Fall |
        index.md     | |---|---|
        index.md     | | Share, opening | {cited}`17 % <fall>` |
        index.md     | | Share, closing | {cited}`16 % <on-record>` |
        figures.yaml | scope: opening
        records.yaml | id: on-record
        records.yaml | value: 16
        records.yaml | scope: closing
        records.yaml | says: The share fell by 16 percent.
    """
    known = case.judge.ledger.entries
    for document in case.prose:
        for table in tables_of(document):
            alone = [
                (piece, cell)
                for cell in chain.from_iterable(table)
                if (piece := cited_alone(cell)) and piece.figure in known
            ]
            for (mine, one), (theirs, other) in combinations(alone, 2):
                if better_exchanged(case, (mine.figure, theirs.figure), (one.told, other.told)):
                    yield Fault(
                        message(
                            "“{one}” and “{other}” would fit better if they were exchanged",
                            one=case.judge.words_of(mine, case.language),
                            other=case.judge.words_of(theirs, case.language),
                        ),
                        message("citations that fit their row and column"),
                        Place(document.file, mine.line, mine.figure),
                        message("exchange them, or name in the table what each is about"),
                    )


def column_is_of_one_kind(case: Case) -> Iterator[Fault]:
    """In a column of amounts in one unit stands no date, and in one of dates no amount.

    Bad:
        index.md      | How the share fell.
        index.md      |
        index.md      | | The share | Fall |
        index.md      | |---|---|
        index.md      | | Morning | {cited}`17 % <fall>` |
        index.md      | | Evening | {cited}`17 % <fall>` |
        index.md      | | Night | {cited}`2025 <on-day>` |
        measures.yaml | id: day
        measures.yaml | unit: date
        records.yaml  | id: on-day
        records.yaml  | measure: day
        records.yaml  | value: 2025
        records.yaml  | unit: date
        records.yaml  | says: The share fell in 2025.

    Good:
        index.md      | How the share fell in {cited}`2025 <on-day>`.
        index.md      |
        index.md      | | The share | Fall |
        index.md      | |---|---|
        index.md      | | Morning | {cited}`17 % <fall>` |
        index.md      | | Evening | {cited}`17 % <fall>` |
        index.md      | | Night | {cited}`17 % <fall>` |
        measures.yaml | id: day
        measures.yaml | unit: date
        records.yaml  | id: on-day
        records.yaml  | measure: day
        records.yaml  | value: 2025
        records.yaml  | unit: date
        records.yaml  | says: The share fell in 2025.
    """
    for document in case.prose:
        for table in tables_of(document):
            for column in zip_longest(*table):
                yield from odd_ones(case, column, document.file)


def odd_ones(case: Case, column: Sequence[HeadedCell | None], file: str) -> Iterator[Fault]:
    """Yield the fault of the one date in a column of amounts, or the one amount among dates."""
    known = case.judge.ledger.entries
    cited = [cited_alone(cell) for cell in column if cell and not own_words(cell.paragraph).strip()]
    pieces = [piece for piece in cited if piece and piece.figure in known]
    units = Counter(known[piece.figure].entry.unit for piece in pieces)
    (most, _), *others = units.most_common() or [("", 0)]
    if len(pieces) < LEAST or [count for _, count in others] != [1]:
        return
    [(odd, _)] = others
    if (most == DATE) is (odd == DATE):
        return
    for piece in pieces:
        if known[piece.figure].entry.unit == odd:
            yield Fault(
                message(
                    "“{words}” in a column of another unit",
                    words=case.judge.words_of(piece, case.language),
                ),
                message("{unit!r}, as in the other rows", unit=most),
                Place(file, piece.line, piece.figure),
                message("cite what belongs there, or part the columns"),
            )


def tables_of(document: Prose) -> Iterator[tuple[tuple[HeadedCell, ...], ...]]:
    """Yield the tables of a page as rows of cells; the heads are no row."""
    tables: dict[tuple[int, ...], dict[int, list[Paragraph]]] = {}
    for paragraph in document.paragraphs:
        if len(paragraph.block) > 1:
            *table, row = paragraph.block
            tables.setdefault((*table,), {}).setdefault(row, []).append(paragraph)
    for rows in tables.values():
        heads = [paragraph.text for paragraph in rows.pop(0, ())]
        yield tuple(tuple(cells_of(cells, heads)) for cells in rows.values())


def cells_of(row: Sequence[Paragraph], heads: Sequence[str]) -> Iterator[HeadedCell]:
    """Yield the cells of a row."""
    every = " ".join(heads)
    words = [paragraph.text for paragraph in row]
    for number, paragraph in enumerate(row):
        head = heads[number] if len(heads) == len(row) else every
        yield HeadedCell(paragraph, " ".join((*words[:number], *words[number + 1 :])), head)


def own_words(paragraph: Paragraph) -> str:
    """Return the words of a paragraph that are not cited."""
    return " ".join(piece.text for piece in paragraph.pieces if piece.kind is PieceKind.TEXT)


def cited_alone(cell: HeadedCell) -> Piece | None:
    """Return the citation of a cell that has but one."""
    cited = [piece for piece in cell.paragraph.pieces if piece.kind is PieceKind.CITED]
    return cited[0] if len(cited) == 1 else None


def better_exchanged(case: Case, names: tuple[str, str], words: tuple[str, str]) -> bool:
    """Whether the words at two values of one unit each tell of the other's entry.

    Args:
        case: with what entries are about.
        names: the ids of two entries.
        words: at each of them.
    """
    held = [case.judge.witness(name) for name in names]
    if held[0] is None or held[1] is None or held[0].unit != held[1].unit:
        return False
    if held[0].quantity == held[1].quantity:
        return False
    return tell_of_each_other(*map(case.rivals.about, names), *map(stems, words))


@lru_cache(maxsize=8192)
def tell_of_each_other(
    mine: frozenset[str], theirs: frozenset[str], first: frozenset[str], second: frozenset[str]
) -> bool:
    """Whether the first words tell more of theirs than of mine, and the second more of mine.

    Args:
        mine: the words of what the first entry is about.
        theirs: those of the second.
        first: the words at the first.
        second: those at the second.
    """
    own, other = mine - theirs, theirs - mine
    return len(first & own) < len(first & other) and len(second & other) < len(second & own)


def count_of_verdicts_is_told(case: Case) -> Iterator[Fault]:
    """A count of verdicts stands beside the name of the verdict, and of the source if it is of one.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`, and {tally}`wrong` are confirmed.

    Good:
        index.md | It fell by {cited}`17 % <fall>`, and {tally}`confirmed` are confirmed.
    """
    for document in case.prose:
        cells = {
            id(cell.paragraph): cell
            for table in tables_of(document)
            for row in table
            for cell in row
        }
        for paragraph in document.paragraphs:
            cell = cells.get(id(paragraph))
            text = f"{cell.head} {cell.row} {paragraph.text}" if cell else paragraph.text
            for piece in paragraph.pieces:
                if piece.kind is PieceKind.COUNTED:
                    yield from untold(case, piece, text, document.file)


def untold(case: Case, piece: Piece, text: str, file: str) -> Iterator[Fault]:
    """Yield the fault of a count of verdicts whose verdict or source no word beside it names."""
    answer, _, source = piece.figure.partition("-")
    if answer not in ANSWERS or piece.figure not in case.judge.tally:
        return
    word = ANSWERS[answer].worded(case.language)
    named = [
        name
        for name, one in case.judge.sources.items()
        if any(stands(outlet, text) for outlet in called(one))
    ]
    missed = [] if stems(word) <= stems(text) else [word]
    if source and source not in named:
        missed += sorted(called(case.judge.sources[source]))[:1]
    for name in missed:
        yield Fault(
            message("“{name}” is counted by {role}, and not named", name=name, role=piece.figure),
            message("the verdict that is counted, and the source if it is of one"),
            Place(file, piece.line),
            message("name it in the sentence, row or column, or count something else"),
        )
