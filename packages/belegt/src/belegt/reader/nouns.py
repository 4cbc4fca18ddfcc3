"""The noun that a number counts, as printed."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon.words import Words
from belegt.reader.scan import Scan

NOUN_RE = re.compile(r"[^\W\d_][\w]*(?:[-‐‑'’]\w+)*")
CAPITAL_NOUN_RE = re.compile(r"(?=[^\W\d_])\w+(?:[-‐‑/]\w+)*")
ACRONYMS_RE = re.compile(r"(?:\w+[-‐‑])?[A-Z]{2,}s")  # "GPUs"from belegt.reader.scan import Scan


class Noun(NamedTuple):
    """A noun as printed, adjectives that belong to it included, and where it ends."""

    words: str
    end: int


def noun_after(scan: Scan, pos: int) -> Noun | None:
    """Return the noun counted by the number that ends at ``pos``, as printed, and its end."""
    gap = scan.blank(pos)
    if gap == pos:
        return None
    words = scan.tables.words
    return (_capital_noun if words.nouns.capital else _plural_noun)(scan, gap, words)


def _capital_noun(scan: Scan, pos: int, words: Words) -> Noun | None:
    """Return a word with a capital, behind two adjectives at most."""
    for _ in range(3):
        match = CAPITAL_NOUN_RE.match(scan.raw, pos)
        if match is None:
            return None
        if match[0][0].isupper():
            if match[0].lower() in words.nouns.function_words:
                return None  # "2012-2020 Die Autoren"
            return Noun(match[0], match.end())
        if (
            not match[0].endswith(words.nouns.adjective_endings)
            or match[0] in words.nouns.function_words
        ):
            return None
        pos = scan.blank(match.end())
        if pos == match.end():
            return None
    return None


def _plural_noun(scan: Scan, pos: int, words: Words) -> Noun | None:
    """Return the words up to the first plural, three at most."""
    start = pos
    if scan.raw[pos - 1 : pos].isspace() and scan.raw[pos : pos + 1].isupper():
        gap = scan.raw[max(0, pos - 9) : pos]
        if not gap.isprintable() and "\n" in gap[len(gap.rstrip()) :]:
            return None  # another line that begins a sentence
    for _ in range(1 if words.nouns.agreeing else 3):
        match = NOUN_RE.match(scan.raw, pos)
        if match is None or match[0].lower() in words.nouns.function_words:
            return None
        first, *rest = re.split(r"[-‐‑]", match[0])
        rated = bool(rest) and rest[0].lower() in words.rates.per  # "requests-per-second"
        printed = first if rated else match[0]
        word, end = printed.lower(), pos + len(printed)
        if word in words.nouns.plurals or _plural(word, words) or ACRONYMS_RE.fullmatch(printed):
            return Noun(" ".join(scan.raw[start:end].split()), end)
        pos = scan.blank(match.end())
        if pos == match.end():
            return None
    return None


def _plural(word: str, words: Words) -> bool:
    nouns = words.nouns
    ends = len(word) > 2 and word.endswith(nouns.plural_endings)
    return ends and not word.endswith(nouns.singular_endings) and word not in nouns.not_plurals
