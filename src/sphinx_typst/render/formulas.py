"""Formulas."""

from __future__ import annotations

from docutils import nodes

from sphinx_typst.literal import string
from sphinx_typst.render.renderer import Renderer, Rendering, renders


@renders("math")
def math(renderer: Renderer, node: nodes.Element) -> Rendering:
    """A formula in a line."""
    return f"code({string(node.astext())})"


@renders("math_block")
def math_block(renderer: Renderer, node: nodes.Element) -> Rendering:
    """A formula on its own line."""
    return f"code-block({string(node.astext())})"
