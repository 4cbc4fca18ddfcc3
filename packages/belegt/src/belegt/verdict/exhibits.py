"""The exhibits of a ledger: made of what the judge knows, each when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Generic

from belegt.answers import BorneOut, Quoted, Verdict
from belegt.errors import Place
from belegt.formula import names_in
from belegt.ledger import RECKONED, Derived, Entry, Figure, Measure, Record, Statement
from belegt.ledger.record import SLIPS
from belegt.messages import Message, message
from belegt.verdict.borne import weigh
from belegt.verdict.exhibit import (
    RECOMPUTED,
    C,
    EntryKind,
    Exhibit,
    Quotation,
    Verdicts,
)
from belegt.verdict.judge import Judge
from belegt.verdict.passages import stands_once
from belegt.verdict.provenance import Recomputation


class Exhibits(Generic[C]):
    """The exhibits of a ledger, for whoever lays them out.

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
        for name in self._judge.ledger.entries:
            yield name, self[name]

    @cached_property
    def measured(self) -> Mapping[str, Sequence[str]]:
        """The ids of what can be cited by that of its measure: as the ledger has them."""
        ledger = self._judge.ledger
        found: dict[str, list[str]] = {name: [] for name in ledger.measures}
        for name, placed in ledger.entries.items():
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
        if name not in ledger.entries:
            return self._statement(ledger.statements[name].entry, ledger.statements[name].place)
        placed = ledger.entries[name]
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
                source, figure, attestation.finding, figure.gloss or "", figure.according_to
            ),
            verdicts=Verdicts(
                self._quoted(figure.id) if self._quoted else attestation.verdict,
                judge.agreed(figure),
                judge.borne_out[figure.id],
                figure.right or "",
                judge.bridges.get(figure.id, ()),
                first_hand=self._first_hand(figure),
            ),
            implied_unit=figure.implied_unit,
            note=figure.note or "",
            others=self._others(figure),
            places=self._places(figure.id),
        )

    def _first_hand(self, figure: Figure) -> bool:
        """Whether whatever decides on a figure was read itself."""
        judge = self._judge
        known, bridged = judge.answers[figure.measure], judge.bridged.get(figure.id, ())
        _, deciding = weigh(judge.attestations[figure.id], known, bridged)
        return bool(deciding) and not any(self[one.entry.id].caveat for one in deciding)

    def _record(self, record: Record, place: Place) -> Exhibit[C]:
        return Exhibit(
            EntryKind.RECORD,
            *self._subject(record, place),
            record.quantity,
            partial(self._judge.printed, record.id),
            self._judge.ledger.work_name(record.work),
            record.says,
            typed=f"{record.bound} {record.value} {record.unit}",
            provenance=self._judge.references[record.id].provenance,
            works=(record.work,),
            note=record.note or "",
            others=self._others(record),
            places=self._places(record.id),
        )

    def _derived(self, derived: Derived, place: Place) -> Exhibit[C]:
        reference = self._judge.references.get(derived.id)
        entries = self._judge.ledger.entries
        inputs = tuple(name for name in names_in(derived.formula) if name in entries)
        reckoned = reference.reckoned if reference else None
        reach = None
        if reckoned and reckoned.low is not None and reckoned.high is not None:
            reach = (
                (float(reckoned.low), float(reckoned.high))
                if reckoned.low < reckoned.high
                else None
            )
        return Exhibit(
            EntryKind.DERIVED,
            *self._subject(derived, place),
            reference.quantity if reference else None,
            partial(self._judge.printed, derived.id),
            RECOMPUTED,
            derived.says,
            recomputation=Recomputation(
                derived.formula, inputs, reach, self._caveat(derived) if reference else ""
            ),
            note=derived.note or "",
            others=self._others(derived),
            places=self._places(derived.id),
        )

    def _caveat(self, derived: Derived) -> Message | str:
        """Return what is to be told of a derived figure: how first-hand its records are."""
        records = [self._judge.ledger.records[name].entry for name in self._records(derived)]
        if any(record.estimate for record in records):
            return message("reckoned from an estimate")
        weakest = max((list(RECKONED).index(record.seen) for record in records), default=0)
        return list(RECKONED.values())[weakest]

    def _records(self, derived: Derived) -> Iterator[str]:
        """Yield the ids of the records that a formula rests on, also by way of others."""
        ledger = self._judge.ledger
        open_names, seen = [derived.id], {derived.id}
        while open_names:
            for name in names_in(ledger.derived[open_names.pop()].entry.formula):
                if name in seen:
                    continue
                seen.add(name)
                if name in ledger.records:
                    yield name
                elif name in ledger.derived:
                    open_names.append(name)

    def _statement(self, statement: Statement, place: Place) -> Exhibit[C]:
        source = self._judge.sources[statement.source]
        found = stands_once(statement, source, place)
        borne_out = Verdict(BorneOut(statement.verdict), statement.right)
        return Exhibit(
            EntryKind.STATEMENT,
            *(statement.id, place, None, "", "", "", None),
            lambda _language: statement.id,
            source.entry.outlet,
            statement.quote,
            quotation=Quotation(
                source, statement, found, statement.gloss or "", statement.according_to
            ),
            verdicts=Verdicts(
                found.verdict,
                None,
                borne_out,
                statement.right,
                covers=statement.covers or "",
                itself=BorneOut(statement.itself) if statement.itself else None,
                first_hand=statement.evidence == "primary",
                slip=SLIPS[statement.slip] if statement.slip else "",
            ),
            works=statement.works,
            note=statement.note or "",
        )

    def _subject(self, entry: Entry, place: Place) -> tuple[str, Place, Measure, str, str, str]:
        measure = self._judge.ledger.measures[entry.measure].entry
        return entry.id, place, measure, entry.subject, entry.scope, entry.unit

    def _others(self, entry: Entry) -> tuple[str, ...]:
        """Return what else there is of a measure: what the press says, then the record."""
        figures = self._judge.ledger.figures
        others = (name for name in self.measured[entry.measure] if name != entry.id)
        return tuple(sorted(others, key=lambda name: name not in figures))

    def _places(self, name: str) -> tuple[C, ...]:
        return tuple(self._citing.get(name, ()))
