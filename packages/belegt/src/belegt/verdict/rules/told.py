"""The numbers in the ledger's own texts, as what attests them is looked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from pydantic import BaseModel

from belegt.ledger import Bridge, Figure, Measure, Passage, Placed
from belegt.quantity import Bound, Quantity
from belegt.reader import Direction, Mention
from belegt.source import SourceEntry
from belegt.spans import Span
from belegt.verdict.beside import neighbours
from belegt.verdict.glued import Effect
from belegt.verdict.judge import Judge
from belegt.verdict.rules.digitnames import DIGIT_RE


@dataclass(frozen=True, slots=True)
class ToldNumber:
    """A number in a text of the ledger.

    Attributes:
        placed: the entry that it stands in.
        field: the field.
        text: all of that.
        mention: the number.
        by: the id of the entry whose value it is; "" where something else attests it.
        beside: the words beside it that change it, each with what they do.
        direction: which way the words around it say that it changed.
    """

    placed: Placed[BaseModel]
    field: str
    text: str
    mention: Mention
    by: str = ""
    beside: tuple[tuple[str, Effect], ...] = ()
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What the reading of texts of the ledger came to.

    Attributes:
        unattested: the numbers that nothing attests, in order.
        qualified: those that an entry, a quote or a formula attests, and that words beside them
            change, or tell as a rise or a fall.
        untold: the ids of `tells` that no text needs, each with the entry that names it.
        used: the ids of the entries whose values are told in texts of others.
        stands: how often the words of each entry of plain.yaml are needed in texts of the ledger.
        strange: texts with a name with digits that is not listed, each with its entry.
        names: by what the names with digits of all texts are known.
    """

    unattested: tuple[ToldNumber, ...] = ()
    qualified: tuple[ToldNumber, ...] = ()
    untold: tuple[tuple[Placed[BaseModel], str], ...] = ()
    used: frozenset[str] = frozenset()
    stands: Mapping[int, int] = field(default_factory=dict)
    strange: tuple[tuple[Placed[BaseModel], str], ...] = ()
    names: frozenset[str] = frozenset()


@lru_cache(maxsize=8192)
def beside_it(text: str, span: Span, language: str) -> tuple[tuple[str, Effect], ...]:
    """Return the words beside a number that change it; the same text again costs nothing."""
    return tuple((found.span.cut(text), found.effect) for found in neighbours(text, span, language))


def bare(mention: Mention) -> Span:
    """Return the words of a number; of a range from its first digit on.

    The quantity of a range has no place for a hedge before it, which is read all the same.
    """
    quantity, digit = mention.quantity, DIGIT_RE.search(mention.text)
    ranged = isinstance(quantity, Quantity) and quantity.bound is Bound.BETWEEN
    start = digit.start() if ranged and digit else 0
    return Span(mention.span.start + start, mention.span.end)


def passages_beside(judge: Judge, entry: BaseModel) -> list[Passage]:
    """Return the passages that a text stands beside."""
    if isinstance(entry, Measure):
        members = (judge.ledger.entries[name].entry for name in judge.members.get(entry.id, ()))
        return [one for one in members if isinstance(one, Figure)]
    if isinstance(entry, Bridge):
        return [judge.ledger.figures[name].entry for name in entry.figures]
    return [entry] if isinstance(entry, Passage) else []


def beside(judge: Judge, entry: BaseModel) -> list[str]:
    """Return what a text may repeat as it is printed: the quotes beside it, or its source."""
    if isinstance(entry, SourceEntry):
        return [judge.sources[entry.id].text]
    return [passage.quote for passage in passages_beside(judge, entry)]
