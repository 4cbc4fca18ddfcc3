"""Formulas, set by Typst and spoken in words; what cannot be read is printed as its source."""

from __future__ import annotations

from typing import Any

from docutils import nodes

from sphinx_typst.literal import string
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering
from texmath import TexError, expand, parse, speak, typeset
from texmath.tree import Lines, Part
from texmath.typesetting import set_lines


@renders("math")
def math(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a formula in a line."""
    source = node.astext()
    formula = _read(renderer, source, node)
    if formula is None:
        return renderer.in_code(source, node)
    return f"formula(${typeset(formula)}$, {_alt(renderer, node, formula)})"


@renders("math_block")
def math_block(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a formula on its own line, with Sphinx's number."""
    source = node.astext()
    parts = [_read(renderer, part, node) for part in source.split("\n\n") if part.strip()]
    known = [part for part in parts if part is not None]
    number = _number(renderer, node)
    option = f", number: {renderer.text(number)}" if number else ""
    if len(known) < len(parts) or not known:
        return f"code-block({string(renderer.printable(source, node))})" if source.strip() else ""
    formula = known[0] if len(known) == 1 else _stacked(known)
    code = set_lines(formula) if isinstance(formula, Lines) else typeset(formula)
    return f"display-formula($ {code} $, {_alt(renderer, node, formula)}{option})"


def _stacked(parts: list[Part]) -> Lines:
    """Formulas that stand in one block, each on lines of its own."""
    rows = [part.rows if isinstance(part, Lines) else ((part,),) for part in parts]
    return Lines(tuple(row for group in rows for row in group))


def _read(renderer: Renderer, source: str, node: nodes.Element) -> Part | None:
    try:
        formula = parse(expand(source, _macros(renderer)))
        code = typeset(formula)
        fault = renderer.builder.compiler.fault(f"$ {code} $")
        # Characters that only the conversion brings in have not been asked for yet.
        missing = renderer.glyphs.lacking(code)
        if missing:
            fault = f"no font has the character {missing}"
    except TexError as error:
        fault = str(error)
    if fault:
        message = f"formula cannot be set ({fault}); its source is printed: {source.strip()}"
        renderer.warn(message, node, "math")
        return None
    return formula


def _macros(renderer: Renderer) -> dict[str, Any]:
    """Return the project's macros, from the place where Sphinx has them for HTML, and ours."""
    mathjax: Any = getattr(renderer.config, "mathjax3_config", None) or {}
    tex = mathjax.get("tex", {}) if isinstance(mathjax, dict) else {}
    return {**tex.get("macros", {}), **renderer.config.typst_elements.get("macros", {})}


def _alt(renderer: Renderer, node: nodes.Element, formula: Part) -> Rendering:
    language = str(renderer.config.typst_elements.get("lang") or renderer.config.language or "en")
    return string(node.get("alt") or speak(formula, language[:2]) or node.astext() or "formula")


def _number(renderer: Renderer, node: nodes.Element) -> str:
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
