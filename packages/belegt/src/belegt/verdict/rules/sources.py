"""What the sources ask for: nothing in them is passed over, and they are as received."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from belegt.errors import Fault, Place
from belegt.ledger import Passage
from belegt.messages import message
from belegt.source import Source
from belegt.spans import Covered, Span
from belegt.verdict.case import Case
from belegt.verdict.passages import LENGTHEN, Finding, locate, meant, nearest_passage
from belegt.verdict.rules.digitnames import keys_in
from belegt.verdict.rules.review import review
from belegt.verdict.wording import shortened

ENDING_RE = re.compile(r"(?:['’]?s)?(?!\w)")
"""What a name may end with: that of a genitive, as in "OpenAIs" and "OpenAI's"."""


def mention_is_accounted_for(case: Case) -> Iterator[Fault]:
    """A quantity or date of a source is cited, or listed with the reason why not.

    Bad:
        paper.txt | Die Aktie von Acme fiel um 17 Prozent, in 2 Tagen.

    Good:
        paper.txt   | Die Aktie von Acme fiel um 17 Prozent, in 2 Tagen.
        listed.yaml | quote: in 2 Tagen
    """
    used = {key for key, _ in (*cited_mentions(case), *listed_mentions(case))}
    for source in case.judge.sources.values():
        faulty = Covered(spans_at_fault(case, source))
        for mention in source.mentions:
            told = mention in source.overruled or faulty.meets(mention.span)
            if (source.id, mention.span) not in used and not told:
                yield Fault(
                    message("“{mention}” is passed over", mention=mention.text),
                    message("a figure that quotes it, or an entry with a reason in listed.yaml"),
                    Place(source.file, source.line(mention.span.start)),
                    message("run `belegt propose {source}` for a ready entry", source=source.id),
                )


def spans_at_fault(case: Case, source: Source) -> list[Span]:
    """Return where the quotes may be meant to stand that have a fault of their own."""
    attestations = case.judge.attestations.values()
    passages: list[tuple[Passage, Finding]] = [(one.figure, one.finding) for one in attestations]
    passages += [(placed.entry, finding) for placed, finding in case.judge.listed]
    return [
        span
        for passage, finding in passages
        if passage.source == source.id and finding.mention is None
        for span in meant(passage, source)
    ]


def listed_mention_is_found(case: Case) -> Iterator[Fault]:
    """What is listed as not cited stands in its source once, and is a quantity or date.

    Bad:
        listed.yaml | quote: in 2 Tagen

    Good:
        paper.txt   | Die Aktie von Acme fiel um 17 Prozent, in 2 Tagen.
        listed.yaml | quote: in 2 Tagen
    """
    for _, finding in case.judge.listed:
        if finding.fault:
            yield finding.fault


def mention_is_used_once(case: Case) -> Iterator[Fault]:
    """What is listed as not cited is not cited, and is listed once.

    Bad:
        listed.yaml | quote: um 17 Prozent

    Good:
        paper.txt   | Die Aktie von Acme fiel um 17 Prozent, in 2 Tagen.
        listed.yaml | quote: in 2 Tagen
    """
    used = dict(cited_mentions(case))
    for key, place in listed_mentions(case):
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


def cited_mentions(case: Case) -> Iterator[tuple[tuple[str, Span], Place]]:
    """Yield source and span of every mention that a figure quotes, and where the figure stands."""
    for attestation in case.judge.attestations.values():
        if attestation.finding.mention:
            key = (attestation.figure.source, attestation.finding.mention.span)
            yield key, attestation.place


def listed_mentions(case: Case) -> Iterator[tuple[tuple[str, Span], Place]]:
    """Yield source and span of every mention that is listed, and where."""
    for placed, finding in case.judge.listed:
        if finding.mention:
            yield (placed.entry.source, finding.mention.span), placed.place


def statement_is_quoted(case: Case) -> Iterator[Fault]:
    """A statement that a person judges stands in its source once, to the character.

    Bad:
        statements.yaml | quote: Die Aktie stieg

    Good:
        statements.yaml | quote: Die Aktie
    """
    for placed in case.judge.ledger.statements.values():
        source = case.judge.sources[placed.entry.source]
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


def name_stands_in_sources(case: Case) -> Iterator[Fault]:
    """A name of a system, person or company stands in the sources that are said to hold it.

    Bad:
        names.yaml | name: Apex
        index.md   | Apex fell by {cited}`17 % <fall>`.

    Good:
        names.yaml | name: Acme
        index.md   | Acme fell by {cited}`17 % <fall>`.
    """
    for placed in case.judge.ledger.names:
        forms = (placed.entry.name, *placed.entry.aliases)
        for source in placed.entry.sources:
            if not stands(forms, case.judge.sources[source].text):
                yield Fault(
                    message("{name} does not stand in {source}", name=told(forms), source=source),
                    message("a name as the source prints it"),
                    placed.place,
                    message("correct the name, its aliases or its sources"),
                )


def name_is_told(case: Case) -> Iterator[Fault]:
    """A name of the sources is told on a page, or has a reason for its absence.

    Bad:
        names.yaml | name: Acme

    Good:
        names.yaml | name: Acme
        index.md   | Acme fell by {cited}`17 % <fall>`.
    """
    texts = review(case).names
    for placed in case.judge.ledger.names:
        forms = (placed.entry.name, *placed.entry.aliases)
        in_ledger = not placed.entry.sources and not texts.isdisjoint(keys_in(forms))
        stands_there = in_ledger or any(stands(forms, document.text) for document in case.prose)
        if not stands_there and not placed.entry.reason:
            yield Fault(
                message("{name} is not in the briefing", name=told(forms)),
                message("every name of the sources, or a reason why not"),
                placed.place,
                message("name it in a chapter, or add `reason:`"),
            )
        if stands_there and placed.entry.reason:
            yield Fault(
                message(
                    "{name} has a reason for its absence, and is in the briefing", name=told(forms)
                ),
                message("one or the other"),
                placed.place,
                message("remove `reason:`"),
            )


@lru_cache(maxsize=8192)
def stands(forms: tuple[str, ...], text: str) -> bool:
    """Whether a text holds a name, in one of its forms; looked for once in a text."""
    return any(stands_so(text, form) for form in forms)


def stands_so(text: str, form: str) -> bool:
    """Whether a text holds a form of a name as a word of its own."""
    start = text.find(form)
    while start >= 0:
        before = text[max(0, start - 1) : start]
        if not (before.isalnum() or before == "_") and ENDING_RE.match(text, start + len(form)):
            return True
        start = text.find(form, start + 1)
    return False


def told(forms: Iterable[str]) -> str:
    """Return a name with its aliases, as it is told in a message."""
    return shortened(" / ".join(f"“{form}”" for form in forms))


def source_is_unchanged(case: Case) -> Iterator[Fault]:
    """The text of a source is the one that was received, byte for byte.

    Bad:
        sources.yaml | sha256: 0000000000000000000000000000000000000000000000000000000000000000

    Good:
        paper.txt | Die Aktie von Acme fiel um 17 Prozent.
    """
    for source in case.judge.sources.values():
        if source.changed:
            yield source.changed
