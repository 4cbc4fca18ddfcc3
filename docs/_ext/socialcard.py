"""The picture that others show beside a link to the briefing, drawn by Typst at each HTML build.

Its numbers are counted from the ledger, and only the shipped fonts are used, so that the same
ledger gives the same bytes everywhere.
"""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

import typst

from belegt.sphinxext import domain

if TYPE_CHECKING:
    from sphinx.application import Sphinx

TEMPLATE = Path(__file__).with_suffix(".typ")
PIXELS_AN_INCH = 144


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write the picture where ``belegt_social_card`` says, when an HTML build ends well."""
    if exception or app.builder.name != "html":
        return
    counts = {name: str(count) for name, count in domain.of(app.env).judge.tally.items()}
    words = {"title": app.config.project, "subtitle": app.config.typst_elements["subtitle"]}
    with as_file(files("sphinx_typst") / "fonts") as folder:
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[folder])
        typst.compile(
            TEMPLATE,
            output=app.outdir / app.config.belegt_social_card,
            font_paths=fonts,
            ppi=PIXELS_AN_INCH,
            sys_inputs=counts | words,
        )
