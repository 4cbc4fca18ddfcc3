"""The walk over the doctree: which function renders which node, and what all nodes share.

A *rendering* is a Typst code expression that gives content, or "" for nothing. What all nodes
share (labels, classes, language) is put around it here, so that no function has to remember it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes
from sphinx.locale import admonitionlabels

from sphinx_typst.assemble import Whole, label
from sphinx_typst.config import Document
from sphinx_typst.glyphs import Glyphs
from sphinx_typst.literal import array, string
from sphinx_typst.render.traits import LANGUAGE_RE, introduces, is_block, language_of
from sphinx_typst.render.wording import Rendering, Wording

if TYPE_CHECKING:
    from sphinx_typst.builder import TypstBuilder

Render = Callable[["Renderer", Any], Rendering]

TABLE: dict[str, Render] = {}
"""Node class name to function; the nearest class of a node's ancestry decides."""

SILENT = frozenset(
    {
        "comment",
        "docinfo",
        "fontawesome",
        "generated",
        "highlightlang",
        "meta",
        "pending",
        "substitution_definition",
        "tabular_col_spec",
        "toctree",
        "colspec",
    }
)
"""Nodes that print nothing."""

NOISE = frozenset({"tex2jax_ignore", "mathjax_ignore", "sd-sphinx-override", "toctree-wrapper"})
"""Classes for other formats' scripts, never for a template."""


def renders(*names: str) -> Callable[[Render], Render]:
    """Enter a function into the table under these node class names."""

    def enter(function: Render) -> Render:
        TABLE.update(dict.fromkeys(names, function))
        return function

    return enter


