"""YAML: values with their keys, as they are typed; no alias is followed."""

from __future__ import annotations

import re
from typing import Any

import yaml

from belegt.document.block import Draught, Position
from belegt.document.lines import Lines
from belegt.document.remarks import keep_remarks
from belegt.document.tree import ValueTree, too_deep
from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import message

SILENT = frozenset({"", "~", "null", "true", "false", "yes", "no", "on", "off", ".nan", ".inf"})
PIECE_RE = re.compile(r"[^\s\"'\\](?:[^\n\"'\\]*[^\s\"'\\])?")
"""A stretch of a value that stands in the file as it is read: within a line, between marks."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str, draught: Draught, file: str) -> None:
    """Read a file of YAML, of one document or several.

    Raises:
        UnreadableDocumentError: when it is broken, or nested too deep.
    """
    lines = Lines(text)
    trees: list[ValueTree] = []
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if isinstance(event, yaml.DocumentStartEvent):
                trees.append(ValueTree(draught))
            elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                listed = isinstance(event, yaml.SequenceStartEvent)
                frame = trees[-1].frame
                if not frame.listed and not frame.keyed:
                    frame.pending = "?"  # a key that is no text
                    frame.keyed = True
                    trees[-1].skip()
                frame.keyed = False
                if not trees[-1].open(listed=listed):
                    raise too_deep(file)
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                trees[-1].close()
            elif isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
                take(event, text, lines, trees[-1])
    except yaml.YAMLError as error:
        raise broken(error, file) from None
    for tree in trees:
        draught.blocks.extend(tree.blocks())
    keep_remarks(text, draught)


def take(
    event: yaml.ScalarEvent | yaml.AliasEvent, text: str, lines: Lines, tree: ValueTree
) -> None:
    """Give a key or value to a tree; what an alias stands for is read where it is written."""
    frame = tree.frame
    value = event.value if isinstance(event, yaml.ScalarEvent) else ""
    if not frame.listed and not frame.keyed:
        frame.pending, frame.keyed = value, True
        return
    frame.keyed = False
    plain = isinstance(event, yaml.ScalarEvent) and event.style is None
    if not value.strip() or (plain and value.lower() in SILENT):
        tree.skip()
        return
    start = event.start_mark.index if event.start_mark else 0
    end = event.end_mark.index if event.end_mark else start
    tree.leaf(value, anchors(value, text, lines, start, end), word=True)


def anchors(
    value: str, text: str, lines: Lines, start: int, end: int
) -> tuple[tuple[int, Position], ...]:
    """Return where the pieces of a value stand.

    Args:
        value: as it is read, lines that were folded joined.
        text: of the file.
        lines: of it.
        start: the offset at which the value begins in the file.
        end: the offset at which it ends.
    """
    found: list[tuple[int, Position]] = []
    offset = 0
    for match in PIECE_RE.finditer(text, start, end):
        at = value.find(match[0], offset)
        if at >= 0:
            found.append((at, lines.place(match.start())))
            offset = at + len(match[0])
    return tuple(found) if found and not found[0][0] else ((0, lines.place(start)), *found)


def broken(error: yaml.YAMLError, file: str) -> UnreadableDocumentError:
    """Return the error of a file that is no YAML."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
    return UnreadableDocumentError(
        message("not YAML: {problem}", problem=problem),
        message("YAML"),
        Place(file, mark.line + 1 if mark else 0),
        message("mend the syntax there, or give the file another ending"),
    )
