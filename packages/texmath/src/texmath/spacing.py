"""TeX's spaces between the parts of a row, and its limits, where browsers need to be told."""

from __future__ import annotations

from texmath import tree
from texmath.symbols import DOTS, LARGE, class_of
from texmath.tree import Part

WITHOUT_LIMITS = frozenset("∫∬∭⨌∮∯∰")
SIDES = {"l": "open", "r": "close", "m": "rel", "": "ord"}

NO_OPERAND = frozenset({"", "bin", "rel", "open", "punct", "op", "fn"})
"""Before these, and at the start, a binary sign has no operand on its left."""

NO_OPERAND_AFTER = frozenset({"", "rel", "close", "punct"})
SPACES = {"rel": (0.2778, 0.2778), "bin": (0.2222, 0.2222), "punct": (0.0, 0.1667)}
GAPS = frozenset(
    [(kind, "fn") for kind in ("ord", "op", "fn", "close", "inner", "dots")]
    + [("fn", kind) for kind in ("ord", "op", "inner", "dots")]
    + [("dots", kind) for kind in ("ord", "open", "op", "inner", "dots")]
    + [(kind, "dots") for kind in ("ord", "close", "inner")]
)
"""Pairs of classes between which there is a thin space that browsers do not set."""


def kind_of(part: Part) -> str:
    """Return TeX's class of a part; "fn" and "dots" need space of ours, "" is no atom."""
    match part:
        case tree.Atom(text, ordinary):
            if text in DOTS.values():
                return "dots"
            return "ord" if ordinary else class_of(text)
        case tree.Function():
            return "fn"
        case tree.Space() | tree.Tag():
            return ""
        case tree.Classed("op"):
            return "fn"
        case tree.Classed(kind):
            return kind
        case tree.Scripts(base) | tree.Stack(base):
            return kind_of(base)
        case tree.Coloured(_, body) | tree.Alphabet(_, body) | tree.Enclosed(_, body):
            return kind_of(body)
        case tree.Delimiter(_, _, side):
            return SIDES[side]
        case tree.Fraction():
            return "inner"
        case _:
            return "ord"


def following(kinds: list[str]) -> list[str]:
    """Return for each class the next one that is that of an atom, "" at the end."""
    afters: list[str] = []
    after = ""
    for kind in reversed(kinds):
        afters.append(after)
        after = kind or after
    return afters[::-1]


def has_limits(base: Part) -> bool:
    """Return whether scripts of a base stand below and above it, in displays at least."""
    match base:
        case tree.Atom(text, ordinary):
            return not ordinary and text in LARGE.values() and text not in WITHOUT_LIMITS
        case tree.Function(_, limits):
            return limits
        case tree.Classed(kind):
            return kind == "op"
        case _:
            return isinstance(base, tree.Brace)
