"""Cells and values that are a number by themselves: their unit stands in a head or key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from belegt.lexicon import lexicon_of
from belegt.lexicon.unitrows import THING
from belegt.lexicon.units import unit_of
from belegt.quantity import EXACT, PartialDate, Quantity, from_digits
from belegt.reader import Kind, Mention, find_quantities
from belegt.spans import Span

PLAIN_RE = re.compile(r"\s*(?P<digits>-?\d{1,18}(?:\.\d{1,18})?(?:[eE][+-]?\d{1,2})?)\s*")
BRACKETS_RE = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
IN_RE = re.compile(r",?\s(?:in|en|per)\s(.{1,30})\Z")
YEAR_RE = re.compile(r"\s*(?:1[89]\d\d|20\d\d)\s*")
MEASURES = frozenset({Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.DIMENSION})
SIGNS = str.maketrans({"−": "-", "\u2012": "-"})
MAX_SEGMENTS = 4
SCALES = {
    "k": Decimal(1000),
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "mio": Decimal(10**6),
    "b": Decimal(10**9),
    "bn": Decimal(10**9),
    "mrd": Decimal(10**9),
}
BYTES = {"b": "B", "kb": "kB", "mb": "MB", "gb": "GB", "tb": "TB", "pb": "PB"}
"""Units of data as keys write them: never bits."""


class Headed(NamedTuple):
    """What a head makes of the numbers below it.

    Attributes:
        kind: what they are numbers of.
        unit: of them.
        worth: what one of them is in that unit.
    """

    kind: Kind
    unit: str
    worth: Decimal


@lru_cache(maxsize=4096)
def headed(head: str, language: str) -> Headed | None:
    """Return the unit that the head of a column or a key tells: "p99_ms", "Revenue (USD m)"."""
    if scale := scaled_key(head):
        return Headed(Kind.NUMBER, "", scale)
    for told in units_told(head):
        for words in (told, " ".join(reversed(told.split()))):
            found = find_quantities(f"1 {words}", language)
            if len(found) != 1 or found[0].span.end < len(words) + 2:
                continue
            one = found[0].quantity
            if found[0].kind is Kind.COUNT and isinstance(one, Quantity) and is_thing(one.unit):
                return None  # "gpu_hours"
            if found[0].kind is Kind.DURATION and of_things(head, told, language):
                return None
            if found[0].kind in MEASURES and isinstance(one, Quantity) and one.upper is None:
                return Headed(found[0].kind, one.unit, one.number)
            if isinstance(one, Quantity) and one.number > 1:  # "in thousands"
                return Headed(Kind.NUMBER, "", one.number)
    return None


def of_things(head: str, unit: str, language: str) -> bool:
    """Whether a duration in a key is that of things: "gpu_hours"."""
    before = re.split(r"[_.\s-]+", head.lower().removesuffix(unit.lower()).rstrip("_.- "))[-1]
    return len(unit) > 2 and before in lexicon_of(language).things


def is_thing(name: str) -> bool:
    """Whether a unit is a thing that the tables know."""
    unit = unit_of(name)
    return unit is not None and unit.kind == THING


def scaled_key(head: str) -> Decimal | None:
    """Return the scale in a key that counts something: "params_m", "users_k"."""
    counted, _, sign = head.rpartition("_")
    return SCALES.get(sign.lower()) if counted.endswith("s") else None


def units_told(head: str) -> Iterator[str]:
    """Yield what may be the unit in a head or key."""
    for match in BRACKETS_RE.finditer(head):
        yield from spellings(match[1].strip())
    if last := IN_RE.search(head):
        yield from spellings(last[1].strip())
    if head.rstrip().endswith(("%", "€", "$")):
        yield head.rstrip()[-1]
    parts = [part for part in re.split(r"[_.\s-]+", head) if part]
    if len(parts) < 2 and "_" not in head:
        return
    for count in range(min(MAX_SEGMENTS, len(parts)), 0, -1):
        tail = parts[-count:]
        yield from spellings(" ".join(tail).replace(" per ", "/"))
        if count == 2:
            yield from spellings("/".join(tail))


def spellings(unit: str) -> Iterator[str]:
    """Yield a unit as it is printed in a key, and as it is written: "mb/s", "MB/s"."""
    unit = {"pct": "%", "percent": "%", "sec": "s", "secs": "s"}.get(unit.lower(), unit)
    above, slash, below = unit.partition("/")
    if above in BYTES:
        yield BYTES[above] + slash + below
        return
    yield unit
    if above.islower() and len(above) < 5:
        yield above.upper() + slash + below
        yield above[:1].upper() + above[1:].upper() + slash + below
        if above[-1] in "whb":
            yield above[:-1] + above[-1].upper() + slash + below
        if len(above) == 3:
            yield above[0] + above[1].upper() + above[2] + slash + below
            yield above[0].upper() + above[1].upper() + above[2] + slash + below


def plain_number(text: str) -> Quantity | None:
    """Return the number that a cell prints in plain digits, None where it prints anything else."""
    match = PLAIN_RE.fullmatch(text.translate(SIGNS))
    return from_digits(match["digits"]) if match else None


def with_unit(mention: Mention, head: Headed | None) -> Mention:
    """Return a number with the unit of its head; whatever has one of its own is left."""
    quantity = mention.quantity
    if head is None or mention.kind is not Kind.NUMBER or not isinstance(quantity, Quantity):
        return mention
    number, step, coarse = (
        EXACT.multiply(part, head.worth)
        for part in (quantity.number, quantity.step, quantity.coarse)
    )
    told = Quantity(number, head.unit, quantity.bound, step, coarse, quantity.upper)
    return Mention(mention.span, mention.text, head.kind, told, direction=mention.direction)


def mentions_in_cell(text: str, language: str, *, years: bool) -> list[Mention]:
    """Return the mentions of a cell or value, without the reader where plain digits stand there.

    Args:
        text: of the cell.
        language: in which it is read.
        years: whether its column holds years.
    """
    bare = text.strip()
    start = text.find(bare)
    span = Span(start, start + len(bare))
    if YEAR_RE.fullmatch(text):
        if years:
            return [Mention(span, bare, Kind.DATE, PartialDate(int(bare)))]
        return [Mention(span, bare, Kind.NUMBER, from_digits(bare))]
    plain = plain_number(text) if language == "en" or "." not in text else None
    if plain is not None:
        return [Mention(span, bare, Kind.NUMBER, plain)]
    return find_quantities(text, language)
