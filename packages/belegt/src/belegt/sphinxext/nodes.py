"""Node classes that stand for what is filled in when all documents are read."""

from __future__ import annotations

from docutils import nodes

"""Class of words whose numbers need no source."""

GENERATED = "belegt_generated"
"""Attribute of nodes that hold no prose of the author's."""


class Placeholder(nodes.General, nodes.Element):
    """Replaced by a post-transform, in every output format."""


class FigureEvidence(Placeholder):
    """The evidence of one figure; attribute ``figure`` holds its id."""


class ReferenceTable(Placeholder):
    """The records and derived figures of a measure; attribute ``names`` holds their ids."""


class LedgerTable(Placeholder):
    """Every entry of the ledger in one table, in HTML."""


class SourceFigures(Placeholder):
    """What the briefing cites from one source; attribute ``source`` holds its id."""


class SourceVerdicts(Placeholder):
    """What the record says of one source; attribute ``source`` holds its id."""


class SourceMetadata(Placeholder):
    """What is known of one source; attribute ``source`` holds its id."""


class Timeline(Placeholder):
    """Dates in order; attribute ``measures`` holds the ids of those wanted, none for all."""


class Matrix(Placeholder):
    """The figures of all sources beside each other."""


def generated(node: nodes.Element) -> bool:
    """Whether a node, with all that is in it, was made by the extension."""
    return isinstance(node, Placeholder) or bool(node.get(GENERATED))
