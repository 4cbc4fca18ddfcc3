"""What stands right before the digits: signs, and separators without a whole number."""

from __future__ import annotations

from belegt.reader.hedges import hedge_before
from belegt.reader.tables import CURRENCY_SIGNS, Tables
from belegt.reader.view import View, last_word

MINUS = "-−‒–"


def sign_before(view: View, start: int, floor: int, tables: Tables) -> tuple[str, int]:
    """Return "-" and where the sign begins, if there is one before ``start``."""
    last = view.char(start - 1)
    before = view.char(start - 2)
    free = not before or before.isspace() or before in CURRENCY_SIGNS + "("
    if start > floor and last and last in MINUS and free:  # a hyphen stands behind a letter
        return "-", start - 1
    if start > floor and last == "+" and not before.isalnum():
        return "", start - 1
    word = last_word(view, start, floor) if last.isspace() else ""
    # "au moins" is a hedge, "moins" alone a sign
    if word in tables.lexicon.words.numbers.minus and not hedge_before(view, start, floor, tables):
        return "-", view.low.rfind(word, floor, start)
    return "", start


def is_decimal_part(view: View, pos: int, tables: Tables) -> bool:
    """Whether the digits at ``pos`` stand behind a separator without a whole number: ".5"."""
    before = view.char(pos - 2)
    blank = before == "" or before.isspace() or before in "(-−$€£"
    return blank and view.char(pos - 1) == tables.lexicon.decimal


def is_code(token: str) -> bool:
    """Whether the digits are no number but a code: "007"."""
    return len(token) > 1 and token.isdigit() and token[0] == "0"
