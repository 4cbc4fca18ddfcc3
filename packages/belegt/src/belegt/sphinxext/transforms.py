"""What is filled in once all documents are read."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

from belegt import classes
from belegt.ledger import Listed
from belegt.page import mention_anchor
from belegt.reader import Mention
from belegt.source import Source
from belegt.sphinxext import config, domain
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.evidence import EvidenceWriter
from belegt.sphinxext.matrix import matrix
from belegt.sphinxext.nodes import (
    FigureEvidence,
    LedgerTable,
    Matrix,
    Placeholder,
    ReferenceTable,
    SourceMetadata,
    SourceVerdicts,
    Timeline,
)
from belegt.sphinxext.overview import SourceOverview, listed_anchor
from belegt.sphinxext.timeline import timeline
from belegt.sphinxext.web.ledgertable import ledger_table
from belegt.verdict import Agreed


class ProtectSourceText(SphinxTransform):
    """Keep the title and text of a source as they are: no smart quotes."""

    default_priority = 700  # before Sphinx's smart quotes (750)

    def apply(self, **kwargs: Any) -> None:
        """Mark the page of a source; all words on it are the source's, or need no quotes."""
        if domain.of(self.env).edition.source_of(self.env.docname):
            self.document["support_smartquotes"] = False


class FillEvidence(SphinxPostTransform):
    """Replace the placeholders by evidence, and link the mentions of source pages."""

    # after all others: what is filled in needs none of them, and they would walk all of it
    default_priority = 900

    def run(self, **kwargs: Any) -> None:
        """Fill in one document, or the assembled document of a single-file builder."""
        store = domain.of(self.env)
        # a single-file builder resolves each document by itself before it joins them
        writer = EvidenceWriter(store, store.edition.builder, self.env.docname)
        told: set[str] = set()
        for placeholder in list(self.document.findall(Placeholder)):
            made = self._made(placeholder, writer, told)
            if made is None:
                placeholder.parent.remove(placeholder)
            else:
                placeholder.replace_self(made)
        if shown := store.edition.source_of(self.env.docname):
            self._link_mentions(store, writer, shown)

    def _made(
        self, placeholder: Placeholder, writer: EvidenceWriter, told: set[str]
    ) -> nodes.Element | None:
        """Return what a placeholder stands for; None for nothing in this output."""
        match placeholder:
            case FigureEvidence():
                return writer.figure(placeholder["figure"])
            case ReferenceTable():
                return writer.references(placeholder["names"])
            case Timeline():
                return timeline(writer, placeholder["measures"])
            case Matrix():
                return matrix(writer)
            case LedgerTable():
                return ledger_table(writer)
        source = writer.domain.judge.sources[placeholder["source"]]
        overview = SourceOverview(writer, source)
        match placeholder:
            case SourceMetadata():
                return overview.metadata(config.read(self.config).extent)
            case SourceVerdicts():
                return overview.verdicts()
        # where all pages are one document, the table of a source need not stand twice
        if source.id in told:
            return None
        told.add(source.id)
        return overview.figures(_listed(writer.domain, source))

    def _link_mentions(self, store: BelegtDomain, writer: EvidenceWriter, source: Source) -> None:
        """Mark each mention as cited or listed, and link the cited to their evidence."""
        figures = {
            mention_anchor(attestation.finding.mention): attestation.figure
            for attestation in store.judge.attestations.values()
            if attestation.figure.source == source.id and attestation.finding.mention
        }
        listed = {
            mention_anchor(mention): entry.reason for entry, mention in _listed(store, source)
        }
        marked = [
            node
            for node in self.document.findall(nodes.inline)
            if classes.MENTION in node["classes"] and node["ids"]
        ]
        for node in marked:
            anchor = node["ids"][0]
            figure = figures.get(anchor)
            if figure:
                node["classes"].append(classes.MENTION_CITED)
                if store.judge.agreed(figure).answer is Agreed.DISAGREES:
                    node["classes"].append(classes.MENTION_DISPUTED)
                link = writer.evidence_of(figure.id, node.deepcopy())
            elif anchor in listed:
                node["classes"].append(classes.MENTION_LISTED)
                row = listed_anchor(anchor)
                link = writer.link(self.env.docname, row, node.deepcopy(), classes.LISTED_MENTION)
                link["reftitle"] = f"Not cited: {listed[anchor]}"
            else:
                continue
            node.parent.replace(node, link)  # replace_self would give the anchor to both


def _listed(store: BelegtDomain, source: Source) -> list[tuple[Listed, Mention]]:
    return [
        (placed.entry, finding.mention)
        for placed, finding in store.judge.listed
        if placed.entry.source == source.id and finding.mention
    ]
