"""The verdict on a number of a draft, from what the sources offer."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from belegt.match.amount import NUMBER, Fit
from belegt.match.answer import Found, Support, evidence_of
from belegt.match.deriving import derivation
from belegt.match.judging import (
    GENERIC,
    Candidate,
    Claim,
    candidates,
    claim_of,
    conflict_of_dates,
    fit_signed,
    rivals,
)
from belegt.match.pool import Pool, Reading
from belegt.match.setting import Setting
from belegt.messages import Message, listing, message
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind

BETTER = 1.2
"""How much better than the best fitting number another has to stand to be the one that is meant."""

ENOUGH = 0.3
"""The share of a claim's context that a number shares which tells of the same thing."""

TOPIC = 0.6
"""How well, beside the best fitting number, another stands that has a claim's topic."""

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


def decide(reading: Reading, pool: Pool, siblings: Sequence[Reading] = ()) -> Found:
    """Return the verdict on a number of a draft.

    Args:
        reading: the number.
        pool: the numbers of the sources.
        siblings: the other numbers of its sentence.
    """
    if reading.mention.quantity is None:
        return Found(Support.UNREADABLE, message("{why}", why=reading.mention.unreadable))
    claim = claim_of(reading, pool)
    fitting = candidates(claim)
    good = [one for one in fitting if one.fit.good]
    other = [one for one in fitting if not one.fit.good]
    against = rivals(claim, fitting)
    claims = [claim_of(one, pool) for one in siblings if one.amount is not None]
    crossed = {id(one): crosswise(claim, claims, good, one) for one in against[:NEXT]}
    if swapped := next((one for one in against[:NEXT] if (crossed[id(one)] or 0) > CROSSED), None):
        reason = message("the source says {number} there", number=quoted(swapped.reading))
        both = (evidence_of(swapped.reading), evidence_of(pick(good).reading))
        return Found(Support.OTHER_SUBJECT, reason, both)
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
) -> Found | None:
    """Return the verdict where some number fits; None where none does."""
    if not good and not other:
        return None
    best = pick(good) if good else None
    limited = pick(other) if other else None
    rival = against[0] if against else None
    if best is None or (limited and limited.score > best.score * BETTER):
        assert limited is not None  # noqa: S101  one of the two is there
        if why := elsewhere(claim, limited, rival):
            return why
        reason = message("{how}: “{number}”", how=ABOUT[limited.fit], number=limited.reading.mention.text)
        return Found(Support.OVERSTATED, reason, (evidence_of(limited.reading),))
    if why := elsewhere(claim, best, rival):
        return why
    chance = chance_of(claim, good, best)
    if chance > CHANCE and not told(claim, best):
        reason = message("the number stands there, but so many do that it proves nothing")
        return Found(Support.CANNOT_BE_TOLD, reason, (evidence_of(best.reading),), float(chance))
    answer = Support.LESS_PRECISE if best.fit is Fit.LESS_PRECISE else Support.SUPPORTED
    reason = message("{how}: “{number}”", how=ABOUT[best.fit], number=best.reading.mention.text)
    return Found(answer, reason, (evidence_of(best.reading),), float(chance))


