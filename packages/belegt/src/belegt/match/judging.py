"""A number of a draft held against the numbers of the sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from belegt.lexicon import cldr
from belegt.match.amount import NUMBER, SHARE, Amount, Fit
from belegt.match.fitting import fit_signed, in_cents, near, parted
from belegt.match.pool import Pool
from belegt.match.reading import Occurrence, without_rate
from belegt.match.vicinity import SENTENCE, Vicinity
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind

NAME, MEANING, CAPITAL, ROLE, DATE, NOUN = 3.0, 2.0, 1.6, 1.2, 2.0, 1.5
"""How much more than other words names, the words of tables, roles, dates and nouns tell."""

ANYTHING = 0.3
"""How much the words tell that anything can be counted by."""

GENERIC = frozenset({"=person", "=piec", "=piece", "=unit", "=item", "=devic", "=device", "=case"})
"""What is counted of anything."""

RARE = 400
"""Numbers around which a key may stand that is still looked up for rivals."""

MOST, DATES = 150, 12
"""Numbers that are looked at as rivals of one, and dates around a number that are compared."""

KEYS = 8
"""Keys of a claim, the rarest, by which rivals are looked up."""


class Candidate(NamedTuple):
    """A number of a source beside a claim.

    Attributes:
        reading: the source's.
        fit: of the draft's number.
        score: how much of what stands around the claim stands around it too.
        near: the same of the claim's sentence, or of the row and column of its cell.
        shared: the keys that both have.
    """

    reading: Occurrence
    fit: Fit
    score: float
    near: float
    shared: frozenset[str]


@dataclass(frozen=True, eq=False)
class Claim:
    """A number of the draft, ready to be judged.

    Attributes:
        reading: it.
        pool: the sources.
        weights: how much each of its keys counts.
        whole: the score of a source that has all keys that any source has.
    """

    reading: Occurrence
    pool: Pool
    weights: dict[str, float]
    whole: float

    @property
    def setting(self) -> Vicinity:
        """What stands around it."""
        return self.reading.setting

    def score(self, other: Occurrence) -> tuple[float, float, frozenset[str]]:
        """Return how much of what stands around the claim stands around another number.

        It is told in all, of its sentence alone, and by the keys that both have.
        """
        theirs, mine = other.setting.weights, self.setting
        total, near, shared = 0.0, 0.0, []
        for key, weight in self.weights.items():
            if key in theirs:
                told = weight * theirs[key]
                total += told
                if mine.weights[key] >= SENTENCE:
                    near += told
                shared.append(key)
        if mine.role and other.setting.role:
            role = ROLE * 2 if mine.role == other.setting.role else -ROLE
            total, near = total + role, near + role
        if conflict_of_dates(mine, other.setting, soft=True):
            total, near = total * 0.4, near * 0.4
        return total, near, frozenset(shared)


def claim_of(reading: Occurrence, pool: Pool) -> Claim:
    """Return a number of a draft with the weights of its words."""
    setting = reading.setting
    weights = {}
    for key, weight in setting.weights.items():
        rarity = pool.rarity(key)
        if key in GENERIC:
            rarity *= ANYTHING
        elif key in setting.names or (
            key in setting.capitals and pool.is_name(key, setting.capitals[key], reading.language)
        ):
            rarity *= NAME
        elif key[0] == "#":
            rarity *= DATE
        elif key in setting.nouns:
            rarity *= NOUN
        elif key[0] == "=":
            rarity *= MEANING
        elif key in setting.capitals:
            rarity *= CAPITAL
        weights[key] = weight * rarity
    whole = sum(weight for key, weight in weights.items() if key in pool.names)
    return Claim(reading, pool, weights, whole)


def candidates(claim: Claim) -> list[Candidate]:
    """Return the numbers of the sources that the claim's number fits in some way."""
    reading = claim.reading
    if isinstance(reading.mention.quantity, PartialDate):
        return list(dated(claim, reading.mention.quantity))
    amount = reading.amount
    if amount is None:
        return []
    found: dict[int, Candidate] = {}
    for mine, others in looked_up(claim, amount):
        for other in others:
            if id(other) in found or other.amount is None:
                continue
            how = fit_signed(mine, other.amount, reading, other)
            if how is not Fit.NONE:
                found[id(other)] = Candidate(other, how, *claim.score(other))
    return sorted(found.values(), key=lambda one: -one.score)


