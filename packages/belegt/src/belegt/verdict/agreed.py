"""Second question: do the figures of one measure agree with each other?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from belegt.errors import Fault, Place
from belegt.ledger import KindDisagreement, Measure, ValueDisagreement
from belegt.quantity import PartialDate, Quantity
from belegt.verdict.answers import Agreed, Verdict
from belegt.verdict.quoted import Attestation

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
            told = self._outlets(other for other in others if other.figure.id in apart)
            reasons.append(f"another value than {_listed(told)}")
        if any(other.figure.subject != mine.subject for other in others):
            reasons.append(f"given to {_listed(self.subjects)}")
        if any(other.figure.scope != mine.scope for other in others):
            reasons.append(f"said to cover {_listed(self.scopes)}")
        if reasons:
            return Verdict(Agreed.DISAGREES, f"{_sentence('; '.join(reasons))}.")
        sources = self._outlets(other for other in others if other.figure.source != mine.source)
        if not sources:
            return Verdict(Agreed.ALONE, "No other source gives this figure.")
        tense = any(figure in pair for pair in self.tense)
        reason = f"With {_listed(sources)}" + (", allowing for rounding." if tense else ".")
        return Verdict(Agreed.AGREES, reason)

    def _outlets(self, figures: Iterable[Attestation]) -> list[str]:
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
        _differing([one.figure.subject for one in figures]),
        _differing([one.figure.scope for one in figures]),
    )


def acknowledged(comparison: Comparison, place: Place) -> Iterator[Fault]:
    """Yield a fault for every disagreement found and not acknowledged, and the other way round."""
    measure = comparison.measure
    found = {tuple(sorted(pair)) for pair in comparison.apart}
    declared: set[tuple[str, ...]] = set()
    words: dict[str, set[str]] = {"subject": set(), "scope": set()}
    for disagreement in measure.disagreements:
        if isinstance(disagreement, ValueDisagreement):
            for other in disagreement.against:
                declared.add(tuple(sorted({disagreement.figure, other})))
        elif isinstance(disagreement, KindDisagreement):
            words[disagreement.about] |= set(disagreement.among)
    for pair in sorted(found - declared):
        yield Fault(
            f"{' and '.join(pair)} disagree in value, and the ledger does not say so",
            "an acknowledged disagreement",
            place,
            f"under disagreements add about: value, figure: {pair[0]}, against: [{pair[-1]}],"
            " because: … (or correct the figures)",
        )
    for pair in sorted(declared - found):
        yield Fault(
            f"{' and '.join(pair)} are said to disagree in value, and do not",
            "disagreements that the values give",
            place,
            "remove the acknowledgement, or correct the figures",
        )
    for about, differing in (("subject", comparison.subjects), ("scope", comparison.scopes)):
        if set(differing) != words[about]:
            yield Fault(
                f"the {about}s of the figures are {_quoted(differing)},"
                f" those acknowledged are {_quoted(sorted(words[about]))}",
                "the same words in both",
                place,
                f"set among: of the disagreement about {about} to the words of the figures",
            )


def _differing(words: Sequence[str]) -> tuple[str, ...]:
    distinct = tuple(dict.fromkeys(words))
    return distinct if len(distinct) > 1 else ()


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in words) or "all the same"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
