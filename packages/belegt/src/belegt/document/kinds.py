"""Which format a file has: by its ending, and where that tells nothing by how it begins."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import PurePath

from belegt.document.package import OLE
from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import Message, message

ENDINGS: Mapping[str, str] = {
    ending: format_
    for format_, endings in {
        "text": (".txt", ".text"),
        "log": (".log",),
        "html": (".html", ".htm", ".xhtml"),
        "markdown": (".md", ".markdown", ".myst", ".mdx", ".qmd", ".rmd"),
        "latex": (".tex", ".latex", ".ltx"),
        "rst": (".rst", ".rest"),
        "notebook": (".ipynb",),
        "csv": (".csv",),
        "tsv": (".tsv", ".tab"),
        "json": (".json", ".geojson", ".jsonld"),
        "jsonl": (".jsonl", ".ndjson"),
        "yaml": (".yaml", ".yml", ".cff"),
        "toml": (".toml",),
        "docx": (".docx", ".docm"),
        "odt": (".odt", ".ods", ".ott"),
        "epub": (".epub",),
        "xlsx": (".xlsx", ".xlsm"),
        "parquet": (".parquet",),
        "pdf": (".pdf",),
        "mail": (".eml",),
    }.items()
    for ending in endings
}
"""Formats by the endings of files."""

PARTS: Mapping[str, str] = {
    "word/document.xml": "docx",
    "xl/workbook.xml": "xlsx",
    "META-INF/container.xml": "epub",
    "content.xml": "odt",
}
"""Formats of files that are a ZIP, by a part that each of them has."""

REFUSED: Mapping[bytes, tuple[Message, Message]] = {
    b"{\\rtf": (message("a file of rich text (RTF)"), message("save it as DOCX")),
    OLE: (message("a file of an old Office"), message("save it in the new format")),
}
"""What is known by its beginning and not read: what it is, and what to do."""

PAGE_RE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def kind_of(path: PurePath, data: bytes, file: str) -> str:
    """Return the format of a file.

    Args:
        path: of it.
        data: its bytes.
        file: how it is called in messages.

    Raises:
        UnreadableDocumentError: when it is known to be of a format that is not read.
    """
    ending = path.suffix.lower()
    if ending in {".gz", ".zip", ".bz2", ".xz", ".7z", ".tar", ".tgz", ".zst"}:
        raise refused(file, message("an archive"), message("unpack it, and name what it holds"))
    known = ENDINGS.get(ending, "")
    if known and not (data.startswith(OLE) and known in {"text", "csv"}):
        return known
    for beginning, (found, remedy) in REFUSED.items():
        if data.startswith(beginning):
            raise refused(file, found, remedy)
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"PAR1"):
        return "parquet"
    if data.startswith(b"PK\x03\x04"):
        return zipped(data, file)
    return "html" if PAGE_RE.match(data[:2000]) else "text"


def zipped(data: bytes, file: str) -> str:
    """Return the format of a file that is a ZIP."""
    try:
        names = frozenset(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        names = frozenset()
    if "ppt/presentation.xml" in names:
        raise refused(file, message("a presentation"), message("save it as PDF"))
    for part, format_ in PARTS.items():
        if part in names:
            return format_
    raise refused(file, message("an archive"), message("unpack it, and name what it holds"))


def refused(file: str, found: Message, remedy: Message) -> UnreadableDocumentError:
    """Return the error of a file of a format that is not read."""
    expected = message("a text, a table or a document of a known format")
    return UnreadableDocumentError(found, expected, Place(file), remedy)
