"""The mention: a quantity or date found in a text, with its span."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from belegt.messages import Message
from belegt.quantity import PartialDate, Quantity, plain, plain_end
from belegt.spans import Span


class Kind(StrEnum):
    """What a mention is a number of."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    COUNT = "count"
    RATIO = "ratio"
    DIMENSION = "dimension"


@dataclass(frozen=True, slots=True)
class Mention:
    """A quantity or date as it stands in a text.

    Attributes:
        span: the words that print it, hedge included, in code points of the text.
        text: those words.
        kind: what it is a number of.
        quantity: what it means; None when ``unreadable`` says why it cannot be told.
        unreadable: "" or the reason why the words are surely a number but have no one value.
    """

    span: Span
    text: str
    kind: Kind
    quantity: Quantity | PartialDate | None
    unreadable: Message | str = ""

    def as_json(self) -> dict[str, object]:
        """Return the fields of the ``jsonl`` output; decimals and dates as strings."""
        fields: dict[str, object] = {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.text,
            "kind": str(self.kind),
            "value": None,
            "low": None,
            "high": None,
            "unit": "",
            "bound": "exactly",
        }
        match self.quantity:
            case PartialDate():
                fields["value"] = self.quantity.isoformat()
                fields["unit"] = self.quantity.unit
                fields["bound"] = str(self.quantity.bound)
            case Quantity():
                fields["value"] = plain(self.quantity.value)
                fields["low"] = plain_end(self.quantity.low)
                fields["high"] = plain_end(self.quantity.high)
                fields["unit"] = self.quantity.unit
                fields["bound"] = str(self.quantity.bound)
            case None:
                fields["unreadable"] = str(self.unreadable)
        return fields
