"""How much room nodes take, told before they are set: lines, columns, words too long for them.

Typst cuts nothing that it was told to keep in one piece: such a piece must not exceed a page. So
the number of lines is estimated upwards, and only what surely is short is kept together.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from docutils import nodes

LINE = 90
"""Characters in a line as wide as the page."""

FEW = 14.0
"""Lines that may stay together: on any paper and with any type a page holds more."""

UNKNOWN = 25.0
"""Lines of what may be of any height, as a picture is."""

INDENT = 4
"""Characters by which a list, a box or a quotation narrows the lines in it."""

NARROWING = (
    *(nodes.list_item, nodes.definition, nodes.field_body),
    *(nodes.block_quote, nodes.Admonition),
)

CODE = 0.72
"""Characters of code in a line, as a share of those of text."""

BETWEEN = 0.6
"""Lines between blocks."""

NARROWEST = 3
"""Characters that even the narrowest line holds."""

PADDING = 2
"""Characters' width that lies between columns."""

WHOLE_WORD = 14
"""Characters of a word that may be cut where its column is narrow."""

_WORD_RE = re.compile(r"\S+")


def lines(node: nodes.Node, width: float = LINE) -> float:
    """Return how many lines a node takes at most, in lines of so many characters."""
    width = max(width, NARROWEST)
    if isinstance(node, nodes.Text):
        return math.ceil(len(node) / width)
    if isinstance(node, nodes.image | nodes.raw):
        return UNKNOWN
    if isinstance(node, nodes.Invisible) or not isinstance(node, nodes.Element):
        return 0
    if isinstance(node, nodes.math_block):
        return 3.0 + 1.5 * node.astext().count("\\\\")
    if isinstance(node, nodes.FixedTextElement):
        return 1 + sum(_of_code(line, width) for line in node.astext().split("\n"))
    if isinstance(node, nodes.tgroup):
        return sum(row_lines(row, widths(node, width)) for row in node.findall(nodes.row))
    if isinstance(node, nodes.TextElement):
        pictures = sum(1 for _ in node.findall(nodes.image))
        return math.ceil(len(node.astext()) / width) + BETWEEN + UNKNOWN * pictures
    if not isinstance(node, nodes.Structural | nodes.Part):
        width -= INDENT
    return BETWEEN + sum(lines(child, width) for child in node.children)


def _of_code(line: str, width: float) -> float:
    return max(1, math.ceil(len(line) / (CODE * width)))


def short(children: Sequence[nodes.Node], width: float = LINE) -> bool:
    """Whether nodes below each other are surely so short that they may stay together."""
    total = 0.0
    for child in children:
        total += lines(child, width)
        if total > FEW:
            return False
    return True


def row_lines(row: nodes.Element, columns: Sequence[float]) -> float:
    """Return the lines of the longest cell of a row; spans from above it are not known here."""
    at, most = 0, 0.0
    for entry in row.children:
        span = entry.get("morecols", 0) + 1 if isinstance(entry, nodes.Element) else 1
        width = sum(columns[at : at + span]) or columns[-1]
        cell = entry.children if isinstance(entry, nodes.Element) else ()
        most = max(most, sum(lines(child, width) for child in cell))
        at += span
    return most


def measure_of(node: nodes.Element, measure: float = LINE) -> float:
    """Return the characters in a line at a node's place, as what it stands in narrows it.

    Args:
        node: the node.
        measure: characters in a line of the cell or column around it.
    """
    around: nodes.Element | None = node.parent
    while around is not None and not isinstance(around, nodes.entry):
        if isinstance(around, NARROWING):
            measure -= INDENT
        around = around.parent
    return max(measure, NARROWEST)


# -- columns ------------------------------------------------------------------------------------


def widths(group: nodes.Element, width: float = LINE) -> list[float]:
    """Return about how many characters the columns of a table hold in a line, as Typst cuts them.

    Columns that need less than their share keep what they need; the others share the rest.
    """
    natural = [max(line, 1) + PADDING for line, _ in _needs(group)]
    if not natural:
        return [width]
    open_columns, rest = {*range(len(natural))}, float(width)
    while open_columns:
        share = rest / len(open_columns)
        modest = {at for at in open_columns if natural[at] <= share}
        if not modest:
            break
        rest -= sum(natural[at] for at in modest)
        open_columns -= modest
    share = max(rest / len(open_columns), NARROWEST) if open_columns else 0
    return [share if at in open_columns else need for at, need in enumerate(natural)]


def given(group: nodes.Element, width: float = LINE) -> list[float]:
    """Return the characters in a line of columns that are as wide as the author said."""
    said = [max(int(it.get("colwidth", 1)), 1) for it in group.findall(nodes.colspec)]
    return [max(width * each / sum(said), NARROWEST) for each in said] or [width]


def needed(group: nodes.Element) -> int:
    """Return the characters that a table needs side by side, if only long words are cut."""
    return sum(min(word, WHOLE_WORD) + PADDING for _, word in _needs(group))


def _needs(group: nodes.Element) -> list[tuple[int, int]]:
    """Return the longest line and the longest word of each column.

    What a cell of several columns needs beyond them, the last of them gets.
    """
    columns = sum(1 for child in group.children if isinstance(child, nodes.colspec))
    found = [(0, 0)] * columns
    spanning = []
    taken: dict[int, int] = {}  # column: rows below that a cell from above still takes
    for row in (row for part in group.children for row in part.children):
        at = 0
        below = {column: left - 1 for column, left in taken.items() if left > 1}
        for entry in row.findall(nodes.entry):
            if entry.parent is not row:
                continue
            while taken.get(at, 0) > 0:
                at += 1
            span, down = entry.get("morecols", 0) + 1, entry.get("morerows", 0)
            text = entry.astext()
            line = max(map(len, text.split("\n")))
            word = max((len(match[0]) for match in _WORD_RE.finditer(text)), default=0)
            if span > 1:
                spanning.append((at, min(at + span, columns), line, word))
            elif at < columns:
                found[at] = (max(found[at][0], line), max(found[at][1], word))
            below.update(dict.fromkeys(range(at, at + span), down) if down else {})
            at += span
        taken = below
    for start, end, line, word in spanning:
        if start < end:
            rest = found[start : end - 1]
            lines, words = (sum(it[kind] + PADDING for it in rest) for kind in (0, 1))
            last = found[end - 1]
            found[end - 1] = (max(last[0], line - lines), max(last[1], word - words))
    return found
