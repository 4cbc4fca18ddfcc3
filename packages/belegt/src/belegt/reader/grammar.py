"""What is read at a candidate: one mention, or nothing and the place to go on.

Every function takes the scan and a position. Nothing reaches behind the scan's floor, or looks
further back than `LOOK_BACK`.
"""

from __future__ import annotations

import re

from belegt.reader import codes, dates, names, periods
from belegt.reader.alone import alone_at
from belegt.reader.around import around
from belegt.reader.cardinals import day_of_month
from belegt.reader.centuries import led_century_at, named_century_at
from belegt.reader.clock import clock_at, time_of_day_at
from belegt.reader.compose import Step, compose, composed, mention, told, unreadable
from belegt.reader.compounds import led_at
from belegt.reader.dateparts import DateRead, ordinal_at, short_year_at
from belegt.reader.dial import dial_at, digits_at
from belegt.reader.eras import era_at, led_era
from belegt.reader.forms import form_at
from belegt.reader.groups import behind_aside, completed
from belegt.reader.mention import Kind
from belegt.reader.money import currency_before
from belegt.reader.multiples import multiple_at
from belegt.reader.nths import nth_period_at
from belegt.reader.numbers import PrintedNumber, number_at, words_at
from belegt.reader.ordinals import ordinal_end
from belegt.reader.parts import (
    ADDED,
    counted_part,
    half_at,
    is_added,
    is_part,
    limited_one,
    qualified_at,
    with_denominator,
    with_part,
)
from belegt.reader.ratios import ratio_at
from belegt.reader.references import law_end
from belegt.reader.scales import HYPHENS
from belegt.reader.scan import Scan
from belegt.reader.shares import each_at
from belegt.reader.signs import MINUS, is_code, is_decimal_part, sign_before
from belegt.reader.skipped import Skipped
from belegt.reader.spokenyears import spoken_year_at
from belegt.reader.units import glued_unit, unit_after
from belegt.reader.vague import numbered, vague_at
from belegt.reader.versions import EITHER, may_be_version
from belegt.reader.view import APOSTROPHES, TOKEN_RE, WORD_RE
from belegt.reader.years import year_of

SHAPE_RE = re.compile(
    r"\d{1,4}(?:[dhm] ?\d|°\s?\d|\s?[:/'’′]|[ ]{1,2}\d{1,3}/)|\d{1,7}(?:[.,]\d{3}){0,2}:1", re.ASCII
)
"""What a ratio, or a quantity that its form tells, begins like; most numbers do not."""

OPENING = APOSTROPHES | {"‘"}


def read_at(scan: Scan, pos: int, *, word: bool) -> Step:
    """Read the mention at a candidate: at a word, or at a digit."""
    return _read_word(scan, pos) if word else _read_digits(scan, pos)


def _read_digits(scan: Scan, pos: int) -> Step:
    """Read a date or an amount; first of all what looks like one and is none."""
    if scan.char(pos - 1).isupper() and (signed := periods.signed_at(scan, pos)):
        return _dated(scan, *signed)
    if scan.char(pos - 1) in OPENING and (short := short_year_at(scan, pos)):
        return _dated(scan, *short)
    if scan.raw[pos - 2 : pos] == ") " and (end := law_end(scan, pos)):
        return Step(None, end, Skipped.REFERENCE)
    if end := names.glued_end(scan, pos):
        letter = scan.char(pos - 1).isalnum()
        return Step(None, end, Skipped.GLUED if letter else Skipped.NAME)
    if date := _date_in_digits(scan, pos):
        return _dated(scan, pos, date)
    shaped = SHAPE_RE.match(scan.raw, pos) is not None
    if shaped and (told_by_form := form_at(scan, pos)):
        return composed(scan, pos, told_by_form)
    return _read_sign(scan, pos, shaped=shaped) or _read_amount(scan, pos)


