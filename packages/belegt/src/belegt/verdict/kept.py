"""The faults of a case, kept for those that differ from it in little.

Judging a case costs as much as it holds, though a changed digit concerns one page or one entry.
What each rule has read of the case is written down; of a changed one only those rules are applied
again that have read what is different there, and rules for pages to the pages concerned alone.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from belegt.errors import Fault
from belegt.prose import Prose
from belegt.verdict.case import Case
from belegt.verdict.rules import RULES
from belegt.verdict.rules.rule import Check, Rule
from belegt.verdict.watched import Reads, Table, Whole, watched

PAGES = frozenset({"prose", "beside"})
"""What a rule that is applied to one page reads of that page alone."""


@dataclass(frozen=True)
class Part:
    """What a rule found in all, or on a page, and what it had read.

    Attributes:
        document: the page, None for all.
        faults: in order.
        reads: what they rest on.
    """

    document: Prose | None
    faults: tuple[Fault, ...]
    reads: Reads


class Kept:
    """Finds the faults of cases that differ in little from one that was judged before."""

    def __init__(self, base: Case) -> None:
        self.base = base
        self.parts: dict[tuple[str, str], Part] = {}
        self.reading: dict[Table, dict[Hashable, set[tuple[str, str]]]] = {}
        for rule in applied(base):
            for check, document in pieces(rule, base):
                self.keep(rule, check, document)

    def keep(self, rule: Rule, check: Check, document: Prose | None) -> None:
        """Apply a rule, and keep what it found with what it has read."""
        reads: Reads = {}
        found = tuple(check(watched(view(self.base, document, rule), reads)))
        part = Part(document, found, reads)
        key = (rule.id, document.file if document else "")
        self.parts[key] = part
        for table, keys in reads.items():
            if document and table.path in PAGES:
                continue
            for one in keys:
                self.reading.setdefault(table, {}).setdefault(one, set()).add(key)

    def faults(self, case: Case) -> tuple[Fault, ...]:
        """Return what `belegt.verdict.faults` returns of a case."""
        stale = self.stale(case)
        found: list[Fault] = []
        for rule in applied(case):
            for check, document in pieces(rule, case):
                key = (rule.id, document.file if document else "")
                part = self.parts.get(key)
                if part is None or key in stale or part.document != document:
                    faults = tuple(check(view(case, document, rule)))
                else:
                    faults = part.faults
                found += (replace(fault, rule=rule.id) for fault in faults)
        return tuple(sorted(found, key=lambda fault: fault.place))

    def stale(self, case: Case) -> set[tuple[str, str]]:
        """Return what has read something that is different in a case."""
        found: set[tuple[str, str]] = set()
        same_judge = case.judge is self.base.judge
        for table, keys in self.reading.items():
            if same_judge and table.path.startswith("judge."):
                continue
            mine, theirs = table.of(self.base), table.of(case)
            if mine is not theirs:
                for key, readers in keys.items():
                    if not readers <= found and differs(mine, theirs, key):
                        found |= readers
        return found


def differs(mine: Any, theirs: Any, key: Hashable) -> bool:
    """Whether two values differ, or those of a key in them."""
    if key is not Whole:
        one, other = mine.get(key, Whole), theirs.get(key, Whole)
        return one is not other and one != other
    if isinstance(mine, Mapping):
        return mine != theirs or tuple(mine) != tuple(theirs)
    return bool(mine != theirs)


def applied(case: Case) -> Iterator[Rule]:
    """Yield the rules that apply to a case."""
    return (rule for rule in RULES if rule.id not in case.skipped)


def pieces(rule: Rule, case: Case) -> Iterator[tuple[Check, Prose | None]]:
    """Yield how a rule is applied: to all without a page, then to page after page."""
    if rule.on_pages is not rule.check:
        yield rule.check, None
    if rule.on_pages:
        for document in case.documents:
            yield rule.on_pages, document


def view(case: Case, document: Prose | None, rule: Rule) -> Case:
    """Return what a rule is shown: a page, or all of a case; no page where these are parted."""
    if document is None:
        return replace(case, prose=(), beside=()) if rule.on_pages else case
    if document in case.beside:
        return replace(case, prose=(), beside=(document,))
    return replace(case, prose=(document,), beside=())
