"""What a page shows of the ledger is written here: links that count as no citations."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes
from sphinx.builders import Builder
from sphinx.util.nodes import make_refnode

from belegt import classes
from belegt.messages import message
from belegt.sphinxext.addresses import MEASURE_DATA, Addresses
from belegt.sphinxext.domain import CARD, BelegtDomain, figure_anchor
from belegt.sphinxext.gathered import CitedPlace, Shown
from belegt.sphinxext.nodes import as_generated
from belegt.sphinxext.wording import told


class PageWriter:
    """Writes what placeholders of one document stand for, as plain docutils nodes.

    Args:
        domain: what is known.
        builder: for the addresses of other documents.
        docname: the document that the nodes will stand in.
    """

    def __init__(self, domain: BelegtDomain, builder: Builder, docname: str) -> None:
        self.domain = domain
        self.judge = domain.judge
        self.gathered = domain.gathered
        self.exhibits = domain.gathered.exhibits
        self.builder = builder
        self.docname = docname
        self.language = builder.config.language
        self.addresses = Addresses(builder, docname)
        self._written: set[str] = set()

    def is_first(self, name: str) -> bool:
        """Whether this is asked of a name for the first time in the document."""
        first = name not in self._written
        self._written.add(name)
        return first

    def link(
        self, docname: str | None, anchor: str, label: str | nodes.Element, *kinds: str
    ) -> nodes.Element:
        """Return a link to an anchor of a document, or the bare label when there is none."""
        child = nodes.inline("", label) if isinstance(label, str) else label
        if docname is None or not self.addresses.of(docname, anchor):
            return child
        reference = make_refnode(self.builder, self.docname, docname, anchor, child)
        reference["classes"] += kinds
        return reference

    def evidence_of(self, name: str, inner: nodes.inline) -> nodes.Element:
        """Return a link to the evidence of a figure or record, which does not count as citing."""
        docname = self.gathered.evidence_page(name)
        link = self.link(docname, figure_anchor(name), inner, classes.CITED_FIGURE)
        if docname != self.docname and isinstance(link, nodes.reference):
            link[CARD] = name  # on its own page the evidence itself is near
        return link

    def printed(self, exhibit: Shown) -> nodes.Element:
        """Return the value of an entry in print, as a link to its evidence."""
        return self.evidence_of(exhibit.id, nodes.inline("", exhibit.printed(self.language)))

    def work(self, key: str) -> nodes.Node:
        """Return a link to a work in the bibliography, by what readers know it by."""
        docname, anchor = self.gathered.works.get(key, (None, ""))
        return self.link(docname, anchor, self.judge.ledger.work_name(key))

    def data_of(self, measure: str) -> nodes.paragraph | None:
        """Return links to the files of a measure; None for an output without them."""
        if self.builder.format != "html" or not self.domain.offers_data:
            return None
        address = f"{self.addresses.root}{MEASURE_DATA}/{measure}"
        parts: list[nodes.Node] = told(message("Data:"), self.language)
        for kind in ("CSV", "JSON"):
            link = nodes.reference("", kind, refuri=f"{address}.{kind.lower()}", internal=True)
            parts += [nodes.Text(" "), link]
        return as_generated(nodes.paragraph("", "", *parts, classes=[classes.DATA]))

    def places(self, places: Sequence[CitedPlace]) -> list[nodes.Node]:
        """Return links to citations: each document by its title, further places by number."""
        parts: list[nodes.Node] = []
        seen: dict[str, int] = {}
        for place in places:
            count = seen[place.docname] = seen.get(place.docname, 0) + 1
            name = self.gathered.title(place.docname)
            label = name
            if count > 1:
                label = message("again ({number})", number=count).worded(self.language)
            if parts:
                parts.append(nodes.Text("; "))
            parts.append(self.link(place.docname, place.anchor, label, "pageref-only"))
        return parts or told(message("no page"), self.language)
