"""The texts of an entry that a reader sees: all that is no data."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache

from pydantic import BaseModel

DATA = frozenset(
    {
        # what an entry is called and what it refers to
        *("id", "measure", "figure", "entry", "against", "tells", "source", "sources"),
        *("figures", "record"),
        *("cites", "lists"),
        *("work", "works", "page"),
        # compared with source, quote or sentence, or computed
        *(
            "value",
            "unit",
            "printed",
            "read_as",
            "formula",
            "quote",
            "prefix",
            "suffix",
            "words",
            "gloss",
        ),
        # the subjects and scopes of others, and a place in a work, which has a form of its own
        *("among", "where"),
        # names themselves, and one of a few words
        *("name", "aliases", "told_as", "reads", "digest", "about", "kind", "seen", "evidence"),
        *("of", "told"),
        "slip",
        # what is known of a source beside the note on it
        *("file", "title", "outlet", "address", "date", "language", "sha256"),
    }
)
"""Fields of what people type that are no text; all others are read."""


@lru_cache(maxsize=4096)
def texts_of(entry: BaseModel) -> tuple[tuple[str, str], ...]:
    """Return the texts of an entry that a reader sees, each behind the name of its field."""
    return tuple(_texts(entry))


def _texts(entry: BaseModel) -> Iterator[tuple[str, str]]:
    for field in text_fields(type(entry)):
        value = getattr(entry, field)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, BaseModel):
                yield from _texts(one)
            elif isinstance(one, str) and not isinstance(one, Enum):
                yield field, one


@cache
def text_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a model that may hold texts."""
    return tuple(name for name in model.model_fields if name not in DATA)