class Renderer(Wording):
    """One whole document on its way to Typst."""

    def __init__(self, builder: TypstBuilder, whole: Whole, document: Document) -> None:
        super().__init__(whole.docname, Glyphs(builder.compiler, whole, _words_of(document)))
        self.builder = builder
        self.env = builder.env
        self.config = builder.config
        self.whole = whole
        self.target = document.target  # relative to the output folder
        self.newpages = frozenset(document.elements["newpages"])
        self.smallprint = frozenset(document.elements["smallprint"])
        self.visitors = builder.visitors()
        self.printed: set[str] = set()  # labels
        self.notes_printed: set[str] = set()  # labels of footnotes
        self.addresses = Counter[str]()  # notes of addresses, by document
        self.in_signature = False
        self.plain = False  # leave out labels and footnotes: this text is printed twice
        self.section_level = 0
        self.heading_level = 0  # of the last heading printed
        self.title: list[str] = []  # words of the document's title, already on the cover
        self.on_cover: list[nodes.Node] = []  # titles that are left to it
        self.body_parts: list[str] = []  # for visitors of other extensions

    # -- the walk ----------------------------------------------------------------------------

    def render(self, node: nodes.Node) -> Rendering:
        """Return the rendering of one node with its labels, classes and language."""
        if isinstance(node, nodes.Text):
            return self.text(node.astext(), node)
        assert isinstance(node, nodes.Element)  # noqa: S101  (docutils has no third kind)
        inner = self._by_class(node)
        if isinstance(node, nodes.section | addnodes.start_of_file | nodes.document):
            return inner
        return self.wrapped(node, inner)

    def _by_class(self, node: nodes.Element) -> Rendering:
        for ancestor in type(node).__mro__:
            name = ancestor.__name__
            if name in self.visitors:
                return self._foreign(node, *self.visitors[name])
            if name in TABLE:
                return TABLE[name](self, node)
            if name in SILENT:
                return ""
            if ancestor in {nodes.Element, nodes.TextElement, addnodes.desc_sig_element}:
                break
        return self._unknown(node)

    def _foreign(self, node: nodes.Element, visit: Any, depart: Any) -> Rendering:
        """Visitors registered by ``app.add_node(..., typst=(visit, depart))``.

        They append Typst expressions to ``self.body_parts``, a statement each.
        """
        saved, self.body_parts = self.body_parts, []
        try:
            visit(self, node)
            self.body_parts += filter(None, (self.render(child) for child in node.children))
            if depart is not None:
                depart(self, node)
        except nodes.SkipChildren:
            if depart is not None:
                depart(self, node)
        except nodes.SkipNode:
            pass
        finally:
            parts, self.body_parts = self.body_parts, saved
        return self.block(parts)

    def _unknown(self, node: nodes.Element) -> Rendering:
        self.warn(f"unknown node {node.tagname}: only its text is printed", node, "unknown_node")
        children = self.inlines(node.children)
        return children or self.text(node.astext() or node.rawsource, node)

    def wrapped(self, node: nodes.Element, inner: Rendering) -> Rendering:
        """Add what every node can have: labels, classes, a language."""
        classes: list[str] = [*node.get("classes", ())]
        if node.get("design_component"):
            # Some components carry their name as a class, some do not.
            classes += {f"sd-{node['design_component']}"} - {*classes}
        inner = self.classed(classes, inner)
        language = language_of(node)
        if inner and language:
            code, _, region = language.lower().replace("_", "-").partition("-")
            option = f", region: {string(region)}" if region else ""
            inner = f"in-language({string(code)}, {inner}{option})"
        anchors = self.anchors(node.get("ids", ()))
        return self.block([*anchors, inner]) if anchors else inner

    def classed(self, classes: Iterable[str], inner: Rendering) -> Rendering:
        """Hand content to the template's functions for these classes."""
        names = [name for name in classes if name not in NOISE and not LANGUAGE_RE.match(name)]
        if not inner or not names:
            return inner
        return f"classed({array(map(string, names))}, {inner})"

    # -- labels ------------------------------------------------------------------------------

    def anchors(self, ids: Iterable[str]) -> list[Rendering]:
        """Invisible marks for those of the ids that something refers to, each printed once."""
        return [f"anchor({name})" for name in self.labels(ids)]

    def labels(self, ids: Iterable[str]) -> list[Rendering]:
        """Return the labels of those ids, for functions that place them by themselves."""
        if self.plain:
            return []
        names = dict.fromkeys(label(self.docname, node_id) for node_id in ids)
        wanted = [
            name for name in names if name in self.whole.referred and name not in self.printed
        ]
        self.printed.update(wanted)
        return [string(name) for name in wanted]

    def dangling(self) -> set[str]:
        """Labels referred to that are nowhere in this document."""
        return self.whole.referred - self.printed

    @contextmanager
    def within(self, docname: str) -> Iterator[None]:
        """Render the nodes of another document."""
        saved, self.docname = self.docname, docname
        try:
            yield
        finally:
            self.docname = saved

    @contextmanager
    def setting(self, **values: Any) -> Iterator[None]:
        """Change attributes for a while."""
        saved = {name: getattr(self, name) for name in values}
        for name, new in values.items():
            setattr(self, name, new)
        try:
            yield
        finally:
            for name, old in saved.items():
                setattr(self, name, old)

    # -- groups ------------------------------------------------------------------------------

    def inlines(self, children: Iterable[nodes.Node]) -> Rendering:
        """Return renderings one after the other on a line."""
        return self.block(map(self.render, children))

    def blocks(self, children: Iterable[nodes.Node]) -> Rendering:
        """Return renderings below each other, as one expression."""
        lines = self.statements(children)
        return "{\n" + lines + "\n}" if lines else ""

    def statements(self, children: Iterable[nodes.Node]) -> str:
        """Return renderings below each other; each names its source before it."""
        lines = []
        for child in children:
            rendering = self.render(child)
            if rendering:
                if introduces(child):
                    rendering = f"lead({rendering})"
                lines += [self.place(child), rendering]
        return "\n".join(lines)

    def place(self, node: nodes.Node) -> str:
        """Return a remark with a node's place, by which an error of Typst's finds its source."""
        line = next((found.line for found in node.findall() if found.line), None)
        return f"// source: {self.docname}" + (f":{line}" if line else "")

    def content(self, node: nodes.Element) -> Rendering:
        """Return the children of a node, however they have to be joined."""
        if any(isinstance(child, nodes.Body) for child in node.children):
            return self.blocks(node.children)
        return self.inlines(node.children)

    def paragraphs(self, children: Iterable[nodes.Node]) -> Rendering:
        """Return a paragraph; blocks in it, which Typst would leave out, cut it into several."""
        parts = []
        for blocks, group in groupby(children, is_block):
            if blocks:
                parts.append(self.blocks(group))
            elif words := self.inlines(group):
                parts.append(f"par({words})")
        return self.block(parts)

    def note(self, children: Sequence[nodes.Node]) -> Rendering:
        """Blocks of which the first goes on where a number or name stands before it."""
        if not children or not isinstance(children[0], nodes.paragraph):
            return self.blocks(children)
        first = self.wrapped(children[0], self.inlines(children[0].children))
        rest = self.blocks(children[1:])
        return self.block([first, "parbreak()", rest]) if rest else first

    def letter(self) -> str:
        """Return the letter of the next note of an address: a, b, … z, aa, … in each document."""
        self.addresses[self.docname] += 1
        left, letters = self.addresses[self.docname], ""
        while left:
            left, last = divmod(left - 1, 26)
            letters = chr(ord("a") + last) + letters
        return letters

    # -- whole trees -------------------------------------------------------------------------

    def document(self, part: nodes.Element) -> Rendering:
        """Return a front document."""
        self.heading_level = 0
        with self.setting(section_level=0):
            return self.render(part)

    def body(self, title: str) -> Rendering:
        """Return the main document; a title the same as the cover's is not printed again."""
        self.heading_level = 0
        self.title = title.split()
        # The one section around all is the document itself, not a chapter of it.
        sections = sum(isinstance(child, nodes.section) for child in self.whole.tree.children)
        with self.setting(section_level=-1 if sections == 1 else 0):
            return self.render(self.whole.tree)

    def goal(self, node: nodes.Element) -> str | None:
        """Return the label a reference points to."""
        return self.whole.goal(node, self.docname)


def _words_of(document: Document) -> str:
    """All that the cover and the running heads may print."""
    labels = "".join(map(str, admonitionlabels.values()))
    return f"{document.title} {document.author} {dict(document.elements)} {labels}"
