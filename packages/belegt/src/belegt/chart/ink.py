"""The strokes that drawings are made of: SVG elements as text, all in ``currentColor``.

A length is a number of user units, or a string such as "12.5%".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from xml.sax.saxutils import escape

from belegt import classes

Length: TypeAlias = float | str

TEXT = 13.0
"""Size of the words, in user units."""

DOT = 4.5
"""Radius of the dot that marks a number."""

NO_XML_RE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold in any form."""

NARROW = frozenset("ijltfrI.,:;'!|()[]/- \u00a0")
BROAD = frozenset("mwMW%@—…")


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign behind words, which is drawn where a style sheet shows its class.

    Attributes:
        words: the sign.
        kind: its classes.
    """

    words: str
    kind: str


def opening(identifier: str, title: str, description: str, size: str) -> Iterator[str]:
    """Yield the start of an SVG element, with its title and its description in words.

    Args:
        identifier: unique on the page, for the ids of title and description.
        title: its name.
        description: what it shows, for those who cannot see it.
        size: the attributes that say how large it is.
    """
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{classes.SVG}" role="img" {size}'
        f' aria-labelledby="{identifier}-title {identifier}-desc" fill="currentColor"'
        f' font-family="\'Source Sans 3\', sans-serif" font-size="{TEXT:g}" direction="ltr">'
    )
    yield f'<title id="{identifier}-title">{_plain(title)}</title>'
    yield f'<desc id="{identifier}-desc">{_plain(description)}</desc>'


def text(
    x: Length,
    y: float,
    words: str,
    *,
    anchor: str = "start",
    opacity: float = 1,
    weight: int = 400,
    signs: Sequence[Sign] = (),
) -> str:
    """Return words that stand on the line ``y``, with signs behind them."""
    behind = "".join(
        f'<tspan class="{sign.kind}" display="none"> {_plain(sign.words)}</tspan>' for sign in signs
    )
    return (
        f'<text x="{_length(x)}" y="{y:.1f}" text-anchor="{anchor}" opacity="{opacity:g}"'
        f' font-weight="{weight}">{_plain(words)}{behind}</text>'
    )


def line(
    x1: Length,
    y1: float,
    x2: Length,
    y2: float,
    *,
    width: float = 1,
    opacity: float = 1,
    dash: str = "",
) -> str:
    """Return a line between two places."""
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{_length(x1)}" y1="{y1:.1f}" x2="{_length(x2)}" y2="{y2:.1f}"'
        f' stroke="currentColor" stroke-width="{width:g}" opacity="{opacity:g}"{dashed}/>'
    )


def bar(x: Length, y: float, width: Length, height: float, opacity: float) -> str:
    """Return a bar from its left upper corner."""
    return (
        f'<rect x="{_length(x)}" y="{y:.1f}" width="{_length(width)}" height="{height:.1f}"'
        f' rx="2" opacity="{opacity:g}"/>'
    )


def dot(x: Length, y: float, *, hollow: bool, title: str = "") -> str:
    """Return a dot around a place; the title is shown to who points at it."""
    fill = ' fill="none" stroke="currentColor" stroke-width="1.8"' if hollow else ""
    told = f"<title>{_plain(title)}</title>" if title else ""
    return f'<circle cx="{_length(x)}" cy="{y:.1f}" r="{DOT:g}"{fill}>{told}</circle>'


def shape(x: Length, y: float, path: str) -> str:
    """Return a filled path whose origin stands at a place; a path itself knows no percentages."""
    return f'<svg x="{_length(x)}" y="{y:.1f}" overflow="visible"><path d="{path}"/></svg>'


def box(x: float, y: float, side: float, shade: float, classes: str = "") -> str:
    """Return a framed square from its left upper corner, more or less dark."""
    named = f' class="{classes}"' if classes else ""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{side:g}" height="{side:g}"{named}'
        f' fill-opacity="{shade:g}" stroke="currentColor"/>'
    )


def stroke(x: float, y: float, path: str) -> str:
    """Return a path drawn in strokes, its origin at a place."""
    return (
        f'<path transform="translate({x:.1f} {y:.1f})" d="{path}" fill="none"'
        ' stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>'
    )


def width_of(words: str, size: float = TEXT) -> float:
    """Return about how wide words are, in user units: wider than in most fonts of screens."""
    return size * sum(map(_em, words))


def wrapped(words: str, room: float) -> list[str]:
    """Return words broken into lines of at most a width; too long a word is broken anywhere."""
    lines = [""]
    for word in words.split():
        if width_of(f"{lines[-1]} {word}".lstrip()) <= room:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
            continue
        if lines[-1]:
            lines.append("")
        for character in word:
            if width_of(lines[-1] + character) > room:
                lines.append("")
            lines[-1] += character
    return lines


def _plain(words: str) -> str:
    return escape(NO_XML_RE.sub("\ufffd", words))


def _em(character: str) -> float:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0.0
    if character in NARROW:
        return 0.34
    if character in BROAD or unicodedata.east_asian_width(character) in "WF":
        return 1.0
    return 0.72 if character.isupper() else 0.58


def _length(length: Length) -> str:
    return length if isinstance(length, str) else f"{length:.1f}"
