"""The directive ``correction``: what an edition corrects, for its readers and for a feed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from docutils import nodes
from docutils.nodes import Node
from sphinx.util.docutils import SphinxDirective

from belegt import classes
from belegt.messages import message
from belegt.printing import print_quantity
from belegt.quantity import PartialDate
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.warn import Subtype, warn

DATE = "belegt_date"
"""Attribute of a correction: the day of it, as ISO 8601 has it."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What was corrected.

    Attributes:
        date: the day, as ISO 8601 has it.
        docname: the document that tells it.
        anchor: where.
        text: what it tells.
    """

    date: str
    docname: str
    anchor: str
    text: str


class CorrectionDirective(SphinxDirective):
    """A correction: the argument is its day (ISO 8601), the body what stood where, and what does.

    The body is prose as any other. The edition's feed tells it as well.

    Emits ``container.belegt-correction`` with the day in a paragraph before the body.
    """

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[Node]:
        """Return the correction; a warning and nothing when there is no such day."""
        told = self.arguments[0].strip()
        try:
            day = dt.date.fromisoformat(told)
        except ValueError:
            amiss = message("correction of {day!r}; expected a day as 2025-01-31", day=told)
            warn(Subtype.DATE, amiss, self.get_location())
            return []
        number = self.env.new_serialno(f"belegt-correction-{told}")
        whole = nodes.container(
            "", classes=[classes.CORRECTION], ids=[f"correction-{told}-{number}"]
        )
        whole[DATE] = day.isoformat()
        printed = print_quantity(PartialDate(day.year, day.month, day.day), self.config.language)
        head = nodes.paragraph("", "", nodes.strong("", printed), classes=[classes.CORRECTION_DAY])
        whole += as_generated(head)
        whole += self.parse_content_to_nodes()
        return [whole]


def corrections_in(document: nodes.document, docname: str) -> Iterator[Correction]:
    """Yield the corrections of a document."""
    for whole in document.findall(nodes.container):
        if DATE in whole:
            _, *body = whole.children
            text = "\n\n".join(" ".join(one.astext().split()) for one in body)
            yield Correction(whole[DATE], docname, whole["ids"][0], text)
