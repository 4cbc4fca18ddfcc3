"""What a sentence says was done to come to a number, and the numbers it can have been done to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from belegt.lexicon import lexicon_of
from belegt.lexicon.units import PERCENT
from belegt.lexicon.words import phrases
from belegt.match.amount import NUMBER, SHARE, Amount, Fit, fit
from belegt.match.judging import Candidate, Claim
from belegt.match.reading import Occurrence
from belegt.match.vicinity import told_by
from belegt.quantity import Quantity

POINTS = "percentage point"

OPERANDS = 14
"""Numbers of the sources, the likeliest, that are tried as operands."""

FELLOWS = 40
"""Numbers of a sentence or column that are operands with one of them."""

LEAST = 0.12
"""The share of a claim's context that an operand shares."""


def cues_of(reading: Occurrence) -> set[str]:
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


def changed(reading: Occurrence) -> bool:
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


def operands_of(claim: Claim, siblings: Sequence[Occurrence]) -> list[Candidate]:
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
        return [one for one in claim.pool.dimensions if one != "times"]
    if amount.dimension == NUMBER:
        return [NUMBER]
    if amount.dimension == POINTS:
        return [SHARE]
    return [amount.dimension, NUMBER]


def comparable(one: Occurrence, other: Occurrence) -> bool:
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


def in_row(one: Occurrence, other: Occurrence) -> bool:
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
