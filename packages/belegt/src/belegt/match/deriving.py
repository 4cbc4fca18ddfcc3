"""Numbers that no source prints but that follow from two or more that it does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations
from typing import NamedTuple

from belegt.lexicon import lexicon_of
from belegt.lexicon.units import PERCENT
from belegt.lexicon.words import phrases
from belegt.match.amount import LOWER, NUMBER, SHARE, UPPER, Amount, Fit, fit
from belegt.match.answer import Found, Support, evidence_of
from belegt.match.judging import Candidate, Claim
from belegt.match.pool import Reading
from belegt.match.setting import told_by
from belegt.messages import listing, message
from belegt.quantity import Bound, Quantity
from belegt.reader import Direction

POINTS = "percentage point"

OPERANDS = 14
"""Numbers of the sources, the likeliest, that are tried as operands."""

FELLOWS = 40
"""Numbers of a sentence or column that are operands with one of them."""

BOUNDED = Fraction(1, 10)
"""How far what follows may be from the number of a bound, as a share of it."""

OF = 24
"""Code points between a share and its whole."""

LEAST = 0.12
"""The share of a claim's context that an operand shares."""


class Derivation(NamedTuple):
    """A value that follows, with how it is told and its operands."""

    value: Fraction
    sign: str
    operands: tuple[Reading, ...]


def derivation(claim: Claim, siblings: Sequence[Reading]) -> Found | None:
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
            return Found(Support.DERIVED, reason, evidence, formula=formula)
    return None


def follows(amount: Amount, value: Fraction) -> bool:
    """Whether a computed value would be printed as a claim's number."""
    step = amount.step if amount.step else Fraction(1, 1000)
    exact = Amount(amount.dimension, value, Bound.EXACTLY, Fraction(0), Fraction(0))
    mine = Amount(amount.dimension, abs(amount.number), amount.bound, step, amount.coarse)
    if amount.bound in LOWER | UPPER and abs(mine.number - value) > value * BOUNDED:
        return False
    return fit(mine, exact) in {Fit.SAME, Fit.ROUNDED, Fit.LESS_PRECISE}


def cues_of(reading: Reading) -> set[str]:
    """Return what the words of a sentence say that was done to come to a number."""
    amount, found = reading.amount, set()
    sentence = reading.setting.sentence.cut(reading.block.text).lower()
    for name, pattern in patterns(reading.language).items():
        if pattern.search(sentence):
            found.add(name)
    quantity = reading.mention.quantity
    unit = quantity.unit if isinstance(quantity, Quantity) else ""
    if amount is not None and amount.dimension == POINTS:
        return {"difference"}
    if amount is not None and amount.dimension == SHARE and unit in {"", PERCENT}:
        found.discard("difference")
        keep = {"part"} & found
        if reading.mention.direction or {"=rise", "=fall"} & set(reading.setting.weights):
            keep.add("change")
        if "average" in found:
            keep.add("average")
        return keep | ({"compared"} if "ratio" in found or changed(reading) else set())
    if amount is not None and amount.dimension == "times":
        return {"ratio"}
    if reading.mention.direction or changed(reading):
        found.add("difference")
    found.discard("part")
    found.discard("ratio")
    return found


def changed(reading: Reading) -> bool:
    """Whether a clause compares."""
    pattern = patterns(reading.language).get("difference")
    sentence = reading.setting.sentence.cut(reading.block.text).lower()
    return bool({"=rise", "=fall"} & reading.setting.near) or bool(
        pattern and pattern.search(sentence)
    )


@cache
def patterns(language: str) -> dict[str, re.Pattern[str]]:
    """Compile the cues of a language."""
    table = lexicon_of(language).words.matters.cues
    return {
        name: re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases(forms)))})\b")
        for name, forms in table.items()
    }


def operands_of(claim: Claim, siblings: Sequence[Reading]) -> list[Candidate]:
    """Return the numbers of the sources that the claim's words tell of, the likeliest first."""
    pool = claim.pool
    found: dict[int, Candidate] = {}
    dimensions = operand_dimensions(claim)
    keys = sorted(claim.weights, key=lambda key: -claim.weights[key])[:12]
    for dimension in dimensions:
        for key in keys:
            posted = pool.posted(dimension, key)
            if len(posted) > 400:
                continue
            for number in posted:
                if number not in found:
                    reading = pool.readings[number]
                    found[number] = Candidate(reading, Fit.NONE, *claim.score(reading))
    least = LEAST * claim.whole
    ranked = sorted(found.values(), key=lambda one: -one.score)
    kept = [one for one in ranked if one.score >= least][: OPERANDS * len(dimensions)]
    seen = {id(one.reading) for one in kept}
    for one in kept[:OPERANDS]:
        for number in pool.fellows[one.reading.fellowship][:FELLOWS]:
            reading = pool.readings[number]
            if id(reading) not in seen and reading.amount is not None:
                seen.add(id(reading))
                kept.append(Candidate(reading, Fit.NONE, *claim.score(reading)))
    told = [one.amount for one in siblings if one.amount is not None]
    return sorted(kept, key=lambda one: not any(is_told(one, amount) for amount in told))


