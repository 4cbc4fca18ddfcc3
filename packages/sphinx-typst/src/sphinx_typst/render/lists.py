"""Lists of every kind."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes

from sphinx_typst.literal import array, string
from sphinx_typst.render.admonitions import whole
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering

ENUMERATIONS = {
    "arabic": "1",
    "loweralpha": "a",
    "upperalpha": "A",
    "lowerroman": "i",
    "upperroman": "I",
}


@renders("bullet_list")
def bullet_list(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a list without order."""
    items = [f"list.item({item})" for item in _items(renderer, node)]
    return f"list({_tight(node)}{_lines(items)})" if items else ""


@renders("enumerated_list")
def enumerated_list(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a list with its numbers as they were written."""
    style = ENUMERATIONS.get(node.get("enumtype", "arabic"), "1")
    pattern = f"{node.get('prefix', '')}{style}{node.get('suffix', '.') or '.'}"
    options = f"{_tight(node)}, numbering: {string(pattern)}, start: {node.get('start', 1)}"
    items = [f"enum.item({item})" for item in _items(renderer, node)]
    return f"enum({options}{_lines(items)})" if items else ""


def _lines(items: list[Rendering]) -> Rendering:
    return "".join(f",\n{item}" for item in items)


def _items(renderer: Renderer, node: nodes.Element) -> list[Rendering]:
    return [renderer.render(item) or "[]" for item in node.children]


@renders("list_item")
def list_item(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a point; a lone paragraph is set without the space around one."""
    return _compact(renderer, node.children)


def _compact(renderer: Renderer, children: Sequence[nodes.Node]) -> Rendering:
    first = children[0] if children else None
    if not isinstance(first, nodes.paragraph) or not all(map(_is_list, children[1:])):
        return renderer.blocks(children)
    words = renderer.wrapped(first, renderer.inlines(first.children))
    return renderer.block([words, *map(renderer.render, children[1:])])


def _is_list(node: nodes.Node) -> bool:
    return isinstance(node, nodes.bullet_list | nodes.enumerated_list | nodes.Invisible)


def _tight(node: nodes.Element) -> str:
    """Items of one paragraph each stand close together."""
    tight = all(
        isinstance(item, nodes.Element)
        and sum(1 for child in item.children if not _is_list(child)) <= 1
        for item in node.children
    )
    return f"tight: {'true' if tight else 'false'}"


@renders("definition_list")
def definition_list(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Terms and what they mean."""
    entries = []
    for item in node.children:
        if not isinstance(item, nodes.Element) or isinstance(item, nodes.Invisible):
            continue
        terms = [child for child in item.children if isinstance(child, nodes.term)]
        notes = [child for child in item.children if isinstance(child, nodes.classifier)]
        rest = [child for child in item.children if child not in terms and child not in notes]
        head = renderer.block(
            [
                *_between([renderer.render(term) for term in terms], "linebreak()"),
                *(part for note in notes for part in ('" : "', f"emph({renderer.render(note)})")),
            ]
        )
        body = renderer.block(map(renderer.render, rest))
        entries.append((head, body))
    return _terms("definitions", entries)


def _between(parts: list[Rendering], separator: Rendering) -> list[Rendering]:
    return [piece for part in parts for piece in (separator, part)][1:]


@renders("term", "classifier", "description")
def term(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a term, or a word on it."""
    return renderer.content(node)


@renders("definition", "field_body")
def definition(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return what a term means."""
    return _compact(renderer, node.children)


@renders("field_list")
def field_list(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Names and values."""
    entries = [
        (renderer.render(field[0]) or "[]", renderer.render(field[1]))
        for field in node.children
        if isinstance(field, nodes.field)
    ]
    return _terms("fields", entries, whole(node.children))


@renders("field_name")
def field_name(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return the name of a field."""
    return renderer.inlines(node.children)


@renders("option_list")
def option_list(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Command line options."""
    entries = []
    for item in node.children:
        if not isinstance(item, nodes.Element):
            continue
        group = next(iter(item.findall(nodes.option_group)), None)
        text = ", ".join(option.astext() for option in group) if group is not None else ""
        body = [child for child in item.children if child is not group]
        entries.append(
            (
                f"raw({string(renderer.printable(text, item))})",
                renderer.block(map(renderer.render, body)),
            )
        )
    return _terms("options", entries)


def _terms(kind: str, entries: list[tuple[Rendering, Rendering]], options: str = "") -> Rendering:
    pairs = array(f"({head or '[]'}, {body or '[]'})" for head, body in entries)
    return f"{kind}({pairs}{options})" if entries else ""


@renders("hlist")
def hlist(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a list in columns side by side."""
    columns = [renderer.blocks(column.children) or "[]" for column in node.children]
    return f"side-by-side({array(['1fr'] * len(columns))}, {array(columns)})" if columns else ""
