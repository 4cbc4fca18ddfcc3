"""A person's reading of a passage, held against what the machine reads there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from belegt.ledger import Passage
from belegt.lexicon.conversion import converted
from belegt.lexicon.units import COUNT
from belegt.messages import Listing, Message, listing, message
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention, holds_number, kind_of
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.wording import Printed, all_in_quotes

DIGITS_RE = re.compile(r"\d(?:[.,'’:]?\d)*")
"""Digits that are one number or code."""

NEAR = 64
"""Code points around a passage in which digits that it cuts begin and end."""


@dataclass(frozen=True, slots=True)
class Overruled:
    """A mention as a person reads it.

    Attributes:
        mention: the words, and what they mean to the person.
        because: the person's reason.
        machine: what the machine reads there, in order; empty where it reads nothing.
    """

    mention: Mention
    because: str
    machine: tuple[Mention, ...]

    def worded(self, language: str) -> str:
        """Return who reads what, and why, in a sentence."""
        return message(
            "A person reads “{words}” as {reading}: {because} (the machine reads {machine})",
            words=self.mention.text,
            reading=printed(self.mention),
            because=self.because,
            machine=self.read_by_machine,
        ).worded(language)

    @property
    def read_by_machine(self) -> Message | Listing:
        """What the machine reads, in words."""
        if not self.machine:
            return message("no number there")
        return listing(
            message("“{words}” as {reading}", words=one.text, reading=printed(one))
            for one in self.machine
        )


def printed(mention: Mention) -> Message | Printed:
    """Return what a mention means, as it is told in a sentence."""
    if mention.quantity is None:
        return message("unreadable")
    quantity = mention.quantity
    if isinstance(quantity, Quantity) and mention.kind is Kind.COUNT:
        quantity = replace(quantity, unit="")  # its noun is in the language of the source
    return Printed(quantity)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a person's reading does not hold."""

    found: Message
    expected: Message
    remedy: Message


def read_by_person(
    passage: Passage, reading: Quantity | PartialDate, aim: Span, source: Source
) -> Overruled | Refusal:
    """Return the mention that a person reads in the place of the machine's.

    Args:
        passage: the entry that overrules the machine.
        reading: what it reads.
        aim: its words in the source's text; where it names none, its quote.
        source: the source, with what all persons read in it.
    """
    words = aim.cut(source.text)
    met = tuple(one for one in source.machine_mentions if one.span.meets(aim))
    if not met and not holds_number(words, source.entry.language):
        return Refusal(
            message("a person's reading of “{words}”, where no number stands", words=words),
            message("words with digits or number words"),
            message("choose the passage that prints the number"),
        )
    if not passage.words and len(met) != 1:
        found = message(
            "a person's reading of one of {numbers}", numbers=all_in_quotes(one.text for one in met)
        )
        if not met:
            found = message("a person's reading of something in “{words}”", words=words)
        return Refusal(
            found,
            message("the words that it reads"),
            message("add `words:`, copied from the quote, hedge, number and unit"),
        )
    span = aim if passage.words or not aim.covers(met[0].span) else met[0].span
    if cut := cut_number(source.text, span):
        return Refusal(
            message("“{words}” cuts “{number}”", words=span.cut(source.text), number=cut),
            message("“{number}” as a whole", number=cut),
            message("widen it, so that hedge, number and unit are in it"),
        )
    kind = kind_of(reading)
    if isinstance(reading, Quantity) and reading.unit == COUNT:
        reading = replace(reading, unit="")
    mention = Mention(span, span.cut(source.text), kind, reading)
    if len(met) == 1 and reads_the_same(met[0], mention, source):
        return Refusal(
            message("a person's reading of “{words}” as the machine reads it", words=met[0].text),
            message("no `read_as:` where there is nothing to overrule"),
            message("remove `read_as:` and `because:`"),
        )
    for other in source.overruled:
        if other.span.meets(span) and other != mention:
            return Refusal(
                message(
                    "a person's reading of “{words}”, which another entry reads as {reading}",
                    words=mention.text,
                    reading=printed(other),
                ),
                message("one reading of the same words"),
                message("agree on `words:` and `read_as:` in both entries"),
            )
    return Overruled(mention, passage.because or "", met)


def cut_number(text: str, span: Span) -> str:
    """Return the run of digits that one of the ends of a span cuts, "" where neither does."""
    around = Span(max(0, span.start - NEAR), span.end + NEAR)
    for match in DIGITS_RE.finditer(around.cut(text)):
        run = Span(match.start() + around.start, match.end() + around.start)
        if run.meets(span) and not span.covers(run):
            return match[0]
    return ""


def reads_the_same(machine: Mention, person: Mention, source: Source) -> bool:
    """Whether machine and person read one number, unit and bound."""
    mine, theirs = machine.quantity, person.quantity
    if isinstance(mine, PartialDate) and isinstance(theirs, PartialDate):
        latest = source.entry.published
        return mine == theirs or bool(latest and mine.completed(latest) == theirs.completed(latest))
    if not isinstance(mine, Quantity) or not isinstance(theirs, Quantity):
        return False
    if person.kind is Kind.COUNT and machine.kind in {Kind.COUNT, Kind.NUMBER}:
        mine = replace(mine, unit=theirs.unit)  # whatever the noun
    return (converted(mine, theirs.unit) or mine).same_as(theirs)
