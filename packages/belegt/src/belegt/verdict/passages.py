"""The one mention that a passage of the ledger means in its source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from belegt.answers import Quoted, Verdict
from belegt.errors import Fault, Place
from belegt.ledger import Ledger, Listed, Passage, Placed
from belegt.messages import Message, listing, message, plural
from belegt.reader import Mention
from belegt.source import Source
from belegt.spans import Span, find_all, nearest
from belegt.verdict.overruled import Overruled, Refusal, read_by_person
from belegt.verdict.wording import all_in_quotes, sentence, shortened

ONE = message("one quantity or date")
LENGTHEN = message("lengthen the quote, or give prefix or suffix")


@dataclass(frozen=True, slots=True)
class Finding:
    """What the search for a passage's mention came to.

    Attributes:
        verdict: SUPPORTED when the mention was found; the ledger's value is not compared.
        fault: what to mend, None when there is nothing.
        span: of the quote in the source's text, None when it was not found.
        mention: the mention, None when it was not found.
        overruled: the mention as a person reads it, None where the machine's reading holds.
    """

    verdict: Verdict[Quoted]
    fault: Fault | None = None
    span: Span | None = None
    mention: Mention | None = None
    overruled: Overruled | None = None


Located: TypeAlias = tuple[Placed[Listed], Finding]
"""An entry of listed.yaml, and what the search for its mention came to."""


def locate(passage: Passage, source: Source, place: Place) -> Finding:
    """Find the one mention that a passage means in its source."""
    spans = passage.find(source.text)
    if len(spans) != 1:
        return not_once(passage, spans, source, place)
    aim = spans[0]
    if passage.words:
        inner = find_all(passage.quote, passage.words)
        if len(inner) != 1:
            found = message(
                "the words “{words}” stand {count} times in the quote",
                words=passage.words,
                count=len(inner),
            )
            expected = message("words that stand once in it")
            remedy = message("copy them from the quote, with enough around them to be unique")
            return failed(Quoted.AMBIGUOUS, Fault(found, expected, place, remedy))
        aim = Span(aim.start + inner[0].start, aim.start + inner[0].end)
    line = source.line(spans[0].start)
    if passage.reading is not None:
        person = read_by_person(passage, passage.reading, aim, source)
        if isinstance(person, Refusal):
            fault = Fault(person.found, person.expected, place, person.remedy)
            return failed(Quoted.UNREADABLE, fault)
        reason = message(
            "The quote stands once in the source, in line {line}. {reading}.",
            line=line,
            reading=person,
        )
        return Finding(Verdict(Quoted.SUPPORTED, reason), None, spans[0], person.mention, person)
    mention = the_mention(aim, source, place)
    if isinstance(mention, Finding):
        return mention
    reason = message("The quote stands once in the source, in line {line}.", line=line)
    return Finding(Verdict(Quoted.SUPPORTED, reason), None, spans[0], mention)


def failed(answer: Quoted, fault: Fault) -> Finding:
    """Return the finding of a passage that means no mention."""
    return Finding(Verdict(answer, sentence(fault.found)), fault)


def not_once(passage: Passage, spans: Sequence[Span], source: Source, place: Place) -> Finding:
    """Return the finding of a quote that stands nowhere in its source, or several times."""
    quote = shortened(passage.quote)
    if not spans:
        found = message(
            "the quote “{quote}” does not stand in {source}", quote=quote, source=source.id
        )
        expected = message("a passage of {file}", file=source.file)
        remedy = nearest_passage(passage.quote, source)
        return failed(Quoted.NOT_FOUND, Fault(found, expected, place, remedy))
    found = message(
        "the quote “{quote}” stands {count} times in {source} (lines {lines})",
        quote=quote,
        count=len(spans),
        source=source.id,
        lines=listing(source.line(span.start) for span in spans[:5]),
    )
    expected = message("a passage that stands once")
    return failed(Quoted.AMBIGUOUS, Fault(found, expected, place, LENGTHEN))


def the_mention(aim: Span, source: Source, place: Place) -> Mention | Finding:
    """Return the one mention in a span of the source that can be read, or why there is none."""
    met = [mention for mention in source.mentions if mention.span.meets(aim)]
    words = shortened(aim.cut(source.text))
    if not met:
        found = message("no quantity in “{words}”", words=words)
        remedy = message("choose a passage that prints the number")
        return failed(Quoted.UNREADABLE, Fault(found, ONE, place, remedy))
    if len(met) > 1:
        found = plural(
            "{count} quantity in the quote: {quantities}",
            "{count} quantities in the quote: {quantities}",
            len(met),
            quantities=all_in_quotes(mention.text for mention in met),
        )
        remedy = message("shorten the quote, or say in `words:` which of them is meant")
        return failed(Quoted.AMBIGUOUS, Fault(found, ONE, place, remedy))
    mention = met[0]
    if not aim.covers(mention.span):
        found = message("“{words}” cuts “{number}”", words=words, number=mention.text)
        expected = message("“{number}” as a whole", number=mention.text)
        remedy = message("widen it, so that hedge, number and unit are in it")
        return failed(Quoted.MISREAD, Fault(found, expected, place, remedy))
    if mention.quantity is None:
        expected, remedy = message("a number with one meaning"), message("cite another passage")
        return failed(Quoted.UNREADABLE, Fault(unread(mention), expected, place, remedy))
    return mention


def meant(passage: Passage, source: Source) -> list[Span]:
    """Return where a passage that is not found once may be meant to stand."""
    spans = passage.find(source.text)
    near = None if spans else nearest(source.text, passage.quote)
    return [near] if near else spans


def nearest_passage(quote: str, source: Source) -> Message:
    """Return what to do about a quote that does not stand in its source."""
    near = nearest(source.text, quote)
    if near is None:
        return message("copy the passage from the source, character for character")
    return message(
        "the nearest passage, in {file}:{line}, is “{words}”",
        file=source.file,
        line=source.line(near.start),
        words=near.cut(source.text),
    )


def unread(mention: Mention) -> Message:
    """Return why a mention has no value."""
    return message(
        "“{number}” cannot be read: {reason}", number=mention.text, reason=mention.unreadable
    )


def origin(finding: Finding, source: Source) -> Message:
    """Return whose reading of which words a quantity is."""
    words = finding.mention.text if finding.mention else ""
    if finding.overruled:
        return message("as a person reads “{words}” in {source}", words=words, source=source.id)
    return message("as {source} prints: “{words}”", source=source.id, words=words)


def locate_listed(ledger: Ledger, sources: Mapping[str, Source]) -> list[Located]:
    """Find the mention of every listed entry; a passage without a number has none."""
    return [
        (placed, listed_in(placed.entry, sources[placed.entry.source], placed.place))
        for placed in ledger.listed
    ]


def listed_in(listed: Listed, source: Source, place: Place) -> Finding:
    """Find the mention that is listed; where the quote holds none, the passage itself."""
    if not listed.words and listed.reading is None:
        found = stands_once(listed, source, place)
        span = found.span if found.verdict.answer is Quoted.SUPPORTED else None
        if span and not any(one.span.meets(span) for one in source.mentions):
            return found
    return locate(listed, source, place)


def stands_once(passage: Passage, source: Source, place: Place) -> Finding:
    """Find a passage that no number has to be read from, unless a person reads one in it."""
    spans = passage.find(source.text)
    if not spans:
        reason = message("The quote does not stand in the source.")
        return Finding(Verdict(Quoted.NOT_FOUND, reason))
    if len(spans) > 1:
        reason = message("The quote stands {count} times in the source.", count=len(spans))
        return Finding(Verdict(Quoted.AMBIGUOUS, reason), span=spans[0])
    if passage.reading is not None:
        return locate(passage, source, place)
    line = source.line(spans[0].start)
    reason = message("The quote stands once in the source, in line {line}.", line=line)
    return Finding(Verdict(Quoted.SUPPORTED, reason), span=spans[0])
