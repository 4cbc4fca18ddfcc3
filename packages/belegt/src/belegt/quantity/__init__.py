"""Quantities and dates: what printed numbers mean, and how they compare."""

from belegt.quantity.dates import PartialDate
from belegt.quantity.interval import Interval
from belegt.quantity.quantity import EXACT, Bound, Quantity, plain, plain_end, printed, spanned

__all__ = [
    "EXACT",
    "Bound",
    "Interval",
    "PartialDate",
    "Quantity",
    "plain",
    "plain_end",
    "printed",
    "spanned",
]
