"""The builders ``typst`` (Typst source and its assets) and ``typstpdf`` (the PDF as well)."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, ClassVar

from sphinx.builders import Builder
from sphinx.environment.adapters.indexentries import IndexEntries
from sphinx.locale import __
from sphinx.util import logging
from sphinx.util.display import progress_message
from sphinx.util.fileutil import copy_asset_file

from sphinx_typst.assemble import INTERNAL, assemble, gather
from sphinx_typst.compiler import Compiler, Complaint
from sphinx_typst.config import ELEMENTS, Document, check_elements, documents
from sphinx_typst.document import SHIPPED, write_document, write_look
from sphinx_typst.proof import search
from sphinx_typst.proof.words import Spared
from sphinx_typst.render import Renderer
from sphinx_typst.render.code import Highlighter
from sphinx_typst.render.wording import code_point

HERE = Path(__file__).parent
SHIPPED_FONTS = HERE / "fonts"
SHIPPED_TEMPLATES = HERE / "templates"

logger = logging.getLogger(__name__)


class TypstBuilder(Builder):
    """Writes one Typst document for each entry of ``typst_documents``."""

    name = "typst"
    format = "typst"
    epilog = __("The Typst files are in %(outdir)s.")
    supported_image_types: ClassVar[list[str]] = [
        "image/svg+xml",
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "application/pdf",  # not in a PDF that has to meet a standard
    ]
    supported_remote_images = False
    imagedir = "images"
    imgpath = "images"  # where sphinx.ext.graphviz looks for it
    leaves_fonts = True
    """Whether the fonts are put beside the document, to be found by who compiles it."""

    def init(self) -> None:
        """Look at the configuration before anything is read."""
        check_elements(self.config.typst_elements)
        unknown = self.config.typst_elements.keys() - ELEMENTS.keys()
        if unknown and not self.config.typst_template:
            # A template of the project may know elements that ours does not.
            logger.warning(
                __("typst_elements has keys that the shipped template does not know: %s"),
                ", ".join(sorted(unknown)),
                type="typst",
                subtype="config",
            )
        self.compiler = Compiler(Path(self.outdir), self.font_paths())
        self.highlighter = Highlighter("html", self.config.pygments_style or "sphinx")

    def visitors(self) -> Mapping[str, tuple[Any, Any]]:
        """Return what others registered by ``app.add_node(..., typst=(visit, depart))``."""
        # Sphinx 9 deprecates ``app``; Sphinx 8.1 has no other way.
        registry = getattr(self, "_registry", None) or self.app.registry
        handlers = registry.translation_handlers
        return {**handlers.get(self.format, {}), **handlers.get(self.name, {})}

    def font_paths(self) -> tuple[Path, ...]:
        """Return the folders with fonts: ours, then the project's."""
        extra = self.config.typst_elements.get("fontpaths", [])
        return (SHIPPED_FONTS, *(Path(self.confdir, path) for path in extra))

    def get_outdated_docs(self) -> str:
        """Everything: one document holds all."""
        return "all documents"

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        """Return a mark that the renderer turns into a label."""
        return INTERNAL + docname

    def get_relative_uri(self, from_: str, to: str, typ: str | None = None) -> str:
        """Return the same from everywhere."""
        return self.get_target_uri(to, typ)

    def copy_assets(self) -> None:
        """Put the templates, the fonts and the project's own files beside the document."""
        # In a folder of their own, so that no document or template of the project meets them.
        shutil.copytree(SHIPPED_TEMPLATES, Path(self.outdir, SHIPPED), dirs_exist_ok=True)
        Path(self.outdir, SHIPPED, "look.typ").write_text(write_look(self.config), encoding="utf-8")
        if self.leaves_fonts:
            for folder in self.font_paths():
                shutil.copytree(folder, Path(self.outdir, SHIPPED, "fonts"), dirs_exist_ok=True)
        names = [*self.config.typst_additional_files]
        if self.config.typst_template:
            names.append(self.config.typst_template)
        if self.config.typst_elements.get("logo"):
            names.append(self.config.typst_elements["logo"])
        for name in names:
            if Path(self.confdir, name).is_file():
                copy_asset_file(Path(self.confdir, name), Path(self.outdir), force=True)
            else:
                logger.warning(
                    __("file %r of the configuration does not exist"),
                    name,
                    type="typst",
                    subtype="config",
                )

    def logo(self) -> str | None:
        """Return where the picture for the cover lies, None without one that can be shown."""
        name = self.config.typst_elements.get("logo")
        path = f"/{Path(name).name}" if name else ""
        if not name or not Path(self.outdir, path[1:]).is_file():
            return None  # a file that is missing has been told of
        fault = self.compiler.image_fault(path, self.config.typst_pdf_standards)
        if fault:
            message = __("logo %r cannot be shown: %s")
            logger.warning(message, name, fault, type="typst", subtype="image")
        return None if fault else path

    def write_documents(self, _docnames: AbstractSet[str]) -> None:
        """Write every document of the configuration."""
        if not self.config.typst_documents:
            logger.warning(
                __("typst_documents is empty: nothing is written"), type="typst", subtype="config"
            )
        for document in documents(self.config, self._title):
            if document.docname not in self.env.all_docs:
                logger.warning(
                    __("typst_documents names the unknown document %r"),
                    document.docname,
                    type="typst",
                    subtype="config",
                )
                continue
            self.write_one(document)

    def write_one(self, document: Document) -> Path:
        """Assemble, render and write one document."""
        front = self._known(document.elements["frontmatter"], "typst_elements['frontmatter']")
        for name in ("newpages", "smallprint"):
            self._known(document.elements[name], f"typst_elements[{name!r}]")
        appendices = self._known(self.config.typst_appendices, "typst_appendices")
        with progress_message(__("processing %s") % document.target, nonl=False):
            whole = assemble(self, document.docname, appendices, front)
            gather(whole.tree, frozenset(document.elements["smallprint"]))
        self.copy_image_files()
        with progress_message(__("writing %s") % document.target):
            renderer = Renderer(self, whole, document)
            index = IndexEntries(self.env).create_index(self) if self._wants_index() else []
            text = write_document(document, self.config, renderer, index)
            path = Path(self.outdir, document.target)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.renderer = renderer
        return path

    def copy_image_files(self) -> None:
        """Copy the images, which must lie there before they can be looked at."""
        for source, name in self.images.items():
            destination = Path(self.outdir, self.imagedir, name)
            destination.parent.mkdir(parents=True, exist_ok=True)
            try:
                shutil.copyfile(Path(self.srcdir, source), destination)
            except OSError as error:
                logger.warning(
                    __("cannot copy image %r: %s"), source, error, type="typst", subtype="image"
                )

    def _wants_index(self) -> bool:
        return bool(self.config.typst_show_index)

    def _title(self, docname: str) -> str:
        title = self.env.titles.get(docname)
        return title.astext() if title is not None else self.config.project

    def _known(self, docnames: list[str], option: str) -> list[str]:
        for docname in docnames:
            if docname not in self.env.all_docs:
                logger.warning(
                    __("%s names the unknown document %r"),
                    option,
                    docname,
                    type="typst",
                    subtype="config",
                )
        return [docname for docname in docnames if docname in self.env.all_docs]


