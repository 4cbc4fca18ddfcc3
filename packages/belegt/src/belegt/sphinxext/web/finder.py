"""The finder: a field that finds figures, places and sentences, and what it searches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from docutils import nodes

from belegt.ledger import Figure
from belegt.page import sentence_anchor, shown_sentences
from belegt.quantity import PartialDate, Quantity
from belegt.source import Source
from belegt.sphinxext import config, domain
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, source_docname
from belegt.sphinxext.web.lookup import LEXICON, amount, lexicon_script
from belegt.sphinxext.web.parts import PagePart, PagePartDirective, browser_only, template
from belegt.sphinxext.web.publish import script
from belegt.sphinxext.web.rows import rows

if TYPE_CHECKING:
    from sphinx.application import Sphinx

INDEX = "_static/belegt-index.js"


def files(app: Sphinx) -> Mapping[str, str]:
    """Return the index and the words that queries are read by, as scripts."""
    store = domain.of(app.env)
    index = finder_index(store, Addresses(app.builder))
    return {LEXICON: lexicon_script(store), INDEX: script("index", index)}


FINDER = PagePart(
    "finder",
    ("belegt-lexicon.js", "belegt-query.js", "belegt-index.js", "belegt-finder.js"),
    ("belegt-find.css",),
    files,
)


class FinderDirective(PagePartDirective):
    """A field that finds figures, places and sentences by number or by words."""

    part = FINDER

    def shown(self) -> nodes.Node:
        """Return the field; a script does the finding."""
        return browser_only(template(FINDER.name))


def finder_index(store: BelegtDomain, addresses: Addresses) -> dict[str, object]:
    """Return the index as a value for JSON.

    Its lists hold an object each: what is shown (``words``, ``about``, ``text`` in its
    ``language``, ``uri``), and what is searched beside it (``amounts``, ``more``).

    Args:
        store: what is known; all documents are read.
        addresses: as the scripts need them.
    """
    locale = store.env.config.language
    entries = list(rows(store))
    figures = []
    for row in entries:
        more, language = "", locale
        if isinstance(row.entry, Figure):
            more = f"{row.entry.gloss} {row.entry.according_to}"
            language = store.judge.sources[row.entry.source].entry.language
        figures.append(
            {
                "id": row.entry.id,
                "words": row.words,
                "about": f"{row.measure}: {row.entry.subject} · {row.entry.scope}",
                "who": row.who,
                "verdict": str(row.verdicts.borne_out.answer) if row.verdicts else str(row.kind),
                "text": row.said,
                "language": language,
                "more": more,
                "amounts": _amounts(row.quantity),
                "uri": row.evidence(addresses),
            }
        )
    quantities = {row.entry.id: row.quantity for row in entries}
    places = [
        {
            "figure": place.figure,
            "words": place.words,
            "about": store.gathered.title(place.docname),
            "text": place.context,
            "amounts": _amounts(quantities.get(place.figure)),
            "uri": addresses.of(place.docname, place.anchor),
        }
        for place in store.gathered.cited_places()
    ]
    sentences = [
        sentence
        for source in store.judge.sources.values()
        for sentence in _sentences(store, source, addresses)
    ]
    return {
        "figures": figures,
        "places": places,
        "sentences": sentences,
    }


def _sentences(
    store: BelegtDomain, source: Source, addresses: Addresses
) -> Iterator[dict[str, object]]:
    """Yield the sentences of a source that its page shows."""
    extent = config.read(store.env.config).extent
    shown = shown_sentences(source, store.judge.cited_spans(source.id), extent)
    met = 0
    for number, span in enumerate(source.sentences):
        amounts = []
        while met < len(source.mentions) and source.mentions[met].span.start < span.end:
            amounts += _amounts(source.mentions[met].quantity)
            met += 1
        if shown is None or number in shown:
            yield {
                "words": source.entry.outlet,
                "about": "",
                "language": source.entry.language,
                "text": span.cut(source.text),
                "amounts": amounts,
                "uri": addresses.of(source_docname(source), sentence_anchor(number)),
            }


def _amounts(quantity: Quantity | PartialDate | None) -> list[object]:
    found = amount(quantity)
    return [found] if found else []
