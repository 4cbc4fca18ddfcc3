"""What the ledger's own texts must hold to: sentences, notes, reasons, labels and questions."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from belegt.errors import Fault
from belegt.formula import names_in
from belegt.ledger import Derived, Ledger, Passage, Record
from belegt.sentences import read_mentions
from belegt.verdict.case import Case
from belegt.verdict.rules.digitnames import (
    DIGIT_RE,
    digit_words,
    keys_in,
    known_names,
    strange_words,
)


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
    for placed, _, text in ledger.texts:
        if not DIGIT_RE.search(text):
            continue
        entry = placed.entry
        names = known | keys_in((entry.quote,)) if isinstance(entry, Passage) else known
        taken = [mention.span for mention in read_mentions(text, case.language)]
        for strange in strange_words(text, taken, names, places_of(entry, ledger)):
            yield strange.fault(placed.place)


def places_of(entry: BaseModel, ledger: Ledger) -> frozenset[str]:
    """Return the numbers of tables and sections that a record names, or the inputs of a formula."""
    names = names_in(entry.formula) if isinstance(entry, Derived) else ()
    records = [ledger.records[name].entry for name in names if name in ledger.records]
    if isinstance(entry, Record):
        records.append(entry)
    return frozenset(word.text for one in records for word in digit_words(one.where))
