"""What is known once all documents are read: who cites what where, and where the evidence is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

from sphinx.environment import BuildEnvironment

from belegt.answers import Quoted, Verdict
from belegt.elsewhere import read_elsewhere
from belegt.sphinxext.edition import Edition
from belegt.verdict import Case, Exhibit, Exhibits
from belegt.verdict.kept import Kept


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A citation in a document, with the verdict on it."""

    figure: str
    docname: str
    anchor: str
    words: str
    context: str  # the words with some of what stands around them
    verdict: Verdict[Quoted]


Shown: TypeAlias = Exhibit[CitedPlace]
"""An entry as it is laid out, with the places that cite it."""


class Gathered:
    """Gathers from all documents, each thing when it is first asked for.

    Args:
        env: of the build.
        edition: what it makes.
        data: the domain's data, by kind and document.
    """

    def __init__(
        self, env: BuildEnvironment, edition: Edition, data: Mapping[str, Mapping[str, Any]]
    ) -> None:
        self._env = env
        self._edition = edition
        self._data = data

    def cited_places(self) -> Iterator[CitedPlace]:
        """Yield every citation, in the order of the toctree's documents."""
        citing = sorted(self._data["citations"])
        for docname in dict.fromkeys([*self._env.collect_relations(), *citing]):
            yield from self.cited_on(docname)

    def cited_on(self, docname: str) -> tuple[CitedPlace, ...]:
        """Return the citations of a document, in its order."""
        citations: Mapping[str, tuple[CitedPlace, ...]] = self._data["citations"]
        return citations.get(docname, ())

    def cited_in(self, name: str) -> list[CitedPlace]:
        """Return the places that cite a figure or record, in the order of documents."""
        return self._citing.get(name, [])

    def evidence_page(self, name: str) -> str | None:
        """Return the document that shows the evidence of a figure or record."""
        return self._shown.get(name)

    @cached_property
    def exhibits(self) -> Exhibits[CitedPlace]:
        """Every entry of the ledger with all that is known of it, and the places that cite it."""
        return Exhibits(self._edition.judge, self._citing, self.case.quoted)

    @cached_property
    def case(self) -> Case:
        """All of it, before its judge."""
        documents = sorted(self._data["prose"].values(), key=lambda prose: prose.file)
        conf, layout = self._edition.conf, self._edition.layout
        beside = tuple(read_elsewhere(layout.root, layout.root / layout.docs, conf, documents))
        judge = self._edition.judge
        return Case(
            *(judge, tuple(documents), conf.language, conf.skipped, beside, conf.unread),
            weighs_sentences=conf.weighs_sentences,
        )

    @cached_property
    def kept(self) -> Kept:
        """What the rules find in it, kept for what differs from it in little."""
        return Kept(self.case)

    def title(self, docname: str) -> str:
        """Return the title of a document, its name when it has none."""
        title = self._env.titles.get(docname)
        return title.astext() if title is not None else docname

    @cached_property
    def works(self) -> Mapping[str, tuple[str, str]]:
        """Document and anchor of each work in the bibliography, by its key.

        They are sphinxcontrib-bibtex's; its own way to resolve a reference loads its plugins
        anew each time.
        """
        listed = getattr(self._env.domains.get("cite"), "citations", ())
        return {one.key: (one.bibliography_key.docname, one.citation_id) for one in listed}

    @cached_property
    def _citing(self) -> Mapping[str, list[CitedPlace]]:
        citing: dict[str, list[CitedPlace]] = {}
        for place in self.cited_places():
            citing.setdefault(place.figure, []).append(place)
        return citing

    @cached_property
    def _shown(self) -> Mapping[str, str]:
        pages = self._data["evidence"].items()
        return {name: docname for docname, names in pages for name in names}
