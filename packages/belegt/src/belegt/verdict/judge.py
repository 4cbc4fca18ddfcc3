"""The only judge: answers each question for every figure, and reads the prose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType

from belegt.answers import UNRECORDED, Agreed, BorneOut, Quoted, Verdict
from belegt.errors import Fault, Place
from belegt.formula import Function
from belegt.ledger import Figure, Ledger, did_you_mean
from belegt.lexicon.units import COUNT
from belegt.messages import message
from belegt.printing import print_quantity
from belegt.prose import Paragraph, Piece, PieceKind
from belegt.quantity import Quantity
from belegt.reader import Mention
from belegt.sentences import read_mentions, read_numbers
from belegt.source import Source
from belegt.spans import Span
from belegt.verdict.agreed import Comparison, compare
from belegt.verdict.borne import Reference, judge_borne_out, references
from belegt.verdict.counted import BEHIND
from belegt.verdict.passages import Finding, Located, locate_listed, origin
from belegt.verdict.quoted import Attestation, Witness, attest, judge_words, what_differs
from belegt.verdict.readings import BareNumber, CitationVerdict
from belegt.verdict.reread import overrule_sources
from belegt.verdict.wording import sentence


class Judge:
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
        self.sources = overrule_sources(sources, ledger)
        self.ledger = ledger
        self.functions = functions
        self._printed: dict[tuple[str, str], str] = {}
        self._telling: dict[tuple[str, str, str], tuple[Mention, ...]] = {}

    @cached_property
    def attestations(self) -> Mapping[str, Attestation]:
        """Every figure beside what its source prints, by id."""
        return {
            name: attest(placed.entry, self.sources[placed.entry.source], placed.place)
            for name, placed in self.ledger.figures.items()
        }

    @cached_property
    def comparisons(self) -> Mapping[str, Comparison]:
        """Every measure's figures held against each other, by the measure's id."""
        members: dict[str, list[Attestation]] = {name: [] for name in self.ledger.measures}
        for attestation in self.attestations.values():
            members[attestation.figure.measure].append(attestation)
        outlets = {name: source.entry.outlet for name, source in self.sources.items()}
        return {
            name: compare(self.ledger.measures[name].entry, figures, outlets)
            for name, figures in members.items()
        }

    @cached_property
    def listed(self) -> Sequence[Located]:
        """Every listed mention, found in its source."""
        return locate_listed(self.ledger, self.sources)

    def findings(self, source: str) -> list[Finding]:
        """Return what the search for every figure and listed mention of a source came to."""
        figures = [
            attestation.finding
            for attestation in self.attestations.values()
            if attestation.figure.source == source
        ]
        return [
            *figures,
            *(finding for placed, finding in self.listed if placed.entry.source == source),
        ]

    def cited_spans(self, source: str) -> list[Span]:
        """Return the spans of a source's mentions that figures quote."""
        return [
            attestation.finding.mention.span
            for attestation in self.attestations.values()
            if attestation.figure.source == source and attestation.finding.mention
        ]

    def agreed(self, figure: Figure) -> Verdict[Agreed]:
        """Answer the second question for a figure."""
        return self.comparisons[figure.measure].verdict(figure.id)

    @cached_property
    def _recomputed(self) -> tuple[Mapping[str, Reference], list[Fault]]:
        return references(self.ledger, self.attestations, self.functions)

    @property
    def recomputation_faults(self) -> list[Fault]:
        """What keeps derived figures from being computed."""
        return self._recomputed[1]

    @property
    def references(self) -> Mapping[str, Reference]:
        """Every record, and every derived figure that can be computed, by id."""
        return self._recomputed[0]

    @cached_property
    def answers(self) -> Mapping[str, Sequence[Reference]]:
        """The records and derived figures that answer each measure's question, by its id."""
        known: dict[str, list[Reference]] = {name: [] for name in self.ledger.measures}
        for reference in self.references.values():
            known[reference.entry.measure].append(reference)
        return known

    @cached_property
    def borne_out(self) -> Mapping[str, Verdict[BorneOut]]:
        """The answer to the third question for every figure, by id."""
        if not self.ledger.records and not self.ledger.derived:
            return dict.fromkeys(self.attestations, UNRECORDED)
        return {
            name: judge_borne_out(attestation, self.answers[attestation.figure.measure])
            for name, attestation in self.attestations.items()
        }

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
        key = (name, text, language)
        if key not in self._telling:
            witness = self.witness(name)
            self._telling[key] = tuple(
                mention
                for mention in (read_mentions(text, language) if witness else ())
                if witness and not what_differs(witness, [mention], text, mention.span)
            )
        return self._telling[key]

    def shown(self, paragraph: Paragraph, language: str) -> Paragraph:
        """Return a paragraph with the words of the citations that print their figure."""
        return Paragraph(
            tuple(
                replace(piece, text=self.printed(piece.figure, language))
                if piece.kind is PieceKind.CITED and not piece.text
                else piece
                for piece in paragraph.pieces
            )
        )

    def read(
        self, paragraph: Paragraph, file: str, language: str
    ) -> Iterator[CitationVerdict | BareNumber]:
        """Judge a paragraph: yield its citations in order, then its numbers without a role."""
        pieces = self.shown(paragraph, language).pieces
        text, spans = joined(pieces)
        mentions = read_numbers(text, language)
        for piece, span in zip(pieces, spans, strict=True):
            if piece.kind is PieceKind.CITED:
                met = [mention for mention in mentions if mention.span.meets(span)]
                yield self._cite(piece, text, span, met, Place(file, piece.line, piece.figure))
        covered = [
            span
            for piece, span in zip(pieces, spans, strict=True)
            if piece.kind is not PieceKind.TEXT
        ]
        for mention in mentions:
            if not any(mention.span.meets(span) for span in covered):
                line = line_at(pieces, spans, mention.span.start, text)
                yield BareNumber(mention.text, Place(file, line))

    def _cite(
        self, piece: Piece, text: str, span: Span, met: Sequence[Mention], place: Place
    ) -> CitationVerdict:
        words = span.cut(text)
        if piece.figure not in self.ledger.entries:
            found = message("unknown figure {name}", name=repr(piece.figure))
            remedy = did_you_mean(piece.figure, self.ledger.entries)
            fault = Fault(found, message("an id of the ledger"), place, remedy)
            verdict = Verdict(Quoted.NOT_FOUND, sentence(found))
            return CitationVerdict(piece.figure, words, place, verdict, fault)
        witness = self.witness(piece.figure)
        if witness is None:
            # its own fault is reported once, with the ledger
            attestation = self.attestations.get(piece.figure)
            reason = message("The ledger gives no value for it.")
            unreadable = Verdict(Quoted.UNREADABLE, reason)
            verdict = attestation.verdict if attestation else unreadable
            return CitationVerdict(piece.figure, words, place, verdict, None)
        verdict, problem = judge_words(witness, met, text, span, place)
        if problem or not met:
            return CitationVerdict(piece.figure, words, place, verdict, problem)
        behind = text[met[0].span.end : met[0].span.end + BEHIND]
        return CitationVerdict(piece.figure, words, place, verdict, None, met[0], behind)

    def witness(self, name: str) -> Witness | None:
        """Return what citations of a figure, record or derived figure are held against."""
        reference = self.references.get(name)
        if reference:
            return Witness(reference.quantity, reference.entry.unit, False, reference.origin)
        attestation = self.attestations.get(name)
        if attestation is None or attestation.quantity is None:
            return None
        figure = attestation.figure
        told = origin(attestation.finding, self.sources[figure.source])
        return Witness(attestation.quantity, figure.unit, figure.implied_unit, told)


def joined(pieces: Sequence[Piece]) -> tuple[str, list[Span]]:
    """Join pieces into the text that is shown, with the span of each."""
    spans: list[Span] = []
    start = 0
    for piece in pieces:
        spans.append(Span(start, start + len(piece.text)))
        start += len(piece.text)
    return "".join(piece.text for piece in pieces), spans


def line_at(pieces: Sequence[Piece], spans: Sequence[Span], offset: int, text: str) -> int:
    """Return the line (1-based) of an offset in the joined text of pieces."""
    for piece, span in zip(pieces, spans, strict=True):
        if span.start <= offset < span.end:
            return piece.line + text.count("\n", span.start, offset)
    return pieces[0].line
