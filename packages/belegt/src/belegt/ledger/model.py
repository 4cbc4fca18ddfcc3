"""What the ledger's files hold of the sources: figures, measures, listed mentions and names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag, field_validator, model_validator

from belegt.answers import Declared
from belegt.errors import RefusedValueError
from belegt.ledger.passage import Passage
from belegt.ledger.valued import Frozen, Tells, UnitText, Valued
from belegt.messages import message
from belegt.source import Identifier, Line

SealedKind = Literal[
    "figure",
    "record",
    "derived",
    "statement",
    "bridge",
    "measure",
    "name",
    "subject",
    "source",
    "work",
]
"""What can be sealed."""


class Figure(Valued, Passage):
    """What one source says: a value, the quote that attests it, and who is speaking."""

    implied_unit: bool = Field(
        default=False, description="true: the source leaves the unit to be understood"
    )
    implied_subject: bool = Field(
        default=False,
        description="true: the source leaves the subject to be understood; the note names it",
    )
    gloss: Line | None = Field(
        default=None,
        description="The quote in the language of the pages; needless where that is its own",
    )
    according_to: Line = Field(description="Who says so, in the source's own terms")
    borne_out: Declared | None = Field(
        default=None, description="The verdict a person expects; must be the one computed"
    )
    right: Line | None = Field(default=None, description="What the record says, in a sentence")
    note: Line | None = None


class ValueDisagreement(Frozen):
    """Figures whose values cannot both be right."""

    about: Literal["value"]
    figure: Identifier
    against: tuple[Identifier, ...] = Field(min_length=1)
    because: Line = Field(description="One sentence for the reader")


class KindDisagreement(Frozen):
    """Figures given to different subjects, or covering different things."""

    about: Literal["subject", "scope"]
    among: tuple[Line, ...] = Field(min_length=2, description="The differing words, all of them")
    because: Line = Field(description="One sentence for the reader")


def _about(raw: object) -> str | None:
    about = raw.get("about") if isinstance(raw, dict) else getattr(raw, "about", None)
    return {"value": "value", "subject": "kind", "scope": "kind"}.get(str(about))


Disagreement = Annotated[
    Annotated[ValueDisagreement, Tag("value")] | Annotated[KindDisagreement, Tag("kind")],
    Discriminator(
        _about,
        custom_error_type="literal_error",
        custom_error_context={"expected": "'about: value', 'about: subject' or 'about: scope'"},
    ),
]


class Measure(Frozen):
    """What figures are about, cut so that they can be compared."""

    id: Identifier
    label: Line
    question: Line = Field(description="What a figure of this measure answers")
    unit: UnitText
    kind: Literal["claim", "dateline"] = Field(
        default="claim",
        description="What its figures are: claims, or datelines, which tell of the text itself"
        " and count as no claims",
    )
    counts: tuple[Line, ...] = Field(
        default=(),
        description="What its figures count, where the question names it otherwise than they do",
    )
    disagreements: tuple[Disagreement, ...] = ()
    tells: Tells = ()


class Listed(Passage):
    """A mention that is not cited, or a passage without any that is not weighed, and why not."""

    reason: Line


class Plain(Frozen):
    """Words of a page, or of an entry's texts, whose numbers need no source, and why not."""

    words: Line = Field(description="As they stand in the role `plain`, or in the entry's texts")
    page: Line | None = Field(
        default=None, description="The page's file, from the folder of the pages on"
    )
    entry: Identifier | None = Field(default=None, description="The entry's id, in place of a page")
    measure: Identifier | None = Field(
        default=None, description="The measure's id, in place of a page"
    )
    times: int = Field(default=1, description="How often they stand there")
    reason: Line | None = Field(default=None, description="Why no source is needed")
    cites: Identifier | None = Field(
        default=None, description="Instead: the entry whose value they print where no role can"
    )
    lists: Line | None = Field(
        default=None,
        description="Instead: what they count, parted by commas, all of it named in the text",
    )

    @model_validator(mode="after")
    def _has_one_ground(self) -> Plain:
        if sum(one is not None for one in (self.reason, self.cites, self.lists)) != 1:
            raise RefusedValueError(
                message("one of reason:, cites: and lists:"),
                message("write why no source is needed, or what is cited or counted"),
            )
        if self.reason is None and self.page is None:
            raise RefusedValueError(
                message("cites: and lists: with a page alone"), message("write `reason:`")
            )
        return self

    @property
    def counted(self) -> tuple[str, ...]:
        """What the words count; empty where they count nothing."""
        return tuple(name.strip() for name in self.lists.split(",")) if self.lists else ()

    @field_validator("times", mode="before")
    @classmethod
    def _counted(cls, raw: object) -> int:
        count = str(raw)
        if not count.isdecimal() or not int(count):
            raise RefusedValueError(
                message("a whole number, 1 or more"), message("correct it, or leave it out")
            )
        return int(count)

    @property
    def stands_in(self) -> str:
        """The page's file, or the id of entry or measure."""
        return self.page or self.entry or self.measure or ""

    @model_validator(mode="after")
    def _stands_in_one_place(self) -> Plain:
        if sum(place is not None for place in (self.page, self.entry, self.measure)) != 1:
            raise RefusedValueError(
                message("one place: a page, an entry or a measure"),
                message("name the file in `page:`, or the id in `entry:` or `measure:`"),
            )
        return self


class Bridge(Frozen):
    """A person's stated reason why a record speaks to what a source says in other words."""

    id: Identifier
    figures: tuple[Identifier, ...] = Field(
        min_length=1, description="Ids of figures whose subject or scope is worded otherwise"
    )
    record: Identifier = Field(description="Id of the record or derived figure that speaks to them")
    because: Line = Field(description="Why, in a sentence for the reader")
    by: Line = Field(description="Who says so")


class DoubtMark(Frozen):
    """That a person has looked at citations of a paragraph that may not be meant, and they are."""

    page: Line = Field(description="The page's file, from the folder of the pages on")
    reads: Line = Field(description="How the paragraph begins, for a person")
    cites: tuple[Identifier, ...] = Field(
        min_length=1, description="Ids of the entries whose citations were looked at"
    )
    digest: Line = Field(
        description="Of what tells there what is meant; `belegt check --doubts --mark` writes it"
    )
    because: Line = Field(description="Why they are meant")


class Seal(Frozen):
    """What only a person can tell of an entry or a work, as it was when it was last looked at."""

    kind: SealedKind = Field(description="What it is a seal of")
    of: Line = Field(description="Its id or name, or the key of a work")
    told: Line = Field(
        description="Field by field a digest of what is told; `belegt check --seal` writes them"
    )

    @property
    def key(self) -> tuple[str, str]:
        """What it is a seal of: the kind, and what it is called."""
        return self.kind, self.of


class Subject(Frozen):
    """Of whom or what entries are, where names.yaml has no name for it."""

    name: Line = Field(description="As entries write it in `subject`")
    told_as: tuple[Line, ...] = Field(
        default=(), description="What quotes and sentences call it, where that is no name in it"
    )


class Name(Frozen):
    """A system, person or company that the sources name, or with a digit in its name the pages."""

    name: Line
    aliases: tuple[Line, ...] = ()
    kind: Literal["system", "person", "company"]
    sources: tuple[Identifier, ...] = Field(
        default=(), description="Ids of those that name it; none where only the record does"
    )
    reason: Line | None = Field(default=None, description="Why the briefing does not name it")
