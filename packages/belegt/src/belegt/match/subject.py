"""Whether a number stands in the sources, but of something else."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from belegt.match.answer import Ruling, Support, evidence_of
from belegt.match.chance import coincidence
from belegt.match.judging import GENERIC, Candidate, Claim, conflict_of_dates
from belegt.match.reading import Occurrence
from belegt.match.vicinity import SENTENCE, Vicinity
from belegt.messages import Message, listing, message
from belegt.reader import Kind

BETTER = 1.2
"""How much better than the best fitting number another has to stand to be the one that is meant."""

TOPIC = 0.6
"""How well, beside the best fitting number, another stands that has a claim's topic."""

LOOKED_AT = 20
"""Rivals that are looked at."""

HERE, LEAD = 0.9, 0.45
"""Weights from which on a word stands in a number's own clause, and below which in another's."""

CARRIED = 0.3
"""The weight of a name that the sentence before has."""

MAGNITUDE = 100
"""How many times as large another number of the same thing may be."""

SPECIFIC = Fraction(1, 50)
"""The chance of a random number to stand somewhere in the sources below which it is no chance."""


def elsewhere(claim: Claim, best: Candidate, against: Sequence[Candidate]) -> Ruling | None:
    """Return the verdict where a number stands in the sources, but of something else.

    Args:
        claim: the number of the draft.
        best: the number of a source that fits it, in the likeliest place.
        against: those that do not fit, the likeliest first.
    """
    rivals = [one for one in against[:LOOKED_AT] if is_like(claim, best, one)]
    rivals.sort(key=lambda one: -one.near)
    specific = coincidence(claim) < SPECIFIC
    for rival in rivals:
        if contrasted(claim, best, rival) or is_other_cell(claim, best, rival):
            return instead(best, rival)
    dated = claim.reading.mention.kind is Kind.DATE
    if rivals and not specific and not dated and outdone(claim, best, rivals[0]):
        return instead(best, rivals[0])
    if missing := absent(claim, best, specific=specific):
        return unnamed(missing, best)
    mine, theirs = claim.setting, best.reading.setting
    if not dated and conflict_of_dates(mine, theirs):
        dates = listing(str(date) for date in theirs.dates or theirs.wider)
        reason = message("the source says it of {dates}", dates=dates)
        return Ruling(Support.OTHER_SUBJECT, reason, (evidence_of(best.reading),))
    for rival in rivals[:1]:
        near = rival.reading.block is best.reading.block
        if (near or not specific) and (missing := topic(claim, best, rival)):
            return unnamed(missing, best, rival)
    if counts_other(claim, best):
        reason = message("the source counts something else")
        return Ruling(Support.OTHER_SUBJECT, reason, (evidence_of(best.reading),))
    return None


def is_like(claim: Claim, best: Candidate, rival: Candidate) -> bool:
    """Whether a number can be of the same thing as a claim's: of its magnitude, and counted alike.

    Those of one sentence or column are.
    """
    if rival.reading.fellowship == best.reading.fellowship:
        return True
    one, other = claim.reading.amount, rival.reading.amount
    if one is not None and other is not None and one.number and other.number:
        ends = sorted((abs(one.number), abs(other.number)))
        if ends[1] > MAGNITUDE * ends[0]:
            return False
    mine, theirs = (
        {key for key in setting.nouns if key[0] == "="}
        for setting in (claim.setting, rival.reading.setting)
    )
    return not mine or not theirs or bool(mine & theirs or (mine | theirs) & GENERIC)


def instead(best: Candidate, rival: Candidate) -> Ruling:
    """Return the verdict where a source says another number of the same thing."""
    reason = message("the source says {number} there", number=quoted(rival.reading))
    both = (evidence_of(rival.reading), evidence_of(best.reading))
    return Ruling(Support.OTHER_SUBJECT, reason, both)


def unnamed(missing: Sequence[str], *beside: Candidate) -> Ruling:
    """Return the verdict where a source says a number, but not of what the draft names."""
    reason = message("nothing here says it of {names}", names=listing(missing))
    return Ruling(Support.OTHER_SUBJECT, reason, tuple(evidence_of(one.reading) for one in beside))


def quoted(reading: Occurrence) -> Message:
    """Return a number in quotation marks."""
    return message("“{number}”", number=" ".join(reading.mention.text.split()))


def is_other_cell(claim: Claim, best: Candidate, rival: Candidate) -> bool:
    """Whether another number has all that a claim shares with the fitting one, and more.

    In a cell it is any head that the claim names, elsewhere a name.
    """
    if rival.near <= best.near or not best.shared < rival.shared:
        return False
    if rival.reading.document is not best.reading.document:
        return False
    mine, near = claim.setting, rival.reading.setting.near
    more = [
        key for key in rival.shared - best.shared if mine.weights[key] >= SENTENCE and key in near
    ]
    if rival.reading.cell:
        return bool(more)
    return any(key in mine.names or key in mine.capitals or key[0] in "@#" for key in more)


