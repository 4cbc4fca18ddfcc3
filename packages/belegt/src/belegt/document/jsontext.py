"""JSON and JSON lines: values with their keys, numbers as they are printed."""

from __future__ import annotations

import json
import re

from belegt.document.block import Draught, Position
from belegt.document.lines import Lines
from belegt.document.tree import ValueTree, too_deep
from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import message

TOKEN_RE = re.compile(r'[\[\]{}:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s\[\]{}:,"]+', re.DOTALL)
ESCAPE_RE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|\n",
    re.DOTALL,
)
SILENT = frozenset({"true", "false", "null", "NaN", "Infinity", "-Infinity"})
MOST_BROKEN = 3
"""Lines that are no JSON and are named one by one."""


def read_json(text: str, draught: Draught, file: str) -> None:
    """Read a file of JSON.

    Raises:
        UnreadableDocumentError: when it is broken, or nested too deep.
    """
    fault = fault_of(text)
    if fault is not None and not fault[0]:
        raise too_deep(file)
    if fault is not None:
        raise broken(file, *fault)
    tree = ValueTree(draught)
    if not take(text, Lines(text), tree):
        raise too_deep(file)
    draught.blocks.extend(tree.blocks())


def read_json_lines(text: str, draught: Draught, file: str) -> None:
    """Read a file with a value of JSON in each line; broken lines are told.

    Raises:
        UnreadableDocumentError: when no line is JSON, or one is nested too deep.
    """
    lines = Lines(text)
    tree = ValueTree(draught)
    tree.open(listed=True)
    wrong: list[int] = []
    for number, (start, line) in enumerate(zip(lines.starts, text.split("\n"), strict=True), 1):
        if not line.strip():
            continue
        if fault_of(line) is not None:
            wrong.append(number)
            tree.skip()
        elif not take(line, lines, tree, start):
            raise too_deep(file)
    if wrong and tree.frame.count == len(wrong):
        raise broken(file, wrong[0], "")
    if wrong:
        draught.warn(
            message(
                "lines that are no JSON and were not read: {lines}",
                lines=", ".join(map(str, wrong[:MOST_BROKEN])) + (", …" * (len(wrong) > 3)),
            )
        )
    draught.blocks.extend(tree.blocks())


def fault_of(text: str) -> tuple[int, str] | None:
    """Return the line (1-based) and the fault of text that is no JSON; None where it is."""
    try:
        json.loads(text, strict=False, parse_float=str, parse_int=str)
    except json.JSONDecodeError as error:
        return error.lineno, error.msg
    except RecursionError:
        return 0, ""
    return None


def take(text: str, lines: Lines, tree: ValueTree, start: int = 0) -> bool:
    """Give the values of JSON to a tree; False where they are nested too deep.

    Args:
        text: which is JSON.
        lines: of the file that holds it.
        tree: takes them.
        start: the offset of the text in its file.
    """
    tokens = TOKEN_RE.finditer(text)
    for token in tokens:
        words = token[0]
        frame = tree.frame
        if words in "[{":
            if not tree.open(listed=words == "["):
                return False
        elif words in "]}":
            tree.close()
        elif words == ":":
            continue
        elif words[0] == '"' and not frame.listed and not frame.keyed:
            frame.pending, frame.keyed = unescaped(words[1:-1]), True
            continue
        elif words[0] == '"':
            tree.leaf(
                unescaped(words[1:-1]), anchors(words, lines, start + token.start()), word=True
            )
        elif words in SILENT:
            tree.skip()
        else:
            tree.leaf(words, ((0, lines.place(start + token.start())),), word=False)
        frame.keyed = False
    return True


def unescaped(words: str) -> str:
    """Return a string of JSON without its escapes."""
    if "\\" not in words:
        return words
    return str(json.loads(f'"{words}"', strict=False))


def anchors(words: str, lines: Lines, start: int) -> tuple[tuple[int, Position], ...]:
    """Return where the characters of a string stand.

    Args:
        words: the string as it is printed, marks and escapes included.
        lines: of the file.
        start: the offset of its first mark.
    """
    found = [(0, lines.place(start + 1))]
    offset = last = 1
    if "\\" in words or "\n" in words:
        for escape in ESCAPE_RE.finditer(words):
            offset += escape.start() - last + len(unescaped(escape[0]))
            last = escape.end()
            found.append((offset - 1, lines.place(start + last)))
    return tuple(found)


def broken(file: str, line: int, problem: str) -> UnreadableDocumentError:
    """Return the error of a file that is no JSON."""
    found = message("not JSON: {problem}", problem=problem) if problem else message("not JSON")
    remedy = message("mend the syntax there, or give the file another ending")
    return UnreadableDocumentError(found, message("JSON"), Place(file, line), remedy)
