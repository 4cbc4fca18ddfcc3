"""YAML read as text: every scalar stays the string that was typed, every value keeps its line.

Only the plain part of YAML is allowed: mappings, lists and scalars. Anchors, aliases and
tags are refused, so that no file can grow while it is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from belegt.errors import BelegtError, Fault, Place, RefusedValueError
from belegt.messages import Message, alternatives, message, plural
from belegt.textfile import decoded, read_bytes

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str"
Route: TypeAlias = tuple[int | str, ...]
T = TypeVar("T")

DEPTH_LIMIT = 20
"""Levels of nesting; a ledger has five."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class YamlDocument:
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
    data = read_bytes(path, file, message("put it there"))
    return decoded(data, file, message("save it as UTF-8"))


def parse(text: str, file: str) -> YamlDocument:
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
        problem = error.problem or message("unreadable")
        builder.faults.append(_syntax_fault(text, file, line, problem))
    except yaml.YAMLError as error:
        builder.faults.append(_syntax_fault(text, file, 0, str(error).partition("\n")[0]))
    if builder.faults:
        raise BelegtError(builder.faults)
    return builder.document


def _syntax_fault(text: str, file: str, line: int, problem: str | Message) -> Fault:
    lines = text.split("\n")
    if line and line <= len(lines) and "\t" in lines[line - 1]:
        problem, remedy = message("a tab"), message("indent with spaces")
    else:
        remedy = message("mend the syntax there, or put the text in quotes")
    found = message("not YAML: {problem}", problem=problem)
    return Fault(found, message("YAML of mappings, lists and text"), Place(file, line), remedy)


class _Builder:
    """Builds the tree from the parser's events, without recursion and without aliases."""

    def __init__(self, file: str) -> None:
        self.faults: list[Fault] = []
        self.document = YamlDocument(file, [])
        self._stack: list[tuple[Tree, Route]] = []
        self._keys: list[str | None] = []  # the key that waits for its value, a level each
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 0
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._fault(
                        message("a second document (---)"),
                        message("one document"),
                        line,
                        message("split the file"),
                    )
            case yaml.AliasEvent():
                self._fault(
                    message("an alias *{name}", name=event.anchor),
                    message("plain values"),
                    line,
                    message("write the value out"),
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
            found = message("an anchor &{name}", name=event.anchor)
            self._fault(found, message("plain values"), line, message("remove it"))
        if event.tag and event.tag != "!":
            found = message("a tag {name}", name=event.tag)
            self._fault(found, message("plain values"), line, message("remove it"))

    def _open(self, node: dict[str, Tree] | list[Tree], line: int) -> None:
        route = self._add(node, line)
        self._stack.append((node, route))
        self._keys.append(None)
        if len(self._stack) > DEPTH_LIMIT:
            fault = Fault(
                message("nested deeper than {limit} levels", limit=DEPTH_LIMIT),
                message("a list of entries"),
                Place(self.document.file, line),
                message("flatten it"),
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
            self._fault(
                message("a key that is no text"),
                message("a name"),
                line,
                message("write a name before the colon"),
            )
            node = "?"
        if node in parent:
            first = self.document.lines.get((*route, node), line)
            self._fault(
                message("the key {key!r} again (first in line {line})", key=node, line=first),
                message("each key once"),
                line,
                message("remove one of the two"),
            )
        self._keys[-1] = node
        self.document.lines.setdefault((*route, node), line)
        return (*route, node)

    def _fault(self, found: Message, expected: Message, line: int, remedy: Message) -> None:
        self.faults.append(Fault(found, expected, Place(self.document.file, line), remedy))


def validate(
    document: YamlDocument, adapter: TypeAdapter[T], name: Callable[[Tree, Route], str]
) -> T:
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
            return Fault(
                message("no {key!r}", key=key),
                message("a value for {key!r}", key=key),
                place,
                message("add a line `{key}: …`", key=key),
            )
        case "extra_forbidden":
            return Fault(
                message("unknown key {key!r}", key=key),
                message("only the known keys"),
                place,
                message("remove or rename it"),
            )
        case "list_type":
            named = key or message("the file")
            return Fault(
                message("{key} holds {value}", key=named, value=shown),
                message("a list"),
                place,
                message("begin entries with -"),
            )
        case "enum" | "literal_error":
            words = alternatives(re.findall(r"'[^']*'", detail["ctx"]["expected"]))
            return Fault(f"{key}: {shown}", words, place, message("take one of these words"))
    expected, remedy = _refused(detail)
    return Fault(f"{key}: {shown}", expected, place, remedy)


def _refused(detail: dict[str, Any]) -> tuple[Message | str, Message]:
    """Return what was expected of a value, and what to do."""
    remedy = message("correct the value")
    context = detail.get("ctx", {})
    match detail["type"]:
        case "value_error" if isinstance(context["error"], RefusedValueError):
            return context["error"].expected, context["error"].remedy
        case "string_pattern_mismatch":
            return message("text of the form {pattern}", pattern=context["pattern"]), remedy
        case "string_type" | "string_too_short":
            return message("a text"), message("write one")
        case "string_too_long":
            limit = context["max_length"]
            return message("a text of at most {limit} characters", limit=limit), remedy
        case "too_short":
            count = context["min_length"]
            return plural("at least {count} entry", "at least {count} entries", count), remedy
        case "bool_parsing" | "bool_type":
            return message("true or false"), remedy
        case "model_type" | "model_attributes_type" | "dict_type":
            return message("keys with values"), message("write them as `key: value`")
    return str(detail["msg"]), remedy
