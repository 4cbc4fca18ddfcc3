"""How likely a random number would have fared as well as one that fits."""

from __future__ import annotations

from fractions import Fraction

from belegt.match.amount import NUMBER
from belegt.match.judging import Claim
from belegt.quantity import PartialDate, Quantity


def possible(claim: Claim) -> int:
    """Return how many numbers of a claim's magnitude have as many digits."""
    quantity = claim.reading.mention.quantity
    if isinstance(quantity, PartialDate):
        return 365 if quantity.day else 12
    if not isinstance(quantity, Quantity) or not quantity.coarse:
        return 90
    digits = len(str(abs(int(quantity.number / quantity.coarse))))
    if quantity.step:
        digits = max(digits, min(2, len(str(abs(int(quantity.number / quantity.step))))))
    return 9 * int(10 ** max(0, digits - 1))


def coincidence(claim: Claim) -> Fraction:
    """Return how likely a random number of a claim's kind stands somewhere in the sources.

    It is the share of the numbers with as many digits that some source prints, of a magnitude.
    """
    quantity, amount, pool = claim.reading.mention.quantity, claim.reading.amount, claim.pool
    if isinstance(quantity, PartialDate) or amount is None:
        alike = 1
    else:
        number = abs(amount.size)
        alike = pool.count_near(amount.dimension, number / 3.2, number * 3.2)
        if amount.dimension != NUMBER:
            alike += pool.count_near(NUMBER, number / 3.2, number * 3.2) // 10
    return min(Fraction(1), Fraction(max(1, alike), possible(claim)))
