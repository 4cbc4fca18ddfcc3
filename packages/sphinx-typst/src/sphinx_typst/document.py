"""The Typst file: preamble, cover, front matter, contents, body, index."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from sphinx.config import Config

from sphinx_typst.assemble import target_label
from sphinx_typst.config import ELEMENTS, Document, spelled_date
from sphinx_typst.literal import array, string, value
from sphinx_typst.render import Renderer

SHIPPED = "sphinx_typst"
"""Where our templates lie beside a document, for ``#import`` by those of the project."""

DEFAULT_TEMPLATE = f"{SHIPPED}/briefing.typ"

Index = Sequence[tuple[str, Sequence[tuple[str, Any]]]]
"""As :meth:`IndexEntries.create_index` gives it: (letter, [(term, (links, subterms, key)), …])."""


COLUMN = 20
"""Characters of a line by which the names in the index get places to break."""

LOOK = ("serif", "sans", "mono", "accent")
"""Elements that templates need before they see a document."""


def write_look(config: Config) -> str:
    """Return the Typst file of fonts and colour, for templates to import."""
    elements = {**ELEMENTS, **config.typst_elements}
    return f"#let look = {value({name: elements[name] for name in LOOK})}\n"


def write_document(document: Document, config: Config, renderer: Renderer, index: Index) -> str:
    """Return the whole file, as text."""
    template = Path(config.typst_template).name if config.typst_template else DEFAULT_TEMPLATE
    up = "../" * (len(PurePosixPath(document.target).parts) - 1)
    front = [renderer.document(part) for part in renderer.whole.front]
    body = renderer.body(document.title)
    back = _index(index, renderer)
    meta = {
        **document.elements,
        "title": document.title,
        "author": document.author,
        "date": spelled_date(document.elements.get("date"), config),
        "logo": renderer.builder.logo(),
    }
    preamble = meta.pop("preamble")
    for private in ("frontmatter", "newpages", "smallprint", "fontpaths", "macros"):
        meta.pop(private)
    lines = [
        f"// {document.title}: written by sphinx_typst; changes here are lost.".replace("\n", " "),
        f"#import {string(up + template)}: *",
        f"#let meta = {value(renderer.printable_value(meta))}",
        "#let classed = classed.with(classes)",
        f"#let internal = internal.with({_named(renderer, meta)})",
        f"#set document(date: {_moment(document.timestamp)})",
        "#show: document-style.with(meta)",
        *([preamble] if preamble else []),
        "#cover(meta)",
        *(f"#front-matter(meta, {{\n{part}\n}})" for part in front if part),
        "#contents(meta)",
        f"#main-matter(meta, {{\n{body}\n}})",
        *([f"#index-pages(meta, {back})"] if back else []),
    ]
    return "\n".join(lines) + "\n"


def _moment(moment: dt.datetime) -> str:
    return (
        f"datetime(year: {moment.year}, month: {moment.month}, day: {moment.day}, "
        f"hour: {moment.hour}, minute: {moment.minute}, second: {moment.second})"
    )


def _named(renderer: Renderer, meta: dict[str, Any]) -> str:
    return (
        f"dangling: {array(string(name) for name in sorted(renderer.dangling()))}, "
        f"words: meta.words, lang: {string(str(meta['lang']))}"
    )


def _index(index: Index, renderer: Renderer) -> str:
    groups = []
    for letter, entries in index:
        lines = []
        for term, (links, subterms, _key) in entries:
            below = [
                line
                for subterm, sublinks in subterms
                for line in _index_lines(subterm, sublinks, renderer, 1)
            ]
            lines += _index_lines(term, links, renderer, 0, even_without=bool(below)) + below
        if lines:
            groups.append(f"({string(letter)}, {array(lines)})")
    return array(groups) if groups else ""


def _index_lines(
    term: str,
    links: Sequence[tuple[str, str]],
    renderer: Renderer,
    depth: int,
    *,
    even_without: bool = False,
) -> list[str]:
    goals = []
    for _main, uri in links:
        goal = target_label({"refuri": uri}, "")  # type: ignore[arg-type]
        if goal in renderer.printed and goal not in goals:
            goals.append(goal)
    if not goals and not even_without:
        return []
    with renderer.setting(measure=COLUMN):
        words = renderer.text(term)
    return [f"({depth}, {words}, {array(string(goal) for goal in goals)})"]
