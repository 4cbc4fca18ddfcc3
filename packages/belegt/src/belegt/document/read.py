"""A file to its document: which format it has, and who reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from belegt.document.block import Document, Draught
from belegt.document.encoding import decode
from belegt.document.jsontext import read_json, read_json_lines
from belegt.document.markdown import read_markdown
from belegt.document.opened import opened
from belegt.document.plain import read_log, read_text
from belegt.document.separated import read_csv, read_tsv

TextReader: TypeAlias = Callable[[str, Draught, str], None]
"""Fills in a draught from a file's text and name."""

TEXT_READERS: Mapping[str, TextReader] = {
    "text": lambda text, draught, _: read_text(text, draught),
    "log": lambda text, draught, _: read_log(text, draught),
    "markdown": read_markdown,
    "csv": lambda text, draught, _: read_csv(text, draught),
    "tsv": lambda text, draught, _: read_tsv(text, draught),
    "json": read_json,
    "jsonl": read_json_lines,
}
ENDINGS: Mapping[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".log": "log",
    ".md": "markdown",
    ".markdown": "markdown",
    ".myst": "markdown",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".json": "json",
    ".geojson": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
"""Formats by the endings of files."""


def read_document(path: Path, file: str = "") -> Document:
    """Read a file.

    Args:
        path: of the file.
        file: how it is called in messages; "" = as its path.

    Raises:
        UnreadableDocumentError: when it cannot be read.
    """
    file = file or str(path)
    data = opened(path, file)
    format_ = ENDINGS.get(path.suffix.lower(), "text")
    draught = Draught()
    text, warnings = decode(data, file)
    for warning in warnings:
        draught.warn(warning)
    TEXT_READERS[format_](text, draught, file)
    return Document(
        path,
        format_,
        tuple(draught.blocks),
        draught.language,
        draught.title,
        draught.date,
        tuple(draught.comments),
        tuple(draught.warnings),
        hashlib.sha256(data).hexdigest(),
    )
