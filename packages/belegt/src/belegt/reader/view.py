"""The text as the grammar sees it: as given, and in lower case at the same offsets.

Words are looked up in lower case; what a capital tells (nouns, names, "MB" against "Mb") is asked
of the text as given. `BLANKS` is the one idea of a gap: spaces of any kind and at most one line
break, so that a wrapped line is read through and the end of a paragraph or table cell is not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

BLANK = r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
"""A blank within a line; a tab parts the cells of a table."""

LINE_END = r"(?:[\n\x0b\x85\u2028]|\r\n?)"
INDENT = rf"[\t{BLANK[1:]}"
BLANKS = (
    rf"(?:{BLANK}{{1,8}}(?:{LINE_END}{INDENT}{{0,8}})?|{LINE_END}{INDENT}{{1,8}}|{LINE_END}(?=\S))"
)
PARAGRAPH_RE = re.compile(rf"{LINE_END}{INDENT}{{0,8}}{LINE_END}|[\x0c\u2029]")
BLANKS_RE = re.compile(BLANKS)
WORD_RE = re.compile(r"[^\W\d_]{1,40}+")
JOINT_RE = re.compile(rf"{BLANKS}|[-‐‑]")  # between the words of a phrase: "US-Dollar", "US dollar"
TOKEN_RE = re.compile(r"\w++(?:[-‐‑–./:@_+]\w++)*")  # a name or version to its end: "GPT-4o-mini"
APOSTROPHES = frozenset("'’")
PARTS_RE = re.compile(r"[ ']")  # where a phrase goes on
STOP_RE = re.compile(r"\.(?=\w)")
QUOTES = "(„“\"'‚‘»«[–—*_"
"""What may stand right before a word."""

LOOK_BACK = 64
"""Code points before a number that can bear on its meaning."""


@dataclass(slots=True)
class View:
    """A text and its lower case, character for character.

    Nothing is ever assigned to one; it is not frozen because that costs, and each mention has one.
    """

    raw: str
    low: str

    def blank(self, pos: int) -> int:
        """Return the end of the gap at ``pos``, ``pos`` itself where there is none."""
        low = self.low
        here = low[pos : pos + 1]
        if not here.isspace():
            return pos
        if here == " " and not low[pos + 1 : pos + 2].isspace():
            return pos + 1  # nearly every gap is one blank
        match = BLANKS_RE.match(low, pos)
        return match.end() if match else pos

    def char(self, pos: int) -> str:
        """Return the character at ``pos``, "" beyond the text."""
        return self.raw[pos : pos + 1] if pos >= 0 else ""

    def parted(self, start: int, end: int) -> bool:
        """Whether a paragraph ends between two places."""
        return PARAGRAPH_RE.search(self.low, start, end) is not None

    def word_ends(self, pos: int) -> bool:
        """Whether no letter or digit stands at ``pos``."""
        return not self.char(pos).isalnum()


class Phrase(NamedTuple, Generic[T]):
    """An entry of a table that stands in a text, and where it ends."""

    entry: T
    end: int


class PhraseTable(Generic[T]):
    """Phrases of one or more words, looked up longest first."""

    def __init__(self, entries: Mapping[str, T]) -> None:
        # "u.s. dollar" may be printed "U. S. dollar" too
        self.entries = {
            STOP_RE.sub(". ", phrase).replace("’", "'"): entry for phrase, entry in entries.items()
        }
        # what a phrase can go on from, so that most words are refused at once
        heads = {phrase for phrase in self.entries if phrase.endswith(".")} | {
            phrase[: end.start()] for phrase in self.entries for end in PARTS_RE.finditer(phrase)
        }
        self.heads = heads | {head.removesuffix(".") for head in heads}

    def at(self, view: View, pos: int) -> Phrase[T] | None:
        """Return the longest phrase that begins at ``pos`` and ends at a word's end."""
        low = view.low
        key = ""
        best: Phrase[T] | None = None
        while word := WORD_RE.match(low, pos):
            key += word[0]
            pos = word.end()
            entry = self.entries.get(key)
            if entry is not None and not view.char(pos).isdigit():
                best = Phrase(entry, pos)
            if key not in self.heads:
                break
            if low[pos : pos + 1] == "." and (entry := self.entries.get(key + ".")) is not None:
                best = Phrase(entry, pos + 1)
            if low[pos : pos + 1] == "." and f"{key}." in self.heads:
                key, pos = key + ".", pos + 1
            if low[pos : pos + 1] in APOSTROPHES:  # "minutes d'arc"
                key, pos = key + "'", pos + 1
                continue
            joint = JOINT_RE.match(low, pos)
            if joint is None and key[-1] != ".":
                break
            key += " "
            pos = joint.end() if joint else pos
        return best
