"""Files made by the tests themselves, and what is read of them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from belegt.document import Block, Document, read_document

NEEDED = {
    **dict.fromkeys((".docx", ".odt", ".ods", ".epub"), "defusedxml"),
    ".xlsx": "openpyxl",
    ".parquet": "pyarrow",
    ".tex": "pylatexenc",
}
"""What reads a format, by its ending; it comes with the extra ``files``."""

Reading = Callable[[str, "str | bytes | Mapping[str, str]"], Document]


@pytest.fixture
def read(tmp_path: Path) -> Reading:
    """Write a file and read it; a mapping becomes a ZIP of its parts."""

    def call(name: str, content: str | bytes | Mapping[str, str]) -> Document:
        path = tmp_path / name
        if path.suffix in NEEDED:
            pytest.importorskip(NEEDED[path.suffix])
        if isinstance(content, Mapping):
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as stream:
                for part, text in content.items():
                    stream.writestr(part, text)
        elif isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content, "utf-8")
        return read_document(path, name)

    return call


def with_text(document: Document, text: str) -> Block:
    """Return the one block with a text."""
    [block] = [block for block in document.blocks if block.text.strip() == text]
    return block
