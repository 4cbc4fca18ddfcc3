"""The Sphinx domain: which figures are cited where, kept as values and keyed by document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, ClassVar, cast

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.util.nodes import make_refnode

from belegt import classes
from belegt.messages import message, words_of
from belegt.project import SOURCE_PAGES
from belegt.source import Source
from belegt.sphinxext import config, harvest
from belegt.sphinxext.corrections import Correction, corrections_in
from belegt.sphinxext.edition import Edition
from belegt.sphinxext.gathered import CitedPlace, Gathered, Shown
from belegt.sphinxext.tables import quotation_in
from belegt.sphinxext.warn import Subtype, warn
from belegt.sphinxext.wording import told
from belegt.verdict import CitationVerdict, Judge

NAME = "belegt"

CARD = "belegt_card"
"""Attribute of links that open a card: the figure's id."""


LEDGER = "ledger"
"""Name of the part of a page that is the table of all figures."""


class BelegtDomain(Domain):
    """Figures as objects that roles refer to.

    The domain's data holds, by document, the prose, the citations, the figures whose evidence
    stands there, the parts that need scripts, and the corrections that it tells. Sources and
    ledger are loaded anew by each build and never pickled.
    """

    name = NAME
    label = "Belegt"
    object_types: ClassVar[dict[str, ObjType]] = {"figure": ObjType("figure", "cited")}
    initial_data: ClassVar[dict[str, Any]] = {
        "prose": {},
        "citations": {},
        "evidence": {},
        "parts": {},
        "corrections": {},
    }
    data_version = 6

    def __init__(self, env: BuildEnvironment) -> None:
        super().__init__(env)
        self.changed = False  # whether this build read anything that others show
        self._edition: Edition | None = None
        self._noted = ""  # the document whose dependencies were noted last
        self._gathered: Gathered | None = None

    @property
    def edition(self) -> Edition:
        """What this build makes, from which sources and ledger."""
        if self._edition is None:
            msg = "the ledger is loaded when the builder is set up"
            raise RuntimeError(msg)
        return self._edition

    @property
    def has_edition(self) -> bool:
        """Whether there is anything that this build makes."""
        return self._edition is not None

    @property
    def judge(self) -> Judge:
        """The judge over this build's sources and ledger."""
        return self.edition.judge

    def load(self, edition: Edition) -> None:
        """Take what this build is to make."""
        self._edition = edition
        self._noted = ""

    def note_dependencies(self, env: BuildEnvironment) -> None:
        """Have the current document read again when the ledger or a source changes."""
        if env.docname != self._noted:
            for path in self.edition.files:
                env.note_dependency(str(path))
            self._noted = env.docname

    @property
    def gathered(self) -> Gathered:
        """What is known of all documents, once they are read."""
        if self._gathered is None:
            self._gathered = Gathered(self.env, self.edition, self.data)
        return self._gathered

    def note_evidence(self, docname: str, figures: Iterable[str]) -> None:
        """Register that a document shows the evidence of figures."""
        known = self.data["evidence"].setdefault(docname, ())
        self.data["evidence"][docname] = (*known, *figures)
        self._gathered = None

    def note_part(self, docname: str, part: str) -> None:
        """Register that a document holds a part of a page that needs scripts or data."""
        known = self.data["parts"].get(docname, ())
        self.data["parts"][docname] = tuple(dict.fromkeys((*known, part)))

    def parts(self, docname: str | None = None) -> set[str]:
        """Return the parts that a document holds, or all documents do."""
        held: Mapping[str, tuple[str, ...]] = self.data["parts"]
        if docname is not None:
            return set(held.get(docname, ()))
        return {part for parts in held.values() for part in parts}

    @property
    def offers_data(self) -> bool:
        """Whether a page offers the ledger as files: the one with the table of all figures."""
        return LEDGER in self.parts()

    def corrections(self) -> list[Correction]:
        """Return what all documents tell of corrections."""
        told: Mapping[str, tuple[Correction, ...]] = self.data["corrections"]
        return [one for docname in sorted(told) for one in told[docname]]

    # what Sphinx asks of a domain

    def clear_doc(self, docname: str) -> None:
        """Forget a document."""
        self._gathered = None
        for name in self.initial_data:
            self.changed |= self.data[name].pop(docname, None) is not None

    def merge_domaindata(self, docnames: set[str], otherdata: dict[str, Any]) -> None:  # type: ignore[override]
        """Take over the documents that another process read."""
        for name in self.initial_data:
            for docname in docnames & set(otherdata[name]):
                self.data[name][docname] = otherdata[name][docname]
                self.changed = True
        self._gathered = None

    def process_doc(self, env: BuildEnvironment, docname: str, document: nodes.document) -> None:
        """Keep the prose of a finished document, and its citations, judged."""
        if docname.startswith(f"{SOURCE_PAGES}/"):
            return
        self.changed = True
        self._gathered = None
        found = harvest.harvested(document)
        name = PurePosixPath(self.edition.layout.docs, env.doc2path(docname, base=False))
        prose = found.prose(name.as_posix(), frozenset(harvest.works(document)))
        self.data["prose"][docname] = prose
        if places := tuple(self.places(docname, prose.file, found.found)):
            self.data["citations"][docname] = places
        if told := tuple(corrections_in(document, docname)):
            self.data["corrections"][docname] = told

    def places(
        self, docname: str, file: str, found: Iterable[harvest.Harvest]
    ) -> Iterator[CitedPlace]:
        """Yield the citations of known figures in a document."""
        language = self.edition.conf.language
        for paragraph, references in found:
            shown = self.judge.shown(paragraph, language)
            readings = self.judge.read(paragraph, file, language)
            citations = [one for one in readings if isinstance(one, CitationVerdict)]
            for number, (one, node) in enumerate(zip(citations, references, strict=True)):
                if one.figure in self.judge.ledger.entries:
                    anchor, context = node.get("belegt_anchor", ""), shown.around(number)
                    yield CitedPlace(one.figure, docname, anchor, one.words, context, one.verdict)

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
        if target not in self.judge.ledger.entries:
            return None
        docname = self.gathered.evidence_page(target)
        if docname is None:
            amiss = message(
                "{name}: no page shows its evidence; add the directive `evidence` to one",
                name=target,
            )
            warn(Subtype.EVIDENCE, amiss, node)
            return contnode
        exhibit, language = self.gathered.exhibits[target], builder.config.language
        if exhibit.verdicts:
            contnode["classes"].append(classes.borne_out(exhibit.verdicts.borne_out.answer))
        hint = words_of(exhibit.with_caveat(exhibit.hint), language)
        reference = make_refnode(
            builder, fromdocname, docname, figure_anchor(target), contnode, hint
        )
        reference["classes"].append(classes.CITED_FIGURE)
        reference[CARD] = target
        if builder.format == "html" or not node.get("belegt_anchor"):
            return reference
        number = str(self.edition.numbers[target])
        reference += nodes.superscript("", number, classes=[classes.EVIDENCE_MARK])
        notes = builder.format == "typst" and config.read(builder.config).print_notes
        if notes and exhibit.quotation and self._is_first(node):
            # One mark for both: the note begins with the number that stands in the text.
            mark = nodes.superscript("", number, classes=[classes.EVIDENCE_MARK])
            told = [mark, nodes.Text(" "), *short(exhibit, language)]
            note = nodes.inline("", "", *told, classes=[classes.EVIDENCE_NOTE])
            return nodes.inline("", "", reference, note)
        return reference

    def _is_first(self, node: pending_xref) -> bool:
        """Whether this is the first place that cites a figure."""
        first = next(iter(self.gathered.cited_in(node["reftarget"])), None)
        here = (node.get("refdoc"), node["belegt_anchor"])
        return first is not None and here == (first.docname, first.anchor)

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
        if self.gathered.evidence_page(target) is None:
            return []
        found = self.resolve_xref(env, fromdocname, builder, "cited", target, node, contnode)
        return [("belegt:cited", found)] if isinstance(found, nodes.reference) else []

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield every figure that has a page, for ``objects.inv`` and the search."""
        for name, exhibit in self.gathered.exhibits.items():
            docname = self.gathered.evidence_page(name)
            if docname:
                label = f"{exhibit.printed(self.env.config.language)} ({exhibit.subject})"
                yield name, label, "figure", docname, figure_anchor(name), 1


def short(exhibit: Shown, language: str) -> list[nodes.Node]:
    """Return a figure's evidence in short, for a note on the page that cites it first."""
    if exhibit.quotation is None or exhibit.verdicts is None:
        raise TypeError(exhibit.kind)
    words = message(
        "{outlet}: {quote} — {answer}",
        outlet=exhibit.who,
        quote=quotation_in(exhibit.said, exhibit.quotation.language),
        answer=exhibit.verdicts.borne_out.answer,
    )
    return told(words, language)


def of(env: BuildEnvironment) -> BelegtDomain:
    """Return the domain of an environment."""
    return cast("BelegtDomain", env.get_domain(NAME))


def figure_anchor(figure: str) -> str:
    """Return the id of a figure's evidence on its page."""
    return f"figure-{figure}"


def source_docname(source: Source) -> str:
    """Return the document that holds a source's page."""
    return f"{SOURCE_PAGES}/{source.id}"
