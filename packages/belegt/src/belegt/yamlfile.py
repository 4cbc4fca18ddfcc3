"""YAML read as text: every scalar stays the string that was typed, every value keeps its line.

Only the plain part of YAML is allowed: mappings, lists and scalars. Anchors, aliases and
tags are refused, so that no file can grow while it is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from belegt.errors import BelegtError, Fault, Place

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str"
Route: TypeAlias = tuple[int | str, ...]
T = TypeVar("T")

DEPTH_LIMIT = 20
"""Levels of nesting; a ledger has five."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Document:
    """A YAML file's content and the line (1-based) of every value in it, by its route."""

    file: str
    tree: Tree
    lines: dict[Route, int] = field(default_factory=dict)

    def line(self, route: Route) -> int:
        """Return the line of the value at ``route``, or of the nearest value around it."""
        while route and route not in self.lines:
            route = route[:-1]
        return self.lines.get(route, 1)


def read_file(path: Path, file: str) -> str:
    """Return the text of a UTF-8 file.

    Raises:
        BelegtError: when there is no such file, or it is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise BelegtError(
            [Fault(f"cannot be read ({error.strerror})", "a file", Place(file), "put it there")]
        ) from None
    except UnicodeDecodeError as error:
        fault = Fault(
            f"byte {error.start} is not UTF-8", "UTF-8 text", Place(file), "save it as UTF-8"
        )
        raise BelegtError([fault]) from None


def parse(text: str, file: str) -> Document:
    """Read one YAML document.

    Raises:
        BelegtError: with every doubled key, anchor, alias and tag, or the first syntax error.
    """
    builder = _Builder(file)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        builder.faults.append(_syntax_fault(text, file, line, error.problem or "unreadable"))
    except yaml.YAMLError as error:
        builder.faults.append(_syntax_fault(text, file, 0, str(error).partition("\n")[0]))
    if builder.faults:
        raise BelegtError(builder.faults)
    return builder.document


def _syntax_fault(text: str, file: str, line: int, problem: str) -> Fault:
    lines = text.split("\n")
    if line and line <= len(lines) and "\t" in lines[line - 1]:
        problem, remedy = "a tab", "indent with spaces"
    else:
        remedy = "mend the syntax there, or put the text in quotes"
    return Fault(
        f"not YAML: {problem}", "YAML of mappings, lists and text", Place(file, line), remedy
    )


class _Builder:
    """Builds the tree from the parser's events, without recursion and without aliases."""

    def __init__(self, file: str) -> None:
        self.faults: list[Fault] = []
        self.document = Document(file, [])
        self._stack: list[tuple[Tree, Route]] = []
        self._keys: list[str | None] = []  # the key that waits for its value, a level each
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 0
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._fault("a second document (---)", "one document", line, "split the file")
            case yaml.AliasEvent():
                self._fault(
                    f"an alias *{event.anchor}", "plain values", line, "write the value out"
                )
                self._add("", line)
            case yaml.ScalarEvent():
                self._refuse_extras(event, line)
                self._add(event.value, line)
            case yaml.MappingStartEvent():
                self._refuse_extras(event, line)
                self._open({}, line)
            case yaml.SequenceStartEvent():
                self._refuse_extras(event, line)
                self._open([], line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._stack.pop()
                self._keys.pop()

    def _refuse_extras(self, event: Any, line: int) -> None:
        if event.anchor:
            self._fault(f"an anchor &{event.anchor}", "plain values", line, "remove it")
        if event.tag and event.tag != "!":
            self._fault(f"a tag {event.tag}", "plain values", line, "remove it")

    def _open(self, node: dict[str, Tree] | list[Tree], line: int) -> None:
        route = self._add(node, line)
        self._stack.append((node, route))
        self._keys.append(None)
        if len(self._stack) > DEPTH_LIMIT:
            fault = Fault(
                f"nested deeper than {DEPTH_LIMIT} levels",
                "a list of entries",
                Place(self.document.file, line),
                "flatten it",
            )
            raise BelegtError([*self.faults, fault])

    def _add(self, node: Tree, line: int) -> Route:
        if self._documents > 1:
            return ()
        if not self._stack:
            self.document.tree = node
            self.document.lines[()] = line
            return ()
        parent, route = self._stack[-1]
        if isinstance(parent, list):
            route = (*route, len(parent))
            parent.append(node)
        elif isinstance(parent, dict):
            key = self._keys[-1]
            if key is None:
                return self._key(node, parent, route, line)
            self._keys[-1] = None
            route = (*route, key)
            parent[key] = node
        self.document.lines.setdefault(route, line)
        return route

    def _key(self, node: Tree, parent: dict[str, Tree], route: Route, line: int) -> Route:
        if not isinstance(node, str):
            self._fault("a key that is no text", "a name", line, "write a name before the colon")
            node = "?"
        if node in parent:
            first = self.document.lines.get((*route, node), line)
            self._fault(
                f"the key {node!r} again (first in line {first})",
                "each key once",
                line,
                "remove one of the two",
            )
        self._keys[-1] = node
        self.document.lines.setdefault((*route, node), line)
        return (*route, node)

    def _fault(self, found: str, expected: str, line: int, remedy: str) -> None:
        self.faults.append(Fault(found, expected, Place(self.document.file, line), remedy))


def validate(document: Document, adapter: TypeAdapter[T], name: Callable[[Tree, Route], str]) -> T:
    """Validate a document against a pydantic type.

    Args:
        document: what was read.
        adapter: the type.
        name: gives the id of the entry at a route, for the message.

    Raises:
        BelegtError: with every fault, each with its line.
    """
    try:
        return adapter.validate_python(document.tree)
    except ValidationError as error:
        faults = []
        for detail in error.errors(include_url=False, include_context=True):
            route = tuple(detail["loc"])
            place = Place(document.file, document.line(route), name(document.tree, route))
            faults.append(_explain(dict(detail), route, place))
        raise BelegtError(dict.fromkeys(faults)) from None


def entry_id(tree: Tree, route: Route) -> str:
    """Return the ``id`` (or ``name``) of the list entry that a route leads into."""
    if isinstance(tree, list) and route and isinstance(route[0], int) and route[0] < len(tree):
        entry = tree[route[0]]
        if isinstance(entry, dict):
            label = entry.get("id", entry.get("name", ""))
            return label if isinstance(label, str) else ""
    return ""


def _explain(detail: dict[str, Any], route: Route, place: Place) -> Fault:
    # only keys that stand in the file; pydantic adds the names of union members
    key = next((str(part) for part in reversed(route) if isinstance(part, str)), "")
    given = detail["input"]
    shown = repr(given if len(str(given)) < 60 else str(given)[:57] + "…")
    match detail["type"]:
        case "missing":
            return Fault(f"no {key!r}", f"a value for {key!r}", place, f"add a line `{key}: …`")
        case "extra_forbidden":
            return Fault(
                f"unknown key {key!r}", "only the known keys", place, "remove or rename it"
            )
        case "enum" | "literal_error":
            return Fault(
                f"{key}: {shown}", detail["ctx"]["expected"], place, "take one of these words"
            )
        case "value_error":
            expected, _, remedy = str(detail["ctx"]["error"]).partition(" | ")
            return Fault(f"{key}: {shown}", expected, place, remedy or "correct the value")
        case "list_type":
            return Fault(
                f"{key or 'the file'} holds {shown}", "a list", place, "begin entries with -"
            )
        case _:
            return Fault(f"{key}: {shown}", detail["msg"], place, "correct the value")
