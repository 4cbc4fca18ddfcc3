"""What a text of the ledger stands beside, and what its entry is known by."""

from __future__ import annotations

from pydantic import BaseModel

from belegt.ledger import Bridge, Entry, Ledger, Measure, Passage, Statement
from belegt.source import SourceEntry
from belegt.verdict.judge import Judge


def passages_beside(ledger: Ledger, entry: BaseModel) -> list[Passage]:
    """Return the passages that a text stands beside."""
    if isinstance(entry, Measure):
        return list(ledger.of_measure(entry.id))
    if isinstance(entry, Bridge):
        return [ledger.figures[name].entry for name in entry.figures]
    return [entry] if isinstance(entry, Passage) else []


def beside(judge: Judge, entry: BaseModel) -> list[str]:
    """Return what a text may repeat as it is printed: the quotes beside it, or its source."""
    if isinstance(entry, SourceEntry):
        return [judge.sources[entry.id].text]
    return [passage.quote for passage in passages_beside(judge.ledger, entry)]


def key_of(entry: BaseModel) -> str:
    """Return the id of an entry, that of a measure marked as such; "" for one without."""
    if isinstance(entry, Measure):
        return measure_key(entry.id)
    return entry.id if isinstance(entry, Entry | Statement) else ""


def measure_key(name: str | None) -> str:
    """Return what a measure is known by where entries, which share its id, are known too."""
    return f"measure {name}" if name else ""
