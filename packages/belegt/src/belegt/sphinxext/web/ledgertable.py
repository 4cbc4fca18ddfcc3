"""The table of the whole ledger, and the ledger as files for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from docutils import nodes

from belegt.messages import message
from belegt.sphinxext import domain
from belegt.sphinxext.domain import figure_anchor
from belegt.sphinxext.nodes import Placeholder
from belegt.sphinxext.questions import AGREED, BORNE_OUT, QUOTED
from belegt.sphinxext.web import downloads
from belegt.sphinxext.web.datapackage import CSV, JSON, PACKAGE, README, SCHEMA
from belegt.sphinxext.web.lookup import LEXICON, compared, lexicon_script
from belegt.sphinxext.web.parts import PagePart, PagePartDirective, for_browser, template
from belegt.sphinxext.writer import PageWriter

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def files(app: Sphinx) -> Mapping[str, str]:
    """Return the ledger for other programs, and what queries are read by."""
    return {**downloads.files(app), LEXICON: lexicon_script(domain.of(app.env))}


LEDGER = PagePart(
    domain.LEDGER,
    ("belegt-lexicon.js", "belegt-read.js", "belegt-query.js", "belegt-ledger.js"),
    ("belegt-find.css",),
    files,
)


LABELS = {
    "download": message("Download:"),
    "and": message("and"),
    "schema": message("its schema"),
    "package": message("data package"),
    "readme": message("what is in them, and how to cite it"),
    "digest": message("The ledger’s SHA-256 is"),
    "all": message("All figures"),
    "figure": message("Figure"),
    "about": message("About"),
    "who": message("Who says so"),
    "quoted": QUOTED,
    "agreed": AGREED,
    "borne_out": BORNE_OUT,
}


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
    exhibits = list(store.gathered.exhibits)
    pages = (store.gathered.evidence_page(one.id) for one in exhibits)
    text = template(
        LEDGER.name,
        writer.language,
        exhibits=exhibits,
        permalinks=[
            message("Link to {words} in this table", words=one.printed(writer.language))
            for one in exhibits
        ],
        addresses=[
            writer.addresses.of(page, figure_anchor(one.id))
            for one, page in zip(exhibits, pages, strict=True)
        ],
        quantities=[compared(one.quantity) for one in exhibits],
        digest=store.judge.ledger.digest,
        files={"csv": CSV, "json": JSON, "schema": SCHEMA, "package": PACKAGE, "readme": README},
        root=writer.addresses.root,
        say=LABELS,
    )
    return nodes.raw("", text, format="html")
