"""The patterns that tell times of day, from the words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from belegt.lexicon import Lexicon
from belegt.reader.candidate import WORD_END, any_of
from belegt.reader.view import BLANKS

JOINTS = rf"(?:{BLANKS}|[-‐‑])"
WORD = r"[^\W\d_]{2,20}"
APOSTROPHES = "['’]"


def clock_patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """Return the patterns of times of day by their names in the tables."""
    dates, numbers = lexicon.words.dates, lexicon.words.numbers
    joints = (*numbers.linkers, *numbers.alternatives)
    counted = {
        name: any_of(word for word, unit in lexicon.units.items() if unit.name == name)
        for name in ("hour", "minute")
    }
    clock = _phrases(dates.clock)
    hours = _phrases(dates.clock_hours)
    parts = _phrases(dates.day_parts)
    between = _phrases([*dates.ranges, *joints])
    joint = rf"(?:{BLANKS}?[-–—]{BLANKS}?|,{BLANKS}|{BLANKS}(?:{between}){BLANKS})"
    half = r"[ap]\.?\s?m\b" if dates.meridiem else "(?!)"
    behind = rf"{BLANKS}?(?:(?:{clock}|{hours}|{parts}){WORD_END}|{half}|h\d)"
    more = rf"(?:{joint}\d{{1,2}}(?:[:.]\d\d)?){{1,3}}"
    known_hours = _phrases(dates.hours)
    signs = _phrases(dates.dial_signs)
    words = rf"{WORD}(?:(?:-|{BLANKS}(?:{any_of(numbers.linkers)}){BLANKS}){WORD}){{0,2}}"
    return {
        "clock": re.compile(rf"{BLANKS}(?:{clock}){WORD_END}"),
        "clock_head": re.compile(
            rf"\d\d?(?::\d\d|{behind}|\.\d\d{behind}|(?:[.]\d\d)?{more}{behind})"
            rf"|[012]\d{{3}}{BLANKS}(?:{counted['hour']})",
            re.ASCII,
        ),
        "clock_joint": re.compile(joint),
        "clock_spelt": re.compile(
            rf"(?P<hour>\d{{1,2}}){BLANKS}?(?P<sign>{hours})"
            rf"(?:{BLANKS}?(?P<minute>[0-5]\d))?(?!\w|[.,:]\d)",
            re.ASCII,
        ),
        "day_part": re.compile(rf"{BLANKS}(?P<part>{parts}){WORD_END}"),
        "zone": re.compile(rf",?{BLANKS}(?P<zone>{_phrases(dates.zones)}){WORD_END}"),
        "dial_before": re.compile(rf"(?P<words>{_phrases(dates.dials)})(?:{BLANKS})(?=[^\W_])"),
        "dial_after": re.compile(rf"{BLANKS}(?P<words>{_phrases(dates.dial_ends)}){WORD_END}"),
        "dial_sign": re.compile(rf"{BLANKS}(?P<words>{signs}){BLANKS}"),
        "dial": re.compile(
            rf"(?:{_phrases(dates.dials)}|{known_hours}){WORD_END}"
            rf"|{words}{BLANKS}(?:{signs}|{clock}|{hours}|{counted['minute']}){WORD_END}"
        ),
    }


def _phrases(phrases: Iterable[str]) -> str:
    return any_of(phrases, JOINTS).replace("'", APOSTROPHES)
