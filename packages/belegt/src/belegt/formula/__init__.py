"""Formulas of derived figures: parsed, never executed; evaluated exactly and in intervals.

A formula is arithmetic over names (of figures, records and other derived figures), numbers and
calls of registered functions::

    v3-gpu-hours * v3-price-per-hour
    100 [percent] * (1 - r1-price / o1-price)
    v3-gpu-hours / v3-gpus / 24 [hour/day]
    kv-bytes-per-token("deepseek-v3", 2)

A hyphen inside a name belongs to it, so a minus stands between spaces. A number may carry a unit
in brackets. Units are multiplied and divided with the numbers; sums need equal units.
"""

from belegt.formula.functions import Functions, load_functions
from belegt.formula.grammar import Argument, Function, evaluate, names_in, numbers_in
from belegt.formula.reckoned import FormulaError, Reckoned, exactly, parse_unit, show_unit

__all__ = [
    "Argument",
    "FormulaError",
    "Function",
    "Functions",
    "Reckoned",
    "evaluate",
    "exactly",
    "load_functions",
    "names_in",
    "numbers_in",
    "parse_unit",
    "show_unit",
]
