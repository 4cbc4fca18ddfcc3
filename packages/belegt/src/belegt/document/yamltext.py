"""YAML: values with their keys, as they are typed; no alias is followed."""

from __future__ import annotations

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
    tree.leaf(
        value,
        anchors(value, text, lines, event.start_mark.index if event.start_mark else 0),
        word=True,
    )


def anchors(value: str, text: str, lines: Lines, start: int) -> tuple[tuple[int, Position], ...]:
    """Return where the lines of a value stand, which begins at an offset of its file."""
    found: list[tuple[int, Position]] = []
    offset, cursor = 0, start
    for line in value.split("\n"):
        at = text.find(line, cursor) if line.strip() else -1
        # a line that was folded together stands nowhere as it is: its first words do
        if at < 0 and line.strip():
            at = text.find(line.split()[0], cursor)
        if at >= 0:
            found.append((offset, lines.place(at)))
            cursor = at + 1
        offset += len(line) + 1
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
