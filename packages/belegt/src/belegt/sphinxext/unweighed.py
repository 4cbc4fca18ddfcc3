"""What a source says that nothing weighs: passages without a number, by the reason."""

from __future__ import annotations

from docutils import nodes
from docutils.nodes import Node

from belegt import classes
from belegt.messages import message, plural
from belegt.page import Extent, sentence_anchor
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.sourceoverview import SourceDirective, SourceOverview, SourcePlaceholder
from belegt.sphinxext.tables import in_a_row, quotation_in, text
from belegt.sphinxext.writer import PageWriter
from belegt.verdict.wording import shortened

HEADING = message("Not weighed")


class SourceUnweighed(SourcePlaceholder):
    """The passages of one source that are listed as not weighed."""

    def make(self, writer: PageWriter) -> nodes.container | None:
        """Return a heading and the reasons with their passages; nothing where none is listed."""
        reasons = listed(self.overview(writer)).items()
        if not reasons:
            return None
        told = nodes.definition_list("", classes=[classes.SOURCE_UNWEIGHED])
        for reason, passages in reasons:
            body = nodes.definition("", nodes.paragraph("", "", *in_a_row(passages)))
            told += nodes.definition_list_item("", nodes.term("", reason), body)
        heading = nodes.rubric("", HEADING.worded(writer.language))
        return as_generated(nodes.container("", heading, told))


class SourceUnweighedDirective(SourceDirective):
    """What of one source is neither cited nor weighed, as a definition list of the reasons."""

    placeholder = SourceUnweighed


def listed(overview: SourceOverview) -> dict[str, list[list[Node]]]:
    """Return the beginnings of the passages of a source that nothing weighs, by the reason.

    An edition that reprints only what it quotes counts them instead.
    """
    found: dict[str, list[list[Node]]] = {}
    source = overview.source
    for placed, finding in overview.judge.listed:
        if placed.entry.source == source.id and finding.span and not finding.mention:
            words = quotation_in(shortened(placed.entry.quote), source.entry.language)
            anchor = sentence_anchor(source.sentence_at(finding.span.start))
            link = overview.in_text(finding.span.start, anchor, words)
            found.setdefault(placed.entry.reason, []).append([link])
    if overview.extent is Extent.FULL:
        return found
    return {
        reason: [text(counted(len(passages), overview.language))]
        for reason, passages in found.items()
    }


def counted(number: int, language: str) -> str:
    """Return how many passages there are."""
    return plural("{count} passage", "{count} passages", number).worded(language)
