"""The table of the whole ledger, filled in when all documents are read."""

from __future__ import annotations

from docutils import nodes

from belegt.lexicon import LANGUAGES
from belegt.project import base_language
from belegt.quantity import Quantity
from belegt.sphinxext.domain import figure_anchor
from belegt.sphinxext.evidence import EvidenceWriter
from belegt.sphinxext.web.lookup import amount, lexicon
from belegt.sphinxext.web.parts import Part, for_browser, template
from belegt.sphinxext.web.publish import CSV, JSON, SCHEMA
from belegt.sphinxext.web.rows import rows


def ledger_table(writer: EvidenceWriter) -> nodes.raw | None:
    """Return the table for a browser, None for other outputs: their evidence is the list.

    As raw text: it has thousands of cells, and the search should not find them all on this page.
    """
    builder, store = writer.builder, writer.domain
    if not for_browser(builder):
        return None
    entries = list(rows(store))
    pages = [store.gathered.evidence_page(row.entry.id) for row in entries]
    links = {page: builder.get_relative_uri(writer.docname, page) for page in set(pages) if page}
    units = {row.quantity.unit for row in entries if isinstance(row.quantity, Quantity)}
    languages = {base_language(writer.language)} | {
        source.entry.language for source in store.judge.sources.values()
    }
    text = template(
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
        root="../" * builder.get_target_uri(writer.docname).count("/"),
    )
    return nodes.raw("", text, format="html")
