"""Briefings in which no number can be wrong unnoticed."""

from belegt.quantity import Bound, PartialDate, Quantity
from belegt.reader import Kind, Mention, find_quantities, iter_quantities

__version__ = "0.1.0"

__all__ = [
    "Bound",
    "Kind",
    "Mention",
    "PartialDate",
    "Quantity",
    "find_quantities",
    "iter_quantities",
]
