"""What is counted over sources and ledger: for formulas, and for the role ``tally``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from belegt.answers import BorneOut, Verdict
from belegt.formula import Argument, FormulaError, Function, Reckoned, exactly
from belegt.ledger import Entry, Ledger, did_you_mean
from belegt.messages import listing, message
from belegt.quantity import Quantity
from belegt.source import Source

DIGEST_SHOWN = 16
"""Hexadecimal digits of the ledger's SHA-256 that are printed: enough to tell editions apart."""

KINDS = (
    *("sources", "mentions", "figures", "datelines", "records", "derived", "statements"),
    *("measures", "listed", "names"),
)
"""What can be counted before there are verdicts."""

ANSWERS = tuple(map(str, BorneOut))


class PostponedError(FormulaError):
    """A count of verdicts, which are not given yet."""


@dataclass(frozen=True, slots=True)
class Countable:
    """Something that is counted, by what tells it apart: its source, its measure, its verdict."""

    words: frozenset[str]


Judged: TypeAlias = Callable[[], Mapping[str, Verdict[BorneOut]]]
"""Gives the answer to the third question for every figure, by id."""


@dataclass(frozen=True)
class Census:
    """Counts what a ledger holds.

    Attributes:
        ledger: all of it.
        sources: by id.
        verdicts: None while none are given.
    """

    ledger: Ledger
    sources: Mapping[str, Source]
    verdicts: Judged | None = None

    @property
    def functions(self) -> Mapping[str, Function]:
        """What a formula may call: `count`, `compared` and `ahead`."""
        return {
            "count": self.counted,
            "compared": lambda told: self.pairs(told, lambda _one, _other: True),
            "ahead": lambda told: self.pairs(told, lambda one, other: one > other),
        }

    def counted(self, told: Sequence[Argument]) -> Reckoned:
        """Count things of a kind that fit every condition: ``count("claims", "wrong", "news")``.

        Raises:
            FormulaError: when nothing is of that kind, no thing knows a condition, or none fits.
        """
        kind, *conditions = texts(told, 'count("sources")')
        number = self.count(kind, *conditions)
        if not number:
            raise FormulaError(message("a count of nothing"), message("correct the conditions"))
        return exactly(number)

    def count(self, kind: str, *conditions: str) -> int:
        """Return how many things of a kind fit every condition; there may be none.

        Raises:
            FormulaError: when nothing is of that kind, or no thing knows a condition.
        """
        things = self.things(kind)
        for condition in conditions:
            known = self.known(things)
            if condition not in known:
                raise FormulaError(
                    message("{kind} know no {name!r}", kind=kind, name=condition),
                    did_you_mean(condition, known),
                )
        wanted = frozenset(conditions)
        return sum(wanted <= thing.words for thing in things)

    def known(self, things: Sequence[Countable]) -> frozenset[str]:
        """Return every condition that means something, though nothing may fit it."""
        words = frozenset[str]().union(*(thing.words for thing in things))
        return words | frozenset(ANSWERS) | frozenset(self.sources)

    def things(self, kind: str) -> Sequence[Countable]:
        """Return all things of a kind."""
        ledger = self.ledger
        match kind:
            case "sources":
                return [Countable(frozenset({name})) for name in self.sources]
            case "mentions":
                return [
                    thing
                    for name, source in self.sources.items()
                    for thing in [Countable(frozenset({name}))] * len(source.mentions)
                ]
            case "claims":
                return [Countable(frozenset(words)) for words in self.claims()]
            case "figures" | "datelines":
                return [
                    Countable(described(placed.entry) | {placed.entry.source})
                    for name, placed in ledger.figures.items()
                    if kind == "figures" or not ledger.is_claim(name)
                ]
            case "records" | "derived":
                entries = ledger.records if kind == "records" else ledger.derived
                return [Countable(described(placed.entry)) for placed in entries.values()]
            case "statements" | "listed":
                passages = ledger.listed if kind == "listed" else ledger.statements.values()
                return [Countable(frozenset({placed.entry.source})) for placed in passages]
            case "measures":
                return [Countable(frozenset({name})) for name in ledger.measures]
            case "names":
                return [
                    Countable(frozenset({placed.entry.kind, *placed.entry.sources}))
                    for placed in ledger.names
                    if placed.entry.sources  # those of the record alone count for nothing
                ]
        raise FormulaError(
            message("nothing is counted as {name!r}", name=kind),
            message("count one of {names}", names=listing(("claims", *KINDS))),
        )

    def claims(self) -> Sequence[tuple[str, str]]:
        """Return verdict and source of every statement, and every figure but the datelines.

        Raises:
            PostponedError: while no verdicts are given.
        """
        if self.verdicts is None:
            raise PostponedError("", "")
        figures, statements = self.ledger.figures, self.ledger.statements.values()
        judged = self.verdicts().items()
        return [
            *(
                (str(verdict.answer), figures[name].entry.source)
                for name, verdict in judged
                if self.ledger.is_claim(name)
            ),
            *((str(placed.entry.verdict), placed.entry.source) for placed in statements),
        ]

    def pairs(self, told: Sequence[Argument], fits: Callable[..., bool]) -> Reckoned:
        """Count the measures, in each scope, in which two subjects have numbers that fit.

        Raises:
            FormulaError: when there is no such measure.
        """
        subjects = texts(told, 'ahead("R1","o1")')
        if len(subjects) != len(("one", "other")):
            remedy = message("name two subjects, as in {example}", example='ahead("R1","o1")')
            raise FormulaError(message("{count} subjects", count=len(subjects)), remedy)
        one, other = (self.valued(subject) for subject in subjects)
        both = [key for key in one if key in other]
        if not sum(fits(one[key], other[key]) for key in both):
            found = message("a count of nothing")
            raise FormulaError(found, message("correct the subjects, or their order"))
        return exactly(sum(fits(one[key], other[key]) for key in both))

    def valued(self, subject: str) -> Mapping[tuple[str, str], object]:
        """Return the numbers recorded of a subject, by measure and scope.

        Raises:
            FormulaError: when nothing is recorded of it.
        """
        entries = [placed.entry for placed in self.ledger.records.values()]
        found = {
            (entry.measure, entry.scope): entry.quantity.number
            for entry in entries
            if entry.subject == subject and isinstance(entry.quantity, Quantity)
        }
        if not found:
            hint = did_you_mean(subject, {entry.subject for entry in entries})
            raise FormulaError(message("no record of {name!r}", name=subject), hint)
        return found


