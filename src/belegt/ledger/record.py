"""What the ledger holds beside the sources: records, derived figures, and judged statements."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from belegt.ledger.model import BORNE_OUT
from belegt.ledger.passage import Passage
from belegt.ledger.valued import Subject, Valued
from belegt.source import Identifier, Line

FIRST_HAND = "stored document"


class Record(Valued):
    """A figure of a primary document, with its place there."""

    work: Identifier = Field(description="Key of the work in references.bib")
    where: Line = Field(description="Section, table or page")
    seen: Literal["stored document", "third-party transcription", "secondary"] = Field(
        description="How first-hand the reading was"
    )
    says: Line = Field(description="What the document states, paraphrased")
    note: Line | None = None


class Derived(Subject):
    """A formula over figures, records and functions, recomputed at every check."""

    formula: Line = Field(description="Arithmetic over ids; a minus stands between spaces")
    says: Line = Field(description="What is computed, in a sentence")
    note: Line | None = None


class Statement(Passage):
    """A claim of a source that no number carries; a person judges it, and it is marked so."""

    id: Identifier
    gloss: Line = Field(description="The quote in English")
    according_to: Line = Field(description="Who says so, in the source's own terms")
    verdict: BORNE_OUT
    right: Line = Field(description="What the record says, in a sentence or two")
    works: tuple[Identifier, ...] = Field(description="Keys of works in references.bib")
    evidence: Literal["primary", "secondary", "mixed"]
    note: Line | None = None
