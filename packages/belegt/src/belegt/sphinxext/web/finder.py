"""The finder: a field that finds figures, places and sentences, and what it searches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from docutils import nodes

from belegt.messages import Message, message, words_of
from belegt.page import sentence_anchor, shown_sentences
from belegt.quantity import PartialDate, Quantity
from belegt.source import Source
from belegt.sphinxext import config, domain
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, figure_anchor, source_docname
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.web.lookup import LEXICON, compared, lexicon_script, small_words
from belegt.sphinxext.web.naming import naming
from belegt.sphinxext.web.parts import PagePart, PagePartDirective, browser_only, template
from belegt.sphinxext.web.publish import script
from belegt.verdict import EntryKind

if TYPE_CHECKING:
    from sphinx.application import Sphinx

KINDS = {EntryKind.RECORD: message("record"), EntryKind.DERIVED: message("derived")}
"""What is told of entries that have no verdict."""

ESTIMATE = message("estimate")
"""What is told in their place of a record that is one."""

INDEX = "_static/belegt-index.js"


def files(app: Sphinx) -> Mapping[str, str]:
    """Return the index and the words that queries are read by, as scripts."""
    store = domain.of(app.env)
    index = finder_index(store, Addresses(app.builder))
    return {LEXICON: lexicon_script(store), INDEX: script("index", index)}


FINDER = PagePart(
    "finder",
    (
        "belegt-lexicon.js",
        "belegt-read.js",
        "belegt-query.js",
        "belegt-index.js",
        "belegt-search.js",
        "belegt-finder.js",
    ),
    ("belegt-find.css",),
    files,
)


LABELS = {
    "label": message("Number or words"),
    "examples": message("600 Mrd, $5.6 million, 5600000, 17 %, Nvidia"),
    "scripts": message(
        "The finder needs scripts; the search of the browser works on the page with all evidence."
    ),
}

FIELD = message("Find a figure")
FIELD_EXAMPLE = message("Find a figure: 600 Mrd")
"""Of the field that a theme may show on every page."""


class FinderDirective(PagePartDirective):
    """A field that finds figures, places and sentences by number or by words."""

    part = FINDER

    def shown(self) -> nodes.Node:
        """Return the field; a script does the finding."""
        return browser_only(template(FINDER.name, self.config.language, say=LABELS))


def finder_index(store: BelegtDomain, addresses: Addresses) -> dict[str, object]:
    """Return the index as a value for JSON.

    Its lists hold an object each: what is shown (``words``, ``about``, ``who``, ``verdict``,
    ``text`` in its ``language``, ``uri``), and what is searched beside it (``quantities``,
    ``label``, ``more``, ``id``); of figures and statements, how often they are ``cited``; of
    figures, the words by which a text names them (see `naming`).

    Args:
        store: what is known; all documents are read.
        addresses: as the scripts need them.
    """
    exhibits, small = store.gathered.exhibits, small_words(store)
    places = [
        {
            "figure": place.figure,
            "words": place.words,
            "about": store.gathered.title(place.docname),
            "text": place.context,
            "quantities": _quantities(exhibits[place.figure].quantity),
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
        "figures": [
            _figure(store, exhibit, addresses) | naming(exhibit, small) for exhibit in exhibits
        ],
        "statements": [_statement(store, one, addresses) for one in exhibits.statements()],
        "pages": list(_pages(store, addresses)),
        "places": places,
        "sentences": sentences,
    }


def _figure(store: BelegtDomain, exhibit: Shown, addresses: Addresses) -> dict[str, object]:
    """Return an entry of the ledger as the finder shows and searches it."""
    locale, quotation, measure = store.env.config.language, exhibit.quotation, exhibit.measure
    label = measure.label if measure else ""
    verdicts = exhibit.verdicts
    more = [measure.question if measure else "", *_said_elsewhere(exhibit)]
    if verdicts and verdicts.agreed:
        more.append(verdicts.agreed.answer.worded(locale))
    return {
        "id": exhibit.id,
        "words": exhibit.printed(locale),
        "about": message("{measure}: {about}", measure=label, about=exhibit.about).worded(locale),
        "label": label,
        "who": words_of(exhibit.with_caveat(exhibit.who), locale),
        "verdict": (verdicts.borne_out.answer if verdicts else kind_of(exhibit)).worded(locale),
        "text": exhibit.said,
        "language": quotation.language if quotation else locale,
        "more": " ".join(more),
        "cited": len(exhibit.places),
        "quantities": _quantities(exhibit.quantity),
        "uri": addresses.of(store.gathered.evidence_page(exhibit.id), figure_anchor(exhibit.id)),
    }


def kind_of(exhibit: Shown) -> Message:
    """Return what is told of an entry that has no verdict."""
    return ESTIMATE if exhibit.is_estimate else KINDS[exhibit.kind]


def _statement(store: BelegtDomain, exhibit: Shown, addresses: Addresses) -> dict[str, object]:
    """Return a statement as the finder shows and searches it; it leads to its sentence."""
    locale, quotation, verdicts = store.env.config.language, exhibit.quotation, exhibit.verdicts
    if quotation is None or verdicts is None:
        raise TypeError(exhibit.kind)
    anchor = "" if quotation.sentence is None else sentence_anchor(quotation.sentence)
    return {
        "id": exhibit.id,
        "words": quotation.gloss or exhibit.said,
        "who": words_of(exhibit.who, locale),
        "verdict": verdicts.borne_out.answer.worded(locale),
        "text": exhibit.said,
        "language": quotation.language,
        "more": f"{verdicts.right} {quotation.speaker}",
        "uri": addresses.of(source_docname(quotation.source), anchor),
    }


def _said_elsewhere(exhibit: Shown) -> tuple[str, ...]:
    """Return what a source says in the words of the pages, and who says it."""
    quotation = exhibit.quotation
    return (quotation.gloss, quotation.speaker) if quotation else ()


def _pages(store: BelegtDomain, addresses: Addresses) -> Iterator[dict[str, object]]:
    """Yield the pages, their sections and the terms that they explain, by their titles."""
    env = store.env
    # found as their figures
    measures = {placed.entry.label for placed in store.judge.ledger.measures.values()}
    for docname in sorted(env.titles):
        title = env.titles[docname].astext()
        if "nosearch" in env.metadata[docname]:
            continue
        for link in env.tocs[docname].findall(nodes.reference):
            section = link.astext()
            if section in measures:
                continue
            page = "" if section == title else title
            anchor = str(link["anchorname"]).removeprefix("#")
            yield {"words": section, "who": page, "uri": addresses.of(docname, anchor)}
    for _, said, kind, docname, anchor, _ in env.domains.standard_domain.get_objects():
        if kind == "term":
            page = env.titles[docname].astext()
            yield {"words": said, "who": page, "uri": addresses.of(docname, anchor)}


def _sentences(
    store: BelegtDomain, source: Source, addresses: Addresses
) -> Iterator[dict[str, object]]:
    """Yield the sentences of a source that its page shows."""
    extent = config.read(store.env.config).extent
    shown = shown_sentences(source, store.judge.quoted_spans(source.id), extent)
    met = 0
    for number, span in enumerate(source.sentences):
        quantities = []
        while met < len(source.mentions) and source.mentions[met].span.start < span.end:
            quantities += _quantities(source.mentions[met].quantity)
            met += 1
        if shown is None or number in shown:
            yield {
                "words": source.entry.outlet,
                "about": "",
                "language": source.entry.language,
                "text": span.cut(source.text),
                "quantities": quantities,
                "uri": addresses.of(source_docname(source), sentence_anchor(number)),
            }


def _quantities(quantity: Quantity | PartialDate | None) -> list[object]:
    found = compared(quantity)
    return [found] if found else []
