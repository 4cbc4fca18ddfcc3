"""The verdict on a number of a draft, from what the sources offer."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from belegt.match.amount import Fit
from belegt.match.answer import Ruling, Support, evidence_of
from belegt.match.chance import coincidence, possible
from belegt.match.deriving import derivation
from belegt.match.fitting import fit_signed
from belegt.match.judging import (
    Candidate,
    Claim,
    candidates,
    claim_of,
    rivals,
)
from belegt.match.pool import Pool
from belegt.match.reading import Occurrence
from belegt.match.subject import elsewhere
from belegt.messages import Message, message

BETTER = 1.2
"""How much better than the best fitting number another has to stand to be the one that is meant."""

ENOUGH = 0.3
"""The share of a claim's context that a number shares which tells of the same thing."""

CROSSED, NEXT = 1.1, 20
"""How much better two numbers have to stand crosswise to be swapped, and rivals looked at."""

CHANCE = 0.1
"""The chance of a random number above which a match with little context proves nothing."""

ABOUT = {
    Fit.SAME: message("the same number"),
    Fit.ROUNDED: message("rounded"),
    Fit.LESS_PRECISE: message("less precise than the source"),
    Fit.MORE_PRECISE: message("more precise than the source"),
    Fit.HEDGE_DROPPED: message("the source hedges its number"),
    Fit.BOUND_CHANGED: message("the source limits its number otherwise"),
}
"""What each fit is called."""


def decide(reading: Occurrence, pool: Pool, siblings: Sequence[Occurrence] = ()) -> Ruling:
    """Return the verdict on a number of a draft.

    Args:
        reading: the number.
        pool: the numbers of the sources.
        siblings: the other numbers of its sentence.
    """
    if reading.mention.quantity is None:
        return Ruling(
            Support.UNREADABLE, message("not read: {why}", why=reading.mention.unreadable)
        )
    claim = claim_of(reading, pool)
    fitting = candidates(claim)
    good = [one for one in fitting if one.fit.good]
    other = [one for one in fitting if not one.fit.good]
    against = rivals(claim, fitting)
    claims = [claim_of(one, pool) for one in siblings if one.amount is not None]
    crossed = {id(one): crosswise(claims, good, one) for one in against[:NEXT]}
    if swapped := next((one for one in against[:NEXT] if (crossed[id(one)] or 0) > CROSSED), None):
        reason = message("the source says {number} there", number=quoted(swapped.reading))
        both = (evidence_of(swapped.reading), evidence_of(pick(good).reading))
        return Ruling(Support.OTHER_SUBJECT, reason, both)
    against = [one for one in against if crossed.get(id(one)) is None]
    found = fitted(claim, good, other, against)
    if found is not None and found.answer.fine:
        return found
    derived = derivation(claim, siblings)
    if derived is not None:
        return derived
    return found or unfitted(claim, against)


def fitted(
    claim: Claim,
    good: Sequence[Candidate],
    other: Sequence[Candidate],
    against: Sequence[Candidate],
) -> Ruling | None:
    """Return the verdict where some number fits; None where none does."""
    if not good and not other:
        return None
    best = pick(good) if good else None
    limited = pick(other) if other else None
    if best is None or (limited and limited.score > best.score * BETTER):
        assert limited is not None  # noqa: S101  one of the two is there
        if why := elsewhere(claim, limited, against):
            return why
        reason = message(
            "{how}: “{number}”", how=ABOUT[limited.fit], number=limited.reading.mention.text
        )
        return Ruling(Support.OVERSTATED, reason, (evidence_of(limited.reading),))
    if why := elsewhere(claim, best, against):
        return why
    chance = chance_of(claim, good, best)
    if chance > CHANCE and not told(claim, best):
        reason = message("the number stands there, but so many do that it proves nothing")
        return Ruling(Support.CANNOT_BE_TOLD, reason, (evidence_of(best.reading),), float(chance))
    answer = Support.LESS_PRECISE if best.fit is Fit.LESS_PRECISE else Support.SUPPORTED
    reason = message("{how}: “{number}”", how=ABOUT[best.fit], number=best.reading.mention.text)
    return Ruling(answer, reason, (evidence_of(best.reading),), float(chance))


def crosswise(
    siblings: Sequence[Claim], good: Sequence[Candidate], rival: Candidate
) -> float | None:
    """Return how much better two numbers of a draft's sentence stand if each has the other's place.

    None where the rival is not what another number of the sentence says.
    """
    amount = rival.reading.amount
    if amount is None or not good:
        return None
    best = pick(good)
    for sibling in siblings:
        other = sibling.reading.amount
        if other is None or other.dimension != amount.dimension:
            continue
        if fit_signed(other, amount, sibling.reading, rival.reading).good:
            straight = best.near + sibling.score(rival.reading)[1]
            return (rival.near + sibling.score(best.reading)[1]) / max(straight, 0.1)
    return None


def pick(fitting: Sequence[Candidate]) -> Candidate:
    """Return the candidate that stands in the likeliest place; of those alike the best fit."""
    return max(fitting, key=lambda one: (one.score, -one.fit.value))


def told(claim: Claim, best: Candidate) -> bool:
    """Whether what stands around a number tells that it is the same thing."""
    names = claim.setting.names
    heads = best.reading.setting.near if best.reading.cell else frozenset()
    strong = [key for key in best.shared if key in names or key[0] in "=#@" or key in heads]
    return best.score >= ENOUGH * claim.whole and bool(strong or len(best.shared) > 1)


def chance_of(claim: Claim, good: Sequence[Candidate], best: Candidate) -> Fraction:
    """Return how likely a random number with as many digits would have fared as well.

    It is the share of such numbers for which a source has one that stands as near to the claim's
    words.
    """
    share = coincidence(claim)
    if not told(claim, best):
        return share
    alike = sum(one.score >= best.score for one in good)
    return min(Fraction(1), Fraction(alike, possible(claim)))


def unfitted(claim: Claim, against: Sequence[Candidate]) -> Ruling:
    """Return the verdict where no number fits."""
    rival = against[0] if against else None
    if rival is not None and told(claim, rival) and rival.score >= ENOUGH * claim.whole:
        reason = message("the source says {number} there", number=quoted(rival.reading))
        return Ruling(Support.CONTRADICTED, reason, (evidence_of(rival.reading),))
    nearest = nearest_value(claim)
    if nearest is None:
        return Ruling(Support.NOTHING_FOUND, message("no source has a number of this kind"))
    reason = message("the nearest is {number}", number=quoted(nearest))
    return Ruling(Support.NOTHING_FOUND, reason, (evidence_of(nearest),))


def quoted(reading: Occurrence) -> Message:
    """Return a number in quotation marks."""
    return message("“{number}”", number=" ".join(reading.mention.text.split()))


def nearest_value(claim: Claim) -> Occurrence | None:
    """Return the number of a source whose value is nearest to the claim's."""
    amount = claim.reading.amount
    if amount is None:
        return None
    return claim.pool.nearest(amount.dimension, abs(amount.size))
