"""What stands right before the digits: signs, and separators without a whole number."""

from __future__ import annotations

from belegt.lexicon.currencies import SIGN_ENDS
from belegt.reader.hedges import hedge_before
from belegt.reader.scan import Scan

MINUS = "-−‒–"


def sign_before(scan: Scan, start: int) -> tuple[str, int]:
    """Return "-" and where the sign begins, if there is one before ``start``."""
    last = scan.char(start - 1)
    before = scan.char(start - 2)
    free = not before or before.isspace() or before in SIGN_ENDS + "("
    if start > scan.floor and last and last in MINUS and free:  # a hyphen stands behind a letter
        return "-", start - 1
    if start > scan.floor and last == "+" and not before.isalnum():
        return "", start - 1
    word = scan.last_word(start) if last.isspace() else ""
    # "au moins" is a hedge, "moins" alone a sign
    if word in scan.tables.words.numbers.minus and not hedge_before(scan, start):
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