def is_told(candidate: Candidate, amount: Amount) -> bool:
    """Whether the draft's sentence itself tells an operand."""
    other = candidate.reading.amount
    return other is not None and other.dimension == amount.dimension and fit(amount, other).good


def operand_dimensions(claim: Claim) -> list[str]:
    """Return the dimensions that operands may have: those of a share or factor are all."""
    amount = claim.reading.amount
    if amount is None:
        return []
    if amount.dimension in {SHARE, "times"}:
        return [one for one in claim.pool.dimensions if one not in {"times"}]
    if amount.dimension == NUMBER:
        return [NUMBER]
    if amount.dimension == POINTS:
        return [SHARE]
    return [amount.dimension, NUMBER]


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
            behind = one.reading.mention.span.start - share.mention.span.end
            if share.amount and share.amount.dimension == SHARE and 0 < behind < OF:
                value = whole.number * share.amount.number / 100
                yield Derivation(value, "{0} × {1}", (share, one.reading))


def of_pair(claim: Claim, cues: set[str], first: Candidate, second: Candidate) -> Iterator[Derivation]:
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
    if "change" in cues or "compared" in cues:
        if like:
            yield from changes(claim, big, small, high, low)
    fellows = one.fellowship == other.fellowship and not one.cell
    whole = one.amount.dimension != SHARE
    if "part" in cues and whole and (fellows or shares(claim, first, second)):
        yield Derivation(100 * low / high, "{0} / {1}", (small, big))


def changes(
    claim: Claim, big: Reading, small: Reading, high: Fraction, low: Fraction
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


def comparable(one: Reading, other: Reading) -> bool:
    """Whether two numbers tell of one measure: of one column, or in like words."""
    if one.cell or other.cell:
        if one.document is not other.document:
            return False
        return one.block.column == other.block.column or in_row(one, other)
    mine, theirs = one.setting, other.setting
    if one.block is other.block and mine.sentence == theirs.sentence:
        return True
    shared = mine.near & theirs.near
    return any(key[0] in "=@" or key in mine.names for key in shared) or len(shared) > 1


def in_row(one: Reading, other: Reading) -> bool:
    """Whether two cells of a row tell of one measure, under heads such as two years."""
    if one.block.row is None or other.block.row is None or not one.block.column:
        return False
    first, second = one.block.row, other.block.row
    alike = told_by(one.block.column, one.language).keys
    theirs = told_by(other.block.column, other.language).keys
    words = {key for key in alike if key[0] != "#"} & {key for key in theirs if key[0] != "#"}
    return (first.table, first.number) == (second.table, second.number) and bool(words)


def shares(claim: Claim, first: Candidate, second: Candidate) -> bool:
    """Whether the claim names both the part and the whole."""
    own = {key for key in first.shared - second.shared if claim.setting.weights[key] >= 0.5}
    theirs = {key for key in second.shared - first.shared if claim.setting.weights[key] >= 0.5}
    return bool(own and theirs) or bool(first.shared & second.shared and (own or theirs))


def sums(group: Sequence[Candidate]) -> Iterator[Derivation]:
    """Yield the sums of three and more numbers: of a sentence, or of a column."""
    kept = [one.reading for one in group]
    seen: set[tuple[int, ...]] = set()
    for key in (sentence_of, column_of):
        parts: dict[object, list[Reading]] = {}
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


def total(part: Sequence[Reading]) -> Derivation:
    """Return the sum of numbers."""
    value = sum((one.amount.number for one in part if one.amount), Fraction(0))
    return Derivation(value, " + ".join("{%d}" % at for at in range(len(part))), tuple(part))


def sentence_of(reading: Reading) -> object:
    """Return what tells the sentence of a number."""
    return (id(reading.block), reading.setting.sentence) if not reading.cell else id(reading)


def column_of(reading: Reading) -> object:
    """Return what tells the column of a number."""
    return (id(reading.document), reading.block.column) if reading.cell else id(reading)


Key = Callable[[Reading], object]
