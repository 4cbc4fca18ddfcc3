"""What the judge reads in the prose: citations, each with its verdict, and bare numbers."""

from __future__ import annotations

from dataclasses import dataclass

from belegt.answers import Quoted, Verdict
from belegt.errors import Fault, Place
from belegt.reader import Mention


@dataclass(frozen=True, slots=True)
class CitationVerdict:
    """A place in the prose where a figure is cited, judged.

    Attributes:
        figure: the id that is cited.
        words: the cited words.
        place: where they stand.
        verdict: whether they say what the source says.
        fault: what to mend, None where there is nothing.
        mention: the one number that is read from them; None where the words are at fault.
        behind: what stands right behind it in the paragraph.
    """

    figure: str
    words: str
    place: Place
    verdict: Verdict[Quoted]
    fault: Fault | None
    mention: Mention | None = None
    behind: str = ""


@dataclass(frozen=True, slots=True)
class BareNumber:
    """A number in the prose that no role covers."""

    text: str
    place: Place
