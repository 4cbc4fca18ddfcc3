"""The passage of a source that attests something: a W3C text quote, and its words of interest."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from belegt.source import Identifier, Line
from belegt.spans import Span, find_all


class Passage(BaseModel):
    """A quote that stands once in its source.

    ``prefix`` and ``suffix`` are those of the W3C Web Annotation text quote selector: the
    text right before and after, needed only where the quote itself stands more than once.
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

    def find(self, text: str) -> list[Span]:
        """Return every place of ``text`` where the quote stands between prefix and suffix."""
        whole = find_all(text, self.prefix + self.quote + self.suffix)
        before, after = len(self.prefix), len(self.suffix)
        return [Span(span.start + before, span.end - after) for span in whole]
