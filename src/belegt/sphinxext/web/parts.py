"""The parts of a page that need scripts, and their templates."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

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


def template(name: str, **values: object) -> str:
    """Fill in a template, which escapes every value."""
    return _templates().get_template(f"{name}.html").render(values)


@cache
def _templates() -> Environment:
    loader = FileSystemLoader(TEMPLATES)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
