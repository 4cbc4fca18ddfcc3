"""The texts of an entry that a reader sees: all that is no data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType

from pydantic import BaseModel

DATA: Mapping[str, str] = MappingProxyType(
    {
        "id": "names the entry",
        "measure": "an id",
        "figure": "an id",
        "entry": "an id",
        "against": "ids",
        "tells": "ids",
        "source": "an id",
        "sources": "ids",
        "work": "a key of references.bib",
        "works": "keys of references.bib",
        "page": "the name of a file",
        "value": "compared with quote or sentence",
        "unit": "compared with quote or sentence",
        "read_as": "compared with the quote",
        "formula": "computed",
        "quote": "compared with the source",
        "prefix": "compared with the source",
        "suffix": "compared with the source",
        "words": "compared with the quote, or with what is registered",
        "gloss": "compared with the quote",
        "among": "compared with subjects and scopes",
        "where": "the place in a work, which has a form of its own",
        "name": "a name itself",
        "aliases": "names themselves",
        "about": "one of a few words",
        "kind": "one of a few words",
        "seen": "one of a few words",
        "evidence": "one of a few words",
    }
)
"""Fields of the ledger's models that are no text, each with what it is; all others are read."""


def texts_of(entry: BaseModel) -> Iterator[tuple[str, str]]:
    """Yield the texts of an entry that a reader sees, each behind the name of its field."""
    for field in text_fields(type(entry)):
        value = getattr(entry, field)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, BaseModel):
                yield from texts_of(one)
            elif isinstance(one, str) and not isinstance(one, Enum):
                yield field, one


@cache
def text_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a model that may hold texts."""
    return tuple(name for name in model.model_fields if name not in DATA)
