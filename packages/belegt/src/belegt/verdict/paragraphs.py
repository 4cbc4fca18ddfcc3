"""A paragraph before the judge: its citations, each with its verdict, and its bare numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from belegt.answers import Quoted, Verdict
from belegt.errors import Fault, Place
from belegt.messages import Message, message
from belegt.prose import Paragraph, Piece, PieceKind, Setting, joined, line_at
from belegt.quantity import Quantity
from belegt.reader import Mention
from belegt.reader.leftover import REASON
from belegt.sentences import read_mentions, read_numbers
from belegt.spans import Span
from belegt.verdict.beside import neighbours
from belegt.verdict.counted import BEHIND
from belegt.verdict.glued import Effect
from belegt.verdict.quoted import judge_words, what_differs
from belegt.verdict.readings import BareNumber, CitationVerdict
from belegt.verdict.witness import Witness
from belegt.verdict.wording import sentence


@dataclass(frozen=True, slots=True)
class UnknownEntry:
    """What is cited and does not stand in the ledger, and what to do about it."""

    remedy: Message


Held: TypeAlias = Witness | Verdict[Quoted] | UnknownEntry
"""What a citation is held against: a verdict where its entry has a fault of its own."""


def with_words(paragraph: Paragraph, printed: Sequence[str]) -> Paragraph:
    """Return a paragraph with words in what has none: citations and counts.

    Args:
        paragraph: it.
        printed: the words for each of them, in order.
    """
    words = iter(printed)
    pieces = (
        piece if piece.text else replace(piece, text=next(words)) for piece in paragraph.pieces
    )
    return replace(paragraph, pieces=tuple(pieces))


@lru_cache(maxsize=8192)
def read_paragraph(
    paragraph: Paragraph, file: str, language: str, held: tuple[Held, ...]
) -> tuple[CitationVerdict | BareNumber, ...]:
    """Judge a paragraph: its citations in order, then its numbers without a role.

    The same paragraph again costs nothing.

    Args:
        paragraph: it, with the words of every citation.
        file: where it stands.
        language: of the prose, ISO 639.
        held: what each of its citations is held against.
    """
    pieces = paragraph.pieces
    text, spans = joined(pieces)
    mentions = read_numbers(text, language)
    against = iter(held)
    citations = []
    for piece, span in zip(pieces, spans, strict=True):
        if piece.kind is PieceKind.CITED:
            met = [mention for mention in mentions if mention.span.meets(span)]
            citations.append(cite(piece, next(against), met, text, span, file))
    covered = [
        span for piece, span in zip(pieces, spans, strict=True) if piece.kind is not PieceKind.TEXT
    ]
    setting = paragraph.setting
    within = "" if setting is Setting.PROSE else text
    bare = [
        BareNumber(
            mention.text,
            Place(file, line_at(pieces, spans, mention.span.start, text)),
            setting,
            within,
            mention.span,
        )
        for mention in mentions
        if not any(mention.span.meets(span) for span in covered)
        and not is_neighbour(mention, pieces, spans, text, language)
    ]
    return (*citations, *bare)


def is_neighbour(
    mention: Mention, pieces: Sequence[Piece], spans: Sequence[Span], text: str, language: str
) -> bool:
    """Whether a number word that is not read changes a citation beside it, which is told there."""
    return mention.unreadable == REASON and any(
        found.effect is Effect.CHANGES and found.span.meets(mention.span)
        for piece, span in zip(pieces, spans, strict=True)
        if piece.kind is PieceKind.CITED
        for found in neighbours(text, span, language)
    )


def is_part_of(number: BareNumber, about: Sequence[str], language: str) -> bool:
    """Whether a number in a label stands in one of the texts that say what its entry is about."""
    verbatim = re.compile(rf"(?<![\w.,]){re.escape(number.text)}(?![\w]|[.,]\d)", re.IGNORECASE)
    if any(map(verbatim.search, about)):
        return True
    read = (one for one in read_mentions(number.within, language) if one.span == number.span)
    told = next((one.quantity for one in read), None)  # a number word such as "once" is not read
    known = [one.quantity for words in about for one in read_mentions(words, language)]
    if isinstance(told, Quantity):
        return any(isinstance(one, Quantity) and told.same_as(one) for one in known)
    return told is not None and told in known


def cite(
    piece: Piece, held: Held, met: Sequence[Mention], text: str, span: Span, file: str
) -> CitationVerdict:
    """Hold a citation against its entry.

    Args:
        piece: the citation.
        held: what it is held against.
        met: the mentions of the paragraph that meet its words.
        text: the paragraph.
        span: of the cited words in it.
        file: where it stands.
    """
    words, place = span.cut(text), Place(file, piece.line, piece.figure)
    if isinstance(held, UnknownEntry):
        found = message("unknown figure {name}", name=repr(piece.figure))
        fault = Fault(found, message("an id of the ledger"), place, held.remedy)
        verdict = Verdict(Quoted.NOT_FOUND, sentence(found))
        return CitationVerdict(piece.figure, words, place, verdict, fault)
    if isinstance(held, Verdict):
        # its own fault is reported once, with the ledger
        return CitationVerdict(piece.figure, words, place, held, None)
    verdict, problem = judge_words(held, met, text, span, place)
    if problem or not met:
        return CitationVerdict(piece.figure, words, place, verdict, problem)
    behind = text[met[0].span.end : met[0].span.end + BEHIND]
    return CitationVerdict(piece.figure, words, place, verdict, None, met[0], behind)


@lru_cache(maxsize=16384)
def telling(witness: Witness, text: str, language: str) -> tuple[Mention, ...]:
    """Return the numbers and dates of a text that say what a witness says; read but once."""
    return tuple(
        mention
        for mention in read_mentions(text, language)
        if not what_differs(witness, [mention], text, mention.span)
    )
