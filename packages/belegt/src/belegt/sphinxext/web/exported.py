"""The shape of the exported ledger, from which its JSON Schema is made.

Quotes are W3C Web Annotation targets: a TextQuoteSelector and a TextPositionSelector, offsets in
code points of the source's text as received, 0-based, half-open.
"""

from __future__ import annotations

import json
from collections.abc import Set as AbstractSet
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


class ExportedWork(_Exported):
    """A work of the bibliography on which records and persons' verdicts rest."""

    key: str
    title: str
    address: str | None


class ExportedBridge(_Exported):
    """A person's reason why a record speaks to what a source says in other words."""

    id: str
    record: str = Field(description="Id of the record or derived figure")
    because: str
    by: str = Field(description="Who says so")


class ExportedBridging(ExportedBridge):
    """A bridge, with all that it leads to."""

    figures: tuple[str, ...] = Field(description="Ids of the figures that the record speaks to")


class ExportedDoubt(_Exported):
    """A citation of which only a person can tell whether it is meant."""

    entry: str = Field(description="Id of what is cited")
    words: str
    page: str = Field(description="The page's file")
    reads: str = Field(description="How the paragraph begins")
    unnamed: tuple[str, ...] = Field(description="Names of its subject that nothing there tells")
    rivals: tuple[str, ...] = Field(description="Ids of other entries that fit as well")
    because: str | None = Field(description="Why it is meant, as a person says; null: not yet")


class ExportedStatement(_Exported):
    """A claim of a source that no number carries, judged by a person."""

    id: str
    source: str = Field(description="Id of the source")
    said: str = Field(description="The quote")
    gloss: str | None = Field(description="The quote in the language of the pages")
    according_to: str = Field(description="Who says so, in the source's own terms")
    target: Target | None = Field(description="Where the quote stands")
    quoted: ExportedAnswer
    borne_out: ExportedAnswer
    covers: str | None = Field(description="The part that the verdict speaks of; null: the whole")
    itself: str | None = Field(description="Of reported speech, whether what is said is so")
    slip: str | None = Field(description="What damaged the source's words, not its author")
    works: tuple[str, ...] = Field(description="Keys of the works that the verdict rests on")
    address: str | None = Field(description="Of its sentence, relative to the edition's folder")


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
    why: str | None = Field(description="Why it is borne out or not, a person's words first")
    bridges: tuple[ExportedBridge, ...] = Field(
        description="Why records of other words speak to it, as persons say"
    )
    work: str | None = Field(description="Key of the work in the bibliography, of a record")
    where: str | None = Field(description="Section, table or page of the work")
    printed_there: str | None = Field(description="The figure as the work prints it, where seen")
    seen: str | None = Field(description="How first-hand the reading was")
    caveat: str | None = Field(description="What must be told with it: an estimate, from reports")
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
    """The ledger of one edition, with all verdicts, or what of it one page or measure needs."""

    title: str
    edition: str
    language: str = Field(description="Of labels and reasons")
    published: str | None = Field(description="When the briefing first came out (ISO 8601)")
    modified: str | None = Field(description="When this edition did")
    author: str
    licence: str | None = Field(description="Of the data; passages belong to their publishers")
    rights: str | None = Field(description="Whose the texts are")
    cite_as: str
    about: str | None = Field(description="The page or measure that this is cut to; null: all")
    address: str | None = Field(description="Where the edition stands on the web")
    ledger_sha256: str = Field(description="Over the ledger's files; the edition shows the same")
    sources: tuple[ExportedSource, ...]
    works: tuple[ExportedWork, ...]
    measures: tuple[ExportedMeasure, ...]
    entries: tuple[ExportedEntry, ...]
    statements: tuple[ExportedStatement, ...]
    bridges: tuple[ExportedBridging, ...]
    doubts: tuple[ExportedDoubt, ...]

    def of(
        self, about: str, entries: AbstractSet[str], statements: AbstractSet[str] = frozenset()
    ) -> ExportedLedger:
        """Return the same, cut to entries and statements and to what they need.

        Args:
            about: what they are of.
            entries: ids of figures, records and derived figures.
            statements: ids.
        """
        kept = tuple(one for one in self.entries if one.id in entries)
        said = tuple(one for one in self.statements if one.id in statements)
        measures = {one.measure for one in kept}
        sources = {one.source for one in kept} | {one.source for one in said}
        works = {one.work for one in kept} | {key for one in said for key in one.works}
        return self.model_copy(
            update={
                "about": about,
                "entries": kept,
                "statements": said,
                "sources": tuple(one for one in self.sources if one.id in sources),
                "works": tuple(one for one in self.works if one.key in works),
                "measures": tuple(one for one in self.measures if one.id in measures),
                "bridges": tuple(
                    one for one in self.bridges if not entries.isdisjoint(one.figures)
                ),
                "doubts": tuple(one for one in self.doubts if one.entry in entries),
            }
        )


def schema() -> str:
    """Return the JSON Schema of the export."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    text = json.dumps(dialect | ExportedLedger.model_json_schema(), indent=2, ensure_ascii=False)
    return f"{text}\n"
