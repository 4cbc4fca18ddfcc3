"""Times of day in words: "half past nine", "Viertel nach drei", "huit heures et demie", "noon"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from belegt.quantity import Bound, PartialDate
from belegt.reader.clock import RELATIVE
from belegt.reader.clockparts import (
    DAY,
    NOON,
    Marker,
    by_half,
    in_part,
    is_at,
    is_led,
    marker_at,
    near,
)
from belegt.reader.clockparts import Face as Digits
from belegt.reader.dateparts import DateRead
from belegt.reader.datespans import join, spans_dates
from belegt.reader.nouns import noun_after
from belegt.reader.numberwords import number_words_at
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import WORD_RE

HOUR = 60
HOUR_RE = re.compile(r"\d{1,2}(?!\d|[.,:]\d)", re.ASCII)


class Dial(NamedTuple):
    """An hour in words.

    Attributes:
        end: where it ends.
        minutes: from midnight.
        named: whether no other half of the day is meant: "noon".
        sure: whether it can be nothing else.
    """

    end: int
    minutes: int
    named: bool = False
    sure: bool = False


def dial_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the time of day whose words begin at ``pos``, or the range of two."""
    if not scan.tables.times.dial.match(scan.low, pos):
        return None
    first = one_at(scan, pos)
    if first is None:
        return None
    joint = scan.tables.date_range.match(scan.low, first.end)
    if joint is None or not spans_dates(scan, pos, " ".join(joint[0].split())):
        return first
    last = one_at(scan.above(joint.end()), joint.end(), led=True)
    return join(first, last) if last else first


def digits_at(scan: Scan, pos: int) -> DateRead | None:
    """Return the time of day of "um 5 vor 12", of which the word before it tells."""
    first = HOUR_RE.match(scan.low, pos)
    sign = scan.tables.times.dial_sign.match(scan.low, first.end()) if first else None
    if first is None or sign is None or key_of(sign["words"]) in scan.tables.words.ranges.to:
        return None
    if not is_at(scan, pos):
        return None
    dial = past(scan, pos, Dial(first.end(), int(first[0]) * HOUR), led=True)
    if dial is None or goes_on(scan, dial.end, led=False):
        return None
    part = by_half(scan, dial.end)
    return DateRead(part.end if part else dial.end, time_of(dial, part))


def one_at(scan: Scan, pos: int, *, led: bool = False) -> DateRead | None:
    """Return one time of day in words; ``led`` says that a word before leads to it."""
    led = led or is_led(scan, pos)
    dial = told_at(scan, pos, led=led)
    if dial is None:
        return None
    if dial.named:
        return DateRead(dial.end, time_of(dial, None)) if led and not is_name(scan, pos) else None
    clock = scan.tables.times.clock.match(scan.low, dial.end)
    end = clock.end() if clock else dial.end
    if clock and dial.minutes % HOUR == 0 and (more := minutes_at(scan, end)):
        dial, end = dial._replace(minutes=dial.minutes + more.minutes), more.end
    face = Digits(end, 1, 1, None, "", two_digits=False)
    part = by_half(scan, end) or marker_at(scan, face, led=led)
    if not (clock or part or dial.sure or led):
        return None
    if not (clock or part) and goes_on(scan, end, led=led or dial.sure):
        return None
    return DateRead(part.end if part else end, time_of(dial, part))


def minutes_at(scan: Scan, pos: int) -> Dial | None:
    """Return the minutes in words behind an hour: "zwanzig Uhr dreißig"."""
    gap = scan.blank(pos)
    more = number_in(scan, gap) if gap > pos and scan.char(gap).isalpha() else None
    known = more is not None and 0 < more.minutes < HOUR
    return more if more and known and not goes_on(scan, more.end, led=False) else None


def time_of(dial: Dial, part: Marker | None) -> PartialDate:
    """Return the time that an hour in words and the part of the day behind it tell."""
    minutes = dial.minutes % (DAY * HOUR)
    hour, minute = divmod(minutes, HOUR)
    twelve = not dial.named and 0 < minutes < (NOON + 1) * HOUR
    if part and part.half:
        hour, twelve = hour % NOON + (NOON if part.half == "p" else 0), False
    elif part and part.hours:
        hour, twelve = in_part(hour, part.hours)
    time = PartialDate(hour=hour, minute=minute, twelve=twelve)
    return replace(time, zone=part.zone) if part else time


def told_at(scan: Scan, pos: int, *, led: bool) -> Dial | None:
    """Return the hour and minutes in words at ``pos``."""
    dates = scan.tables.words.dates
    if before := scan.tables.times.dial_before.match(scan.low, pos):
        hour = hour_at(scan, before.end())
        if hour is None:
            return None
        minutes = hour.minutes + dates.dials[key_of(before["words"])]
        return Dial(hour.end, minutes, hour.named and minutes == hour.minutes, sure=True)
    if led and 30 in dates.dial_ends.values() and (half := half_past(scan, pos)):
        return half
    if hour := hour_at(scan, pos):
        if spelt := spelt_hours(scan, pos, hour, led=led):
            return spelt
        if led and (after := scan.tables.times.dial_after.match(scan.low, hour.end)):
            minutes = hour.minutes + dates.dial_ends[key_of(after["words"])]
            return Dial(after.end(), minutes, sure=True)  # "a las dos y cuarto"
        found = past(scan, pos, hour, led=led)
        if found or hour.named:
            return found or hour
        clock = scan.tables.times.clock.match(scan.low, hour.end)
        return hour if clock else None
    return None


