"""Notebooks of Jupyter: cells of prose and code, and what the code has put out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from belegt.document.block import Draught, Position
from belegt.document.jsontext import broken
from belegt.document.markdown import MarkdownReading
from belegt.document.outline import Outline
from belegt.document.tree import too_deep
from belegt.document.webpage import read_html
from belegt.messages import Message, message
from belegt.spans import Span

ESCAPE_RE = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
"""Colours of a terminal."""


def read_notebook(text: str, draught: Draught, file: str) -> None:
    """Read a notebook.

    Raises:
        UnreadableDocumentError: when it is no JSON, or no notebook.
    """
    try:
        told = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        raise broken(file, error.lineno, error.msg) from None
    except RecursionError:
        raise too_deep(file) from None
    cells = told.get("cells") if isinstance(told, dict) else None
    if cells is None and isinstance(told, dict):  # the format before 2015
        sheets = told.get("worksheets")
        cells = sheets[0].get("cells") if isinstance(sheets, list) and sheets else None
    if not isinstance(cells, list):
        raise broken(file, 1, "")
    outline = Outline(draught)
    for number, cell in enumerate(cells, 1):
        if isinstance(cell, dict):
            read_cell(cell, message("notebook cell {number}", number=number), outline, file)


def read_cell(cell: Mapping[str, object], part: Message, outline: Outline, file: str) -> None:
    """Read a cell: prose, code, or text that is passed on as it is."""
    source = joined(cell.get("source", cell.get("input", "")))
    kind = str(cell.get("cell_type"))
    if kind in {"markdown", "heading"}:
        reading = MarkdownReading(outline.draught, file, source.split("\n"), part, outline=outline)
        reading.read(source, 1)
    elif kind == "code":
        masked = (Span(0, len(source)),) if source else ()
        outline.add(source, "code", lined(source, part), masked)
        outputs = cell.get("outputs")
        for output in outputs if isinstance(outputs, list) else ():
            if isinstance(output, dict):
                read_output(output, part, outline)
    else:
        add_output(source, part, outline)


def read_output(output: Mapping[str, object], part: Message, outline: Outline) -> None:
    """Read what a cell has put out: a table of HTML, or text."""
    told = message("output of {cell}", cell=part)
    if output.get("output_type") == "error":
        return
    data = output.get("data")
    if isinstance(data, dict):
        if "text/html" in data:
            read_html(joined(data["text/html"]), outline.draught, part=told, outline=outline)
        elif "text/markdown" in data or "text/plain" in data:
            words = joined(data.get("text/markdown", data.get("text/plain", "")))
            add_output(words, told, outline)
        return
    add_output(joined(output.get("text", "")), told, outline)


def add_output(text: str, part: Message, outline: Outline) -> None:
    """Add the lines of an output, each by itself."""
    bare = ESCAPE_RE.sub("", text)
    for number, line in enumerate(bare.split("\n"), 1):
        place = Position(number, 1, part=part)
        outline.add(line, "output", ((0, place),))


def joined(source: object) -> str:
    """Return a text of a notebook, which may be a list of lines."""
    if isinstance(source, list):
        return "".join(str(line) for line in source)
    return str(source)


def lined(text: str, part: Message) -> tuple[tuple[int, Position], ...]:
    """Return anchors at the lines of a text."""
    found = [(0, Position(1, 1, part=part))]
    at, number = text.find("\n"), 1
    while at >= 0:
        number += 1
        found.append((at + 1, Position(number, 1, part=part)))
        at = text.find("\n", at + 1)
    return tuple(found)
