"""What the finder searches: figures, the places that cite them, and the sources' sentences."""

from __future__ import annotations

from collections.abc import Iterator

from belegt.ledger import Figure
from belegt.page import sentence_anchor, shown_sentences
from belegt.quantity import PartialDate, Quantity
from belegt.source import Source
from belegt.sphinxext import config
from belegt.sphinxext.domain import BelegtDomain, source_docname
from belegt.sphinxext.web.lookup import amount, lexicon
from belegt.sphinxext.web.rows import Address, rows


def finder_index(domain: BelegtDomain, address: Address) -> dict[str, object]:
    """Return the index as a value for JSON.

    Its lists hold an object each: what is shown (``words``, ``about``, ``text`` in its
    ``language``, ``uri``), and what is searched beside it (``amounts``, ``more``).

    Args:
        domain: what is known; all documents are read.
        address: where a document's anchor is.
    """
    locale = domain.env.config.language
    entries = list(rows(domain))
    figures = []
    for row in entries:
        more, language = "", locale
        if isinstance(row.entry, Figure):
            more = f"{row.entry.gloss} {row.entry.according_to}"
            language = domain.judge.sources[row.entry.source].entry.language
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
                "uri": row.evidence(address),
            }
        )
    quantities = {row.entry.id: row.quantity for row in entries}
    places = [
        {
            "figure": place.figure,
            "words": place.words,
            "about": domain.gathered.title(place.docname),
            "text": place.context,
            "amounts": _amounts(quantities.get(place.figure)),
            "uri": address(place.docname, place.anchor),
        }
        for place in domain.gathered.cited_places()
    ]
    sentences = [
        sentence
        for source in domain.judge.sources.values()
        for sentence in _sentences(domain, source, address)
    ]
    return {
        "lexicon": lexicon(domain, entries),
        "figures": figures,
        "places": places,
        "sentences": sentences,
    }


def _sentences(
    domain: BelegtDomain, source: Source, address: Address
) -> Iterator[dict[str, object]]:
    """Yield the sentences of a source that its page shows."""
    extent = config.read(domain.env.config).extent
    shown = shown_sentences(source, domain.judge.cited_spans(source.id), extent)
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
                "uri": address(source_docname(source), sentence_anchor(number)),
            }


def _amounts(quantity: Quantity | PartialDate | None) -> list[object]:
    found = amount(quantity)
    return [found] if found else []
