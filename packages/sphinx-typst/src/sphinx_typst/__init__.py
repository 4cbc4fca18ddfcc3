"""A Sphinx builder for print: one Typst document, and one accessible, reproducible PDF from it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

__version__ = "0.1.0"

try:
    from sphinx_typst.builder import TypstBuilder, TypstPdfBuilder
    from sphinx_typst.config import OPTIONS
except ImportError as error:
    if (error.name or "").partition(".")[0] != "texmath":
        raise
    # an older copy that comes first on the path, say of another environment
    found = getattr(sys.modules.get("texmath"), "__file__", "nowhere")
    text = (
        f"sphinx-typst {__version__} needs a texmath of its time; found {found}: {error.msg};"
        " to do: pip install --upgrade sphinx-typst texmath"
    )
    raise ImportError(text, name=error.name) from error

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


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
