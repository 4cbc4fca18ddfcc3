"""Marks of Markdown and HTML within a line, which are no part of what is read.

"**5,6** Mio. Euro" and "mehr als <b>5.000</b> Menschen" tell what they tell without them. A mark
is one only where another closes it; what stands in a code span or alone stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

SIGNS = ("*", "_", "</", "](", "&", "[^")
"""What a text has that has such marks."""

START_RE = re.compile(r"[*_<\[&]")
"""What a mark begins with: the engine jumps from one to the next."""

ENTITIES = r"&(?:nbsp|ensp|emsp|thinsp|\#160|\#8201|\#8239|\#xa0|\#x202f);"
MARK_RE = re.compile(
    rf"""
    (?<![\w*\\]) (?P<stars> \*{{1,3}} ) (?=[^\s*])
        (?P<strong> [^*\n`]{{1,80}}? ) (?<=\S) (?P<closed> (?P=stars) ) (?![\w*])
  | (?<![\w\\]) (?P<lines> _{{1,2}} ) (?=[^\s_])
        (?P<lined> [^_\n`]{{0,40}}? \d [^_\n`]{{0,40}}? ) (?<=\S) (?P<under> (?P=lines) ) (?![\w])
  | (?P<tag> </? (?: b | i | u | em | strong | mark | span | bdi )
        (?: \s [^<>\n]{{0,80}} )? > )
  | (?<![\w\]!\\]) (?P<bracket> \[ ) (?P<text> [^\[\]\n]{{1,80}} )
        (?P<target> \] \( [^()\s]{{1,200}} \) )
  | (?<=\S) (?P<note> \[\^ [^\]\s]{{1,20}} \] ) (?!:)
  | (?P<blank> {ENTITIES} )
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Cut(NamedTuple):
    """What is taken out of a text, and what is read in its place: nothing, or a blank."""

    start: int
    end: int
    left: str = ""


def marks(text: str) -> Iterator[Cut]:
    """Yield the marks of a text in their order; nearly every text has none."""
    if not any(sign in text for sign in SIGNS):
        return
    pos = 0
    while start := START_RE.search(text, pos):
        match = MARK_RE.match(text, start.start())
        if match is None:
            pos = start.end()
            continue
        match match.lastgroup:
            case "closed":
                yield Cut(*match.span("stars"))
                yield from marks_within(match, "strong", text)
                yield Cut(*match.span("closed"))
            case "under":
                yield Cut(*match.span("lines"))
                yield Cut(*match.span("under"))
            case "target":
                yield Cut(*match.span("bracket"))
                yield from marks_within(match, "text", text)
                yield Cut(*match.span("target"))
            case "blank":
                yield Cut(*match.span(), " ")
            case _:
                yield Cut(*match.span())
        pos = match.end()


def marks_within(match: re.Match[str], group: str, text: str) -> Iterator[Cut]:
    """Yield the marks of a part of a text."""
    start = match.start(group)
    for cut in marks(text[start : match.end(group)]):
        yield Cut(cut.start + start, cut.end + start, cut.left)
