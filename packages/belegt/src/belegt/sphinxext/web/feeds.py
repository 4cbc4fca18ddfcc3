"""What tells machines where an edition stands and what it corrects: a sitemap, and an Atom feed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

from belegt.messages import message
from belegt.sphinxext import config, domain
from belegt.sphinxext.addresses import Addresses

if TYPE_CHECKING:
    from sphinx.application import Sphinx

FEED, SITEMAP = "corrections.atom", "sitemap.xml"

ATOM = "http://www.w3.org/2005/Atom"
SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"
"""Names of the vocabularies; nothing is fetched from there."""


def files(app: Sphinx) -> Mapping[str, str]:
    """Return the feed of a dated edition, and the sitemap of one whose address is known."""
    dates = config.read(app.config)
    found = {}
    if day := dates.modified or dates.published:
        found[FEED] = feed(app, day)
    if app.config.html_baseurl:
        found[SITEMAP] = sitemap(app, day)
    return found


def feed(app: Sphinx, day: str) -> str:
    """Return the corrections as an Atom feed, the latest first, and last the edition itself.

    Args:
        app: the build; all documents are read.
        day: of the edition, as ISO 8601 has it.
    """
    settings = app.config
    addresses = Addresses(app.builder, url=settings.html_baseurl)
    title = message("{title}: corrections", title=settings.project).worded(settings.language)
    whole = ET.Element("feed", {"xmlns": ATOM, "xml:lang": settings.language})
    _fill(whole, title, settings.project, day)
    ET.SubElement(ET.SubElement(whole, "author"), "name").text = settings.author
    ET.SubElement(whole, "link", rel="self", href=urljoin(settings.html_baseurl, FEED))
    ET.SubElement(whole, "link", href=urljoin(settings.html_baseurl, "index.html"))
    known = sorted(domain.of(app.env).corrections(), key=lambda one: one.date, reverse=True)
    for one in known:
        entry = ET.SubElement(whole, "entry")
        head, _, _ = one.text.partition("\n")
        _fill(entry, head, f"{settings.project}/{one.anchor}", one.date)
        ET.SubElement(entry, "link", href=addresses.of(one.docname, one.anchor))
        ET.SubElement(entry, "content", type="text").text = one.text
    entry = ET.SubElement(whole, "entry")
    _fill(
        entry, settings.release or settings.project, f"{settings.project}/{settings.release}", day
    )
    ET.SubElement(entry, "link", href=urljoin(settings.html_baseurl, "index.html"))
    digest = domain.of(app.env).judge.ledger.digest
    said = message("The ledger’s SHA-256 is {digest}.", digest=digest)
    ET.SubElement(entry, "content", type="text").text = said.worded(settings.language)
    return _xml(whole)


def _fill(element: ET.Element, title: str, name: str, day: str) -> None:
    """Add what Atom wants of a feed and of an entry; the id stays wherever the edition stands."""
    ET.SubElement(element, "title").text = title
    ET.SubElement(element, "id").text = uuid.uuid5(uuid.NAMESPACE_URL, name).urn
    ET.SubElement(element, "updated").text = f"{day}T00:00:00Z"


def sitemap(app: Sphinx, day: str) -> str:
    """Return the addresses of all pages that a search may find."""
    whole = ET.Element("urlset", xmlns=SITEMAPS)
    for address in _pages(app):
        page = ET.SubElement(whole, "url")
        ET.SubElement(page, "loc").text = address
        if day:
            ET.SubElement(page, "lastmod").text = day
    return _xml(whole)


def _pages(app: Sphinx) -> Iterator[str]:
    for docname in sorted(app.env.found_docs):
        if "nosearch" not in app.env.metadata[docname]:
            yield urljoin(app.config.html_baseurl, app.builder.get_target_uri(docname))


def _xml(element: ET.Element) -> str:
    ET.indent(element)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(element, "unicode")}\n'