def described(entry: Entry) -> frozenset[str]:
    """Return what an entry is counted by."""
    return frozenset({entry.measure, entry.subject, entry.scope})


def texts(told: Sequence[Argument], example: str) -> list[str]:
    """Return arguments that are texts, at least one.

    Raises:
        FormulaError: when there are others, or none.
    """
    words = [one for one in told if isinstance(one, str)]
    if not words or len(words) != len(told):
        remedy = message("write texts, as in {example}", example=example)
        raise FormulaError(message("no text in quotation marks"), remedy)
    return words


def tally(census: Census, disagreements: int) -> Mapping[str, int | str]:
    """Return what ``{tally}`` can print: counts by their names, and the ledger's digest.

    Beside the counts of the ledger's entries: "claims" (statements, and figures that are no
    datelines), "doubts" (those looked at) and each answer to the third question ("confirmed"), in
    all and by source ("confirmed-news").
    """
    return {
        **verdict_counts(census),
        **{kind: census.count(kind) for kind in ("claims", *KINDS)},
        "disagreements": disagreements,
        "doubts": sum(len(placed.entry.cites) for placed in census.ledger.doubts),
        "ledger": census.ledger.digest[:DIGEST_SHOWN],
    }


def verdict_counts(census: Census) -> Mapping[str, int]:
    """Return the counts of verdicts, in all and by source, by their names."""
    counts = Counter[str]()
    for claim in census.claims():
        counts.update((claim[0], "-".join(claim)))
    names = (
        f"{answer}{rest}" for answer in ANSWERS for rest in ("", *map("-{}".format, census.sources))
    )
    return {name: counts[name] for name in names}
