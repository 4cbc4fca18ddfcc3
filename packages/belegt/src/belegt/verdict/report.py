"""All verdicts on a case, and all that has to be mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from belegt.answers import Agreed, BorneOut, Quoted, Verdict
from belegt.errors import Fault
from belegt.verdict.agreed import Comparison
from belegt.verdict.case import Case
from belegt.verdict.doubts import Doubts
from belegt.verdict.quoted import Attestation
from belegt.verdict.readings import CitationVerdict
from belegt.verdict.rules import faults


@dataclass(frozen=True, slots=True)
class FigureVerdicts:
    """The three verdicts on a figure, and where it is cited."""

    attestation: Attestation
    quoted: Verdict[Quoted]
    agreed: Verdict[Agreed]
    borne_out: Verdict[BorneOut]
    citations: tuple[CitationVerdict, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All verdicts, and all that has to be mended."""

    figures: Mapping[str, FigureVerdicts]
    comparisons: Mapping[str, Comparison]
    citations: tuple[CitationVerdict, ...]  # in the order of the prose, unknown figures included
    faults: tuple[Fault, ...]
    mentions: int  # quantities and dates in the sources
    doubts: Doubts

    @property
    def disagreements(self) -> list[Comparison]:
        """The measures whose figures disagree."""
        return [comparison for comparison in self.comparisons.values() if comparison.disagrees]


def report_on(case: Case) -> Report:
    """Judge everything."""
    judge = case.judge
    figures = {
        name: FigureVerdicts(
            attestation,
            case.quoted(name),
            judge.agreed(attestation.figure),
            judge.borne_out[name],
            case.citing.get(name, ()),
        )
        for name, attestation in judge.attestations.items()
    }
    return Report(
        figures,
        judge.comparisons,
        tuple(citation for citations in case.citations.values() for citation in citations),
        faults(case),
        sum(len(source.mentions) for source in judge.sources.values()),
        case.doubts,
    )
