"""First question: do ledger and prose say what the source says?

The value typed in the ledger, the number read from the quote and the number read from the
prose are three witnesses; none is derived from another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from belegt.errors import Fault, Place
from belegt.ledger import DATE, Figure, Passage
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention
from belegt.source import Source
from belegt.spans import Span, find_all, nearest
from belegt.verdict.answers import Quoted, Verdict

COUNT = "count"

STRAY_DIGITS_RE = re.compile(r"(?<![^\W_])(?<![^\W\d_]-)\d[\d.,:]*")
"""Digits that belong to no name such as R1 or GPT-4."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the search for a passage's mention came to.

    Attributes:
        verdict: SUPPORTED when the mention was found; the ledger's value is not compared.
        fault: what to mend, None when there is nothing.
        span: of the quote in the source's text, None when it was not found.
        mention: the mention, None when it was not found.
    """

    verdict: Verdict[Quoted]
    fault: Fault | None = None
    span: Span | None = None
    mention: Mention | None = None


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


def locate(passage: Passage, source: Source, place: Place) -> Finding:
    """Find the one mention that a passage means in its source."""

    def fail(answer: Quoted, found: str, expected: str, remedy: str) -> Finding:
        return Finding(
            Verdict(answer, f"{found[0].upper()}{found[1:]}."),
            Fault(found, expected, place, remedy),
        )

    spans = passage.find(source.text)
    if not spans:
        near = nearest(source.text, passage.quote)
        remedy = "copy the passage from the source, character for character"
        if near:
            words = near.cut(source.text)
            remedy = (
                f"the nearest passage, in {source.file}:{source.line(near.start)}, is “{words}”"
            )
        found = f"the quote “{shortened(passage.quote)}” does not stand in {source.id}"
        return fail(Quoted.NOT_FOUND, found, f"a passage of {source.file}", remedy)
    if len(spans) > 1:
        lines = ", ".join(str(source.line(span.start)) for span in spans[:5])
        found = f"the quote “{shortened(passage.quote)}” stands {len(spans)} times in {source.id}"
        remedy = "lengthen the quote, or give prefix or suffix"
        return fail(
            Quoted.AMBIGUOUS, f"{found} (lines {lines})", "a passage that stands once", remedy
        )
    quote = aim = spans[0]
    if passage.words:
        inner = find_all(passage.quote, passage.words)
        if len(inner) != 1:
            found = f"the words “{passage.words}” stand {len(inner)} times in the quote"
            remedy = "copy them from the quote, with enough around them to be unique"
            return fail(Quoted.AMBIGUOUS, found, "words that stand once in it", remedy)
        aim = Span(quote.start + inner[0].start, quote.start + inner[0].end)
    met = [mention for mention in source.mentions if mention.span.meets(aim)]
    if not met:
        remedy = "choose a passage that prints the number"
        found = f"no quantity in “{shortened(aim.cut(source.text))}”"
        return fail(Quoted.UNREADABLE, found, "one quantity or date", remedy)
    if len(met) > 1:
        texts = ", ".join(f"“{mention.text}”" for mention in met)
        remedy = "shorten the quote, or say in `words:` which of them is meant"
        found = f"{len(met)} quantities in the quote: {texts}"
        return fail(Quoted.AMBIGUOUS, found, "one quantity or date", remedy)
    mention = met[0]
    if not aim.covers(mention.span):
        found = f"“{shortened(aim.cut(source.text))}” cuts “{mention.text}”"
        remedy = "widen it, so that hedge, number and unit are in it"
        return fail(Quoted.MISREAD, found, f"“{mention.text}” as a whole", remedy)
    if mention.quantity is None:
        found = f"“{mention.text}” cannot be read: {mention.unreadable}"
        return fail(Quoted.UNREADABLE, found, "a number with one meaning", "cite another passage")
    reason = f"The quote stands once in the source, in line {source.line(quote.start)}."
    return Finding(Verdict(Quoted.SUPPORTED, reason), None, quote, mention)


def attest(figure: Figure, source: Source, place: Place) -> Attestation:
    """Hold a figure's typed value against what its quote prints."""
    finding = locate(figure, source, place)
    mention = finding.mention
    if mention is None or mention.quantity is None:
        return Attestation(figure, place, finding, None)
    read = mention.quantity
    if isinstance(read, PartialDate) and source.entry.published:
        read = read.completed(source.entry.published)
    problem = _mismatch(figure, mention, read)
    if problem:
        found = f"the ledger says {problem[0]}"
        fault = Fault(
            found,
            f"{problem[1]}, as {source.id} prints: “{mention.text}”",
            place,
            "correct the ledger, or choose the passage that is meant",
        )
        verdict = Verdict(Quoted.MISREAD, f"The ledger says {problem[0]}, the source {problem[1]}.")
        finding = Finding(verdict, fault, finding.span, mention)
    return Attestation(figure, place, finding, read)


