"""The passage of a source that attests something: a W3C text quote, and its words of interest."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from belegt.errors import RefusedValueError
from belegt.ledger.reading import ReadingText, reading_of
from belegt.messages import message
from belegt.quantity import PartialDate, Quantity
from belegt.source import Identifier, Line
from belegt.spans import Span, find_all


class Passage(BaseModel):
    """A quote that stands once in its source.

    ``prefix`` and ``suffix`` are those of the W3C Web Annotation text quote selector: the
    text right before and after, needed only where the quote itself stands more than once.
    ``read_as`` overrules what the machine reads there, and ``because`` says why.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    source: Identifier = Field(description="Id of the source in sources.yaml")
    quote: Line = Field(description="The passage, character for character")
    words: Line | None = Field(
        default=None,
        description="The words of the quote that print the number, where it holds several",
    )
    prefix: str = Field(default="", description="Text right before the quote")
    suffix: str = Field(default="", description="Text right after the quote")

    read_as: ReadingText | None = None
    because: Line | None = Field(
        default=None,
        validate_default=True,
        description="Why a person overrules what the machine reads; goes with read_as",
    )

    @field_validator("because")
    @classmethod
    def _given_with_reading(cls, because: str | None, info: ValidationInfo) -> str | None:
        if "read_as" not in info.data:
            return because  # it is faulty itself
        overruled = info.data["read_as"] is not None
        if overruled and because is None:
            raise PydanticCustomError("missing", "no reason")
        if because is not None and not overruled:
            raise RefusedValueError(
                message("a reason only beside the reading that it is the reason of"),
                message("add `read_as:`, or remove the line"),
            )
        return because

    @property
    def reading(self) -> Quantity | PartialDate | None:
        """What a person reads there; None where the machine's reading holds."""
        return reading_of(self.read_as) if self.read_as else None

    def find(self, text: str) -> list[Span]:
        """Return every place of ``text`` where the quote stands between prefix and suffix."""
        whole = find_all(text, self.prefix + self.quote + self.suffix)
        before, after = len(self.prefix), len(self.suffix)
        return [Span(span.start + before, span.end - after) for span in whole]
