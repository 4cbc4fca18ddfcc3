"""A case that is watched while a rule looks at it: what the rule has read of it is written down."""

from __future__ import annotations

import inspect
from collections.abc import Hashable, Iterator, Mapping
from functools import cached_property, partial
from types import FunctionType, MethodType
from typing import Any, NamedTuple, TypeAlias, cast

from belegt.verdict.case import Case

WATCHED = frozenset({"judge", "judge.ledger"})
"""What is watched as the case itself is: all else that is no method is read as a value."""

READ = frozenset(
    {"judge.attestations", "judge.references", "judge.tally", "judge.members", "judge.directions"}
)
"""What a judge works out that is read as a value; its other work is done again while watched."""

CALLED = frozenset({"judge.witness", "judge.printed", "judge.held", "judge.near"})
"""The same, of what it is asked: each answer is read by itself."""


class Table(NamedTuple):
    """Where something is read: attributes from the case on, and the arguments of a call."""

    path: str
    arguments: tuple[Hashable, ...] | None = None

    def of(self, case: Case) -> Any:
        """Return what a case holds there."""
        value: Any = case
        for name in self.path.split("."):
            value = getattr(value, name)
        return value if self.arguments is None else value(*self.arguments)


SAME = {"judge.near": Table("judge.values")}
"""What all answers to a question are taken from: where it is the same, they are."""


class Whole:
    """Stands for all keys of a mapping, in their order."""


Reads: TypeAlias = dict[Table, dict[Hashable, Any]]
"""What was read, by table and key: of a mapping, the arguments of a call, or `Whole` for all."""


def watched(case: Case, reads: Reads) -> Case:
    """Return a case that writes down whatever is read of it."""
    return cast("Case", Watched(case, "", reads))


class Watched:
    """Stands for a case, its judge or its ledger.

    A method runs on the stand-in itself, so that what it reads is written down too.
    """

    def __init__(self, real: Any, path: str, reads: Reads) -> None:
        self._real = real
        self._path = path
        self._reads = reads
        self._known: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name not in self._known:
            found = self._find(name)
            if isinstance(inspect.getattr_static(type(self._real), name, None), property):
                return found  # it may be an iterator
            self._known[name] = found
        return self._known[name]

    def _find(self, name: str) -> Any:
        path = f"{self._path}.{name}".lstrip(".")
        if path in WATCHED:
            return Watched(getattr(self._real, name), path, self._reads)
        static = inspect.getattr_static(type(self._real), name, None)
        if path in CALLED:
            return partial(self._call, path)
        if path in READ and isinstance(static, FunctionType):
            return lambda *arguments: self._read(Table(path, arguments))
        if path in READ:
            return self._read(Table(path))
        if isinstance(static, FunctionType):
            return MethodType(static, self)
        if isinstance(static, property) and static.fget:
            return static.fget(self)
        if isinstance(static, cached_property):
            return static.func(self)
        if name.startswith("_"):
            raise AttributeError(path)  # nobody would notice what it keeps to itself
        return self._read(Table(path))

    def _call(self, path: str, *arguments: Hashable) -> Any:
        value = getattr(self._real, path.rpartition(".")[2])(*arguments)
        self._reads.setdefault(Table(path), {})[arguments] = value
        return value

    def _read(self, table: Table) -> Any:
        value = getattr(self._real, table.path.rpartition(".")[2])
        if table.arguments is not None:
            value = value(*table.arguments)
        if isinstance(value, Mapping):
            return WatchedMapping(value, self._reads.setdefault(table, {}))
        self._reads.setdefault(table, {})[Whole] = value
        return value


class WatchedMapping(Mapping[Hashable, Any]):
    """A mapping that writes down which of its keys are looked up, or that all are."""

    def __init__(self, real: Mapping[Hashable, Any], keys: dict[Hashable, Any]) -> None:
        self._real = real
        self._keys = keys

    def __getitem__(self, key: Hashable) -> Any:
        value = self._keys[key] = self._real.get(key, Whole)
        if value is Whole:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[Hashable]:
        self._keys[Whole] = self._real
        return iter(self._real)

    def __len__(self) -> int:
        self._keys[Whole] = self._real
        return len(self._real)
