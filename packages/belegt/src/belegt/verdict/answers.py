"""The three questions and their answers, kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar


class Quoted(StrEnum):
    """Does the briefing say what its source says?"""

    SUPPORTED = "supported"
    NOT_FOUND = "not found"
    AMBIGUOUS = "ambiguous"
    MISREAD = "misread"
    OVERSTATED = "overstated"
    UNREADABLE = "unreadable"


class Agreed(StrEnum):
    """Do the sources agree with each other?"""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    ALONE = "alone"


class BorneOut(StrEnum):
    """Does the primary record or a recomputation bear it out?"""

    CONFIRMED = "confirmed"
    IMPRECISE = "imprecise"  # fits only when rounding is allowed for
    MISATTRIBUTED = "misattributed"  # the right number of another subject or scope
    WRONG = "wrong"
    UNVERIFIABLE = "unverifiable"
    NOT_YET_RECORDED = "not yet recorded"


A = TypeVar("A", Quoted, Agreed, BorneOut)


@dataclass(frozen=True, slots=True)
class Verdict(Generic[A]):
    """One answer, with its reason in a sentence for the reader."""

    answer: A
    reason: str

    def __str__(self) -> str:
        return f"{self.answer}: {self.reason}"


UNRECORDED = Verdict(BorneOut.NOT_YET_RECORDED, "The ledger holds no primary record.")
