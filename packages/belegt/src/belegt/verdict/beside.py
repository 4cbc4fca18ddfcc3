"""Words beside a number, and no part of its quantity, that make another statement of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Mapping, Sequence
from functools import lru_cache

from belegt.quantity import Bound, Quantity
from belegt.reader import Kind, Mention
from belegt.reader.hedges import TURNED
from belegt.spans import Span
from belegt.verdict.besidewords import Beside, beside_of
from belegt.verdict.glued import Effect, Neighbour, glued_before, glued_behind
from belegt.verdict.otherunit import other_unit
from belegt.verdict.surroundings import (
    CLAUSE_ENDS,
    ENDS,
    MARKS,
    REACH,
    Phrases,
    Surroundings,
    Word,
    holds,
    surroundings,
    words_in,
)

PASSED, COUNTED, DENIABLE, DENIABLE_BEHIND = 6, 3, 14, 4
"""How many words may stand between: of any kind that is passed, of what is counted, of a clause."""

ASIDE = 3
"""Words between two commas that interrupt a clause."""


@lru_cache(maxsize=8192)
def neighbours(text: str, span: Span, language: str) -> tuple[Neighbour, ...]:
    """Return the neighbours that change what a number says, but for what is read as part of it.

    Args:
        text: the text.
        span: the words in it that hold the number.
        language: of the text.
    """
    around = surroundings(text, span, language)
    tables = beside_of(language)
    found = (
        glued_before(text, around.whole, around.others),
        glued_behind(text, around.whole, around.others),
        phrase_before(tables, around.before, around.others, around.met),
        phrase_behind(tables, around.behind, around.others, around.met),
        swallowed(text, span, tables, around),
        other_unit(tables, around),
        denial(tables, around.before[:DENIABLE], around.others, tables.joins),
        denial(tables, around.behind[:DENIABLE_BEHIND], around.others, tables.opens),
    )
    return tuple(dict.fromkeys(one for one in found if one))


def phrase_before(
    tables: Beside, words: Sequence[Word], others: Sequence[Span], met: Sequence[Mention]
) -> Neighbour | None:
    """Return the phrase before a number that changes it; ``words`` from the nearest on."""
    bounds = {mention.quantity.bound for mention in met if mention.quantity}
    dated = any(mention.kind is Kind.DATE for mention in met)
    listed = tables.before_dates if dated else tables.before
    comma = False
    for at, word in enumerate(words[:PASSED]):
        comma = comma or word.low in ",("
        if holds(others, word.start):
            return None
        if length := listed.match(words, at, back=True):
            phrase = " ".join(one.low for one in words[at : at + length][::-1])
            bound = tables.hedges.get(phrase)
            if (bound and bound in bounds) or (length <= comma and (bound or dated)):
                return None  # "roughly about"; "it is good, 17 % of …"
            return Neighbour(Span(words[at + length - 1].start, word.end))
        if word.low in MARKS or word.low in tables.passed:
            continue
        if not word.low[0].isalpha():
            return sign_beside(words, at, others)
        if not word.low.endswith(tables.passed_endings or "\n"):
            return None
    return None


def phrase_behind(
    tables: Beside, words: Sequence[Word], others: Sequence[Span], met: Sequence[Mention]
) -> Neighbour | None:
    """Return the phrase behind a number that changes it."""
    dated = any(mention.kind is Kind.DATE for mention in met)
    counts = any(mention.kind in (Kind.COUNT, Kind.NUMBER) for mention in met)
    compared = tables.amounts if counts else tables.compared
    next_, right, comma, counted = True, True, False, 0
    for at, word in enumerate(words[: PASSED + COUNTED]):
        if word.low in ENDS or holds(others, word.start):
            return None
        if word.low in MARKS:
            comma = comma or word.low == ","
            continue
        if length := tables.spread.match(words, at) if right or not dated else 0:
            # "61 layers, each with 128 heads"
            closed = not comma or closes(words, at + length)
            if closed and not is_other(tables, words, at + length, others):
                return Neighbour(Span(word.start, words[at + length - 1].end), Effect.SPREADS)
        length = tables.behind.match(words, at) or other_amount(tables, words, at) if right else 0
        length = length or (tables.behind_dates.match(words, at) if dated and next_ else 0)
        length = length or (tables.units.match(words, at) if next_ and not comma else 0)
        told = length > comma or (length and closes(words, at + length))  # "17 %, roughly."
        if told and not is_other(tables, words, at + length, others):
            return Neighbour(Span(word.start, words[at + length - 1].end))
        length = compared.match(words, at) if right and not (comma or dated) else 0
        if length and not later(tables, words, at + length):
            return Neighbour(Span(word.start, words[at + length - 1].end), Effect.COMPARES)
        if not word.low[0].isalpha():
            return sign_beside(words, at, others) if right and not comma else None
        next_ = False
        if word.low in tables.passed and right:
            continue
        right, counted = False, counted + 1
        if counted > COUNTED or word.low in tables.ended:
            return None
    return None


def other_amount(tables: Beside, words: Sequence[Word], at: int) -> int:
    """Return how many words from ``at`` on leave another amount open: "or rather more"; 0 if none.

    They end there, for "or less capable models" tells of something else.
    """
    if words[at].low not in tables.alternatives:
        return 0
    for length, word in enumerate(words[at + 1 : at + ASIDE + 2], 2):
        if more := tables.compared.match(words, at + length - 1):
            whole = length + more - 1
            ended = closes(words, at + whole) or words[at + whole].low in tables.ended
            return whole if ended else 0
        if not (word.low in tables.passed or word.low.endswith(tables.passed_endings or "\n")):
            return 0
    return 0


def swallowed(text: str, span: Span, tables: Beside, around: Surroundings) -> Neighbour | None:
    """Return what is read with a number and leaves no trace in its quantity."""
    whole = around.whole
    if text[whole.start : span.start].startswith("+"):
        return Neighbour(Span(whole.start, span.start), Effect.COMPARES)
    before = words_in(text, whole.start, span.start)[::-1]
    behind = words_in(text, span.end, whole.end)
    for mention in around.met if before or behind else ():
        if not isinstance(mention.quantity, Quantity):
            continue
        bound = mention.quantity.bound
        if text[span.end : whole.end].startswith("+") and bound is not Bound.AT_LEAST:
            return Neighbour(Span(span.end, whole.end))
        hedge = lost_hedge(before, tables.limits, tables.hedges, bound, back=True)
        hedge = hedge or lost_hedge(behind, tables.limits_behind, tables.hedges_behind, bound)
        if hedge:
            return hedge
        if bound is Bound.BETWEEN and before:
            further = words_in(text, max(0, span.start - REACH), span.start)[::-1]
            if found := phrase_before(tables, further, (), ()):
                return found
        adjective = mention.kind is Kind.COUNT and "/" not in mention.quantity.unit
        if (bound is Bound.BETWEEN or adjective) and behind:
            return phrase_behind(tables, behind, (), ())  # "5 fewer chips"
    return None


def lost_hedge(
    words: Sequence[Word],
    phrases: Phrases,
    bounds: Mapping[str, Bound],
    bound: Bound,
    *,
    back: bool = False,
) -> Neighbour | None:
    """Return a hedge that is read with a number, whose bound is another all the same.

    Args:
        words: those on one side of the number, from the nearest on.
        phrases: the hedges of that side.
        bounds: what they tell.
        bound: of the number, which a negation may have turned.
        back: whether the words stand before it.
    """
    length = phrases.match(words, 0, back=back) if words else 0
    if not length:
        return None
    hedge = words[:length][::-1] if back else words[:length]
    told = bounds.get(" ".join(word.low for word in hedge))
    if told in (None, bound) or TURNED.get(told) is bound:
        return None
    return Neighbour(Span(hedge[0].start, hedge[-1].end))


def sign_beside(words: Sequence[Word], at: int, others: Sequence[Span]) -> Neighbour | None:
    """Return a sign of money or reckoning beside a number, unless it joins two numbers."""
    sign = words[at]
    if (
        unicodedata.category(sign.low[0]) not in ("Sc", "Sm", "No")
        and sign.low not in "%‰#+-/°·∙*^"
    ):
        return None
    if sign.low in "=|" or leads_on(words, at + 1, others):
        return None
    return Neighbour(Span(sign.start, sign.end))


def denial(
    tables: Beside, words: Sequence[Word], others: Sequence[Span], joins: Container[str]
) -> Neighbour | None:
    """Return the word that denies the clause of a number, among the words on one side of it.

    Args:
        tables: of the language.
        words: from the nearest on.
        others: the other numbers.
        joins: words that end the clause on that side.
    """
    at = 0
    while at < len(words):
        word = words[at]
        if word.low in tables.denials:
            return Neighbour(Span(word.start, word.end))
        at += 1
        if word.low == ",":
            # what stands between two commas interrupts the clause: "did not, as claimed, cost"
            commas = (next_ for next_, one in enumerate(words[at:], at) if one.low == ",")
            second = next(commas, len(words))
            if second - at > ASIDE or second == len(words):
                return None
            at = second + 1
        elif word.low in CLAUSE_ENDS or word.low in joins or holds(others, word.start):
            return None
    return None


def is_other(tables: Beside, words: Sequence[Word], at: int, others: Sequence[Span]) -> bool:
    """Whether what looks like a neighbour tells a time ("a year later") or the next number."""
    return leads_on(words, at, others) or later(tables, words, at)


def later(tables: Beside, words: Sequence[Word], at: int) -> bool:
    """Whether a word makes a time, or nothing, of the neighbour before it: "less so"."""
    return at < len(words) and words[at].low in tables.later


def closes(words: Sequence[Word], at: int) -> bool:
    """Whether a clause ends at a word."""
    return at >= len(words) or words[at].low in CLAUSE_ENDS


def leads_on(words: Sequence[Word], at: int, others: Sequence[Span]) -> bool:
    """Whether another number stands right behind: a hedge is of that one."""
    return at < len(words) and holds(others, words[at].start)
