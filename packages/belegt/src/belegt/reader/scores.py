"""Scores of games: "2:1", "6-4, 6-3", "3-1 (1-0)"."""

from __future__ import annotations

import re

from belegt.reader.near import words_near
from belegt.reader.nouns import noun_after
from belegt.reader.scales import scale_at
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK

SCORE_RE = re.compile(
    r"(?P<won>\d{1,3})(?P<sign>[-–:])(?P<lost>\d{1,3})(?![\w%°‰]|[.,:/–-]\d)", re.ASCII
)
BESIDE_RE = re.compile(r"\d{1,3}[-–:]\d{1,3}(?:\)?[,;]? \(?|\()\Z", re.ASCII)
NEXT_RE = re.compile(r"\)?[,;]? ?\(?\d{1,3}[-–:]\d{1,3}(?![\w%])", re.ASCII)
SIDES_RE = re.compile(r"[^\W\d_] [-–] [^\W\d_]\w{1,20}(?: [^\W\d_]\w{1,20})? \Z")
RECORD_RE = re.compile(r"[A-Z]\w* \(\d{1,2}-\d{1,2}\)[^()\n]*[A-Z]\w* \(\Z")
GLANCE = 12
"""Code points before a score in which another ends."""


def score_end(scan: Scan, pos: int) -> int | None:
    """Return the end of a score at ``pos``; a range or a ratio is none.

    With a hyphen a range rises, and what falls or stays is a score. Else the words near tell, or
    another score beside it: "6:4, 6:3".
    """
    match = SCORE_RE.match(scan.raw, pos)
    if match is None:
        return None
    gap = scan.blank(match.end())
    measured = scan.tables.units.at(scan, gap) or scale_at(scan, pos, match.end(), money=False)
    if measured or scan.char(gap) in set("%°‰€$£"):
        return None
    if match["sign"] != ":" and int(match["won"]) >= int(match["lost"]):
        if len(match["won"]) < 3:
            return match.end()
        return match.end() if is_played(scan, pos, match.end()) else None
    if match["sign"] != ":" and noun_after(scan, match.end()):
        return None  # "2-3 goals"
    return match.end() if is_played(scan, pos, match.end()) else None


def is_played(scan: Scan, pos: int, end: int) -> bool:
    """Whether another score stands beside it, or the words tell of a game."""
    if NEXT_RE.match(scan.raw, end) or BESIDE_RE.search(scan.raw, max(0, pos - GLANCE), pos):
        return True
    closed = scan.char(pos - 1) == "(" and scan.char(end) == ")"
    if closed and RECORD_RE.search(scan.raw, max(0, pos - LOOK_BACK), pos):
        return True  # "The Tigers (9-3) host the Bears (4-8)"
    if SIDES_RE.search(scan.raw, max(0, pos - LOOK_BACK), pos):
        return True  # "Ungarn - Schweiz 1:3"
    labels = scan.tables.words.labels
    near = words_near(scan, pos, end)
    words = {*near.before, *near.behind}
    if scan.last_word(pos) in labels.score_leads and scan.char(end) not in {"-", "‐", "‑"}:
        return words.isdisjoint(labels.ratios)  # "das 3:2", but "das 16:9-Format"
    return not words.isdisjoint(labels.games) and words.isdisjoint(labels.ratios)
