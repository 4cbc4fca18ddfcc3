"""What is read at a candidate: one mention, or nothing and the place to go on.

Every function takes the view, a position and the ``floor`` (the end of what was read before,
which nothing reaches behind). Nothing looks further back than `LOOK_BACK`.
"""

from __future__ import annotations

import re

from belegt.reader import codes, dates, names
from belegt.reader.amounts import Amount, digits_at, fraction_digits, words_at
from belegt.reader.compose import Step, compose, mention, unreadable
from belegt.reader.measures import currency_before, glued_unit
from belegt.reader.mention import Kind
from belegt.reader.numerals import FRACTION_RE
from belegt.reader.parts import half_at, ordinal_end, with_denominator, with_part
from belegt.reader.signs import is_code, is_decimal_part
from belegt.reader.tables import Tables
from belegt.reader.vague import vague_at
from belegt.reader.view import TOKEN_RE, WORD_RE, View
from belegt.reader.years import year_of

PROPORTION_RE = re.compile(r"\d{1,3}:\d{1,3}(?:[:.]\d+)*", re.ASCII)


def read_at(view: View, pos: int, floor: int, tables: Tables, *, word: bool) -> Step:
    """Read the mention at a candidate: at a word, or at a digit."""
    return _read_word(view, pos, floor, tables) if word else _read_digits(view, pos, floor, tables)


def _read_digits(view: View, pos: int, floor: int, tables: Tables) -> Step:
    """Read a date or an amount; first of all what looks like one and is none."""
    if end := names.glued_end(view, pos, floor, tables):
        return Step(None, end)
    if date := dates.date_at(view, pos, floor, tables):
        return _dated(view, pos, date)
    if end := codes.code_end(view, pos) or dates.time_of_day_at(view, pos, tables):
        return Step(None, end)
    if proportion := PROPORTION_RE.match(view.raw, pos):
        return _proportion(view, proportion)
    if fraction := FRACTION_RE.match(view.raw, pos):
        return _fraction(view, fraction, floor, tables)
    currency = currency_before(view, pos, floor, tables)
    amount = digits_at(view, pos, tables, money=currency is not None)
    if amount is None:
        return Step(None, pos + 1)
    if is_decimal_part(view, pos, tables) and amount.token.isdigit():
        amount = amount._replace(start=pos - 1, digits="0." + amount.digits)
    elif currency is None and amount.bare:
        if year := year_of(view, amount, floor, tables):
            return _dated(view, pos, year)
        if is_code(amount.token):
            return Step(None, amount.end)
    return _read_amount(view, amount, floor, tables)


def _read_amount(view: View, amount: Amount, floor: int, tables: Tables) -> Step:
    """Read an amount in digits unless it is unreadable, an ordinal or part of a name."""
    pos, end = amount.start, amount.end
    if amount.reason:
        if "." in amount.token:  # a version such as 1.2.3
            return Step(None, end)
        return Step(unreadable(view, pos, end, Kind.NUMBER, amount.reason), end)
    if amount.bare and codes.is_ordinal(view, pos, end, floor, tables):
        return Step(None, end)
    if size := names.size_end(view, pos, end):
        return Step(None, size)
    if view.char(end).isalpha() and not glued_unit(view, end, tables):
        token = TOKEN_RE.match(view.raw, end)
        return Step(None, token.end() if token else end)
    return compose(view, amount, floor, tables)


def _read_word(view: View, pos: int, floor: int, tables: Tables) -> Step:
    """Read a month or an amount in words."""
    word = WORD_RE.match(view.low, pos)
    if word is None:
        return Step(None, pos + 1)
    if word[0] in tables.lexicon.words.numbers.ones:
        if idiom := tables.idiom.match(view.low, pos):
            return Step(None, idiom.end())
    elif date := dates.month_date_at(view, pos, floor, tables):
        return _dated(view, pos, date)
    if view.char(pos - 1) in {"-", "‐", "‑"} and view.char(pos - 2).isalnum():
        return Step(None, word.end())  # part of a compound: "multi-million", "DeepSeek-Million"
    amount = (
        vague_at(view, pos, tables) or half_at(view, pos, tables) or words_at(view, pos, tables)
    )
    if amount is None:
        return Step(None, word.end())
    amount = with_part(view, with_denominator(view, amount, tables), tables)
    if end := ordinal_end(view, amount, tables):
        return Step(None, end)
    return compose(view, amount, floor, tables)


def _dated(view: View, pos: int, read: dates.DateRead) -> Step:
    if read.date is None:
        return Step(unreadable(view, pos, read.end, Kind.DATE, read.reason), read.end)
    return Step(mention(view, pos, read.end, Kind.DATE, read.date), read.end)


def _proportion(view: View, match: re.Match[str]) -> Step:
    """Read "16:9" as a ratio; what may be a time of day has been passed over before."""
    first, _, second = match[0].partition(":")
    end = match.end()
    if not second.isdigit() or int(second) == 0 or view.char(end).isalnum():
        return Step(None, end)
    quantity = Amount(match.start(), end, fraction_digits(int(first), int(second))).quantity("")
    return Step(mention(view, match.start(), end, Kind.RATIO, quantity), end)


def _fraction(view: View, match: re.Match[str], floor: int, tables: Tables) -> Step:
    whole, above, below = int(match[1] or 0), int(match[2]), int(match[3])
    if not 0 < above < below:
        return Step(None, match.end())  # "24/7"
    digits = fraction_digits(whole * below + above, below)
    amount = Amount(match.start(), match.end(), digits, part=not whole)
    return compose(view, amount, floor, tables)
