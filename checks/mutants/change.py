"""What a change is, where it can be made, and what draws it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

Edit = tuple[int, int, str]
"""Start and end of what is replaced, and by what."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a file in which something can be changed.

    Attributes:
        file: its path from the root of the project.
        start, end: of the stretch, in code points.
        place: what kind of text it is, in words.
        names: ids by which a message may name it: of the entry, of what is cited.
        lines: first and last line of what it belongs to: an entry, a paragraph.
        text: the stretch.
    """

    file: str
    start: int
    end: int
    place: str
    names: tuple[str, ...]
    lines: tuple[int, int]
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one file, and how a message may name where it is."""

    kind: str
    place: str
    file: str
    edits: tuple[Edit, ...]
    names: tuple[str, ...]
    lines: tuple[int, int]

    def of(self, text: str) -> str:
        """Return the changed text of the file."""
        return edited(text, self.edits)

    def shown(self, text: str) -> str:
        """Return what is changed, as an author of checks reads it."""
        return "; ".join(
            f"{self.file}: …{text[max(0, start - 30) : start]}[{text[start:end]} → {new}]"
            f"{text[end : end + 30]}…".replace("\n", "⏎")
            for start, end, new in self.edits
        )


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits made, none of which meets another."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


Operator = Callable[[str, Random], Iterable[Edit]]
"""Finds what can be changed in a stretch of text; the offsets are its own."""

Draw = Callable[["Project", Random], Iterator[Change]]
"""Draws changes that take more than one stretch, each another, until there are no more."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of change.

    Attributes:
        name: as the table prints it.
        places: the kinds of text in which it is made.
        operator: finds what to change there; None where `draw` does it all.
        same: whether the changed text means the same, so that no message may come.
    """

    name: str
    places: tuple[str, ...]
    operator: Operator | None = None
    draw: Draw | None = None
    same: bool = False


@dataclass(frozen=True)
class Project:
    """The texts of the project, and the stretches in them."""

    texts: Mapping[str, str]
    regions: Mapping[str, tuple[Region, ...]] = field(default_factory=dict)  # by place


def changed(kind: str, region: Region, edits: Iterable[Edit]) -> Change:
    """Return a change of a stretch from edits with its own offsets."""
    moved = tuple((region.start + start, region.start + end, new) for start, end, new in edits)
    return Change(kind, region.place, region.file, moved, region.names, region.lines)


def drawn(kind: Kind, project: Project, place: str, random: Random, limit: int) -> Iterator[Change]:
    """Draw up to ``limit`` changes of a kind in a place, no two alike."""
    if kind.draw:
        found = kind.draw(project, random)
        yield from (change for change, _ in zip(found, range(limit), strict=False))
        return
    assert kind.operator
    seen: set[tuple[str, tuple[Edit, ...]]] = set()
    regions = list(project.regions.get(place, ()))
    while regions and len(seen) < limit:
        random.shuffle(regions)
        left = []
        for region in regions:
            edits = list(kind.operator(region.text, random))
            fresh = [
                change
                for edit in edits
                if (change := changed(kind.name, region, [edit])).edits
                and (change.file, change.edits) not in seen
            ]
            if not fresh:
                continue
            change = random.choice(fresh)
            seen.add((change.file, change.edits))
            yield change
            if len(fresh) > 1:
                left.append(region)
            if len(seen) == limit:
                return
        regions = left
