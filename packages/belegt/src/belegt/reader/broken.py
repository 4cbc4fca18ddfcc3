r"""Words that are broken, by soft hyphens or at a line's end, made whole before they are read.

"Mil­liarden" is a word with a sign in it that nobody sees. Of "mil-\nlion" the hyphen goes too where
a word of the tables is the result; else ("forty-\ntwo") it stays, and only the line goes on.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from belegt.reader.marked import Cut, marks
from belegt.reader.tables import Tables

SOFT = "\u00ad"
UNSEEN = "\u200b\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2069\ufeff"
"""What has no width and no meaning for a number: spaces of none, directions of writing."""

BROKEN_RE = re.compile(
    rf"""
    (?P<unseen> [{UNSEEN}]{{1,8}}+ | (?<=[\d.,]) {SOFT}{{1,4}}+ (?=\d) )
  | (?<=[^\W\d_])                                            # behind a letter
    (?: (?P<soft> {SOFT}{{1,4}}+ (?:\n[^\S\n]{{0,8}})? )     # a soft hyphen, at a line's end or not
      | (?P<hyphen> [-‐] ) (?P<gap> \n [^\S\n]{{0,8}} ) )    # a hyphen at a line's end
    (?= (?P<after> [^\W\d_]{{1,40}}+ ) )
    """,
    re.VERBOSE,
)
GROUP_RE = re.compile(r"(?<=[0-9]) ?\n(?=0[0-9]{2}(?![0-9]))")
"""What parts the groups of a number at a line's end: "environ 5" and "000" on the next."""

LETTER_RE = re.compile(r"[^\W\d_][^\n]*\Z")
BEFORE_RE = re.compile(r"[^\W\d_]{1,40}\Z")


@dataclass(frozen=True, slots=True)
class Mended:
    """A text without its breaks, and where they were.

    Attributes:
        text: what is read.
        cuts: the places in it where something was taken out, in order.
        taken: for each of them, how many code points were taken out up to there.
    """

    text: str
    cuts: tuple[int, ...] = ()
    taken: tuple[int, ...] = ()

    def start(self, pos: int) -> int:
        """Return where the character at ``pos`` stands in the text as given."""
        count = bisect_right(self.cuts, pos)
        return pos + (self.taken[count - 1] if count else 0)

    def end(self, pos: int) -> int:
        """Return where what ends at ``pos`` ends in the text as given."""
        count = bisect_left(self.cuts, pos)
        return pos + (self.taken[count - 1] if count else 0)

    def within(self, pos: int) -> int:
        """Return the place in ``text`` of what ends at ``pos`` in the text as given."""
        count = bisect_left(
            range(len(self.cuts)), pos, key=lambda at: self.cuts[at] + self.taken[at]
        )
        return pos - (self.taken[count - 1] if count else 0)


def mended(text: str, tables: Tables) -> Mended:
    """Return a text with its broken words made whole, and without its marks.

    Nearly every text comes back as it is.
    """
    found = sorted([*breaks(text, tables), *marks(text)])
    if not found:
        return Mended(text)
    parts: list[str] = []
    cuts: list[int] = []
    taken: list[int] = []
    cursor = length = total = 0
    for cut in found:
        if cut.start < cursor:
            continue
        parts += (text[cursor : cut.start], cut.left)
        length += cut.start - cursor + len(cut.left)
        total += cut.end - cut.start - len(cut.left)
        cuts.append(length)
        taken.append(total)
        cursor = cut.end
    parts.append(text[cursor:])
    return Mended("".join(parts), tuple(cuts), tuple(taken))


def breaks(text: str, tables: Tables) -> Iterator[Cut]:
    """Yield what breaks the words of a text."""
    for group in GROUP_RE.finditer(text) if "\n0" in text else ():
        if LETTER_RE.search(text, max(0, group.start() - 40), group.start()):
            yield Cut(*group.span(), " ")
    seen = text.isascii() or not any(char in text for char in UNSEEN)
    if seen and SOFT not in text and "-\n" not in text and "‐\n" not in text:
        return
    for match in BROKEN_RE.finditer(text):
        keeps = 0 if match["soft"] or match["unseen"] else _kept(text, match, tables)
        if keeps is not None:
            yield Cut(match.start() + keeps, match.end())


def _kept(text: str, match: re.Match[str], tables: Tables) -> int | None:
    """Return how much of a hyphen at a line's end stays; None where no word is broken there."""
    after = match["after"]
    if not after.islower():
        return len(match["hyphen"])  # "500-Millionen-\nEuro-Paket"
    words = tables.words
    if after in words.nouns.function_words or after in words.numbers.alternatives:
        return None  # "zwei-\nund dreifach"
    before = BEFORE_RE.search(text, max(0, match.start() - 40), match.start())
    whole = (before[0] if before else "").lower() + after
    return 0 if words.nouns.capital or whole in tables.known else len(match["hyphen"])
