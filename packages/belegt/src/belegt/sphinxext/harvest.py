"""From a finished doctree to the paragraphs that the judge reads."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx import addnodes

from belegt import classes
from belegt.prose import GAP, Paragraph, Piece, PieceKind, merge_text
from belegt.sphinxext.nodes import generated

SILENT = (
    nodes.literal,
    nodes.math,
    nodes.raw,
    nodes.image,
    nodes.footnote_reference,
    nodes.comment,
)
"""Shown, if at all, but no prose."""

NO_PROSE = (nodes.FixedTextElement, nodes.math_block, nodes.raw, nodes.Invisible, addnodes.index)
"""Blocks whose text is none of the author's prose."""


def paragraphs(
    document: nodes.document,
) -> Iterator[tuple[Paragraph, list[addnodes.pending_xref]]]:
    """Yield every run of prose, in order, with the references behind its cited pieces.

    What the extension itself generated is left out.
    """
    for block in _blocks(document):
        references: list[addnodes.pending_xref] = []
        pieces = tuple(merge_text(list(_pieces(block, _line(block), references))))
        if pieces:
            yield Paragraph(pieces), references


def _blocks(node: nodes.Element) -> Iterator[nodes.TextElement]:
    for child in node.children:
        if not isinstance(child, nodes.Element) or isinstance(child, NO_PROSE) or generated(child):
            continue
        if isinstance(child, nodes.TextElement):
            yield child
        else:
            yield from _blocks(child)


def _line(node: nodes.Node | None) -> int:
    while node is not None and node.line is None:
        node = node.parent
    return (node.line if node is not None else None) or 1


def _pieces(
    node: nodes.Element, line: int, references: list[addnodes.pending_xref]
) -> Iterator[Piece]:
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield Piece(child.astext(), line)
        elif isinstance(child, addnodes.pending_xref) and child.get("refdomain") == "belegt":
            references.append(child)
            yield Piece(child.astext(), line, PieceKind.CITED, child["reftarget"])
        elif isinstance(child, SILENT):
            yield Piece(GAP, line)
        elif isinstance(child, nodes.Element):
            if classes.PLAIN_NUMBER in child["classes"]:
                yield Piece(child.astext(), line, PieceKind.PLAIN)
            elif isinstance(child, addnodes.pending_xref) and not child.get("refexplicit", True):
                yield Piece(GAP, line)  # its words are another page's title, not told yet
            else:
                yield from _pieces(child, line, references)
