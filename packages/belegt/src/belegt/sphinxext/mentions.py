"""The mentions on a source's page: marked by their state, linked to their evidence."""

from __future__ import annotations

from docutils import nodes

from belegt import classes
from belegt.page import mention_anchor
from belegt.source import Source
from belegt.sphinxext.sourceoverview import listed_anchor, listed_mentions
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import Agreed


def link_mentions(document: nodes.document, writer: PageWriter, source: Source) -> None:
    """Mark each mention as cited or listed, and link the cited to their evidence."""
    figures = {
        mention_anchor(attestation.finding.mention): attestation.figure
        for attestation in writer.judge.attestations.values()
        if attestation.figure.source == source.id and attestation.finding.mention
    }
    listed = {
        mention_anchor(mention): entry.reason
        for entry, mention in listed_mentions(writer.judge, source)
    }
    read = {
        mention_anchor(finding.mention): finding.overruled
        for finding in writer.judge.findings(source.id)
        if finding.mention and finding.overruled
    }
    marked = [
        node
        for node in document.findall(nodes.inline)
        if classes.MENTION in node["classes"] and node["ids"]
    ]
    for node in marked:
        anchor = node["ids"][0]
        figure = figures.get(anchor)
        if figure:
            node["classes"].append(classes.MENTION_CITED)
            if writer.judge.agreed(figure).answer is Agreed.DISAGREES:
                node["classes"].append(classes.MENTION_DISPUTED)
            link = writer.evidence_of(figure.id, node.deepcopy())
        elif anchor in listed:
            node["classes"].append(classes.MENTION_LISTED)
            row = listed_anchor(anchor)
            link = writer.link(writer.docname, row, node.deepcopy(), classes.LISTED_MENTION)
            link["reftitle"] = f"Not cited: {listed[anchor]}"
        else:
            continue
        if anchor in read:
            told = read[anchor].worded(writer.language)
            link["reftitle"] = f"{link['reftitle']}. {told}" if "reftitle" in link else told
        node.parent.replace(node, link)  # replace_self would give the anchor to both
