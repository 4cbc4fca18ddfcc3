"""The sentence that a figure comes from, cut so that its number can be marked."""

from __future__ import annotations

from dataclasses import dataclass

from belegt.spans import first_words, last_words
from belegt.sphinxext.tables import quotation_marks
from belegt.verdict.exhibit import Quotation

CONTEXT = 320
"""Characters of a sentence shown on either side of its number; a sentence may be a whole text."""


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """What stands before the number, the number, and what stands behind it."""

    before: str
    number: str
    after: str
    language: str


def sentence_of(quotation: Quotation) -> MarkedSentence:
    """Return the sentence around a figure's number, or its quote where that was not found."""
    mention, language = quotation.finding.mention, quotation.language
    source = quotation.source
    opening, closing = quotation_marks(language)
    if mention is None:
        return MarkedSentence(opening + quotation.passage.quote + closing, "", "", language)
    sentence = source.sentences[source.sentence_at(mention.span.start)]
    before = source.text[sentence.start : mention.span.start]
    after = source.text[mention.span.end : max(sentence.end, mention.span.end)]
    last, first = last_words(before, CONTEXT), first_words(after, CONTEXT)
    return MarkedSentence(
        opening + ("" if last == before else "… ") + last,
        mention.text,
        first + ("" if first == after else " …") + closing,
        language,
    )
