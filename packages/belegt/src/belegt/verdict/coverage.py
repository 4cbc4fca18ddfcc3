"""Nothing passed over: every mention, name and record has its place and its second witness."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from belegt.errors import Fault, Place
from belegt.formula import names_in
from belegt.ledger import Ledger, Listed, Name, Placed, Record
from belegt.lexicon.conversion import aligned
from belegt.messages import message
from belegt.quantity import Interval, PartialDate
from belegt.reader import Mention
from belegt.sentences import read_mentions
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.quoted import LENGTHEN, Attestation, Finding, locate, nearest_passage
from belegt.verdict.wording import all_in_quotes, shortened

Located: TypeAlias = tuple[Placed[Listed], Finding]
"""An entry of listed.yaml, and what the search for its mention came to."""


def locate_listed(ledger: Ledger, sources: Mapping[str, Source]) -> list[Located]:
    """Find the mention of every listed entry."""
    return [
        (placed, locate(placed.entry, sources[placed.entry.source], placed.place))
        for placed in ledger.listed
    ]


def passed_over(
    sources: Iterable[Source],
    attestations: Iterable[Attestation],
    listed: Iterable[Located],
) -> Iterator[Fault]:
    """Yield a fault for every mention of a source that is neither a figure's nor listed."""
    used = {key for key, _ in _uses(attestations, listed)}
    for source in sources:
        for mention in source.mentions:
            if (source.id, mention.span) not in used and mention not in source.overruled:
                yield Fault(
                    message("“{mention}” is passed over", mention=mention.text),
                    message("a figure that quotes it, or an entry with a reason in listed.yaml"),
                    Place(source.file, source.line(mention.span.start)),
                    message("run `belegt propose {source}` for a ready entry", source=source.id),
                )


def listed_twice(attestations: Iterable[Attestation], listed: Iterable[Located]) -> Iterator[Fault]:
    """Yield a fault for every listed mention that is a figure's too, or listed before."""
    listed = list(listed)
    used = dict(_uses(attestations, []))
    for key, place in _uses([], listed):
        if key in used:
            first = used[key]
            yield Fault(
                message(
                    "the mention is listed, and stands in {file}:{line} too",
                    file=first.file,
                    line=first.line,
                ),
                message("each mention once: cited, or listed with a reason"),
                place,
                message("remove this entry"),
            )
        used.setdefault(key, place)


def _uses(
    attestations: Iterable[Attestation], listed: Iterable[Located]
) -> Iterator[tuple[tuple[str, Span], Place]]:
    """Yield source and span of every mention that is used, with the place that uses it."""
    for attestation in attestations:
        if attestation.finding.mention:
            key = (attestation.figure.source, attestation.finding.mention.span)
            yield key, attestation.place
    for placed, finding in listed:
        if finding.mention:
            yield (placed.entry.source, finding.mention.span), placed.place


def names_missing(
    names: Iterable[Placed[Name]], sources: Mapping[str, Source], prose: str
) -> Iterator[Fault]:
    """Yield a fault for every name that its sources or the briefing do not hold."""
    for placed in names:
        name = placed.entry
        forms = (name.name, *name.aliases)
        for source in name.sources:
            if not _stands(forms, sources[source].text):
                yield Fault(
                    message(
                        "{name} does not stand in {source}", name=in_forms(forms), source=source
                    ),
                    message("a name as the source prints it"),
                    placed.place,
                    message("correct the name, its aliases or its sources"),
                )
        told = _stands(forms, prose)
        if not told and not name.reason:
            yield Fault(
                message("{name} is not in the briefing", name=in_forms(forms)),
                message("every name of the sources, or a reason why not"),
                placed.place,
                message("name it in a chapter, or add `reason:`"),
            )
        if told and name.reason:
            yield Fault(
                message(
                    "{name} has a reason for its absence, and is in the briefing",
                    name=in_forms(forms),
                ),
                message("one or the other"),
                placed.place,
                message("remove `reason:`"),
            )


