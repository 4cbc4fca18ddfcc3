"""What stands beside the numbers of the pages must leave them what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from belegt.errors import Fault, Place
from belegt.lexicon.units import COUNT
from belegt.messages import Message, message
from belegt.prose import Paragraph, PieceKind, joined
from belegt.reader import Direction
from belegt.spans import Span
from belegt.verdict.beside import neighbours
from belegt.verdict.case import Case
from belegt.verdict.counted import BEHIND, counted
from belegt.verdict.directions import directions_in, tells_level, told_direction
from belegt.verdict.glued import Effect
from belegt.verdict.rules.counts import told_of
from belegt.verdict.stray import stray_words
from belegt.verdict.surroundings import surroundings
from belegt.verdict.wording import shortened

TELLS: dict[Direction, Message] = {
    Direction.RISE: message("a rise"),
    Direction.FALL: message("a fall"),
}


class Neighbourhood(NamedTuple):
    """A citation with what the words around it do.

    Attributes:
        figure: the id that it names.
        words: the cited words.
        place: where it stands.
        changed: the words that change the number, each with what they do to it.
        rate: the rate that a rule of its own compares for counts, "" for none.
        direction: which way the words around it say that it changed.
        level: whether they say what it came to.
        stray: those of the cited words that are no part of its number.
    """

    figure: str
    words: str
    place: Place
    changed: tuple[tuple[str, Effect], ...]
    rate: str
    direction: Direction | None
    level: bool
    stray: str


def role_holds_number_alone(case: Case) -> Iterator[Fault]:
    """The cited words are a number with its hedge and unit, and no others that are not read.

    Bad:
        index.md | It fell by {cited}`each 17 % <fall>`.

    Good:
        index.md | It fell by {cited}`only 17 % <fall>`.
    """
    for cited in every_cited(case):
        if cited.stray:
            yield Fault(
                message(
                    "“{stray}” in the cited words “{words}” is not read as part of the number",
                    stray=cited.stray,
                    words=cited.words,
                ),
                message("a number with its hedge and unit alone"),
                cited.place,
                message("put it outside of the role, or leave it out"),
            )


def neighbours_leave_number_as_it_is(case: Case) -> Iterator[Fault]:
    """No word beside a cited number multiplies, parts, denies or spreads it, nor in its gloss.

    Bad:
        index.md | It fell by twice {cited}`17 % <fall>`.

    Good:
        index.md | It fell by only {cited}`17 % <fall>`.
    """
    for name, placed in case.judge.ledger.entries.items():
        text = told_of(case, placed.entry)
        for mention in case.judge.telling(name, text, case.language):
            for found in neighbours(text, mention.span, case.language):
                if found.effect is Effect.CHANGES and not quotes_neighbour(case, name):
                    yield changed(
                        found.span.cut(text),
                        mention.text,
                        placed.place,
                        message("correct “{text}”", text=shortened(text)),
                    )
    yield from neighbours_on_pages(case)


def neighbours_on_pages(pages: Case) -> Iterator[Fault]:
    """Yield the words beside citations that change their numbers."""
    for cited in every_cited(pages):
        for words, effect in cited.changed:
            if effect is Effect.COMPARES and cited.figure in pages.directions:
                continue
            if effect is Effect.SPREADS and cited.rate and is_count(pages, cited.figure):
                continue
            remedy = (
                message("type the entry's `direction`, or write it another way")
                if effect is Effect.COMPARES
                else message(
                    "put it into the role, write it another way, or mark it with"
                    " {{plain}}`…` and register why it changes nothing"
                )
            )
            yield changed(words, cited.words, cited.place, remedy)


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
        text = told_of(case, placed.entry)
        for mention in case.judge.telling(name, text, case.language)[:1]:
            if told_direction(text, mention.span, case.language) not in (None, way):
                yield turned(text, way, placed.place)
            if tells_level(text, mention.span, case.language):
                yield levelled(text, way, placed.place)
    for name, measure in ledger.measures.items():
        for words in (measure.entry.label, measure.entry.question):
            entries = case.judge.members.get(name, ())
            yield from told_alike(case, Heading(words, entries, measure.place))
    yield from changes_on_pages(case)


def changes_on_pages(pages: Case) -> Iterator[Fault]:
    """Yield the labels of charts and the citations that tell a change the other way round."""
    for document in pages.documents:
        for plot in document.plots:
            for label in plot.labels:
                place = Place(document.file, label.line)
                yield from told_alike(pages, Heading(label.text, label.entries, place))
    for cited in every_cited(pages):
        expected = pages.directions.get(cited.figure)
        if expected and cited.direction not in (None, expected):
            yield turned(cited.words, expected, cited.place)
        if expected and cited.level:
            yield levelled(cited.words, expected, cited.place)


def told_alike(case: Case, heading: Heading) -> Iterator[Fault]:
    """Yield the fault of words over several entries that tell their change the other way round."""
    ways = {case.directions.get(name) for name in heading.entries}
    known = ways.pop() if len(ways) == 1 else None
    told = directions_in(heading.text, case.language) if known else frozenset()
    if known and told and known not in told:
        yield turned(heading.text, known, heading.place)


class Heading(NamedTuple):
    """Words over several entries, which are told by their numbers alone."""

    text: str
    entries: Sequence[str]
    place: Place


def changed(words: str, number: str, place: Place, remedy: Message) -> Fault:
    """Return the fault of words that make another statement of a number."""
    return Fault(
        message("“{words}” beside “{number}” changes what it says", words=words, number=number),
        message("the number as its source has it"),
        place,
        remedy,
    )


def quotes_neighbour(case: Case, name: str) -> bool:
    """Whether a figure's quote has such words beside its number as well."""
    attestation = case.judge.attestations.get(name)
    mention = attestation.finding.mention if attestation else None
    if attestation is None or mention is None:
        return False
    source = case.judge.sources[attestation.figure.source]
    found = neighbours(source.text, mention.span, source.entry.language)
    return any(one.effect is Effect.CHANGES for one in found)


