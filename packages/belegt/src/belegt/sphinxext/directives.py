"""What the directives that show the ledger have in common."""

from __future__ import annotations

from sphinx.util.docutils import SphinxDirective

from belegt.sphinxext import domain
from belegt.sphinxext.domain import BelegtDomain


class LedgerDirective(SphinxDirective):
    """A directive whose output depends on sources and ledger."""

    @property
    def store(self) -> BelegtDomain:
        """The domain; the document is read again when ledger or sources change."""
        store = domain.of(self.env)
        store.note_dependencies(self.env)
        return store
