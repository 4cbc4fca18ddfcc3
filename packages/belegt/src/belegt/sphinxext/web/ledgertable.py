"""The table of the whole ledger, filled in when all documents are read."""

from __future__ import annotations

from docutils import nodes

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

    def address(docname: str, anchor: str) -> str:
        return f"{builder.get_relative_uri(writer.docname, docname).partition('#')[0]}#{anchor}"

    text = template(
        Part.LEDGER,
        rows=entries,
        addresses=[row.evidence(address) for row in entries],
        amounts=[amount(row.quantity) for row in entries],
        lexicon=lexicon(store, entries),
        digest=store.judge.ledger.digest,
        files={"csv": CSV, "json": JSON, "schema": SCHEMA},
        root="../" * builder.get_target_uri(writer.docname).count("/"),
    )
    return nodes.raw("", text, format="html")
