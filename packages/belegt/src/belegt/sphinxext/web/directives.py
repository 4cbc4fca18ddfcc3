"""Directives for parts of a page that only HTML has; other outputs print nothing for them."""

from __future__ import annotations

from docutils import nodes
from docutils.nodes import Node
from sphinx import addnodes

from belegt.page import Extent
from belegt.sphinxext import config
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.nodes import LedgerTable
from belegt.sphinxext.web.parts import BROWSER, Part, template


class LedgerTableDirective(LedgerDirective):
    """Every entry of the ledger in one table, which a script filters and sorts."""

    def run(self) -> list[Node]:
        """Return a placeholder; what cites the entries is known when all documents are read."""
        self.store.note_part(self.env.docname, Part.LEDGER)
        return [LedgerTable()]


class FinderDirective(LedgerDirective):
    """A field that finds figures, places and sentences by number or by words."""

    def run(self) -> list[Node]:
        """Return the field; a script does the finding."""
        self.store.note_part(self.env.docname, Part.FINDER)
        return [_part(template(Part.FINDER))]


class SelfCheckDirective(LedgerDirective):
    """A button with which a reader finds every quote again in the texts, in the browser."""

    def run(self) -> list[Node]:
        """Return the button, with the digests that the texts must have."""
        store = self.store
        store.note_part(self.env.docname, Part.SELF_CHECK)
        digests = {name: source.entry.sha256 for name, source in store.judge.sources.items()}
        text = template(
            Part.SELF_CHECK,
            whole=config.read(self.config).extent is Extent.FULL,
            digests={"ledger": store.judge.ledger.digest, "sources": digests},
        )
        return [_part(text)]


def _part(text: str) -> addnodes.only:
    return addnodes.only("", nodes.raw("", text, format="html"), expr=BROWSER)
