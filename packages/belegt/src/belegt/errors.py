"""Faults and the one exception that carries them.

A fault says what was found, what was expected, where, and what to do. Whoever
checks something collects all faults before raising, so that a user sees them at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


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
            parts.append(self.name)
        return ": ".join(parts) or "(unknown place)"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be; its text is the one report format."""

    found: str
    expected: str
    place: Place = field(default_factory=Place)
    remedy: str = ""

    def __str__(self) -> str:
        lines = [f"{self.place}: {self.found}", f"  expected: {self.expected}"]
        if self.remedy:
            lines.append(f"  to do: {self.remedy}")
        return "\n".join(lines)


class BelegtError(Exception):
    """Root of all errors that a user can mend; holds every fault found, in order of place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.place))
        super().__init__("\n".join(map(str, self.faults)))
