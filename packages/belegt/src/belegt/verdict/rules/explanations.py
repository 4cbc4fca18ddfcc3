"""What the ledger's own texts must hold to: sentences, notes, reasons, labels and questions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from pydantic import BaseModel

from belegt.errors import Fault
from belegt.formula import names_in
from belegt.ledger import Derived, Ledger, Record
from belegt.messages import message
from belegt.sentences import read_mentions
from belegt.verdict.case import Case
from belegt.verdict.fitting import fits
from belegt.verdict.glued import Effect
from belegt.verdict.passages import unread
from belegt.verdict.rules.beside import changed, turned
from belegt.verdict.rules.digitnames import (
    digit_words,
    keys_in,
    known_names,
    strange_words,
)
from belegt.verdict.rules.review import review
from belegt.verdict.rules.told import ToldNumber, beside


def explanation_says_what_entries_say(case: Case) -> Iterator[Fault]:
    """A number in the ledger's own texts is its entry's, one that it names, or registered.

    Bad:
        figures.yaml | note: Others fell by 3 percent.

    Good:
        figures.yaml | note: It is told as 17 percent.
    """
    for one in review(case).unattested:
        fitting = fitting_entries(case, one)
        remedy = message(
            "correct it, name the entry that says so (`tells: [id]`), or register it in plain.yaml"
        )
        if fitting:
            remedy = message("if it is meant: `tells: [{names}]`", names=", ".join(fitting))
        found = message(
            "nothing attests “{number}” in `{field}:`", number=one.mention.text, field=one.field
        )
        if one.mention.quantity is None:
            found = unread(one.mention)
        expected = message("a number of the entry, of its quote or measure, or of one it names")
        yield Fault(found, expected, one.placed.place, remedy)


def explanation_leaves_number_as_it_is(case: Case) -> Iterator[Fault]:
    """No word beside a number in the ledger's own texts changes what it says, or turns a change.

    Bad:
        figures.yaml | note: It fell by twice 17 percent.

    Good:
        figures.yaml | note: It fell by only 17 percent.
    """
    for one in review(case).qualified:
        # what its own sentence says of a value, other rules read
        own = one.field == "says" and one.by == getattr(one.placed.entry, "id", "")
        for words, effect in one.beside:
            if effect is Effect.CHANGES and own:
                continue
            if effect is Effect.COMPARES and one.by in case.directions:
                continue
            if effect is Effect.SPREADS and is_rate(case, one.by):
                continue
            yield changed(
                words, one.mention.text, one.placed.place, message("write it another way")
            )
        way = case.directions.get(one.by)
        if way and not own and one.direction not in (None, way):
            yield turned(one.mention.text, way, one.placed.place)


def is_rate(case: Case, name: str) -> bool:
    """Whether an entry is told by something: "273 billion a day"."""
    return bool(name) and "/" in case.judge.ledger.entries[name].entry.unit


def told_entry_is_told(case: Case) -> Iterator[Fault]:
    """An entry that another names as told is told there: a text of it prints that value.

    Bad:
        figures.yaml | tells: [fall]

    Good:
        figures.yaml | note: It is told as 17 percent.
    """
    for placed, name in review(case).untold:
        yield Fault(
            message("`tells:` names {name!r}, whose value no text needs", name=name),
            message("entries whose values the texts tell, those of the measure apart"),
            placed.place,
            message("remove it, or write the value"),
        )


def fitting_entries(case: Case, one: ToldNumber) -> list[str]:
    """Return some entries whose value a number would be."""
    witnesses = ((name, case.judge.witness(name)) for name in case.judge.ledger.entries)
    fitting = (
        name
        for name, witness in witnesses
        if witness and fits(witness, one.mention, frozenset({witness.unit}))
    )
    return list(islice(fitting, 3))


def name_with_digits_is_known(case: Case) -> Iterator[Fault]:
    """A name with digits in the ledger's texts is a listed name, or one of the quote beside it.

    Bad:
        figures.yaml | note: Weighed against the H900.

    Good:
        figures.yaml | note: Weighed against the H800.
        names.yaml   | name: H800
        names.yaml   | sources: []
    """
    ledger = case.judge.ledger
    known = known_names(ledger)
    for placed, text in review(case).strange:
        taken = [mention.span for mention in read_mentions(text, case.language)]
        entry = placed.entry
        names = {**known, **keys_in(beside(case.judge, entry))}
        for strange in strange_words(text, taken, names, places_of(entry, ledger)):
            yield strange.fault(placed.place)


def places_of(entry: BaseModel, ledger: Ledger) -> frozenset[str]:
    """Return the numbers of tables and sections that a record names, or the inputs of a formula."""
    names = names_in(entry.formula) if isinstance(entry, Derived) else ()
    records = [ledger.records[name].entry for name in names if name in ledger.records]
    if isinstance(entry, Record):
        records.append(entry)
    return frozenset(word.text for one in records for word in digit_words(one.where))
