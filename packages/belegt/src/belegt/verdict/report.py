"""The values that a report is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from belegt.answers import Agreed, BorneOut, Quoted, Verdict, worst
from belegt.errors import Fault, Place
from belegt.verdict.agreed import Comparison
from belegt.verdict.quoted import Attestation


@dataclass(frozen=True, slots=True)
class CitationVerdict:
    """A place in the prose where a figure is cited, judged."""

    figure: str
    words: str
    place: Place
    verdict: Verdict[Quoted]
    fault: Fault | None

    @property
    def document(self) -> str:
        """The file that it stands in."""
        return self.place.file


@dataclass(frozen=True, slots=True)
class FigureVerdicts:
    """The three verdicts on a figure, and where it is cited."""

    attestation: Attestation
    agreed: Verdict[Agreed]
    borne_out: Verdict[BorneOut]
    citations: tuple[CitationVerdict, ...]

    @property
    def quoted(self) -> Verdict[Quoted]:
        """The worst answer decides, on the ledger's own quote or on a citation."""
        return worst([self.attestation.verdict, *(one.verdict for one in self.citations)])


@dataclass(frozen=True, slots=True)
class Report:
    """All verdicts, and all that has to be mended."""

    figures: Mapping[str, FigureVerdicts]
    comparisons: Mapping[str, Comparison]
    citations: tuple[CitationVerdict, ...]  # in the order of the prose, unknown figures included
    faults: tuple[Fault, ...]
    mentions: int  # quantities and dates in the sources

    @property
    def disagreements(self) -> list[Comparison]:
        """The measures whose figures disagree."""
        return [comparison for comparison in self.comparisons.values() if comparison.disagrees]
