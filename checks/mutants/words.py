"""Changes of the words that belong to a number: scale, unit, currency, hedge, direction, noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from checks.mutants.change import Edit, Operator


def one_of(*groups: Sequence[str], flags: int = 0) -> Operator:
    """Return an operator that puts one word of a group in the place of another."""
    words = sorted({word for group in groups for word in group}, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", flags)

    def operator(text: str, random: Random) -> Iterator[Edit]:
        for match in pattern.finditer(text):
            others = {w for group in groups if match[0] in group for w in group if w != match[0]}
            if others:
                yield *match.span(), random.choice(sorted(others))

    return operator


def replaced(pattern: str, *news: str) -> Operator:
    """Return an operator that puts new words in the place of a pattern."""
    compiled = re.compile(pattern)

    def operator(text: str, random: Random) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            yield *match.span(), match.expand(random.choice(news))

    return operator


def either(*operators: Operator) -> Operator:
    """Return an operator that does what one of several does."""

    def operator(text: str, random: Random) -> Iterator[Edit]:
        for one in operators:
            yield from one(text, random)

    return operator


SCALES = ("thousand", "million", "billion", "trillion")
SKALEN = ("Tausend", "Millionen", "Milliarden", "Billionen")
scale_changed = one_of(SCALES, SKALEN)
scale_dropped = replaced(rf" (?:{'|'.join((*SCALES, *SKALEN))})(?!\w)", "")
scale_added = replaced(
    r"(?<![\w.,-])(\d[\d.,]*)(?= (?!thousand|million|billion|trillion|Mil|Bil|Tau)[a-z])",
    *(r"\1 thousand", r"\1 million", r"\1 billion"),
)

NUMBERS = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
)
ZAHLEN = ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn")
number_word_changed = one_of(NUMBERS, ZAHLEN, tuple(map(str.capitalize, NUMBERS)))

unit_changed = either(
    replaced(r" ?%(?!\w)", " ‰", " percentage points", " times", " basis points"),
    replaced(r"\bper ?cent(?:age points)?\b", "percentage points", "per mille", "times"),
    one_of(("bits", "bytes", "gigabytes", "megabytes"), ("GB/s", "TB/s", "MB/s")),
    one_of(("seconds", "minutes", "hours", "days", "weeks", "months", "years")),
    replaced(r"\btimes\b", "percent", "points"),
    one_of(
        ("operations", "bytes"), ("Prozent", "Promille", "Prozentpunkte"), ("Monaten", "Jahren")
    ),
)
rate_changed = either(
    one_of(("per hour", "per day", "per month", "per year", "per second"), ("a day", "a year")),
    one_of(("per token", "per layer", "per head", "per parameter")),
    replaced(r"per GPU hour", "per GPU day", "per day", "per chip"),
)
rate_dropped = replaced(r" per (?:token|hour|day|month|year|second|GPU hour)\b", "")

currency_changed = either(
    replaced(r"\$(?=\d)", "€", "£", "¥"),
    replaced(r"\b(?:US )?dollars?\b", "euros", "pounds", "yuan"),
    replaced(r"(?:US-)?Dollar\b", "Euro", "Pfund"),
)
currency_dropped = either(replaced(r"\$(?=\d)", ""), replaced(r" (?:US )?dollars?\b", ""))

LESS = ("less than", "fewer than", "under", "below", "at most", "up to")
MORE = ("more than", "over", "above", "at least")
ABOUT = ("about", "around", "some", "roughly", "almost", "nearly")
hedge_inverted = either(
    replaced(r"\b(?:less|fewer) than(?= \$?\d)", "more than", "at least"),
    replaced(r"\bmore than(?= \$?\d)", "less than", "at most"),
    replaced(r"\bat least(?= \$?\d)", "at most", "less than"),
    replaced(r"\bat most(?= \$?\d)", "at least"),
    replaced(r"\b(?:weniger als)\b", "mehr als", "mindestens"),
    replaced(r"\b(?:mehr als|über)\b(?= \d)", "weniger als"),
)
hedge_dropped = replaced(
    r"\b(?:about|around|less than|more than|at least|at most|up to|fewer than) (?=\$?\d)", ""
)
hedge_exchanged = replaced(r"\b(?:about|around)(?= \$?\d)", "less than", "more than", "at least")
hedge_added = replaced(
    r"(?<!about )(?<!than )(?<!least )(?<!most )(?<!up to )(?<![\w.,$€-])(?=[$€]?\d+(?:[.,]\d+)*"
    r"(?: (?:thousand|million|billion|trillion|dollars|per ?cent|%|GPU|layers|heads|bytes)| ?%|$))",
    *("about ", "more than ", "less than ", "at least ", "up to ", "nearly ", "almost "),
)
hedge_before = replaced(
    r"^(?=[$€\d])",
    "about ",
    "more than ",
    "less than ",
    "at least ",
    "at most ",
    "up to ",
    "nearly ",
)

NOUNS = (
    *(("tokens", "parameters"), ("token", "parameter", "layer")),
    *(("layers", "heads", "experts", "groups"), ("GPUs", "chips", "cards", "servers", "clusters")),
    *(("hours", "days"), ("samples", "models"), ("benchmarks", "languages")),
)
noun_changed = one_of(*NOUNS)
gpu_hours_changed = replaced(r"GPU hours?", "GPU days", "GPU seconds", "CPU hours", "man-hours")

DIRECTIONS = (
    *(("fell", "rose"), ("fall", "rise"), ("lost", "gained"), ("loses", "gains")),
    *(("dropped", "climbed"), ("loss", "gain"), ("cheaper", "dearer"), ("less", "more")),
    *(("faster", "slower"), ("ahead", "behind"), ("saves", "wastes"), ("above", "below")),
    *(("higher", "lower"), ("smaller", "larger"), ("increase", "decrease"), ("grew", "shrank")),
    *(("up", "down"), ("falls", "rises"), ("saving", "surcharge"), ("slump", "surge")),
)
direction_changed = one_of(*DIRECTIONS)

negated = either(
    replaced(r"\b(is|are|was|were|has|have|did|does|do|can|could|would)\b(?! not)", r"\1 not"),
    replaced(r"\bnot ", ""),
)
date_bound_added = replaced(
    r"^",
    *("before ", "after ", "until ", "since ", "about ", "late ", "early ", "mid-", "by ", "from "),
)


def before(*words: str) -> Operator:
    """Return an operator that puts one of some words before a stretch."""

    def operator(_text: str, random: Random) -> Iterator[Edit]:
        for word in random.sample(words, len(words)):
            yield 0, 0, f"{word} "

    return operator


def behind(*words: str) -> Operator:
    """Return an operator that puts one of some words behind a stretch."""

    def operator(text: str, random: Random) -> Iterator[Edit]:
        end = len(text.rstrip())
        for word in words:
            yield end, end, word if word[0] in "-–/%" else f" {word}"

    return operator


def within(*words: str) -> Operator:
    """Return an operator that puts one of some words between two words of a stretch."""

    def operator(text: str, random: Random) -> Iterator[Edit]:
        gaps = [match.start() for match in re.finditer(r"(?<=[a-z]) (?=[a-z])", text)]
        for at in random.sample(gaps, min(3, len(gaps))):
            yield at, at, f" {random.choice(words)}"

    return operator


def as_range(text: str, random: Random) -> Iterator[Edit]:
    """Make a range of a single number."""
    for match in re.finditer(r"(?<![\w.,-])(\$?)(\d+)(?:[.,]\d+)*(?![\w.,]*\d)", text):
        if re.search(r"\b(?:to|and|between) $|[–-]$", text[: match.start()]):
            continue
        top = f"{match[1]}{int(match[2]) * random.choice((3, 10, 100)) + 1}"
        yield match.end(), match.end(), random.choice((f" to {top}", f"–{top}"))


def range_end_changed(text: str, random: Random) -> Iterator[Edit]:
    """Change one end of a range."""
    for match in re.finditer(r"(\d[\d.,e]*)( to |–|\.\.| bis )(\$?)(\d[\d.,e]*)", text):
        for group in (1, 4):
            number = re.match(r"\d+", match[group])
            assert number
            start = match.start(group)
            yield start, start + number.end(), str(int(number[0]) * random.choice((2, 5, 11)) + 1)


def word_of(words: Sequence[str]) -> Operator:
    """Return an operator that puts another of some words in the place of the whole stretch."""

    def operator(text: str, random: Random) -> Iterator[Edit]:
        for word in words:
            if word != text:
                yield 0, len(text), word

    return operator
