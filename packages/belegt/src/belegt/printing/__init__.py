"""Quantities and dates in the words of a locale."""

from belegt.printing.quantity import print_quantity

__all__ = ["print_quantity"]
