"""Descriptions of code: signatures with their parameters, grammars."""

from __future__ import annotations

from docutils import nodes
from sphinx import addnodes

from sphinx_typst.literal import array, string
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering

SIGNATURE = 25
"""Characters of a line by which names in signatures get places to break."""


@renders("desc")
def desc(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Signatures and below them what they do."""
    signatures = [
        f"signature({rendering})"
        for child in node.children
        if isinstance(child, addnodes.desc_signature) and (rendering := renderer.render(child))
    ]
    rest = [child for child in node.children if not isinstance(child, addnodes.desc_signature)]
    return (
        f"object-description({renderer.block(signatures) or '[]'}, {renderer.blocks(rest) or '[]'})"
    )


@renders("desc_content")
def desc_content(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return what the object does."""
    return renderer.blocks(node.children)


@renders("desc_signature")
def desc_signature(renderer: Renderer, node: nodes.Element) -> Rendering:
    """One signature."""
    lines = [child for child in node.children if isinstance(child, addnodes.desc_signature_line)]
    with renderer.setting(measure=SIGNATURE, in_signature=True):
        if lines:
            parts = [piece for line in lines for piece in ("linebreak()", renderer.render(line))]
            return renderer.block(parts[1:])
        return renderer.inlines(node.children)


@renders(
    "desc_signature_line",
    "desc_inline",
    "desc_type",
    "desc_parameter",
    "desc_type_parameter",
    "desc_sig_element",
    "desc_sig_space",
)
def desc_part(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a part of a signature without a look of its own."""
    return renderer.inlines(node.children)


@renders("desc_addname", "desc_annotation")
def desc_aside(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a part of a signature that steps back."""
    inner = renderer.inlines(node.children)
    return f"signature-aside({inner})" if inner else ""


@renders("desc_name")
def desc_name(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return the name of the object."""
    inner = renderer.inlines(node.children)
    return f"strong({inner})" if inner else ""


@renders("desc_returns")
def desc_returns(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return what comes back."""
    return renderer.block(['" \u2192 "', renderer.inlines(node.children)])


@renders("desc_parameterlist")
def desc_parameterlist(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Parameters in parentheses."""
    return _enclosed(renderer, node, "(", ")")


@renders("desc_type_parameter_list")
def desc_type_parameter_list(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Type parameters in brackets."""
    return _enclosed(renderer, node, "[", "]")


def _enclosed(renderer: Renderer, node: nodes.Element, left: str, right: str) -> Rendering:
    if node.get("multi_line_parameter_list") and node.children:
        return _a_line_each(renderer, node, left, right)
    parts = [string(left), *_parameters(renderer, node, first=True), string(right)]
    return renderer.block(parts)


def _a_line_each(renderer: Renderer, node: nodes.Element, left: str, right: str) -> Rendering:
    """Return parameters below each other, where Sphinx found the signature too long for a line."""
    parameters = []
    last = len(node.children) - 1
    for at, child in enumerate(node.children):
        comma = at < last or node.get("multi_line_trailing_comma", True)
        inner = renderer.render(child)
        parameters.append(renderer.block([inner, '","' if comma else ""]))
    return f"parameter-lines({string(left)}, {array(parameters)}, {string(right)})"


def _parameters(renderer: Renderer, node: nodes.Element, *, first: bool) -> list[Rendering]:
    """Return the parameters with commas between; optional ones take theirs into the brackets."""
    parts: list[Rendering] = []
    for child in node.children:
        if isinstance(child, addnodes.desc_optional):
            inner = _parameters(renderer, child, first=first)
            parts += ['"["', *inner, '"]"']
        else:
            parts += ([] if first else ['", "']) + [renderer.render(child)]
        first = False
    return parts


@renders("desc_optional")
def desc_optional(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return optional parameters outside a list."""
    return renderer.block(['"["', renderer.inlines(node.children), '"]"'])


@renders("productionlist")
def productionlist(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a grammar, a rule a line."""
    with renderer.setting(verbatim=True):
        lines = [_rule(renderer, rule, node) for rule in node.children]
    body = [piece for line in lines for piece in ("linebreak()", line)][1:]
    return f"parsed-code({renderer.block(body)})" if body else ""


def _rule(renderer: Renderer, rule: nodes.Node, grammar: nodes.Element) -> Rendering:
    inner = renderer.render(rule)
    if "::=" in grammar.astext() or not isinstance(rule, addnodes.production):
        return inner
    # Before version 8.2 Sphinx left the name and the sign to the writer.
    width = max(len(other.get("tokenname", "")) for other in grammar.findall(addnodes.production))
    name = rule.get("tokenname", "")
    head = f"{name.ljust(width)} ::= " if name else " " * (width + 5)
    return renderer.block([string(head), inner])


@renders("production")
def production(renderer: Renderer, node: nodes.Element) -> Rendering:
    """One rule, whose name and sign of definition are among its text."""
    return renderer.inlines(node.children)
