"""The only judge: answers each question for every figure, and reads the prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType

from belegt.answers import UNRECORDED, Agreed, BorneOut, Quoted, Verdict
from belegt.errors import Fault
from belegt.formula import Function
from belegt.ledger import Bridge, Figure, Ledger, did_you_mean
from belegt.lexicon.units import COUNT
from belegt.messages import message
from belegt.printing import print_quantity
from belegt.prose import Paragraph, Piece, PieceKind
from belegt.quantity import Quantity
from belegt.reader import Direction, Mention
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.agreed import Comparison, compare
from belegt.verdict.borne import judge_borne_out
from belegt.verdict.census import Census, tally
from belegt.verdict.paragraphs import (
    Held,
    UnknownEntry,
    is_part_of,
    read_paragraph,
    telling,
    with_words,
)
from belegt.verdict.passages import Finding, Located, locate_listed, origin
from belegt.verdict.quoted import Attestation, attest
from belegt.verdict.readings import BareNumber, CitationVerdict
from belegt.verdict.reference import Reference, references
from belegt.verdict.reread import overrule_sources
from belegt.verdict.witness import Witness


class Judge:
    """Judges figures and prose against sources and ledger.

    Args:
        sources: the sources by id.
        ledger: the ledger, whose ids are all known.
        functions: what its formulas may call, by name.
    """

    def __init__(
        self,
        sources: Mapping[str, Source],
        ledger: Ledger,
        functions: Mapping[str, Function] = MappingProxyType({}),
    ) -> None:
        self.sources = overrule_sources(sources, ledger)
        self.ledger = ledger
        self.functions = functions
        self._printed: dict[tuple[str, str], str] = {}
        self._witnesses: dict[str, Witness | None] = {}
        self._held: dict[str, Held] = {}

    @cached_property
    def attestations(self) -> Mapping[str, Attestation]:
        """Every figure beside what its source prints, by id."""
        return {
            name: attest(placed.entry, self.sources[placed.entry.source], placed.place)
            for name, placed in self.ledger.figures.items()
        }

    @cached_property
    def comparisons(self) -> Mapping[str, Comparison]:
        """Every measure's figures held against each other, by the measure's id."""
        members: dict[str, list[Attestation]] = {name: [] for name in self.ledger.measures}
        for attestation in self.attestations.values():
            members[attestation.figure.measure].append(attestation)
        outlets = {name: source.entry.outlet for name, source in self.sources.items()}
        return {
            name: compare(self.ledger.measures[name].entry, figures, outlets)
            for name, figures in members.items()
        }

    @cached_property
    def listed(self) -> Sequence[Located]:
        """Every listed mention, found in its source."""
        return locate_listed(self.ledger, self.sources)

    def findings(self, source: str) -> list[Finding]:
        """Return what the search for every figure and listed mention of a source came to."""
        figures = [
            attestation.finding
            for attestation in self.attestations.values()
            if attestation.figure.source == source
        ]
        return [
            *figures,
            *(finding for placed, finding in self.listed if placed.entry.source == source),
        ]

    def quoted_spans(self, source: str) -> list[Span]:
        """Return the spans of a source that figures and statements quote."""
        figures = self.attestations.values()
        spans = [one.finding.span for one in figures if one.figure.source == source]
        for placed in self.ledger.statements.values():
            if placed.entry.source == source:
                spans += placed.entry.find(self.sources[source].text)
        return [span for span in spans if span]

    def agreed(self, figure: Figure) -> Verdict[Agreed]:
        """Answer the second question for a figure."""
        return self.comparisons[figure.measure].verdict(figure.id)

    @cached_property
    def _before_verdicts(self) -> tuple[Mapping[str, Reference], list[Fault], bool]:
        census = Census(self.ledger, self.sources).functions
        return references(self.ledger, self.attestations, self.functions, census)

    @cached_property
    def _recomputed(self) -> tuple[Mapping[str, Reference], list[Fault]]:
        found, faults, waiting = self._before_verdicts
        if waiting:
            told = (self.ledger, self.attestations, self.functions, self.census.functions)
            found, faults, _ = references(*told, found)
        return found, faults

    @property
    def census(self) -> Census:
        """What counts over all of it, verdicts included."""
        return Census(self.ledger, self.sources, lambda: self.borne_out)

    @cached_property
    def tally(self) -> Mapping[str, int | str]:
        """What is counted, by the names of the role ``tally``."""
        return tally(self.census, sum(one.disagrees for one in self.comparisons.values()))

    @property
    def recomputation_faults(self) -> list[Fault]:
        """What keeps derived figures from being computed."""
        return self._recomputed[1]

    @property
    def references(self) -> Mapping[str, Reference]:
        """Every record, and every derived figure that can be computed, by id."""
        return self._recomputed[0]

    @cached_property
    def answers(self) -> Mapping[str, Sequence[Reference]]:
        """The records and derived figures that answer each measure's question, by its id."""
        return self._by_measure(self.references)

    def _by_measure(self, known: Mapping[str, Reference]) -> Mapping[str, Sequence[Reference]]:
        found: dict[str, list[Reference]] = {name: [] for name in self.ledger.measures}
        for reference in known.values():
            found[reference.entry.measure].append(reference)
        return found

    @cached_property
    def bridges(self) -> Mapping[str, tuple[Bridge, ...]]:
        """The bridges from each figure that has any, by its id."""
        found: dict[str, tuple[Bridge, ...]] = {}
        for placed in self.ledger.bridges.values():
            for name in placed.entry.figures:
                found[name] = (*found.get(name, ()), placed.entry)
        return found

    @cached_property
    def bridged(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of the records that bridges lead to from each figure, by its id."""
        return {name: tuple(one.record for one in held) for name, held in self.bridges.items()}

    @cached_property
    def borne_out(self) -> Mapping[str, Verdict[BorneOut]]:
        """The answer to the third question for every figure, by id."""
        if not self.ledger.records and not self.ledger.derived:
            return dict.fromkeys(self.attestations, UNRECORDED)
        # what counts verdicts bears no figure out
        answers = self._by_measure(self._before_verdicts[0])
        return {
            name: judge_borne_out(
                attestation, answers[attestation.figure.measure], self.bridged.get(name, ())
            )
            for name, attestation in self.attestations.items()
        }

    def printed(self, name: str, locale: str) -> str:
        """Return the words with which a figure or record prints itself; its id when unknown."""
        if (name, locale) not in self._printed:
            self._printed[name, locale] = self._print(name, locale)
        return self._printed[name, locale]

    def _print(self, name: str, locale: str) -> str:
        if name in self.references:
            return print_quantity(self.references[name].shown, locale)
        attestation = self.attestations.get(name)
        if attestation is None:
            return name
        quantity = attestation.quantity or attestation.figure.quantity
        if isinstance(quantity, Quantity) and attestation.figure.unit == COUNT:
            # the noun is in the source's language; the prose has its own
            quantity = replace(quantity, unit="")
        return print_quantity(quantity, locale)

    def telling(self, name: str, text: str, language: str) -> tuple[Mention, ...]:
        """Return the numbers and dates of a text that say what a figure or record says."""
        witness = self.witness(name)
        return telling(witness, text, language) if witness else ()

    def shown(self, paragraph: Paragraph, language: str) -> Paragraph:
        """Return a paragraph with the words of what prints itself: citations, and counts."""
        silent = paragraph.silent
        if not silent:
            return paragraph
        return with_words(paragraph, [self.words_of(piece, language) for piece in silent])

    def words_of(self, piece: Piece, language: str) -> str:
        """Return the words of a piece that prints itself."""
        if piece.kind is PieceKind.COUNTED:
            return str(self.tally.get(piece.figure, piece.figure))
        return self.printed(piece.figure, language)

    def read(
        self, paragraph: Paragraph, file: str, language: str
    ) -> tuple[CitationVerdict | BareNumber, ...]:
        """Judge a paragraph: return its citations in order, then its numbers without a role."""
        held = tuple(map(self.held, paragraph.cited))
        readings = read_paragraph(self.shown(paragraph, language), file, language, held)
        if not paragraph.about or not readings:
            return readings
        return tuple(
            one
            for one in readings
            if isinstance(one, CitationVerdict)
            or not any(self.tells(name, one, language) for name in paragraph.about)
        )

    def tells(self, name: str, number: BareNumber, language: str) -> bool:
        """Whether a number in a label is its entry's value, or part of what that is about."""
        placed = self.ledger.entries.get(name)
        if placed is None:
            return False
        if any(one.span == number.span for one in self.telling(name, number.within, language)):
            return True
        entry, measure = placed.entry, self.ledger.measures[placed.entry.measure].entry
        about = (entry.subject, entry.scope, measure.label)
        return is_part_of(number, about, language)

    def held(self, name: str) -> Held:
        """Return what citations of an id are held against, whatever it is the id of."""
        found = self._held.get(name)
        if found is None:
            found = self._held[name] = self._hold(name)
        return found

    def _hold(self, name: str) -> Held:
        if name not in self.ledger.entries:
            return UnknownEntry(did_you_mean(name, self.ledger.entries))
        witness = self.witness(name)
        if witness:
            return witness
        attestation = self.attestations.get(name)
        reason = message("The ledger gives no value for it.")
        return attestation.verdict if attestation else Verdict(Quoted.UNREADABLE, reason)

    def direction(self, name: str) -> Direction | None:
        """Return which way an entry has changed, as it is typed or as its quote tells."""
        attestation = self.attestations.get(name)
        mention = attestation.finding.mention if attestation else None
        return self.ledger.entries[name].entry.direction or (mention.direction if mention else None)

    def witness(self, name: str) -> Witness | None:
        """Return what citations of a figure, record or derived figure are held against."""
        if name not in self._witnesses:
            self._witnesses[name] = self._witness(name)
        return self._witnesses[name]

    def _witness(self, name: str) -> Witness | None:
        reference = self.references.get(name)
        if reference:
            return reference.witness
        attestation = self.attestations.get(name)
        if attestation is None or attestation.quantity is None:
            return None
        figure = attestation.figure
        told = origin(attestation.finding, self.sources[figure.source])
        way = self.direction(name)
        return Witness(attestation.quantity, figure.unit, figure.implied_unit, told, way)
