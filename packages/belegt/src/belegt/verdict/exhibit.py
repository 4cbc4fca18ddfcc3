"""The one telling of an entry: page, card, table, chart, export, print and terminal lay it out.

Nothing else asks what kind of entry it has before it says who says so, from where, with which
caveat and with which verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, partial
from typing import Generic, TypeVar

from belegt.answers import Agreed, BorneOut, Quoted, Verdict
from belegt.errors import Place
from belegt.formula import names_in
from belegt.ledger import Derived, Figure, Measure, Passage, Record, Statement, Subject
from belegt.messages import ENGLISH, Message, message
from belegt.quantity import PartialDate, Quantity
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.judge import Judge
from belegt.verdict.passages import Finding

RECOMPUTED = message("recomputed")
ON_RECORD = message("on record")


class EntryKind(StrEnum):
    """What an entry of the ledger is."""

    FIGURE = "figure"
    RECORD = "record"
    DERIVED = "derived"
    STATEMENT = "statement"


C = TypeVar("C")
"""A place of the prose that cites an entry, as whoever gathers them knows it."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """The passage of a source that attests an entry.

    Attributes:
        source: where it stands.
        passage: as the ledger quotes it.
        finding: where it was found.
        gloss: the passage in English.
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
class Provenance:
    """Where a document states something, and how first-hand it was read.

    Attributes:
        work: key of the document in the bibliography.
        where: section, table or page.
        seen: how first-hand the reading was, as the ledger says it.
        caveat: what must be told wherever the record is shown; "" when it was read itself.
    """

    work: str
    where: str
    seen: str
    caveat: Message | str


