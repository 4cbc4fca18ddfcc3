"""Signs, digits and letters that are written right to a number, and are no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from belegt.spans import Span
from belegt.unmarked import GAP
from belegt.verdict.surroundings import HYPHENS, holds

OPENING = frozenset(f"([{{“„‟\"«»‹›‘’‚'—―=≈~<>≤≥…{GAP}")
CLOSING = frozenset(f")]}}”“\"«»‹›’‘'.,;:!?…–—―{GAP}")
GLUED_BEFORE_RE, GLUED_BEHIND_RE = re.compile(r"\S{1,12}\Z"), re.compile(r"\S{1,12}")


class Effect(Enum):
    """What words beside a number do to it."""

    CHANGES = "changes"  # they make another number of it: "twice", "not"
    COMPARES = "compares"  # they make a difference of it, as is right for a change: "more"
    SPREADS = "spreads"  # they make a rate of it: "each", "a year"


class Neighbour(NamedTuple):
    """Words beside a number that change what it says: their span in the text, and how."""

    span: Span
    effect: Effect = Effect.CHANGES


def glued_before(text: str, whole: Span, others: Sequence[Span]) -> Neighbour | None:
    """Return what is written right to the head of a number and no part of it: a sign, a digit."""
    mark = text[whole.start - 1 : whole.start]
    earlier = text[max(0, whole.start - 2) : whole.start - 1]
    if not mark or mark.isspace() or mark in OPENING or holds(others, whole.start - 2):
        return None
    if mark in ".,:;!?)]”" and not earlier.isdigit():
        return None
    if mark == "–" and earlier and not earlier.isspace():
        return None  # between two words; a minus behind a blank
    match = GLUED_BEFORE_RE.search(text, max(0, whole.start - 12), whole.start)
    return Neighbour(Span(match.start() if match else whole.start - 1, whole.start))


def glued_behind(text: str, whole: Span, others: Sequence[Span]) -> Neighbour | None:
    """Return what is written right to the end of a number and no part of it."""
    mark, next_ = text[whole.end : whole.end + 1], text[whole.end + 1 : whole.end + 2]
    if not mark or mark.isspace() or holds(others, whole.end + 1):
        return None
    if mark in CLOSING and not (mark in ".,:'’" and next_.isdigit()):
        return None
    if mark in HYPHENS and next_.isalpha():
        return None  # a compound: what its second word says is seen as a phrase
    match = GLUED_BEHIND_RE.match(text, whole.end)
    return Neighbour(Span(whole.end, match.end() if match else whole.end + 1))
