"""First question: do ledger and prose say what the source says?

The value typed in the ledger, the number read from the quote and the number read from the
prose are three witnesses; none is derived from another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from belegt.answers import Quoted, Verdict
from belegt.errors import Fault, Place
from belegt.ledger import DATE, Figure, Record
from belegt.lexicon.conversion import aligned, as_percent, conversion, converted
from belegt.lexicon.units import COUNT, PERCENT, as_count
from belegt.messages import Message, message, plural
from belegt.quantity import EXACT, Bound, Interval, PartialDate, Quantity
from belegt.reader import Direction, Kind, Mention
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.passages import Finding, locate, origin, unread
from belegt.verdict.witness import Witness
from belegt.verdict.wording import all_in_quotes, sentence

STRAY_DIGITS_RE = re.compile(r"(?<![^\W_])(?<![^\W\d_]-)\d[\d.,:]*")
"""Digits that belong to no name such as R1 or GPT-4."""


@dataclass(frozen=True, slots=True)
class Attestation:
    """A figure beside what its source prints.

    Attributes:
        figure: the ledger's entry.
        place: where that stands.
        finding: the passage, with the verdict on it.
        quantity: what the source prints, dates completed with the source's year; None when
            it could not be read.
    """

    figure: Figure
    place: Place
    finding: Finding
    quantity: Quantity | PartialDate | None

    @property
    def verdict(self) -> Verdict[Quoted]:
        """Whether the ledger says what the source says."""
        return self.finding.verdict

    @property
    def words(self) -> str:
        """The source's words that print the number."""
        return self.finding.mention.text if self.finding.mention else self.figure.quote


@lru_cache(maxsize=1024)
def attest(figure: Figure, source: Source, place: Place) -> Attestation:
    """Hold a figure's typed value against what its quote prints; the same figure but once."""
    finding = locate(figure, source, place)
    mention = finding.mention
    if mention is None or mention.quantity is None:
        return Attestation(figure, place, finding, None)
    read = mention.quantity
    if isinstance(read, PartialDate) and source.entry.published:
        read = read.completed(source.entry.published)
    elif isinstance(read, Quantity):
        read = in_unit(read, mention.kind, figure.unit)
    difference = mismatch(figure, mention, read)
    if difference:
        typed, printed = difference
        told = message("{printed}, {told}", printed=printed, told=origin(finding, source))
        remedy = message("correct the ledger, or choose the passage that is meant")
        fault = Fault(message("the ledger says {typed}", typed=typed), told, place, remedy)
        reason = message(
            "The ledger says {typed}, the source {printed}.", typed=typed, printed=printed
        )
        finding = replace(finding, verdict=Verdict(Quoted.MISREAD, reason), fault=fault)
    return Attestation(figure, place, finding, read)


def in_unit(read: Quantity, kind: Kind, unit: str) -> Quantity:
    """Return what was read in another unit where it tells the same: "1.200 MW" in gigawatts.

    A share may be told in percent: "one in five" is 20 %.
    """
    if kind is Kind.RATIO and unit == PERCENT:
        return as_percent(read)
    return converted(read, unit) or read


def told_to(witness: Witness, mention: Mention) -> Quantity | PartialDate | None:
    """Return what a mention tells: a share in the witness's percent, a fall without its minus."""
    read = mention.quantity
    if not isinstance(read, Quantity):
        return read
    if mention.kind is Kind.RATIO:
        return in_unit(read, mention.kind, witness.unit)
    return read.unsigned if witness.direction is Direction.FALL else read


def mismatch(
    figure: Figure | Record, mention: Mention, read: Quantity | PartialDate
) -> tuple[Message, Message] | None:
    """Return what the ledger says and what the source says, where they differ."""
    typed = figure.quantity
    if isinstance(read, PartialDate) and isinstance(typed, PartialDate) and typed.told_by(read):
        return None
    if isinstance(read, PartialDate) or isinstance(typed, PartialDate):
        told = message("{value} ({unit})", value=figure.value, unit=figure.unit)
        return told, message("{value}", value=read)
    told_otherwise = figure.unit.partition("/")[0] != COUNT and read.unit not in ("", figure.unit)
    if told_otherwise or not fits_unit(figure, mention):
        return message("unit {unit}", unit=repr(figure.unit)), message(
            "unit {unit}", unit=repr(read.unit)
        )
    if typed.bound is not read.bound:
        return message("bound {bound}", bound=typed.bound), message(
            "bound {bound}", bound=read.bound
        )
    if mention.kind is Kind.RATIO and rounds(typed, read):
        return None  # no decimals tell a third
    if (typed.number, typed.upper) != (read.number, read.upper):
        return message("value {value}", value=figure.value), message(
            "value {value}", value=typed_number(read)
        )
    return None


def rounds(typed: Quantity, share: Quantity) -> bool:
    """Whether what the ledger types is a share, rounded no more coarsely than it tells."""
    if typed.upper is not None or share.upper is not None or typed.step > share.step:
        return False
    return typed.roundings[0].contains(Interval(share.number, share.number, high_open=False))


def typed_number(quantity: Quantity) -> str:
    """Return a quantity's number in the ledger's notation."""
    if quantity.upper is not None:
        return f"{quantity.number:f}..{quantity.upper:f}"
    return f"{quantity.number:f}"


