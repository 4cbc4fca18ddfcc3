"""What statements that report what others say must hold to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from belegt.errors import Fault
from belegt.lexicon.languages import words_of
from belegt.messages import message
from belegt.verdict.case import Case


def reported_speech_is_judged_itself(case: Case) -> Iterator[Fault]:
    """A statement that reports what somebody says has a verdict on that, and one on what was said.

    Bad:
        paper.txt       | Die Aktie fiel um 17 Prozent, laut Acme wegen des Wetters.
        statements.yaml | quote: laut Acme wegen des Wetters
        statements.yaml | gloss: according to Acme because of the weather

    Good:
        paper.txt       | Die Aktie fiel um 17 Prozent, laut Acme wegen des Wetters.
        statements.yaml | quote: laut Acme wegen des Wetters
        statements.yaml | gloss: according to Acme because of the weather
        statements.yaml | itself: unverifiable
    """
    for placed in case.judge.ledger.statements.values():
        statement = placed.entry
        language = case.judge.sources[statement.source].entry.language
        phrase = reporting(language).search(" ".join(statement.quote.split()))
        if phrase and statement.itself is None:
            yield Fault(
                message("“{words}” reports what somebody says", words=phrase[0]),
                message("a verdict on whether it was said, and one on what was said"),
                placed.place,
                message("add `itself:` with the verdict on what was said"),
            )


@cache
def reporting(language: str) -> re.Pattern[str]:
    """Return what finds the phrases of a language that report what somebody says."""
    known = "|".join(map(re.escape, words_of(language).reported)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE)
