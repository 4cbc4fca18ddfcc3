"""What the ledger holds beside the sources: records, derived figures, and judged statements."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

from pydantic import Field

from belegt.answers import Declared
from belegt.ledger.passage import Passage
from belegt.ledger.valued import Entry, Tells, Valued
from belegt.messages import Message, message
from belegt.quantity import PartialDate, Quantity
from belegt.source import Identifier, Line

CAVEATS: dict[str, Message | str] = {
    "stored document": "",
    "third-party transcription": message("seen in a transcription by others"),
    "secondary": message("seen in reports only"),
}
"""What is told with a record, by how first-hand the reading was."""

SLIPS: dict[str, Message] = {
    "translation": message("a slip of translation"),
    "copying": message("a slip of copying"),
}
"""What is told beside the verdict on words of a source that are damaged."""


class Record(Valued):
    """A figure of a primary document, with its place there."""

    work: Identifier = Field(description="Key of the work in references.bib")
    where: Line = Field(description="Section, table or page")
    seen: Literal["stored document", "third-party transcription", "secondary"] = Field(
        description="How first-hand the reading was"
    )
    printed: Line | None = Field(
        default=None, description='The figure exactly as the document prints it ("2.788M", "$2")'
    )
    implied_unit: bool = Field(
        default=False, description="true: a table's head, or the sentence, tells the unit"
    )
    says: Line = Field(description="What the document states, paraphrased, the value included")
    exact: bool = Field(
        default=False, description="true: not rounded, as a count, a price or an assumption"
    )
    note: Line | None = None

    @property
    def caveat(self) -> Message | str:
        """What must be told wherever the record is shown; "" when it was read itself."""
        return CAVEATS[self.seen]

    @property
    def quantity(self) -> Quantity | PartialDate:
        """The value as typed; without the reach of rounding when it is exact."""
        typed = super().quantity
        if self.exact and isinstance(typed, Quantity):
            return replace(typed, step=Decimal(0), coarse=Decimal(0))
        return typed


class Derived(Entry):
    """A formula over figures, records and functions, recomputed at every check."""

    formula: Line = Field(description="Arithmetic over ids; a minus stands between spaces")
    says: Line = Field(description="What is computed, in a sentence")
    note: Line | None = None


class Statement(Passage):
    """A claim of a source that no number carries; a person judges it, and it is marked so."""

    id: Identifier
    gloss: Line | None = Field(
        default=None,
        description="The quote in the language of the pages; needless where that is its own",
    )
    according_to: Line = Field(description="Who says so, in the source's own terms")
    verdict: Declared
    right: Line = Field(description="What the record says, in a sentence or two")
    works: tuple[Identifier, ...] = Field(description="Keys of works in references.bib")
    evidence: Literal["primary", "secondary", "mixed"]
    slip: Literal["translation", "copying"] | None = Field(
        default=None,
        description="What damaged the words, where their original is known to say otherwise",
    )
    note: Line | None = None
    tells: Tells = ()
