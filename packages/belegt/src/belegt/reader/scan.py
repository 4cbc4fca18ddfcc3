"""What the grammar reads from: a text, the tables of its language, and what has been read."""

from __future__ import annotations

from dataclasses import dataclass

from belegt.reader.head import NO_HEAD, Head
from belegt.reader.tables import Tables
from belegt.reader.view import LOOK_BACK, View


@dataclass(slots=True)
class Scan(View):
    """A text on its way through the grammar.

    Attributes:
        tables: what is looked up in its language.
        floor: the end of what was read before, which nothing reaches behind.
        head: what the beginning of the text shows of its dates.
    """

    tables: Tables
    floor: int = 0
    head: Head = NO_HEAD

    def above(self, floor: int) -> Scan:
        """Return the same text with another floor."""
        return Scan(self.raw, self.low, self.tables, floor, self.head)

    def words_before(self, pos: int) -> list[str]:
        """Return the words (whatever stands between blanks) before ``pos``, the last one last."""
        return self.low[max(self.floor, pos - LOOK_BACK) : pos].split()

    def last_word(self, pos: int) -> str:
        """Return the word (whatever stands between blanks) before the gap that ends at ``pos``."""
        low = self.low
        start = max(self.floor, pos - LOOK_BACK)
        if pos > start:
            # -1 where there is no blank: then the word begins at the start
            word = low[(low.rfind(" ", start, pos - 1) + 1) or start : pos - 1]
            if word.isalnum():
                return word
        # a wider gap, or a word that begins behind another kind of blank
        return "".join(low[start:pos].split()[-1:])


def scan_of(text: str, tables: Tables, floor: int = 0, head: Head = NO_HEAD) -> Scan:
    """Return the scan of a text; lower case never changes an offset.

    Words are told alike with either apostrophe: the tables know the straight one.
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(small if len(small := char.lower()) == 1 else char for char in text)
    return Scan(text, low.replace("’", "'"), tables, floor, head)
