"""A case: a text with the values that are written in it."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.suites.value import Value


@dataclass(frozen=True, slots=True)
class Case:
    """A text and what it says.

    Attributes:
        suite: the table or generator that it comes from.
        language: ISO 639-1 code of the text.
        text: what is read.
        values: what is written there, in order; one without a number is best not read.
    """

    suite: str
    language: str
    text: str
    values: tuple[Value, ...]