def half_past(scan: Scan, pos: int) -> Dial | None:
    """Return "las diez y media", which but for the word before it is ten and a half."""
    number = number_words_at(scan, pos)
    if number is None or not number.digits.endswith(".5"):
        return None
    hour = int(number.digits.removesuffix(".5"))
    return Dial(number.end, hour * HOUR + HOUR // 2, sure=True) if hour <= NOON else None


def spelt_hours(scan: Scan, pos: int, hour: Dial, *, led: bool) -> Dial | None:
    """Read "huit heures et demie": hours that are told as so many."""
    dates = scan.tables.words.dates
    if not dates.dial_ends:
        return None
    if is_limited(scan, pos):
        led = False  # "après deux heures et demie" may count from then on
    unit = None if hour.named else unit_after(scan, hour.end)
    if not hour.named and (unit is None or unit.unit.name != "hour"):
        return None
    end = unit.edge if unit else hour.end
    if after := scan.tables.times.dial_after.match(scan.low, end):
        minutes = hour.minutes + dates.dial_ends[key_of(after["words"])]
        sure = led or minutes < hour.minutes or by_half(scan, after.end()) is not None
        return Dial(after.end(), minutes, hour.named, sure) if sure else None
    if sign := scan.tables.times.dial_sign.match(scan.low, end):
        count = number_in(scan, sign.end())
        if count and count.minutes < HOUR:
            minutes = hour.minutes + dates.dial_signs[key_of(sign["words"])] * count.minutes
            return Dial(count.end, minutes, sure=led or hour.named)
    if hour.named:
        return None
    more = number_in(scan, scan.blank(end)) if led and scan.blank(end) > end else None
    if more and more.minutes < HOUR and not goes_on(scan, more.end, led=False):
        return Dial(more.end, hour.minutes + more.minutes)
    of = scan.tables.of.match(scan.low, end)
    told = by_half(scan, end) or (led and not of and not near(scan, pos, dates.lasting))
    return Dial(end, hour.minutes) if told else None


def is_limited(scan: Scan, pos: int) -> bool:
    """Whether the word before hours limits a time of day or a duration: "jusqu'à dix heures"."""
    bound = scan.tables.words.dates.bounds.get(scan.last_word(pos))
    return bound in RELATIVE or bound is Bound.AT_MOST


def past(scan: Scan, pos: int, minutes: Dial, *, led: bool) -> Dial | None:
    """Read "ten past eight", "fünf vor halb neun", "ten minutes to midnight"."""
    dates = scan.tables.words.dates
    count, end = minutes.minutes // HOUR, minutes.end
    if not 0 < count < HOUR or minutes.named:
        return None
    unit = unit_after(scan, end)
    counted = unit is not None and unit.unit.name == "minute"
    if unit and counted:
        end = unit.edge
    elif unit:
        return None
    sign = scan.tables.times.dial_sign.match(scan.low, end)
    if sign is None:
        return None
    hour = half_or_hour(scan, sign.end())
    if hour is None:
        return None
    word = key_of(sign["words"])
    sure = word in dates.dial_sure or hour.sure or (counted and hour.named)
    # "fünf vor zwölf" is one whatever leads to it; "ten to twelve" may be a range
    spelt = count % 5 == 0 and hour.minutes <= NOON * HOUR
    spelt = spelt and scan.raw[minutes.end - 1].isalpha() and scan.raw[hour.end - 1].isalpha()
    ranges = scan.tables.words.ranges
    apart = scan.last_word(pos) not in ranges.between if counted else word not in ranges.to
    if spelt and apart and not goes_on(scan, hour.end, led=False):
        sure = True
    clock = scan.tables.times.clock.match(scan.low, hour.end) or by_half(scan, hour.end)
    if not (sure or clock or led) or (counted and not (sure or clock)):
        return None
    return Dial(hour.end, hour.minutes + dates.dial_signs[word] * count, sure=sure)


def half_or_hour(scan: Scan, pos: int) -> Dial | None:
    """Return the hour behind "nach": "acht", or "halb neun"."""
    if before := scan.tables.times.dial_before.match(scan.low, pos):
        hour = hour_at(scan, before.end())
        shift = scan.tables.words.dates.dials[key_of(before["words"])]
        return Dial(hour.end, hour.minutes + shift, sure=True) if hour else None
    return hour_at(scan, pos)


def hour_at(scan: Scan, pos: int) -> Dial | None:
    """Return an hour of the day, in digits, in words or by name."""
    word = WORD_RE.match(scan.low, pos)
    if word and word[0] in scan.tables.words.dates.hours:
        return Dial(word.end(), scan.tables.words.dates.hours[word[0]] * HOUR, named=True)
    number = number_in(scan, pos)
    if number is None or number.minutes > HOUR:
        return None
    return number._replace(minutes=number.minutes * HOUR)


def number_in(scan: Scan, pos: int) -> Dial | None:
    """Return a number below a hundred, in digits or words."""
    if digits := HOUR_RE.match(scan.low, pos):
        return Dial(digits.end(), int(digits[0]))
    number = number_words_at(scan, pos)
    if number is None or number.scale != 1 or not number.digits.isdigit():
        return None
    return Dial(number.end, int(number.digits)) if len(number.digits) < 3 else None


def goes_on(scan: Scan, end: int, *, led: bool) -> bool:
    """Whether a unit or counted noun follows, so that what ends here is no time of day."""
    gap = scan.blank(end)
    if scan.tables.units.at(scan, gap) or scan.tables.scales.at(scan, gap):
        return True
    return not led and noun_after(scan, end) is not None


def is_name(scan: Scan, pos: int) -> bool:
    """Whether "Midi" or "Midnight" is a name here."""
    return scan.raw[pos].isupper() and not scan.tables.words.nouns.capital


def key_of(words: str) -> str:
    """Return words as the tables write them."""
    return " ".join(words.replace("-", " ").split())