def contrasted(claim: Claim, best: Candidate, rival: Candidate) -> bool:
    """Whether of two numbers of a sentence all that tells them apart speaks for the other."""
    if rival.reading.cell or rival.reading.fellowship != best.reading.fellowship:
        return False
    one, other = best.reading.setting, rival.reading.setting
    roles = claim.setting.role, one.role, other.role
    if all(roles) and roles[1] != roles[0] == roles[2]:
        return True
    first, second, near = one.weights, other.weights, claim.setting.near
    against = [key for key in near if second.get(key, 0) >= HERE and first.get(key, 0) < LEAD]
    return bool(against) and not any(
        first.get(key, 0) >= HERE and second.get(key, 0) < LEAD for key in near
    )


def outdone(claim: Claim, best: Candidate, rival: Candidate) -> bool:
    """Whether another number stands so much better that it must be the one that is meant."""
    if rival.near <= best.near * BETTER + 0.3:
        return False
    mine, near = claim.setting, rival.reading.setting.near
    role = mine.role
    if role and rival.reading.setting.role == role != best.reading.setting.role:
        return True
    named = {**mine.capitals, **mine.names}
    farther = {key for key, weight in best.reading.setting.weights.items() if weight < LEAD}
    for key in rival.shared:
        telling = key in named or key[0] in "=#@" or rival.reading.cell
        if key not in best.shared:
            if telling and mine.weights[key] >= SENTENCE:
                return True
        elif telling and key in near and key in mine.near and key in farther:
            return True
    return False


def names_of(claim: Claim) -> dict[str, str]:
    """Return the names that a claim is about: those of its clause, else those of its sentence."""
    mine = claim.setting
    names = {
        key: name
        for key, name in {**mine.capitals, **mine.names}.items()
        if mine.weights.get(key, 0) >= SENTENCE
        and (key in mine.names or claim.pool.is_name(key, name, claim.reading.language))
    }
    near = {key: name for key, name in names.items() if key in mine.near}
    return near or (names if claim.reading.mention.kind is not Kind.DATE else {})


def absent(claim: Claim, best: Candidate, *, specific: bool) -> list[str]:
    """Return the names of a claim that a source does not have, where it has others instead.

    Args:
        claim: the number of the draft.
        best: the number of the source.
        specific: whether the number is unlikely to stand in two places by chance; then only a
            name that stands in the place of the claim's counts.
    """
    mine, theirs, pool = claim.setting, best.reading.setting, claim.pool
    names = names_of(claim)
    if not names.keys() & mine.near and any(
        key in pool.sure and key in theirs.near for key in mine.near
    ):
        return []
    if names and not any(present(key, theirs, mine) for key in names):
        known = [key for key in names if key in pool.names]
        rest = {**theirs.names, **theirs.capitals}
        others = [key for key in rest if key not in mine.weights]
        if best.reading.cell:
            fellows = pool.fellows[best.reading.fellowship]
            listed = any(key in pool.readings[at].setting.near for at in fellows for key in known)
            if listed or (not known and any(key in theirs.near for key in others)):
                return list(dict.fromkeys(names.values()))
        elif specific:
            if any(key in theirs.near for key in others):
                return list(dict.fromkeys(names.values()))
        elif known or others:
            return list(dict.fromkeys(names.values()))
    return displaced(claim, best)


def present(key: str, setting: Vicinity, mine: Vicinity) -> bool:
    """Whether a name stands around a number: in its clause, what leads to it, or above it.

    Where it stands in another clause with a number of its own, the number has no other name.
    """
    weight = setting.weights.get(key, 0.0)
    if weight >= SENTENCE or not weight:
        return weight > 0
    return not any(
        other not in mine.weights
        and (other in setting.names or (weight < CARRIED and other in setting.near))
        for other, stands in setting.weights.items()
        if stands >= SENTENCE and (other in setting.names or other in setting.capitals)
    )


def displaced(claim: Claim, best: Candidate) -> list[str]:
    """Return the name that stands behind a preposition in a claim, where a source has another."""
    mine, theirs = claim.setting, best.reading.setting
    if claim.reading.language != best.reading.language:
        return []
    for lead, key in sorted(mine.slots):
        if key in theirs.weights or mine.weights.get(key, 0) < SENTENCE:
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
    if rival.near < TOPIC * best.near or conflict_of_dates(mine, rival.reading.setting):
        return []
    named = {**mine.capitals, **mine.names}
    own = [
        key
        for key in sorted(mine.near)
        if key in mine.said
        and theirs.weights.get(key, 0) < CARRIED
        and key in rival.reading.setting.near
        and (key in named or key[0] == "=")
    ]
    if any(key in claim.pool.sure and key in named for key in own):
        return [mine.said[key] for key in own]
    if any(key in theirs.weights for key in names_of(claim)):
        return []
    other = [
        key
        for key in theirs.near - frozenset(mine.weights)
        if key[0] == "=" or key in theirs.capitals or key in theirs.names
    ]
    return [mine.said[key] for key in own] if other else []


def counts_other(claim: Claim, best: Candidate) -> bool:
    """Whether a claim and a source count things that tables tell apart."""
    mine = {key for key in claim.setting.nouns if key[0] == "="}
    theirs = {key for key in best.reading.setting.nouns if key[0] == "="}
    if not mine or not theirs or mine & theirs or (mine | theirs) & GENERIC:
        return False
    return not (mine & set(best.reading.setting.weights) or theirs & set(claim.setting.weights))
