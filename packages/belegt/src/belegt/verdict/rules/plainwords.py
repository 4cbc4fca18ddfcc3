"""The words on pages that are marked or registered as needing no source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from belegt.errors import Place
from belegt.prose import Paragraph, Prose, Setting
from belegt.spans import Span
from belegt.verdict.case import Case
from belegt.verdict.judge import Judge
from belegt.verdict.readings import BareNumber

TYPED = str.maketrans(dict.fromkeys("‘’‚‛", "'") | dict.fromkeys("“”„‟", '"'))
"""Quotation marks that are typed otherwise."""


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Words in the role ``plain``, or registered where no role can stand.

    Attributes:
        words: as they stand there.
        place: where.
        document: the page.
        paragraph: the number of their paragraph in it.
    """

    words: str
    place: Place
    document: Prose
    paragraph: int

    @property
    def following(self) -> tuple[Paragraph, ...]:
        """Their paragraph, and all below it."""
        return self.document.paragraphs[self.paragraph :]


@lru_cache(maxsize=2)
def every_plain(case: Case) -> tuple[PlainWords, ...]:
    """Return all words in the role ``plain``, in the order of the prose, then those without one."""
    found = [
        PlainWords(piece.text, Place(document.file, piece.line), document, number)
        for document in case.documents
        for number, piece in document.plain
    ]
    documents = {document.file: document for document in case.documents}
    seen = set()
    for bare in case.bare_numbers:
        if registering := registered(bare, case):
            words, span = registering
            key = (bare.place.file, bare.place.line, bare.within, span)
            if key not in seen:
                seen.add(key)
                document = documents[bare.place.file]
                found.append(PlainWords(words, bare.place, document, paragraph_of(bare, document)))
    return tuple(found)


def paragraph_of(bare: BareNumber, document: Prose) -> int:
    """Return the number of the paragraph that holds a number where no role can stand."""
    return next(
        number
        for number, one in enumerate(document.paragraphs)
        if one.setting is bare.setting and bare.within == "".join(each.text for each in one.pieces)
    )


def registered(number: BareNumber, case: Case) -> tuple[str, Span] | None:
    """Return the registered words that hold a number where no role can stand, and their span."""
    if number.setting is Setting.PROSE:
        return None
    for words in on_page(case.judge, number.place.file):
        for match in wrapped(words).finditer(number.within):
            span = Span(*match.span())
            if span.start <= number.span.start and number.span.end <= span.end:
                return words, span
    return None


@lru_cache(maxsize=256)
def on_page(judge: Judge, file: str) -> tuple[str, ...]:
    """Return the words that are registered for a page."""
    entries = (placed.entry for placed in judge.ledger.plain)
    return tuple(one.words for one in entries if one.page and named(file, one.page))


@lru_cache(maxsize=1024)
def wrapped(words: str) -> re.Pattern[str]:
    """Return what finds words wherever their lines are broken."""
    return re.compile(r"\s+".join(map(re.escape, words.split())))


def fits(said: PlainWords, words: str, page: str) -> bool:
    """Whether words on a page are those of an entry."""
    return as_typed(said.words) == as_typed(words) and named(said.place.file, page)


@lru_cache(maxsize=4096)
def as_typed(words: str) -> str:
    """Return words on one line as a keyboard has them: Sphinx makes their quotes typographic."""
    return " ".join(words.translate(TYPED).split())


def named(file: str, page: str) -> bool:
    """Whether a page of an entry is a file."""
    return f"/{file}".endswith(f"/{page}")
