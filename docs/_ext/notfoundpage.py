"""The page for lost readers works at any depth: its links begin at the root of the site.

sphinx-notfound-page does so for the theme's links and files; here is told where the root is,
and the links in the page's text follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Load sphinx-notfound-page, and mend what it leaves."""
    app.setup_extension("notfound.extension")
    app.connect("config-inited", tell_root)
    app.connect("doctree-resolved", root_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def tell_root(_app: Sphinx, config: Config) -> None:
    """Take the root from ``html_baseurl``; without it, the site is a host's only one."""
    folder = urlsplit(config.html_baseurl).path.strip("/")
    config.notfound_urls_prefix = f"/{folder}/" if folder else "/"


def root_links(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Begin the links to other pages at the root."""
    if docname != app.config.notfound_pagename or app.builder.format != "html":
        return
    for link in doctree.findall(nodes.reference):
        if link.get("internal") and "refuri" in link:
            link["refuri"] = app.config.notfound_urls_prefix + link["refuri"]
