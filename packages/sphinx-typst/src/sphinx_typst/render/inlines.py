"""What stands on a line: emphasis, code, links, images' neighbours."""

from __future__ import annotations

from docutils import nodes

from sphinx_typst.literal import string
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering


@renders("inline", "acronym", "PassthroughTextElement")
def inline(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Text with classes; the classes are what the template sees."""
    return renderer.inlines(node.children)


@renders("abbreviation")
def abbreviation(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return an abbreviation, with its explanation where it has one."""
    inner = renderer.inlines(node.children)
    # of the signs "*" and "/" in a signature the explanation is a help for the pointer
    if node.get("explanation") and not renderer.in_signature:
        return renderer.block([inner, renderer.text(f" ({node['explanation']})", node)])
    return inner


@renders("emphasis", "title_reference", "cite", "literal_emphasis")
def emphasis(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Emphasis."""
    return _around("emph", renderer.inlines(node.children))


@renders("strong", "literal_strong")
def strong(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Strong emphasis."""
    return _around("strong", renderer.inlines(node.children))


@renders("superscript")
def superscript(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return raised text."""
    return _around("super", renderer.inlines(node.children))


@renders("subscript")
def subscript(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Lowered text."""
    return _around("sub", renderer.inlines(node.children))


def _around(function: str, inner: Rendering) -> Rendering:
    return f"{function}({inner})" if inner else ""


@renders("literal", "manpage")
def literal(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Code in a line; markup inside it is kept."""
    if all(isinstance(child, nodes.Text) for child in node.children):
        return renderer.in_code(node.astext(), node)
    with renderer.setting(code=True):
        return renderer.inlines(node.children)


@renders("reference", "number_reference")
def reference(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a link, within the document or out of it."""
    inner = renderer.content(node)
    if not inner or renderer.plain:
        return inner
    goal = renderer.goal(node)
    if goal is not None:
        if asks_for(node, "pageref-only"):
            return f'internal({string(goal)}, {inner}, page: "only")'
        page = renderer.config.typst_show_pagerefs or asks_for(node, "pageref")
        option = ", page: true" if page else ""
        return f"internal({string(goal)}, {inner}{option})"
    uri = node.get("refuri", "")
    if not uri:
        return inner
    shown = renderer.config.typst_show_urls
    link = f"external({string(uri)}, {inner})"
    if shown == "no" or uri.removeprefix("mailto:") == node.astext():
        return link
    address = renderer.in_code(uri, node)
    if shown == "footnote":
        return renderer.block(
            [link, f"address-note({string(f'[{renderer.letter()}]')}, {address})"]
        )
    return renderer.block([link, '" ("', address, '")"'])


def asks_for(node: nodes.Element, name: str) -> bool:
    """Whether the reference or what stands around it on its line has a class."""
    while isinstance(node, nodes.Inline) and isinstance(node, nodes.Element):
        if name in node.get("classes", ()):
            return True
        node = node.parent
    return False


@renders("download_reference")
def download(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a file that a printed page cannot hold: its name, or its address if it has one."""
    inner = renderer.inlines(node.children)
    if node.get("refuri") and not renderer.plain:
        return f"external({string(node['refuri'])}, {inner})"
    return inner


@renders("target")
def target(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a place to refer to, perhaps with text."""
    return renderer.inlines(node.children)


@renders("problematic")
def problematic(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Markup that docutils could not read; Sphinx has warned of it."""
    return f"problematic({renderer.inlines(node.children)})" if node.children else ""


@renders("index")
def index(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Places that the index refers to."""
    return renderer.block(renderer.anchors(entry[2] for entry in node["entries"]))


@renders("pending_xref", "pending_xref_condition")
def unresolved(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a reference nobody resolved; Sphinx has warned of it where it should."""
    return renderer.content(node)


@renders("raw")
def raw(_renderer: Renderer, node: nodes.raw) -> Rendering:
    """Typst code for us, nothing for others' formats."""
    if "typst" in node.get("format", "").split():
        return f"[{node.astext()}\n]"
    return ""


@renders("sd_badge", "sd_icon", "sd_line_break")
def design_inline(renderer: Renderer, node: nodes.Element) -> Rendering:
    """sphinx-design's own inline nodes."""
    return (
        "linebreak()" if type(node).__name__ == "sd_line_break" else renderer.inlines(node.children)
    )
