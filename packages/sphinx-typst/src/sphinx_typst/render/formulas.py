"""Formulas, set by Typst and spoken in words; what cannot be read is printed as its source."""

from __future__ import annotations

import re
from collections.abc import Callable

from docutils import nodes

from sphinx_typst.literal import string
from sphinx_typst.render.code import listing
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering
from texmath import Macros, Part, TexError, parse, parse_block, to_speech, to_typst
from texmath.errors import refusal
from texmath.sphinx import macros_of

_BUILT_RE = re.compile(r"(?<!\\)&|\\(?=\s|$)|\b(mat|vec|cases)\(")
"""What Typst cannot break at a relation: aligned lines, matrices, cases."""


@renders("math")
def math(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Set a formula in a line."""
    source = node.astext()
    formula = read(renderer, node, parse)
    if formula is None:
        return renderer.in_code(source, node)
    return f"formula(${to_typst(formula)}$, {alternative(renderer, node, formula)})"


@renders("math_block")
def math_block(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Set a formula on its own line, with Sphinx's number."""
    source = node.astext()
    formula = read(renderer, node, parse_block)
    if formula is None:
        return listing(renderer, node, source) if source.strip() else ""
    code = to_typst(formula, display=True)
    number = number_of(renderer, node)
    option = f", number: {renderer.text(number)}" if number else ""
    if not _BUILT_RE.search(code):
        option += ", breaks: true"
    return f"display-formula($ {code} $, {alternative(renderer, node, formula)}{option})"


def read(
    renderer: Renderer, node: nodes.Element, parsed: Callable[[str, Macros], Part]
) -> Part | None:
    """Return the formula of a node; None, with a warning, where it cannot be read or set."""
    source = node.astext()
    reason: object = None
    try:
        own = renderer.config.typst_elements.get("macros", {})
        formula = parsed(source, {**macros_of(renderer.config), **own})
    except TexError as error:
        reason = error
    else:
        code = to_typst(formula)
        reason = renderer.builder.compiler.fault(f"$ {code} $")
        # characters that only the conversion brings in have not been asked for yet
        missing = renderer.glyphs.lacking(code)
        if missing:
            reason = f"no font has the character {missing}"
    if reason:
        renderer.warn(refusal(reason, source), node, "math")
        return None
    return formula


def alternative(renderer: Renderer, node: nodes.Element, formula: Part) -> Rendering:
    """Return the text that is spoken for a formula."""
    language = str(renderer.config.typst_elements.get("lang") or renderer.config.language or "en")
    return string(node.get("alt") or to_speech(formula, language) or node.astext() or "formula")


def number_of(renderer: Renderer, node: nodes.Element) -> str:
    """Return Sphinx's number for a formula, "" for none."""
    number = node.get("number")
    if number is None:
        return ""
    if renderer.config.math_numfig and renderer.config.numfig:
        found = renderer.env.toc_fignumbers.get(renderer.docname, {}).get("displaymath", {})
        for node_id in node["ids"]:
            if node_id in found:
                separator = getattr(renderer.config, "math_numsep", ".")
                return f"({separator.join(map(str, found[node_id]))})"
    return f"({number})"
