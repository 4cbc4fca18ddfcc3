"""What machines read of a page, in schema.org's words: an Article, and what it rests on.

Addresses are relative to the page, as JSON-LD allows, until ``html_baseurl`` tells the site's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from belegt.sphinxext import config
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.works import Works

if TYPE_CHECKING:
    from sphinx.config import Config

    from belegt.source import SourceEntry

Thing: TypeAlias = dict[str, Any]
"""A node of schema.org, ready for JSON."""

VOCABULARY = "https://schema.org"
"""The name of the vocabulary; nothing is fetched from there."""


def graph(things: Iterable[Thing]) -> Thing:
    """Return one JSON-LD document for the things of a page."""
    return {"@context": VOCABULARY, "@graph": list(things)}


def known(**properties: Any) -> Thing:
    """Return the properties that have a value."""
    return {name: value for name, value in properties.items() if value}


def organization(name: str) -> Thing:
    """Return who stands behind something: an outlet, or the makers of the briefing."""
    return {"@type": "Organization", "name": name}


def press_text(entry: SourceEntry) -> Thing:
    """Return a source: what is known of it, its date no more precise than that."""
    return {
        "@type": "CreativeWork",
        **known(
            name="" if entry.title == UNKNOWN else entry.title,
            url="" if entry.address == UNKNOWN else entry.address,
            datePublished="" if entry.date == UNKNOWN else entry.date,
        ),
        "publisher": organization(entry.outlet),
        "inLanguage": entry.language,
    }


class Citations:
    """Makes citations of works.

    Args:
        domain: for their places in the bibliography.
        addresses: of the page that cites them.
    """

    def __init__(self, domain: BelegtDomain, addresses: Addresses) -> None:
        self._places = domain.gathered.works
        self._works = Works(domain.env)
        self._addresses = addresses

    def of(self, keys: Iterable[str]) -> list[Thing]:
        """Return the works of the keys, each once, in their order."""
        return [self._citation(key) for key in dict.fromkeys(keys)]

    def _citation(self, key: str) -> Thing:
        work = self._works[key]
        cited = {"@type": "CreativeWork", **known(name=work.title, url=work.url)}
        if key in self._places:
            cited["@id"] = self._addresses.of(*self._places[key])
        return cited


def article(
    domain: BelegtDomain, settings: Config, docname: str, citations: Citations, **more: str
) -> Thing:
    """Return a page of prose as an Article.

    Args:
        domain: what is known; it tells what the page rests on.
        settings: of ``conf.py``; a date stands here only when it is set there.
        docname: the page.
        citations: makes those of works.
        more: further properties; empty ones are left out.
    """
    exhibits = [domain.gathered.exhibits[name] for name in _cited(domain, docname)]
    quoted = (one.quotation.source for one in exhibits if one.quotation)
    sources = {source.id: source for source in quoted}
    dates = config.read(settings)
    return {
        "@type": "Article",
        "author": organization(settings.author),
        "publisher": organization(settings.author),
        "inLanguage": settings.language,
        **known(
            version=settings.release,
            datePublished=dates.published,
            dateModified=dates.modified,
            isBasedOn=[press_text(source.entry) for source in sources.values()],
            citation=citations.of(work for one in exhibits for work in one.works),
            **more,
        ),
    }


def _cited(domain: BelegtDomain, docname: str) -> Iterator[str]:
    """Yield the figures and records that a page cites or holds the evidence of."""
    yield from (place.figure for place in domain.gathered.cited_on(docname))
    yield from domain.data["evidence"].get(docname, ())
