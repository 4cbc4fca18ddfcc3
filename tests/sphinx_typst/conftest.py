"""One fixture: write a tiny project, build it, hold what came out."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest
import sphinx.locale
from docutils.parsers.rst import directives, roles
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

ANSI_RE = re.compile(r"\x1b\[[\d;]*m")


@dataclass
class Built:
    """What a build left behind."""

    outdir: Path
    warnings: str
    statuscode: int

    @property
    def source(self) -> str:
        """The Typst file."""
        return next(self.outdir.glob("document.typ")).read_text(encoding="utf-8")

    @property
    def pdf_path(self) -> Path:
        return self.outdir / "document.pdf"

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page."""
        return [page.extract_text() for page in pypdf.PdfReader(self.pdf_path).pages]

    @cached_property
    def text(self) -> str:
        """All text with single spaces; line ends and hyphens at them are gone."""
        joined = "\n".join(self.pages)
        return " ".join(re.sub(r"[\u2010\xad-]\n", "", joined).split())

    @cached_property
    def pdf(self) -> pikepdf.Pdf:
        return pikepdf.open(self.pdf_path)

    @property
    def outline(self) -> list[str]:
        """The titles of the PDF's outline, in order."""

        def titles(items: Any) -> list[str]:
            return [t for item in items for t in (str(item.title), *titles(item.children))]

        with self.pdf.open_outline() as outline:
            return titles(outline.root)

    def tags(self, name: str) -> list[pikepdf.Dictionary]:
        """The structure elements of this type, in reading order."""
        found: list[pikepdf.Dictionary] = []

        def walk(node: Any) -> None:
            if isinstance(node, pikepdf.Array):
                for child in node:
                    walk(child)
            elif isinstance(node, pikepdf.Dictionary):
                if str(node.get("/S", "")) == f"/{name}":
                    found.append(node)
                if "/K" in node:
                    walk(node["/K"])

        walk(self.pdf.Root.StructTreeRoot)
        return found

    @property
    def links(self) -> list[str]:
        """Addresses of the links that lead out."""
        return [
            str(note.A.URI)
            for page in self.pdf.pages
            for note in page.get("/Annots", [])
            if "/A" in note and "/URI" in note.A
        ]

    @property
    def jumps(self) -> int:
        """How many links stay inside."""
        return sum(
            1
            for page in self.pdf.pages
            for note in page.get("/Annots", [])
            if "/Dest" in note or ("/A" in note and "/D" in note.A)
        )


Build = Callable[..., Built]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Build a project of the given files; a warning nobody announced fails the test."""

    def run(
        files: Mapping[str, str | bytes] | str,
        *,
        warns: str | None = None,
        builder: str = "typstpdf",
        folder: str = "project",
        parallel: int = 0,
        strict: bool = False,
        **config: Any,
    ) -> Built:
        source, out = tmp_path / folder, tmp_path / f"{folder}-{builder}"
        if isinstance(files, str):
            files = {"index.rst": files}
        for name, content in files.items():
            path = source / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        extensions = ["sphinx_typst", *config.pop("extensions", [])]
        settings = {
            "project": "document",
            "author": "An Author",
            "extensions": extensions,
            "exclude_patterns": ["_build"],
            **config,
        }
        # Sphinx keeps the words of the last language it spoke.
        sphinx.locale.translators.clear()
        stream = io.StringIO()
        # Directives and roles are global in docutils; the next project must not inherit them.
        kept = dict(directives._directives), dict(roles._roles)
        try:
            with patch_docutils(source), docutils_namespace():
                app = Sphinx(
                    source,
                    None,
                    out,
                    out / ".doctrees",
                    builder,
                    confoverrides=settings,
                    status=None,
                    warning=stream,
                    parallel=parallel,
                    warningiserror=strict,
                )
                app.build(force_all=True)
        finally:
            directives._directives, roles._roles = kept
        warnings = ANSI_RE.sub("", stream.getvalue())
        if warns is None:
            assert warnings == ""
        else:
            assert re.search(warns, warnings), warnings
        return Built(out, warnings, app.statuscode)

    return run
