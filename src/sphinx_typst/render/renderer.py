"""The walk over the doctree: which function renders which node, and what all nodes share.

A *rendering* is a Typst code expression that gives content, or "" for nothing. What all nodes
share (labels, classes, language) is put around it here, so that no function has to remember it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes
from sphinx.util import logging

from sphinx_typst.assemble import Whole, label, target_label
from sphinx_typst.glyphs import Glyphs
from sphinx_typst.literal import array, string

if TYPE_CHECKING:
    from sphinx_typst.builder import TypstBuilder

logger = logging.getLogger(__name__)

Rendering = str
Render = Callable[["Renderer", Any], Rendering]

#: Node class name to function; the nearest class of a node's ancestry decides.
TABLE: dict[str, Render] = {}
#: Nodes that print nothing.
SILENT = frozenset(
    {
        "comment",
        "docinfo",
        "generated",
        "highlightlang",
        "meta",
        "pending",
        "substitution_definition",
        "tabular_col_spec",
        "toctree",
        "autosummary_toc",
        "autosummary_table",
        "colspec",
    }
)
LANGUAGE_RE = re.compile(r"^language-(?P<code>[a-z]{2,3})(-(?P<region>[a-z]{2}))?$", re.IGNORECASE)
SPACE_RE = re.compile(r"[ \t\r\n\f\v]+")
#: Longest stretch without a place to break that still fits a line.
LONGEST_WORD = 50
_LONG_RE = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")


#: Where code may break a line although there is no space: after these.
_CODE_BREAK_RE = re.compile(r"(?<=[./_:,;=&?\\|)\]}-])(?=[^\s])|(?<=[a-z])(?=[A-Z])")
#: Code up to this length stays in one piece.
WHOLE_CODE = 16
#: Classes for other formats' scripts, never for a template.
NOISE = frozenset({"tex2jax_ignore", "mathjax_ignore", "sd-sphinx-override", "toctree-wrapper"})


def renders(*names: str) -> Callable[[Render], Render]:
    """Enter a function into the table under these node class names."""

    def enter(function: Render) -> Render:
        TABLE.update(dict.fromkeys(names, function))
        return function

    return enter


class Renderer:
    """One whole document on its way to Typst."""

    def __init__(self, builder: TypstBuilder, whole: Whole, target: str) -> None:
        self.builder = builder
        self.env = builder.env
        self.config = builder.config
        self.whole = whole
        self.docname = whole.docname
        self.target = target  # the file written, relative to the output folder
        self.glyphs = Glyphs(builder.compiler, whole)
        self.printed: set[str] = set()  # labels
        self.notes_printed: set[str] = set()  # labels of footnotes
        self.plain = False  # leave out labels and footnotes: this text is printed twice
        self.code = False  # in the shape of code
        self.verbatim = False  # spaces and line ends are text
        self.section_level = 0
        self.heading_level = 0  # of the last heading printed
        self.title: str | None = None  # the document's, already on the cover
        self.body_parts: list[str] = []  # for visitors of other extensions

    # -- the walk ----------------------------------------------------------------------------

    def render(self, node: nodes.Node) -> Rendering:
        """The rendering of one node with its labels, classes and language."""
        if isinstance(node, nodes.Text):
            return self.text(node.astext(), node)
        assert isinstance(node, nodes.Element)  # noqa: S101  (docutils has no third kind)
        inner = self._by_class(node)
        if isinstance(node, nodes.section | addnodes.start_of_file | nodes.document):
            return inner
        return self.wrapped(node, inner)

    def _by_class(self, node: nodes.Element) -> Rendering:
        foreign = self.builder.app.registry.translation_handlers.get("typst", {})
        for ancestor in type(node).__mro__:
            name = ancestor.__name__
            if name in foreign:
                return self._foreign(node, *foreign[name])
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
        classes = [*node.get("classes", ())]
        if node.get("design_component"):
            # Some components carry their name as a class, some do not.
            classes += {f"sd-{node['design_component']}"} - {*classes}
        if inner and classes:
            language = next(filter(None, map(LANGUAGE_RE.match, classes)), None)
            inner = self.classed(classes, inner)
            if language:
                inner = f"in-language({string(language['code'].lower())}, {inner})"
        language_of_node = node.get("lang") or (
            node.get("language") if not isinstance(node, nodes.literal_block) else None
        )
        if inner and isinstance(language_of_node, str) and language_of_node:
            inner = f"in-language({string(language_of_node[:2].lower())}, {inner})"
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
        """The labels of those ids, for functions that place them by themselves."""
        if self.plain:
            return []
        names = dict.fromkeys(label(self.docname, node_id) for node_id in ids)
        wanted = [name for name in names if name in self.whole.referred - self.printed]
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

    # -- text and groups ---------------------------------------------------------------------

    def text(self, text: str, node: nodes.Node | None = None) -> Rendering:
        """Text as a literal; white space is one space, unless it is verbatim."""
        if self.code:
            return self.in_code(text, node)
        if self.verbatim:
            lines = text.split("\n")
            return self.block(
                part
                for number, line in enumerate(lines)
                for part in (["linebreak()"] if number else [])
                + ([self._line(line, node)] if line else [])
            )
        return self._line(SPACE_RE.sub(" ", text), node)

    def _line(self, text: str, node: nodes.Node | None) -> Rendering:
        pieces: list[str] = []
        for piece, printable in self.glyphs.split(text):
            if not printable:
                self._warn_glyph(piece, node)
                pieces += [f"missing-glyph({string(name)})" for name in map(code_point, piece)]
            else:
                pieces += break_long_words(piece)
        return "{" + "; ".join(pieces) + "}" if len(pieces) > 1 else "".join(pieces)

    def in_code(self, text: str, node: nodes.Node | None) -> Rendering:
        """Monospaced text in pieces between which a line may end."""
        text = self.printable(text.replace("\n", " "), node)
        pieces = [text] if len(text) <= WHOLE_CODE else _CODE_BREAK_RE.split(text)
        short = [piece[i : i + 40] for piece in pieces for i in range(0, len(piece), 40)]
        return f"code({', '.join(map(string, short))})" if short else ""

    def printable(self, text: str, node: nodes.Node | None) -> str:
        """Text for places that take no markup: a missing glyph is its code point in words."""
        pieces = []
        for piece, printable in self.glyphs.split(text):
            if not printable:
                self._warn_glyph(piece, node)
                pieces += [f"[{name}]" for name in map(code_point, piece)]
            else:
                pieces.append(piece)
        return "".join(pieces)

    def _warn_glyph(self, piece: str, node: nodes.Node | None) -> None:
        for character in self.glyphs.news(piece, self.docname):
            name = code_point(character)
            self.warn(
                f"no font has the character {character!r}; printed as {name}", node, "missing_glyph"
            )

    def block(self, parts: Iterable[Rendering]) -> Rendering:
        """Statements in one code block, in order."""
        kept = [part for part in parts if part]
        return kept[0] if len(kept) == 1 else "{" + "; ".join(kept) + "}" if kept else ""

    def inlines(self, children: Iterable[nodes.Node]) -> Rendering:
        """Renderings one after the other on a line."""
        return self.block(map(self.render, children))

    def blocks(self, children: Iterable[nodes.Node]) -> Rendering:
        """Renderings below each other; each names its source before it."""
        lines = []
        for child in children:
            rendering = self.render(child)
            if rendering:
                lines += [self.place(child), rendering]
        return "{\n" + "\n".join(lines) + "\n}" if lines else ""

    def place(self, node: nodes.Node) -> str:
        """A remark with the place of a node, by which an error of Typst's finds its source."""
        line = next((found.line for found in node.findall() if found.line), None)
        return f"// source: {self.docname}" + (f":{line}" if line else "")

    def content(self, node: nodes.Element) -> Rendering:
        """The children of a node, however they have to be joined."""
        if any(isinstance(child, nodes.Body) for child in node.children):
            return self.blocks(node.children)
        return self.inlines(node.children)

    def note(self, children: Sequence[nodes.Node]) -> Rendering:
        """Blocks of which the first goes on where a number or name stands before it."""
        if not children or not isinstance(children[0], nodes.paragraph):
            return self.blocks(children)
        first = self.wrapped(children[0], self.inlines(children[0].children))
        rest = self.blocks(children[1:])
        return self.block([first, "parbreak()", rest]) if rest else first

    # -- whole trees -------------------------------------------------------------------------

    def document(self, part: nodes.Element) -> Rendering:
        """A front document."""
        self.heading_level = 0
        with self.setting(section_level=0):
            return self.render(part)

    def body(self, title: str) -> Rendering:
        """The main document; a title the same as the cover's is not printed again."""
        self.heading_level = 0
        self.title = title
        with self.setting(section_level=-1):
            return self.render(self.whole.tree)

    def goal(self, node: nodes.Element) -> str | None:
        """The label a reference points to."""
        return target_label(node, self.docname)

    def warn(self, message: str, node: nodes.Node | None, subtype: str) -> None:
        """Warn, always with a place."""
        while node is not None and not (getattr(node, "source", None) and node.line):
            node = node.parent
        place: Any = node if node is not None else self.docname
        logger.warning("%s", message, location=place, type="typst", subtype=subtype)


def code_point(character: str) -> str:
    """The name of a character by its number."""
    return f"U+{ord(character):04X}"


def break_long_words(text: str) -> list[Rendering]:
    """Literals with an invisible chance to break inside words longer than a line."""
    if len(text) <= LONGEST_WORD or not _LONG_RE.search(text):
        return [string(text)]
    pieces: list[str] = []
    rest = 0
    for match in _LONG_RE.finditer(text):
        if "-" in match[0][:LONGEST_WORD] and len(match[0]) < 2 * LONGEST_WORD:
            continue
        pieces.append(text[rest : match.start()])
        word = match[0]
        pieces += [word[i : i + 8] for i in range(0, len(word), 8)]
        rest = match.end()
    pieces.append(text[rest:])
    literals = [string(piece) for piece in pieces if piece]
    return [literals[0], *(part for piece in literals[1:] for part in ("soft", piece))]
