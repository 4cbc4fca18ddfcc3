"""What sources and ledger come to by themselves, whatever the prose says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from belegt.answers import UNRECORDED, Agreed, BorneOut, Verdict
from belegt.errors import Fault
from belegt.formula import Function
from belegt.ledger import Bridge, Figure, Ledger
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.agreed import Comparison, compare
from belegt.verdict.borne import judge_borne_out
from belegt.verdict.census import Census, tally
from belegt.verdict.passages import Finding, Located, locate_listed
from belegt.verdict.quoted import Attestation, attest
from belegt.verdict.reference import Reference, references
from belegt.verdict.reread import overrule_sources


class Inquiry:
    """Answers the three questions for every figure from sources and ledger.

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
