"""Images, figures and captions."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any, cast

from docutils import nodes

from sphinx_typst.literal import string
from sphinx_typst.render.code import listing
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.traits import stands_alone
from sphinx_typst.render.wording import Rendering

_LENGTH_RE = re.compile(r"^\s*(?P<number>\d*\.?\d+)\s*(?P<unit>[a-z%]*)\s*$", re.IGNORECASE)
UNITS = {"": 0.75, "px": 0.75, "pt": 1.0, "pc": 12.0, "in": 72.0, "cm": 28.3465, "mm": 2.83465}
"""CSS units in Typst's; a CSS pixel is 1/96 inch."""


SIDES = frozenset({"left", "center", "right"})
"""Where figures and pictures may stand; of other alignments a page of print knows none."""


@renders("image")
def image(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return an image, or its alternative text with a warning when it cannot be shown."""
    uri = node["uri"]
    alt = node.get("alt") or PurePosixPath(uri).stem
    if "alt" not in node:
        message = f"image {uri} has no alternative text: readers who do not see it hear its name"
        renderer.warn(message, node, "alt")
    if uri not in renderer.builder.images:
        renderer.warn(f"image {uri} is missing: its alternative text is printed", node, "image")
        return f"missing-image({renderer.text(alt, node)})"
    path = PurePosixPath(renderer.builder.imagedir, renderer.builder.images[uri])
    return picture(renderer, node, path, alt)


def picture(
    renderer: Renderer, node: nodes.Element, path: PurePosixPath, alt: str, default: Rendering = ""
) -> Rendering:
    """Return a file in the output folder as an image; what stands in for it when Typst refuses."""
    standards = renderer.config.typst_pdf_standards
    fault = renderer.builder.compiler.image_fault(f"/{path}", standards)
    if fault:
        message = f"image {path.name} cannot be shown ({fault}): its alternative text is printed"
        renderer.warn(message, node, "image")
        return default or f"missing-image({renderer.text(alt, node)})"
    options = "".join(
        f", {name}: {size}"
        for name in ("width", "height")
        if (size := length(node.get(name, ""))) is not None
    )
    if node.get("scale"):
        options += f", scaled: {int(node['scale'])}%"
    if node.get("align") in SIDES:
        options += f", align: {string(node['align'])}"
    block = not isinstance(node.parent, nodes.TextElement) or stands_alone(node)
    options += "" if block else ", inline: true"
    up = "../" * (len(PurePosixPath(renderer.target).parts) - 1)
    return f"picture(image.with({string(up + str(path))}), {string(alt)}{options})"


@renders("graphviz", "inheritance_diagram")
def graph(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a graph drawn by Graphviz; where that is missing, its description."""
    from sphinx.ext import graphviz  # noqa: PLC0415  (loaded only where it is used)

    if "graph" in node:
        code = node["graph"]._generate_dot("inheritance", config=renderer.config)  # noqa: SLF001
    else:
        code = node["code"]
    source = listing(renderer, node, code.strip())
    try:
        _, path = graphviz.render_dot(
            cast("Any", renderer), code, node.get("options", {}), "svg", "graph"
        )
    except graphviz.GraphvizError as error:
        renderer.warn(f"graph cannot be drawn ({error}): its description is printed", node, "image")
        path = None
    if path is None:
        return source
    place = PurePosixPath(renderer.builder.imagedir, path.name)
    return picture(renderer, node, place, node.get("alt") or code, source)


def length(text: str) -> str | None:
    """Return a CSS length in Typst's words, None when it is none."""
    match = _LENGTH_RE.match(str(text))
    if not match:
        return None
    number, unit = float(match["number"]), match["unit"].lower()
    if unit == "%":
        return f"{number:g}%"
    if unit in {"em", "rem", "ex"}:
        return f"{number * (0.5 if unit == 'ex' else 1):g}em"
    return f"{number * UNITS[unit]:g}pt" if unit in UNITS else None


@renders("figure")
def figure(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return an image with its caption and legend, kept together."""
    captions = [child for child in node.children if isinstance(child, nodes.caption)]
    legends = [child for child in node.children if isinstance(child, nodes.legend)]
    rest = [child for child in node.children if child not in captions and child not in legends]
    inner = renderer.blocks(rest) or "[]"
    caption = caption_of(renderer, node, captions[0], "figure") if captions else "none"
    legend = renderer.block(renderer.blocks(child.children) for child in legends) or "none"
    align = f", align: {string(node['align'])}" if node.get("align") in SIDES else ""
    width = length(node.get("width", ""))
    align += f", width: {width}" if width else ""
    return f"captioned({inner}, {caption}, legend: {legend}{align})"


def caption_of(
    renderer: Renderer, owner: nodes.Element, caption: nodes.Element, kind: str
) -> Rendering:
    """Return the words of a caption, after Sphinx's own number where it gave one."""
    words = renderer.wrapped(caption, renderer.inlines(caption.children))
    number = figure_number(renderer, owner, kind)
    if not number:
        return words or "[]"
    return renderer.block([f"caption-number({string(number)})", words])


def figure_number(renderer: Renderer, owner: nodes.Element, kind: str) -> str:
    """Sphinx's number of a figure, table or code block in its words, such as "Fig. 1.2"."""
    if not renderer.config.numfig:
        return ""
    numbers = renderer.env.toc_fignumbers.get(renderer.docname, {}).get(kind, {})
    for node_id in owner["ids"]:
        if node_id in numbers:
            form = renderer.config.numfig_format.get(kind, "%s")
            return str(form % ".".join(map(str, numbers[node_id])))
    return ""


@renders("caption", "legend")
def loose_caption(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a caption outside a figure: of a code block, of a table of contents."""
    parent = node.parent
    if isinstance(parent, nodes.container) and "literal-block-wrapper" in parent["classes"]:
        return f"code-caption({caption_of(renderer, parent, node, 'code-block')})"
    if isinstance(node, nodes.legend):
        return renderer.blocks(node.children)
    inner = renderer.inlines(node.children)
    return f"rubric({inner})" if inner else ""
