"""Quantities and dates: what printed numbers mean, and how they compare."""

from belegt.quantity.dates import PartialDate
from belegt.quantity.interval import Interval, rough
from belegt.quantity.quantity import EXACT, Bound, Quantity, from_digits, plain, plain_end, spanned

__all__ = [
    "EXACT",
    "Bound",
    "Interval",
    "PartialDate",
    "Quantity",
    "from_digits",
    "plain",
    "plain_end",
    "rough",
    "spanned",
]
