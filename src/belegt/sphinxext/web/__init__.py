"""What only HTML has: evidence at the figure, scripts, and what machines read in a page."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from belegt.project import SOURCE_PAGES
from belegt.sphinxext import domain
from belegt.sphinxext.web.card import CardMaker
from belegt.sphinxext.web.head import page_head

if TYPE_CHECKING:
    from sphinx.application import Sphinx

TEMPLATES = Path(__file__).parent / "templates"
STATIC = Path(__file__).parent.parent / "static"
STYLESHEETS = ("belegt.css", "belegt-card.css")
PRINT_STYLESHEET = "belegt-print.css"
CARD_SCRIPT = "belegt-card.js"
WALK_SCRIPT = "belegt-walk.js"


def register(app: Sphinx) -> None:
    """Connect everything to Sphinx."""
    app.connect("builder-inited", add_styles)
    app.connect("html-page-context", add_cards)
    app.connect("html-page-context", add_walk)
    app.connect("html-page-context", add_head)


def add_styles(app: Sphinx) -> None:
    """Add folder and style sheets, in HTML."""
    if app.builder.format != "html":
        return
    app.config.html_static_path.append(str(STATIC))
    for name in STYLESHEETS:
        app.add_css_file(name)
    app.add_css_file(PRINT_STYLESHEET, media="print")


def add_cards(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Put the evidence of every figure of a page behind its text, closed.

    Here and not in the document: the search should not find a page by the words of its cards.
    """
    if doctree is None or app.builder.format != "html" or "body" not in context:
        return
    links = doctree.findall(nodes.reference)
    names = {link[domain.CARD] for link in links if domain.CARD in link}
    if not names:
        return
    store = domain.of(app.env)
    maker = CardMaker(store, app.builder, pagename)
    # in the order of their numbers, by which they are looked up on paper
    cards = [maker.card(name) for name in sorted(names, key=store.numbers.__getitem__)]
    context["body"] += templates().get_template("cards.html").render(cards=cards)
    app.add_js_file(CARD_SCRIPT, loading_method="defer")


def add_walk(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Add the script that walks from mention to mention, to the pages of sources."""
    if pagename.startswith(f"{SOURCE_PAGES}/"):
        app.add_js_file(WALK_SCRIPT, loading_method="defer")


def add_head(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Tell other sites and machines what a page is about, and paper which evidence is whose."""
    if doctree is None or app.builder.format != "html":
        return
    head = page_head(app, pagename, context, doctree)
    tags = templates().get_template("head.html").render(head=head)
    context["metatags"] = context.get("metatags", "") + tags


@cache
def templates() -> Environment:
    """Return the templates, which escape every value."""
    loader = FileSystemLoader(TEMPLATES)
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
