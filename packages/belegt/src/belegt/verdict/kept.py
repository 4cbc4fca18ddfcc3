"""What rules find in a case, kept for those that differ from it in little.

Judging a case costs as much as it holds, though a changed digit concerns one page or one entry.
What each rule has read of the case is written down; of a changed one only those rules are applied
again that have read what is different there, and rules for pages to the pages concerned alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from belegt.errors import Fault
from belegt.prose import Prose
from belegt.verdict.case import DOUBTED, READING, Case
from belegt.verdict.rules import RULES
from belegt.verdict.rules.attested import Attester
from belegt.verdict.rules.review import REVIEW, groups
from belegt.verdict.watched import SAME, Reads, Table, Whole, watched

UNWATCHED = frozenset({"known"})
"""What a case holds of another is as good as what it would find itself."""

PAGES = frozenset({"prose", "beside"})
"""What is read of one page alone, or of none, where that is all that is looked at."""

Key: TypeAlias = tuple[str, str]
"""A rule or a question, and the page or group that it is applied to."""


@dataclass(frozen=True, slots=True)
class Query:
    """Something that is found by itself.

    Attributes:
        key: what it is known by.
        find: finds it in a case.
        document: the page in which it is found; None for what is found in all.
        paged: whether pages are looked at, if that is not one.
    """

    key: Key
    find: Callable[[Case], Any]
    document: Prose | None = None
    paged: bool = True

    @property
    def narrow(self) -> bool:
        """Whether it is found on one page, or without any."""
        return self.document is not None or not self.paged

    def found(self, case: Case) -> Any:
        """Find it in a case, which is asked for no page but its own."""
        return self.find(self.view(case))

    def view(self, case: Case) -> Case:
        """Return what is looked at."""
        if self.document is None:
            return case if self.paged else replace(case, prose=(), beside=())
        if any(self.document is one for one in case.beside):
            return replace(case, prose=(), beside=(self.document,))
        return replace(case, prose=(self.document,), beside=())


class Kept:
    """Finds the faults of cases that differ in little from one that was judged before."""

    def __init__(self, base: Case) -> None:
        self.base = base
        self.found: dict[Key, Any] = {}
        self.documents = {document.file: document for document in base.documents}
        self.readers: dict[Table, dict[Any, tuple[Any, set[Key]]]] = {}
        for query in (*known(base), *applied(base)):
            self.keep(query)

    def keep(self, query: Query) -> None:
        """Find something, and keep it with who has read what for it."""
        reads: Reads = {}
        self.found[query.key] = query.find(watched(query.view(self.base), reads))
        for table, keys in reads.items():
            if table.path in UNWATCHED or (query.narrow and table.path in PAGES):
                continue
            readers = self.readers.setdefault(table, {})
            for key, value in keys.items():
                readers.setdefault(key, (value, set()))[1].add(query.key)

    def faults(self, case: Case) -> tuple[Fault, ...]:
        """Return what `belegt.verdict.faults` returns of a case."""
        stale = self.stale(case)
        as_before = {
            query.key: self.found[query.key] for query in known(case) if self.holds(query, stale)
        }
        told = replace(case, known=as_before)
        found: list[Fault] = []
        for query in applied(case):
            found += self.found[query.key] if self.holds(query, stale) else query.found(told)
        return tuple(sorted(found, key=lambda fault: fault.place))

    def holds(self, query: Query, stale: set[Key]) -> bool:
        """Whether what was found is found still."""
        if query.key not in self.found or query.key in stale:
            return False
        document = query.document
        return document is None or document is self.documents[document.file]

    def stale(self, case: Case) -> set[Key]:
        """Return what has read something that is different in a case."""
        found: set[Key] = set()
        same_judge = case.judge is self.base.judge
        for table, keys in self.readers.items():
            if same_judge and table.path.startswith("judge."):
                continue
            rests = SAME.get(table.path)
            if rests and rests.of(case) == rests.of(self.base):
                continue
            value = table.of(case)
            keyed = isinstance(value, Mapping)
            for key, (before, readers) in keys.items():
                now = value if key is Whole else value.get(key, Whole) if keyed else value(*key)
                if now is not before and not readers <= found and differs(before, now):
                    found |= readers
        return found


def differs(mine: Any, theirs: Any) -> bool:
    """Whether two values differ, or two mappings in their order."""
    ordered = isinstance(mine, Mapping) and isinstance(theirs, Mapping)
    return bool(mine != theirs) or (ordered and tuple(mine) != tuple(theirs))


def known(case: Case) -> Iterator[Query]:
    """Yield what several rules ask for: readings and doubts of pages, reviews of the ledger."""
    for document in case.documents:
        yield Query((READING, document.file), reading, document)
    if case.judge.ledger.has_doubts:
        for document in case.prose:
            yield Query((DOUBTED, document.file), doubted, document)
    for group in groups(case.judge):
        yield Query((REVIEW, group), Reviewing(group), paged=False)


def reading(page: Case) -> Any:
    """Return the readings of the one page of a case."""
    return page.reading(page.documents[0])


def doubted(page: Case) -> Any:
    """Return the doubts on the one page of a case."""
    return page.doubted(page.documents[0])


@dataclass(frozen=True, slots=True)
class Reviewing:
    """Reviews a group of texts."""

    group: str

    def __call__(self, case: Case) -> Any:
        """Return the review of the group in a case."""
        return Attester(case).review(self.group)


def applied(case: Case) -> Iterator[Query]:
    """Yield the faults of the rules that apply, of all without a page, then of page after page."""
    for rule in RULES:
        if rule.id in case.skipped:
            continue
        if rule.on_pages is not rule.check:
            yield Query((rule.id, ""), rule.faults, paged=rule.on_pages is None)
        if rule.on_pages:
            for document in case.documents:
                yield Query((rule.id, document.file), rule.faults_on_pages, document)
