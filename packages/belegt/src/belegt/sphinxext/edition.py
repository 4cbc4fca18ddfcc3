"""What a build makes, from which sources and ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.builders import Builder

from belegt.conf import Conf
from belegt.project import SOURCE_PAGES, Layout
from belegt.source import Source
from belegt.verdict import Exhibits, Judge

if TYPE_CHECKING:
    from belegt.sphinxext.gathered import CitedPlace


@dataclass(frozen=True)
class Edition:
    """Sources and ledger of one build, and the builder; made anew each time, never pickled.

    Attributes:
        judge: over sources and ledger.
        files: that these were read from.
        builder: for the addresses of documents.
        layout: where the briefing's files stand.
        conf: what conf.py says to the judge.
    """

    judge: Judge
    files: tuple[Path, ...]
    builder: Builder
    layout: Layout
    conf: Conf

    @cached_property
    def exhibits(self) -> Exhibits[CitedPlace]:
        """Every entry of the ledger, while it is not known yet what cites it."""
        return Exhibits(self.judge)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of the evidence in print by id, measure by measure."""
        return {exhibit.id: number for number, exhibit in enumerate(self.exhibits, 1)}

    def source_of(self, docname: str) -> Source | None:
        """Return the source whose page a document is, None for all others."""
        folder, _, name = docname.partition("/")
        return self.judge.sources.get(name) if folder == SOURCE_PAGES else None
