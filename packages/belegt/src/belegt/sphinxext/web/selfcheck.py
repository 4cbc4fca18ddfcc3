"""The self-check: a reader's browser finds every quote again in the texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from docutils import nodes

from belegt.ledger import without_seals
from belegt.messages import message
from belegt.page import Extent
from belegt.sphinxext import config, domain
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, figure_anchor
from belegt.sphinxext.web.parts import PagePart, PagePartDirective, browser_only, template
from belegt.sphinxext.web.publish import script

if TYPE_CHECKING:
    from sphinx.application import Sphinx

SEEDS = "_static/belegt-seeds.js"


def files(app: Sphinx) -> Mapping[str, str]:
    """Return texts, ledger and quotes as a script, where the edition reprints the whole texts."""
    if config.read(app.config).extent is not Extent.FULL:
        return {}
    return {SEEDS: script("seeds", seeds(domain.of(app.env), Addresses(app.builder)))}


SELF_CHECK = PagePart("self-check", ("belegt-self-check.js",), files=files)


LABELS = {
    "check": message("Check every quote in this browser"),
    "scripts": message("The check in the browser needs scripts."),
    "cited": message(
        "This edition reprints only the cited passages of its sources."
        " The check needs their whole texts."
    ),
}


class SelfCheckDirective(PagePartDirective):
    """A button with which a reader finds every quote again in the texts, in the browser."""

    part = SELF_CHECK

    def shown(self) -> nodes.Node:
        """Return the button, with the digests that the texts must have."""
        judge = self.store.judge
        digests = {name: source.entry.sha256 for name, source in judge.sources.items()}
        text = template(
            SELF_CHECK.name,
            self.config.language,
            say=LABELS,
            whole=config.read(self.config).extent is Extent.FULL,
            digests={"ledger": judge.ledger.digest, "sources": digests},
        )
        return browser_only(text)


def seeds(store: BelegtDomain, addresses: Addresses) -> dict[str, object]:
    """Return texts, ledger and quotes, for the check in the browser."""
    judge = store.judge
    figures = []
    for name, attestation in judge.attestations.items():
        figure = attestation.figure
        exhibit = store.gathered.exhibits[name]
        figures.append(
            {
                "words": exhibit.printed(store.env.config.language),
                "source": figure.source,
                "quote": figure.quote,
                "prefix": figure.prefix,
                "suffix": figure.suffix,
                "number": attestation.words,
                "uri": addresses.of(store.gathered.evidence_page(name), figure_anchor(name)),
            }
        )
    sources = [
        {
            "id": source.id,
            "outlet": source.entry.outlet,
            "language": source.entry.language,
            "text": source.text,
        }
        for source in judge.sources.values()
    ]
    files = without_seals(judge.ledger.files)
    return {"sources": sources, "figures": figures, "ledger": files}
