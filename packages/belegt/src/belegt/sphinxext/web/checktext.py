"""The check of a text that someone pastes: its numbers, looked up among the figures."""

from __future__ import annotations

from docutils import nodes

from belegt.messages import message
from belegt.sphinxext.web.finder import files
from belegt.sphinxext.web.parts import PagePart, PagePartDirective, browser_only, template

CHECK_TEXT = PagePart(
    "check-text",
    (
        "belegt-lexicon.js",
        "belegt-read.js",
        "belegt-query.js",
        "belegt-index.js",
        "belegt-check.js",
    ),
    ("belegt-find.css", "belegt-check.css"),
    files,
)

LABELS = {
    "label": message("Paste a text"),
    "private": message("Nothing leaves this page: your browser looks up."),
    "scripts": message("The check needs scripts."),
}


class CheckTextDirective(PagePartDirective):
    """A field for any text, whose numbers are looked up among the figures, in the browser."""

    part = CHECK_TEXT

    def shown(self) -> nodes.Node:
        """Return the field; a script does the looking up."""
        return browser_only(template(CHECK_TEXT.name, self.config.language, say=LABELS))
