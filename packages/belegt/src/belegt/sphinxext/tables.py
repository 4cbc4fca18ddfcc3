"""Tables, field lists and links of the evidence, as plain docutils nodes for every output."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from docutils import nodes
from docutils.utils.smartquotes import smartchars
from sphinx.addnodes import pending_xref

from belegt import classes
from belegt.answers import AnyVerdict
from belegt.lexicon import base_language
from belegt.messages import message
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.wording import Wording, told

UNKNOWN = "unknown"
"""Stands in the sources' metadata for what nobody knows."""


UNKNOWN_WORD = message("unknown")

ON_RECORD = message("On record")
WITH_ESTIMATES = message("On record, or estimated")
"""What a column is called that holds what figures are held against."""

Field: TypeAlias = tuple[Wording, Sequence[nodes.Node]]
"""The name of a field, and its content."""

TableRow: TypeAlias = Sequence[Sequence[nodes.Node]]
"""The contents of a row's cells."""


def table(
    heads: Sequence[Wording], widths: Sequence[int], rows: Iterable[TableRow], language: str
) -> nodes.table:
    """Return a table with a head and cells of inline nodes; widths are shares."""
    group = nodes.tgroup("", cols=len(heads))
    group += [nodes.colspec("", colwidth=width) for width in widths]
    head = nodes.thead("", nodes.row("", *(_cell(told(head, language)) for head in heads)))
    body = nodes.tbody("", *(nodes.row("", *map(_cell, row)) for row in rows))
    group += [head, body]
    return as_generated(nodes.table("", group, classes=[classes.TABLE, "colwidths-given"]))


def _cell(parts: Sequence[nodes.Node]) -> nodes.entry:
    return nodes.entry("", nodes.paragraph("", "", *parts))


def field_list(fields: Iterable[Field], kind: str, language: str) -> nodes.field_list:
    """Return a field list of a class."""
    listing = as_generated(nodes.field_list("", classes=[kind]))
    for label, parts in fields:
        body = nodes.field_body("", nodes.paragraph("", "", *parts))
        listing += nodes.field("", nodes.field_name("", "", *told(label, language)), body)
    return listing


def in_a_row(items: Iterable[Sequence[nodes.Node]], between: str = "; ") -> list[nodes.Node]:
    """Return items one after the other."""
    parts: list[nodes.Node] = []
    for item in items:
        parts += [nodes.Text(between), *item] if parts else item
    return parts


def citation_link(name: str, words: str) -> pending_xref:
    """Return a reference to the evidence of an entry that does not count as a citation."""
    return pending_xref(
        "",
        nodes.inline("", words),
        refdomain="belegt",
        reftype="cited",
        reftarget=name,
        refexplicit=True,
        refwarn=True,
    )


def mark(verdict: AnyVerdict, language: str) -> nodes.strong:
    """Return the answer of a verdict in its own words."""
    words = verdict.answer.worded(language)
    return nodes.strong("", words, classes=list(classes.verdict(verdict.answer)))


def reasoned(verdict: AnyVerdict, language: str, right: str = "") -> list[nodes.Node]:
    """Return the answer of a verdict with its reason, or with a person's where there is one."""
    return [mark(verdict, language), nodes.Text(f" — {right or verdict.why(language)}")]


def foreign(text: str, language: str) -> nodes.inline:
    """Return text marked with its language."""
    return nodes.inline("", text, classes=[f"language-{language}"])


def quotation_marks(language: str) -> tuple[str, str]:
    """Return the marks around what is quoted in a language."""
    marks = smartchars.quotes.get(base_language(language), smartchars.quotes["en"])
    return marks[0], marks[1]


def quotation_in(text: str, language: str) -> nodes.inline:
    """Return a quotation in the marks of its language, and marked with it."""
    opening, closing = quotation_marks(language)
    return foreign(f"{opening}{text}{closing}", language)


def text(words: str) -> list[nodes.Node]:
    """Return words as the content of a field or cell."""
    return [nodes.Text(words)]
