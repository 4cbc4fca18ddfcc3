"""The head of a page: what others show beside a link to it, and what machines read.

The description is the page's own opening, in whole sentences: its numbers are judged with the
prose, and none is cut in two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from docutils import nodes

from belegt.lexicon import base_language
from belegt.messages import message
from belegt.printing import print_quantity
from belegt.sentences import split_sentences
from belegt.sphinxext import config, domain
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.nodes import generated
from belegt.sphinxext.web.claimreview import Reviewer
from belegt.sphinxext.web.feeds import FEED
from belegt.sphinxext.web.structured import Citations, Thing, article, graph

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from belegt.sphinxext.domain import BelegtDomain

LONGEST = 300
"""Characters of a description; its first sentence is told whole in any case."""

LABEL_CLASS = "bibtex-citation"
"""Class of what sphinxcontrib-bibtex puts where a work is cited: "[DeepSeekAI24]"."""


@dataclass(frozen=True, slots=True)
class PageHead:
    """What is added to the head of a page.

    Attributes:
        title: the page's.
        site: the briefing's title.
        description: one or two sentences; "" when the page has none.
        own_description: whether it is to be written; else the author wrote one.
        url: the page's address; "" while the site's is not known.
        image: address of the social card; "" when there is none.
        graph: JSON-LD; None when the page is no prose of the author's.
        feed: address of the feed of corrections; "" when there is none.
        marks: ids of the figures cited on the page, and the numbers of their evidence.
    """

    title: str
    site: str
    description: str
    own_description: bool
    url: str
    image: str
    graph: Thing | None
    feed: str
    marks: list[tuple[str, int]]


def page_head(
    app: Sphinx,
    docname: str,
    context: dict[str, Any],
    doctree: nodes.document,
    links: Sequence[nodes.reference],
    figures: Sequence[str],
) -> PageHead:
    """Return the head of a page.

    Args:
        app: the build.
        docname: the page.
        context: of its template; tells its address and that of files beside it.
        doctree: the page, resolved.
        links: all that are in it.
        figures: the ids of those whose evidence the links lead to.
    """
    store = domain.of(app.env)
    addresses = Addresses(app.builder, docname, context.get("pageurl") or "")
    title = app.env.titles[docname].astext()
    written = _written_description(doctree)
    description = written or _description(doctree, docname, store, app.config.language)
    dates = config.read(app.config)
    card = dates.social_card
    image = urljoin(addresses.url, context["pathto"](card, resource=True)) if card else ""
    things: list[Thing] = []
    # what the search is not to find is no article either: "page not found"
    if not store.edition.source_of(docname) and "nosearch" not in app.env.metadata[docname]:
        citations = Citations(store, addresses)
        told = {"url": addresses.url, "description": description, "image": image}
        things.append(article(store, app.config, docname, citations, headline=title, **told))
        reviewer = Reviewer(store, addresses, citations, app.config.author, dates)
        shown = store.data["evidence"].get(docname, ())
        # the row of a statement is named by the link to its sentence
        anchors = {anchor for link in links for anchor in link["ids"]}
        things += reviewer.reviews(shown, anchors)
    return PageHead(
        title=title,
        site=app.config.project,
        description=description,
        own_description=bool(description) and not written,
        url=addresses.url,
        image=image,
        graph=graph(things) if things else None,
        feed=context["pathto"](FEED, resource=True) if dates.modified or dates.published else "",
        marks=[(name, store.edition.numbers[name]) for name in figures],
    )


def _written_description(doctree: nodes.document) -> str:
    """Return the description that the author wrote into the page's front matter."""
    found = (
        str(node["content"])
        for node in doctree.findall(nodes.meta)
        if "name" in node and node["name"] == "description"
    )
    return next(found, "")


def _description(doctree: nodes.document, docname: str, store: BelegtDomain, language: str) -> str:
    """Return the page's first sentences; of a source's page, whose text it is."""
    if source := store.edition.source_of(docname):
        published = source.entry.published
        told = message(
            "The source text: {outlet}, {date}, and what is cited from it.",
            outlet=source.entry.outlet,
            date=print_quantity(published, language) if published else message("date unknown"),
        )
        return told.worded(language)
    openings = (
        " ".join(_words(node).split())
        for node in doctree.findall(nodes.paragraph)
        if isinstance(node.parent, nodes.section | nodes.document) and not generated(node.parent)
    )
    text = re.sub(r" +(?=[.,])", "", next(openings, ""))
    end = 0
    for sentence in split_sentences(text, base_language(language)):
        if end and sentence.end > LONGEST:
            break
        end = sentence.end
    return text[:end]


def _words(node: nodes.Node) -> str:
    """Return the text of a paragraph without the labels that lead to the bibliography."""
    if isinstance(node, nodes.Element) and node.children:
        return "" if LABEL_CLASS in node["classes"] else "".join(map(_words, node.children))
    return node.astext()
