"""What stands beside the numbers of the pages must leave them what they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from belegt.errors import Fault, Place
from belegt.messages import Message, message
from belegt.prose import Piece, PieceKind
from belegt.reader import Direction
from belegt.spans import Span
from belegt.verdict.beside import neighbours
from belegt.verdict.case import Case
from belegt.verdict.directions import mention_of_value, told_direction
from belegt.verdict.judge import joined

TELLS: dict[Direction, Message] = {
    Direction.RISE: message("a rise"),
    Direction.FALL: message("a fall"),
}


class Cited(NamedTuple):
    """A citation in its paragraph.

    Attributes:
        piece: the cited words.
        text: the paragraph.
        span: of the words in it.
        spared: what bears a role there: cited words, and those registered as needing no source.
        place: where it stands.
    """

    piece: Piece
    text: str
    span: Span
    spared: list[Span]
    place: Place


def neighbours_leave_number_as_it_is(case: Case) -> Iterator[Fault]:
    """No word beside a cited number multiplies, parts, denies or spreads it, unless registered.

    Bad:
        index.md | It fell by twice {cited}`17 % <fall>`.

    Good:
        index.md | It fell by only {cited}`17 % <fall>`.
    """
    for cited in every_cited(case):
        for found in neighbours(cited.text, cited.span, case.language):
            if found.compares and cited.piece.figure in case.directions:
                continue
            if any(found.span.meets(one) for one in cited.spared):
                continue
            yield Fault(
                message(
                    "“{words}” beside “{number}” changes what it says",
                    words=" ".join(found.span.cut(cited.text).split()),
                    number=cited.piece.text,
                ),
                message("the number as its source has it"),
                cited.place,
                message("type the entry's `direction`, or write it another way")
                if found.compares
                else message(
                    "put it into the role, write it another way, or mark it with"
                    " {{plain}}`…` and register why it changes nothing"
                ),
            )


def change_is_told_alike(case: Case) -> Iterator[Fault]:
    """A rise is told as a rise and a fall as a fall, in quote, gloss, explanation and prose.

    Bad:
        index.md | It rose by {cited}`17 % <fall>`.

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
    """
    ledger = case.judge.ledger
    for name, way in case.directions.items():
        placed = ledger.entries[name]
        attestation = case.judge.attestations.get(name)
        mention = attestation.finding.mention if attestation else None
        if mention and mention.direction not in (None, way):
            yield turned(attestation.words if attestation else "", way, placed.place)
        reference = case.judge.references.get(name)
        figure = ledger.figures.get(name)
        text = figure.entry.gloss if figure else reference.entry.says if reference else None
        value = figure.entry.quantity if figure else reference.quantity if reference else None
        if text and value and (mention := mention_of_value(text, value, case.language)):
            told = told_direction(text, mention.span, case.language)
            if told not in (None, way):
                yield turned(text, way, placed.place)
    for cited in every_cited(case):
        expected = case.directions.get(cited.piece.figure)
        if expected is None:
            continue
        told = told_direction(cited.text, cited.span, case.language)
        if told not in (None, expected):
            yield turned(cited.piece.text, expected, cited.place)


def turned(words: str, way: Direction, place: Place) -> Fault:
    """Return the fault of a change that is told the other way round."""
    other = Direction.FALL if way is Direction.RISE else Direction.RISE
    return Fault(
        message("“{words}” is told as {other}", words=words, other=TELLS[other]),
        message("{way}, as the entry is one", way=TELLS[way]),
        place,
        message("correct the word of change, or the entry's `direction`"),
    )


def every_cited(case: Case) -> Iterator[Cited]:
    """Yield all citations of a page's words, each in its paragraph."""
    for document in case.prose:
        for paragraph in document.paragraphs:
            if not any(piece.kind is PieceKind.CITED for piece in paragraph.pieces):
                continue
            pieces = case.judge.shown(paragraph, case.language).pieces
            text, spans = joined(pieces)
            placed = list(zip(pieces, spans, strict=True))
            spared = [span for piece, span in placed if piece.kind is not PieceKind.TEXT]
            for piece, span in placed:
                if piece.kind is PieceKind.CITED and piece.text:
                    place = Place(document.file, piece.line, piece.figure)
                    yield Cited(piece, text, span, spared, place)
