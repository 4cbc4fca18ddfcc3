"""Status codes of requests and programs, which stand without a label: "returned 500"."""

from __future__ import annotations

from belegt.lexicon.names import REASONS, STATUSES
from belegt.reader.near import words_near
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK, WORD_RE

PROTOCOL = "HTTP/"
GLANCE = 12
"""Code points before a status in which a log names the protocol."""

HIGHEST = 255
"""The highest status that a program ends with."""


def status_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a status code: "the server returned 503", "2 on error"."""
    token = scan.raw[pos:end]
    if token in STATUSES and scan.raw.startswith(REASONS, end):
        return end  # "400 Bad Request"
    if token in STATUSES:
        return end if is_status(scan, pos, end) else None
    if len(token) > 3 or not (token.isascii() and token.isdigit()) or int(token) > HIGHEST:
        return None
    return end if is_outcome(scan, pos, end) else None


def calls_near(scan: Scan, pos: int, end: int) -> int:
    """Return how many words of the sentence tell of requests or of a program's end."""
    calls = scan.tables.words.labels.calls
    before = WORD_RE.findall(scan.low, max(0, pos - LOOK_BACK), pos)
    behind = words_near(scan, pos, end).behind
    return len({word for word in (*before, *behind) if word in calls})


def is_status(scan: Scan, pos: int, end: int) -> bool:
    """Whether the words tell of requests: one of them is enough unless the number is round."""
    if PROTOCOL in scan.raw[max(0, pos - GLANCE) : pos]:
        return True  # of a log: "GET / HTTP/1.0" 200
    wanted = 2 if scan.raw.startswith("00", end - 2) else 1
    counts = noun_after(scan, end) or scan.tables.per.match(scan.low, end)
    return not counts and calls_near(scan, pos, end) >= wanted


def is_outcome(scan: Scan, pos: int, end: int) -> bool:
    """Whether what follows tells when a program ends so: "0 if all is well, 2 on error"."""
    outcome = scan.tables.outcome.match(scan.low, end)
    if outcome and outcome["phrase"]:
        return True
    if outcome is None and not _otherwise(scan, pos):
        return False
    return calls_near(scan, pos, end) > 0


def _otherwise(scan: Scan, pos: int) -> bool:
    """Whether the words before a number tell how a program ends in all other cases."""
    before = scan.words_before(pos)[-2:]
    return not scan.tables.words.labels.otherwise.isdisjoint(before)
