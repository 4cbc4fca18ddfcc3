"""A file to its document: which format it has, and who reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from belegt.document.block import Document, Draught
from belegt.document.book import read_epub
from belegt.document.columns import read_parquet
from belegt.document.docx import read_docx
from belegt.document.encoding import decode
from belegt.document.jsontext import read_json, read_json_lines
from belegt.document.kinds import kind_of
from belegt.document.latex import read_latex
from belegt.document.mail import read_mail
from belegt.document.markdown import read_markdown
from belegt.document.notebook import read_notebook
from belegt.document.opendocument import read_odt
from belegt.document.opened import opened
from belegt.document.pdf import read_pdf
from belegt.document.plain import read_log, read_text
from belegt.document.restructured import read_rst
from belegt.document.separated import read_csv, read_tsv
from belegt.document.tomltext import read_toml
from belegt.document.webpage import read_html
from belegt.document.workbook import read_xlsx
from belegt.document.yamltext import read_yaml

TextReader: TypeAlias = Callable[[str, Draught, str], None]
"""Fills in a draught from a file's text and name."""

DataReader: TypeAlias = Callable[[bytes, Draught, str], None]
"""Fills in a draught from a file's bytes and name."""

TEXT_READERS: Mapping[str, TextReader] = {
    "text": lambda text, draught, _: read_text(text, draught),
    "log": lambda text, draught, _: read_log(text, draught),
    "html": lambda text, draught, _: read_html(text, draught),
    "markdown": read_markdown,
    "latex": read_latex,
    "rst": read_rst,
    "notebook": read_notebook,
    "csv": lambda text, draught, _: read_csv(text, draught),
    "tsv": lambda text, draught, _: read_tsv(text, draught),
    "json": read_json,
    "jsonl": read_json_lines,
    "yaml": read_yaml,
    "toml": read_toml,
}
DATA_READERS: Mapping[str, DataReader] = {
    "docx": read_docx,
    "odt": read_odt,
    "epub": read_epub,
    "xlsx": read_xlsx,
    "parquet": read_parquet,
    "pdf": read_pdf,
    "mail": read_mail,
}


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
    format_ = kind_of(path, data, file)
    draught = Draught(file)
    if format_ in DATA_READERS:
        DATA_READERS[format_](data, draught, file)
    else:
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
