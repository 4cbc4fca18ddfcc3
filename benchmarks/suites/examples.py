"""The project's own tables of examples as cases: one sentence each, with what its line says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from tests.examples.table import LANGUAGES, Example, read_table

from belegt.quantity import Bound, PartialDate
from benchmarks.suites.case import Case
from benchmarks.suites.value import DATE, KINDS, NUMBER, TIME, Value, measured

SUITE = "example tables"
MEANING_RE = re.compile(
    rf"(?P<kind>\w+)[ ](?:(?:{'|'.join(Bound)})[ ])?"
    r"(?P<first>-?[\d.]+)(?:[ ]to[ ](?P<last>-?[\d.]+))?(?:[ ](?P<unit>.+))?"
)


def cases() -> Iterator[Case]:
    """Yield every sentence of every language, those that are limits of the reader included."""
    for language in LANGUAGES:
        for example in read_table(language):
            values = (value for part in _parts(example) for value in part)
            yield Case(SUITE, language, example.text, tuple(values))


def _parts(example: Example) -> Iterator[list[Value]]:
    """Yield the values of each mention, at the place of its words."""
    pos = 0
    for words, meaning in zip(example.mentions, example.meanings, strict=True):
        start = example.text.index(words, pos)
        pos = start + len(words)
        yield meant(start, pos, meaning)


def meant(start: int, end: int, meaning: str) -> list[Value]:
    """Return the values of a meaning such as "percent about 5 percent" or "date 2025-01".

    Raises:
        ValueError: when it has another form.
    """
    kind, _, rest = meaning.partition(" ")
    if rest == "unreadable":
        return [Value(start, end, kind if kind in KINDS else NUMBER)]
    if kind in {DATE, TIME}:
        rest = rest.partition(" or ")[0]  # "halb acht", in the morning or in the evening
        for bound in Bound:
            rest = rest.removeprefix(f"{bound} ")
        isos = [PartialDate.parse(iso).isoformat() for iso in rest.split("..")]
        return [Value(start, end, TIME if iso[0] == "T" else DATE, iso=iso) for iso in isos]
    match = MEANING_RE.fullmatch(meaning)
    if match is None:
        msg = f"{meaning!r} is no meaning such as “percent about 5 percent”"
        raise ValueError(msg)
    kind = kind if kind in KINDS else NUMBER
    numbers = [number for number in (match["first"], match["last"]) if number]
    unit = match["unit"] or ""
    return [measured(start, end, kind, Fraction(number), unit) for number in numbers]
