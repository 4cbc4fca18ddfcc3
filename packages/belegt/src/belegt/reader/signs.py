"""What stands right before the digits: signs, and separators without a whole number."""

from __future__ import annotations

import re

from belegt.lexicon.currencies import SIGN_ENDS
from belegt.reader.hedges import hedge_before
from belegt.reader.scan import Scan
from belegt.reader.view import LOOK_BACK

MINUS = frozenset("-−‒–﹣－")
"""Signs of a negative number."""

EITHER = "±"
"""The sign of what may be added or taken away; `sign_before` returns it for all its forms."""

EITHER_RE = re.compile(r"(?:±|\+/[-−–]|\+[-−–])\s?\Z")
APART_RE = re.compile(r"(?P<before>[^\s(|]*)(?P<open>[\s(|]*)(?P<sign>[-−‒–])[ \u00a0\u202f]\Z")
ALONE_RE = re.compile(r"\d[\d.,\s]{0,40}[^\w\s]?\w{0,2}\s{0,9}")
"""A number with a symbol at most, and nothing else."""

FREE = frozenset("([|=:" + SIGN_ENDS)
"""Signs right behind which a minus may stand."""


def sign_before(scan: Scan, start: int) -> tuple[str, int]:
    """Return "-" or `EITHER` and where the sign begins before ``start``; "" for none."""
    last = scan.char(start - 1)
    if start <= scan.floor or not last:
        return "", start
    before = scan.char(start - 2)
    if last in MINUS:
        if before == "/" and scan.char(start - 3) == "+":
            return EITHER, start - 3
        if before == "+":
            return EITHER, start - 2
        # a hyphen stands behind a letter
        free = not before or before.isspace() or before in FREE
        return ("-", start - 1) if free else ("", start)
    if last == "+":
        return "", start if before.isalnum() else start - 1
    if last == EITHER:
        return EITHER, start - 1
    if not last.isspace():
        return "", start
    if before in MINUS or before == EITHER:
        if either := EITHER_RE.search(scan.low, max(scan.floor, start - 4), start):
            return EITHER, either.start()
        return minus_apart(scan, start)
    word = scan.last_word(start)
    return sign_word(scan, word, start) if word in scan.tables.sign_words else ("", start)


def minus_apart(scan: Scan, start: int) -> tuple[str, int]:
    """Return the minus with a blank before the digits: "lag bei - 0,3 %", no dash and no bullet."""
    line = scan.low[max(scan.floor, start - LOOK_BACK) : start]
    match = APART_RE.search(line.rsplit("\n", 1)[-1])
    if match is None:
        return "", start
    sign = start - len(match["sign"]) - 1
    if not match["before"]:
        # what stands alone in a text or cell is negative; a bullet stands before more
        alone = match["open"].strip() or (sign == 0 and ALONE_RE.fullmatch(scan.raw, start))
        return ("-", sign) if alone else ("", start)
    words = scan.tables.words
    word = match["before"].strip("*_\"'„“”«»")
    leads = (
        word in words.nouns.function_words
        or word in words.changes.by
        or word in words.labels.copulas
        or word[-1:] in {":", "="}
    )
    return ("-", sign) if leads and match["open"] else ("", start)


def sign_word(scan: Scan, word: str, start: int) -> tuple[str, int]:
    """Return the sign that words tell: "minus 5", "plus or minus 5"."""
    numbers = scan.tables.words.numbers
    before = " ".join(scan.low[max(scan.floor, start - LOOK_BACK) : start].split())
    for phrase in numbers.tolerances:
        if before.endswith(phrase) and not before[: -len(phrase)][-1:].isalpha():
            edge = start
            for part in reversed(phrase.split()):
                edge = scan.low.rfind(part, scan.floor, edge)
            return EITHER, edge
    # "au moins" is a hedge, "moins" alone a sign
    if word in numbers.minus and not hedge_before(scan, start):
        return "-", scan.low.rfind(word, scan.floor, start)
    return "", start


def is_decimal_part(scan: Scan, pos: int) -> bool:
    """Whether the digits at ``pos`` stand behind a separator without a whole number: ".5"."""
    before = scan.char(pos - 2)
    blank = before == "" or before.isspace() or before in "(-−$€£"
    return blank and scan.char(pos - 1) == scan.tables.lexicon.decimal


def is_code(token: str) -> bool:
    """Whether the digits are no number but a code: "007"."""
    return len(token) > 1 and token.isdigit() and token[0] == "0"
