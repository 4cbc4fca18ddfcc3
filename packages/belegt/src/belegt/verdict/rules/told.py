"""The numbers in the ledger's own texts, as what attests them is looked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel

from belegt.ledger import Placed
from belegt.reader import Mention


@dataclass(frozen=True, slots=True)
class ToldNumber:
    """A number in a text of the ledger.

    Attributes:
        placed: the entry that it stands in.
        field: the field.
        text: all of that.
        mention: the number.
        by: the id of the entry whose value it is; "" where something else attests it.
    """

    placed: Placed[BaseModel]
    field: str
    text: str
    mention: Mention
    by: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What the reading of texts of the ledger came to.

    Attributes:
        unattested: the numbers that nothing attests, in order.
        attested: those that an entry, a quote or a formula attests.
        untold: the ids of `tells` that no text needs, each with the entry that names it.
        used: the ids of the entries whose values are told in texts of others.
        stands: how often the words of each entry of plain.yaml are needed in texts of the ledger.
    """

    unattested: tuple[ToldNumber, ...] = ()
    attested: tuple[ToldNumber, ...] = ()
    untold: tuple[tuple[Placed[BaseModel], str], ...] = ()
    used: frozenset[str] = frozenset()
    stands: Mapping[int, int] = field(default_factory=dict)
