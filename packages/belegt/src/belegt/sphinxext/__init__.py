"""The Sphinx extension: cite figures, show their evidence, judge them while building."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

try:
    from sphinx.util.docutils import SphinxDirective
    from sphinx.util.typing import ExtensionMetadata
except ModuleNotFoundError as error:
    text = "the Sphinx extension needs Sphinx and MyST: pip install 'belegt[sphinx]'"
    raise ImportError(text, name=error.name) from error

from belegt.conf import conf_of
from belegt.errors import BelegtError
from belegt.ledger import did_you_mean
from belegt.messages import message
from belegt.project import load_evidence
from belegt.source import SOURCES_FILE
from belegt.sphinxext import config, domain, web
from belegt.sphinxext.charts import ChartDirective, DrawingDirective
from belegt.sphinxext.contradictions import ContradictionsDirective
from belegt.sphinxext.corrections import CorrectionDirective
from belegt.sphinxext.edition import Edition
from belegt.sphinxext.evidence import EvidenceDirective
from belegt.sphinxext.ladder import LadderDirective
from belegt.sphinxext.matrix import MatrixDirective
from belegt.sphinxext.roles import CitedRole, PlainRole, TallyRole
from belegt.sphinxext.rules import RulesDirective
from belegt.sphinxext.sourceoverview import (
    SourceFiguresDirective,
    SourceMetadataDirective,
    SourceVerdictsDirective,
)
from belegt.sphinxext.sourcepages import write_pages
from belegt.sphinxext.timeline import TimelineDirective
from belegt.sphinxext.transforms import FillPlaceholders, ProtectSourceText
from belegt.sphinxext.unweighed import SourceUnweighedDirective
from belegt.sphinxext.verdictsquares import VerdictSquaresDirective
from belegt.sphinxext.warn import Subtype, give_up, note, speak, tell, warn

if TYPE_CHECKING:
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment


ROLES = {"cited": CitedRole(), "plain": PlainRole(), "tally": TallyRole()}
"""What stands within a line, by its name."""

DIRECTIVES: dict[str, type[SphinxDirective]] = {
    "evidence": EvidenceDirective,
    "contradictions": ContradictionsDirective,
    "correction": CorrectionDirective,
    "source-figures": SourceFiguresDirective,
    "source-metadata": SourceMetadataDirective,
    "source-unweighed": SourceUnweighedDirective,
    "source-verdicts": SourceVerdictsDirective,
    "chart": ChartDirective,
    "drawing": DrawingDirective,
    "ladder": LadderDirective,
    "timeline": TimelineDirective,
    "matrix": MatrixDirective,
    "rules": RulesDirective,
    "verdict-squares": VerdictSquaresDirective,
}
"""What stands in a paragraph's place, by its name; those of HTML alone are in ``web``."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register everything; the table of contents of this package."""
    config.register(app)
    app.add_domain(domain.BelegtDomain)
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
    for name, role in ROLES.items():
        app.add_role(name, role)
        app.add_role_to_domain(domain.NAME, name, role)
    app.add_transform(ProtectSourceText)
    app.add_post_transform(FillPlaceholders)
    app.connect("config-inited", speak, priority=400)  # before anything can be at fault
    app.connect("config-inited", config.check)
    app.connect("builder-inited", load)
    app.connect("env-updated", rewrite)
    app.connect("env-updated", tell_faults)
    app.connect("build-finished", tell_doubts)
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
        give_up(error)
    files = (
        *(seeds / source.entry.file for source in evidence.sources.values()),
        seeds / SOURCES_FILE,
        *sorted(ledger.glob("*.yaml")),
        *evidence.functions.files,
    )
    domain.of(app.env).load(Edition(evidence.judge, files, app.builder, layout, conf))
    try:
        write_pages(
            Path(app.srcdir), evidence.judge, config.read(app.config).extent, app.config.language
        )
    except BelegtError as error:
        give_up(error)


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
    edition, gathered = domain.of(env).edition, domain.of(env).gathered
    found = gathered.kept.faults(gathered.case)
    for fault in found:
        tell(fault, edition.layout.root)
    if found and config.read(app.config).strict:
        app.statuscode = 1


def tell_doubts(app: Sphinx, exception: Exception | None) -> None:
    """Say at the end of a build how many citations a person had to look at, and has."""
    if exception is None and domain.of(app.env).has_edition:
        note(domain.of(app.env).gathered.case.doubts.in_short)


def explain_unknown(app: Sphinx, which: Any, node: pending_xref) -> bool | None:
    """Name the nearest figure when one is cited that nobody knows, where no rule told of it."""
    if node.get("refdomain") != domain.NAME:
        return None
    store, target = domain.of(app.env), node["reftarget"]
    if target not in store.gathered.case.citing:
        known = store.judge.ledger.entries
        found, hint = message("unknown figure {name!r}", name=target), did_you_mean(target, known)
        warn(Subtype.UNKNOWN, message("{found}; {hint}", found=found, hint=hint), node)
    return True
