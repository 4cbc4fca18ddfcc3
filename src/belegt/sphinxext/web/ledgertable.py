"""The table of the whole ledger, filled in when all documents are read."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from belegt.lexicon import LANGUAGES
from belegt.project import base_language
from belegt.quantity import Quantity
from belegt.sphinxext import domain
from belegt.sphinxext.domain import figure_anchor
from belegt.sphinxext.nodes import LedgerTable
from belegt.sphinxext.web.lookup import amount, lexicon
from belegt.sphinxext.web.parts import Part, for_browser, template
from belegt.sphinxext.web.publish import CSV, JSON, SCHEMA
from belegt.sphinxext.web.rows import rows


class FillLedgerTable(SphinxPostTransform):
    """Replace the placeholder by the table in HTML, by nothing elsewhere.

    As raw text: it has thousands of cells, and the search should not find them all on this page.
    """

    default_priority = 900

    def run(self, **kwargs: Any) -> None:
        """Fill in one document."""
        for placeholder in list(self.document.findall(LedgerTable)):
            if for_browser(domain.of(self.env).edition.builder):
                placeholder.replace_self(nodes.raw("", self._table(), format="html"))
            else:
                placeholder.parent.remove(placeholder)

    def _table(self) -> str:
        store = domain.of(self.env)
        builder = store.edition.builder
        entries = list(rows(store))
        pages = [store.evidence_page(row.entry.id) for row in entries]
        links = {
            page: builder.get_relative_uri(self.env.docname, page) for page in set(pages) if page
        }
        units = {row.quantity.unit for row in entries if isinstance(row.quantity, Quantity)}
        languages = {base_language(self.config.language)} | {
            source.entry.language for source in store.judge.sources.values()
        }
        return template(
            Part.LEDGER,
            rows=entries,
            addresses=[
                f"{links[page]}#{figure_anchor(row.entry.id)}" if page else ""
                for page, row in zip(pages, entries, strict=True)
            ],
            amounts=[amount(row.quantity) for row in entries],
            lexicon=lexicon(sorted(languages & set(LANGUAGES)), units),
            digest=store.judge.ledger.digest,
            files={"csv": CSV, "json": JSON, "schema": SCHEMA},
            root="../" * builder.get_target_uri(self.env.docname).count("/"),
        )
