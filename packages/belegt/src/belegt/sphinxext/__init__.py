"""The Sphinx extension: cite figures, show their evidence, judge them while building."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.util.typing import ExtensionMetadata

from belegt.conf import conf_of
from belegt.errors import BelegtError
from belegt.ledger import did_you_mean
from belegt.project import load_evidence
from belegt.source import SOURCES_FILE
from belegt.sphinxext import config, domain, web
from belegt.sphinxext.charts import ChartDirective, DrawingDirective, LadderDirective
from belegt.sphinxext.directives import (
    ContradictionsDirective,
    EvidenceDirective,
    MatrixDirective,
    SourceFiguresDirective,
    SourceMetadataDirective,
    SourceVerdictsDirective,
    TimelineDirective,
)
from belegt.sphinxext.edition import Edition
from belegt.sphinxext.nodes import (
    FigureEvidence,
    LedgerTable,
    Matrix,
    ReferenceTable,
    SourceFigures,
    SourceMetadata,
    SourceVerdicts,
    Timeline,
)
from belegt.sphinxext.roles import CitedRole, PlainRole, TallyRole
from belegt.sphinxext.sourcepages import write_pages
from belegt.sphinxext.transforms import FillEvidence, ProtectSourceText
from belegt.sphinxext.warn import Subtype, give_up, tell, warn
from belegt.verdict import faults

if TYPE_CHECKING:
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register everything; the table of contents of this package."""
    config.register(app)
    app.add_node(FigureEvidence)
    app.add_node(LedgerTable)
    app.add_node(ReferenceTable)
    app.add_node(SourceFigures)
    app.add_node(SourceMetadata)
    app.add_node(SourceVerdicts)
    app.add_node(Timeline)
    app.add_node(Matrix)
    app.add_domain(domain.BelegtDomain)
    for name, role in (("cited", CitedRole()), ("plain", PlainRole()), ("tally", TallyRole())):
        app.add_role(name, role)
        app.add_role_to_domain(domain.NAME, name, role)
    app.add_directive("evidence", EvidenceDirective)
    app.add_directive("contradictions", ContradictionsDirective)
    app.add_directive("source-figures", SourceFiguresDirective)
    app.add_directive("source-metadata", SourceMetadataDirective)
    app.add_directive("source-verdicts", SourceVerdictsDirective)
    app.add_directive("chart", ChartDirective)
    app.add_directive("drawing", DrawingDirective)
    app.add_directive("ladder", LadderDirective)
    app.add_directive("timeline", TimelineDirective)
    app.add_directive("matrix", MatrixDirective)
    app.add_transform(ProtectSourceText)
    app.add_post_transform(FillEvidence)
    app.connect("config-inited", config.check)
    app.connect("builder-inited", load)
    app.connect("build-finished", release)
    app.connect("env-updated", rewrite)
    app.connect("env-updated", tell_faults)
    app.connect("warn-missing-reference", explain_unknown)
    web.register(app)
    return {
        "version": "1",
        "env_version": 2,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def load(app: Sphinx) -> None:
    """Load sources and ledger, and write the pages of the sources."""
    layout = config.layout(app)
    seeds, ledger = layout.root / layout.seeds, layout.root / layout.ledger
    conf = conf_of(config.values(app.config))
    try:
        evidence = load_evidence(layout, conf)
    except BelegtError as error:
        give_up(str(error))
    files = (
        *(seeds / source.entry.file for source in evidence.sources.values()),
        seeds / SOURCES_FILE,
        *sorted(ledger.glob("*.yaml")),
        *evidence.functions.files,
    )
    domain.of(app.env).load(Edition(evidence.judge, files, app.builder, layout, conf))
    try:
        write_pages(Path(app.srcdir), evidence.judge, config.read(app.config).extent)
    except OSError as error:
        give_up(f"the pages of the sources cannot be written: {error}")
    # what is loaded by now lives as long as the build: the collector need not walk it each time,
    # nor search the doctrees for what may go when the process ends and all of it goes
    gc.freeze()
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)


def release(app: Sphinx, exception: Exception | None) -> None:
    """Give what the build held back to the collector."""
    gc.unfreeze()


def rewrite(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Have the pages written again that show what other pages cite."""
    store = domain.of(env)
    if not store.changed:
        return []
    showing = {*store.data["evidence"], *map(domain.source_docname, store.judge.sources.values())}
    return sorted(showing & env.found_docs)


def tell_faults(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of everything that breaks a rule.

    All is judged anew in each build, also of pages that it did not read: what is wrong stays told
    until it is mended.
    """
    edition, found = domain.of(env).edition, faults(domain.of(env).gathered.case)
    for fault in found:
        tell(fault, edition.layout.root, app.config.language)
    if found and config.read(app.config).strict:
        app.statuscode = 1


def explain_unknown(app: Sphinx, which: Any, node: pending_xref) -> bool | None:
    """Name the nearest figure when one is cited that nobody knows, where no rule told of it."""
    if node.get("refdomain") != domain.NAME:
        return None
    store, target = domain.of(app.env), node["reftarget"]
    if target not in store.gathered.case.citing:
        known = store.judge.ledger.subjects
        warn(Subtype.UNKNOWN, f"unknown figure {target!r}; {did_you_mean(target, known)}", node)
    return True
