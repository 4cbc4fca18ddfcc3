"""What attests the numbers in the ledger's own texts: entries, quotes, formulas, the register."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from pydantic import BaseModel

from belegt.formula import names_in
from belegt.ledger import Bridge, Derived, Entry, Figure, Measure, Placed, Statement
from belegt.ledger.model import Plain
from belegt.ledger.texts import texts_of
from belegt.lexicon.units import COUNT
from belegt.reader import Mention
from belegt.sentences import read_mentions, read_numbers
from belegt.source import Source, SourceEntry
from belegt.spans import Span, find_all
from belegt.verdict.case import Case
from belegt.verdict.counted import BEHIND, counted
from belegt.verdict.directions import told_direction
from belegt.verdict.fitting import as_witnesses, fits, is_in_formula, units_in
from belegt.verdict.rules.counts import counting_of
from belegt.verdict.rules.counts import fits as fits_noun
from belegt.verdict.rules.digitnames import (
    digit_words,
    keys_in,
    known_names,
    named_spans,
    strange_words,
)
from belegt.verdict.rules.glosses import thing
from belegt.verdict.rules.told import (
    Review,
    ToldNumber,
    bare,
    beside,
    beside_it,
    passages_beside,
)
from belegt.verdict.witness import Witness

MARKED_RE = re.compile(r"“([^“”]*)”|\"([^\"]*)\"|„([^„“”]*)[“”]|«([^«»]*)»")
"""Words in quotation marks: told as somebody else prints them."""


REST = ""
"""The group of all texts that are of no measure and no statement."""

MEASURE = "measure "

SPACES = str.maketrans(dict.fromkeys("\n\t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", " "))


class Attester:
    """Looks for what attests each number in the texts of a case's ledger."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.judge = case.judge
        self.ledger = case.judge.ledger
        self.language = case.language
        self.names = known_names(self.ledger)
        self.needed: set[tuple[str, str]] = set()
        self.registered: dict[str, list[tuple[int, Plain]]] = {}
        self.stands: dict[int, set[tuple[str, str, Span]]] = {}
        for number, placed in enumerate(self.ledger.plain):
            if owner := placed.entry.entry or measure_key(placed.entry.measure):
                self.registered.setdefault(owner, []).append((number, placed.entry))

    def group(self, name: str) -> Iterator[Placed[BaseModel]]:
        """Yield the entries of a group."""
        if name == REST:
            yield from (*self.ledger.listed, *self.ledger.names, *self.ledger.plain)
            yield from self.ledger.bridges.values()
            for source in self.judge.sources.values():
                yield Placed(source.entry, source.place)
        elif name in self.ledger.statements:
            yield self.ledger.statements[name]
        else:
            measure = name.removeprefix(MEASURE)
            yield from (self.ledger.entries[one] for one in self.judge.members.get(measure, ()))
            yield self.ledger.measures[measure]

    def review(self, group: str) -> Review:
        """Return what is attested by nothing in the texts of a group, and what attests nothing."""
        self.needed, self.stands = set(), {}
        unattested: list[ToldNumber] = []
        qualified: list[ToldNumber] = []
        strange: list[tuple[Placed[BaseModel], str]] = []
        names: set[str] = set()
        entries = tuple(self.group(group))
        for placed in entries:
            for name, text in texts_of(placed.entry):
                names.update(keys_in((text,)))
                if self.is_strange(text):
                    strange.append((placed, text))
                for mention in read_numbers(text, self.language):
                    by = self.attested_by(placed.entry, text, mention)
                    if by is not None:
                        told = self.told(placed, name, text, mention, by)
                        qualified += [told] if told.beside or told.direction else []
                    elif not self.needs_none(placed.entry, text, mention):
                        unattested.append(ToldNumber(placed, name, text, mention))
        untold = tuple(
            (placed, name)
            for placed in entries
            if isinstance(placed.entry, Entry | Statement | Measure)
            for name in placed.entry.tells
            if (key_of(placed.entry), name) not in self.needed
        )
        used = frozenset(name for _, name in self.needed)
        stands = {number: len(places) for number, places in self.stands.items()}
        return Review(
            tuple(unattested),
            tuple(qualified),
            untold,
            used,
            stands,
            tuple(strange),
            frozenset(names),
        )

    def told(
        self, placed: Placed[BaseModel], name: str, text: str, mention: Mention, by: str
    ) -> ToldNumber:
        """Return an attested number with what the words beside it do."""
        beside = beside_it(text, bare(mention), self.language)
        direction = told_direction(text, mention.span, self.language) if by else None
        return ToldNumber(placed, name, text, mention, by, beside, direction)

    def is_strange(self, text: str) -> bool:
        """Whether a name with digits stands in a text that is not listed."""
        if all(key in self.names for word in digit_words(text) for key in word.keys):
            return False
        taken = [mention.span for mention in read_mentions(text, self.language)]
        return any(strange_words(text, taken, self.names))

    def attested_by(self, entry: BaseModel, text: str, mention: Mention) -> str | None:
        """Return the id of the entry whose value a text of another may tell with a number.

        It is "" where the quote beside the text attests it, or a formula, and None where nothing
        does. A number may leave the unit to another of its text: "from 142.62 to 118.42 dollars".
        """
        units = units_in(text, self.language)
        attesting = None
        for owner, name in self.told_by(entry):
            if attesting and not owner:
                break  # but all that are named may be meant: two may have one value
            witness = self.witness(name)
            if witness is None or (
                fits(witness, mention, units) and self.counts_alike(name, mention, text)
            ):
                if owner or name != key_of(entry):
                    self.needed.add((owner, name))
                attesting = attesting or name
                if not owner:
                    break
        if attesting is None and (
            any(fits(witness, mention, units) for witness in self.quoted(entry, mention))
            or is_in_formula(entry, mention)
        ):
            return ""
        return attesting

    def needs_none(self, entry: BaseModel, text: str, mention: Mention) -> bool:
        """Whether a number is shown as printed elsewhere, part of a name, or registered."""
        return (
            self.is_verbatim(entry, text, mention)
            or any(span.covers(mention.span) for span in named_spans(text, self.names))
            or self.is_registered(entry, text, mention)
        )

    def told_by(self, entry: BaseModel) -> Iterator[tuple[str, str]]:
        """Yield the entries whose values a text may tell, each behind what lets it be told."""
        if isinstance(entry, Entry):
            yield "", entry.id
        if isinstance(entry, Derived):
            yield from (("", name) for name in names_in(entry.formula))
        if isinstance(entry, Bridge):
            yield from (("", name) for name in (*entry.figures, entry.record))
        measure = None
        if isinstance(entry, Entry | Statement | Measure):
            yield from ((key_of(entry), name) for name in entry.tells)
        if isinstance(entry, Entry):
            measure = self.ledger.measures[entry.measure].entry
            yield from ((key_of(measure), name) for name in measure.tells)
        elif isinstance(entry, Measure):
            measure = entry
        if measure:
            yield from (("", name) for name in self.judge.members.get(measure.id, ()))

    def witness(self, name: str) -> Witness | None:
        """Return what an entry says, a figure whose quote is not found what it types.

        None is for a formula that cannot be computed, and is told by the rule of formulas.
        """
        witness = self.judge.witness(name)
        if witness is None and (placed := self.ledger.figures.get(name)):
            return Witness(placed.entry.quantity, placed.entry.unit, False, "")
        return witness

    def counts_alike(self, name: str, mention: Mention, text: str) -> bool:
        """Whether a number counts what an entry counts, as far as it says: "2,048 H800"."""
        placed = self.ledger.entries[name]
        if placed.entry.unit.partition("/")[0] != COUNT:
            return True
        said = counted(mention, text[mention.span.end : mention.span.end + BEHIND], self.language)
        if not said.noun:
            return True
        counting = counting_of(self.case, name, placed)
        known = (*counting.own, *counting.asked)
        return fits_noun(said.noun, known, counting.words, self.language)

    def quoted(self, entry: BaseModel, mention: Mention) -> Iterator[Witness]:
        """Yield what the numbers of the quotes beside a text attest that may be the one told."""
        if isinstance(entry, Plain):
            yield from as_witnesses(read_mentions(entry.words, self.language))
        elif isinstance(entry, SourceEntry):
            source = self.judge.sources[entry.id]
            yield from as_witnesses(self.of_its_thing(mention, source.mentions, source))
            if entry.published:
                yield Witness(entry.published, entry.published.unit, False, "")
        # what is the figure's own number has been judged as such
        own = (
            self.judge.attestations[entry.id].finding.mention if isinstance(entry, Figure) else None
        )
        for passage in passages_beside(self.judge, entry):
            source = self.judge.sources[passage.source]
            for span in passage.find(source.text):
                printed = (one for one in source.mentions if one.span.meets(span) and one != own)
                yield from as_witnesses(self.of_its_thing(mention, printed, source))

    def of_its_thing(
        self, mention: Mention, printed: Iterable[Mention], source: Source
    ) -> Iterator[Mention]:
        """Yield the numbers of a source that count no other thing than one told of them."""
        mine = thing(mention, self.language)
        for one in printed:
            theirs = thing(one, source.entry.language) if mine else ""
            if not theirs or theirs == mine:
                yield one

    def is_verbatim(self, entry: BaseModel, text: str, mention: Mention) -> bool:
        """Whether a number stands in quotation marks, as a quote beside the text prints it."""
        for match in MARKED_RE.finditer(text):
            if Span(*match.span()).covers(mention.span):
                words = re.escape(match[match.lastindex or 0])
                whole = re.compile(rf"(?<![\d.,]){words}(?![\d]|[.,]\d)")
                return any(map(whole.search, beside(self.judge, entry)))
        return False

    def is_registered(self, entry: BaseModel, text: str, mention: Mention) -> bool:
        """Whether a number is registered as needing no source, by its entry or by the measure."""
        owners = [key_of(entry)]
        if isinstance(entry, Entry):
            owners.append(measure_key(entry.measure))
        for number, plain in chain.from_iterable(self.registered.get(one, ()) for one in owners):
            places = self.stands.setdefault(number, set())
            for span in find_all(evened(text), evened(plain.words)):
                place = (owners[0], text, span)
                if span.covers(mention.span) and len(places | {place}) <= plain.times:
                    places.add(place)
                    return True
        return False


def evened(text: str) -> str:
    """Return a text with its letters small and its spaces plain, each in its place."""
    return text.lower().translate(SPACES)


def key_of(entry: BaseModel) -> str:
    """Return the id of an entry, that of a measure marked as such; "" for one without."""
    if isinstance(entry, Measure):
        return measure_key(entry.id)
    return entry.id if isinstance(entry, Entry | Statement) else ""


def measure_key(name: str | None) -> str:
    """Return what a measure is known by where entries, which share its id, are known too."""
    return f"{MEASURE}{name}" if name else ""
