"""What the judge reads in the prose: citations, each with its verdict, and bare numbers."""

from __future__ import annotations

from dataclasses import dataclass

from belegt.answers import Quoted, Verdict
from belegt.errors import Fault, Place
from belegt.prose import Setting
from belegt.reader import Mention
from belegt.spans import Span


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


NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class BareNumber:
    """A number that no role covers.

    Attributes:
        text: its words.
        place: where they stand.
        setting: in what.
        within: all words of a place where no role can stand; empty in prose.
        span: of the number in these.
    """

    text: str
    place: Place
    setting: Setting = Setting.PROSE
    within: str = ""
    span: Span = NOWHERE
