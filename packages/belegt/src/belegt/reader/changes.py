"""Changes: which word tells of one, whether it is a rise or a fall, and what is none at all.

A direction is told only by a word that surely belongs to the amount: it stands right before or
behind it, or before it in the same clause with a word such as "by" between. Values tell none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.quantity import Quantity
from belegt.reader.mention import Direction, Kind, Mention
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK

WORDS_RE = re.compile(r"[^\W\d_]+|\d[\d.,’']*+|[,;:!?()\[\]|–—]|\.(?=\s)|\n\s*\n")
CLAUSE_RE = re.compile(r"(?P<clause>[^,;:!?]{1,60}),\s(?P<lead>[^\W\d_]{1,8})\s\Z")
NEXT_RE = re.compile(r"[^\S\n]?([^\W\d_]++|\d)")
APART_RE = re.compile(r"[\s'’]")
APOSTROPHES = frozenset("'’")
LONGEST_LEAD = 24
UNBROKEN = frozenset("0123456789%€$£°")
STOPS = frozenset(",;:!?()[]|–—.")
AHEAD = 48
"""Code points behind an amount in which a word may tell of a change."""

FREE = 7
"""Words of any kind between the word of a change and the one before the amount."""

DENIED = 3
"""Words before the word of a change among which one may deny it."""

LOOSE = frozenset({Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.DIMENSION})
"""What changes by an amount; what is counted may stand in the same clause by chance."""


class Change(NamedTuple):
    """A word that tells of a change.

    Attributes:
        direction: None where it may go either way, or is denied.
        near: whether only words of the amount stand between.
        by: the word right before the amount, "" for none such as "by" or "from".
        denied: whether it is told not to have been.
    """

    direction: Direction | None
    near: bool
    by: str
    denied: bool = False


def with_direction(scan: Scan, mention: Mention) -> Mention:
    """Return a mention with the direction that the words around it tell."""
    first = NEXT_RE.match(scan.low, mention.span.end)
    follows = first is not None and first[1] in scan.tables.changes.follows
    # around most amounts nothing tells of a change
    if not (follows or led_by_change(scan, mention.span.start)):
        return mention
    if mention.kind is Kind.DATE or not isinstance(mention.quantity, Quantity):
        return mention
    direction = None if mention.quantity.number < 0 else direction_of(scan, mention)
    if direction is None:
        return mention
    return Mention(mention.span, mention.text, mention.kind, mention.quantity, "", direction)


def direction_of(scan: Scan, mention: Mention) -> Direction | None:
    """Return whether what a mention tells has risen or fallen, as the words around it say."""
    before = change_before(scan, mention.span.start, mention.kind)
    after = direction_behind(scan, mention)
    if before is None or before.direction is None:
        return None if before and before.denied else after
    return None if after and after is not before.direction else before.direction


def change_before(scan: Scan, pos: int, kind: Kind) -> Change | None:
    """Return the change that the words before an amount at ``pos`` tell of."""
    tables = scan.tables
    if not led_by_change(scan, pos):
        return None
    before = scan.low[max(0, pos - LOOK_BACK) : pos]
    if tables.changes.before.keys().isdisjoint(APART_RE.split(before)):
        return None
    words = tables.words.changes
    tokens = tokens_before(scan, pos)
    by = ""
    near, free = True, 0
    for at, token in enumerate(tokens):
        if token in STOPS or token in words.breaks:
            return None
        if token in tables.changes.before:
            return _told(scan, tokens, at, Change(tables.changes.before[token], near, by), kind)
        if token in words.by and not at:
            by = token
        if near and not (token in words.passed or _measures(scan, token)):
            near = False
        free += not near
        if free > FREE or (not near and not (by and kind in LOOSE)):
            return None
    return None


def change_apart(scan: Scan, pos: int) -> Change | None:
    """Return the change that the clause before a comma and "from" tells: "up 5 %, from 4 to 5"."""
    before = CLAUSE_RE.search(scan.low, max(0, pos - LOOK_BACK), pos)
    if before is None:
        return None
    for token in WORDS_RE.findall(before["clause"])[:-FREE:-1]:
        if token in STOPS:
            return None
        if direction := scan.tables.changes.before.get(token):
            return Change(direction, near=True, by=before["lead"])
    return None


def led_by_change(scan: Scan, pos: int) -> bool:
    """Whether the word before an amount is one that may lead from a word of change to it."""
    near = scan.low[pos - LONGEST_LEAD if pos > LONGEST_LEAD else 0 : pos]
    if not near[-1:].isspace():
        return near[-1:] in APOSTROPHES
    word = near.split(None)[-1:]
    return bool(word) and (word[0] in scan.tables.changes.leads or word[0][-1] in UNBROKEN)


def _told(scan: Scan, tokens: list[str], at: int, change: Change, kind: Kind) -> Change | None:
    """Return the change that the token ``at`` before an amount tells of, if it surely does."""
    words = scan.tables.words.changes
    token, before = tokens[at], tokens[at + 1 : at + 1 + DENIED]
    noun = token in words.gains or token in words.losses or bool(before and _leads(scan, before[0]))
    led = bool(change.by) or (noun and at and tokens[at - 1] in words.holders)
    if token in words.weak and not (led or (kind is Kind.PERCENT and not noun)):
        return None
    if before and before[0] in words.phrasal.get(token, ()):
        return None
    if noun and not change.near and tokens[at - 1] not in words.holders:
        return None
    if not words.denials.isdisjoint(tokens[: at + 1 + DENIED]):
        return change._replace(direction=None, denied=True)
    if noun:
        # "an increase in losses": one of the two is what changes
        for word in before:
            if scan.tables.changes.before.get(word, change.direction) is not change.direction:
                return change._replace(direction=None, denied=True)
            if word not in words.holders and not _leads(scan, word):
                break
    return change


def _leads(scan: Scan, word: str) -> bool:
    """Whether a word is an article, which makes a noun of "rise" behind it."""
    words = scan.tables.words
    return (
        word in words.numbers.articles
        or word in words.numbers.ones
        or word in words.dates.year_determiners
    )


def direction_behind(scan: Scan, mention: Mention) -> Direction | None:
    """Return the direction that the words right behind a mention tell."""
    words, tables = scan.tables.words.changes, scan.tables
    start, end = mention.span.start, mention.span.end
    for match in WORDS_RE.finditer(scan.low, end, end + AHEAD):
        token = match[0]
        if told := _apart(scan, start, token):
            return told
        direction = tables.changes.behind.get(token) or tables.changes.before.get(token)
        if direction:
            before = tokens_before(scan, start)[:DENIED]
            by = bool(before) and before[0] in words.by
            surely = token in tables.changes.behind or by  # "um 3 Prozent stieg"
            return direction if surely and words.denials.isdisjoint(before) else None
        goes_on = token in words.behind or token in words.by or _measures(scan, token)
        if not goes_on or token in STOPS or token in words.breaks:
            return None
    return None


def _apart(scan: Scan, start: int, particle: str) -> Direction | None:
    """Return the direction of a verb that stands before an amount and its particle behind."""
    words = scan.tables.words.changes
    rise, fall = words.rise_apart.get(particle), words.fall_apart.get(particle)
    if rise is None and fall is None:
        return None
    tokens = tokens_before(scan, start)
    for at, token in enumerate(tokens):
        if token in STOPS:
            return None
        if (rise and token in rise) or (fall and token in fall):
            denied = not words.denials.isdisjoint(tokens[: at + 1 + DENIED])
            direction = Direction.RISE if rise and token in rise else Direction.FALL
            return None if denied else direction
    return None


def tokens_before(scan: Scan, pos: int) -> list[str]:
    """Return the words, numbers and marks before ``pos``, the nearest first."""
    start = max(0, pos - LOOK_BACK)
    return WORDS_RE.findall(scan.low, start, pos)[::-1]


def _measures(scan: Scan, token: str) -> bool:
    """Whether a word is part of an amount: a number, a scale word, a unit."""
    return token[0].isdigit() or token in scan.tables.changes.measures
