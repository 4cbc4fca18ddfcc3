"""Verdicts on what the sources say, in schema.org's words: a ClaimReview each.

Only claims have one that were weighed against what was read itself: nobody is rated by hearsay.
"Unverifiable" and "not yet recorded" tell that nothing was there to weigh a claim against: a review
without a rating would be read as a finding. A dateline is no claim, and a slip of translation or
copying none of whoever is named.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from belegt.answers import BorneOut
from belegt.messages import message
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.config import Settings
from belegt.sphinxext.domain import BelegtDomain, figure_anchor
from belegt.sphinxext.sourceoverview import statement_anchor
from belegt.sphinxext.tables import UNKNOWN
from belegt.sphinxext.web.structured import (
    Citations,
    Thing,
    known,
    organization,
    press_text,
)
from belegt.verdict.exhibit import Quotation, Verdicts

RATINGS = {
    BorneOut.WRONG: 1,
    BorneOut.MISATTRIBUTED: 2,
    BorneOut.IMPRECISE: 3,
    BorneOut.CONFIRMED: 4,
}
"""The verdicts in the order of their distance from the record, as a rating has to be a number.

1 fits nothing on record; 2 fits, but something else; 3 fits when rounding is read generously;
4 fits. ``alternateName`` has the verdict's own word.
"""


class Reviewer:
    """Writes the reviews of one page.

    Args:
        domain: what is known.
        addresses: as the page writes them.
        citations: makes those of the works that a person's verdict rests on.
        author: who reviews.
        dates: when the briefing came out, and when this edition did.
    """

    def __init__(
        self,
        domain: BelegtDomain,
        addresses: Addresses,
        citations: Citations,
        author: str,
        dates: Settings,
    ) -> None:
        self._exhibits = domain.gathered.exhibits
        self._ledger = domain.judge.ledger
        self._language = domain.env.config.language
        self._addresses = addresses
        self._citations = citations
        self._author = organization(author)
        self._dates = known(datePublished=dates.published, dateModified=dates.modified)

    def reviews(self, figures: Iterable[str], anchors: Collection[str]) -> Iterator[Thing]:
        """Yield a review for each weighed claim whose evidence stands on the page.

        Args:
            figures: those whose evidence is there, records among them.
            anchors: the ids there, for the statements.
        """
        for name in figures:
            exhibit = self._exhibits[name]
            if exhibit.quotation and exhibit.verdicts and self._ledger.is_claim(name):
                anchor = figure_anchor(name)
                yield from self._review(exhibit.quotation, exhibit.verdicts, anchor)
        for exhibit in self._exhibits.statements():
            anchor = statement_anchor(exhibit.id)
            if anchor in anchors and exhibit.quotation and exhibit.verdicts:
                for review in self._review(exhibit.quotation, exhibit.verdicts, anchor):
                    yield review | known(citation=self._citations.of(exhibit.works))

    def _review(self, quotation: Quotation, verdicts: Verdicts, anchor: str) -> Iterator[Thing]:
        """Yield the review of a claim, if it was weighed at first hand."""
        entry, answer = quotation.source.entry, verdicts.borne_out.answer
        if answer not in RATINGS or not verdicts.first_hand or verdicts.slip:
            return
        if verdicts.itself not in (None, answer):
            return  # that it was said is one thing, and its rating would be read as the other
        speaker = message("{speaker}, in {outlet}", speaker=quotation.speaker, outlet=entry.outlet)
        yield {
            "@type": "ClaimReview",
            "url": self._addresses.here(anchor),
            "author": self._author,
            **self._dates,
            "claimReviewed": quotation.gloss or quotation.passage.quote,
            "inLanguage": self._language if quotation.gloss else entry.language,
            "itemReviewed": {
                "@type": "Claim",
                "text": quotation.passage.quote,
                "inLanguage": entry.language,
                # who has said it may be "analysts, not named", neither person nor organisation:
                # the author is whoever printed it, and the credit tells who speaks
                "author": organization(entry.outlet),
                "creditText": str(speaker),
                **known(datePublished="" if entry.date == UNKNOWN else entry.date),
                "appearance": press_text(entry),
            },
            "reviewRating": {
                "@type": "Rating",
                "ratingValue": RATINGS[answer],
                "worstRating": min(RATINGS.values()),
                "bestRating": max(RATINGS.values()),
                "alternateName": str(answer),
                "ratingExplanation": verdicts.why(),
            },
        }