class TypstPdfBuilder(TypstBuilder):
    """Writes the Typst documents and compiles each to a PDF."""

    name = "typstpdf"
    epilog = __("The PDF files are in %(outdir)s.")
    leaves_fonts = False

    def write_one(self, document: Document) -> Path:
        """Write one document and its PDF."""
        source = super().write_one(document)
        target = source.with_suffix(".pdf")
        with progress_message(__("compiling %s") % target.name):
            result = self.compiler.pdf(source, self.config.typst_pdf_standards, document.timestamp)
        if isinstance(result, Complaint):
            # A fault of the source is no fault of the program: no exception, no traceback.
            logger.error("%s", self._explained(result, source), type="typst", subtype="compile")
            self._fail()
            target.unlink(missing_ok=True)
            return target
        for complaint in result.warnings:
            explained = self._explained(complaint, source)
            logger.warning("%s", explained, type="typst", subtype="compile")
        target.write_bytes(result.pdf)
        with progress_message(__("searching %s") % target.name):
            self._prove(source, target)
        return target

    def _prove(self, source: Path, target: Path) -> None:
        """Tell what is in the project and not to be seen in its PDF."""
        renderer = self.renderer
        missing = {it: "".join(map(code_point, it)) for it in renderer.glyphs.missing}
        frames = self.compiler.frames(source)
        spared = Spared(frozenset(self.visitors()), tuple(renderer.on_cover))
        for found in search(target, frames, renderer.whole.parts, spared, missing):
            renderer.warn(f"{target.name}: {found.message}", found.node, found.subtype)

    def _fail(self) -> None:
        app = getattr(self, "_app", None) or self.app
        app.statuscode = 1

    def _explained(self, complaint: Complaint, source: Path) -> str:
        where = source.name
        if complaint.docname is not None:
            where = self.env.doc2path(complaint.docname, False).as_posix()
            if complaint.line:
                where += f":{complaint.line}"
        return f"{where}: {complaint}"
