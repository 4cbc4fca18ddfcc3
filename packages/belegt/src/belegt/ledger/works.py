"""The works that records and statements rest on, read from BibTeX as far as they are checked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase
from types import MappingProxyType

from belegt.errors import Place

ENTRY_RE = re.compile(r"^\s*@(?P<kind>\w+)\s*\{\s*(?P<key>[^\s,{}]+)\s*,", re.MULTILINE)
"""The beginning of an entry, with its key."""

FIELD_RE = re.compile(r"\s*(?P<name>[A-Za-z][\w-]*)\s*=\s*")
"""The name of a field, up to its value."""

BARE_RE = re.compile(r"[^\s,{}\"#]+")
"""A value without braces: a number, or the name of a string."""

STEP_RE = re.compile(r"[{}\"]|\\.", re.DOTALL)
"""What matters while a value is measured: braces, quotation marks, and what is escaped."""

NO_ENTRIES = frozenset({"comment", "preamble", "string"})
"""What begins as an entry does and is none."""

MANY = 3
"""So many authors are told by the first."""


@dataclass(frozen=True, slots=True)
class WorkEntry:
    """One entry of the bibliography.

    Attributes:
        key: what records, statements and pages know it by.
        fields: its fields by name, in lower case; without braces, on one line each.
        place: where it stands.
        name: what readers know it by: author and year, or the title of what has no author.
    """

    key: str
    fields: Mapping[str, str]
    place: Place
    name: str

    def __getitem__(self, name: str) -> str:
        """Return a field; "" when there is none."""
        return self.fields.get(name, "")


@lru_cache(maxsize=64)
def read_works(text: str, file: str) -> tuple[WorkEntry, ...]:
    """Read a BibTeX file; the same text again costs nothing.

    What cannot be read of an entry is passed over: BibTeX itself tells of it best.

    Args:
        text: of the file.
        file: how it is called in messages.
    """
    found: list[tuple[str, dict[str, str], Place]] = []
    begun = list(ENTRY_RE.finditer(text))
    for number, match in enumerate(begun):
        if match["kind"].lower() in NO_ENTRIES:
            continue
        end = begun[number + 1].start() if number + 1 < len(begun) else len(text)
        fields = dict(fields_of(text, match.end(), end))
        line = text.count("\n", 0, match.start("kind")) + 1
        place = Place(file, line, match["key"])
        found.append((match["key"], fields, place))
    names = named([fields for _, fields, _ in found])
    return tuple(
        WorkEntry(key, MappingProxyType(fields), place, name or key)
        for (key, fields, place), name in zip(found, names, strict=True)
    )


def named(works: Sequence[Mapping[str, str]]) -> list[str]:
    """Return what readers know works by, in their order.

    That is author (or short title) and year, and a letter, in the order of titles, where works
    share both; the title of a work without author, and "" for one without either.
    """
    plain = [_author_and_year(fields) for fields in works]
    shared: dict[str, list[int]] = {}
    for number in sorted(range(len(works)), key=lambda one: works[one].get("title", "")):
        shared.setdefault(plain[number], []).append(number)
    names = list(plain)
    for name, numbers in shared.items():
        for letter, number in enumerate(numbers) if name and len(numbers) > 1 else ():
            dated = works[number].get("year", "")
            names[number] += ("" if dated else " ") + _letters(letter)
    return names


def _author_and_year(fields: Mapping[str, str]) -> str:
    """Return the surnames of two authors, or that of the first of more, with the year.

    A short title stands for the authors: makers of many documents do not tell these apart.
    """
    surnames = [one.partition(",")[0].strip() for one in fields.get("author", "").split(" and ")]
    many = len(surnames) >= MANY or "others" in surnames  # so BibTeX leaves out the rest
    told = f"{surnames[0]} et al." if many else " & ".join(surnames)
    told = fields.get("shorttitle", "") or told
    if not told:
        return fields.get("title", "").strip("[]")
    return f"{told} {fields.get('year', '')}".strip()


def _letters(number: int) -> str:
    """Return the letters of a number: a to z, then aa, ab and so on."""
    before, last = divmod(number, len(ascii_lowercase))
    return (_letters(before - 1) if before else "") + ascii_lowercase[last]


def fields_of(text: str, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the fields of an entry that stands from ``start`` on, and no further than ``end``."""
    while match := FIELD_RE.match(text, start, end):
        start = closing(text, match.end(), end)
        value = text[match.end() : start].strip()
        if value[:1] in ('"', "{"):
            value = value[1:-1]
        yield match["name"].lower(), " ".join(re.sub(r"[{}]", "", value).split())
        comma = text.find(",", start, end)
        if comma < 0 or text[start:comma].strip():
            return
        start = comma + 1


def closing(text: str, start: int, end: int) -> int:
    """Return where the value that begins at ``start`` ends; ``end`` when nothing closes it."""
    if text[start : start + 1] not in ('"', "{"):
        bare = BARE_RE.match(text, start, end)
        return bare.end() if bare else start
    quoted, depth = text[start] == '"', 0
    for step in STEP_RE.finditer(text, start + quoted, end):
        depth += {"{": 1, "}": -1}.get(step[0], 0)
        if depth == 0 and step[0] == ('"' if quoted else "}"):
            return step.end()
    return end
