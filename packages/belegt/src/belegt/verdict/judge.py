"""The only judge: answers each question for every figure, and reads the prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType

from belegt.answers import Quoted, Verdict
from belegt.formula import Function
from belegt.ledger import Ledger, did_you_mean
from belegt.lexicon.units import COUNT
from belegt.messages import message
from belegt.printing import print_quantity
from belegt.prose import Paragraph, Piece, PieceKind
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Direction, Mention
from belegt.source import Source
from belegt.verdict.inquiry import Inquiry
from belegt.verdict.nearby import Nearby
from belegt.verdict.paragraphs import (
    Held,
    UnknownEntry,
    is_part_of,
    read_paragraph,
    telling,
    with_words,
)
from belegt.verdict.passages import origin
from belegt.verdict.readings import BareNumber, CitationVerdict
from belegt.verdict.witness import Witness


class Judge(Inquiry):
    """Judges figures and prose against sources and ledger.

    Args:
        sources: the sources by id.
        ledger: the ledger, whose ids are all known.
        functions: what its formulas may call, by name.
    """

    def __init__(
        self,
        sources: Mapping[str, Source],
        ledger: Ledger,
        functions: Mapping[str, Function] = MappingProxyType({}),
    ) -> None:
        super().__init__(sources, ledger, functions)
        self._printed: dict[tuple[str, str], str] = {}
        self._witnesses: dict[str, Witness | None] = {}
        self._held: dict[str, Held] = {}
        self._directions: dict[str, Mapping[str, Direction]] = {}

    def printed(self, name: str, locale: str) -> str:
        """Return the words with which a figure or record prints itself; its id when unknown."""
        if (name, locale) not in self._printed:
            self._printed[name, locale] = self._print(name, locale)
        return self._printed[name, locale]

    def _print(self, name: str, locale: str) -> str:
        if name in self.references:
            return print_quantity(self.references[name].shown, locale)
        attestation = self.attestations.get(name)
        if attestation is None:
            return name
        quantity = attestation.quantity or attestation.figure.quantity
        if isinstance(quantity, Quantity) and attestation.figure.unit == COUNT:
            # the noun is in the source's language; the prose has its own
            quantity = replace(quantity, unit="")
        return print_quantity(quantity, locale)

    def telling(self, name: str, text: str, language: str) -> tuple[Mention, ...]:
        """Return the numbers and dates of a text that say what a figure or record says."""
        witness = self.witness(name)
        return telling(witness, text, language) if witness else ()

    def shown(self, paragraph: Paragraph, language: str) -> Paragraph:
        """Return a paragraph with the words of what prints itself: citations, and counts."""
        silent = paragraph.silent
        if not silent:
            return paragraph
        return with_words(paragraph, [self.words_of(piece, language) for piece in silent])

    def words_of(self, piece: Piece, language: str) -> str:
        """Return the words of a piece that prints itself."""
        if piece.kind is PieceKind.COUNTED:
            return str(self.tally.get(piece.figure, piece.figure))
        return self.printed(piece.figure, language)

    def read(
        self, paragraph: Paragraph, file: str, language: str
    ) -> tuple[CitationVerdict | BareNumber, ...]:
        """Judge a paragraph: return its citations in order, then its numbers without a role."""
        held = tuple(map(self.held, paragraph.cited))
        readings = read_paragraph(self.shown(paragraph, language), file, language, held)
        if not paragraph.about or not readings:
            return readings
        return tuple(
            one
            for one in readings
            if isinstance(one, CitationVerdict)
            or not any(self.tells(name, one, language) for name in paragraph.about)
        )

    def tells(self, name: str, number: BareNumber, language: str) -> bool:
        """Whether a number in a label is its entry's value, or part of what that is about."""
        placed = self.ledger.entries.get(name)
        if placed is None:
            return False
        if any(one.span == number.span for one in self.telling(name, number.within, language)):
            return True
        entry, measure = placed.entry, self.ledger.measures[placed.entry.measure].entry
        about = (entry.subject, entry.scope, measure.label)
        return is_part_of(number, about, language)

    def held(self, name: str) -> Held:
        """Return what citations of an id are held against, whatever it is the id of."""
        found = self._held.get(name)
        if found is None:
            found = self._held[name] = self._hold(name)
        return found

    def _hold(self, name: str) -> Held:
        if name not in self.ledger.entries:
            return UnknownEntry(did_you_mean(name, self.ledger.entries))
        witness = self.witness(name)
        if witness:
            return witness
        attestation = self.attestations.get(name)
        reason = message("The ledger gives no value for it.")
        return attestation.verdict if attestation else Verdict(Quoted.UNREADABLE, reason)

    def directions(self, language: str) -> Mapping[str, Direction]:
        """Return which way every entry has changed that is a change, by id.

        It is typed, or told by the verb of a figure's quote or of a reference's sentence.

        Args:
            language: of these sentences, which is that of the prose.
        """
        if language not in self._directions:
            told = {
                name: self.direction(name) or self._said(name, language)
                for name in self.ledger.entries
            }
            self._directions[language] = {name: way for name, way in told.items() if way}
        return self._directions[language]

    def _said(self, name: str, language: str) -> Direction | None:
        """Return which way the verb in a reference's sentence surely says that it changed."""
        reference = self.references.get(name)
        told = self.telling(name, reference.entry.says, language) if reference else ()
        return told[0].direction if told else None

    @cached_property
    def members(self) -> Mapping[str, Sequence[str]]:
        """The ids of the entries of each measure, by its id."""
        found: dict[str, list[str]] = {}
        for name, placed in self.ledger.entries.items():
            found.setdefault(placed.entry.measure, []).append(name)
        return found

    @cached_property
    def nearby(self) -> Nearby:
        """The entries by their values."""
        return Nearby(self.values)

    @cached_property
    def values(self) -> Mapping[str, Witness | None]:
        """What each entry says, by its id."""
        return {name: self.witness(name) for name in self.ledger.entries}

    def near(
        self, quantity: Quantity | PartialDate, unit: str, read: Quantity | PartialDate | None
    ) -> tuple[str, ...]:
        """Return the ids of the entries whose value is near enough to be printed in the same words.

        Args:
            quantity: what is printed.
            unit: of it.
            read: what the words are read as, which is less precise.
        """
        return tuple(self.nearby.near(quantity, unit, read))

    def direction(self, name: str) -> Direction | None:
        """Return which way an entry has changed, as it is typed or as its quote tells."""
        attestation = self.attestations.get(name)
        mention = attestation.finding.mention if attestation else None
        return self.ledger.entries[name].entry.direction or (mention.direction if mention else None)

    def witness(self, name: str) -> Witness | None:
        """Return what citations of a figure, record or derived figure are held against."""
        if name not in self._witnesses:
            self._witnesses[name] = self._witness(name)
        return self._witnesses[name]

    def _witness(self, name: str) -> Witness | None:
        reference = self.references.get(name)
        if reference:
            return reference.witness
        attestation = self.attestations.get(name)
        if attestation is None or attestation.quantity is None:
            return None
        figure = attestation.figure
        told = origin(attestation.finding, self.sources[figure.source])
        way = self.direction(name)
        return Witness(attestation.quantity, figure.unit, figure.implied_unit, told, way)
