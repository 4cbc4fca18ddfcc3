"""The shape of the exported ledger, from which its JSON Schema is made.

Quotes are W3C Web Annotation targets: a TextQuoteSelector and a TextPositionSelector, offsets in
code points of the source's text as received, 0-based, half-open.
"""

from __future__ import annotations

import json
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

ExportedKind: TypeAlias = Literal["figure", "record", "derived"]
"""What an entry is that can be cited."""


class _Exported(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class TextQuoteSelector(_Exported):
    """The words, with what stands around them."""

    type: Literal["TextQuoteSelector"] = "TextQuoteSelector"
    exact: str
    prefix: str
    suffix: str


class TextPositionSelector(_Exported):
    """Where they stand: code points of the source's text, 0-based, half-open."""

    type: Literal["TextPositionSelector"] = "TextPositionSelector"
    start: int
    end: int


class Target(_Exported):
    """A passage of a source (W3C Web Annotation, SpecificResource)."""

    type: Literal["SpecificResource"] = "SpecificResource"
    source: str = Field(description="Address of the source, or urn:belegt:<id> when unknown")
    selector: tuple[TextQuoteSelector | TextPositionSelector, ...]


class ExportedAnswer(_Exported):
    """The answer to one question, with its reason."""

    answer: str
    reason: str


class ExportedCitation(_Exported):
    """A place of the briefing that cites an entry."""

    words: str
    address: str = Field(description="Relative to the folder of the edition")


class ExportedSource(_Exported):
    """What is known of a source; "unknown" stands where it is not."""

    id: str
    outlet: str
    title: str
    address: str
    date: str
    language: str
    sha256: str


class ExportedBridge(_Exported):
    """A person's reason why a record speaks to what a source says in other words."""

    id: str
    record: str = Field(description="Id of the record or derived figure")
    because: str
    by: str = Field(description="Who says so")


class ExportedEntry(_Exported):
    """A figure, a record or a derived figure."""

    id: str
    kind: ExportedKind
    measure: str = Field(description="Id of the question that it answers")
    subject: str
    scope: str
    printed: str = Field(description="The value in the words of the edition's language")
    value: str | None = Field(description="The number with its zeros, or date; null: a range")
    low: str | None = Field(description="Lower end of the numbers that print so; null: unbounded")
    high: str | None = Field(description="Upper end; null: unbounded")
    unit: str
    bound: str | None
    said: str = Field(description="The quote, what the document states, or what is computed")
    gloss: str | None = Field(description="The quote in the language of the pages")
    according_to: str | None = Field(description="Who says so, in the source's own terms")
    source: str | None = Field(description="Id of the source")
    target: Target | None = Field(description="Where the quote stands")
    number: Target | None = Field(description="Where the number stands in it")
    read_as: str | None = Field(description="How a person reads the number, against the machine")
    because: str | None = Field(description="Why a person overrules the machine")
    quoted: ExportedAnswer | None
    agreed: ExportedAnswer | None
    borne_out: ExportedAnswer | None
    bridges: tuple[ExportedBridge, ...] = Field(
        description="Why records of other words speak to it, as persons say"
    )
    work: str | None = Field(description="Key of the work in the bibliography, of a record")
    where: str | None = Field(description="Section, table or page of the work")
    printed_there: str | None = Field(description="The figure as the work prints it, where seen")
    seen: str | None = Field(description="How first-hand the reading was")
    formula: str | None = Field(description="Of a derived figure")
    evidence: str | None = Field(description="Address, relative to the folder of the edition")
    cited_in: tuple[ExportedCitation, ...]


class ExportedMeasure(_Exported):
    """What entries are about."""

    id: str
    label: str
    question: str
    unit: str
    kind: str = Field(description="What its figures are: claims, or datelines, which are none")
    counts: tuple[str, ...] = Field(description="What its figures count, in other words")
    acknowledged: tuple[str, ...] = Field(description="Why its figures disagree, where they do")


class ExportedLedger(_Exported):
    """The ledger of one edition, with all verdicts."""

    title: str
    edition: str
    ledger_sha256: str = Field(description="Over the ledger's files; the edition shows the same")
    sources: tuple[ExportedSource, ...]
    measures: tuple[ExportedMeasure, ...]
    entries: tuple[ExportedEntry, ...]


def schema() -> str:
    """Return the JSON Schema of the export."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    text = json.dumps(dialect | ExportedLedger.model_json_schema(), indent=2, ensure_ascii=False)
    return f"{text}\n"
