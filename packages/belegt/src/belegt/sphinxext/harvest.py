"""From a finished doctree to the paragraphs that the judge reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from posixpath import normpath
from typing import TypeAlias, TypeGuard

from docutils import nodes
from sphinx import addnodes

from belegt import classes
from belegt.myst import UNTOLD_META, VECTOR_RE
from belegt.plot import Plot
from belegt.prose import (
    LEAST_HEADING,
    Paragraph,
    Piece,
    PieceKind,
    Prose,
    Setting,
    merge_text,
    shown,
    typed,
)
from belegt.sphinxext.nodes import PICTURE, PLOT, TALLIED, generated
from belegt.unmarked import GAP, Excerpt, html_words, tex_words

SILENT = (nodes.footnote_reference, nodes.comment)
"""Shown, if at all, but no words."""

NO_PROSE = (nodes.Invisible, nodes.label, nodes.docinfo)
"""Blocks whose text is none of the author's prose."""

Harvest: TypeAlias = tuple[Paragraph, list[addnodes.pending_xref]]
"""A run of prose, with the references behind its cited pieces."""


@dataclass
class Harvesting:
    """What a document shows, in the order of its nodes.

    Attributes:
        found: every run of text.
        plots: the charts.
        pictures: files of SVG, from the folder of the pages.
    """

    found: list[Harvest] = field(default_factory=list)
    plots: list[Plot] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    level: int = 0  # of the section
    block: tuple[int, ...] = ()  # the table and row, or the box
    boxes: int = 0  # tables and boxes so far

    def prose(self, file: str, works: frozenset[str]) -> Prose:
        """Return all of it as a document, which cites works by their keys."""
        paragraphs = tuple(paragraph for paragraph, _ in self.found)
        return Prose(file, paragraphs, works, tuple(self.plots), tuple(self.pictures))

    def blocks(self, node: nodes.Element) -> None:
        """Read the blocks in a node; what the extension itself generated is left out."""
        for child in node.children:
            if not isinstance(child, nodes.Element):
                continue
            if PLOT in child:
                self.plots.append(child[PLOT])
                self.found += ((shown(label, Setting.LABEL), []) for label in child[PLOT].labels)
            if PICTURE in child:
                self.drawing(child)
            elif isinstance(child, NO_PROSE) or generated(child) or self.without_prose(child):
                continue
            elif isinstance(child, nodes.TextElement):
                self.run(child)
            else:
                self.within(child)

    def within(self, node: nodes.Element) -> None:
        """Read the blocks in a node that may be a section, a table, a row or a box."""
        level, block = self.level, self.block
        if isinstance(node, nodes.section):
            self.level += 1
        elif isinstance(node, nodes.table) or is_box(node):
            self.boxes += 1
            self.block = (*block, self.boxes)
        elif isinstance(node, nodes.tgroup):
            for number, row in enumerate(node.findall(nodes.row)):
                self.block = (*block, number)
                self.blocks(row)
            self.block = block
            return
        self.blocks(node)
        self.level, self.block = level, block

    def drawing(self, figure: nodes.Element) -> None:
        """Read what an author wrote of a drawing: its words are in a file."""
        path, alternative = figure[PICTURE]
        self.pictures.append(path)
        self.hide(alternative, figure, Setting.LABEL)
        for caption in figure.findall(nodes.caption):
            self.run(caption)

    def run(self, block: nodes.TextElement) -> None:
        """Read a run of prose, then what stands in it where no role can."""
        references: list[addnodes.pending_xref] = []
        at = len(self.found)
        pieces = tuple(merge_text(numbered(self.pieces(block, references), line_of(block))))
        if pieces:
            heading = 0
            if isinstance(block, nodes.rubric):
                heading = block.get("heading-level", LEAST_HEADING)
            elif isinstance(block, nodes.title) and isinstance(block.parent, nodes.section):
                heading = self.level
            found = Paragraph(pieces, heading=heading, block=self.block)
            self.found.insert(at, (found, references))

    def hide(self, text: str, node: nodes.Node, setting: Setting) -> None:
        """Keep text that stands where no role can, if there is any."""
        if text.strip():
            self.found.append((shown(Excerpt(text, line_of(node)), setting), []))

    def without_prose(self, node: nodes.Element) -> bool:
        """Keep what a node shows if that is no prose, and tell whether it is all of it."""
        if "reftitle" in node:
            self.hide(node["reftitle"], node, Setting.LABEL)
        if isinstance(node, nodes.image) and (match := VECTOR_RE.fullmatch(node.get("uri", ""))):
            self.pictures.append(normpath(match["path"].lstrip("/")))
        labels, told = labels_of(node), as_written(node)
        for text in labels or ():
            self.hide(text, node, Setting.LABEL)
        for text, setting in told or ():
            self.hide(text, node, setting)
        return labels is not None or told is not None

    def pieces(
        self, node: nodes.Element, references: list[addnodes.pending_xref]
    ) -> Iterator[Piece]:
        """Yield the pieces of a run of prose, and keep what is shown beside it."""
        for child in node.children:
            if isinstance(child, nodes.Text):
                yield Piece(child.astext(), 0)
            elif is_citation(child):
                references.append(child)
                words = typed(child.astext()) if child.get("refexplicit") else ""
                yield Piece(words, 0, PieceKind.CITED, child["reftarget"])
            elif not isinstance(child, nodes.Element):
                continue
            elif isinstance(child, SILENT) or is_foreign(child) or self.without_prose(child):
                yield Piece(GAP, 0)
            elif classes.PLAIN_NUMBER in child["classes"]:
                yield Piece(child.astext(), 0, PieceKind.PLAIN)
            elif TALLIED in child:
                yield Piece("", 0, PieceKind.COUNTED, child[TALLIED])
            else:
                if isinstance(child, nodes.abbreviation):
                    self.hide(child.get("explanation", ""), child, Setting.LABEL)
                yield from self.pieces(child, references)


