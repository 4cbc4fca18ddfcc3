"""Paragraphs and other plain blocks."""

from __future__ import annotations

from docutils import nodes

from sphinx_typst.render.admonitions import whole
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering


@renders("paragraph", "compact_paragraph")
def paragraph(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a paragraph."""
    return renderer.paragraphs(node.children)


@renders(
    *("compound", "only", "ifconfig", "glossary", "acks", "bibliography"),
    *("autosummary_table", "autosummary_toc"),
)
def container(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a group of blocks."""
    return renderer.content(node)


@renders("block_quote")
def block_quote(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a quotation, with who said it."""
    said = [child for child in node.children if not isinstance(child, nodes.attribution)]
    by = [child for child in node.children if isinstance(child, nodes.attribution)]
    inner = renderer.blocks(said)
    options = "".join(f", by: {renderer.render(child)}" for child in by[:1])
    more = [f"par({renderer.render(child)})" for child in by[1:]]
    return renderer.block([f"quotation({inner or '[]'}{options})", *more])


@renders("attribution")
def attribution(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Who said it."""
    return renderer.inlines(node.children) or "[]"


@renders("line_block")
def line_block(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Lines that end where they were made to end."""
    lines = [
        f"nested-lines({rendering})" if isinstance(child, nodes.line_block) else rendering
        for child in node.children
        if (rendering := renderer.render(child) or '"\u00a0"')
    ]
    return f"line-block({', '.join(lines)})" if lines else ""


@renders("line")
def line(renderer: Renderer, node: nodes.Element) -> Rendering:
    """One such line."""
    return renderer.inlines(node.children)


@renders("transition")
def transition(_renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a break between thoughts; one before nothing but footnotes has lost its sense."""
    after = node.parent.children[node.parent.index(node) + 1 :]
    if all(isinstance(child, nodes.footnote | nodes.Invisible) for child in after):
        return ""
    return "transition()"


@renders("rubric")
def rubric(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a heading outside the table of contents; with a level, one for screen readers too."""
    inner = renderer.inlines(node.children)
    if not inner:
        return ""
    level = node.get("heading-level")
    if not level or renderer.heading_level == 0:
        return f"rubric({inner})"
    return f"rubric({inner}, level: {min(int(level), renderer.heading_level + 1)})"


@renders("centered")
def centered(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a centred line."""
    return f"centered({renderer.inlines(node.children) or '[]'})"


@renders("topic", "sidebar")
def topic(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a box beside the argument."""
    titles = [child for child in node.children if isinstance(child, nodes.title | nodes.subtitle)]
    rest = [child for child in node.children if child not in titles]
    title = renderer.block(
        part
        for number, child in enumerate(titles)
        for part in (["linebreak()"] if number else []) + [renderer.inlines(child.children)]
    )
    kind = type(node).__name__
    return f"{kind}({title or 'none'}, {renderer.blocks(rest) or '[]'}{whole(rest)})"


@renders("system_message")
def system_message(_renderer: Renderer, _node: nodes.Element) -> Rendering:
    """Return a complaint of docutils; Sphinx has warned of it, and other builders print none."""
    return ""


@renders("header", "footer", "decoration")
def decoration(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return running text of plain docutils, printed where it stands."""
    return renderer.content(node)
