"""What is filled in once all documents are read."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.transforms.post_transforms import SphinxPostTransform

from belegt.ledger import Listed
from belegt.page import MENTION_CLASS, mention_anchor
from belegt.project import SOURCE_PAGES
from belegt.reader import Mention
from belegt.source import Source
from belegt.sphinxext import config, domain
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.evidence import EvidenceWriter
from belegt.sphinxext.matrix import matrix
from belegt.sphinxext.nodes import (
    FigureEvidence,
    Matrix,
    ReferenceTable,
    SourceFigures,
    SourceMetadata,
    SourceVerdicts,
    Timeline,
)
from belegt.sphinxext.overview import SourceOverview, listed_anchor
from belegt.sphinxext.timeline import timeline
from belegt.verdict import Agreed


class ProtectSourceText(SphinxTransform):
    """Keep the title and text of a source as they are: no smart quotes."""

    default_priority = 700  # before Sphinx's smart quotes (750)

    def apply(self, **kwargs: Any) -> None:
        """Mark the page of a source; all words on it are the source's, or need no quotes."""
        if _source_of(self.env.docname, domain.of(self.env)):
            self.document["support_smartquotes"] = False


class FillEvidence(SphinxPostTransform):
    """Replace the placeholders by evidence, and link the mentions of source pages."""

    # after all others: what is filled in needs none of them, and they would walk all of it
    default_priority = 900

    def run(self, **kwargs: Any) -> None:
        """Fill in one document, or the assembled document of a single-file builder."""
        store = domain.of(self.env)
        extent = config.read(self.config).extent
        # a single-file builder resolves each document by itself before it joins them
        writer = EvidenceWriter(store, store.edition.builder, self.env.docname)
        for figure in list(self.document.findall(FigureEvidence)):
            figure.replace_self(writer.figure(figure["figure"]))
        for references in list(self.document.findall(ReferenceTable)):
            references.replace_self(writer.references(references["names"]))
        for metadata in list(self.document.findall(SourceMetadata)):
            source = store.judge.sources[metadata["source"]]
            metadata.replace_self(SourceOverview(writer, source).metadata(extent))
        for dates in list(self.document.findall(Timeline)):
            dates.replace_self(timeline(writer, dates["measures"]))
        for placeholder in list(self.document.findall(Matrix)):
            placeholder.replace_self(matrix(writer))
        told: set[str] = set()  # where all pages are one document, a table need not stand twice
        for figures in list(self.document.findall(SourceFigures)):
            if figures["source"] in told:
                figures.parent.remove(figures)
                continue
            told.add(figures["source"])
            source = store.judge.sources[figures["source"]]
            overview = SourceOverview(writer, source)
            figures.replace_self(overview.figures(_listed(store, source)))
        for verdicts in list(self.document.findall(SourceVerdicts)):
            source = store.judge.sources[verdicts["source"]]
            verdicts.replace_self(SourceOverview(writer, source).verdicts())
        if shown := _source_of(self.env.docname, store):
            self._link_mentions(store, writer, shown)

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
            if MENTION_CLASS in node["classes"] and node["ids"]
        ]
        for node in marked:
            anchor = node["ids"][0]
            figure = figures.get(anchor)
            if figure:
                node["classes"].append("mention-cited")
                if store.judge.agreed(figure).answer is Agreed.DISAGREES:
                    node["classes"].append("mention-disputed")
                link = writer.evidence_of(figure.id, node.deepcopy())
            elif anchor in listed:
                node["classes"].append("mention-listed")
                row = listed_anchor(anchor)
                link = writer.link(self.env.docname, row, node.deepcopy(), "listed-mention")
                link["reftitle"] = f"Not cited: {listed[anchor]}"
            else:
                continue
            node.parent.replace(node, link)  # replace_self would give the anchor to both


def _source_of(docname: str, store: BelegtDomain) -> Source | None:
    """Return the source whose page a document is, None for all others."""
    folder, _, name = docname.partition("/")
    return store.judge.sources.get(name) if folder == SOURCE_PAGES else None


def _listed(store: BelegtDomain, source: Source) -> list[tuple[Listed, Mention]]:
    return [
        (placed.entry, finding.mention)
        for placed, finding in store.judge.listed
        if placed.entry.source == source.id and finding.mention
    ]
