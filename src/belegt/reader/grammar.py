"""What is read at a candidate: one mention, or nothing and the place to go on.

Every function takes the view, a position and the ``floor`` (the end of what was read before,
which nothing reaches behind). Nothing looks further back than `LOOK_BACK`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon import Unit
from belegt.quantity import Bound, PartialDate, Quantity, spanned
from belegt.quantity.quantity import EXACT
from belegt.reader import dates, names
from belegt.reader.amounts import Amount, digits_at, fraction_digits, words_at
from belegt.reader.hedges import hedge_after, hedge_before
from belegt.reader.measures import (
    CURRENCY_SIGNS,
    currency_before,
    noun_after,
    rate_after,
    unit_after,
)
from belegt.reader.mention import Kind, Mention
from belegt.reader.numerals import FRACTION_RE
from belegt.reader.tables import Tables
from belegt.reader.view import BLANKS_RE, JOINT_RE, TOKEN_RE, WORD_RE, View, words_before
from belegt.spans import Span

TIME_SPAN_RE = re.compile(r"\d{1,3}:\d{1,3}(?:[:.]\d+)*", re.ASCII)
PLUS_RE = re.compile(r"\+(?!\w)")
KINDS = {
    "money": Kind.MONEY,
    "percent": Kind.PERCENT,
    "duration": Kind.DURATION,
    "dimension": Kind.DIMENSION,
}
NO_UNIT = Unit("", "")


class Step(NamedTuple):
    """What was read at a candidate, and where to go on."""

    mention: Mention | None
    end: int


def read_at(view: View, pos: int, floor: int, tables: Tables, *, word: bool) -> Step:
    """Read the mention at a candidate: at a word, or at a digit."""
    return _read_word(view, pos, floor, tables) if word else _read_digits(view, pos, floor, tables)


def _read_digits(view: View, pos: int, floor: int, tables: Tables) -> Step:
    if end := names.glued_end(view, pos, floor, tables):
        return Step(None, end)
    if date := dates.date_at(view, pos, floor, tables):
        return _date_step(view, pos, date)
    if end := names.chain_end(view, pos, floor):
        return Step(None, end)
    if end := dates.time_of_day_at(view, pos, tables):
        return Step(None, end)
    if proportion := TIME_SPAN_RE.match(view.raw, pos):
        return _proportion(view, proportion, floor)
    if fraction := FRACTION_RE.match(view.raw, pos):
        return _fraction(view, fraction, floor, tables)
    if _decimals(view, pos, tables):
        return _read_decimals(view, pos, floor, tables)
    currency = currency_before(view, pos, floor, tables)
    amount = digits_at(view, pos, tables, money=currency is not None)
    if amount is None:
        return Step(None, pos + 1)
    if amount.reason:
        if "." in amount.token:  # a version such as 1.2.3
            return Step(None, amount.end)
        return _unreadable(view, pos, amount.end, amount.reason)
    if amount.bare and names.is_ordinal(view, pos, amount.end, floor, tables):
        return Step(None, amount.end)
    if currency is None and amount.bare and len(amount.token) == 4:
        if year := _year(view, amount, floor, tables):
            return year
    if (leading_zero := _leading_zero(amount.token)) and currency is None:
        return Step(None, amount.end if leading_zero else pos + 1)
    if end := names.size_end(view, amount.start, amount.end, floor):
        return Step(None, end)
    if view.char(amount.end).isalpha() and not _glued_unit(view, amount.end, tables):
        token = TOKEN_RE.match(view.raw, amount.end)
        return Step(None, token.end() if token else amount.end)
    return _compose(view, amount, floor, tables)


def _decimals(view: View, pos: int, tables: Tables) -> bool:
    """Whether the digits at ``pos`` stand behind a separator without a whole number: ".5"."""
    before = view.char(pos - 2)
    blank = before == "" or before.isspace() or before in "(-−$€£"
    return blank and view.char(pos - 1) == tables.lexicon.decimal


def _read_decimals(view: View, pos: int, floor: int, tables: Tables) -> Step:
    amount = digits_at(view, pos, tables, money=False)
    if amount is None or not amount.token.isdigit():
        return Step(None, pos + 1)
    amount = amount._replace(start=pos - 1, digits="0." + amount.digits)
    return _compose(view, amount, floor, tables)


def _leading_zero(token: str) -> bool:
    """Whether the digits are no number but a code: "007"."""
    return len(token) > 1 and token.isdigit() and token[0] == "0"


def _glued_unit(view: View, pos: int, tables: Tables) -> bool:
    """Whether letters right behind the digits are a unit or an ending."""
    return unit_after(view, pos, tables) is not None or bool(tables.ending.match(view.low, pos))


def _read_word(view: View, pos: int, floor: int, tables: Tables) -> Step:
    word = WORD_RE.match(view.low, pos)
    if word is None:
        return Step(None, pos + 1)
    if word[0] in tables.lexicon.words.ones:
        # most ones are articles: they go no further than the next word
        joint = JOINT_RE.match(view.low, word.end())
        behind = joint and WORD_RE.match(view.low, joint.end())
        if behind and behind[0] not in tables.after_one:
            return Step(None, word.end())
        if idiom := tables.idiom.match(view.low, pos):
            return Step(None, idiom.end())
    elif date := dates.month_date_at(view, pos, floor, tables):
        return _date_step(view, pos, date)
    if view.char(pos - 1) in {"-", "‐", "‑"} and view.char(pos - 2).isalnum():
        return Step(None, word.end())  # part of a compound: "multi-million", "DeepSeek-Million"
    amount = _vague(view, pos, tables) or _half(view, pos, tables) or words_at(view, pos, tables)
    if amount is None:
        return Step(None, word.end())
    amount = _worded_part(view, amount, tables)
    if end := _ordinal_end(view, amount, tables):
        return Step(None, end)
    return _compose(view, amount, floor, tables)


def _vague(view: View, pos: int, tables: Tables) -> Amount | None:
    """Read "Zehntausende", "tens of millions", "mehrere zehn Millionen", "a few thousand"."""
    words = tables.lexicon.words
    start, several = pos, False
    first = WORD_RE.match(view.low, pos)
    if first and first[0] in words.ones | words.articles:
        # "ein paar hundert", "a few thousand"
        pos = view.blank(first.end())
        first = WORD_RE.match(view.low, pos)
        if first is None or first[0] not in words.several:
            return None
    if first and first[0] in words.several:
        pos, several = view.blank(first.end()), True
        # "a couple of thousand"
        if (of := tables.of.match(view.low, first.end())) and first[0] == "couple":
            pos = of.end()
    if phrase := tables.vague.at(view, pos):
        low, high, end = phrase.entry.low, phrase.entry.high, phrase.end
        scale = Decimal(1)
        of = tables.of.match(view.low, end)
        if of and (word := tables.vague.at(view, of.end())):
            # "hundreds of millions": the second word is a plain scale word
            scale, end = EXACT.divide(word.entry.low, Decimal(2)), word.end
        elif first and first[0] in words.tens:
            return None
        return Amount(start, end, str(low), scale, top=high)
    if not several:
        return None
    low, high, end, scale = Decimal(2), Decimal(10), 0, Decimal(1)
    if (ten := tables.morpheme.match(view.low, pos)) and ten[0] in words.numerals:
        if words.numerals[ten[0]].value != 10 or not view.word_ends(ten.end()):
            return None
        low, high, pos = Decimal(20), Decimal(100), view.blank(ten.end())
    count = 0
    while word := tables.scales.at(view, pos):
        scale, end, count = EXACT.multiply(scale, word.entry), word.end, count + 1
        pos = view.blank(end)
    if not end:
        return None
    if low == 2 and count == 1 and scale >= 10**6:
        high = Decimal(1000)  # "several million" reaches to the next scale word
    return Amount(start, end, str(low), scale, top=high)


def _half(view: View, pos: int, tables: Tables) -> Amount | None:
    """Read "half a million", "eine halbe Million", "ein halbes Jahr", "half of"."""
    words = tables.lexicon.words
    start = pos
    first = WORD_RE.match(view.low, pos)
    if first and first[0] in words.ones | words.articles:
        pos = view.blank(first.end())
        first = WORD_RE.match(view.low, pos)
    if first and first[0] in words.wholes and start == pos:
        before = words_before(view, pos, 0)
        # "the second half" is no half of anything
        if before and before[-1] not in words.function_words:
            return None
        return Amount(start, first.end(), "0.5", part=True)
    if first is None or first[0] not in words.half:
        return None
    end = first.end()
    gap = view.blank(end)
    if gap == end and view.char(gap) == "-":
        gap += 1
    article = WORD_RE.match(view.low, gap)
    if article and article[0] in words.articles | words.ones:
        gap = view.blank(article.end())
    if scale := tables.scales.at(view, gap):
        return Amount(start, scale.end, "0.5", scale.entry)
    if unit := tables.units.at(view, gap):
        if unit.entry.kind in {"duration", "money", "percent"} or gap > end + 1:
            # the amount ends where the unit can still be read behind a blank
            return Amount(start, _before_gap(view, gap), "0.5")
    behind = WORD_RE.match(view.low, view.blank(end))
    if start < pos:
        noun = words.capital_nouns and noun_after(view, end, tables)
        return Amount(start, end, "0.5", part=not noun)
    if words.capital_nouns:
        return None
    if behind and behind[0] in {"of", "the", "its", "their", "his", "her", "that", "what"}:
        return Amount(start, end, "0.5", part=True)
    return None


def _before_gap(view: View, pos: int) -> int:
    while pos and (view.char(pos - 1).isspace() or view.char(pos - 1) in "-‐‑"):
        pos -= 1
    return pos


def _worded_part(view: View, amount: Amount, tables: Tables) -> Amount:
    """Turn "two" before "thirds" into two thirds."""
    if not amount.bare or amount.part or not amount.digits.isdigit():
        return amount
    gap = view.blank(amount.end)
    if gap == amount.end and view.char(gap) == "-":
        gap += 1
    part = tables.fractions.at(view, gap) if gap > amount.end else None
    if part is None and gap > amount.end and amount.digits == "1":
        part = tables.parts.at(view, gap)
    if (
        part is None
        or int(amount.digits) >= 9 * part.entry
        or tables.units.at(view, gap)
        and (tables.lexicon.words.capital_nouns)
    ):
        return amount
    digits = fraction_digits(int(amount.digits), part.entry)
    return amount._replace(end=part.end, digits=digits, lone=False, part=True)


def _ordinal_end(view: View, amount: Amount, tables: Tables) -> int | None:
    """Return the end of an ordinal that begins like a number: "twenty-fourth"."""
    if amount.part or not amount.digits.isdigit() or int(amount.digits[-12:]) % 10:
        return None
    joint = JOINT_RE.match(view.low, amount.end)
    part = tables.parts.at(view, joint.end()) if joint else None
    return part.end if part and amount.digits != "1" else None


def _date_step(view: View, pos: int, read: dates.DateRead) -> Step:
    if read.date is None:
        return _unreadable(view, pos, read.end, read.reason, Kind.DATE)
    return Step(_mention(view, pos, read.end, Kind.DATE, read.date), read.end)


def _year(view: View, amount: Amount, floor: int, tables: Tables) -> Step | None:
    """Read four digits as a year where they stand like one."""
    pos = amount.start
    end = dates.year_at(view, pos)
    if (
        end is None
        or view.char(pos - 1) in {"-", "−"}
        and pos - 1 > floor
        and (view.char(pos - 2).isspace())
    ):
        return None
    date = Step(_mention(view, pos, end, Kind.DATE, PartialDate(int(amount.token))), end)
    before = words_before(view, pos, floor)
    last = before[-1].lstrip(names.QUOTES) if before else ""
    if last in tables.lexicon.words.year_leads or last in tables.lexicon.months:
        return date
    if unit_after(view, end, tables) or hedge_before(view, pos, floor, tables):
        return None
    if names.named_end(view, pos, end, floor, tables):
        return None
    noun = noun_after(view, end, tables)
    if noun and last not in {"the", "its", "their", "this", "a"}:
        return None
    return date


def _proportion(view: View, match: re.Match[str], floor: int) -> Step:
    """Read "2:1" as a ratio; a score such as "21:19" cannot be told from a time and is left."""
    first, _, second = match[0].partition(":")
    if not second.isdigit() or int(second) == 0 or view.char(match.end()).isalnum():
        return Step(None, match.end())
    quantity = Amount(match.start(), match.end(), fraction_digits(int(first), int(second)))
    del floor
    return Step(
        _mention(view, match.start(), match.end(), Kind.RATIO, quantity.quantity("")), match.end()
    )


def _fraction(view: View, match: re.Match[str], floor: int, tables: Tables) -> Step:
    whole, above, below = int(match[1] or 0), int(match[2]), int(match[3])
    if not 0 < above < below:
        return Step(None, match.end())  # "24/7", "9/11"
    digits = fraction_digits(whole * below + above, below)
    amount = Amount(match.start(), match.end(), digits, part=not whole)
    return _compose(view, amount, floor, tables)


def _compose(view: View, amount: Amount, floor: int, tables: Tables) -> Step:
    """Join an amount with sign, currency, range, unit, rate, noun and hedges."""
    words = tables.lexicon.words
    start = amount.start
    sign, start = _sign(view, start, floor, tables)
    currency = currency_before(view, start, floor, tables)
    if currency:
        start = currency.edge
        if not sign:
            sign, start = _sign(view, start, floor, tables)
    upper = _range_end(view, amount, floor, tables)
    if upper and amount.bare and _rises(amount._replace(scale=upper.scale), upper):
        amount = amount._replace(scale=upper.scale)  # "60 bis 65 Milliarden"
    ratio = None if upper or currency else _out_of(view, amount, tables)
    if ratio:
        amount = ratio
    last = upper or amount
    end = last.end
    unit = currency.unit if currency else NO_UNIT
    if last.part or not currency:
        if measure := _measure(view, last, tables):
            unit, end = measure
            half = tables.half_ending.match(view.low, end)
            if half and last.digits.isdigit() and last.bare and not tables.lexicon.words.glued:
                # "two hours and a half"
                amount, end = amount._replace(digits=f"{amount.digits}.5"), half.end()
    elif (after := unit_after(view, end, tables)) and after.unit.kind == "money":
        end = after.edge
    if unit is NO_UNIT and amount.lone and not upper and not _whole(view, start, amount.end):
        return Step(None, amount.end)
    name = unit.name
    kind = KINDS.get(unit.kind, Kind.NUMBER)
    if unit.kind == "times":
        kind = Kind.COUNT
    if (unit.kind or not last.bare) and (rate := rate_after(view, end, tables)):
        name, end = f"{name}/{rate.name}" if name else name, rate.end if name else end
    if not unit.kind:
        kind, name, end = _counted(view, last, end, tables)
        if (upper or ratio) is None and last.bare and not amount.part:
            named = names.named_end(view, amount.start, amount.end, floor, tables)
            if named and not (sign or hedge_before(view, start, floor, tables)):
                return Step(None, named)
    quantity = amount.quantity(name, unit.worth, sign)
    if upper:
        quantity = spanned(quantity, upper.quantity(name, unit.worth))
    start, end, quantity = _bounded(view, start, end, floor, quantity, tables)
    del words
    return Step(_mention(view, start, end, kind, quantity), end)


def _whole(view: View, start: int, end: int) -> bool:
    """Whether nothing but blanks and punctuation stands around a reading."""
    around = view.raw[max(0, start - 9) : start] + view.raw[end : end + 9]
    return not any(char.isalnum() for char in around)


def _sign(view: View, start: int, floor: int, tables: Tables) -> tuple[str, int]:
    """Return "-" and where the sign begins, if there is one before ``start``."""
    last = view.char(start - 1)
    if start > floor and last in {"-", "−", "‒", "–"} and last:
        before = view.char(start - 2)
        if (
            start - 1 == 0
            or before in CURRENCY_SIGNS
            or before.isspace()
            or before in "("
            or start - 1 == floor == 0
        ):
            return "-", start - 1
    if start > floor and last == "+" and not view.char(start - 2).isalnum():
        return "", start - 1
    before_words = words_before(view, start, floor) if last.isspace() else []
    # "au moins" is a hedge, "moins" alone a sign
    if (
        before_words
        and before_words[-1] in tables.lexicon.words.minus
        and not hedge_before(view, start, floor, tables)
    ):
        return "-", view.low.rfind(before_words[-1], floor, start)
    return "", start


def _measure(view: View, amount: Amount, tables: Tables) -> tuple[Unit, int] | None:
    """Return the unit behind an amount and its end; endings and "of" included."""
    pos = amount.end
    if ending := tables.ending.match(view.low, pos):
        if ending["percent"]:
            return Unit("percent", "percent"), ending.end()
        if ending["duration"]:
            durations = tables.lexicon.words.duration_endings
            return Unit("duration", durations[ending["duration"]]), ending.end()
        if not amount.lone:
            return Unit("times", "times"), ending.end()
    if found := unit_after(view, pos, tables):
        return found.unit, found.edge
    if not amount.bare and (of := tables.of.match(view.low, pos)):
        if unit := tables.units.at(view, of.end()):
            return unit.entry, unit.end
    return None


def _counted(view: View, amount: Amount, end: int, tables: Tables) -> tuple[Kind, str, int]:
    """Return kind, noun and end of a number without a unit."""
    if amount.part:
        return Kind.RATIO, "", end
    noun = noun_after(view, end, tables)
    if noun is None and not amount.bare and (of := tables.of.match(view.low, end)):
        noun = noun_after(view, of.end() - 1, tables)
    if noun is None:
        return Kind.NUMBER, "", end
    return Kind.COUNT, noun[0], noun[1]


def _range_end(view: View, amount: Amount, floor: int, tables: Tables) -> Amount | None:
    """Return the upper amount of a range that begins with ``amount``."""
    if amount.top is not None or amount.part:
        return None
    pos = amount.end
    between = _between(view, amount.start, floor, tables)
    if amount.bare and names.labelled(view, amount.start, tables):
        return None
    if measure := _measure(view, amount, tables):  # "60 Dollar bis 65 Dollar"
        pos = measure[1]
        if between and tables.range_to.match(f" {between} "):
            return None  # "rose from 5 percent to 10 percent" tells two numbers
    if rate := rate_after(view, pos, tables):
        pos = rate.end
    match = _range_word(view, pos, between, tables)
    if match is None:
        return None
    start, dash = match
    sign = re.compile(r"(?:[A-Z]{0,2}[$€£¥₹]|[A-Z]{3} )\s?").match(view.raw, start)
    if sign:
        start = sign.end()
    if view.char(start).isdigit():
        upper = digits_at(view, start, tables, money=bool(sign))
    elif dash:
        return None
    else:
        upper = words_at(view, start, tables)
    if upper is None or not upper.digits or upper.lone:
        return None
    if dates.date_at(view, start, floor, tables) or dates.time_of_day_at(view, start, tables):
        return None
    if view.char(upper.end).isalpha() and not _glued_unit(view, upper.end, tables):
        return None
    return upper if _rises(amount, upper) else None


def _rises(lower: Amount, upper: Amount) -> bool:
    low = EXACT.multiply(Decimal(lower.digits), lower.scale)
    return low < EXACT.multiply(Decimal(upper.digits), upper.scale)


def _between(view: View, pos: int, floor: int, tables: Tables) -> str | None:
    """Return the word that joins the ends of a range announced before ``pos``, if it is."""
    before = words_before(view, pos, floor)
    while before and not before[-1].isalpha():
        before.pop()  # a currency sign
    return tables.lexicon.words.between.get(before[-1].lstrip(names.QUOTES)) if before else None


def _range_word(
    view: View, pos: int, between: str | None, tables: Tables
) -> tuple[int, bool] | None:
    """Return where the upper end of a range begins, and whether a dash stands before it."""
    if between:
        gap = view.blank(pos)
        if gap > pos and view.low.startswith(between, gap):
            start = view.blank(gap + len(between))
            if start > gap + len(between):
                return start, False
    match = tables.range_to.match(view.low, pos)
    return (match.end(), match[0].strip() in set("-‐‑–—")) if match else None


def _out_of(view: View, amount: Amount, tables: Tables) -> Amount | None:
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
    if whole is None or whole.lone or not whole.bare or not whole.digits.isdigit():
        return None
    if view.char(whole.end).isalnum() or not 0 < int(amount.digits) < int(whole.digits[:12]) + 1:
        return None
    digits = fraction_digits(int(amount.digits), int(whole.digits[:12]))
    return amount._replace(end=whole.end, digits=digits, lone=False, part=True)


def _bounded(
    view: View, start: int, end: int, floor: int, quantity: Quantity, tables: Tables
) -> tuple[int, int, Quantity]:
    """Widen the span over the hedges around a quantity, and give it their bound."""
    bound: Bound | None = None
    if before := hedge_before(view, start, floor, tables):
        bound, start = before
    if after := hedge_after(view, end, tables):
        bound, end = bound or after.bound, after.edge
    elif PLUS_RE.match(view.low, end):
        bound, end = bound or Bound.AT_LEAST, end + 1
    if quantity.bound is Bound.BETWEEN:
        words = words_before(view, start, floor)
        announced = tables.lexicon.words.between
        if (
            words
            and words[-1].lstrip(names.QUOTES) in announced
            and BLANKS_RE.match(view.low, start - 1)
        ):
            start = view.low.rfind(words[-1].lstrip(names.QUOTES), floor, start)
        return start, end, quantity
    if bound is None:
        return start, end, quantity
    return (
        start,
        end,
        Quantity(quantity.number, quantity.unit, bound, quantity.step, quantity.coarse),
    )


def _unreadable(view: View, pos: int, end: int, reason: str, kind: Kind = Kind.NUMBER) -> Step:
    return Step(Mention(Span(pos, end), view.raw[pos:end], kind, None, reason), end)


def _mention(
    view: View, start: int, end: int, kind: Kind, quantity: Quantity | PartialDate
) -> Mention:
    return Mention(Span(start, end), view.raw[start:end], kind, quantity)