def turned(words: str, way: Direction, place: Place) -> Fault:
    """Return the fault of a change that is told the other way round."""
    other = Direction.FALL if way is Direction.RISE else Direction.RISE
    return Fault(
        message("“{words}” is told as {other}", words=words, other=TELLS[other]),
        message("{way}, as the entry is one", way=TELLS[way]),
        place,
        message("correct the word of change, or the entry's `direction`"),
    )


def levelled(words: str, way: Direction, place: Place) -> Fault:
    """Return the fault of a change that is told as what something came to."""
    return Fault(
        message("“{words}” is told as what it came to", words=words),
        message("{way}, as the entry is one", way=TELLS[way]),
        place,
        message("write by how much it changed"),
    )


def is_count(case: Case, figure: str) -> bool:
    """Whether a citation is of a count, whose noun and rate have a rule of their own."""
    placed = case.judge.ledger.entries.get(figure)
    return placed is not None and placed.entry.unit.partition("/")[0] == COUNT


def rate_of(text: str, span: Span, language: str) -> str:
    """Return the rate that is told of a count in a text; "" for none."""
    met = surroundings(text, span, language).met
    if len(met) != 1:
        return ""
    end = met[0].span.end
    return counted(met[0], text[end : end + BEHIND], language).rate


@lru_cache(maxsize=1)
def every_cited(case: Case) -> tuple[Neighbourhood, ...]:
    """Return all citations with what the words around them do; several rules ask for them."""
    found: list[Neighbourhood] = []
    for document in case.prose:
        for paragraph in document.paragraphs:
            if paragraph.cited:
                shown = case.judge.shown(paragraph, case.language)
                found += beside(shown, document.file, case.language)
    return tuple(found)


@lru_cache(maxsize=8192)
def beside(paragraph: Paragraph, file: str, language: str) -> tuple[Neighbourhood, ...]:
    """Return the citations of a paragraph; the same paragraph again costs nothing.

    Args:
        paragraph: it, with the words of every citation.
        file: where it stands.
        language: of the prose.
    """
    text, spans = joined(paragraph.pieces)
    placed = list(zip(paragraph.pieces, spans, strict=True))
    spared = [span for piece, span in placed if piece.kind is not PieceKind.TEXT]
    return tuple(
        Neighbourhood(
            piece.figure,
            piece.text,
            Place(file, piece.line, piece.figure),
            tuple(
                (" ".join(found.span.cut(text).split()), found.effect)
                for found in neighbours(text, span, language)
                if not any(found.span.meets(one) for one in spared)
            ),
            rate_of(text, span, language),
            told_direction(text, span, language),
            tells_level(text, span, language),
            stray_words(text, span, language),
        )
        for piece, span in placed
        if piece.kind is PieceKind.CITED
    )
