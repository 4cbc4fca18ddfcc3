"""The parts of a page that need scripts: what each brings along, and its template."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from sphinx import addnodes
from sphinx.builders import Builder

from belegt.messages import Message, words_of
from belegt.sphinxext.directives import LedgerDirective
from belegt.sphinxext.nodes import as_generated

if TYPE_CHECKING:
    from sphinx.application import Sphinx

TEMPLATES = Path(__file__).parent / "templates"

BROWSER = "html and not epub"
"""The tags of builders for a browser: a book has no scripts, and is stricter with markup."""


def no_files(_app: Sphinx) -> Mapping[str, str]:
    """Return the files of a part that needs none."""
    return {}


@dataclass(frozen=True, slots=True)
class PagePart:
    """A part that a page may hold.

    Attributes:
        name: its own, by which the domain remembers which document holds it; its template's too.
        scripts: in the order in which they run.
        styles: its style sheets.
        files: makes what it needs beside the pages, as texts by their paths below the output;
            all documents are read by then.
    """

    name: str
    scripts: tuple[str, ...]
    styles: tuple[str, ...] = ()
    files: Callable[[Sphinx], Mapping[str, str]] = no_files


class PagePartDirective(LedgerDirective):
    """A directive for a part of a page that only HTML has; other outputs print nothing for it."""

    part: ClassVar[PagePart]

    def run(self) -> list[nodes.Node]:
        """Return the part, and register which document holds it."""
        self.store.note_part(self.env.docname, self.part.name)
        return [self.shown()]

    def shown(self) -> nodes.Node:
        """Return what stands in the document."""
        raise NotImplementedError


def for_browser(builder: Builder) -> bool:
    """Whether a builder writes pages for a browser."""
    return builder.format == "html" and builder.name != "epub"


def browser_only(text: str) -> addnodes.only:
    """Return HTML that other outputs leave out."""
    return as_generated(addnodes.only("", nodes.raw("", text, format="html"), expr=BROWSER))


def template(name: str, language: str, **values: object) -> str:
    """Fill in a template, which escapes every value and words messages in a language."""
    return _templates(language).get_template(f"{name}.html").render(values)


def html(sentence: Message, language: str) -> Markup:
    """Return a sentence as HTML; its values are escaped, but for those that are HTML."""
    values = tuple(
        (name, one if isinstance(one, Markup) else escape(words_of(one, language)))
        for name, one in sentence.values
    )
    return Markup(replace(sentence, values=values).worded(language))  # noqa: S704  escaped above


@cache
def _templates(language: str) -> Environment:
    loader = FileSystemLoader(TEMPLATES)
    templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
    templates.filters["words"] = lambda value: words_of(value, language)
    templates.filters["printed"] = lambda exhibit: exhibit.printed(language)
    return templates
