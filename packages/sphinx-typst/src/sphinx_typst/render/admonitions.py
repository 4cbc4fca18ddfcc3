"""Boxes that say what kind they are: notes, warnings, version changes, to-dos."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes
from sphinx.locale import admonitionlabels

from sphinx_typst.literal import string
from sphinx_typst.render.extent import short
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering


@renders(*admonitionlabels)
def named(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return an admonition whose title is its kind, in the project's language."""
    kind = type(node).__name__
    return _box(renderer, kind, renderer.text(str(admonitionlabels[kind]), node), node.children)


@renders("admonition", "todo_node")
def titled(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return an admonition with a title of its own."""
    title, rest = "none", node.children
    if node.children and isinstance(node[0], nodes.title):
        title = renderer.inlines(node[0].children) or "none"
        rest = node.children[1:]
    kind = next((name for name in node["classes"] if name in admonitionlabels), "admonition")
    return _box(renderer, kind, title, rest)


def _box(
    renderer: Renderer, kind: str, title: Rendering, children: Sequence[nodes.Node]
) -> Rendering:
    options = whole(children)
    return f"admonition({string(kind)}, {title}, {renderer.blocks(children) or '[]'}{options})"


def whole(children: Sequence[nodes.Node]) -> str:
    """Return the option that keeps a box on one page, for those that are surely short."""
    return ", whole: true" if short(children) else ""


@renders("versionmodified")
def version(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Since when something is so; the words come with the node."""
    return f"version-note({string(node.get('type', ''))}, {renderer.content(node) or '[]'})"
