"""Addresses of what the documents hold: the one place that knows how an output writes them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from sphinx.builders import Builder
from sphinx.errors import NoUri

PAGE_DATA, MEASURE_DATA = "data/pages", "data/measures"
"""Folders of what is exported page by page, and measure by measure."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses as one page writes them, or a file in the folder of the output.

    They are relative until ``url`` tells where the page stands on the web.

    Attributes:
        builder: knows where documents are.
        docname: the page; "" for the folder of the output.
        url: the page's own address; "" while the site's is not known.
    """

    builder: Builder
    docname: str = ""
    url: str = ""

    @property
    def root(self) -> str:
        """How the page writes the folder of the output: "" there, "../" a folder below it."""
        return "../" * self.builder.get_target_uri(self.docname).count("/") if self.docname else ""

    def here(self, anchor: str) -> str:
        """Return the address of an id on the page itself."""
        return f"{self.url}#{anchor}"

    def of(self, docname: str | None, anchor: str) -> str:
        """Return the address of an id in a document, "" when this output has no such page."""
        if docname is None or docname not in self.builder.env.found_docs:
            return ""
        try:
            uri = self._uri(docname)
        except NoUri:
            return ""  # a document that this output leaves out
        return urljoin(self.url, f"{uri.partition('#')[0]}#{anchor}")

    def _uri(self, docname: str) -> str:
        if self.docname:
            return self.builder.get_relative_uri(self.docname, docname)
        return self.builder.get_target_uri(docname)
