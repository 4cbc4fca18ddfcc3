"""The evidence of one entry as a card that opens at the figure.

A card holds in short what the evidence page holds at length. It is a native popover, so that it
is in the page without being shown; a script opens it, and print styles lay all of them out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from markupsafe import Markup
from sphinx.builders import Builder

from belegt import classes
from belegt.answers import AnyVerdict
from belegt.messages import Message, message, words_of
from belegt.page import sentence_anchor
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, figure_anchor, source_docname
from belegt.sphinxext.gathered import Shown
from belegt.sphinxext.questions import AGREED, BORNE_OUT, QUOTED
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.origins import Origins
from belegt.sphinxext.web.sentence import MarkedSentence, sentence_of
from belegt.sphinxext.web.works import Works
from belegt.textfragment import passage_address
from belegt.verdict.exhibit import Quotation, Verdicts

MOST = 6
"""Entries of a list shown in a card; the evidence page has them all."""

LABELS = {
    "heading": message("Evidence for this page"),
    "others": message("Of the same measure"),
    "cited": message("Cited in"),
    "evidence": message("All evidence"),
}


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; ``uri`` is empty when there is nothing to lead to."""

    words: str
    uri: str = ""
    about: str = ""  # what stands behind the link: the outlet, subject and scope


@dataclass(frozen=True, slots=True)
class Question:
    """One of the three questions, with its answer."""

    question: str
    answer: str
    reason: str
    kinds: str  # classes of the answer


@dataclass(frozen=True, slots=True)
class FirstLinks:
    """The first of many links, and how many more there are."""

    links: tuple[Link, ...] = ()
    more: int = 0

    @classmethod
    def of(cls, links: Iterable[Link], count: int) -> FirstLinks:
        """Take the first of ``count`` links."""
        shown = tuple(islice(links, MOST))
        return cls(shown, count - len(shown))

    @property
    def rest(self) -> Message:
        """How many more there are, in words."""
        return message("and {count} more", count=self.more)


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows.

    Attributes:
        name: the entry's id.
        words: its value in print.
        label: what a screen reader calls the card.
        about: subject and scope.
        evidence: address of its evidence on the page that has it all.
        origin: where it comes from: outlet, title, date and speaker; work and place; or formula.
        passage: the sentence of its source; None for records and derived figures.
        told: for these, what the document states, or what is computed.
        gloss: what the quote says in the language of the page.
        verdict: the answer to *borne out?*, which comes first; None for what has none.
        questions: the other questions.
        sentence: link to the sentence on the source's page.
        original: link to the source itself, scrolled to the quote.
        found_at: where source or work is found, for paper, which has no links.
        others: what else there is for the same measure.
        cited: the places that cite it.
    """

    name: str
    words: str
    label: str
    about: str
    evidence: str
    origin: Markup
    passage: MarkedSentence | None = None
    told: str = ""
    gloss: str = ""
    verdict: Question | None = None
    questions: tuple[Question, ...] = ()
    sentence: Link | None = None
    original: Link | None = None
    found_at: str = ""
    others: FirstLinks = field(default_factory=FirstLinks)
    cited: FirstLinks = field(default_factory=FirstLinks)


class CardMaker:
    """Makes cards for one document.

    Args:
        domain: what is known.
        builder: for the addresses of other documents.
        docname: the document that the cards will stand in.
    """

    def __init__(self, domain: BelegtDomain, builder: Builder, docname: str) -> None:
        self.gathered = domain.gathered
        self.addresses = Addresses(builder, docname)
        self.language = builder.config.language
        self.origins = Origins(self.gathered, self.addresses, Works(domain.env), self.language)

    def card(self, name: str) -> Card:
        """Return the card of a figure, record or derived figure."""
        exhibit = self.gathered.exhibits[name]
        quotation, verdicts = exhibit.quotation, exhibit.verdicts
        words = exhibit.printed(self.language)
        gloss = quotation.in_other_words(self.language) if quotation else None
        return Card(
            name,
            words,
            message("Evidence: {words}", words=words).worded(self.language),
            exhibit.about,
            self._evidence(name),
            self.origins.of(exhibit),
            passage=sentence_of(quotation) if quotation else None,
            told="" if quotation else exhibit.said,
            gloss=words_of(gloss or "", self.language),
            verdict=self._borne_out(verdicts) if verdicts else None,
            questions=self._questions(verdicts) if verdicts else (),
            sentence=self._sentence(quotation) if quotation else None,
            original=self._original(quotation) if quotation else None,
            found_at=self.origins.address(exhibit),
            others=self._others(exhibit),
            cited=self._cited(exhibit),
        )

    def _others(self, exhibit: Shown) -> FirstLinks:
        """Return links to what else there is of the measure, and in what it differs."""
        others = (self.gathered.exhibits[name] for name in exhibit.others)
        links = (
            Link(
                one.printed(self.language),
                self._evidence(one.id),
                " · ".join([self._words(one.with_caveat(one.standing)), *exhibit.unlike(one)]),
            )
            for one in others
        )
        return FirstLinks.of(links, len(exhibit.others))

    def _cited(self, exhibit: Shown) -> FirstLinks:
        """Return links to the documents that cite an entry, each to the first place there."""
        first: dict[str, str] = {}
        for place in exhibit.places:
            first.setdefault(place.docname, place.anchor)
        links = (
            Link(self.gathered.title(docname), self.addresses.of(docname, anchor))
            for docname, anchor in first.items()
        )
        return FirstLinks.of(links, len(first))

    def _borne_out(self, verdicts: Verdicts) -> Question:
        # a person says in one sentence what the comparison lists record by record
        return self._question(BORNE_OUT, verdicts.borne_out, verdicts.why(self.language))

    def _questions(self, verdicts: Verdicts) -> tuple[Question, ...]:
        asked = [(QUOTED, verdicts.quoted), (AGREED, verdicts.agreed)]
        return tuple(
            self._question(question, verdict, verdict.why(self.language))
            for question, verdict in asked
            if verdict
        )

    def _question(self, question: Message, verdict: AnyVerdict, why: str) -> Question:
        kinds = " ".join(classes.verdict(verdict.answer))
        return Question(
            question.worded(self.language), verdict.answer.worded(self.language), why, kinds
        )

    def _sentence(self, quotation: Quotation) -> Link | None:
        if quotation.sentence is None:
            return None
        anchor = sentence_anchor(quotation.sentence)
        uri = self.addresses.of(source_docname(quotation.source), anchor)
        return Link(self._words(message("The sentence in its text")), uri) if uri else None

    def _original(self, quotation: Quotation) -> Link | None:
        address, passage = quotation.source.entry.address, quotation.passage
        if address == UNKNOWN:
            return None
        original = passage_address(address, passage.quote, passage.prefix, passage.suffix)
        return Link(self._words(message("The original")), original)

    def _evidence(self, name: str) -> str:
        return self.addresses.of(self.gathered.evidence_page(name), figure_anchor(name))

    def _words(self, told: Message | str) -> str:
        return words_of(told, self.language)
