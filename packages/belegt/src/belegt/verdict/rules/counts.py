"""What counts must hold to: they are told by the noun and the rate that the ledger gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from belegt.errors import Fault, Place
from belegt.ledger import Entry, Figure, Placed
from belegt.lexicon import base_language
from belegt.lexicon.units import COUNT
from belegt.messages import Listing, Message, message
from belegt.quantity import Quantity
from belegt.reader import Kind
from belegt.verdict.case import Case
from belegt.verdict.counted import BEHIND, asked, counted, names_in, same_noun
from belegt.verdict.readings import CitationVerdict
from belegt.verdict.wording import all_in_quotes

COUNTS = frozenset({Kind.COUNT, Kind.NUMBER})


@dataclass(frozen=True, slots=True)
class Counting:
    """What an entry counts, in the language of the pages.

    Attributes:
        own: the nouns that its sentence, gloss or quote prints with the number.
        asked: the nouns of its measure: asked for in the question, and listed.
        rate: what its number is told by, "" for nothing.
        words: all that is told of it, for the names in it.
        measure: the id of the measure.
        place: where the entry stands.
    """

    own: tuple[str, ...]
    asked: tuple[str, ...]
    rate: str
    words: str
    measure: str
    place: Place


def count_keeps_its_noun(case: Case) -> Iterator[Fault]:
    """A count is told with the noun and the rate that the ledger gives, or with none.

    Bad:
        paper.txt     | Acme brauchte 17 Chips.
        figures.yaml  | quote: brauchte 17 Chips
        figures.yaml  | gloss: needed 17 chips
        figures.yaml  | unit: count
        measures.yaml | question: How many chips were needed?
        measures.yaml | unit: count
        index.md      | It needed {cited}`17 tokens <fall>`.

    Good:
        paper.txt     | Acme brauchte 17 Chips.
        figures.yaml  | quote: brauchte 17 Chips
        figures.yaml  | gloss: needed 17 chips
        figures.yaml  | unit: count
        measures.yaml | question: How many chips were needed?
        measures.yaml | unit: count
        index.md      | It needed {cited}`17 chips <fall>`.
    """
    language = case.language
    for name, placed in case.judge.ledger.entries.items():
        entry = placed.entry
        if not isinstance(entry, Entry) or entry.unit.partition("/")[0] != COUNT:
            continue
        counting = counting_of(case, name, placed)
        for noun in counting.own:
            if counting.asked and not any(
                same_noun(noun, other, language) for other in counting.asked
            ):
                yield other_noun(noun, counting.asked, counting, placed.place)
    yield from counts_on_pages(case)


def counts_on_pages(pages: Case) -> Iterator[Fault]:
    """Yield the citations of counts with another noun or rate than the ledger gives."""
    for citations in pages.citations.values():
        for citation in citations:
            placed = pages.judge.ledger.entries.get(citation.figure)
            if placed and placed.entry.unit.partition("/")[0] == COUNT and citation.mention:
                counting = counting_of(pages, citation.figure, placed)
                yield from judged(citation, counting, pages.language)


def counting_of(case: Case, name: str, placed: Placed[Entry]) -> Counting:
    """Return what an entry counts."""
    entry, language = placed.entry, case.language
    measure = case.judge.ledger.measures[entry.measure].entry
    question = asked(measure.question, language)
    text = told_of(case, entry)
    printed = (
        counted(mention, text[mention.span.end : mention.span.end + BEHIND], language).noun
        for mention in case.judge.telling(name, text, language)
        if mention.kind in COUNTS
    )
    own = tuple(dict.fromkeys(noun for noun in printed if noun and not names_in(noun)))
    words = " ".join((text, entry.subject, entry.scope, measure.label, measure.question))
    listed = (question, *measure.counts) if question else measure.counts
    return Counting(own, listed, entry.unit.partition("/")[2], words, measure.id, placed.place)


def told_of(case: Case, entry: Entry) -> str:
    """Return what tells an entry's number in the language of the pages; "" where nothing does."""
    if not isinstance(entry, Figure):
        return str(getattr(entry, "says", ""))
    source = case.judge.sources[entry.source].entry
    same = base_language(source.language) == base_language(case.language)
    return entry.gloss or (entry.quote if same else "")


def judged(citation: CitationVerdict, counting: Counting, language: str) -> Iterator[Fault]:
    """Yield what noun or rate of a citation is not the entry's."""
    mention = citation.mention
    if mention is None:
        return
    said = counted(mention, citation.behind, language)
    known = (*counting.own, *counting.asked)
    if said.noun and not fits(said.noun, known, counting.words, language):
        yield other_noun(said.noun, known, counting, citation.place)
    # where the reader joins number, noun and rate, the unit has been compared already
    unit = mention.quantity.unit if isinstance(mention.quantity, Quantity) else ""
    if said.rate and "/" not in unit and said.rate != counting.rate:
        yield Fault(
            message("“{number}” is told by the {rate}", number=mention.text, rate=said.rate),
            message("“{rate}”, as in the ledger", rate=counting.rate)
            if counting.rate
            else message("no rate, as in the ledger"),
            citation.place,
            message("write the rate of the ledger, or none"),
        )


def fits(noun: str, known: tuple[str, ...], words: str, language: str) -> bool:
    """Whether a noun is one of those known, and each name in it stands in what is told."""
    names = names_in(noun)
    if not all(name in words for name in names):
        return False
    if names and noun.endswith(names[-1]):
        return True
    return any(same_noun(noun, other, language) for other in known)


def other_noun(noun: str, known: tuple[str, ...], counting: Counting, place: Place) -> Fault:
    """Return the fault of a count with a noun that is not the entry's."""
    expected: Message | Listing = (
        all_in_quotes(dict.fromkeys(known)) if known else message("a number without a noun")
    )
    return Fault(
        message("“{noun}” is not what is counted", noun=noun),
        expected,
        place,
        message(
            "write the noun of the ledger, or list this one under counts: of the measure {measure}",
            measure=counting.measure,
        ),
    )
