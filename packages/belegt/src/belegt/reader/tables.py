"""The lexicon of a language made ready for the grammar: phrase tables and patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from belegt.lexicon import Lexicon, Unit, lexicon_of
from belegt.lexicon.words import Vague
from belegt.quantity import Bound
from belegt.reader.numerals import VULGAR
from belegt.reader.view import BLANKS, PhraseTable

LETTER = r"[^\W\d_]"
ADDRESS = r"https?://\S++|www\.\S++"
WORD_END = r"(?![^\W_])"


@dataclass(frozen=True, slots=True)
class Tables:
    """What the grammar looks up in one language.

    Attributes:
        lexicon: the words.
        units: unit phrases.
        scales: scale words and abbreviations.
        fractions: names of parts; ``parts`` those that go with one only.
        parts: see above.
        things: nouns of rates.
        hedges: bounds by the words before a number.
        hedge_ends: the last words of the hedges, with the most words of a hedge that ends so.
        hedge_after: a hedge behind a number.
        morpheme: one number word or part of one.
        multipliers: scale words that the number-word grammar multiplies by.
        linker: what may stand between two number words.
        plus: what stands between a number and a fraction that is added to it.
        half_ending: what adds a half to a number word.
        range_to: what stands between the ends of a range.
        month: a month's name.
        shares: what stands between two numbers that share the unit of the second.
        next_label: a further number behind a label ("Kapitel 3 und 4", "pages 3-5").
        ordinal_ending: what makes an ordinal of digits.
        next_day: what stands between the days of a month ("27. und 28. Januar").
        ending: what makes an adjective or a factor of a number: "-prozentig", "tägig", "fach".
        vague: plurals that stand for an unknown number.
        out_of: what stands between the numbers of a ratio.
        of: what may link a scale word to its noun.
        per: what stands before the lower half of a rate; group ``short`` only before durations.
        idiom: what begins with one and is no quantity.
        candidate: where a mention may begin.
    """

    lexicon: Lexicon
    units: PhraseTable[Unit]
    scales: PhraseTable[Decimal]
    fractions: PhraseTable[int]
    parts: PhraseTable[int]
    things: PhraseTable[str]
    hedges: dict[str, Bound]
    hedge_ends: dict[str, int]
    hedge_after: re.Pattern[str]
    morpheme: re.Pattern[str]
    multipliers: dict[str, int]
    linker: re.Pattern[str]
    plus: re.Pattern[str]
    half_ending: re.Pattern[str]
    range_to: re.Pattern[str]
    month: re.Pattern[str]
    shares: re.Pattern[str]
    next_label: re.Pattern[str]
    ordinal_ending: re.Pattern[str]
    next_day: re.Pattern[str]
    ending: re.Pattern[str]
    vague: PhraseTable[Vague]
    out_of: re.Pattern[str]
    of: re.Pattern[str]
    per: re.Pattern[str]
    idiom: re.Pattern[str]
    candidate: re.Pattern[str]


def any_of(phrases: Iterable[str], blank: str = BLANKS) -> str:
    """Return a pattern for any of the phrases, the longest first; blanks may be hyphens."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", blank) for phrase in ordered) or "(?!)"