def fits_unit(witness: Witness | Figure | Record, mention: Mention) -> bool:
    """Whether a mention is a number of a figure's or witness's unit.

    Counts fit whatever noun they are printed with, since source and prose name it in two
    languages; a unit that the source leaves to be understood may be missing. Units of one
    dimension fit each other: 1.2 gigawatts are 1,200 megawatts.
    """
    if mention.quantity is None:
        return witness.unit == DATE
    if isinstance(mention.quantity, PartialDate):
        return witness.unit == mention.quantity.unit
    if witness.unit.partition("/")[0] == COUNT:
        counted = as_count(mention.quantity.unit) if mention.kind is Kind.COUNT else witness.unit
        counts = mention.kind in (Kind.COUNT, Kind.NUMBER)
        return counts and conversion(counted, witness.unit) is not None
    unit = mention.quantity.unit
    if mention.kind is Kind.RATIO and witness.unit == PERCENT:
        return True
    return conversion(unit, witness.unit) is not None or (witness.implied_unit and not unit)


def judge_words(
    witness: Witness, met: Sequence[Mention], text: str, span: Span, place: Place
) -> tuple[Verdict[Quoted], Fault | None]:
    """Hold the words of the prose against what source, record or recomputation gives.

    Args:
        witness: that.
        met: the mentions of the paragraph that meet the cited words.
        text: the paragraph.
        span: of the cited words in it.
        place: where they stand.
    """
    problem = what_differs(witness, met, text, span)
    if problem is None:
        reason = message("“{words}” says what the source says.", words=span.cut(text))
        return Verdict(Quoted.SUPPORTED, reason), None
    answer, found, remedy = problem
    expected = message("{quantity}, {told}", quantity=witness.quantity, told=witness.told)
    return Verdict(answer, sentence(found)), Fault(found, expected, place, remedy)


def what_differs(
    witness: Witness, met: Sequence[Mention], text: str, span: Span
) -> tuple[Quoted, Message, Message] | None:
    """Return answer, finding and remedy where the prose does not say what the source says."""
    if not met:
        found = message("no number in the cited words “{words}”", words=span.cut(text))
        remedy = message("put the number with its hedge and unit into the role")
        return Quoted.UNREADABLE, found, remedy
    if len(met) > 1:
        found = plural(
            "{count} number in the cited words: {numbers}",
            "{count} numbers in the cited words: {numbers}",
            len(met),
            numbers=all_in_quotes(mention.text for mention in met),
        )
        return Quoted.AMBIGUOUS, found, message("cite one at a time")
    mention = met[0]
    read = told_to(witness, mention)
    if read is None:
        return Quoted.UNREADABLE, unread(mention), message("write it another way")
    rest = f"{text[span.start : mention.span.start]} {text[mention.span.end : span.end]}"
    if stray := STRAY_DIGITS_RE.search(rest):
        found = message(
            "“{digits}” in the cited words is not read as part of “{number}”",
            digits=stray[0],
            number=mention.text,
        )
        return Quoted.UNREADABLE, found, message("correct it, or leave it out of the role")
    if not fits_unit(witness, mention):
        found = message(
            "“{number}” is not in the unit {unit}", number=mention.text, unit=repr(witness.unit)
        )
        return Quoted.MISREAD, found, message("write the source's unit")
    source = witness.quantity
    if read.bound is not source.bound and isinstance(read, Quantity) is isinstance(
        source, Quantity
    ):
        return other_bound(mention, read.bound, source.bound)
    if isinstance(source, Quantity) and isinstance(read, Quantity):
        # the rounding, not the bound: "less than 9" contains "less than 6" and is another number;
        # and each end of a range for itself: "1 to 900" contains "60 to 65"
        # of a count the rate alone is converted: its noun stands in another language
        unit, other = (
            as_count(one) if one and mention.kind is Kind.COUNT else one
            for one in (read.unit, source.unit)
        )
        pairs = [
            # not of one dimension: a unit that is left to be understood
            aligned(mine, unit, theirs, other) or (mine, theirs)
            for mine, theirs in zip(read.roundings, source.roundings, strict=True)
        ]
        if all(r.contains(w) or as_coarse(r, w, source) for r, w in pairs):
            return None
        narrower = all(wanted.contains(reach) for reach, wanted in pairs)
    elif isinstance(source, PartialDate) and isinstance(read, PartialDate):
        if read.contains(source):
            return None
        narrower = source.contains(read)
    else:
        narrower = False
    if narrower:
        found = message("“{number}” is more precise than the source", number=mention.text)
        remedy = message("write no more digits or parts than the source")
        return Quoted.OVERSTATED, found, remedy
    found = message("“{number}” is not what the source says", number=mention.text)
    return Quoted.MISREAD, found, message("write what it says")


def as_coarse(reach: Interval, wanted: Interval, source: Quantity) -> bool:
    """Whether the prose rounds a source's number that no digits print: a third is 33 %."""
    ends = (reach.low, reach.high, wanted.low, wanted.high)
    if not source.step or source.number % source.step == 0 or None in ends:
        return False
    width, least = (
        EXACT.subtract(each.high or Decimal(0), each.low or Decimal(0)) for each in (reach, wanted)
    )
    return width >= least and reach.contains(
        Interval(source.number, source.number, high_open=False)
    )


def other_bound(mention: Mention, read: Bound, source: Bound) -> tuple[Quoted, Message, Message]:
    """Return answer, finding and remedy where the prose limits its number otherwise."""
    found = message(
        "“{number}” says {bound}, the source {other}",
        number=mention.text,
        bound=read,
        other=source,
    )
    remedy = message("write the source's hedge, no more and no less")
    return Quoted.MISREAD, found, remedy
