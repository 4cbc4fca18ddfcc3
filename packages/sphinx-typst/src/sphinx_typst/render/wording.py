"""Words as Typst literals: white space, missing glyphs, places where long words may break."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from docutils import nodes
from sphinx.util import logging

from sphinx_typst.glyphs import Glyphs
from sphinx_typst.literal import string
from sphinx_typst.render.extent import CODE, LINE

logger = logging.getLogger(__name__)

Rendering = str
SPACE_RE = re.compile(r"[ \t\r\n\f\v]+")
LONGEST_WORD = 50
"""Longest stretch without a place to break that still fits a line."""

ROOM = 0.8
"""Share of a line, estimated in characters, that a word may take without a place to break."""

_CLOSING = frozenset(":;,.!?/)]}")
"""Unicode lets no line end before these, even after a space: " :ref:" would stay on the line."""

_CLOSING_RE = re.compile(r"(?<=\S)(?= [:;,.!?/)\]}])")
_CODE_BREAK_RE = re.compile(r"(?<=[./_:,;=&?\\|)\]}-])(?=[^\s])|(?<=[a-z])(?=[A-Z])")
"""Where code may break a line although there is no space: after these."""

HYPHENATED, LONGEST_NAME = 8, 30
"""The narrowest column, and the longest word, in which hyphens by the language's rules suffice."""

_MARKS = ".,;:!?()[]„“”»«\"'"

WHOLE_CODE = 16
"""Code up to this length stays in one piece."""


class Wording:
    """Text of one whole document on its way to Typst."""

    def __init__(self, docname: str, glyphs: Glyphs) -> None:
        self.docname = docname  # where the text stands
        self.glyphs = glyphs
        self.code = False  # in the shape of code
        self.verbatim = False  # spaces and line ends are text
        self.measure: float = LINE  # characters in a line, where cells or columns narrow it

    def text(self, text: str, node: nodes.Node | None = None) -> Rendering:
        """Text as a literal; white space is one space, unless it is verbatim."""
        if self.code:
            return self.in_code(text, node)
        if self.verbatim:
            lines = text.split("\n")
            return self.block(
                part
                for number, line in enumerate(lines)
                for part in (["linebreak()"] if number else [])
                + ([self._line(line, node)] if line else [])
            )
        return self._line(SPACE_RE.sub(" ", text), node)

    def _line(self, text: str, node: nodes.Node | None) -> Rendering:
        loose = text.endswith(" ") and _next_character(node) in _CLOSING
        pieces: list[str] = []
        for piece, printable in self.glyphs.split(text[:-1] if loose else text):
            if not printable:
                self._warn_glyph(piece, node)
                pieces += [f"missing-glyph({string(name)})" for name in map(code_point, piece)]
                continue
            for number, part in enumerate(_CLOSING_RE.split(piece)):
                pieces += (["soft"] if number else []) + break_long_words(part, self.longest)
        if loose:
            pieces += ["soft", string(" ")]
        return "{" + "; ".join(pieces) + "}" if len(pieces) > 1 else "".join(pieces)

    @property
    def longest(self) -> int:
        """The most characters of a word that surely has room on a line."""
        return min(LONGEST_WORD, max(2, int(ROOM * self.measure)))

    def in_code(self, text: str, node: nodes.Node | None) -> Rendering:
        """Monospaced text in pieces between which a line may end."""
        text = self.printable(text.replace("\n", " "), node)
        room = max(1, int(CODE * self.longest))
        pieces = [text] if len(text) <= min(WHOLE_CODE, room) else _CODE_BREAK_RE.split(text)
        step = min(40, room)
        short = [piece[i : i + step] for piece in pieces for i in range(0, len(piece), step)]
        return f"code({', '.join(map(string, short))})" if short else ""

    def printable(self, text: str, node: nodes.Node | None) -> str:
        """Text for places that take no markup: a missing glyph is its code point in words."""
        pieces = []
        for piece, printable in self.glyphs.split(text):
            if not printable:
                self._warn_glyph(piece, node)
                pieces += [f"[{name}]" for name in map(code_point, piece)]
            else:
                pieces.append(piece)
        return "".join(pieces)

    def printable_value(self, item: Any) -> Any:
        """Return a configured value with all its words printable."""
        if isinstance(item, str):
            return self.printable(item, None)
        if isinstance(item, Mapping):
            return {key: self.printable_value(of) for key, of in item.items()}
        if isinstance(item, list | tuple):
            return [self.printable_value(of) for of in item]
        return item

    def _warn_glyph(self, piece: str, node: nodes.Node | None) -> None:
        for character in self.glyphs.news(piece, self.docname):
            name = code_point(character)
            self.warn(
                f"no font has the character {character!r}; printed as {name}", node, "missing_glyph"
            )

    def block(self, parts: Iterable[Rendering]) -> Rendering:
        """Statements in one code block, in order."""
        kept = [part for part in parts if part]
        return kept[0] if len(kept) == 1 else "{" + "; ".join(kept) + "}" if kept else ""

    def warn(self, message: str, node: nodes.Node | None, subtype: str) -> None:
        """Warn, always with a place."""
        while node is not None and not (getattr(node, "source", None) and node.line):
            node = node.parent
        place: Any = node if node is not None else self.docname
        logger.warning("%s", message, location=place, type="typst", subtype=subtype)


def code_point(character: str) -> str:
    """Return the name of a character by its number."""
    return f"U+{ord(character):04X}"


def _next_character(node: nodes.Node | None) -> str:
    """Return what follows a text on its line, "" when nothing does."""
    if node is None or node.parent is None:
        return ""
    siblings = iter(node.parent.children)
    # By identity: texts that are the same words are equal.
    while next(siblings, node) is not node:
        pass
    after = next(siblings, None)
    return after.astext()[:1] if after is not None else ""


def break_long_words(text: str, longest: int = LONGEST_WORD) -> list[Rendering]:
    """Literals with an invisible chance to break inside words longer than a line."""
    if len(text) <= longest:
        return [string(text)]
    pieces: list[str] = []
    rest = 0
    for match in _long_re(longest).finditer(text):
        if _parts_itself(match[0], longest):
            continue
        pieces.append(text[rest : match.start()])
        for part in _CODE_BREAK_RE.split(match[0]):
            step = len(part) if len(part) <= min(WHOLE_CODE, longest) else min(8, longest)
            pieces += [part[i : i + step] for i in range(0, len(part), step)]
        rest = match.end()
    pieces.append(text[rest:])
    literals = [string(piece) for piece in pieces if piece]
    return [literals[0], *(part for piece in literals[1:] for part in ("soft", piece))]


def _parts_itself(word: str, longest: int) -> bool:
    """Whether Typst finds a place in a word that is too long: at a hyphen, or as its language."""
    if longest == LONGEST_WORD:
        return "-" in word[:longest] and len(word) < 2 * longest
    plain = word.strip(_MARKS)
    return (
        longest >= HYPHENATED
        and len(word) <= LONGEST_NAME
        and plain.isalpha()
        and plain[1:].islower()
    )


@cache
def _long_re(longest: int) -> re.Pattern[str]:
    return re.compile(rf"\S{{{longest + 1},}}")
