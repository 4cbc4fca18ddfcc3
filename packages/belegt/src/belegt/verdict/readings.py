"""What the judge reads in the prose: citations, each with its verdict, and bare numbers."""

from __future__ import annotations

from dataclasses import dataclass

from belegt.answers import Quoted, Verdict
from belegt.errors import Fault, Place


@dataclass(frozen=True, slots=True)
class CitationVerdict:
    """A place in the prose where a figure is cited, judged."""

    figure: str
    words: str
    place: Place
    verdict: Verdict[Quoted]
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class BareNumber:
    """A number in the prose that no role covers."""

    text: str
    place: Place
