"""Tables, field lists and links of the evidence, as plain docutils nodes for every output."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from docutils import nodes
from docutils.utils.smartquotes import smartchars
from sphinx.addnodes import pending_xref

from belegt import classes
from belegt.ledger import Subject
from belegt.lexicon import base_language
from belegt.sphinxext.nodes import as_generated
from belegt.verdict import Agreed, BorneOut, Quoted, Verdict

UNKNOWN = "unknown"


Field: TypeAlias = tuple[str, Sequence[nodes.Node]]
"""The name of a field, and its content."""

Cells: TypeAlias = Sequence[Sequence[nodes.Node]]
"""The contents of a row's cells."""


def table(heads: Sequence[str], widths: Sequence[int], rows: Iterable[Cells]) -> nodes.table:
    """Return a table with a head and cells of inline nodes; widths are shares."""
    group = nodes.tgroup("", cols=len(heads))
    group += [nodes.colspec("", colwidth=width) for width in widths]
    head = nodes.thead("", nodes.row("", *(_cell([nodes.Text(text)]) for text in heads)))
    body = nodes.tbody("", *(nodes.row("", *map(_cell, row)) for row in rows))
    group += [head, body]
    return as_generated(nodes.table("", group, classes=[classes.TABLE, "colwidths-given"]))


def _cell(parts: Sequence[nodes.Node]) -> nodes.entry:
    return nodes.entry("", nodes.paragraph("", "", *parts))


def field_list(fields: Iterable[Field], name: str) -> nodes.field_list:
    """Return a field list of a class."""
    listing = as_generated(nodes.field_list("", classes=[name]))
    for label, parts in fields:
        body = nodes.field_body("", nodes.paragraph("", "", *parts))
        listing += nodes.field("", nodes.field_name("", label), body)
    return listing


def citation_link(subject: Subject, inner: nodes.inline) -> pending_xref:
    """Return a reference to evidence that does not count as a citation."""
    return pending_xref(
        "",
        inner,
        refdomain="belegt",
        reftype="cited",
        reftarget=subject.id,
        refexplicit=True,
        refwarn=True,
    )


def mark(verdict: Verdict[Quoted] | Verdict[Agreed] | Verdict[BorneOut]) -> nodes.strong:
    """Return the answer of a verdict in its own words."""
    answer = str(verdict.answer)
    return nodes.strong("", answer, classes=list(classes.verdict(answer)))


def reasoned(
    verdict: Verdict[Quoted] | Verdict[Agreed] | Verdict[BorneOut],
) -> list[nodes.Node]:
    """Return the answer of a verdict with its reason."""
    return [mark(verdict), nodes.Text(f" — {verdict.reason}")]


def foreign(text: str, language: str) -> nodes.inline:
    """Return text marked with its language; the word "unknown" is ours."""
    if text == UNKNOWN:
        return nodes.inline("", text)
    return nodes.inline("", text, classes=[f"language-{language}"])


def quotation_marks(language: str) -> tuple[str, str]:
    """Return the marks around what is quoted in a language."""
    marks = smartchars.quotes.get(base_language(language), smartchars.quotes["en"])
    return marks[0], marks[1]


def quotation(text: str, language: str) -> nodes.inline:
    """Return a quotation in the marks of its language, and marked with it."""
    opening, closing = quotation_marks(language)
    return foreign(f"{opening}{text}{closing}", language)


def web_link(uri: str, label: str = "") -> nodes.Node:
    """Return a link to an address, or the word "unknown"."""
    if uri == UNKNOWN:
        return nodes.Text(UNKNOWN)
    return nodes.reference("", label or uri, refuri=uri, internal=False)


def text(words: str) -> list[nodes.Node]:
    """Return words as the content of a field or cell."""
    return [nodes.Text(words)]
