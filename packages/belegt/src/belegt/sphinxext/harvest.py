"""From a finished doctree to the paragraphs that the judge reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypeGuard

from docutils import nodes
from sphinx import addnodes

from belegt import classes
from belegt.prose import GAP, Paragraph, Piece, PieceKind, merge_text, typed
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

NO_PROSE = (
    nodes.FixedTextElement,
    nodes.math_block,
    nodes.raw,
    nodes.Invisible,
    nodes.label,
    addnodes.index,
)
"""Blocks whose text is none of the author's prose."""


Harvest: TypeAlias = tuple[Paragraph, list[addnodes.pending_xref]]
"""A run of prose, with the references behind its cited pieces."""


def paragraphs(document: nodes.document) -> Iterator[Harvest]:
    """Yield every run of prose, in order.

    What the extension itself generated is left out.
    """
    for block in _blocks(document):
        references: list[addnodes.pending_xref] = []
        pieces = tuple(merge_text(numbered(_pieces(block, references), _line(block))))
        if pieces:
            yield Paragraph(pieces), references


def numbered(pieces: Iterable[Piece], line: int) -> list[Piece]:
    """Return pieces with the lines they begin in; the first one begins in ``line``.

    A role that is written over several lines counts as one: a doctree does not tell.
    """
    found = []
    for piece in pieces:
        found.append(replace(piece, line=line))
        line += piece.text.count("\n")
    return found


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


def _pieces(node: nodes.Element, references: list[addnodes.pending_xref]) -> Iterator[Piece]:
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield Piece(child.astext(), 0)
        elif is_citation(child):
            references.append(child)
            words = typed(child.astext()) if child.get("refexplicit") else ""
            yield Piece(words, 0, PieceKind.CITED, child["reftarget"])
        elif isinstance(child, SILENT):
            yield Piece(GAP, 0)
        elif isinstance(child, nodes.Element):
            if classes.PLAIN_NUMBER in child["classes"]:
                yield Piece(child.astext(), 0, PieceKind.PLAIN)
            elif classes.COUNTED in child["classes"] or is_foreign(child):
                yield Piece(GAP, 0)
            else:
                yield from _pieces(child, references)


def works(document: nodes.document) -> Iterator[str]:
    """Yield the keys of the works that a document cites, with sphinxcontrib-bibtex."""
    for node in document.findall(addnodes.pending_xref):
        if node.get("refdomain") == "cite":
            yield from (key.strip() for key in node["reftarget"].split(","))


def is_citation(node: nodes.Node) -> TypeGuard[addnodes.pending_xref]:
    """Whether a node cites a figure of this briefing."""
    return (
        isinstance(node, addnodes.pending_xref)
        and node.get("refdomain") == "belegt"
        and not node.get("intersphinx")
    )


def is_foreign(node: nodes.Element) -> bool:
    """Whether the words of a node are another page's title, or another project's."""
    if not isinstance(node, addnodes.pending_xref):
        return False
    untold = not node.get("refexplicit", True) and node.get("reftype") != "term"
    return untold or bool(node.get("intersphinx"))
