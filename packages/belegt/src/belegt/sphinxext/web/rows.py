"""Tables on a narrow screen: the rows of a wide one become blocks, each cell under its head.

A cell tells its head as ``data-label``, which the style sheet shows where there is no room for
columns. Which tables have none there is estimated from their words: a table of three short numbers
stays one on a phone.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.writers.html5 import HTML5Translator

from belegt import classes

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ROOM = 34
"""Characters beside each other that a screen of 320 pixels has room for."""

LINE = 12
"""Characters of a cell that stand on one line, before it is broken."""

BETWEEN = 2
"""Characters that the space between two columns takes."""

LABEL = "belegt-label"
"""Attribute of a cell: the words of its head."""


class LabelCells(SphinxPostTransform):
    """Mark wide tables, and tell each of their cells what its column is called."""

    default_priority = 900  # behind whatever makes tables or fills their cells
    formats = ("html",)

    def run(self, **_kwargs: Any) -> None:
        """Look at each table that has a head."""
        for table in self.document.findall(nodes.table):
            if isinstance(table.parent, nodes.container):
                # a theme that puts a table into a box gives the box all that the table has
                ids = [name for name in table.parent["ids"] if name not in table["ids"]]
                table.parent["ids"] = ids
            for group in table.findall(nodes.tgroup):
                label(table, group)


def label(table: nodes.table, group: nodes.tgroup) -> None:
    """Mark a table if a narrow screen has no room for it; one without a head stays as it is."""
    heads = [_by_column(row) for part in group.findall(nodes.thead) for row in part]
    rows = [_by_column(row) for part in group.findall(nodes.tbody) for row in part]
    spans = any("morerows" in entry for row in rows for entry in row)
    if not heads or spans or sum(_needed(column) for column in _columns([*heads, *rows])) <= ROOM:
        return
    words = [" · ".join(dict.fromkeys(filter(None, map(_words, one)))) for one in _columns(heads)]
    table["classes"].append(classes.ROWS)
    for row in rows:
        for entry, told in zip(row, words, strict=False):
            entry.setdefault(LABEL, told)


def _by_column(row: nodes.Node) -> list[nodes.Element]:
    """Return the cell of each column: one that spans several stands in each."""
    cells: list[nodes.Element] = []
    for entry in row.findall(nodes.entry):
        cells += [entry] * (entry.get("morecols", 0) + 1)
    return cells


def _columns(rows: list[list[nodes.Element]]) -> list[tuple[nodes.Element | None, ...]]:
    return list(zip_longest(*rows))


def _needed(column: tuple[nodes.Element | None, ...]) -> int:
    """Return the width of a column in characters: of its longest word, or a line of its cells."""
    told = [_words(entry) for entry in column]
    longest = max((len(word) for words in told for word in words.split()), default=0)
    return max(longest, min(LINE, max(map(len, told)))) + BETWEEN


def _words(entry: nodes.Element | None) -> str:
    return " ".join(entry.astext().split()) if entry is not None else ""


def visit_entry(translator: HTML5Translator, node: nodes.entry) -> None:
    """Write the opening of a cell as it is always written, with the words of its head."""
    type(translator).visit_entry(translator, node)
    if told := node.get(LABEL):
        at = len(translator.body) - 1
        while not translator.body[at].lstrip().startswith(("<td", "<th")):
            at -= 1
        tag = translator.body[at]
        inserted = f' data-label="{translator.attval(told)}"'
        start = len(tag) - len(tag.lstrip()) + len("<td")
        translator.body[at] = tag[:start] + inserted + tag[start:]


def depart_entry(translator: HTML5Translator, node: nodes.entry) -> None:
    """Write the end of a cell."""
    type(translator).depart_entry(translator, node)


def register(app: Sphinx) -> None:
    """Connect it to Sphinx; cells of other outputs are written as ever."""
    app.add_post_transform(LabelCells)
    app.add_node(nodes.entry, override=True, html=(visit_entry, depart_entry))
