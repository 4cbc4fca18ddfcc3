"""What stands around a number in a text: its words on either side, and the other numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from belegt.reader import Kind, Mention
from belegt.sentences import read_mentions
from belegt.spans import Span
from belegt.unmarked import GAP

REACH = 160
"""Code points on either side in which words stand beside a number."""

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
WORD_RE = re.compile(
    rf"[^\W\d_][^\W\d_{INVISIBLE}]*(?:[{INVISIBLE}][^\W\d_{INVISIBLE}]*)*(?:['’]t\b)?"
    r"|\d[\d.,]*|[^\w\s]|_"
)
PARAGRAPH = "\n\n"
HYPHENS = frozenset("-‐‑")
MARKS = frozenset(f"()[]{{}}“”„‟\"«»‹›‘’‚'–—―,{GAP}")
"""What may stand between a number and its neighbour; a comma ends the clause all the same."""

ENDS = frozenset(".;:!?…")
CLAUSE_ENDS = ENDS | frozenset(",()–—[]")


class Word(NamedTuple):
    """A word or mark of a text, lower case, with where it begins."""

    start: int
    end: int
    low: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases to be found from one end: their first (or last) words, with their lengths.

    Attributes:
        known: the phrases, words parted by a blank.
        lengths: of those that begin (or end) with a word, the longest first.
    """

    known: frozenset[str]
    lengths: Mapping[str, Sequence[int]]

    def match(self, words: Sequence[Word], at: int, *, back: bool = False) -> int:
        """Return how many words from ``at`` on make a phrase; 0 if none do."""
        for length in self.lengths.get(words[at].low, ()):
            found = [word.low for word in words[at : at + length]]
            if len(found) == length and " ".join(found[::-1] if back else found) in self.known:
                return length
        return 0


def phrases_of(listed: Iterable[str], *, back: bool = False) -> Phrases:
    """Return phrases as they are looked up, from their last word where ``back``."""
    lengths: dict[str, set[int]] = {}
    known = set()
    for phrase in listed:
        words = [word.low for word in words_in(phrase, 0, len(phrase))]
        if words:
            known.add(" ".join(words))
            lengths.setdefault(words[-1 if back else 0], set()).add(len(words))
    return Phrases(
        frozenset(known), {word: sorted(counts, reverse=True) for word, counts in lengths.items()}
    )


def words_in(text: str, start: int, end: int) -> list[Word]:
    """Return the words and marks of a stretch of a text; hyphens between words are blanks."""
    return [
        Word(match.start(), match.end(), low)
        for match in WORD_RE.finditer(text, start, end)
        if match[0] not in HYPHENS and (low := plain_word(match[0]))
    ]


def plain_word(word: str) -> str:
    """Return a word as tables write it: small, its apostrophe straight, nothing invisible in it."""
    low = word.lower()
    return low if low.isascii() else low.translate(VISIBLE)


VISIBLE = str.maketrans(dict.fromkeys(INVISIBLE) | {"’": "'"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a number.

    Attributes:
        met: what is read in its words, as a rule one mention.
        whole: its words with those that are read as part of it.
        others: the other numbers and dates of the text; ``numbers`` without the dates.
        numbers: see above.
        before: the words before it, the nearest first.
        behind: the words behind it.
    """

    met: tuple[Mention, ...]
    whole: Span
    others: tuple[Span, ...]
    numbers: tuple[Span, ...]
    before: tuple[Word, ...]
    behind: tuple[Word, ...]


@lru_cache(maxsize=4096)
def surroundings(text: str, span: Span, language: str) -> Surroundings:
    """Return what stands around a number in a text.

    Args:
        text: the text.
        span: words in it that hold the number.
        language: of the text.
    """
    mentions = read_mentions(text, language)
    met = tuple(mention for mention in mentions if mention.span.meets(span))
    whole = Span(
        min([span.start, *(mention.span.start for mention in met)]),
        max([span.end, *(mention.span.end for mention in met)]),
    )
    others = [mention for mention in mentions if not mention.span.meets(span)]
    head = max(0, whole.start - REACH)
    head = max(head, text.rfind(PARAGRAPH, head, whole.start))
    tail = text.find(PARAGRAPH, whole.end, whole.end + REACH)
    return Surroundings(
        met,
        whole,
        tuple(mention.span for mention in others),
        tuple(mention.span for mention in others if mention.kind is not Kind.DATE),
        tuple(words_in(text, head, whole.start)[::-1]),
        tuple(words_in(text, whole.end, tail if tail >= 0 else whole.end + REACH)),
    )


def holds(others: Sequence[Span], offset: int) -> bool:
    """Whether one of the other numbers stands at an offset."""
    return any(other.start <= offset < other.end for other in others)
