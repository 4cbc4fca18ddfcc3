"""Documents, sections and their headings."""

from __future__ import annotations

from docutils import nodes

from sphinx_typst.literal import array, string
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering

DEEPEST = 6


@renders("document")
def document(renderer: Renderer, node: nodes.document) -> Rendering:
    """Return the start document, whose title stands on the cover."""
    return "\n".join([*_start(renderer), renderer.statements(node.children)])


@renders("start_of_file")
def start_of_file(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Another document, where the table of contents named it."""
    breaks = ["pagebreak(weak: true)"] if node["docname"] in renderer.newpages else []
    with renderer.within(node["docname"]):
        parts = [*breaks, *_start(renderer), renderer.statements(node.children)]
        return _grouped("\n".join(parts))


def _start(renderer: Renderer) -> list[Rendering]:
    return renderer.anchors([""])


@renders("section")
def section(renderer: Renderer, node: nodes.section) -> Rendering:
    """Return a heading and what stands below it."""
    with renderer.setting(section_level=renderer.section_level + 1):
        inner = renderer.statements(node.children)
    return renderer.wrapped(node, _grouped(inner)) if node["classes"] else _grouped(inner)


def _grouped(statements: Rendering) -> Rendering:
    return f"{{\n{statements}\n}}" if statements.strip() else ""


@renders("title")
def title(renderer: Renderer, node: nodes.title) -> Rendering:
    """Return a heading; titles of tables, topics and admonitions are rendered by their owners."""
    on_cover = renderer.section_level <= 0 and node.astext().split() == renderer.title
    if on_cover or not node.children:
        renderer.on_cover.append(node)
        return renderer.block(f"anchor({name})" for name in _anchors(renderer, node))
    # A level left out would mislead readers who jump from heading to heading.
    level = max(1, min(renderer.section_level, renderer.heading_level + 1, DEEPEST))
    renderer.heading_level = level
    anchors = _anchors(renderer, node)
    body = renderer.inlines(node.children)
    with renderer.setting(plain=True):
        plain = renderer.inlines(node.children)
    number = _number(renderer, node)
    options = f", number: {string(number)}" if number else ""
    if plain != body:
        options += f", plain: {plain}"
    if anchors:
        options += f", labels: {array(anchors)}"
    return f"section-title({level}, {body or '[]'}{options})"


def _anchors(renderer: Renderer, node: nodes.title) -> list[Rendering]:
    section = node.parent
    return renderer.labels(section["ids"]) if isinstance(section, nodes.section) else []


def _number(renderer: Renderer, node: nodes.title) -> str:
    """Sphinx's own section number, empty where there is none."""
    numbers = renderer.env.toc_secnumbers.get(renderer.docname, {})
    section = node.parent
    if not isinstance(section, nodes.section):
        return ""
    for name in [*(f"#{node_id}" for node_id in section["ids"]), ""]:
        if name in numbers and (name or _is_top(section)):
            return ".".join(map(str, numbers[name]))
    return ""


def _is_top(section: nodes.section) -> bool:
    return not isinstance(section.parent, nodes.section)


@renders("subtitle")
def subtitle(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a second line of a title."""
    return f"subtitle({renderer.inlines(node.children)})"
