r"""Words that are broken, by soft hyphens or at a line's end, made whole before they are read.

"Mil­liarden" is a word with a sign in it that nobody sees. Of "mil-\nlion" the hyphen goes too where
a word of the tables is the result; else ("forty-\ntwo") it stays, and only the line goes on.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

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
    """Return a text with its broken words made whole; nearly every text comes back as it is."""
    seen = text.isascii() or not any(char in text for char in UNSEEN)
    if seen and SOFT not in text and "-\n" not in text and "‐\n" not in text:
        return Mended(text)
    parts: list[str] = []
    cuts: list[int] = []
    taken: list[int] = []
    cursor = length = total = 0
    for match in BROKEN_RE.finditer(text):
        keeps = 0 if match["soft"] or match["unseen"] else _kept(text, match, tables)
        if keeps is None:
            continue
        stop = match.start() + keeps
        parts.append(text[cursor:stop])
        length += stop - cursor
        total += match.end() - stop
        cuts.append(length)
        taken.append(total)
        cursor = match.end()
    parts.append(text[cursor:])
    return Mended("".join(parts), tuple(cuts), tuple(taken))


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