def uncited(attestation: Attestation, citations: Collection[object]) -> Iterator[Fault]:
    """Yield a fault when no page cites a figure."""
    if not citations:
        yield Fault(
            message("a figure that no page cites"),
            message("a citation"),
            attestation.place,
            message("cite it, or move its quote to listed.yaml with a reason"),
        )


def unused_references(ledger: Ledger, cited: Collection[str]) -> Iterator[Fault]:
    """Yield a fault for every record and derived figure that nothing needs.

    Needed is what the prose cites, what answers the question of a measure that has figures, and
    what goes into a needed formula.
    """
    measures = {placed.entry.measure for placed in ledger.figures.values()}
    waiting = [
        name
        for name, placed in {**ledger.records, **ledger.derived}.items()
        if name in cited or placed.entry.measure in measures
    ]
    needed = set(waiting)
    while waiting:
        placed = ledger.derived.get(waiting.pop())
        inputs = set(names_in(placed.entry.formula)) - needed if placed else set()
        needed |= inputs
        waiting += inputs
    for name, idle in {**ledger.records, **ledger.derived}.items():
        if name not in needed:
            yield Fault(
                message("a record that nothing needs"),
                message("a citation, a figure of its measure, or a formula that uses it"),
                idle.place,
                message("cite it, or remove it"),
            )


def values_unsaid(records: Iterable[Placed[Record]], language: str) -> Iterator[Fault]:
    """Yield a fault for every record whose sentence does not print the value typed beside it.

    The sentence may round a value, but not a range; it is in the language of the briefing.
    """
    for placed in records:
        record = placed.entry
        mentions = read_mentions(record.says, language)
        if not any(_prints(mention, record) for mention in mentions):
            numbers = all_in_quotes(mention.text for mention in mentions)
            yield Fault(
                message(
                    "the record's value is {value}, and its sentence prints {numbers}",
                    value=record.value,
                    numbers=numbers if mentions else message("no number"),
                ),
                message("the value, in the words of `says:`"),
                placed.place,
                message("correct the value, or write it into the sentence"),
            )


def _prints(mention: Mention, record: Record) -> bool:
    typed, read = record.quantity, mention.quantity
    if isinstance(typed, PartialDate) or isinstance(read, PartialDate):
        return (
            isinstance(typed, PartialDate)
            and isinstance(read, PartialDate)
            and read.contains(typed)
        )
    if read is None or (typed.upper is None) != (read.upper is None):
        return False
    if typed.upper is not None:
        return (typed.number, typed.upper) == (read.number, read.upper)
    point = Interval(typed.number, typed.number, high_open=False)
    reach, wanted = aligned(read.rounding, read.unit, point, typed.unit) or (read.rounding, point)
    return reach.contains(wanted)


def statements_missing(ledger: Ledger, sources: Mapping[str, Source]) -> Iterator[Fault]:
    """Yield a fault for every statement that is quoted wrongly, or wrongly read by a person."""
    for placed in ledger.statements.values():
        source = sources[placed.entry.source]
        count = len(placed.entry.find(source.text))
        if count != 1:
            remedy = LENGTHEN if count else nearest_passage(placed.entry.quote, source)
            yield Fault(
                message(
                    "the quote “{quote}” stands {count} times in {source}",
                    quote=shortened(placed.entry.quote),
                    count=count,
                    source=source.id,
                ),
                message("a passage that stands once"),
                placed.place,
                remedy,
            )
        elif placed.entry.read_as and (fault := locate(placed.entry, source, placed.place).fault):
            yield fault


def _stands(forms: Iterable[str], text: str) -> bool:
    # with the ending of a genitive: "OpenAIs", "OpenAI's"
    return any(re.search(rf"(?<!\w){re.escape(form)}(?:['’]?s)?(?!\w)", text) for form in forms)


def in_forms(forms: Iterable[str]) -> str:
    """Return a name with its aliases, as it is told in a message."""
    return shortened(" / ".join(f"“{form}”" for form in forms))
