"""The Sphinx domain: which figures are cited where, kept as values and keyed by document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, cast

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.util.nodes import make_refnode

from belegt.errors import Fault
from belegt.ledger import Derived, Figure, Record, Subject
from belegt.project import SOURCE_PAGES, base_language
from belegt.source import Source
from belegt.sphinxext import config, harvest
from belegt.sphinxext.warn import Subtype, warn, warn_of
from belegt.verdict import Judge, Quoted, Verdict

NAME = "belegt"

LINK_CLASS = "cited-figure"
"""Class of links to a figure's evidence."""

CARD = "belegt_card"
"""Attribute of links that open a card: the figure's id."""

NOTE_CLASS = "evidence-note"
"""Class of short evidence behind a figure's first citation, for a template's footnotes."""


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A citation in a document, with the verdict on it."""

    figure: str
    docname: str
    anchor: str
    verdict: Verdict[Quoted]


class BelegtDomain(Domain):
    """Figures as objects that roles refer to.

    The domain's data holds, by document, the citations and the figures whose evidence stands
    there. Sources and ledger are loaded anew by each build and never pickled.
    """

    name = NAME
    label = "Belegt"
    object_types: ClassVar[dict[str, ObjType]] = {"figure": ObjType("figure", "cited")}
    initial_data: ClassVar[dict[str, Any]] = {"citations": {}, "evidence": {}}
    data_version = 1

    def __init__(self, env: BuildEnvironment) -> None:
        super().__init__(env)
        self.changed = False  # whether this build read anything that others show
        self._judge: Judge | None = None
        self._builder: Builder | None = None
        self._files: tuple[Path, ...] = ()
        self._noted = ""  # the document whose dependencies were noted last
        self.numbers: Mapping[str, int] = {}  # of the evidence in print, measure by measure
        self._citing: Mapping[str, list[CitedPlace]] | None = None
        self._works: Mapping[str, tuple[str, str]] | None = None

    # what the build works with

    @property
    def judge(self) -> Judge:
        """The judge over this build's sources and ledger."""
        if self._judge is None:
            msg = "the ledger is loaded when the builder is set up"
            raise RuntimeError(msg)
        return self._judge

    @property
    def builder(self) -> Builder:
        """The builder of this build, for the addresses of documents."""
        if self._builder is None:
            msg = "the builder is known when it is set up"
            raise RuntimeError(msg)
        return self._builder

    def load(self, judge: Judge, files: Iterable[Path], builder: Builder) -> None:
        """Take the build's sources and ledger, the files they came from, and its builder."""
        self._judge = judge
        self._builder = builder
        self._files = tuple(files)
        self._noted = ""
        ledger = judge.ledger
        ids = [
            placed.entry.id
            for measure in ledger.measures
            for placed in ledger.subjects.values()
            if placed.entry.measure == measure
        ]
        self.numbers = {name: number for number, name in enumerate(ids, 1)}

    def note_dependencies(self, env: BuildEnvironment) -> None:
        """Have the current document read again when the ledger or a source changes."""
        if env.docname != self._noted:
            for path in self._files:
                env.note_dependency(str(path))
            self._noted = env.docname

    @property
    def places(self) -> Mapping[str, tuple[CitedPlace, ...]]:
        """The citations of each document."""
        return cast("dict[str, tuple[CitedPlace, ...]]", self.data["citations"])

    def evidence_page(self, name: str) -> str | None:
        """Return the document that shows the evidence of a figure or record."""
        pages = self.data["evidence"].items()
        return next((docname for docname, names in pages if name in names), None)

    def note_evidence(self, docname: str, figures: Iterable[str]) -> None:
        """Register that a document shows the evidence of figures."""
        known = self.data["evidence"].setdefault(docname, ())
        self.data["evidence"][docname] = (*known, *figures)

    def cited_in(self, figure: str) -> list[CitedPlace]:
        """Return the places that cite a figure, in the order of the toctree's documents.

        Only when all documents are read.
        """
        if self._citing is None:
            reading_order = dict.fromkeys([*self.env.collect_relations(), *sorted(self.places)])
            citing: dict[str, list[CitedPlace]] = {}
            for docname in reading_order:
                for place in self.places.get(docname, ()):
                    citing.setdefault(place.figure, []).append(place)
            self._citing = citing
        return self._citing.get(figure, [])

    def quoted(self, figure: str) -> Verdict[Quoted]:
        """Answer the first question for a figure and every place that cites it.

        Only when all documents are read.
        """
        verdicts = (place.verdict for place in self.cited_in(figure))
        amiss = (verdict for verdict in verdicts if verdict.answer is not Quoted.SUPPORTED)
        return next(amiss, self.judge.attestations[figure].verdict)

    def works(self) -> Mapping[str, tuple[str, str]]:
        """Return document and anchor of each work in the bibliography, by its key.

        They are sphinxcontrib-bibtex's, and known when all documents are read; its own way to
        resolve a reference loads its plugins anew each time.
        """
        if self._works is None:
            listed = getattr(self.env.domains.get("cite"), "citations", ())
            self._works = {
                one.key: (one.bibliography_key.docname, one.citation_id) for one in listed
            }
        return self._works

    # what Sphinx asks of a domain

    def clear_doc(self, docname: str) -> None:
        """Forget a document."""
        self._citing = self._works = None
        for name in self.initial_data:
            self.changed |= self.data[name].pop(docname, None) is not None

    def merge_domaindata(self, docnames: set[str], otherdata: dict[str, Any]) -> None:  # type: ignore[override]
        """Take over the documents that another process read."""
        for name in self.initial_data:
            for docname in docnames & set(otherdata[name]):
                self.data[name][docname] = otherdata[name][docname]
                self.changed = True

    def process_doc(self, env: BuildEnvironment, docname: str, document: nodes.document) -> None:
        """Judge a finished document, warn of what is wrong, and keep its citations."""
        if docname.startswith(f"{SOURCE_PAGES}/"):
            return
        self.changed = True
        self._citing = self._works = None
        language = base_language(env.config.language)
        places: list[CitedPlace] = []
        for paragraph, references in harvest.paragraphs(document):
            anchors = iter(references)
            for result in self.judge.citations(paragraph, docname, language):
                if isinstance(result, Fault):
                    warn_of(Subtype.NUMBER, result, docname)
                    continue
                anchor = next(anchors).get("belegt_anchor", "")
                if result.figure not in self.numbers:
                    continue  # may be another project's; Sphinx tells when nobody knows it
                if result.fault:
                    warn_of(Subtype.CITATION, result.fault, docname)
                places.append(CitedPlace(result.figure, docname, anchor, result.verdict))
        if places:
            self.data["citations"][docname] = tuple(places)

    def resolve_xref(  # type: ignore[override]  # bare words when there is nothing to link to
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.Element | None:
        """Link a citation to its evidence; in print, a mark with the evidence's number follows."""
        placed = self.judge.ledger.subjects.get(target)
        docname = self.evidence_page(target)
        if placed is None:
            return None
        if docname is None:
            warn(
                Subtype.EVIDENCE,
                f"{target}: no page shows its evidence; add the directive `evidence` to one",
                node,
            )
            return contnode
        hint = self._hint(placed.entry)
        reference = make_refnode(
            builder, fromdocname, docname, figure_anchor(target), contnode, hint
        )
        reference["classes"].append(LINK_CLASS)
        reference[CARD] = target
        if builder.format == "html" or not node.get("belegt_anchor"):
            return reference
        number = str(self.numbers[target])
        reference += nodes.superscript("", number, classes=["evidence-mark"])
        notes = builder.format == "typst" and config.read(builder.config).print_notes
        if notes and isinstance(placed.entry, Figure) and self._is_first(node):
            note = nodes.inline("", "", *self._note(placed.entry), classes=[NOTE_CLASS])
            return nodes.inline("", "", reference, note)
        return reference

    def _is_first(self, node: pending_xref) -> bool:
        """Whether this is the first place that cites a figure."""
        first = next(iter(self.cited_in(node["reftarget"])), None)
        here = (node.get("refdoc"), node["belegt_anchor"])
        return first is not None and here == (first.docname, first.anchor)

    def _note(self, figure: Figure) -> Sequence[nodes.Node]:
        """Return a figure's evidence in short, for a note on the page that cites it first."""
        source = self.judge.sources[figure.source].entry
        language = f"language-{source.language}"
        return [
            nodes.Text(f"{source.outlet}: "),
            nodes.inline("", f"„{figure.quote}“", classes=[language]),
            nodes.Text(f" — {self.judge.borne_out[figure.id].answer}"),
        ]

    def _hint(self, subject: Subject) -> str:
        if isinstance(subject, Figure):
            return f"{self.judge.sources[subject.source].entry.outlet}: “{subject.quote}”"
        return subject.says if isinstance(subject, Record | Derived) else subject.subject

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Let ``{any}`` find figures too."""
        if self.evidence_page(target) is None:
            return []
        found = self.resolve_xref(env, fromdocname, builder, "cited", target, node, contnode)
        return [("belegt:cited", found)] if isinstance(found, nodes.reference) else []

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield every figure that has a page, for ``objects.inv`` and the search."""
        for name, figure in self.judge.ledger.subjects.items():
            docname = self.evidence_page(name)
            if docname:
                label = (
                    f"{self.judge.printed(name, self.env.config.language)} ({figure.entry.subject})"
                )
                yield name, label, "figure", docname, figure_anchor(name), 1


def of(env: BuildEnvironment) -> BelegtDomain:
    """Return the domain of an environment."""
    return cast("BelegtDomain", env.get_domain(NAME))


def figure_anchor(figure: str) -> str:
    """Return the id of a figure's evidence on its page."""
    return f"figure-{figure}"


def source_docname(source: Source) -> str:
    """Return the document that holds a source's page."""
    return f"{SOURCE_PAGES}/{source.id}"
