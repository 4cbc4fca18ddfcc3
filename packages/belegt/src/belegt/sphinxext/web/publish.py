"""Writes the data that an edition carries: for its scripts, and for other programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.builders import Builder

from belegt.page import Extent
from belegt.sphinxext import config, domain
from belegt.sphinxext.domain import BelegtDomain, figure_anchor
from belegt.sphinxext.web.export import export, table
from belegt.sphinxext.web.exported import schema
from belegt.sphinxext.web.index import finder_index
from belegt.sphinxext.web.parts import Part, for_browser
from belegt.sphinxext.web.rows import Address

if TYPE_CHECKING:
    from sphinx.application import Sphinx

INDEX = "_static/belegt-index.js"
SEEDS = "_static/belegt-seeds.js"
JSON, CSV, SCHEMA = "ledger.json", "ledger.csv", "ledger.schema.json"


def publish(app: Sphinx, builder: Builder) -> None:
    """Write what the edition's parts need, before its pages, which tell the digests of scripts."""
    if not for_browser(builder):
        return
    store = domain.of(app.env)
    parts, out = store.parts(), Path(app.outdir)
    address = addresses(builder)
    made: dict[str, str] = {}
    if Part.FINDER in parts:
        made[INDEX] = _script("belegtIndex", finder_index(store, address))
    if Part.SELF_CHECK in parts and config.read(app.config).extent is Extent.FULL:
        made[SEEDS] = _script("belegtSeeds", _seeds(store, address))
    if Part.LEDGER in parts:
        ledger = export(store, app.config.project, app.config.release, address)
        made[JSON] = ledger.model_dump_json(indent=1) + "\n"
        made[CSV] = table(ledger.entries)
        made[SCHEMA] = schema()
    for name, text in made.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


def addresses(builder: Builder) -> Address:
    """Return how a builder calls the anchors of documents, from the folder of the output."""

    def address(docname: str, anchor: str) -> str:
        return f"{builder.get_target_uri(docname).partition('#')[0]}#{anchor}"

    return address


def _script(name: str, value: object) -> str:
    """Return a value as a script: a page opened from the disk may load nothing else."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"window.{name}={text};\n"


def _seeds(store: BelegtDomain, address: Address) -> dict[str, object]:
    """Return texts, ledger and quotes, for the check in the browser."""
    judge = store.judge
    figures = []
    for name, attestation in judge.attestations.items():
        figure, page = attestation.figure, store.gathered.evidence_page(name)
        figures.append(
            {
                "words": judge.printed(name, store.env.config.language),
                "source": figure.source,
                "quote": figure.quote,
                "prefix": figure.prefix,
                "suffix": figure.suffix,
                "number": attestation.words,
                "uri": address(page, figure_anchor(name)) if page else "",
            }
        )
    sources = [
        {
            "id": source.id,
            "outlet": source.entry.outlet,
            "language": source.entry.language,
            "text": source.text,
        }
        for source in judge.sources.values()
    ]
    return {"sources": sources, "figures": figures, "ledger": dict(judge.ledger.files)}
