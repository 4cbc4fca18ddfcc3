"""The Sphinx extension: cite figures, show their evidence, judge them while building."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

try:
    from sphinx.util.typing import ExtensionMetadata
except ModuleNotFoundError as error:
    text = "the Sphinx extension needs Sphinx and MyST: pip install 'belegt[sphinx]'"
    raise ImportError(text, name=error.name) from error

from belegt.errors import BelegtError
from belegt.ledger import did_you_mean, load_ledger
from belegt.messages import message
from belegt.source import SOURCES_FILE, load_sources
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
from belegt.sphinxext.warn import Subtype, give_up, speak, warn
from belegt.textfile import reason_of
from belegt.verdict import Judge
from belegt.verdict.agreed import acknowledged

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
    app.connect("config-inited", speak, priority=400)  # before anything can be at fault
    app.connect("config-inited", config.check)
    app.connect("builder-inited", load)
    app.connect("build-finished", release)
    app.connect("env-updated", rewrite)
    app.connect("env-check-consistency", check_ledger)
    app.connect("warn-missing-reference", explain_unknown)
    web.register(app)
    return {
        "version": "1",
        "env_version": 1,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }


def load(app: Sphinx) -> None:
    """Load sources and ledger, and write the pages of the sources."""
    layout = config.layout(app)
    seeds, ledger = layout.root / layout.seeds, layout.root / layout.ledger
    try:
        sources = load_sources(seeds, layout.seeds)
        judge = Judge(sources, load_ledger(ledger, sources, layout.ledger))
        if changed := [source.changed for source in sources.values() if source.changed]:
            raise BelegtError(changed)
    except BelegtError as error:
        give_up(error)
    files = (
        *(seeds / source.entry.file for source in sources.values()),
        seeds / SOURCES_FILE,
        *sorted(ledger.glob("*.yaml")),
    )
    domain.of(app.env).load(Edition(judge, files, app.builder))
    try:
        write_pages(Path(app.srcdir), judge, config.read(app.config).extent, app.config.language)
    except OSError as error:
        reason = reason_of(error)
        give_up(message("the pages of the sources cannot be written: {reason}", reason=reason))
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


def check_ledger(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of figures that their sources do not support, and of unacknowledged disagreements."""
    judge = domain.of(env).judge
    faults = [one.finding.fault for one in judge.attestations.values() if one.finding.fault]
    for name, comparison in judge.comparisons.items():
        faults += acknowledged(comparison, judge.ledger.measures[name].place)
    for fault in faults:
        warn(Subtype.FIGURE, fault)


def explain_unknown(app: Sphinx, which: Any, node: pending_xref) -> bool | None:
    """Name the nearest figure when one is cited that nobody knows."""
    if node.get("refdomain") != domain.NAME:
        return None
    target = node["reftarget"]
    known = domain.of(app.env).judge.ledger.subjects
    found = message("unknown figure {name!r}", name=target)
    hint = did_you_mean(target, known)
    warn(Subtype.UNKNOWN, message("{found}; {hint}", found=found, hint=hint), node)
    return True