def looked_up(claim: Claim, amount: Amount) -> Iterator[tuple[Amount, Iterable[Occurrence]]]:
    """Yield the claim's amount on each scale on which sources may tell it, with what is near."""
    pool = claim.pool
    yield amount, near(pool, amount)
    if (single := without_rate(claim.reading)) and single.amount:
        yield single.amount, near(pool, single.amount)
    quantity = claim.reading.mention.quantity
    if not isinstance(quantity, Quantity):
        return
    if in_cents(claim.reading):  # whose, is not said
        currency, slash, rest = amount.dimension.partition("/")
        for dimension in pool.dimensions:
            code = dimension.partition("/")[0]
            if code != currency and code in cldr.currency_codes():
                other = replace(amount, dimension=f"{code}{slash}{rest}")
                yield other, near(pool, other)
    if amount.dimension != NUMBER and pool.has(NUMBER):
        bare = Amount(
            NUMBER,
            Fraction(quantity.number),
            quantity.bound,
            Fraction(quantity.step),
            Fraction(quantity.coarse),
            None if quantity.upper is None else Fraction(quantity.upper),
        )
        yield bare, (one for one in near(pool, bare) if one.bare)
        if amount.dimension == SHARE:
            share = parted(amount, 100)
            yield share, (one for one in near(pool, share) if one.bare)
    elif claim.reading.mention.kind is Kind.NUMBER:
        for dimension in pool.dimensions:
            if dimension != NUMBER:
                yield (
                    replace(amount, dimension=dimension),
                    near(pool, replace(amount, dimension=dimension)),
                )


def dated(claim: Claim, date: PartialDate) -> Iterator[Candidate]:
    """Yield the dates of the sources that a claimed date fits."""
    for reading in claim.pool.dates(date):
        other = reading.mention.quantity
        if not isinstance(other, PartialDate):
            continue
        if other.year is None and (date.month is None or date.month != other.month):
            continue
        if date.contains(other):
            how = Fit.SAME if date == other else Fit.ROUNDED
        elif met(date, other):
            # "27 January" is of the year that the draft adds, as far as nothing speaks against it
            how = Fit.ROUNDED if other.year is None else Fit.MORE_PRECISE
        else:
            continue
        yield Candidate(reading, how, *claim.score(reading))


def rivals(claim: Claim, fitting: Sequence[Candidate]) -> list[Candidate]:
    """Return the numbers of the same kind that stand in the likeliest places, and do not fit."""
    pool, amount = claim.pool, claim.reading.amount
    dimension = amount.dimension if amount else "date"
    keys = sorted(claim.weights, key=lambda key: -claim.weights[key])
    taken = {id(one.reading) for one in fitting}
    # a number without a unit is a rival only of another of its kind
    bare = {one.reading.fellowship for one in fitting if one.reading.bare}
    found: dict[int, Candidate] = {}
    both = dimension not in {NUMBER, "date"} and bare
    for place in (dimension, NUMBER) if both else (dimension,):
        used = 0
        for key in keys:
            posted = pool.posted(place, key)
            if not posted or len(posted) > RARE:
                continue
            used += 1
            for number in posted[: max(0, MOST - len(found))]:
                reading = pool.readings[number]
                if id(reading) in taken or number in found:
                    continue
                if place != dimension and reading.fellowship not in bare:
                    continue
                found[number] = Candidate(reading, Fit.NONE, *claim.score(reading))
            if used >= KEYS:
                break
    return sorted(found.values(), key=lambda one: -one.score)


def conflict_of_dates(mine: Vicinity, theirs: Vicinity, *, soft: bool = False) -> bool:
    """Whether the dates around two numbers differ, as far as both tell one.

    Args:
        mine: what stands around the one.
        theirs: around the other.
        soft: whether dates count that only stand in a sentence before, or above.
    """
    first = mine.dates or mine.wider or (mine.inherited if soft else ())
    second = theirs.dates or theirs.wider or (theirs.inherited if soft else ())
    return bool(first and second) and differ(first, second)


@lru_cache(maxsize=65536)
def differ(first: tuple[PartialDate, ...], second: tuple[PartialDate, ...]) -> bool:
    """Whether no date of some can be one of others."""
    return not any(met(one, other) for one in first[:DATES] for other in second[:DATES])


def met(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates can be the same; the year that one leaves open is the other's."""
    if one.year is None and other.year is not None:
        one = replace(one, year=other.year)
    elif other.year is None and one.year is not None:
        other = replace(other, year=one.year)
    return one.meets(other)
