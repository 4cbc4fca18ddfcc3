"""What the pages must hold to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from belegt.errors import Fault, Place
from belegt.ledger import did_you_mean
from belegt.messages import message
from belegt.prose import Paragraph, PieceKind, Setting, joined, line_at
from belegt.sentences import read_numbers
from belegt.verdict.case import Case
from belegt.verdict.readings import CitationVerdict
from belegt.verdict.rules.digitnames import (
    DIGIT_RE,
    DigitWord,
    digit_words,
    known_names,
    strange_words,
)
from belegt.verdict.rules.plainwords import registered
from belegt.verdict.wording import shortened


def citation_says_what_source_says(case: Case) -> Iterator[Fault]:
    """A number on a page is its source's in value, unit and limit, and no more precise.

    Bad:
        index.md | It fell by {cited}`18 % <fall>`.

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
    """
    for citation in every_citation(case):
        if citation.fault and citation.figure in case.judge.ledger.entries:
            yield citation.fault


def citation_is_known(case: Case) -> Iterator[Fault]:
    """A citation names a figure or record of the ledger.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`, that is {cited}`17 % <fal>`.

    Good:
        index.md | It fell by {cited}`17 % <fall>`, that is {cited}`17 % <fall>`.
    """
    for citation in every_citation(case):
        if citation.fault and citation.figure not in case.judge.ledger.entries:
            yield citation.fault


def number_has_role(case: Case) -> Iterator[Fault]:
    """A number that is shown has a source, unless it is marked or registered as needing none.

    Bad:
        index.md | It fell by {cited}`17 % <fall>` in 2 days.

    Good:
        index.md   | It fell by {cited}`17 % <fall>` in {plain}`2` days.
        plain.yaml | words: 2
    """
    for number in case.bare_numbers:
        if number.setting is Setting.PROSE:
            yield Fault(
                message("the number “{number}” has no role", number=number.text),
                message("every number cited"),
                number.place,
                message(
                    "cite its figure as {{cited}}`words <figure-id>`,"
                    " or mark a number that needs no source with {{plain}}`…`, and register it"
                ),
            )
        elif registered(number, case) is None:
            yield Fault(
                message(
                    "the number “{number}” stands where no role can: “{words}”",
                    number=number.text,
                    words=shortened(number.within),
                ),
                message("no number, one of its entry, or one in plain.yaml"),
                number.place,
                message(
                    "leave it out, or add to plain.yaml:"
                    " {{words: {words}, page: {page}, reason: …}}"
                    " (or `cites:` with the id of its figure)",
                    words=number.text,
                    page=number.place.file.rpartition("/")[2],
                ),
            )


def count_is_known(case: Case) -> Iterator[Fault]:
    """What the role “tally” counts is something that is counted.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`, say {tally}`figurs` figures.

    Good:
        index.md | It fell by {cited}`17 % <fall>`, say {tally}`figures` figures.
    """
    for document in case.documents:
        for paragraph in document.paragraphs:
            for piece in paragraph.pieces:
                if piece.kind is PieceKind.COUNTED and piece.figure not in case.judge.tally:
                    yield Fault(
                        message("nothing is counted as {name!r}", name=piece.figure),
                        message("a name of what is counted"),
                        Place(document.file, piece.line),
                        did_you_mean(piece.figure, case.judge.tally),
                    )


def name_on_page_is_known(case: Case) -> Iterator[Fault]:
    """A word with digits on a page is read as a number, or is a listed name.

    Bad:
        index.md   | It fell by {cited}`17 % <fall>`, with the H900.

    Good:
        index.md   | It fell by {cited}`17 % <fall>`, with the H800.
        names.yaml | name: H800
        names.yaml | sources: []
    """
    known = known_names(case.judge.ledger)
    for document in case.documents:
        for paragraph in document.paragraphs:
            if paragraph.setting is Setting.CODE and document in case.beside:
                continue  # commands of a README
            words = words_with_digits(paragraph, case.language)
            if all(key in known for word in words for key in word.keys):
                continue
            text, spans = joined(paragraph.pieces)
            told = {word.span for word in words}
            for strange in strange_words(text, (), known):
                if strange.span in told:
                    line = line_at(paragraph.pieces, spans, strange.span.start, text)
                    yield strange.fault(Place(document.file, line))


@lru_cache(maxsize=8192)
def words_with_digits(paragraph: Paragraph, language: str) -> tuple[DigitWord, ...]:
    """Return the words with digits of a paragraph that are neither read nor registered."""
    text, spans = joined(paragraph.pieces)
    if not DIGIT_RE.search(text):
        return ()
    taken = [mention.span for mention in read_numbers(text, language)]
    pieces = zip(paragraph.pieces, spans, strict=True)
    taken += [span for piece, span in pieces if piece.kind is PieceKind.PLAIN]
    return tuple(
        word for word in digit_words(text) if not any(span.meets(word.span) for span in taken)
    )


def every_citation(case: Case) -> Iterator[CitationVerdict]:
    """Yield the citations of all documents."""
    for citations in case.citations.values():
        yield from citations
