"""The table of the whole ledger, and the ledger as files for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from docutils import nodes

from belegt.sphinxext import domain
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.nodes import Placeholder
from belegt.sphinxext.web.export import export, table
from belegt.sphinxext.web.exported import schema
from belegt.sphinxext.web.lookup import LEXICON, amount, lexicon_script
from belegt.sphinxext.web.parts import PagePart, PagePartDirective, for_browser, template
from belegt.sphinxext.web.rows import rows
from belegt.sphinxext.writer import PageWriter

if TYPE_CHECKING:
    from sphinx.application import Sphinx

JSON, CSV, SCHEMA = "ledger.json", "ledger.csv", "ledger.schema.json"


def files(app: Sphinx) -> Mapping[str, str]:
    """Return the ledger as JSON with its schema, and as CSV; and what queries are read by."""
    settings = app.config
    addresses = Addresses(app.builder)
    store = domain.of(app.env)
    ledger = export(store, settings.project, settings.release, addresses)
    return {
        JSON: ledger.model_dump_json(indent=1) + "\n",
        CSV: table(ledger.entries),
        SCHEMA: schema(),
        LEXICON: lexicon_script(store),
    }


LEDGER = PagePart(
    "ledger",
    ("belegt-lexicon.js", "belegt-query.js", "belegt-ledger.js"),
    ("belegt-find.css",),
    files,
)


class LedgerTableDirective(PagePartDirective):
    """Every entry of the ledger in one table, which a script filters and sorts."""

    part = LEDGER

    def shown(self) -> nodes.Node:
        """Return a placeholder; what cites the entries is known when all documents are read."""
        return LedgerTable()


class LedgerTable(Placeholder):
    """Every entry of the ledger in one table, in HTML."""

    def make(self, writer: PageWriter) -> nodes.raw | None:
        """Return the table."""
        return ledger_table(writer)


def ledger_table(writer: PageWriter) -> nodes.raw | None:
    """Return the table for a browser, None for other outputs: their evidence is the list.

    As raw text: it has thousands of cells, and the search should not find them all on this page.
    """
    builder, store = writer.builder, writer.domain
    if not for_browser(builder):
        return None
    entries = list(rows(store))

    text = template(
        LEDGER.name,
        rows=entries,
        addresses=[row.evidence(writer.addresses) for row in entries],
        amounts=[amount(row.quantity) for row in entries],
        digest=store.judge.ledger.digest,
        files={"csv": CSV, "json": JSON, "schema": SCHEMA},
        root="../" * builder.get_target_uri(writer.docname).count("/"),
    )
    return nodes.raw("", text, format="html")
