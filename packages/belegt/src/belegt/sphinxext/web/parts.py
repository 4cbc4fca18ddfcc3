"""The parts of a page that need scripts, and their templates."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sphinx.builders import Builder

TEMPLATES = Path(__file__).parent / "templates"


class Part(StrEnum):
    """What a document may hold; named like its template."""

    LEDGER = "ledger"
    FINDER = "finder"
    SELF_CHECK = "self-check"


SCRIPTS: dict[str, tuple[str, ...]] = {
    Part.LEDGER: ("belegt-query.js", "belegt-ledger.js"),
    Part.FINDER: ("belegt-query.js", "belegt-index.js", "belegt-finder.js"),
    Part.SELF_CHECK: ("belegt-self-check.js",),
}
"""By part, in the order in which they run."""

STYLES: dict[str, str] = {Part.LEDGER: "belegt-find.css", Part.FINDER: "belegt-find.css"}


BROWSER = "html and not epub"
"""The tags of builders for a browser: a book has no scripts, and is stricter with markup."""


def for_browser(builder: Builder) -> bool:
    """Whether a builder writes pages for a browser."""
    return builder.format == "html" and builder.name != "epub"


def template(name: str, **values: object) -> str:
    """Fill in a template, which escapes every value."""
    return _templates().get_template(f"{name}.html").render(values)


@cache
def _templates() -> Environment:
    loader = FileSystemLoader(TEMPLATES)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