def _read_sign(scan: Scan, pos: int, *, shaped: bool) -> Step | None:
    """Read what its signs make a code, a time or a ratio; None for all else."""
    if code := codes.code_at(scan, pos):
        return Step(None, code.end, code.skipped)
    if end := time_of_day_at(scan, pos):
        return Step(None, end, Skipped.CLOCK_TIME)
    return ratio_at(scan, pos) if shaped else None


def _read_amount(scan: Scan, pos: int) -> Step:
    """Read a year or an amount."""
    signed = scan.char(pos - 1) in MINUS  # "$-5m"
    currency = currency_before(scan, sign_before(scan, pos)[1] if signed else pos)
    if currency and (named := names.event_end(scan, pos)):
        return Step(None, named, Skipped.NAME)
    printed = number_at(scan, pos, money=currency is not None)
    if printed is None:
        return Step(None, pos + 1)
    printed = completed(scan, printed)
    if is_decimal_part(scan, pos) and printed.token.isdigit() and printed.digits.isdigit():
        printed = printed._replace(start=pos - 1, digits="0." + printed.digits)
    elif currency is None and printed.bare:
        if led := periods.led_decade(scan, printed) or led_era(scan, pos, printed.end):
            return _dated(scan, *led)
        if year := year_of(scan, printed):
            return _dated(scan, *(periods.period_of_year(scan, pos, year) or (pos, year)))
        if is_code(printed.token):
            return Step(None, printed.end, Skipped.CODE)
    return _read_number(scan, printed, paid=currency is not None)


def _read_number(scan: Scan, printed: PrintedNumber, *, paid: bool) -> Step:
    """Read an amount in digits unless it is unreadable, an ordinal or part of a name."""
    pos, end = printed.start, printed.end
    if printed.token and (alone := alone_at(scan, printed)):
        return alone
    if printed.reason:
        if printed.token.count(".") > 1:  # a version such as 1.2.3
            return Step(None, end, Skipped.VERSION)
        end = _measured_end(scan, end)
        return Step(unreadable(scan, pos, end, Kind.NUMBER, printed.reason), end)
    plural = printed.bare and periods.is_plural(scan, pos, end)
    if plural or (printed.bare and codes.is_ordinal(scan, pos, end)):
        return Step(None, end, Skipped.ORDINAL)
    if named := names.sure_end(scan, pos, end, paid=paid):
        return Step(None, named, Skipped.NAME)
    if "." in printed.token and not paid and may_be_version(scan, pos, end):
        if named := names.named_end(scan, pos, end):
            return Step(None, named, Skipped.VERSION)
        return Step(unreadable(scan, pos, end, Kind.NUMBER, EITHER), end)
    if scan.char(end) == "_" or (scan.char(end).isalpha() and not glued_unit(scan, end)):
        token = TOKEN_RE.match(scan.raw, end)
        return Step(None, token.end() if token else end, Skipped.GLUED)
    return compose(scan, counted_part(scan, printed))


def _measured_end(scan: Scan, pos: int) -> int:
    """Return the end of the scale word and unit behind a number that cannot be read."""
    if scale := scan.tables.scales.at(scan, scan.blank(pos)):
        pos = scale.end
    unit = unit_after(scan, pos)
    return unit.edge if unit else pos


def _read_word(scan: Scan, pos: int) -> Step:
    """Read a month or an amount in words."""
    word = WORD_RE.match(scan.low, pos)
    if word is None:
        return Step(None, pos + 1)
    one = word[0] in scan.tables.words.numbers.ones
    if one and (idiom := scan.tables.idiom.match(scan.low, pos)):
        return Step(None, idiom.end(), Skipped.IDIOM)
    if date := _date_in_words(scan, pos, one=one):
        return _dated(scan, pos, date)
    if joined(scan, pos, word.end()):
        return Step(None, word.end(), Skipped.COMPOUND)  # "multi-million", "DeepSeek-Million"
    if periods.is_part_of_year(scan, pos, word.end()):
        return Step(None, word.end())
    if multiple := multiple_at(scan, pos):
        return told(scan, *multiple, Kind.COUNT)
    printed = amount_at(scan, pos, word[0])
    vague = printed is not None and printed.top is not None
    if printed is None or ((vague or word[0] in scan.tables.multipliers) and numbered(scan, pos)):
        return Step(None, word.end())
    if ordinal := ordinal_at(scan, pos):
        return Step(None, ordinal.end)
    if decade := periods.led_decade(scan, printed):
        return _dated(scan, *decade)
    if day := day_of_month(scan, printed):
        return _dated(scan, pos, day)
    if not is_part(scan, printed):
        return Step(None, printed.end, Skipped.ORDINAL)
    return _read_amount_in_words(scan, pos, printed)


