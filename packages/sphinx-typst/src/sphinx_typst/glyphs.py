"""Which characters no font can show: asked of Typst once for a whole document."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from sphinx_typst.assemble import Whole
from sphinx_typst.compiler import Compiler

SAFE = (
    frozenset(map(chr, range(0x20, 0x7F))) | frozenset(map(chr, range(0xA0, 0x100))) | set("\n\t")
)
"""What the shipped serif certainly has, so that plain documents need no question."""

_CLUSTER_RE = re.compile(r".[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\ufe00-\ufe0f]+", re.DOTALL)
"""A letter with what combines with it: fonts may have the parts and not the whole."""


class Glyphs:
    """The unprintable characters of one document."""

    def __init__(self, compiler: Compiler, whole: Whole, more: str) -> None:
        text = "\n".join([more, *(part.astext() for part in whole.parts)])
        wanted = set(text)
        self._compiler = compiler
        self._asked = wanted | SAFE
        questions = {character for character in wanted - SAFE if _visible(character)}
        clusters = set(_CLUSTER_RE.findall(text))
        self.missing = (compiler.unprintable(questions) & questions) | {
            character for character in wanted if not _visible(character) and character not in SAFE
        }
        # Of a cluster Typst names only parts, which may be well by themselves: ask for each.
        self.missing |= {
            cluster
            for cluster in clusters
            if not set(cluster) & self.missing and compiler.unprintable({cluster})
        }
        found = sorted(self.missing, key=len, reverse=True)
        self._missing_re = re.compile("|".join(map(re.escape, found))) if found else None
        self._told: set[tuple[str, str]] = set()

    def lacking(self, text: str) -> str:
        """Return the first character of a text that no font has, by its number; "" without one."""
        new = set(text) - self._asked
        if new:
            self._asked |= new
            self.missing |= self._compiler.unprintable(new) & new
        return next((f"U+{ord(it):04X}" for it in text if it in self.missing), "")

    def split(self, text: str) -> Iterator[tuple[str, bool]]:
        """Return the text in pieces: (piece, whether it can be printed)."""
        if self._missing_re is None:
            yield text, True
            return
        rest = 0
        for match in self._missing_re.finditer(text):
            if match.start() > rest:
                yield text[rest : match.start()], True
            yield match[0], False
            rest = match.end()
        if rest < len(text) or not text:
            yield text[rest:], True

    def news(self, piece: str, docname: str) -> Iterator[str]:
        """Return the characters of a piece not yet complained about in this document."""
        for character in piece:
            if (character, docname) not in self._told:
                self._told.add((character, docname))
                yield character


def _visible(character: str) -> bool:
    # Control and unassigned characters and lone surrogates have no glyph anywhere; what a private
    # one means, no reader can know, and PDF/A forbids it.
    return unicodedata.category(character) not in {"Cc", "Cs", "Cn", "Co"}
