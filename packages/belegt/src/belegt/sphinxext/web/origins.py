"""Where an entry comes from, as a card says it: text, work and place, or formula."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from belegt.messages import message, words_of
from belegt.printing import print_quantity
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.gathered import Gathered, Shown
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.parts import html
from belegt.sphinxext.web.works import Works
from belegt.verdict.exhibit import Provenance, Quotation


@dataclass(frozen=True, slots=True)
class Origins:
    """Tells origins in the words of one document.

    Attributes:
        gathered: what is known of all documents.
        addresses: of other places, as seen from this document.
        works: the works that records are from.
        language: of the document.
    """

    gathered: Gathered
    addresses: Addresses
    works: Works
    language: str

    def of(self, exhibit: Shown) -> Markup:
        """Return outlet, title, date and speaker; work and place; or formula."""
        if exhibit.quotation:
            return self.text(exhibit.quotation)
        if exhibit.provenance:
            return self.work(exhibit, exhibit.provenance)
        if exhibit.recomputation:
            formula = "".join(
                self.gathered.exhibits[piece].printed(self.language) if is_input else piece
                for piece, is_input in exhibit.recomputation.pieces
            )
            return html(message("Recomputed: {formula}", formula=formula), self.language)
        raise TypeError(exhibit.kind)

    def text(self, quotation: Quotation) -> Markup:
        """Return outlet, title, date and speaker of a source."""
        entry = quotation.source.entry
        printed = print_quantity(entry.published, self.language) if entry.published else ""
        date = printed or message("date unknown")
        if entry.title == UNKNOWN:
            origin = message(
                "{outlet}, {date}. According to: {speaker}",
                outlet=entry.outlet,
                date=date,
                speaker=quotation.speaker,
            )
        else:
            title = Markup('<span lang="{}">{}</span>').format(entry.language, entry.title)
            origin = message(
                "{outlet}, “{title}”, {date}. According to: {speaker}",
                outlet=entry.outlet,
                title=title,
                date=date,
                speaker=quotation.speaker,
            )
        return html(origin, self.language)

    def work(self, exhibit: Shown, document: Provenance) -> Markup:
        """Return a link to a record's work in the bibliography, and the place there."""
        work = self.works[document.work]
        uri = self.addresses.of(*self.gathered.works.get(document.work, (None, "")))
        title = escape(work.title)
        if uri:
            language = Markup(' lang="{}"').format(work.language) if work.language else ""
            title = Markup('<a{} href="{}">{}</a>').format(language, uri, work.title)
        where = words_of(exhibit.with_caveat(document.passage), self.language)
        return html(message("On record: {work}, {where}", work=title, where=where), self.language)

    def address(self, exhibit: Shown) -> str:
        """Return where source or work is found, for paper; empty if it is not known."""
        if exhibit.quotation:
            address = exhibit.quotation.source.entry.address
            return "" if address == UNKNOWN else address
        return str(self.works[exhibit.provenance.work]) if exhibit.provenance else ""
