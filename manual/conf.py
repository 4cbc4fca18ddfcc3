"""Sphinx configuration of the manual."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "Belegt"
author = "The Belegt developers"
copyright = "2026, The Belegt developers"  # noqa: A001

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "belegt.sphinxext.rules"]
exclude_patterns = ["first"]  # the tutorial's briefing, shown in it
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_default_options = {"members": True, "show-inheritance": True}
napoleon_use_ivar = True
suppress_warnings = ["ref.python"]  # packages may call different things by the same word

html_theme = "furo"
html_title = "Belegt: the manual"
html_copy_source = False
html_show_sphinx = False


def setup(app):
    """Write the reference from the code, before its pages are read."""
    from reference_pages import write  # noqa: PLC0415  loads all packages

    app.connect("config-inited", lambda app, _: write(Path(app.srcdir) / "reference"))