def _read_amount_in_words(scan: Scan, pos: int, printed: PrintedNumber) -> Step:
    """Read an amount in words with what goes on behind it, unless it is an ordinal."""
    printed = completed(scan, with_part(scan, with_denominator(scan, printed)))
    if is_added(scan, printed):
        printed = printed._replace(reason=ADDED)
    if places := places_end(scan, printed.end):
        return Step(None, places, Skipped.COMPOUND)
    if printed.reason:
        refused = unreadable(scan, pos, printed.end, Kind.NUMBER, printed.reason)
        return Step(refused, printed.end)
    if end := ordinal_end(scan, printed):
        return Step(None, end, Skipped.ORDINAL)
    return compose(scan, printed)


def places_end(scan: Scan, pos: int) -> int | None:
    """Return the end of what tells by how many digits a number is written: "six-figure"."""
    behind = WORD_RE.match(scan.low, pos + 1) if scan.char(pos) in HYPHENS else None
    return behind.end() if behind and behind[0] in scan.tables.words.numbers.places else None


def amount_at(scan: Scan, pos: int, word: str) -> PrintedNumber | None:
    """Return the amount in words at ``pos``; none of "612 (587) Millionen" behind its bracket."""
    if behind_aside(scan, pos):
        return None
    printed = vague_at(scan, pos) or half_at(scan, pos)
    if printed is None and word in scan.tables.ones:
        printed = qualified_at(scan, pos)
    printed = printed or words_at(scan, pos) or led_at(scan, pos) or each_at(scan, pos)
    return printed or limited_one(scan, pos, word)


def _date_in_words(scan: Scan, pos: int, *, one: bool) -> DateRead | None:
    """Return the date, period or time whose words begin at ``pos``; a one begins only a time."""
    if one:
        return dial_at(scan, pos)
    return (
        dates.month_date_at(scan, pos)
        or spoken_year_at(scan, pos)
        or nth_period_at(scan, pos)
        or periods.decade_words_at(scan, pos)
        or led_century_at(scan, pos)
        or named_century_at(scan, pos)
        or dial_at(scan, pos)
    )


def _date_in_digits(scan: Scan, pos: int) -> DateRead | None:
    """Return the date, period or time whose digits begin at ``pos``; bare years aside."""
    return (
        nth_period_at(scan, pos)
        or periods.counted_at(scan, pos)
        or era_at(scan, pos)
        or dates.date_at(scan, pos)
        or clock_at(scan, pos)
        or digits_at(scan, pos)
    )


def joined(scan: Scan, pos: int, end: int) -> bool:
    """Whether a word is part of a compound or a name in code: "DeepSeek-Million", "tens_sep"."""
    if "_" in {scan.char(pos - 1), scan.char(end)} or scan.low.startswith("==", end):
        return True
    return scan.char(pos - 1) in {"-", "‐", "‑"} and scan.char(pos - 2).isalnum()


def _dated(scan: Scan, pos: int, read: DateRead) -> Step:
    """Read the mention of a date or time with all that stands around it."""
    found = around(scan, pos, read)
    if found.date is None:
        refused = unreadable(scan, found.start, found.end, Kind.DATE, found.reason)
        return Step(refused, found.end)
    kind = Kind.TIME if found.date.is_time else Kind.DATE
    return Step(mention(scan, found.start, found.end, kind, found.date), found.end)
