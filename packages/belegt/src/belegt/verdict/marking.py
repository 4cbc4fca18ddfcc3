"""The list of doubts that a person has looked at, written anew for what is in doubt now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml

from belegt.ledger import DOUBTS, DoubtMark
from belegt.verdict.doubts import Doubt, Doubts

OPEN = "?"
"""What is still to be filled in."""

HEAD = "# yaml-language-server: $schema=schema/{name}.schema.json\n"


@dataclass(frozen=True, slots=True)
class Marking:
    """The marks that all doubts need.

    Attributes:
        text: the file that holds them.
        fresh: how many reasons are to be written.
        renewed: how many paragraphs have changed, with the reason kept.
        dropped: how many marks are needed no more.
    """

    text: str
    fresh: int
    renewed: int
    dropped: int


def mark(doubts: Doubts, marks: Sequence[DoubtMark], before: str, folder: str) -> Marking:
    """Return the marks that all doubts need; of a changed paragraph the reason is kept.

    Args:
        doubts: of the pages.
        marks: the present ones.
        before: the present file; comments at its head are kept.
        folder: that pages are named from, as the files of the pages begin.
    """
    paragraphs: dict[tuple[str, str], list[Doubt]] = {}
    every = sorted((*doubts.looked_at, *doubts.unmarked), key=lambda doubt: doubt.place)
    for doubt in every:
        page = doubt.place.file.removeprefix(f"{folder}/")
        paragraphs.setdefault((page, doubt.digest), []).append(doubt)
    left = [one for one in marks if (one.page, one.digest) not in paragraphs]
    entries, fresh, renewed = [], 0, 0
    for (page, digest), here in paragraphs.items():
        cites = list(dict.fromkeys(doubt.entry for doubt in here))
        same = [one for one in marks if (one.page, one.digest) == (page, digest)]
        changed = [one for one in left if one.page == page and set(one.cites) & set(cites)]
        because = next((one.because for one in (*same, *changed)), OPEN)
        if not same and changed:
            left.remove(changed[0])
            renewed += 1
        fresh += because == OPEN
        entries.append(
            {
                "page": page,
                "reads": here[0].reads,
                "cites": cites,
                "digest": digest,
                "because": because,
            }
        )
    text = "".join(head_of(before, DOUBTS)) + "".join(f"\n{in_yaml(entry)}" for entry in entries)
    return Marking(text, fresh, renewed, len(left))


def head_of(text: str, name: str) -> Iterator[str]:
    """Yield the comments at the head of a file; for a new one, that which names the schema.

    Args:
        text: of the file; "" for a new one.
        name: of its format.
    """
    lines = text.splitlines(keepends=True)
    if not lines:
        yield HEAD.format(name=name)
    for line in lines:
        if not line.startswith("#"):
            return
        yield line


def in_yaml(entry: Mapping[str, object]) -> str:
    """Return an entry as a list of one."""
    text: str = yaml.safe_dump(
        [dict(entry)], allow_unicode=True, sort_keys=False, width=1_000_000, default_flow_style=None
    )
    return text
