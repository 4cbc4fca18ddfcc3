"""The numbers of the sources that may fit one of a draft, signs and directions regarded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from belegt.lexicon import lexicon_of
from belegt.match.amount import HEDGE, NUMBER, SHARE, Amount, Fit, fit
from belegt.match.pool import Pool
from belegt.match.reading import Occurrence
from belegt.quantity import Bound, rough
from belegt.reader import Direction, Kind

BEHIND_RE = re.compile(r"\s([^\W\d_]+)")


def in_cents(reading: Occurrence) -> bool:
    """Whether an amount is told in cents alone, whose currency stands elsewhere."""
    if reading.mention.kind is not Kind.MONEY:
        return False
    cents = lexicon_of(reading.language).words.units.cents
    return any(word in cents for word in reading.mention.text.lower().split())


def parted(amount: Amount, by: int) -> Amount:
    """Return a share in percent as a part of one."""
    upper = None if amount.upper is None else amount.upper / by
    return Amount(
        NUMBER, amount.number / by, amount.bound, amount.step / by, amount.coarse / by, upper
    )


def near(pool: Pool, amount: Amount) -> Iterator[Occurrence]:
    """Yield the numbers that an amount may fit."""
    low, high = sorted((abs(amount.number), abs(amount.upper or amount.number)))
    wide = amount.bound is not Bound.EXACTLY or amount.upper is not None
    reach = amount.step if not wide else max(amount.coarse, high * HEDGE)
    margin = 0.34 if wide else 0.035
    least = rough(low) * (1 - margin) - rough(reach)
    most = rough(high) * (1 + margin) + rough(reach)
    yield from pool.near(amount.dimension, max(0.0, least), most)
    if not wide:
        yield from pool.loose(amount.dimension)


def fit_signed(mine: Amount, theirs: Amount, claim: Occurrence, other: Occurrence) -> Fit:
    """Return how two amounts fit, a fall told by a minus or by a word."""
    if mine.is_far(theirs):
        return Fit.NONE
    if (mine.number < 0) is not (theirs.number < 0):
        positive = claim if theirs.number < 0 else other
        if positive.mention.direction is Direction.RISE:
            return Fit.NONE
        return fit(mine.unsigned, theirs.unsigned)
    mine_way, their_way = way_of(claim), way_of(other)
    if mine_way and their_way and mine_way is not their_way:
        roles = claim.setting.role, other.setting.role
        if mine.dimension == SHARE or (roles[0] and roles[0] == roles[1]):
            return Fit.NONE
    return fit(mine, theirs)


def way_of(reading: Occurrence) -> Direction | None:
    """Return whether a number is told as a rise or a fall, by it or by the words of its clause."""
    if reading.mention.direction is not None:
        return reading.mention.direction
    if compared := compared_by(reading):
        return compared
    near = reading.setting.near
    if ("=rise" in near) is ("=fall" in near):
        return None
    return Direction.RISE if "=rise" in near else Direction.FALL


def compared_by(reading: Occurrence) -> Direction | None:
    """Return what the word right behind a number makes of it: "14 percent more"."""
    behind = BEHIND_RE.match(reading.block.text, reading.mention.span.end)
    if behind is None:
        return None
    near = lexicon_of(reading.language).words.neighbours
    word = behind[1].lower()
    if word in near.more:
        return Direction.RISE
    return Direction.FALL if word in near.less else None
