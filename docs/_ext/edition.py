"""The directive ``edition``: which edition this is, and its date, as ``conf.py`` says them."""

from __future__ import annotations

import datetime as dt

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.i18n import format_date
from sphinx.util.typing import ExtensionMetadata

from belegt.sphinxext.nodes import as_generated


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("edition", Edition)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


class Edition(SphinxDirective):
    """Print the edition and its date; a cover prints the same."""

    def run(self) -> list[nodes.Node]:
        """Return a paragraph of the class ``edition``."""
        config = self.config
        day = dt.datetime.combine(
            dt.date.fromisoformat(config.belegt_modified), dt.time(), tzinfo=dt.UTC
        )
        form = config.today_fmt.replace("%d", "%-d")
        told = format_date(form, date=day, language=config.language)
        words = f"{config.release}, {told}."
        return [as_generated(nodes.paragraph("", words, classes=["edition"]))]
