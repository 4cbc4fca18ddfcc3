"""The sentence that a figure comes from, cut so that its number can be marked."""

from __future__ import annotations

from dataclasses import dataclass

from belegt.source import Source
from belegt.sphinxext.tables import quotation_marks
from belegt.verdict import Attestation

CONTEXT = 320
"""Characters of a sentence shown on either side of its number; a sentence may be a whole text."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands before the number, the number, and what stands behind it."""

    before: str
    number: str
    after: str
    language: str


def passage_of(attestation: Attestation, source: Source) -> Passage:
    """Return the sentence around a figure's number, or its quote where that was not found."""
    mention, language = attestation.finding.mention, source.entry.language
    opening, closing = quotation_marks(language)
    if mention is None:
        return Passage(opening + attestation.figure.quote + closing, "", "", language)
    sentence = source.sentences[source.sentence_at(mention.span.start)]
    start = max(sentence.start, mention.span.start - CONTEXT)
    end = min(max(sentence.end, mention.span.end), mention.span.end + CONTEXT)
    before = source.text[start : mention.span.start]
    after = source.text[mention.span.end : end]
    return Passage(
        opening + ("… " if start > sentence.start else "") + before,
        mention.text,
        after + (" …" if end < sentence.end else "") + closing,
        language,
    )
