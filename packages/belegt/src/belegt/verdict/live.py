"""What comes of a live sentence: every text that a reader may make of it before the judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from belegt.errors import Fault
from belegt.live import Live
from belegt.prose import Prose
from belegt.verdict.kept import Kept


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a variant.

    Attributes:
        faults: what the build would tell besides what it tells of the page as it is: first what
            is wrong on the page itself.
        witness: id of the entry that contradicts, or that bears it out; "" where none is cited.
    """

    faults: tuple[Fault, ...]
    witness: str


def outcomes(kept: Kept, page: Prose, sentence: Live) -> Sequence[Outcome]:
    """Return what comes of every variant of a sentence, in their order.

    Args:
        kept: finds the faults of changed cases; its base holds the page.
        page: where the sentence stands.
        sentence: it.
    """
    case = kept.base
    before = kept.faults(case)
    number = page.paragraphs.index(sentence.written)
    found = []
    for variant in sentence.variants:
        paragraphs = list(page.paragraphs)
        paragraphs[number] = sentence.chosen(variant)
        changed = replace(page, paragraphs=tuple(paragraphs))
        prose = tuple(changed if one is page else one for one in case.prose)
        faults = [one for one in kept.faults(replace(case, prose=prose)) if one not in before]
        faults.sort(key=lambda fault: fault.place.file != page.file)
        found.append(Outcome(tuple(faults), witness_of(faults, sentence, variant, kept)))
    return found


def witness_of(faults: Sequence[Fault], sentence: Live, variant: Sequence[int], kept: Kept) -> str:
    """Return the entry that the first fault names, else the one whose words were changed first."""
    pieces = sentence.written.pieces
    named = [faults[0].place.name] if faults else []
    pairs = zip(sentence.spots, variant, strict=True)
    changed = [pieces[spot.piece].figure for spot, choice in pairs if choice]
    known = kept.base.judge.ledger.entries
    return next((one for one in (*named, *changed, *sentence.written.cited) if one in known), "")
