"""What the words behind an amount make of it, and what is glued to them."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from belegt.lexicon import UnitWord
from belegt.lexicon.units import COUNT
from belegt.messages import Message
from belegt.reader.headed import head_of
from belegt.reader.loose import loose_end, loose_letter, loose_scale
from belegt.reader.mention import KINDS, Kind
from belegt.reader.numbers import PrintedNumber
from belegt.reader.rates import Upper, rate_after
from belegt.reader.scan import Scan


class Meaning(NamedTuple):
    """What the words behind an amount make of it."""

    kind: Kind
    unit: UnitWord
    name: str  # the unit's name, a rate's or the counted noun
    end: int
    printed: PrintedNumber  # with the half of "two hours and a half"
    reason: Message | str = ""  # why it cannot be told

    @property
    def worth(self) -> tuple[str, Decimal]:
        """The unit's name, and what one of it is worth."""
        return self.name, self.unit.worth


def rated(scan: Scan, start: int, meaning: Meaning) -> Meaning:
    """Add the lower half of a rate; a number that counts nothing counts something below it."""
    if meaning.kind is Kind.RATIO or meaning.reason:
        return meaning
    noun, _, more = meaning.name.partition("/") if meaning.kind is Kind.COUNT else ("", "", "")
    if more:  # "Anfragen/s" is printed as one word
        slash = scan.raw.find("/", meaning.end - len(meaning.name), meaning.end)
        rate = rate_after(scan, slash, Upper(meaning.kind, noun))
        if rate is None or rate.reason:
            return meaning
        meaning = meaning._replace(name=noun)
    else:
        rate = rate_after(scan, meaning.end, Upper(meaning.kind, meaning.name))
    end = rate.end if rate else meaning.end
    loose = None if rate and rate.reason else loose_end(scan, end)
    if not (rate or loose) and meaning.kind is Kind.NUMBER:
        if head := head_of(scan, start):
            kind = KINDS.get(head.kind, Kind.NUMBER)
            return meaning._replace(kind=kind, unit=head, name=head.name)
        loose = loose_letter(scan, end)
    if loose is None and meaning.kind is Kind.MONEY and not rate and meaning.printed.bare:
        loose = loose_scale(scan, end, before=True)
    if loose:
        return meaning._replace(reason=loose.reason, end=loose.end)
    if rate is None:
        return meaning
    if rate.reason:
        return meaning._replace(end=rate.end, reason=rate.reason)
    kind = Kind.COUNT if meaning.kind is Kind.NUMBER else meaning.kind
    name = scan.tables.lexicon.things.get(meaning.name.lower(), meaning.name) or COUNT
    return meaning._replace(kind=kind, name=f"{name}/{rate.name}", end=rate.end)
