"""Nodes that stand for what is filled in when all documents are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from docutils import nodes

if TYPE_CHECKING:
    from belegt.sphinxext.writer import PageWriter

GENERATED = "belegt_generated"
"""Attribute of nodes that hold no prose of the author's."""

PLOT = "belegt_plot"
"""Attribute of charts: what their author wrote."""

PICTURE = "belegt_picture"
"""Attribute of drawings: their file, from the folder of the pages, and the words for it."""

TALLIED = "belegt_tallied"
"""Attribute of numbers that the build counts: the name of what is counted."""

N = TypeVar("N", bound=nodes.Element)


class Placeholder(nodes.General, nodes.Element):
    """Replaced by a post-transform, in every output format, by what it makes itself.

    Its attributes are plain values: it waits among the pickled documents.
    """

    def make(self, writer: PageWriter) -> nodes.Element | None:
        """Return what stands in its place on a page; None for nothing in this output."""
        raise NotImplementedError


def as_generated(node: N) -> N:
    """Mark a node, with all that is in it, as made by the extension."""
    node[GENERATED] = True
    return node


def generated(node: nodes.Element) -> bool:
    """Whether a node, with all that is in it, was made by the extension."""
    return isinstance(node, Placeholder) or bool(node.get(GENERATED))
