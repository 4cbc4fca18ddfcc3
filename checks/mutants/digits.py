"""Changes of digits, of names with digits, and of dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from checks.mutants.change import Edit

NUMBER_RE = re.compile(r"(?<![\w.,/-])(?<![A-Za-z]\s)\d+(?:[.,]\d+)*(?![\w/]|-[A-Za-z])")
"""Digits that are no part of a name such as R1, GPT-4 or "Llama 3.1"."""

TYPED_RE = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?=e|\b)")
"""A number as the ledger types it, without its exponent."""

NAME_RE = re.compile(r"\b[A-Za-z][A-Za-z-]*?[- ]?(\d+)(?:\.\d+)?[a-zA-Z]?\b")
"""A name with digits: R1, H800, GPT-4o, o1."""

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
MONTH_RE = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
MONATE = ("Januar", "Februar", "März", "April", "Juli", "August", "Oktober", "Dezember")
MONAT_RE = re.compile(rf"\b(?:{'|'.join(MONATE)})\b")
YEAR_RE = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?![\w.,]\d)")
DAY_RE = re.compile(rf"\b\d{{1,2}}(?=(?:st|nd|rd|th)?(?: of)? (?:{'|'.join(MONTHS)}))")


def numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of a text that stand in digits."""
    yield from (NUMBER_RE if not TYPED_RE.match(text) else TYPED_RE).finditer(text)


def another(digit: str, random: Random) -> str:
    """Return another digit."""
    return random.choice([one for one in "123456789" if one != digit])


def digit_changed(text: str, random: Random) -> Iterator[Edit]:
    """Put another digit in the place of one."""
    for number in numbers(text):
        for at in range(*number.span()):
            if text[at].isdigit():
                yield at, at + 1, another(text[at], random)


def first_digit_changed(text: str, random: Random) -> Iterator[Edit]:
    """Put another digit in the place of a number's first."""
    for number in numbers(text):
        at = number.start() + number[0].startswith("-")
        yield at, at + 1, another(text[at], random)


def digit_dropped(text: str, random: Random) -> Iterator[Edit]:
    """Leave out a digit before the point."""
    for number in numbers(text):
        whole = re.match(r"-?\d+(?:,\d{3})*", number[0])
        if whole and len(whole[0]) > 1:
            at = number.start() + random.randrange(whole.end())
            if text[at].isdigit():
                yield at, at + 1, ""


def digit_added(text: str, random: Random) -> Iterator[Edit]:
    """Put a digit behind those before the point."""
    for number in numbers(text):
        if whole := re.match(r"-?\d+(?:,\d{3})*", number[0]):
            at = number.start() + whole.end()
            yield at, at, random.choice("0123456789")


def digits_exchanged(text: str, random: Random) -> Iterator[Edit]:
    """Exchange two neighbouring digits that differ."""
    for number in numbers(text):
        places = [at for at in range(*number.span()) if text[at].isdigit()]
        for one, other in pairwise(places):
            if text[one] != text[other]:
                yield one, other + 1, text[other] + text[one + 1 : other] + text[one]


def point_moved(text: str, random: Random) -> Iterator[Edit]:
    """Move the decimal point by a place, or set one."""
    for number in numbers(text):
        whole, _, part = number[0].partition(".")
        if part and "," not in part:
            moved = random.choice([f"{whole}{part[0]}.{part[1:]}".rstrip("."), f"0.{whole}{part}"])
            yield *number.span(), moved
        elif len(whole) > 1 and "," not in whole and not YEAR_RE.fullmatch(whole):
            yield *number.span(), f"{whole[:-1]}.{whole[-1]}"


def separator_exchanged(text: str, _random: Random) -> Iterator[Edit]:
    """Write a decimal point for the comma between thousands."""
    for number in numbers(text):
        for match in re.finditer(r",(?=\d{3})", number[0]):
            at = number.start() + match.start()
            yield at, at + 1, "."


def exponent_changed(text: str, random: Random) -> Iterator[Edit]:
    """Change the exponent of a typed number."""
    for match in re.finditer(r"(?<=\de)\d+", text):
        other = int(match[0]) + random.choice((-3, -2, -1, 1, 2, 3))
        yield *match.span(), str(max(0, other) if other != int(match[0]) else 1)


def sign_added(text: str, random: Random) -> Iterator[Edit]:
    """Put a minus before a number."""
    for number in numbers(text):
        if not number[0].startswith("-"):
            start = number.start()
            start -= text[:start].endswith("$")
            yield start, start, random.choice(("-", "−")) if "$" not in text else "−"


def typed_sign_added(text: str, random: Random) -> Iterator[Edit]:
    """Put a minus before a typed value."""
    if re.match(r"\d", text):
        yield 0, 0, "-"


def name_digit_changed(text: str, random: Random) -> Iterator[Edit]:
    """Change a digit within a name: R1 → R3, H800 → H900."""
    for match in NAME_RE.finditer(text):
        before = text[: match.start(1)]
        if re.search(r"\b(?:about|and|of|in|to|by|than|from|or|a|at|for|on|is|are) $", before):
            continue
        if re.search(rf"\b(?:{'|'.join(MONTHS)}) $", before):
            continue
        for at in range(*match.span(1)):
            yield at, at + 1, another(text[at], random)


def month_changed(text: str, random: Random) -> Iterator[Edit]:
    """Name another month."""
    for pattern, names in ((MONTH_RE, MONTHS), (MONAT_RE, MONATE)):
        for match in pattern.finditer(text):
            yield *match.span(), random.choice([name for name in names if name != match[0]])


def year_changed(text: str, random: Random) -> Iterator[Edit]:
    """Name another year."""
    for match in YEAR_RE.finditer(text):
        yield *match.span(), str(int(match[0]) + random.choice((-100, -10, -2, -1, 1, 2, 10)))


def day_changed(text: str, random: Random) -> Iterator[Edit]:
    """Name another day."""
    for match in DAY_RE.finditer(text):
        other = random.choice([day for day in range(1, 29) if str(day) != match[0]])
        yield *match.span(), str(other)


def iso_date_changed(text: str, random: Random) -> Iterator[Edit]:
    """Change a part of a date in the ledger's notation."""
    for match in re.finditer(r"(?<!\d)(?:\d{4}(?=-)|(?<=-)\d\d)(?!\d)", text):
        number, width = int(match[0]), len(match[0])
        other = number + random.choice((-1, 1))
        yield *match.span(), f"{other if other > 0 else number + 1:0{width}}"


def later_date(text: str, random: Random) -> Iterator[Edit]:
    """Tell a part more of a date than is known."""
    if re.fullmatch(r"\d{4}(-\d\d)?", text):
        yield len(text), len(text), random.choice(("-03", "-11"))
