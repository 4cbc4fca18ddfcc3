"""Numbers that no source prints but that follow from two or more that it does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from belegt.match.amount import LOWER, SHARE, UPPER, Amount, Fit, fit
from belegt.match.answer import Ruling, Support, evidence_of
from belegt.match.judging import Candidate, Claim
from belegt.match.operands import FELLOWS, OPERANDS, comparable, cues_of, operands_of, shares
from belegt.match.reading import Occurrence
from belegt.messages import listing, message
from belegt.quantity import Bound
from belegt.reader import Direction

BOUNDED = Fraction(1, 10)
"""How far what follows may be from the number of a bound, as a share of it."""

OF = 24
"""Code points between a share and its whole."""


class Derivation(NamedTuple):
    """A value that follows, with how it is told and its operands."""

    value: Fraction
    sign: str
    operands: tuple[Occurrence, ...]


def derivation(claim: Claim, siblings: Sequence[Occurrence]) -> Ruling | None:
    """Return the verdict on a number that follows from numbers of the sources; None if none does.

    Args:
        claim: the number of the draft.
        siblings: the other numbers of its sentence, whose sources may be operands.
    """
    amount = claim.reading.amount
    if amount is None or amount.upper is not None:
        return None
    cues = cues_of(claim.reading)
    if not cues and amount.dimension in {SHARE, "times"}:
        return None
    operands = operands_of(claim, siblings)
    for made in (*values(claim, amount, cues, operands), *products(claim, operands)):
        if follows(amount, made.value):
            told = listing(" ".join(one.mention.text.split()) for one in made.operands)
            formula = made.sign.format(*(" ".join(o.mention.text.split()) for o in made.operands))
            reason = message("{formula}, from {numbers}", formula=formula, numbers=told)
            evidence = tuple(evidence_of(one) for one in made.operands[:6])
            return Ruling(Support.DERIVED, reason, evidence, formula=formula)
    return None


def follows(amount: Amount, value: Fraction) -> bool:
    """Whether a computed value would be printed as a claim's number."""
    step = amount.step or Fraction(1, 1000)
    exact = Amount(amount.dimension, value, Bound.EXACTLY, Fraction(0), Fraction(0))
    mine = Amount(amount.dimension, abs(amount.number), amount.bound, step, amount.coarse)
    if amount.bound in LOWER | UPPER and abs(mine.number - value) > value * BOUNDED:
        return False
    return fit(mine, exact) in {Fit.SAME, Fit.ROUNDED, Fit.LESS_PRECISE}


def values(
    claim: Claim, amount: Amount, cues: set[str], operands: Sequence[Candidate]
) -> Iterator[Derivation]:
    """Yield what follows from pairs and groups of operands."""
    groups: dict[str, list[Candidate]] = {}
    for one in operands:
        if one.reading.amount is not None and one.reading.amount.upper is None:
            groups.setdefault(one.reading.amount.dimension, []).append(one)
    for group in groups.values():
        for first, second in combinations(group[:OPERANDS], 2):
            yield from of_pair(claim, cues, first, second)
        if "sum" in cues:
            yield from sums(group)
        if "average" in cues:
            for made in sums(group):
                count = len(made.operands)
                sign = f"({made.sign}) / {count}"
                yield Derivation(made.value / count, sign, made.operands)
    del amount


def products(claim: Claim, operands: Sequence[Candidate]) -> Iterator[Derivation]:
    """Yield the parts of a whole that a sentence tells as a share: "a third of its 120,000"."""
    amount = claim.reading.amount
    for one in operands[:OPERANDS]:
        whole = one.reading.amount
        if whole is None or amount is None or whole.dimension != amount.dimension:
            continue
        if one.reading.cell or whole.upper is not None:
            continue
        for number in claim.pool.fellows[one.reading.fellowship][:FELLOWS]:
            share = claim.pool.readings[number]
            first, last = sorted((share.mention.span, one.reading.mention.span))
            gap = last.start - first.end
            if share.amount and share.amount.dimension == SHARE and 0 < gap < OF:
                value = whole.number * share.amount.number / 100
                yield Derivation(value, "{0} × {1}", (share, one.reading))


def of_pair(
    claim: Claim, cues: set[str], first: Candidate, second: Candidate
) -> Iterator[Derivation]:
    """Yield what follows from two numbers that tell of one thing."""
    one, other = first.reading, second.reading
    if one.amount is None or other.amount is None:
        return
    a, b = one.amount.number, other.amount.number
    like = comparable(one, other)
    if "sum" in cues and like:
        yield Derivation(a + b, "{0} + {1}", (one, other))
    big, small = (one, other) if abs(a) >= abs(b) else (other, one)
    high, low = max(abs(a), abs(b)), min(abs(a), abs(b))
    if not low:
        return
    if "difference" in cues and like:
        yield Derivation(high - low, "{0} − {1}", (big, small))
    if "ratio" in cues and like:
        yield Derivation(high / low, "{0} / {1}", (big, small))
    if "average" in cues and like:
        yield Derivation((a + b) / 2, "({0} + {1}) / 2", (one, other))
    if like and ("change" in cues or "compared" in cues):
        yield from changes(claim, big, small, high, low)
    fellows = one.fellowship == other.fellowship and not one.cell
    whole = one.amount.dimension != SHARE
    if "part" in cues and whole and (fellows or shares(claim, first, second)):
        yield Derivation(100 * low / high, "{0} / {1}", (small, big))


def changes(
    claim: Claim, big: Occurrence, small: Occurrence, high: Fraction, low: Fraction
) -> Iterator[Derivation]:
    """Yield the changes in percent between two numbers, in the direction that is told."""
    way = claim.reading.mention.direction
    near = claim.setting.weights
    rises = way is Direction.RISE or (way is None and "=fall" not in near)
    falls = way is Direction.FALL or (way is None and "=rise" not in near)
    if rises:
        yield Derivation(100 * (high - low) / low, "({0} − {1}) / {1}", (big, small))
    if falls:
        yield Derivation(100 * (high - low) / high, "({0} − {1}) / {0}", (big, small))


def sums(group: Sequence[Candidate]) -> Iterator[Derivation]:
    """Yield the sums of three and more numbers: of a sentence, or of a column."""
    kept = [one.reading for one in group]
    seen: set[tuple[int, ...]] = set()
    for key in (sentence_of, column_of):
        parts: dict[object, list[Occurrence]] = {}
        for reading in kept:
            parts.setdefault(key(reading), []).append(reading)
        for part in parts.values():
            chosen = tuple(sorted(map(id, part)))
            if len(part) > 2 and chosen not in seen:
                seen.add(chosen)
                yield total(part)
                if len(part) == 4:
                    for trio in combinations(part, 3):
                        yield total(trio)


def total(part: Sequence[Occurrence]) -> Derivation:
    """Return the sum of numbers."""
    value = sum((one.amount.number for one in part if one.amount), Fraction(0))
    return Derivation(value, " + ".join(f"{{{at}}}" for at in range(len(part))), tuple(part))


def sentence_of(reading: Occurrence) -> object:
    """Return what tells the sentence of a number."""
    return (id(reading.block), reading.setting.sentence) if not reading.cell else id(reading)


def column_of(reading: Occurrence) -> object:
    """Return what tells the column of a number."""
    return (id(reading.document), reading.block.column) if reading.cell else id(reading)
