"""Parts of a whole: halves, "two thirds", "zwei von drei"; and ordinals that look like them."""

from __future__ import annotations

from decimal import Decimal

from belegt.quantity.quantity import EXACT
from belegt.reader import dates
from belegt.reader.amounts import Amount, digits_at, fraction_digits, scaled, words_at
from belegt.reader.measures import unit_after
from belegt.reader.nouns import noun_after
from belegt.reader.tables import Tables
from belegt.reader.view import JOINT_RE, WORD_RE, View, words_before

IMPROPER = 9
"""Wholes beyond which a fraction is no fraction but an ordinal or two words."""


def half_at(view: View, pos: int, tables: Tables) -> Amount | None:
    """Read "half a million", "eine halbe Million", "ein halbes Jahr", "half of", "Hälfte"."""
    words = tables.lexicon.words
    start = pos
    first = WORD_RE.match(view.low, pos)
    if first and first[0] in words.numbers.ones | words.numbers.articles:
        pos = view.blank(first.end())
        first = WORD_RE.match(view.low, pos)
    if first is None:
        return None
    if first[0] in words.fractions.wholes and start == pos:
        before = words_before(view, pos, 0)
        # "the second half" is no half of anything
        led = not before or before[-1] in words.nouns.function_words
        return Amount(start, first.end(), "0.5", part=True) if led else None
    if first[0] not in words.fractions.half:
        return None
    end = first.end()
    if half := _measured_half(view, start, end, tables):
        return half
    if start < pos:
        noun = words.nouns.capital and noun_after(view, end, tables)
        return Amount(start, end, "0.5", part=not noun)
    behind = WORD_RE.match(view.low, view.blank(end))
    halves = behind and behind[0] in words.fractions.half_of
    return Amount(start, end, "0.5", part=True) if halves else None


def _measured_half(view: View, start: int, end: int, tables: Tables) -> Amount | None:
    """Read a half before a scale word or unit, an article between them left out."""
    words = tables.lexicon.words
    gap = view.blank(end)
    if gap == end and view.char(gap) == "-":
        gap += 1
    article = WORD_RE.match(view.low, gap)
    if article and article[0] in words.numbers.articles | words.numbers.ones:
        gap = view.blank(article.end())
    if scale := tables.scales.at(view, gap):
        return Amount(start, scale.end, "0.5", scale.entry)
    unit = tables.units.at(view, gap)
    if unit and (unit.entry.kind in {"duration", "money", "percent"} or gap > end + 1):
        # the amount ends where the unit can still be read behind a blank
        return Amount(start, _before_gap(view, gap), "0.5")
    return None


def _before_gap(view: View, pos: int) -> int:
    while pos and (view.char(pos - 1).isspace() or view.char(pos - 1) in "-‐‑"):
        pos -= 1
    return pos


def with_denominator(view: View, amount: Amount, tables: Tables) -> Amount:
    """Turn "two" before "thirds" into two thirds."""
    if amount.top is not None or amount.part or not amount.digits.isdigit():
        return amount
    gap = view.blank(amount.end)
    if gap == amount.end and view.char(gap) == "-":
        gap += 1
    part = tables.fractions.at(view, gap) if gap > amount.end else None
    if part is None and gap > amount.end and amount.digits == "1":
        part = tables.parts.at(view, gap)
    plain = tables.lexicon.words.numbers.glued  # "hundert Viertel" are quarters of a town
    if part is None or (plain and int(amount.digits) >= IMPROPER * part.entry):
        return amount
    whole = int(amount.digits) * int(amount.scale)
    digits = fraction_digits(whole, part.entry)
    amount = amount._replace(end=part.end, digits=digits, scale=Decimal(1), lone=False, part=True)
    return scaled(view, amount, tables, money=False)  # "drei Viertel Millionen"


def with_part(view: View, amount: Amount, tables: Tables) -> Amount:
    """Add the fraction of "five and a quarter", "sechs und zwei Drittel Millionen"."""
    match = tables.plus.match(view.low, amount.end)
    if match is None or not amount.bare or not amount.digits.isdigit() or amount.part:
        return amount
    part = words_at(view, match.end(), tables)
    part = with_denominator(view, part, tables) if part else None
    if part is None or part.top is not None or not (part.part or part.digits.startswith("0.")):
        return amount
    digits = EXACT.add(Decimal(amount.digits), Decimal(part.digits))
    return amount._replace(end=part.end, digits=f"{digits:f}", scale=part.scale, lone=False)


def ordinal_end(view: View, amount: Amount, tables: Tables) -> int | None:
    """Return the end of an ordinal that begins like a number: "twenty-fourth"."""
    if amount.part or not amount.digits.isdigit() or int(amount.digits[-12:]) % 10:
        return None
    joint = JOINT_RE.match(view.low, amount.end)
    part = tables.parts.at(view, joint.end()) if joint else None
    return part.end if part and amount.digits != "1" else None


def out_of(view: View, amount: Amount, tables: Tables) -> Amount | None:
    """Return the ratio of "zwei von drei", "one in five"."""
    if not amount.bare or not amount.digits.isdigit() or amount.part:
        return None
    match = tables.out_of.match(view.low, amount.end)
    if match is None:
        return None
    start = match.end()
    if view.char(start).isdigit():
        whole = digits_at(view, start, tables, money=False)
        if whole is None or dates.year_at(view, start) or unit_after(view, whole.end, tables):
            return None
    else:
        whole = words_at(view, start, tables)
    if whole is None or whole.lone or whole.top is not None or not whole.digits.isdigit():
        return None
    if whole.scale > 1 and amount.digits != "1":
        return None  # in "37 of 671 billion" the 37 are billions too, or are they
    count = int(whole.digits[:12]) * int(whole.scale)
    behind = view.char(view.blank(whole.end))
    if behind.isalpha() and match[0].strip() in tables.lexicon.words.ranges.over:
        return None  # "5 over 3 years"
    if view.char(whole.end).isalnum() or not 0 < int(amount.digits) <= count:
        return None
    digits = fraction_digits(int(amount.digits), count)
    return amount._replace(end=whole.end, digits=digits, lone=False, part=True)
