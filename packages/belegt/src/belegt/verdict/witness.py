"""What the words of the prose are held against."""

from __future__ import annotations

from dataclasses import dataclass

from belegt.messages import Message
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Direction


@dataclass(frozen=True, slots=True)
class Witness:
    """What the words of the prose are held against.

    Attributes:
        quantity: what source, record or recomputation gives.
        unit: in this unit.
        implied_unit: whether the prose may leave the unit to be understood, as its source does.
        told: where the quantity comes from, in words.
        direction: whether it is a rise or a fall, None for what is no change.
    """

    quantity: Quantity | PartialDate
    unit: str
    implied_unit: bool
    told: Message | str
    direction: Direction | None = None
