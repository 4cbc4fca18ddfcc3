"""What subjects must hold to: each is a listed one, and what attests the entry names it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from belegt.errors import Fault
from belegt.formula import names_in
from belegt.ledger import Derived, Entry, Figure, Ledger, Placed, Record, did_you_mean
from belegt.messages import message
from belegt.verdict.case import Case
from belegt.verdict.naming import Names, names_of


def subject_is_listed(case: Case) -> Iterator[Fault]:
    """Once a ledger lists its subjects, each is one of that list or a name of the ledger.

    Bad:
        subjects.yaml | {name: the share, told_as: [Aktie]}
        figures.yaml  | subject: the shard

    Good:
        subjects.yaml | {name: the share, told_as: [Aktie]}
        figures.yaml  | subject: the share
    """
    ledger = case.judge.ledger
    if not ledger.subjects:
        return
    known = known_subjects(ledger)
    used = {placed.entry.subject for placed in ledger.entries.values()}
    for placed in ledger.entries.values():
        subject = placed.entry.subject
        if subject not in known:
            yield Fault(
                message("the subject “{subject}”", subject=subject),
                message("a subject of subjects.yaml, or a name of names.yaml"),
                placed.place,
                did_you_mean(subject, known),
            )
    if used <= known:  # else one that is missed may be misspelt there
        names = names_of(ledger)
        parts = frozenset().union(*(names.of(subject) for subject in used))
        for placed_subject in ledger.subjects:
            if placed_subject.entry.name not in used | parts:
                yield Fault(
                    message(
                        "“{subject}” is a subject of no entry", subject=placed_subject.entry.name
                    ),
                    message("the subject of an entry"),
                    placed_subject.place,
                    message("correct it, or remove it"),
                )


def subject_is_told(case: Case) -> Iterator[Fault]:
    """Once a ledger lists its subjects, each entry's is named by its quote or sentence.

    Bad:
        subjects.yaml | {name: the share, told_as: [Akten]}

    Good:
        subjects.yaml | {name: the share, told_as: [Aktie]}
    """
    ledger = case.judge.ledger
    if not ledger.subjects:
        return
    names = names_of(ledger)
    known = known_subjects(ledger)
    used = (names.of(placed.entry.subject) for placed in ledger.entries.values())
    subjects = frozenset(placed.entry.name for placed in ledger.subjects).union(*used)
    for placed in ledger.entries.values():
        entry = placed.entry
        if entry.subject not in known:
            continue
        named = is_told(names, entry.subject, witnesses(case, entry), subjects)
        if not isinstance(entry, Figure) or not entry.implied_subject:
            if not named:
                yield untold(placed)
        elif named:
            yield Fault(
                message("`implied_subject:`, where “{subject}” is named", subject=entry.subject),
                message("a subject that the source leaves to be understood"),
                placed.place,
                message("remove the line"),
            )
        elif not names.of(entry.subject) <= names.told(entry.note or ""):
            yield Fault(
                message("a note that does not name “{subject}”", subject=entry.subject),
                message("the subject that the source leaves to be understood, and why"),
                placed.place,
                message("name it in `note:`, or correct the subject"),
            )


def known_subjects(ledger: Ledger) -> frozenset[str]:
    """Return what may be a subject: those of the list, and the names."""
    names = (placed.entry.name for placed in ledger.names)
    return frozenset(placed.entry.name for placed in ledger.subjects).union(names)


def untold(placed: Placed[Entry]) -> Fault:
    """Return the fault of an entry whose subject nothing names."""
    quoted = isinstance(placed.entry, Figure)
    also = message(", or write `implied_subject: true`, with a note that names it")
    return Fault(
        message("nothing beside it names “{subject}”", subject=placed.entry.subject),
        message("its subject, in the sentence of the quote or the one before")
        if quoted
        else message("its subject, named in `says:`"),
        placed.place,
        message(
            "correct the subject or the sentence, tell in subjects.yaml what it is called"
            " (`told_as:`){also}",
            also=also if quoted else "",
        ),
    )


def is_told(names: Names, subject: str, texts: Witnesses, subjects: frozenset[str]) -> bool:
    """Whether texts name a subject: the first of its own words that names any, or one of the rest.

    Args:
        names: of the ledger.
        subject: of an entry.
        texts: what tells of the entry.
        subjects: whatever names some subject.
    """
    wanted = names.of(subject)
    if wanted <= names.told(texts.outlet):
        return bool(wanted)
    for text in texts.own:
        if told := names.told(text) & subjects:
            return wanted <= told
    return any(wanted <= names.told(text) for text in texts.rest)


class Witnesses(NamedTuple):
    """The texts that tell of whom or what an entry is.

    Attributes:
        own: its own words, the nearest first.
        rest: what stands above it, or what it is computed from.
        outlet: of its source, which may be what it is about.
    """

    own: tuple[str, ...]
    rest: tuple[str, ...]
    outlet: str = ""


def witnesses(case: Case, entry: Entry) -> Witnesses:
    """Return the texts that tell of whom or what an entry is."""
    ledger = case.judge.ledger
    measure = ledger.measures[entry.measure].entry
    if isinstance(entry, Figure):
        source = case.judge.sources[entry.source]
        quote = f"{entry.quote} {entry.gloss or ''}"
        span = case.judge.attestations[entry.id].finding.span
        if span is None:
            return Witnesses((quote,), (), source.entry.outlet)
        first, last = source.sentence_at(span.start), source.sentence_at(span.end - 1)
        before = source.sentences[max(0, first - 1)].cut(source.text)
        whole = source.text[source.sentences[first].start : source.sentences[last].end]
        return Witnesses((quote, whole), (before,), source.entry.outlet)
    above = f"{measure.label} {measure.question}"
    if isinstance(entry, Record):
        work = ledger.works.get(entry.work)
        return Witnesses((entry.says,), (above, work["title"] if work else ""))
    if isinstance(entry, Derived):
        inputs = (ledger.entries[name].entry.subject for name in names_in(entry.formula))
        return Witnesses((entry.says,), (above, " | ".join((entry.formula, *inputs))))
    return Witnesses((), ())