@cache
def tables_of(language: str) -> Tables:
    """Return the tables of a language.

    Raises:
        ValueError: when the language is not known.
    """
    lexicon = lexicon_of(language)
    words = lexicon.words
    joint = rf"(?:{BLANKS}|[-‐‑])"
    multipliers = dict(words.hundreds) | {
        word: int(worth)
        for word, worth in lexicon.scales.items()
        if worth >= 1000 and word.isalpha() and word not in words.scale_signs
    }
    morphemes = any_of([*words.numerals, *multipliers], joint)
    word_end = "" if words.glued else rf"(?!{LETTER}|\d)"
    hedges = {phrase.replace("-", " "): bound for phrase, bound in words.hedges.items()}
    month_end = rf"(?!{LETTER}|\d)"
    listing = (
        rf"(?:{BLANKS}?[-–/]{BLANKS}?|,{BLANKS}"
        rf"|{BLANKS}(?:{any_of([*words.linkers, *words.range_to, *words.or_words])}){BLANKS})"
    )
    return Tables(
        lexicon=lexicon,
        units=PhraseTable(lexicon.units),
        scales=PhraseTable(lexicon.scales),
        fractions=PhraseTable(words.fractions),
        parts=PhraseTable(words.parts),
        things=PhraseTable(words.things),
        hedges=hedges,
        hedge_ends={
            phrase.split()[-1]: len(phrase.split())
            for phrase in sorted(hedges, key=lambda phrase: len(phrase.split()))
        },
        hedge_after=re.compile(rf",?{BLANKS}(?P<hedge>{any_of(words.hedges_after)}){month_end}"),
        morpheme=re.compile(rf"(?:{morphemes}){word_end}"),
        multipliers=multipliers,
        linker=re.compile(
            any_of(words.linkers) if words.glued else rf"{joint}(?:{any_of(words.linkers)}){joint}"
        ),
        plus=re.compile(rf"{BLANKS}(?:{any_of(words.linkers)}){BLANKS}"),
        half_ending=re.compile(
            rf"(?:{any_of(words.half_endings)}){month_end}"
            if words.glued
            else rf"{joint}(?:{any_of(words.half_endings, joint)}){month_end}"
        ),
        range_to=re.compile(
            # a dash with or without blanks, or a word with them
            rf"{BLANKS}?[-‐‑–—]{BLANKS}?|{BLANKS}(?:{any_of(words.range_to)}){BLANKS}"
        ),
        month=re.compile(rf"(?P<month>{any_of(lexicon.months)}){month_end}"),
        shares=re.compile(
            rf"{BLANKS}(?:{any_of([*words.linkers, *words.or_words, *words.onto])}){BLANKS}"
        ),
        next_label=re.compile(rf"{listing}\d[\d.]*+(?!\w)", re.ASCII),
        ordinal_ending=re.compile(rf"(?:{any_of(words.ordinal_endings)}){month_end}"),
        next_day=re.compile(rf"{listing}(?=\d)"),
        per=re.compile(
            rf"{BLANKS}?/{BLANKS}?|{BLANKS}(?:{any_of(words.per)}){BLANKS}"
            rf"|(?P<short>{BLANKS}(?:{any_of(words.per_duration)}){BLANKS})"
        ),
        ending=re.compile(
            rf"[-‐‑]?(?:(?P<percent>{any_of(words.percent_endings)})"
            rf"|(?P<duration>{any_of(words.duration_endings)})"
            rf"|{BLANKS}?(?P<times>{any_of(words.times)}))(?:e[nrsm]?)?{month_end}"
        ),
        vague=PhraseTable(dict(words.vague) | dict(words.tens)),
        out_of=re.compile(rf"{BLANKS}(?:{any_of(words.out_of | words.over)}){BLANKS}"),
        of=re.compile(rf"{BLANKS}(?:{any_of(words.of)})(?:{BLANKS}|['’])"),
        idiom=re.compile(rf"(?:{any_of(words.idioms)}){WORD_END}"),
        candidate=_candidate(lexicon),
    )


def _candidate(lexicon: Lexicon) -> re.Pattern[str]:
    """Compile the one scan: it stops at digits, addresses and words that may begin a mention.

    Its first character is a digit or whatever stands before a word, so that the engine skips
    letters at its fastest; only then is it asked which word begins there.
    """
    words = lexicon.words
    starters = {
        *words.numerals,
        *words.hundreds,
        *words.halves,
        *words.vague,
        *words.tens,
        *words.half,
        *lexicon.months,
        *words.wholes,
    }
    starters -= words.ones
    end = "" if words.glued else WORD_END
    branches = [initial_branches(starters, r"[\s-]", end)]
    # "several" leaves a number open only before a scale word or ten
    tens = (word for word, numeral in words.numerals.items() if numeral.value == 10)
    open_words = any_of(
        [*(w for w in lexicon.scales if w.isalpha()), *words.vague, *words.tens, *tens]
    )
    branches.append(
        rf"(?:{any_of(words.several)})"
        rf"(?={BLANKS}(?:(?:{any_of(words.of)}){BLANKS})?(?:{open_words}))"
    )
    # ones and articles are frequent: most are refused here, for want of what they count
    counted = initial_branches(_after_one(lexicon), BLANKS, WORD_END)
    branches.append(rf"(?:{any_of(words.ones)})(?=(?:{BLANKS}|-)(?:{counted})|\W*\Z)")
    if words.glued:
        stem = min(words.ones, key=len)  # "ein", which longer words begin with
        more = [*words.hundreds, *words.linkers, *words.half_endings]
        more += [*words.percent_endings, *words.duration_endings]
        branches.append(rf"{stem}(?=-?(?:{any_of(more)}))")
    scales = any_of(
        [word for word in lexicon.scales if word.isalpha()] + [*words.half, *words.several]
    )
    parts = rf"(?:{any_of(words.parts)})(?:{BLANKS}(?:{any_of(words.of)})|\W*\Z)"
    branches.append(rf"(?:{any_of(words.articles)})(?={BLANKS}(?:{scales}|{parts}){WORD_END})")
    return re.compile(rf"[^{_letters()}](?:(?<=[\d{VULGAR}])|{ADDRESS}|{'|'.join(branches)})")


@cache
def _letters() -> str:
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


def _after_one(lexicon: Lexicon) -> set[str]:
    """Return the first words of what may follow a one that counts: units, scale words and such."""
    words = lexicon.words
    phrases = {
        *lexicon.units,
        *lexicon.scales,
        *words.fractions,
        *words.parts,
        *words.half,
        *words.numerals,
        *words.hundreds,
        *words.several,
        *words.linkers,
        *words.point,
        *words.out_of,
        *words.over,
        *words.times,
    }
    return {phrase.split()[0].rstrip(".") for phrase in phrases} - {""}


def initial_branches(words: Iterable[str], blank: str, end: str) -> str:
    """Return a pattern for any of the words, sorted by their first letter."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", blank))
    return "|".join(f"{initial}(?:{'|'.join(rest)}){end}" for initial, rest in rests.items())
