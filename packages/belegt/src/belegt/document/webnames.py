"""Elements of HTML by what a reader sees of them: tables, for the reader of pages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from belegt.unmarked import BREAKING_TAGS

VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"),
        *("source", "track", "wbr"),
    }
)
"""Elements that have no content."""

SILENT = frozenset({"script", "style", "template", "head", "svg", "math", "object", "select"})
"""Elements whose content is no text of the page, or is drawn."""

STRUCK = frozenset({"del", "s", "strike"})
CODE = frozenset({"code", "kbd", "samp", "tt", "var"})
OUTER = frozenset({"body", "html", "blockquote", "form", "fieldset", "hgroup"})
BREAKING = (BREAKING_TAGS | OUTER) - {"label"}
HEADING_RE = re.compile(r"h[1-6]")
KINDS: Mapping[str, str] = {
    "nav": "navigation",
    "li": "item",
    "dt": "item",
    "dd": "item",
    "blockquote": "quote",
    "caption": "caption",
    "figcaption": "caption",
    "footer": "note",
}
CLOSES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "p": (frozenset({"p"}), frozenset({"td", "th", "table", "blockquote", "li", "div"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
"""Elements that one ends where nothing has closed them, and those it looks no further than."""

HIDDEN_RE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
DATES = frozenset(
    {
        *("article:published_time", "date", "dc.date", "dcterms.date", "datepublished"),
        *("dcterms.created", "pubdate", "publish-date", "og:published_time", "dc.date.issued"),
    }
)
"""Names of elements ``meta`` that tell when a page was published."""

PUBLISHED_RE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
DEEPEST = 200
"""Elements within each other whose kinds are kept."""