@dataclass(frozen=True, slots=True)
class Recomputation:
    """A formula, and what it rests on.

    Attributes:
        formula: as the ledger writes it.
        inputs: ids of the entries that it names, in its order.
        reach: the least and greatest value that rounded inputs allow; None without any.
    """

    formula: str
    inputs: tuple[str, ...]
    reach: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The answers to the three questions on what a source says.

    Attributes:
        quoted: by the worst of the ledger's quote and all places that cite it.
        agreed: None for a statement, which is compared with nothing.
        borne_out: by the numbers, or by a person.
        right: a person's sentence about the record; "" without one.
    """

    quoted: Verdict[Quoted]
    agreed: Verdict[Agreed] | None
    borne_out: Verdict[BorneOut]
    right: str

    def why(self, language: str = ENGLISH) -> str:
        """Return why it is borne out or not: a person says so in one sentence, numbers in many."""
        return self.right or self.borne_out.why(language)


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
        who: who says so: an outlet, the key of a work, or "recomputed".
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
        return ON_RECORD if self.provenance else self.who

    @property
    def caveat(self) -> Message | str:
        """What must be told with it wherever it is shown; "" for nothing."""
        return self.provenance.caveat if self.provenance else ""

    @property
    def source(self) -> str:
        """The id of the source that says so; "" for what no source says."""
        return self.quotation.source.id if self.quotation else ""

    def with_caveat(self, told: Message | str) -> Message | str:
        """Return what is told of it, the caveat behind that."""
        return message("{told}, {caveat}", told=told, caveat=self.caveat) if self.caveat else told

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


class Exhibits(Generic[C]):
    """The exhibits of a ledger, each made when it is first asked for.

    Args:
        judge: over sources and ledger.
        citing: the places that cite entries, by their ids; None while they are not known.
        quoted: answers the first question for a figure and all places that cite it; without it,
            the ledger's own quote decides.
    """

    def __init__(
        self,
        judge: Judge,
        citing: Mapping[str, Sequence[C]] | None = None,
        quoted: Callable[[str], Verdict[Quoted]] | None = None,
    ) -> None:
        self._judge = judge
        self._citing = citing or {}
        self._quoted = quoted
        self._made: dict[str, Exhibit[C]] = {}

    def __getitem__(self, name: str) -> Exhibit[C]:
        """Return the exhibit of an entry.

        Raises:
            KeyError: when no entry has this id.
        """
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def __iter__(self) -> Iterator[Exhibit[C]]:
        """Yield every entry that can be cited, measure by measure."""
        for names in self.measured.values():
            yield from map(self.__getitem__, names)

    def items(self) -> Iterator[tuple[str, Exhibit[C]]]:
        """Yield every entry that can be cited, by its id, in the ledger's order."""
        for name in self._judge.ledger.subjects:
            yield name, self[name]

    @cached_property
    def measured(self) -> Mapping[str, Sequence[str]]:
        """The ids of what can be cited by that of its measure: as the ledger has them."""
        ledger = self._judge.ledger
        found: dict[str, list[str]] = {name: [] for name in ledger.measures}
        for name, placed in ledger.subjects.items():
            found[placed.entry.measure].append(name)
        return found

    def of_measure(self, measure: str) -> Iterator[Exhibit[C]]:
        """Yield the entries of a measure."""
        return map(self.__getitem__, self.measured[measure])

    def statements(self) -> Iterator[Exhibit[C]]:
        """Yield the statements, in the ledger's order."""
        return map(self.__getitem__, self._judge.ledger.statements)

    def _make(self, name: str) -> Exhibit[C]:
        ledger = self._judge.ledger
        if name not in ledger.subjects:
            return self._statement(ledger.statements[name].entry, ledger.statements[name].place)
        placed = ledger.subjects[name]
        match placed.entry:
            case Figure():
                return self._figure(placed.entry, placed.place)
            case Record():
                return self._record(placed.entry, placed.place)
            case Derived():
                return self._derived(placed.entry, placed.place)
        raise TypeError(placed.entry)

    def _figure(self, figure: Figure, place: Place) -> Exhibit[C]:
        judge = self._judge
        attestation = judge.attestations[figure.id]
        source = judge.sources[figure.source]
        return Exhibit(
            EntryKind.FIGURE,
            *self._subject(figure, place),
            attestation.quantity,
            partial(judge.printed, figure.id),
            source.entry.outlet,
            figure.quote,
            typed=f"{figure.bound} {figure.value} {figure.unit}",
            quotation=Quotation(
                source, figure, attestation.finding, figure.gloss, figure.according_to
            ),
            verdicts=Verdicts(
                self._quoted(figure.id) if self._quoted else attestation.verdict,
                judge.agreed(figure),
                judge.borne_out[figure.id],
                figure.right or "",
            ),
            implied_unit=figure.implied_unit,
            note=figure.note or "",
            others=self._others(figure),
            places=self._places(figure.id),
        )

    def _record(self, record: Record, place: Place) -> Exhibit[C]:
        return Exhibit(
            EntryKind.RECORD,
            *self._subject(record, place),
            record.quantity,
            partial(self._judge.printed, record.id),
            record.work,
            record.says,
            typed=f"{record.bound} {record.value} {record.unit}",
            provenance=Provenance(record.work, record.where, record.seen, record.caveat),
            works=(record.work,),
            note=record.note or "",
            others=self._others(record),
            places=self._places(record.id),
        )

    def _derived(self, derived: Derived, place: Place) -> Exhibit[C]:
        reference = self._judge.references.get(derived.id)
        subjects = self._judge.ledger.subjects
        inputs = tuple(name for name in names_in(derived.formula) if name in subjects)
        amount = reference.amount if reference else None
        reach = None
        if amount and amount.low is not None and amount.high is not None:
            reach = (float(amount.low), float(amount.high)) if amount.low < amount.high else None
        return Exhibit(
            EntryKind.DERIVED,
            *self._subject(derived, place),
            reference.quantity if reference else None,
            partial(self._judge.printed, derived.id),
            RECOMPUTED,
            derived.says,
            recomputation=Recomputation(derived.formula, inputs, reach),
            note=derived.note or "",
            others=self._others(derived),
            places=self._places(derived.id),
        )

    def _statement(self, statement: Statement, place: Place) -> Exhibit[C]:
        source = self._judge.sources[statement.source]
        found = stands_once(statement, source)
        borne_out = Verdict(BorneOut(statement.verdict), statement.right)
        return Exhibit(
            EntryKind.STATEMENT,
            *(statement.id, place, None, "", "", "", None),
            lambda _language: statement.id,
            source.entry.outlet,
            statement.quote,
            quotation=Quotation(source, statement, found, statement.gloss, statement.according_to),
            verdicts=Verdicts(found.verdict, None, borne_out, statement.right),
            works=statement.works,
            note=statement.note or "",
        )

    def _subject(self, entry: Subject, place: Place) -> tuple[str, Place, Measure, str, str, str]:
        measure = self._judge.ledger.measures[entry.measure].entry
        return entry.id, place, measure, entry.subject, entry.scope, entry.unit

    def _others(self, entry: Subject) -> tuple[str, ...]:
        """Return what else there is of a measure: what the press says, then the record."""
        figures = self._judge.ledger.figures
        others = (name for name in self.measured[entry.measure] if name != entry.id)
        return tuple(sorted(others, key=lambda name: name not in figures))

    def _places(self, name: str) -> tuple[C, ...]:
        return tuple(self._citing.get(name, ()))


def stands_once(passage: Passage, source: Source) -> Finding:
    """Find a passage that no number has to be read from."""
    spans = passage.find(source.text)
    if not spans:
        reason = message("The quote does not stand in the source.")
        return Finding(Verdict(Quoted.NOT_FOUND, reason))
    if len(spans) > 1:
        reason = message("The quote stands {count} times in the source.", count=len(spans))
        return Finding(Verdict(Quoted.AMBIGUOUS, reason), span=spans[0])
    line = source.line(spans[0].start)
    reason = message("The quote stands once in the source, in line {line}.", line=line)
    return Finding(Verdict(Quoted.SUPPORTED, reason), span=spans[0])
