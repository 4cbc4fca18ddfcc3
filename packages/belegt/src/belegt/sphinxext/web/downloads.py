"""The files in which an edition offers its ledger: whole, by page and by measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from belegt.project import SOURCE_PAGES
from belegt.sphinxext import domain
from belegt.sphinxext.addresses import MEASURE_DATA, PAGE_DATA, Addresses
from belegt.sphinxext.domain import BelegtDomain
from belegt.sphinxext.web.datapackage import CSV, JSON, PACKAGE, README, SCHEMA, package, readme
from belegt.sphinxext.web.export import export
from belegt.sphinxext.web.exported import ExportedLedger, schema
from belegt.sphinxext.web.tabular import Tabled

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def files(app: Sphinx) -> Mapping[str, str]:
    """Return the ledger as JSON with its schema and as CSV, with what describes them; and cuts."""
    ledger = export(app, Addresses(app.builder))
    whole = {JSON: as_json(ledger), CSV: Tabled(ledger).csv()}
    return {
        **whole,
        SCHEMA: schema(),
        PACKAGE: package(ledger, whole),
        README: readme(ledger),
        **dict(_cuts(ledger, domain.of(app.env))),
    }


def has_data(store: BelegtDomain, docname: str) -> bool:
    """Whether a page has data of its own to download."""
    return bool(store.gathered.cited_on(docname) or store.edition.source_of(docname))


def _cuts(ledger: ExportedLedger, store: BelegtDomain) -> Iterator[tuple[str, str]]:
    """Yield what each page cites, each source says, and each measure has."""
    for docname in sorted(store.env.found_docs):
        if not has_data(store, docname):
            continue
        folder, _, name = docname.partition("/")
        told = {place.figure for place in store.gathered.cited_on(docname)}
        said: set[str] = set()
        if folder == SOURCE_PAGES:
            told = {one.id for one in ledger.entries if one.source == name}
            said = {one.id for one in ledger.statements if one.source == name}
        yield from _cut(ledger.of(store.gathered.title(docname), told, said), PAGE_DATA, docname)
    for measure in ledger.measures:
        told = {one.id for one in ledger.entries if one.measure == measure.id}
        yield from _cut(ledger.of(measure.label, told), MEASURE_DATA, measure.id)


def _cut(ledger: ExportedLedger, folder: str, name: str) -> Iterator[tuple[str, str]]:
    yield f"{folder}/{name}.json", as_json(ledger)
    yield f"{folder}/{name}.csv", Tabled(ledger).csv()


def as_json(ledger: ExportedLedger) -> str:
    """Return an export as JSON."""
    return ledger.model_dump_json(indent=1) + "\n"
