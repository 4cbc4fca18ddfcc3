"""Where a mention may begin: one compiled pattern for each language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from belegt.lexicon import Lexicon
from belegt.lexicon.words import Dates
from belegt.reader.digits import VULGAR
from belegt.reader.view import BLANKS

ADDRESS = r"https?://\S++|www\.\S++"
WORD_END = r"(?![^\W_])"


def any_of(phrases: Iterable[str], blank: str = BLANKS) -> str:
    """Return a pattern for any of the phrases, the longest first; blanks may be hyphens."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    found = (re.escape(phrase).replace(r"\ ", blank).replace("'", "['’]") for phrase in ordered)
    return "|".join(found) or "(?!)"


def candidate_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Compile the one scan: it stops at digits, addresses and words that may begin a mention.

    Its first character is a digit or whatever stands before a word, so that the engine skips
    letters at its fastest; only then is it asked which word begins there.
    """
    words = lexicon.words
    starters = {
        *words.numbers.words,
        *words.numbers.hundreds,
        *words.numbers.halves,
        *words.scales.vague,
        *words.scales.tens,
        *words.fractions.half,
        *lexicon.months,
        *words.fractions.wholes,
        *words.multiples.words,
        *words.multiples.led,
        *words.multiples.followed,
        *words.dates.hours,
        *words.dates.dials,
        *words.dates.decade_words,
        *words.multiples.infinitives,
    }
    starters -= words.numbers.ones
    end = "" if words.numbers.glued else WORD_END
    branches = [initial_branches(starters, r"[\s-]", end)]
    # "several" leaves a number open only before a scale word or ten
    tens = (word for word, number in words.numbers.words.items() if number.value == 10)
    open_words = any_of(
        [
            *(w for w in lexicon.scales if w.isalpha()),
            *words.scales.vague,
            *words.scales.tens,
            *tens,
        ]
    )
    branches.append(
        rf"(?:{any_of(words.scales.several)})"
        rf"(?={BLANKS}(?:(?:{any_of(words.scales.of)}){BLANKS})?(?:{open_words}))"
    )
    # ones and articles are frequent: most are refused here, for want of what they count
    counted = initial_branches(after_one(lexicon), BLANKS, WORD_END)
    open_ = rf"{BLANKS}|-{BLANKS}?|['’]"  # "ein- bis zweihundert"
    branches.append(rf"(?:{any_of(words.numbers.ones)})(?=(?:{open_})(?:{counted})|\W*\Z)")
    if words.numbers.glued:
        stem = any_of(words.numbers.ones)  # "ein", which longer words begin with
        more = [*words.numbers.hundreds, *words.numbers.linkers, *words.numbers.half_endings]
        more += [*words.units.percent_endings, *words.units.duration_endings]
        branches.append(rf"(?:{stem})(?=-?(?:{any_of(more)}))")
    if words.ranges.among:  # "un Français sur trois"
        among = any_of(words.ranges.among | words.ranges.among_one)
        apart = rf"(?:{BLANKS}[^\W\d_]{{2,40}}){{1,3}}{BLANKS}(?:{among}){BLANKS}"
        branches.append(rf"(?:{any_of(words.numbers.ones)})(?={apart})")
    ordinals = initial_branches(words.fractions.ordinals, BLANKS, WORD_END)
    branches.append(rf"(?:{any_of(words.fractions.each)})(?={BLANKS}(?:{ordinals}))")
    branches += nth_branches(words.dates)
    scales = any_of(
        [word for word in lexicon.scales if word.isalpha()]
        + [*words.fractions.half, *words.scales.several, *words.multiples.magnitudes]
    )
    parts = any_of(words.fractions.single)
    qualified = rf"(?:{any_of(words.scales.adjectives)}){BLANKS}(?:{scales})"
    branches.append(
        rf"(?:{any_of(words.numbers.articles)})(?={BLANKS}(?:{scales}|{parts}|{qualified}){WORD_END})"
    )
    if words.numbers.articles:  # "an hour and a half", "less than an hour"
        measured = {
            name
            for name, unit in lexicon.units.items()
            if unit.kind in {"duration", "dimension", "money"} and name.isalpha()
        }
        first = initial_branches(measured | {"pound"}, BLANKS, WORD_END)
        branches.append(rf"(?:{any_of(words.numbers.articles)})(?={BLANKS}(?:{first}){WORD_END})")
    return re.compile(rf"[^{letters()}](?:(?<=[\d{VULGAR}])|{ADDRESS}|{'|'.join(branches)})")


def nth_branches(dates: Dates) -> Iterator[str]:
    """Yield patterns for the ordinals of quarters, halves and centuries."""
    suffixed = [one.lower().partition(" ") for one in dates.centuries if one.startswith("{}")]
    centuries = {noun for _, _, noun in suffixed} - {""}
    ends = {nth.removeprefix("{}") for nth, _, _ in suffixed}
    nouns = any_of({*dates.quarters, *dates.halves, *centuries})
    joint = rf"(?:{BLANKS}[^\W\d_]{{1,3}}{BLANKS}|{BLANKS}?[-–,]{BLANKS}?)"
    nth = rf"(?:[^\W\d_]{{2,20}}|\d\d?\.|[ivx]{{1,6}}(?:{any_of(ends)}))"
    noun = rf"(?={joint}?{nth}?{joint}?{nth}?(?:{BLANKS}|-)(?:{nouns}){WORD_END})"
    yield f"(?:{initial_branches(dates.ordinals, BLANKS, WORD_END)}){noun}"
    if dates.roman:
        yield rf"[ivx]{{1,6}}(?:{any_of(ends)}){noun}"
    led = any_of(one.partition(" ")[0] for one in dates.centuries if not one.startswith("{}"))
    yield rf"(?:{led})(?={BLANKS}(?:\d|[ivx]))"


@cache
def letters() -> str:
    """Return the letters of the basic plane as ranges of a character class.

    Spelt out, they compile to one table that is looked up at once; "not a letter" would ask
    for the category of every character.
    """
    ranges: list[list[int]] = []
    for point in range(0x10000):
        if chr(point).isalpha():
            if ranges and ranges[-1][1] == point - 1:
                ranges[-1][1] = point
            else:
                ranges.append([point, point])
    return "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in ranges)


def after_one(lexicon: Lexicon) -> set[str]:
    """Return the first words of what may follow a one that counts: units, scale words and such."""
    words = lexicon.words
    phrases = {
        *lexicon.units,
        *lexicon.scales,
        *words.fractions.several,
        *words.fractions.single,
        *words.fractions.half,
        *words.numbers.words,
        *words.numbers.hundreds,
        *words.scales.several,
        *words.numbers.linkers,
        *words.numbers.point,
        *words.ranges.out_of,
        *words.ranges.over,
        *words.ranges.to,
        *words.scales.adjectives,
        *words.units.times,
        *words.multiples.magnitudes,
        *words.dates.clock,
    }
    return {phrase.split()[0].rstrip(".") for phrase in phrases} - {""}


def initial_branches(words: Iterable[str], blank: str, end: str) -> str:
    """Return a pattern for any of the words, sorted by their first letter."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", blank))
    return "|".join(f"{initial}(?:{'|'.join(rest)}){end}" for initial, rest in rests.items())
