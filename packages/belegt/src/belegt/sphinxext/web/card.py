"""The evidence of one figure as a card that opens at the figure.

A card holds in short what the evidence page holds at length. It is a native popover, so that it
is in the page without being shown; a script opens it, and print styles lay all of them out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice

from sphinx.builders import Builder

from belegt.ledger import Derived, Figure, Record, Subject
from belegt.page import sentence_anchor
from belegt.printing import print_quantity
from belegt.source import Source
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, figure_anchor, source_docname
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.passage import Passage, passage_of
from belegt.sphinxext.web.works import Works
from belegt.textfragment import passage_address
from belegt.verdict import Agreed, Attestation, Quoted, Verdict

MOST = 6
"""Entries of a list shown in a card; the evidence page has them all."""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; ``uri`` is empty when there is nothing to lead to."""

    words: str
    uri: str = ""
    about: str = ""  # what stands behind the link: the outlet, subject and scope
    language: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One of the three questions, with its answer."""

    question: str
    answer: str
    reason: str

    @property
    def slug(self) -> str:
        """The answer as a class: "not-found"."""
        return self.answer.replace(" ", "-")


@dataclass(frozen=True, slots=True)
class Listing:
    """The first of many links, and how many more there are."""

    links: tuple[Link, ...] = ()
    more: int = 0

    @classmethod
    def of(cls, links: Iterable[Link], count: int) -> Listing:
        """Take the first of ``count`` links."""
        shown = tuple(islice(links, MOST))
        return cls(shown, count - len(shown))


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows.

    Attributes:
        name: the figure's id.
        words: its value in print.
        about: subject and scope.
        evidence: address of its evidence on the page that has it all.
        passage: the sentence of its source; None for records and derived figures.
        told: for these, what the document states, or what is computed.
        origin: where that comes from: outlet and title, or work and place.
        date: of the source, in words.
        speaker: who says so, in the source's own terms.
        gloss: the quote in English.
        questions: the three verdicts.
        sentence: link to the sentence on the source's page.
        original: link to the source itself, scrolled to the quote.
        found_at: where source or work is found, for paper, which has no links.
        others: what else there is for the same measure.
        cited: the places that cite it.
    """

    name: str
    words: str
    about: str
    evidence: str
    origin: Link
    passage: Passage | None = None
    told: str = ""
    date: str = ""
    speaker: str = ""
    gloss: str = ""
    questions: tuple[Question, ...] = ()
    sentence: Link | None = None
    original: Link | None = None
    found_at: str = ""
    others: Listing = field(default_factory=Listing)
    cited: Listing = field(default_factory=Listing)


class CardMaker:
    """Makes cards for one document.

    Args:
        domain: what is known.
        builder: for the addresses of other documents.
        docname: the document that the cards will stand in.
    """

    def __init__(self, domain: BelegtDomain, builder: Builder, docname: str) -> None:
        self.domain = domain
        self.judge = domain.judge
        self.addresses = Addresses(builder, docname)
        self.locale = builder.config.language
        self.works = Works(domain.env)

    def card(self, name: str) -> Card:
        """Return the card of a figure, record or derived figure."""
        entry = self.judge.ledger.subjects[name].entry
        if isinstance(entry, Figure):
            return self._figure(self.judge.attestations[name])
        if isinstance(entry, Record):
            bare = self._bare(entry, self._work(entry))
            return replace(bare, told=entry.says, found_at=str(self.works[entry.work]))
        if isinstance(entry, Derived):
            return replace(self._bare(entry, Link(entry.formula)), told=entry.says)
        raise TypeError(entry)

    def _figure(self, attestation: Attestation) -> Card:
        figure = attestation.figure
        source = self.judge.sources[figure.source]
        entry = source.entry
        title = "" if entry.title == UNKNOWN else entry.title
        return replace(
            self._bare(figure, Link(entry.outlet, about=title, language=entry.language)),
            passage=passage_of(attestation, source),
            date=print_quantity(entry.published, self.locale) if entry.published else "",
            speaker=figure.according_to,
            gloss=figure.gloss,
            questions=self._questions(attestation),
            sentence=self._sentence(attestation, source),
            original=_original(figure, source),
            found_at="" if entry.address == UNKNOWN else entry.address,
        )

    def _work(self, record: Record) -> Link:
        """Return a link to a record's work in the bibliography, and the place there."""
        docname, anchor = self.domain.gathered.works.get(record.work, (None, ""))
        place = ", ".join(filter(None, (record.where, record.caveat)))
        work = self.works[record.work]
        uri = self.addresses.of(docname, anchor)
        return Link(work.title, uri, place, work.language)

    def _bare(self, entry: Subject, origin: Link) -> Card:
        """Return what every card has."""
        measured = self.domain.edition.measured[entry.measure]
        others = [one for one in measured if one.id != entry.id]
        # what the press says first, then the record
        others.sort(key=lambda one: not isinstance(one, Figure))
        first: dict[str, str] = {}  # by document, the anchor of the first place
        for place in self.domain.gathered.cited_in(entry.id):
            first.setdefault(place.docname, place.anchor)
        cited = (
            Link(self.domain.gathered.title(one), self.addresses.of(one, anchor))
            for one, anchor in first.items()
        )
        return Card(
            entry.id,
            self.judge.printed(entry.id, self.locale),
            f"{entry.subject} · {entry.scope}",
            self._evidence(entry.id),
            origin,
            others=Listing.of((self._other(entry, one) for one in others), len(others)),
            cited=Listing.of(cited, len(first)),
        )

    def _other(self, mine: Subject, entry: Subject) -> Link:
        """Return a link to another figure or record of the measure, and in what it differs."""
        who = "recomputed" if isinstance(entry, Derived) else "on record"
        if isinstance(entry, Figure):
            who = self.judge.sources[entry.source].entry.outlet
        about = [who]
        about += [entry.subject] if entry.subject != mine.subject else []
        about += [entry.scope] if entry.scope != mine.scope else []
        words = self.judge.printed(entry.id, self.locale)
        return Link(words, self._evidence(entry.id), " · ".join(about))

    def _questions(self, attestation: Attestation) -> tuple[Question, ...]:
        figure = attestation.figure
        borne_out = self.judge.borne_out[figure.id]
        return (
            _question("Quoted?", self.domain.gathered.quoted(figure.id)),
            _question("Agreed?", self.judge.agreed(figure)),
            # a person says in one sentence what the comparison lists record by record
            Question("Borne out?", str(borne_out.answer), figure.right or borne_out.why()),
        )

    def _sentence(self, attestation: Attestation, source: Source) -> Link | None:
        span = attestation.finding.span
        if span is None:
            return None
        anchor = sentence_anchor(source.sentence_at(span.start))
        uri = self.addresses.of(source_docname(source), anchor)
        return Link("The sentence in its text", uri) if uri else None

    def _evidence(self, name: str) -> str:
        return self.addresses.of(self.domain.gathered.evidence_page(name), figure_anchor(name))


def _question(words: str, verdict: Verdict[Quoted] | Verdict[Agreed]) -> Question:
    return Question(words, str(verdict.answer), verdict.why())


def _original(figure: Figure, source: Source) -> Link | None:
    if source.entry.address == UNKNOWN:
        return None
    address = passage_address(source.entry.address, figure.quote, figure.prefix, figure.suffix)
    return Link("The original", address)
