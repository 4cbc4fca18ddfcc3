"""The patterns that tell times of day, from the words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from belegt.lexicon import Lexicon
from belegt.lexicon.words import ZONES
from belegt.reader.candidate import WORD_END, any_of
from belegt.reader.view import BLANKS

JOINTS = rf"(?:{BLANKS}|[-‐‑])"
WORD = r"[^\W\d_]{2,20}"


@dataclass(frozen=True, slots=True)
class ClockTables:
    """What tells times of day in one language.

    Attributes:
        clock: what stands behind a time of day; ``clock_head`` what one in digits begins like.
        clock_head: see above.
        clock_joint: what stands between two times of day.
        clock_spelt: hours, and minutes behind them: "20h30".
        day_part: the part of the day behind a time; ``zone`` the name of its zone.
        zone: see above.
        dial: what begins a time of day in words; ``dial_before`` what stands before its hour.
        dial_before: see above.
        dial_after: what stands behind it; ``dial_sign`` what stands between minutes and hour.
        dial_sign: see above.
    """

    clock: re.Pattern[str]
    clock_head: re.Pattern[str]
    clock_joint: re.Pattern[str]
    clock_spelt: re.Pattern[str]
    day_part: re.Pattern[str]
    zone: re.Pattern[str]
    dial: re.Pattern[str]
    dial_before: re.Pattern[str]
    dial_after: re.Pattern[str]
    dial_sign: re.Pattern[str]


def clock_tables(lexicon: Lexicon) -> ClockTables:
    """Compile what tells times of day in a language."""
    dates, numbers = lexicon.words.dates, lexicon.words.numbers
    joints = (*numbers.linkers, *numbers.alternatives)
    counted = {
        name: any_of(word for word, unit in lexicon.units.items() if unit.name == name)
        for name in ("hour", "minute")
    }
    clock = phrased(dates.clock)
    hours = phrased(dates.clock_hours)
    parts = phrased(dates.day_parts)
    between = phrased([*dates.ranges, *joints])
    joint = rf"(?:{BLANKS}?[-–—]{BLANKS}?|,{BLANKS}|{BLANKS}(?:{between}){BLANKS})"
    half = r"[ap]\.?\s?m\b" if dates.meridiem else "(?!)"
    behind = rf"{BLANKS}?(?:(?:{clock}|{hours}|{parts}){WORD_END}|{half}|h\d)"
    more = rf"(?:{joint}\d{{1,2}}(?:[:.]\d\d)?){{1,3}}"
    zones = any_of(zone.lower() for zone in ZONES)
    known_hours = phrased(dates.hours)
    signs = phrased(dates.dial_signs)
    words = rf"{WORD}(?:(?:-|{BLANKS}(?:{any_of(numbers.linkers)}){BLANKS}){WORD}){{0,2}}"
    dotted = r"|\.\d\d(?!\d)" if dates.dotted else ""
    return ClockTables(
        clock=re.compile(rf"{BLANKS}(?:{clock}){WORD_END}"),
        clock_head=re.compile(
            rf"\d\d?(?::\d\d|{behind}|\.\d\d{behind}|(?:[.]\d\d)?{more}{behind}{dotted})"
            rf"|[012]\d{{3}}(?:{BLANKS}(?:{counted['hour']})|\s?\(?(?:{zones})(?!\w))",
            re.ASCII,
        ),
        clock_joint=re.compile(joint),
        clock_spelt=re.compile(
            rf"(?P<hour>\d{{1,2}}){BLANKS}?(?P<sign>{hours})"
            rf"(?:{BLANKS}?(?P<minute>[0-5]\d))?(?!\w|[.,:]\d)",
            re.ASCII,
        ),
        day_part=re.compile(rf"{BLANKS}(?P<part>{parts}){WORD_END}"),
        zone=re.compile(rf",?{BLANKS}(?P<zone>{phrased(dates.zones)}){WORD_END}"),
        dial_before=re.compile(rf"(?P<words>{phrased(dates.dials)})(?:{BLANKS})(?=[^\W_])"),
        dial_after=re.compile(rf"{BLANKS}(?P<words>{phrased(dates.dial_ends)}){WORD_END}"),
        dial_sign=re.compile(rf"{BLANKS}(?P<words>{signs}){BLANKS}"),
        dial=re.compile(
            rf"(?:{phrased(dates.dials)}|{known_hours}){WORD_END}"
            rf"|{words}{BLANKS}(?:{signs}|{clock}|{hours}|{counted['minute']}){WORD_END}"
        ),
    )


def phrased(phrases: Iterable[str]) -> str:
    """Return a pattern for phrases, hyphens for blanks."""
    return any_of(phrases, JOINTS)
