"""Quantities and dates in the words of a locale."""

from belegt.printing.quantity import print_quantity, print_unit

__all__ = ["print_quantity", "print_unit"]
