"""Faults and the one exception that carries them.

A fault says what was found, what was expected, where, and what to do. Whoever
checks something collects all faults before raising, so that a user sees them at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from belegt.messages import ENGLISH, Message, Worded, message, words_of

NAME_LIMIT = 100
"""Characters of a name that a report shows: whoever wrote it may have written a book."""

LINE_LIMIT = 2000
"""Characters of a line of a report."""


NO_PYTHON = (SyntaxError, TypeError, ValueError, RecursionError, MemoryError)
"""What Python's parser raises: the last two on what is nested too deeply for it."""


def clipped(text: str, limit: int) -> str:
    """Return a text, or its beginning with a sign that more follows."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: a file, a line of it (1-based) and the name of the thing there."""

    file: str = ""
    line: int = 0  # 0 = the whole file
    name: str = ""  # id of a figure, measure or source; "" = none

    def __str__(self) -> str:
        parts = [self.file] if self.file else []
        if self.file and self.line:
            parts = [f"{self.file}:{self.line}"]
        if self.name:
            parts.append(clipped(self.name, NAME_LIMIT))
        return ": ".join(parts)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be; its words are the one report format."""

    found: str | Worded
    expected: str | Worded
    place: Place = field(default_factory=Place)
    remedy: str | Worded = ""
    rule: str = ""  # id of the rule that found it; "" = it keeps a file from being read

    def worded(self, language: str) -> str:
        """Return the report in a language."""
        place = str(self.place) or message("(unknown place)").worded(language)
        lines = [f"{place}: {words_of(self.found, language)}"]
        lines.append(message("  expected: {expected}", expected=self.expected).worded(language))
        if self.remedy:
            lines.append(message("  to do: {remedy}", remedy=self.remedy).worded(language))
        return "\n".join(clipped(line, LINE_LIMIT) for line in lines)

    def __str__(self) -> str:
        return self.worded(ENGLISH)


class RefusedValueError(ValueError):
    """What a validator says of a value that it refuses; becomes a fault where the value stands."""

    def __init__(self, expected: Message, remedy: Message) -> None:
        super().__init__(str(expected))
        self.expected = expected
        self.remedy = remedy


class BelegtError(Exception):
    """Root of all errors that a user can mend; holds every fault found, in order of place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.place))
        super().__init__(self.worded(ENGLISH))

    def worded(self, language: str) -> str:
        """Return the reports in a language."""
        return "\n".join(fault.worded(language) for fault in self.faults)
