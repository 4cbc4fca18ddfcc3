"""What is said of a draft's numbers, for a person at a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from belegt.cli.terminal import say, words
from belegt.errors import BelegtError, Fault, Place
from belegt.match import Checked, SourcePassage, Support, Verification
from belegt.messages import Message, message, plural
from belegt.reader import Mention

COLORS = {
    **dict.fromkeys((Support.CONTRADICTED, Support.OVERSTATED), "31"),
    **dict.fromkeys((Support.OTHER_SUBJECT, Support.CANNOT_BE_TOLD), "33"),
    **dict.fromkeys((Support.NOTHING_FOUND, Support.UNREADABLE), "35"),
    **dict.fromkeys((Support.SUPPORTED, Support.DERIVED, Support.LESS_PRECISE), "32"),
    Support.NO_CLAIM: "2",
}
"""Colours of the verdicts, as of ECMA-48."""

UNDERLINED, DIM = "4", "2"
AROUND = 70
"""Characters of a sentence that are shown on either side of its number."""

FEW, SHOWN = 2, 8
"""Passages that are shown of a number in the list, and where it is explained."""


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours words, or leaves them as they are."""

    on: bool

    def __call__(self, text: str, code: str) -> str:
        """Return words in a colour of ECMA-48."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.on and text else text


def paint_of(color: str) -> Paint:
    """Return how to colour: "always", "never", or "auto" as the terminal and NO_COLOR have it."""
    auto = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return Paint(color == "always" or (color == "auto" and auto))


class NumberLine(NamedTuple):
    """A line of the list: where a number stands, its verdict, and what is said of it."""

    place: str
    verdict: str
    told: str


def tell(found: Verification, *, quiet: bool, everything: bool, color: str) -> None:
    """Print the numbers to mend with their evidence, then how many there are of each verdict."""
    paint = paint_of(color)
    listed = [one for one in found if everything or not one.fine]
    lines = [line_of(one) for one in listed]
    places = max((len(line.place) for line in lines), default=0)
    verdicts = max((len(line.verdict) for line in lines), default=0)
    for one, line in zip(listed, lines, strict=True):
        verdict = paint(line.verdict.ljust(verdicts), COLORS[one.found.answer])
        number = f"{one.number:>4}  " if everything else ""
        print(f"{number}{line.place.ljust(places)}  {verdict}  {line.told}")
        if quiet:
            continue
        for evidence in one.found.evidence[:FEW]:
            print(f"{' ' * (len(number) + places + 2)}{passage(evidence, paint)}")
    for told in (*found.unread, *found.unused):
        say(told, sys.stderr if quiet else None)
    if quiet:
        return
    for told in found.remarks:
        say(told)
    print(summary(found, paint))


def line_of(one: Checked) -> NumberLine:
    """Return the line of a number."""
    told = message("“{number}”: {reason}", number=one.text, reason=one.found.reason)
    if one.allowed:
        told = message("“{number}”: allowed, {reason}", number=one.text, reason=one.allowed)
    return NumberLine(where(one), words(one.found.answer), words(told))


def where(one: Checked) -> str:
    """Return where a number of a draft stands, as editors jump to it."""
    place, file = one.place, str(one.document.path)
    if place.line is None or place.page is not None:
        return f"{file}, {words(place)}"
    return f"{file}:{place.line}" + (f":{place.column}" if place.column else "")


def source_at(evidence: SourcePassage) -> str:
    """Return where a passage of a source stands."""
    place = evidence.place
    if place.page is None and place.cell is None and place.pointer is None and place.line:
        return f"{evidence.path}:{place.line}"
    return f"{evidence.path}, {words(place)}"


def passage(evidence: SourcePassage, paint: Paint) -> str:
    """Return a passage of a source, its number underlined."""
    sentence, number = evidence.sentence, evidence.number
    at = sentence.find(number)
    if at < 0:
        return f"{source_at(evidence)}: “{sentence[: 2 * AROUND]}”"
    start, end = max(0, at - AROUND), at + len(number) + AROUND
    before = ("…" if start else "") + sentence[start:at]
    behind = sentence[at + len(number) : end] + ("…" if end < len(sentence) else "")
    return f"{source_at(evidence)}: “{before}{paint(number, UNDERLINED)}{behind}”"


def summary(found: Verification, paint: Paint) -> str:
    """Return how many numbers there are of each verdict."""
    counts = found.counts
    claims = sum(count for answer, count in counts.items() if answer is not Support.NO_CLAIM)
    granted = sum(bool(one.allowed) for one in found)
    told = [
        paint(f"{counts[answer]} {words(answer)}", COLORS[answer])
        for answer in Support
        if counts[answer] and answer is not Support.NO_CLAIM
    ]
    if granted:
        told.append(words(message("{count} allowed", count=granted)))
    line = words(plural("{count} number", "{count} numbers", claims + granted))
    line += f": {' · '.join(told)}" if told else ""
    if counts[Support.NO_CLAIM]:
        none = plural("{count} is no claim", "{count} are no claims", counts[Support.NO_CLAIM])
        line += f"; {words(none)}"
    return line


def explain(found: Verification, number: int, color: str) -> None:
    """Print all that is known of a number.

    Raises:
        BelegtError: when there is none of that number.
    """
    paint = paint_of(color)
    one = next((each for each in found if each.number == number), None)
    if one is None:
        last = max((each.number for each in found), default=0)
        raise BelegtError(
            [
                Fault(
                    message("no number {number}", number=number),
                    message("one from 1 to {last}", last=last),
                    Place(),
                    message("list them with --all"),
                )
            ]
        )
    rows = [(words(label), told) for label, told in chain(one, paint)]
    width = max(len(label) for label, _ in rows)
    for label, told in rows:
        print(f"{label.ljust(width)}  {told}")


def chain(one: Checked, paint: Paint) -> Iterator[tuple[Message, str]]:
    """Yield what is known of a number, each thing with its label."""
    yield message("place"), where(one)
    yield message("number"), one.text
    yield message("read as"), meaning(one.mention)
    yield message("verdict"), paint(words(one.found.answer), COLORS[one.found.answer])
    yield message("reason"), words(one.found.reason)
    if one.allowed:
        yield message("allowed"), one.allowed
    if one.found.formula:
        yield message("derived"), one.found.formula
    if one.found.chance is not None:
        told = message(
            "of a random number to fare as well: {share} %", share=f"{100 * one.found.chance:.3g}"
        )
        yield message("chance"), words(told)
    if one.block.context:
        yield message("stands below"), " › ".join(one.block.context)
    yield message("draft"), " ".join(one.block.text.split())
    for evidence in one.found.evidence[:SHOWN]:
        yield message("source"), passage(evidence, paint)


def meaning(mention: Mention) -> str:
    """Return how a number is read."""
    if mention.quantity is None:
        return words(mention.unreadable)
    return f"{mention.quantity} ({mention.kind})"