def is_box(node: nodes.Element) -> bool:
    """Whether what a node shows is read together: an admonition, a card."""
    if isinstance(node, nodes.Admonition | nodes.topic | nodes.sidebar):
        return True
    return node.get("design_component") in ("card", "dropdown", "tab-item")


def as_written(node: nodes.Element) -> list[tuple[str, Setting]] | None:
    """Return what a node shows as it is written; None when it is prose."""
    match node:
        case nodes.literal() | nodes.literal_block() | nodes.doctest_block():
            return [(node.astext(), Setting.CODE)]
        case nodes.math() | nodes.math_block():
            return [(tex_words(node.astext()), Setting.MATH)]
        case nodes.raw():
            return [(words.text, Setting.RAW) for words in html_words(node.astext())]
        case _ if isinstance(node.get("code"), str):  # graphviz, mermaid
            return [(node["code"], Setting.CODE)]
    return None


def labels_of(node: nodes.Element) -> list[str] | None:
    """Return what a node tells where no role can stand; None when it is prose."""
    match node:
        case nodes.image():
            return [node.get("alt", ""), node.get("title", "")]
        case nodes.meta():
            return [] if node.get("name") in UNTOLD_META else [node.get("content", "")]
        case addnodes.toctree():
            return [node.get("caption") or "", *(title or "" for title, _ in node["entries"])]
        case addnodes.index():
            # those of roles and terms repeat what stands beside them
            return [entry[1] for entry in node["entries"] if not node.get("inline", True)]
    return None


def harvested(document: nodes.document) -> Harvesting:
    """Read a document."""
    harvesting = Harvesting()
    harvesting.blocks(document)
    return harvesting


def numbered(pieces: Iterable[Piece], line: int) -> list[Piece]:
    """Return pieces with the lines they begin in; the first one begins in ``line``.

    A role that is written over several lines counts as one: a doctree does not tell.
    """
    found = []
    for piece in pieces:
        found.append(replace(piece, line=line))
        line += piece.text.count("\n")
    return found


def line_of(node: nodes.Node | None) -> int:
    """Return the line of a node, or of what it stands in."""
    while node is not None and node.line is None:
        node = node.parent
    return (node.line if node is not None else None) or 1


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
