"""A rule: the function that finds its faults, and what its docstring tells of it.

The docstring of a rule begins with a sentence in a reader's words. Below ``Bad:`` and ``Good:``
stand files of a small briefing, a line each as ``file | text``: a text or a page as a whole, or a
field of an entry in a file of the ledger.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from belegt.errors import Fault
from belegt.verdict.case import Case

Check: TypeAlias = Callable[[Case], Iterator[Fault]]
"""Yields what breaks a rule."""

SECTION_RE = re.compile(r"^(?P<name>Bad|Good):\n(?P<lines>(?:[ ]+\S.*\n?)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an example: what stands in a file of a briefing."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        check: finds all faults.
        on_pages: finds those on pages, which depend on no other page; None for a rule that weighs
            pages with each other, or reads none.
    """

    check: Check
    on_pages: Check | None = None

    def faults(self, case: Case) -> tuple[Fault, ...]:
        """Return what breaks the rule in a case."""
        return tuple(replace(fault, rule=self.id) for fault in self.check(case))

    def faults_on_pages(self, case: Case) -> tuple[Fault, ...]:
        """Return what breaks the rule on the pages of a case."""
        found = self.on_pages(case) if self.on_pages else ()
        return tuple(replace(fault, rule=self.id) for fault in found)

    @property
    def id(self) -> str:
        """The name of the function, with hyphens."""
        return self.check.__name__.replace("_", "-")

    @property
    def says(self) -> str:
        """What must hold, in a sentence."""
        return " ".join(self._told.partition("\n\n")[0].split())

    @property
    def bad(self) -> tuple[Line, ...]:
        """A briefing that breaks this rule, and no other."""
        return self._example("Bad")

    @property
    def good(self) -> tuple[Line, ...]:
        """The same, mended."""
        return self._example("Good")

    @property
    def _told(self) -> str:
        return inspect.getdoc(self.check) or self.id

    def _example(self, name: str) -> tuple[Line, ...]:
        sections = {match["name"]: match["lines"] for match in SECTION_RE.finditer(self._told)}
        lines = (line.partition("|") for line in sections.get(name, "").splitlines())
        return tuple(Line(file.strip(), text.strip()) for file, _, text in lines)
