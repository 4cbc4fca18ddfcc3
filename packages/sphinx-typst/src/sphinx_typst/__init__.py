"""A Sphinx builder for print: one Typst document, and one accessible, reproducible PDF from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx_typst.builder import TypstBuilder, TypstPdfBuilder
from sphinx_typst.config import OPTIONS

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

__version__ = "0.1.0"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the builders ``typst`` and ``typstpdf`` and their options."""
    app.add_builder(TypstBuilder)
    app.add_builder(TypstPdfBuilder)
    for option in OPTIONS:
        app.add_config_value(option.name, option.default, "", option.types, option.help)
    return {
        "version": __version__,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
