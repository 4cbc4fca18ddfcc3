"""The mentions on a source's page: marked by their state, linked to their evidence."""

from __future__ import annotations

from docutils import nodes

from belegt import classes
from belegt.page import mention_anchor
from belegt.source import Source
from belegt.sphinxext.sourceoverview import listed_anchor, listed_mentions, not_cited
from belegt.sphinxext.writer import PageWriter
from belegt.verdict import Agreed


def link_mentions(document: nodes.document, writer: PageWriter, source: Source) -> None:
    """Mark each mention as cited or listed, and link the cited to their evidence."""
    figures = {
        mention_anchor(attestation.finding.mention): writer.exhibits[name]
        for name, attestation in writer.judge.attestations.items()
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
        exhibit = figures.get(anchor)
        if exhibit:
            node["classes"].append(classes.MENTION_CITED)
            agreed = exhibit.verdicts.agreed if exhibit.verdicts else None
            if exhibit.verdicts:
                node["classes"].append(classes.borne_out(exhibit.verdicts.borne_out.answer))
            if agreed and agreed.answer is Agreed.DISAGREES:
                node["classes"].append(classes.MENTION_DISPUTED)
            link = writer.evidence_of(exhibit.id, node.deepcopy())
        elif anchor in listed:
            node["classes"].append(classes.MENTION_LISTED)
            row = listed_anchor(anchor)
            link = writer.link(writer.docname, row, node.deepcopy(), classes.LISTED_MENTION)
            link["reftitle"] = not_cited(listed[anchor]).worded(writer.language)
        else:
            continue
        if anchor in read:
            told = read[anchor].worded(writer.language)
            link["reftitle"] = f"{link['reftitle']}. {told}" if "reftitle" in link else told
        node.parent.replace(node, link)  # replace_self would give the anchor to both
