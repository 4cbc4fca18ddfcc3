"""Second question: do the figures of one measure agree with each other?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from belegt.answers import Agreed, Verdict
from belegt.ledger import Measure
from belegt.messages import listing, message
from belegt.quantity import PartialDate, Quantity
from belegt.verdict.quoted import Attestation
from belegt.verdict.wording import sentence, series

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the figures of one measure stand to each other, found from their values alone.

    Attributes:
        measure: what they are about.
        figures: the figures compared, in the ledger's order.
        outlets: what each source is called, by its id.
        apart: pairs of ids whose values cannot both be right.
        tense: pairs of ids that only rounding or a hedge reconciles.
        subjects: the differing subjects, empty when there is one.
        scopes: the differing scopes, empty when there is one.
    """

    measure: Measure
    figures: tuple[Attestation, ...]
    outlets: Mapping[str, str]
    apart: tuple[Pair, ...]
    tense: tuple[Pair, ...]
    subjects: tuple[str, ...]
    scopes: tuple[str, ...]

    @property
    def disagrees(self) -> bool:
        """Whether value, subject or scope differ anywhere."""
        return bool(self.apart or self.subjects or self.scopes)

    def verdict(self, figure: str) -> Verdict[Agreed]:
        """Answer the question for one of the figures."""
        others = [other for other in self.figures if other.figure.id != figure]
        mine = next(one.figure for one in self.figures if one.figure.id == figure)
        apart = {next(iter(pair - {figure})) for pair in self.apart if figure in pair}
        reasons = []
        if apart:
            told = self.told_by(other for other in others if other.figure.id in apart)
            reasons.append(message("another value than {outlets}", outlets=listing(told)))
        if any(other.figure.subject != mine.subject for other in others):
            reasons.append(message("given to {subjects}", subjects=listing(self.subjects)))
        if any(other.figure.scope != mine.scope for other in others):
            reasons.append(message("said to cover {scopes}", scopes=listing(self.scopes)))
        if reasons:
            return Verdict(Agreed.DISAGREES, sentence(series(reasons)))
        sources = self.told_by(other for other in others if other.figure.source != mine.source)
        if not sources:
            return Verdict(Agreed.ALONE, message("No other source gives this figure."))
        if any(figure in pair for pair in self.tense):
            reason = message("With {outlets}, allowing for rounding.", outlets=listing(sources))
        else:
            reason = message("With {outlets}.", outlets=listing(sources))
        return Verdict(Agreed.AGREES, reason)

    def told_by(self, figures: Iterable[Attestation]) -> list[str]:
        """Return the outlets of figures, each once."""
        return list(dict.fromkeys(self.outlets[one.figure.source] for one in figures))


def compare(
    measure: Measure, figures: Sequence[Attestation], outlets: Mapping[str, str]
) -> Comparison:
    """Compare the figures of a measure pair by pair; what could not be read meets everything.

    Args:
        measure: what the figures are about.
        figures: the figures, each beside what its source prints.
        outlets: what each source is called, by its id.
    """
    apart: list[Pair] = []
    tense: list[Pair] = []
    for one, other in combinations(figures, 2):
        pair = frozenset({one.figure.id, other.figure.id})
        match one.quantity, other.quantity:
            case Quantity() as mine, Quantity() as theirs:
                if not mine.loose.meets(theirs.loose):
                    apart.append(pair)
                elif not mine.strict.meets(theirs.strict):
                    tense.append(pair)
            case PartialDate() as mine, PartialDate() as theirs:
                if not mine.meets(theirs):
                    apart.append(pair)
            case _:
                pass
    return Comparison(
        measure,
        tuple(figures),
        outlets,
        tuple(apart),
        tuple(tense),
        differing([one.figure.subject for one in figures]),
        differing([one.figure.scope for one in figures]),
    )


def differing(words: Sequence[str]) -> tuple[str, ...]:
    """Return the distinct words, in their order, where they are not all the same."""
    distinct = tuple(dict.fromkeys(words))
    return distinct if len(distinct) > 1 else ()
