"""Writes the pages of the sources into the folder of the prose, before Sphinx looks there."""

from __future__ import annotations

from pathlib import Path

from belegt.page import Extent, source_page
from belegt.project import SOURCE_PAGES
from belegt.textfile import replace_text
from belegt.verdict import Judge

MARKER = "{source-metadata}"
"""Stands in every generated page, and tells one from a page of the author's."""


def write_pages(docs: Path, judge: Judge, extent: Extent, language: str) -> list[Path]:
    """Write the page of every source, where it changed; remove those of sources that are gone.

    Args:
        docs: folder of the prose.
        judge: who knows the sources, and what is cited of them.
        extent: how much of a source its page reprints.
        language: of the words around its text.

    Returns:
        The pages that were written.

    Raises:
        BelegtError: when the folder cannot be written to.
    """
    folder = docs / SOURCE_PAGES
    pages = {folder / f"{name}.md": source for name, source in judge.sources.items()}
    for path in folder.glob("*.md"):
        if path not in pages and MARKER in path.read_text(encoding="utf-8"):
            path.unlink()
    texts = {
        path: source_page(source, judge.quoted_spans(source.id), extent, language)
        for path, source in pages.items()
    }
    return [
        path
        for path, text in texts.items()
        if replace_text(path, text, path.relative_to(docs.parent).as_posix())
    ]
