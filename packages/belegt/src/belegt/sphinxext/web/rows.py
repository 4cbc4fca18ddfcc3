"""The ledger's entries, one row each, as the table, the finder and the export show them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from belegt.ledger import Derived, Figure, Record, Subject
from belegt.quantity import PartialDate, Quantity
from belegt.sphinxext.addresses import Addresses
from belegt.sphinxext.domain import BelegtDomain, figure_anchor
from belegt.verdict import Agreed, BorneOut, Quoted, Verdict


class Kind(StrEnum):
    """What an entry is."""

    FIGURE = "figure"
    RECORD = "record"
    DERIVED = "derived"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The answers to the three questions, with their reasons."""

    quoted: Verdict[Quoted]
    agreed: Verdict[Agreed]
    borne_out: Verdict[BorneOut]


@dataclass(frozen=True, slots=True)
class Row:
    """An entry of the ledger.

    Attributes:
        kind: what it is.
        entry: as it stands in the ledger.
        measure: label of what it is about.
        words: its value in print.
        quantity: its value; None when it could not be read or computed.
        who: the outlet, the key of the work, or "recomputed".
        said: the quote, what the document states, or what is computed.
        verdicts: of a figure, None for the others.
        page: the document that shows its evidence, None when none does.
    """

    kind: Kind
    entry: Subject
    measure: str
    words: str
    quantity: Quantity | PartialDate | None
    who: str
    said: str
    verdicts: Verdicts | None
    page: str | None

    def evidence(self, addresses: Addresses) -> str:
        """Return the address of its evidence, "" when no page shows it."""
        return addresses.of(self.page, figure_anchor(self.entry.id))


def rows(domain: BelegtDomain) -> Iterator[Row]:
    """Yield every entry that can be cited, in the order of the evidence in print.

    Only when all documents are read.
    """
    judge, locale = domain.judge, domain.env.config.language
    for name in domain.edition.numbers:
        entry = judge.ledger.subjects[name].entry
        reference = judge.references.get(name)
        kind, who, said, verdicts = Kind.DERIVED, "recomputed", "", None
        quantity = reference.quantity if reference else None
        if isinstance(entry, Figure):
            kind, who = Kind.FIGURE, judge.sources[entry.source].entry.outlet
            said, quantity = entry.quote, judge.attestations[name].quantity
            verdicts = Verdicts(
                domain.gathered.quoted(name), judge.agreed(entry), judge.borne_out[name]
            )
        elif isinstance(entry, Record):
            kind, who, said = Kind.RECORD, entry.work, entry.says
        elif isinstance(entry, Derived):
            said = entry.says
        measure = judge.ledger.measures[entry.measure].entry.label
        words = judge.printed(name, locale)
        page = domain.gathered.evidence_page(name)
        yield Row(kind, entry, measure, words, quantity, who, said, verdicts, page)
