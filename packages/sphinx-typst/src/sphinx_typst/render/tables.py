"""Tables with spans, repeated headers and captions."""

from __future__ import annotations

import math
from collections.abc import Sequence

from docutils import nodes

from sphinx_typst.literal import array, string
from sphinx_typst.render.figures import caption_of
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering

SHORT = 500
"""Cells with fewer characters do not break across pages: they surely fit on one."""

FEW_LINES = 14
"""Tables of no more lines do not break either: they leave no large gap on the page before."""

LINE = 95
"""Characters in a line of a table as wide as the page."""


@renders("table")
def table(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a table; its title, numbered by Sphinx, is its caption."""
    groups = [child for child in node.children if isinstance(child, nodes.tgroup)]
    inner = renderer.block(_group(renderer, group, node) for group in groups)
    titles = [child for child in node.children if isinstance(child, nodes.title)]
    if not titles or not inner:
        return inner
    caption = caption_of(renderer, node, titles[0], "table")
    return f"captioned-table({inner}, {caption})"


def _group(renderer: Renderer, group: nodes.Element, owner: nodes.Element) -> Rendering:
    specs = [child for child in group.children if isinstance(child, nodes.colspec)]
    stubs = {number for number, spec in enumerate(specs) if spec.get("stub")}
    head, body, options = "", "", ""
    for part in group.children:
        if isinstance(part, nodes.thead):
            head = _rows(renderer, part, stubs)
            if any(map(part.next_node, (nodes.reference, nodes.footnote_reference))):
                # A header said again on the next page is decoration, which must not hold links.
                options = ", repeat: false"
        elif isinstance(part, nodes.tbody):
            body = _rows(renderer, part, stubs)
    if _lines(group, specs) <= FEW_LINES:
        options += ", whole: true"
    columns = array(_widths(specs, owner))
    return f"data-table({columns}, ({head}), ({body}){options})"


def _lines(group: nodes.Element, specs: Sequence[nodes.Element]) -> int:
    """About how many lines the rows have, if their columns are as wide as the author's."""
    widths = [max(spec.get("colwidth", 1), 1) for spec in specs]
    return sum(
        max(
            (
                math.ceil(len(entry.astext()) * sum(widths) / (LINE * width))
                for entry, width in zip(row.children, widths, strict=False)
            ),
            default=0,
        )
        for row in group.findall(nodes.row)
    )


def _widths(specs: Sequence[nodes.Element], owner: nodes.Element) -> list[str]:
    """As wide as the author asked, else as the content needs."""
    if "colwidths-given" in owner["classes"] and "colwidths-auto" not in owner["classes"]:
        return [f"{max(int(spec.get('colwidth', 1)), 1)}fr" for spec in specs]
    return ["auto"] * len(specs)


def _rows(renderer: Renderer, part: nodes.Element, stubs: set[int]) -> Rendering:
    lines = []
    taken: dict[tuple[int, int], bool] = {}  # cells that a span from above or left covers
    for row_number, row in enumerate(part.children):
        cells, column = [], 0
        for entry in row.children:
            assert isinstance(entry, nodes.Element)  # noqa: S101
            while taken.get((row_number, column)):
                column += 1
            cells.append(_cell(renderer, entry, stub=column in stubs))
            for down in range(entry.get("morerows", 0) + 1):
                for right in range(entry.get("morecols", 0) + 1):
                    taken[row_number + down, column + right] = True
        lines += [renderer.place(row), f"{array(cells)},"]
    return "\n" + "\n".join(lines) + "\n"


def _cell(renderer: Renderer, entry: nodes.Element, *, stub: bool) -> Rendering:
    options = ""
    if entry.get("morecols"):
        options += f", colspan: {entry['morecols'] + 1}"
    if entry.get("morerows"):
        options += f", rowspan: {entry['morerows'] + 1}"
    if stub:
        options += ", stub: true"
    for name in entry["classes"]:
        if name in {"text-left", "text-center", "text-right"}:
            options += f", align: {string(name.removeprefix('text-'))}"
    if len(entry.astext()) < SHORT:
        options += ", whole: true"
    inner = renderer.wrapped(entry, renderer.note(entry.children))
    return f"cell({inner or '[]'}{options})"


@renders("tgroup", "thead", "tbody", "row", "entry")
def part_of_table(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a part of a table that stands outside any: its content."""
    return renderer.content(node)
