"""The one telling of an entry: page, card, table, chart, export, print and terminal lay it out.

Nothing else asks what kind of entry it has before it says who says so, from where, with which
caveat and with which verdicts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from belegt.answers import Agreed, BorneOut, Quoted, Verdict
from belegt.errors import Place
from belegt.ledger import Bridge, Measure, Passage
from belegt.messages import ENGLISH, Message, message
from belegt.quantity import PartialDate, Quantity
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.passages import Finding
from belegt.verdict.provenance import Provenance, Recomputation, cautioned
from belegt.verdict.wording import LanguageName

RECOMPUTED = message("recomputed")
ON_RECORD = message("on record")
UNCONFIRMED = message("not confirmed")


class EntryKind(StrEnum):
    """What an entry of the ledger is."""

    FIGURE = "figure"
    RECORD = "record"
    DERIVED = "derived"
    STATEMENT = "statement"


def bridging(bridge: Bridge) -> Message:
    """Return why a record speaks to what is worded otherwise, and who says so."""
    return message("Bridged by {by}: {because}", by=bridge.by, because=bridge.because)


C = TypeVar("C")
"""A place of the prose that cites an entry, as whoever gathers them knows it."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """The passage of a source that attests an entry.

    Attributes:
        source: where it stands.
        passage: as the ledger quotes it.
        finding: where it was found.
        gloss: the passage in the language of the pages; empty where that is its own.
        speaker: who says so, in the source's own terms.
    """

    source: Source
    passage: Passage
    finding: Finding
    gloss: str
    speaker: str

    @property
    def language(self) -> str:
        """The language of the source."""
        return self.source.entry.language

    @property
    def words(self) -> str:
        """The source's words that print the number; the whole quote where none are found."""
        return self.finding.mention.text if self.finding.mention else self.passage.quote

    def in_other_words(self, language: str) -> Message | None:
        """Return the gloss, named by its language, which is that of the pages; None without one."""
        if not self.gloss:
            return None
        return message(
            "In {language}: “{gloss}”", language=LanguageName(language), gloss=self.gloss
        )

    @property
    def number(self) -> Span | None:
        """The span of the number within the quote."""
        span, mention = self.finding.span, self.finding.mention
        if span is None or mention is None or not span.covers(mention.span):
            return None
        return Span(mention.span.start - span.start, mention.span.end - span.start)

    @property
    def sentence(self) -> int | None:
        """The number (0-based) of the sentence in which the quote begins."""
        span = self.finding.span
        return None if span is None else self.source.sentence_at(span.start)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The answers to the three questions on what a source says.

    Attributes:
        quoted: by the worst of the ledger's quote and all places that cite it.
        agreed: None for a statement, which is compared with nothing.
        borne_out: by the numbers, or by a person.
        right: a person's sentence about the record; "" without one.
        bridges: a person's reasons why records speak to it that are worded otherwise.
        covers: the part of a statement that its verdict speaks of; "" for the whole.
        itself: of reported speech, whether what is said is so; None for what is not reported.
        first_hand: whether all that decides it was read itself.
        slip: what damaged the source's words, not its author; "" for nothing.
    """

    quoted: Verdict[Quoted]
    agreed: Verdict[Agreed] | None
    borne_out: Verdict[BorneOut]
    right: str
    bridges: tuple[Bridge, ...] = ()
    covers: str = ""
    itself: BorneOut | None = None
    first_hand: bool = False
    slip: Message | str = ""

    @property
    def reach(self) -> list[Message]:
        """How far a person's answer reaches: of which part it is, and of what is reported."""
        told = [message("Judged: {part}.", part=self.covers)] if self.covers else []
        if self.itself:
            told.append(
                message(
                    "Judged: whether it was said. Whether it is so: {answer}.", answer=self.itself
                )
            )
        return told

    def why(self, language: str = ENGLISH) -> str:
        """Return why it is borne out or not, then how far that reaches and what is bridged."""
        told = [self.right or self.borne_out.why(language)]
        told += [one.worded(language) for one in self.reach]
        told += [bridging(bridge).worded(language) for bridge in self.bridges]
        return " ".join(told)


@dataclass(frozen=True, slots=True)
class Exhibit(Generic[C]):
    """An entry of the ledger with all that is known of it.

    Attributes:
        kind: what it is.
        id: its name in the ledger.
        place: where that stands.
        measure: what it is about; None for a statement.
        subject: of whom or what it is said; "" for a statement.
        scope: what it covers; "" for a statement.
        unit: of its value; "" for a statement.
        typed: its value as a person typed it, with its bound and unit; "" when nobody did.
        quantity: what the source prints, the document states or the formula gives; None when that
            could not be read or computed.
        printed: its value in print, by language; its id when there is none.
        who: who says so: an outlet, the name of a work, or "recomputed".
        said: the quote, what the document states, or what is computed.
        quotation: of a figure or statement.
        provenance: of a record.
        recomputation: of a derived figure.
        verdicts: of a figure or statement; None for what others are held against.
        works: keys of the works that a record or a person's verdict rests on.
        implied_unit: whether the source leaves the unit to be understood.
        note: what a person adds; "" without any.
        others: ids of what else there is of the measure: what sources say, then the record.
        places: that cite it.
    """

    kind: EntryKind
    id: str
    place: Place
    measure: Measure | None
    subject: str
    scope: str
    unit: str
    quantity: Quantity | PartialDate | None
    printed: Callable[[str], str] = field(compare=False, repr=False)
    who: Message | str
    said: str
    typed: str = ""
    quotation: Quotation | None = None
    provenance: Provenance | None = None
    recomputation: Recomputation | None = None
    verdicts: Verdicts | None = None
    works: tuple[str, ...] = ()
    implied_unit: bool = False
    note: str = ""
    others: tuple[str, ...] = ()
    places: tuple[C, ...] = ()

    @property
    def about(self) -> str:
        """Subject and scope, as a line names them."""
        return f"{self.subject} · {self.scope}"

    @property
    def standing(self) -> Message | str:
        """Who says so where the work is not named: an outlet, "on record", or "recomputed"."""
        if self.provenance:
            return UNCONFIRMED if self.is_estimate else ON_RECORD
        return self.who

    @property
    def is_estimate(self) -> bool:
        """Whether it is somebody's estimate, which nothing has confirmed."""
        return self.provenance is not None and self.provenance.estimate

    @property
    def caveat(self) -> Message | str:
        """What must be told with it wherever it is shown; "" for nothing."""
        known = self.provenance or self.recomputation
        return known.caveat if known else ""

    @property
    def source(self) -> str:
        """The id of the source that says so; "" for what no source says."""
        return self.quotation.source.id if self.quotation else ""

    def with_caveat(self, told: Message | str) -> Message | str:
        """Return what is told of it, the caveat behind that."""
        return cautioned(told, self.caveat)

    def unlike(self, other: Exhibit[C]) -> list[str]:
        """Return the words of another entry's subject and scope that differ from its own."""
        pairs = ((self.subject, other.subject), (self.scope, other.scope))
        return [theirs for mine, theirs in pairs if mine != theirs]

    @property
    def hint(self) -> Message | str:
        """What attests it, in a line."""
        if self.quotation:
            return message("{outlet}: “{quote}”", outlet=self.who, quote=self.said)
        return self.said
