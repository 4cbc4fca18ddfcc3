"""The proof of a finished PDF: is all of the doctree on paper, where it can be seen?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from docutils import nodes

from sphinx_typst.proof.paper import Frame, Misplaced, look
from sphinx_typst.proof.words import Spared, absent, letters, words_of

SHOWN = 6
"""Words of a loss that are told."""

MOST = 25
"""Complaints of one kind told one by one; the rest is counted."""


class Finding(NamedTuple):
    """Something a reader of the PDF would miss."""

    subtype: str  # of the warning: outside, overlap, absent
    message: str
    node: nodes.Node | None  # where the source says it; None where it cannot be told


def search(
    pdf: Path,
    frames: Sequence[Frame],
    parts: Sequence[nodes.Element],
    spared: Spared,
    missing: Mapping[str, str],
) -> Iterator[Finding]:
    """Yield what is wrong with a finished PDF.

    Args:
        pdf: its path.
        frames: the margins of its pages.
        parts: the trees it was made of, in printing order.
        spared: the nodes whose words need not be there.
        missing: what is printed in place of characters that no font has.
    """
    paper = look(str(pdf), frames)
    words = words_of(parts, spared, missing)
    lost: dict[tuple[object, ...], Group] = {}
    run, last = 0, -2
    for at, missed in absent(words, paper.text):
        run += at != last + 1  # what is lost in one go is told in one
        last = at
        here = words.stretches[at].node
        lost.setdefault((run, _source(here)), Group(here)).words += missed
    marks: dict[tuple[object, ...], Group] = {}
    for mark in paper.misplaced:
        node = words.place(mark.mark.before, mark.mark.words, mark.mark.after)
        key = ("outside" if mark.side else "overlap", mark.page, mark.side, _source(node))
        marks.setdefault(key, Group(node)).marks.append(mark)
    found = [Finding("absent", _absent(group.words), group.node) for group in lost.values()]
    found += [Finding(str(key[0]), _misplaced(it.marks), it.node) for key, it in marks.items()]
    for subtype in ("absent", "outside", "overlap"):
        of_kind = [finding for finding in found if finding.subtype == subtype]
        yield from of_kind[:MOST]
        if len(of_kind) > MOST:
            more = f"and {len(of_kind) - MOST} more places of this kind"
            yield Finding(subtype, more, of_kind[MOST].node)


@dataclass
class Group:
    """What is told in one complaint, at its first place."""

    node: nodes.Node | None
    words: list[str] = field(default_factory=list)
    marks: list[Misplaced] = field(default_factory=list)


def _source(node: nodes.Node | None) -> str:
    """Return the file that a node comes from; "" where none is known."""
    while node is not None:
        if getattr(node, "source", None):
            return str(node.source)
        node = node.parent
    return ""


def _absent(found: Sequence[str]) -> str:
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return f"words that the PDF lacks: {', '.join(found[:SHOWN])}{more}"


def _misplaced(marks: Sequence[Misplaced]) -> str:
    first = marks[0]
    words = " ".join(first.mark.words.split())
    what = f"“{words[:50]}”" if letters(words) else f"what follows “{first.mark.before[-30:]}”"
    more = f" (and {len(marks) - 1} more marks)" if len(marks) > 1 else ""
    if not first.side:
        return f"page {first.page}: {what} and something else are printed over each other{more}"
    verb = "runs off the paper" if first.off_paper else "stands outside the text block"
    return f"page {first.page}: {what}{more} {verb}, {first.beyond:.0f} pt {first.side}"
