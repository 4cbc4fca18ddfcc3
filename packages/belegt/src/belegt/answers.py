"""The three questions and their answers, kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Literal, TypeAlias, TypeVar

from belegt.messages import ENGLISH, Message, message, words_of


class Answer(StrEnum):
    """A value of data: its words in a language are those of its message."""

    def __repr__(self) -> str:
        # as it is typed in a ledger, for pydantic lists the answers that are allowed
        return repr(str(self))

    def worded(self, language: str) -> str:
        """Return the words of a language."""
        return WORDS[self].worded(language)


class Quoted(Answer):
    """Does the briefing say what its source says?"""

    SUPPORTED = "supported"
    NOT_FOUND = "not found"
    AMBIGUOUS = "ambiguous"
    MISREAD = "misread"
    OVERSTATED = "overstated"
    UNREADABLE = "unreadable"


WORST_FIRST = (
    Quoted.MISREAD,  # says something else
    Quoted.NOT_FOUND,  # says it of nothing
    Quoted.UNREADABLE,  # nobody can tell what it says
    Quoted.AMBIGUOUS,  # says one of several things
    Quoted.OVERSTATED,  # says the right thing, and too much
    Quoted.SUPPORTED,
)
"""The answers to *quoted?*, by how far they are from what the source says."""


class Agreed(Answer):
    """Do the sources agree with each other?"""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    ALONE = "alone"


class BorneOut(Answer):
    """Does the primary record or a recomputation bear it out?"""

    CONFIRMED = "confirmed"
    IMPRECISE = "imprecise"  # fits only when rounding is allowed for
    MISATTRIBUTED = "misattributed"  # the right number of another subject or scope
    WRONG = "wrong"
    UNVERIFIABLE = "unverifiable"
    NOT_YET_RECORDED = "not yet recorded"


Declared: TypeAlias = Literal[
    BorneOut.CONFIRMED,
    BorneOut.IMPRECISE,
    BorneOut.MISATTRIBUTED,
    BorneOut.WRONG,
    BorneOut.UNVERIFIABLE,
]
"""The answers to *borne out?* that a person may type: all but the one for want of records."""

WORDS: dict[Answer, Message] = {
    Quoted.SUPPORTED: message("supported"),
    Quoted.NOT_FOUND: message("not found"),
    Quoted.AMBIGUOUS: message("ambiguous"),
    Quoted.MISREAD: message("misread"),
    Quoted.OVERSTATED: message("overstated"),
    Quoted.UNREADABLE: message("unreadable"),
    Agreed.AGREES: message("agrees"),
    Agreed.DISAGREES: message("disagrees"),
    Agreed.ALONE: message("alone"),
    BorneOut.CONFIRMED: message("confirmed"),
    BorneOut.IMPRECISE: message("imprecise"),
    BorneOut.MISATTRIBUTED: message("misattributed"),
    BorneOut.WRONG: message("wrong"),
    BorneOut.UNVERIFIABLE: message("unverifiable"),
    BorneOut.NOT_YET_RECORDED: message("not yet recorded"),
}
"""What each answer is called."""

A = TypeVar("A", Quoted, Agreed, BorneOut)


@dataclass(frozen=True, slots=True)
class Verdict(Generic[A]):
    """One answer, with its reason in a sentence for the reader."""

    answer: A
    reason: Message | str

    def worded(self, language: str) -> str:
        """Return answer and reason in a language."""
        told = message("{answer}: {reason}", answer=self.answer, reason=self.reason)
        return told.worded(language)

    def why(self, language: str = ENGLISH) -> str:
        """Return the words of the reason in a language."""
        return words_of(self.reason, language)

    def __str__(self) -> str:
        return self.worded(ENGLISH)


AnyVerdict: TypeAlias = Verdict[Quoted] | Verdict[Agreed] | Verdict[BorneOut]

UNRECORDED = Verdict(BorneOut.NOT_YET_RECORDED, message("The ledger holds no primary record."))


def worst(verdicts: Iterable[Verdict[Quoted]]) -> Verdict[Quoted]:
    """Return the verdict that decides on a figure, the first of those that are equally bad.

    Args:
        verdicts: on the ledger's quote, then on each citation; not empty.
    """
    return min(verdicts, key=lambda verdict: WORST_FIRST.index(verdict.answer))