def _mismatch(
    figure: Figure, mention: Mention, read: Quantity | PartialDate
) -> tuple[str, str] | None:
    """Return what the ledger says and what the source says, where they differ."""
    typed = figure.quantity
    if isinstance(read, PartialDate) or isinstance(typed, PartialDate):
        if read == typed:
            return None
        return f"{figure.value} ({figure.unit})", str(read)
    if not fits_unit(figure, mention):
        return f"unit {figure.unit!r}", f"unit {read.unit!r}"
    if typed.bound is not read.bound:
        return f"bound {typed.bound!s}", f"bound {read.bound!s}"
    if (typed.number, typed.upper) != (read.number, read.upper):
        return f"value {figure.value}", f"value {_number(read)}"
    return None


def _number(quantity: Quantity) -> str:
    """Return a quantity's number in the ledger's notation."""
    if quantity.upper is not None:
        return f"{quantity.number:f}..{quantity.upper:f}"
    return f"{quantity.number:f}"


def fits_unit(witness: Witness | Figure, mention: Mention) -> bool:
    """Whether a mention is a number of a figure's or witness's unit.

    Counts fit whatever noun they are printed with, since source and prose name it in two
    languages; a unit that the source leaves to be understood may be missing.
    """
    if isinstance(mention.quantity, PartialDate) or mention.quantity is None:
        return witness.unit == DATE
    if witness.unit == COUNT:
        return mention.kind in (Kind.COUNT, Kind.NUMBER)
    unit = mention.quantity.unit
    return unit == witness.unit or (witness.implied_unit and not unit)


@dataclass(frozen=True, slots=True)
class Witness:
    """What the words of the prose are held against.

    Attributes:
        quantity: what source, record or recomputation gives.
        unit: in this unit.
        implied_unit: whether the prose may leave the unit to be understood, as its source does.
        told: where the quantity comes from, in words.
    """

    quantity: Quantity | PartialDate
    unit: str
    implied_unit: bool
    told: str


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
    problem = _problem(witness, met, text, span)
    if problem is None:
        return Verdict(Quoted.SUPPORTED, f"“{span.cut(text)}” says what the source says."), None
    answer, found, remedy = problem
    expected = f"{witness.quantity}, {witness.told}"
    return Verdict(answer, f"{found[0].upper()}{found[1:]}."), Fault(found, expected, place, remedy)


def _problem(
    witness: Witness, met: Sequence[Mention], text: str, span: Span
) -> tuple[Quoted, str, str] | None:
    """Return answer, finding and remedy where the prose does not say what the source says."""
    if not met:
        remedy = "put the number with its hedge and unit into the role"
        return Quoted.UNREADABLE, f"no number in the cited words “{span.cut(text)}”", remedy
    if len(met) > 1:
        texts = ", ".join(f"“{mention.text}”" for mention in met)
        found = f"{len(met)} numbers in the cited words: {texts}"
        return Quoted.AMBIGUOUS, found, "cite one at a time"
    mention = met[0]
    read = mention.quantity
    if read is None:
        found = f"“{mention.text}” cannot be read: {mention.unreadable}"
        return Quoted.UNREADABLE, found, "write it another way"
    unread = f"{text[span.start : mention.span.start]} {text[mention.span.end : span.end]}"
    if stray := STRAY_DIGITS_RE.search(unread):
        found = f"“{stray[0]}” in the cited words is not read as part of “{mention.text}”"
        return Quoted.UNREADABLE, found, "correct it, or leave it out of the role"
    if not fits_unit(witness, mention):
        found = f"“{mention.text}” is not in the unit {witness.unit!r}"
        return Quoted.MISREAD, found, "write the source's unit"
    source = witness.quantity
    if isinstance(source, Quantity) and isinstance(read, Quantity):
        if read.bound is not source.bound:
            found = f"“{mention.text}” says {read.bound}, the source {source.bound}"
            return Quoted.MISREAD, found, "write the source's hedge, no more and no less"
        # the rounding, not the bound: "less than 9" contains "less than 6" and is another number
        if read.rounding.contains(source.rounding):
            return None
        narrower = source.rounding.contains(read.rounding)
    elif isinstance(source, PartialDate) and isinstance(read, PartialDate):
        if read.contains(source):
            return None
        narrower = source.contains(read)
    else:
        narrower = False
    if narrower:
        found = f"“{mention.text}” is more precise than the source"
        return Quoted.OVERSTATED, found, "write no more digits or parts than the source"
    return Quoted.MISREAD, f"“{mention.text}” is not what the source says", "write what it says"


def shortened(text: str, limit: int = 90) -> str:
    """Return a text that fits into a message."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
