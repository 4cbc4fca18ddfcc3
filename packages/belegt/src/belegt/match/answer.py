"""What is said of each number of a draft, with the evidence for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from belegt.document import Block, Document, Position
from belegt.match.reading import Occurrence
from belegt.messages import Worded, message
from belegt.reader import Mention


class Support(StrEnum):
    """Do the sources bear out a number of a draft?"""

    SUPPORTED = "supported"
    LESS_PRECISE = "less precise"
    DERIVED = "derived"
    OVERSTATED = "overstated"
    CONTRADICTED = "contradicted"
    OTHER_SUBJECT = "other subject"
    NOTHING_FOUND = "nothing found"
    CANNOT_BE_TOLD = "cannot be told"
    UNREADABLE = "unreadable"
    NO_CLAIM = "no claim"

    def worded(self, language: str) -> str:
        """Return the words of a language."""
        return WORDS[self].worded(language)

    @property
    def fine(self) -> bool:
        """Whether there is nothing to mend."""
        return self in FINE


FINE = frozenset({Support.SUPPORTED, Support.LESS_PRECISE, Support.DERIVED, Support.NO_CLAIM})

WORDS = MappingProxyType(
    {
        Support.SUPPORTED: message("supported"),
        Support.LESS_PRECISE: message("less precise"),
        Support.DERIVED: message("derived"),
        Support.OVERSTATED: message("overstated"),
        Support.CONTRADICTED: message("contradicted"),
        Support.OTHER_SUBJECT: message("other subject"),
        Support.NOTHING_FOUND: message("nothing found"),
        Support.CANNOT_BE_TOLD: message("cannot be told"),
        Support.UNREADABLE: message("unreadable"),
        Support.NO_CLAIM: message("no claim"),
    }
)
"""What each answer is called."""


@dataclass(frozen=True, slots=True)
class SourcePassage:
    """A passage of a source.

    Attributes:
        path: of the file, as it was given.
        place: in it.
        number: the number there, as it is printed.
        sentence: it stands in; of a cell, with its heads.
    """

    path: str
    place: Position
    number: str
    sentence: str

    def as_json(self) -> dict[str, object]:
        """Return the fields of the JSON output."""
        return {
            "file": self.path,
            "place": str(self.place),
            "selector": self.place.selector,
            "line": self.place.line,
            "column": self.place.column,
            "number": self.number,
            "sentence": self.sentence,
        }


def evidence_of(reading: Occurrence) -> SourcePassage:
    """Return where a number of a source stands, and its sentence."""
    place = reading.block.at(reading.mention.span.start)
    number = " ".join(reading.mention.text.split())
    return SourcePassage(str(reading.document.path), place, number, reading.sentence)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is said of a number.

    Attributes:
        answer: the verdict.
        reason: for it, in a sentence.
        evidence: the passages that it rests on, the best first.
        chance: how likely a random number would have fared as well; None where it is not supported.
        formula: of a derived number, with its operands as printed; "" for none.
    """

    answer: Support
    reason: Worded
    evidence: tuple[SourcePassage, ...] = ()
    chance: float | None = None
    formula: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A number of a draft, with what is said of it.

    Attributes:
        number: in the draft, 1-based.
        document: the draft.
        block: of it, in which the number stands.
        mention: the number.
        found: what is said of it.
        allowed: the reason of an allowance, "" where there is none.
    """

    number: int
    document: Document
    block: Block
    mention: Mention
    found: Ruling
    allowed: str = ""

    @property
    def place(self) -> Position:
        """Where it stands."""
        return self.block.at(self.mention.span.start)

    @property
    def text(self) -> str:
        """The number as it is printed."""
        return " ".join(self.mention.text.split())

    @property
    def fine(self) -> bool:
        """Whether there is nothing to mend."""
        return bool(self.allowed) or self.found.answer.fine

    def with_reason(self, reason: str) -> Checked:
        """Return it allowed for a reason."""
        return replace(self, allowed=reason)

    def as_json(self, language: str = "en") -> dict[str, object]:
        """Return the fields of the JSON output."""
        place = self.place
        return {
            "number": self.number,
            "file": str(self.document.path),
            "line": place.line,
            "column": place.column,
            "place": str(place),
            "selector": place.selector,
            "text": self.text,
            "verdict": str(self.found.answer),
            "reason": self.found.reason.worded(language),
            "chance": self.found.chance,
            "formula": self.found.formula,
            "allowed": self.allowed,
            "fine": self.fine,
            "evidence": [one.as_json() for one in self.found.evidence],
        }


@dataclass(frozen=True)
class Verification:
    """What is said of all numbers of a draft.

    Attributes:
        checked: the numbers, in the order of the draft.
        unread: the sources, and parts of them, that could not be read, each in a sentence.
        unused: allowances that no number needed, each in a sentence.
        remarks: whatever else is to be told.
    """

    checked: Sequence[Checked]
    unread: tuple[Worded, ...] = ()
    unused: tuple[Worded, ...] = ()
    remarks: tuple[Worded, ...] = ()

    def __iter__(self) -> Iterator[Checked]:
        return iter(self.checked)

    @property
    def to_mend(self) -> list[Checked]:
        """The numbers that something is wrong with."""
        return [one for one in self.checked if not one.fine]

    @property
    def counts(self) -> Counter[Support]:
        """How many numbers have each verdict; those that are allowed are left out."""
        return Counter(one.found.answer for one in self.checked if not one.allowed)

    @property
    def exit_code(self) -> int:
        """Return 0 for nothing to mend, 1 for something, 2 for what could not be judged."""
        if self.unread:
            return 2
        return 1 if self.to_mend or self.unused else 0
