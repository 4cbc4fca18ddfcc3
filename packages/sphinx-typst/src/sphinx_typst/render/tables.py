"""Tables with spans, repeated headers and captions; very wide ones in the form that holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docutils import nodes
from sphinx import addnodes

from sphinx_typst.literal import array, string
from sphinx_typst.render import extent
from sphinx_typst.render.figures import caption_of
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering

SMALLEST = 0.7
"""Share of its size below which the type of a wide table is hard to read."""

TURNED = 1.5
"""How much wider the page is when it is turned."""


@dataclass(frozen=True)
class Shape:
    """How a table is set: the columns' characters in a line, and what makes it fit."""

    columns: Sequence[float]
    scale: float = 1.0  # of the type
    form: str = "upright"  # or "turned", or "list": a row below the other

    @property
    def options(self) -> str:
        """The arguments of ``data-table`` that say so."""
        scale = f", scale: {self.scale:.2f}" if self.scale < 1 else ""
        return scale + (f", form: {string(self.form)}" if self.form != "upright" else "")


def shape_of(renderer: Renderer, group: nodes.Element, owner: nodes.Element) -> Shape:
    """Choose how a table is set: smaller, turned, or as a list where it is too wide for both."""
    measure = extent.measure_of(owner, renderer.measure)
    said = _widths_given(owner)
    need = extent.needed(group)
    scale = min(1.0, measure / max(need, 1))
    form = "upright"
    if scale < SMALLEST and scale * TURNED >= SMALLEST and _may_turn(renderer, owner):
        scale, form, measure = min(1.0, scale * TURNED), "turned", measure * TURNED
    elif scale < SMALLEST:
        scale, form = 1.0, "list"
    columns = (extent.given if said else extent.widths)(group, measure / scale)
    return Shape([measure] * len(columns) if form == "list" else columns, scale, form)


def _may_turn(renderer: Renderer, owner: nodes.Element) -> bool:
    """Whether a table stands where a page may begin: in no box, list or small print."""
    around: nodes.Element | None = owner.parent
    while isinstance(around, nodes.section | nodes.document | addnodes.start_of_file):
        if around.get("classes"):
            return False
        around = around.parent
    return around is None and renderer.docname not in renderer.smallprint


def _widths_given(owner: nodes.Element) -> bool:
    return "colwidths-given" in owner["classes"] and "colwidths-auto" not in owner["classes"]


@renders("table")
def table(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a table; its title, numbered by Sphinx, is its caption."""
    groups = [child for child in node.children if isinstance(child, nodes.tgroup)]
    inner = renderer.block(_group(renderer, group, node) for group in groups)
    align = node.get("align")
    if inner and align in {"left", "center", "right"}:
        inner = f"aligned({string(align)}, {inner})"
    titles = [child for child in node.children if isinstance(child, nodes.title)]
    if not titles or not inner:
        return inner
    caption = caption_of(renderer, node, titles[0], "table")
    return f"captioned-table({inner}, {caption})"


def _group(renderer: Renderer, group: nodes.Element, owner: nodes.Element) -> Rendering:
    specs = [child for child in group.children if isinstance(child, nodes.colspec)]
    stubs = {number for number, spec in enumerate(specs) if spec.get("stub")}
    shape = shape_of(renderer, group, owner)
    head, body, options = "", "", shape.options
    for part in group.children:
        if isinstance(part, nodes.thead):
            head = _rows(renderer, part, stubs, shape)
            if any(map(part.next_node, (nodes.reference, nodes.footnote_reference))):
                # A header said again on the next page is decoration, which must not hold links.
                options += ", repeat: false"
            if _lines(part, shape) > extent.FEW and shape.form != "list":
                # Typst never cuts a header: one that may be as high as a page is none.
                head, body = "", head
        elif isinstance(part, nodes.tbody):
            body += _rows(renderer, part, stubs, shape)
    if _lines(group, shape) <= extent.FEW:
        options += ", whole: true"
    return f"data-table({array(_columns(specs, owner))}, ({head}), ({body}){options})"


def _lines(part: nodes.Element, shape: Shape) -> float:
    return sum(extent.row_lines(row, shape.columns) for row in part.findall(nodes.row))


def _columns(specs: Sequence[nodes.Element], owner: nodes.Element) -> list[str]:
    """As wide as the author asked, else as the content needs."""
    if _widths_given(owner):
        return [f"{max(int(spec.get('colwidth', 1)), 1)}fr" for spec in specs]
    return ["auto"] * len(specs)


def _rows(renderer: Renderer, part: nodes.Element, stubs: set[int], shape: Shape) -> Rendering:
    lines = []
    taken: dict[tuple[int, int], bool] = {}  # cells that a span from above or left covers
    for row_number, row in enumerate(part.children):
        assert isinstance(row, nodes.Element)  # noqa: S101
        # One cell that must not break keeps its whole row from breaking.
        covered = any(at == row_number for at, _ in taken)
        spans = covered or any(entry.get("morerows") for entry in row.findall(nodes.entry))
        whole = not spans and extent.row_lines(row, shape.columns) <= extent.FEW
        cells, column = [], 0
        for entry in row.children:
            assert isinstance(entry, nodes.Element)  # noqa: S101
            while taken.get((row_number, column)):
                column += 1
            width = sum(shape.columns[column : column + entry.get("morecols", 0) + 1])
            with renderer.setting(measure=max(width - extent.PADDING, extent.NARROWEST)):
                cells.append(_cell(renderer, entry, stub=column in stubs, whole=whole))
            for down in range(entry.get("morerows", 0) + 1):
                for right in range(entry.get("morecols", 0) + 1):
                    taken[row_number + down, column + right] = True
        lines += [renderer.place(row), f"{array(cells)},"]
        taken = {place: True for place in taken if place[0] > row_number}
    return "\n" + "\n".join(lines) + "\n"


def _cell(renderer: Renderer, entry: nodes.Element, *, stub: bool, whole: bool) -> Rendering:
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
    if whole:
        options += ", whole: true"
    inner = renderer.wrapped(entry, renderer.note(entry.children))
    return f"cell({inner or '[]'}{options})"


@renders("tgroup", "thead", "tbody", "row", "entry")
def part_of_table(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Return a part of a table that stands outside any: its content."""
    return renderer.content(node)
