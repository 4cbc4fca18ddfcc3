"""sphinx-design's grids; all else of it is containers with classes, which the template shapes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docutils import nodes

from sphinx_typst.literal import array
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering

_COLUMNS_RE = re.compile(r"^sd-row-cols-md-(\d+)$")
"""A printed page is as wide as a tablet: the "md" of "xs sm md lg"."""

_SPAN_RE = re.compile(r"^sd-col-md-(\d+|auto)$")
GRID = 12


@renders("container")
def container(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a group of blocks; the items of a grid row stand side by side."""
    if node.get("design_component") == "grid-row":
        return _row(renderer, node)
    if node.get("design_component") == "card" and not _in_row(node):
        # A row of one, which knows how high it may be.
        return f"side-by-side((1fr,), ({renderer.classed(['sd-card'], renderer.content(node))},))"
    return renderer.content(node)


def _in_row(node: nodes.Element) -> bool:
    around = node.parent
    return isinstance(around, nodes.container) and around.get("design_component") == "grid-item"


def _row(renderer: Renderer, node: nodes.Element) -> Rendering:
    items = [child for child in node.children if isinstance(child, nodes.container)]
    others = [child for child in node.children if child not in items]
    columns = _number(_COLUMNS_RE, node["classes"]) or min(len(items), 4) or 1
    rows: list[list[tuple[int, Rendering]]] = [[]]
    used = 0
    for item in items:
        span = _number(_SPAN_RE, item["classes"]) or GRID // min(columns, GRID)
        if used + span > GRID and rows[-1]:
            rows.append([])
            used = 0
        used += span
        rows[-1].append((span, renderer.render(item) or "[]"))
    parts = [renderer.render(other) for other in others]
    for row in rows:
        if row:
            left = GRID - sum(span for span, _ in row)
            widths = [f"{span}fr" for span, _ in row] + ([f"{left}fr"] if left > 0 else [])
            cells = [cell for _, cell in row] + (["[]"] if left > 0 else [])
            parts.append(f"side-by-side({array(widths)}, {array(cells)})")
    return "{\n" + "\n".join(filter(None, parts)) + "\n}"


def _number(pattern: re.Pattern[str], classes: Sequence[str]) -> int | None:
    match = next(filter(None, map(pattern.match, classes)), None)
    return int(match[1]) if match and match[1].isdigit() else None
