"""Faults and the one exception that carries them: the field, what was found, what was expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be; its text is the one report format."""

    field: str  # name of a configuration field, an argument or an array
    found: str
    expected: str
    remedy: str

    def __str__(self) -> str:
        return (
            f"{self.field}: found {self.found}\n  expected: {self.expected}\n  to do: {self.remedy}"
        )


class ModelMathError(ValueError):
    """Input that cannot be reckoned with; holds every fault found, in the order found."""

    def __init__(self, faults: Iterable[Fault], subject: str = "") -> None:
        self.faults = tuple(faults)
        self.subject = subject  # which model or file; "" = none
        text = "\n".join(map(str, self.faults))
        super().__init__(f"{subject}:\n{text}" if subject else text)


def refuse(field: str, found: object, expected: str, remedy: str) -> ModelMathError:
    """Make the error for a single fault.

    Args:
        field: Name of the argument, field or array.
        found: What stands there; shown as Python writes it.
        expected: What may stand there.
        remedy: What the caller can do.

    Returns:
        The error, to be raised by the caller.
    """
    return ModelMathError([Fault(field, repr(found), expected, remedy)])