def crosswise(
    claim: Claim, siblings: Sequence[Claim], good: Sequence[Candidate], rival: Candidate
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
            straight = best.score + sibling.score(rival.reading)[0]
            return (rival.score + sibling.score(best.reading)[0]) / max(straight, 0.1)
    return None


def pick(fitting: Sequence[Candidate]) -> Candidate:
    """Return the candidate that stands in the likeliest place; of those alike the best fit."""
    return max(fitting, key=lambda one: (one.score, -one.fit.value))


def told(claim: Claim, best: Candidate) -> bool:
    """Whether what stands around a number tells that it is the same thing."""
    names = claim.setting.names
    strong = [key for key in best.shared if key in names or key[0] in "=#@"]
    return best.score >= ENOUGH * claim.whole and bool(strong or len(best.shared) > 1)


def elsewhere(claim: Claim, best: Candidate, rival: Candidate | None) -> Found | None:
    """Return the verdict where a number stands in the sources, but of something else."""
    if rival is not None and outdone(claim, best, rival):
        reason = message(
            "the source says {number} there",
            number=message("“{number}”", number=rival.reading.mention.text),
        )
        both = (evidence_of(rival.reading), evidence_of(best.reading))
        return Found(Support.OTHER_SUBJECT, reason, both)
    if missing := absent(claim, best):
        reason = message("nothing here says it of {names}", names=listing(missing))
        return Found(Support.OTHER_SUBJECT, reason, (evidence_of(best.reading),))
    mine, theirs = claim.setting, best.reading.setting
    if conflict_of_dates(mine, theirs) and claim.reading.mention.kind is not Kind.DATE:
        dates = listing(str(date) for date in theirs.dates or theirs.wider)
        reason = message("the source says it of {dates}", dates=dates)
        return Found(Support.OTHER_SUBJECT, reason, (evidence_of(best.reading),))
    if rival is not None and (missing := topic(claim, best, rival)):
        reason = message("nothing here says it of {names}", names=listing(missing))
        both = (evidence_of(best.reading), evidence_of(rival.reading))
        return Found(Support.OTHER_SUBJECT, reason, both)
    if counts_other(claim, best):
        reason = message("the source counts something else")
        return Found(Support.OTHER_SUBJECT, reason, (evidence_of(best.reading),))
    return None


def outdone(claim: Claim, best: Candidate, rival: Candidate) -> bool:
    """Whether another number stands so much better that it must be the one that is meant."""
    weights, near = claim.setting.weights, rival.reading.setting.near
    own = rival.shared - best.shared
    if rival.reading.fellowship == best.reading.fellowship and contrasted(claim, best, rival):
        return True
    if rival.reading.cell and rival.score > best.score and best.shared < rival.shared:
        return any(weights[key] >= 0.5 and key in near for key in own)
    if rival.score <= best.score * BETTER + 0.3:
        return False
    role = claim.setting.role
    if role and rival.reading.setting.role == role != best.reading.setting.role:
        return True
    names = {**claim.setting.capitals, **claim.setting.names}
    strong = [
        key
        for key in own
        if (key in names or key[0] in "=#@" or rival.reading.cell) and claim.setting.weights[key] > 0.5
    ]
    strong += [
        key
        for key in rival.shared & best.shared
        if key in near
        and key in claim.setting.near
        and best.reading.setting.weights[key] < 0.45
        and (key in names or key[0] in "=#@")
    ]
    return bool(strong)


def contrasted(claim: Claim, best: Candidate, rival: Candidate) -> bool:
    """Whether of two numbers of a sentence all that tells them apart speaks for the other."""
    if rival.reading.cell:
        return False
    one, other = best.reading.setting.weights, rival.reading.setting.weights
    near = claim.setting.near
    against = [key for key in near if other.get(key, 0) >= 0.9 and one.get(key, 0) < 0.45]
    return bool(against) and not any(
        one.get(key, 0) >= 0.9 and other.get(key, 0) < 0.45 for key in near
    )


def present(key: str, setting: Setting, mine: Setting) -> bool:
    """Whether a name stands around a number: in its clause, what leads to it, or above it.

    Where it stands in another clause with a number of its own, the number has no other name.
    """
    weight = setting.weights.get(key, 0.0)
    if weight >= 0.3 or not weight:
        return weight > 0
    named = {**setting.capitals, **setting.names}
    return not any(other in named and other not in mine.weights for other in setting.near)


def absent(claim: Claim, best: Candidate) -> list[str]:
    """Return the names of a claim that a source does not have, where it has others instead."""
    mine, theirs = claim.setting, best.reading.setting
    names = {key: name for key, name in mine.names.items() if mine.weights.get(key, 0) >= 0.5}
    names |= {
        key: name
        for key, name in mine.capitals.items()
        if mine.weights.get(key, 0) >= 0.5 and claim.pool.is_name(key, claim.reading.language)
    }
    near = {key: name for key, name in names.items() if key in mine.near}
    if not near and any(key in claim.pool.sure and key in theirs.near for key in mine.near):
        names = {}
    names = near or names
    if names and not any(present(key, theirs, mine) for key in names):
        told = {**theirs.names, **theirs.capitals}
        known = any(key in claim.pool.names for key in names)
        if known or any(key not in mine.weights for key in told):
            return list(dict.fromkeys(names.values()))
    alike = claim.reading.language == best.reading.language
    for lead, key in mine.slots if alike else ():
        if key in theirs.weights or mine.weights.get(key, 0) < 0.5:
            continue
        fillers = {other for word, other in theirs.slots if word == lead}
        if fillers and not any(other in mine.weights for other in fillers):
            return [{**mine.capitals, **mine.names}[key]]
    return []


def topic(claim: Claim, best: Candidate, rival: Candidate) -> list[str]:
    """Return what the clause of a claim is about where that of a source is about something else.

    It is a word that stands nowhere around the source's number, and right beside another one.
    """
    mine, theirs = claim.setting, best.reading.setting
    if rival.score < TOPIC * best.score or conflict_of_dates(mine, rival.reading.setting):
        return []
    named = {**mine.capitals, **mine.names}
    own = [
        key
        for key in mine.near
        if theirs.weights.get(key, 0) < 0.3
        and key in rival.reading.setting.near
        and (key in named or key[0] == "=")
    ]
    if any(key in claim.pool.sure and key in named for key in own):
        return [named.get(key, key.lstrip("=")) for key in own]
    other = [
        key
        for key in theirs.near - frozenset(mine.weights)
        if key[0] == "=" or key in theirs.capitals or key in theirs.names
    ]
    return [named.get(key, key.lstrip("=")) for key in own] if other else []


def counts_other(claim: Claim, best: Candidate) -> bool:
    """Whether a claim and a source count things that tables tell apart."""
    mine = {key for key in claim.setting.nouns if key[0] == "="}
    theirs = {key for key in best.reading.setting.nouns if key[0] == "="}
    if not mine or not theirs or mine & theirs or (mine | theirs) & GENERIC:
        return False
    return not (mine & set(best.reading.setting.weights) or theirs & set(claim.setting.weights))


def chance_of(claim: Claim, good: Sequence[Candidate], best: Candidate) -> Fraction:
    """Return how likely a random number with as many digits would have fared as well.

    It is the share of such numbers for which a source has one that stands as near to the claim's
    words.
    """
    quantity = claim.reading.mention.quantity
    amount = claim.reading.amount
    if not isinstance(quantity, Quantity) or amount is None:
        return Fraction(1, 365 if isinstance(quantity, PartialDate) and quantity.day else 12)
    digits = len(str(abs(int(quantity.number / quantity.step)))) if quantity.step else 2
    possible = 9 * 10 ** max(0, digits - 1)
    alike = sum(one.score >= best.score for one in good)
    pool = claim.pool
    if not told(claim, best):
        number = abs(float(amount.number))
        alike = max(alike, pool.count_near(amount.dimension, number / 3.2, number * 3.2))
        if amount.dimension != NUMBER:
            alike += pool.count_near(NUMBER, number / 3.2, number * 3.2) // 10
    return min(Fraction(1), Fraction(alike, possible))


def unfitted(claim: Claim, against: Sequence[Candidate]) -> Found:
    """Return the verdict where no number fits."""
    rival = against[0] if against else None
    if rival is not None and told(claim, rival) and rival.score >= ENOUGH * claim.whole:
        reason = message("the source says {number} there", number=quoted(rival.reading))
        return Found(Support.CONTRADICTED, reason, (evidence_of(rival.reading),))
    nearest = nearest_value(claim)
    if nearest is None:
        return Found(Support.NOTHING_FOUND, message("no source has a number of this kind"))
    reason = message("the nearest is {number}", number=quoted(nearest))
    return Found(Support.NOTHING_FOUND, reason, (evidence_of(nearest),))


def quoted(reading: Reading) -> Message:
    """Return a number in quotation marks."""
    return message("“{number}”", number=" ".join(reading.mention.text.split()))


def nearest_value(claim: Claim) -> Reading | None:
    """Return the number of a source whose value is nearest to the claim's."""
    amount = claim.reading.amount
    if amount is None:
        return None
    return claim.pool.nearest(amount.dimension, abs(float(amount.number)))
