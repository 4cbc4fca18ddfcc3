"""What is filled in once all documents are read."""

from __future__ import annotations

from typing import Any

from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

from belegt.sphinxext import domain
from belegt.sphinxext.mentions import link_mentions
from belegt.sphinxext.nodes import Placeholder
from belegt.sphinxext.writer import PageWriter
from belegt.sphinxext.xray import mark_passages


class ProtectSourceText(SphinxTransform):
    """Keep the title and text of a source as they are: no smart quotes."""

    default_priority = 700  # before Sphinx's smart quotes (750)

    def apply(self, **kwargs: Any) -> None:
        """Mark the page of a source; all words on it are the source's, or need no quotes."""
        if domain.of(self.env).edition.source_of(self.env.docname):
            self.document["support_smartquotes"] = False


class FillPlaceholders(SphinxPostTransform):
    """Replace the placeholders by what they make, and link the mentions of source pages."""

    # after all others: what is filled in needs none of them, and they would walk all of it
    default_priority = 900

    def run(self, **kwargs: Any) -> None:
        """Fill in one document, or the assembled document of a single-file builder."""
        store = domain.of(self.env)
        # a single-file builder resolves each document by itself before it joins them
        writer = PageWriter(store, store.edition.builder, self.env.docname)
        for placeholder in list(self.document.findall(Placeholder)):
            made = placeholder.make(writer)
            if made is None:
                placeholder.parent.remove(placeholder)
            else:
                placeholder.replace_self(made)
        if shown := store.edition.source_of(self.env.docname):
            link_mentions(self.document, writer, shown)
            mark_passages(self.document, writer, shown)
