"""Products and models whose names a number ends: sizes, editions and their versions."""

from __future__ import annotations

import re

from belegt.lexicon.names import MAKERS, PRODUCTS
from belegt.reader.labels import NAME_SPACE, stem, words_of
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES

SIZE_RE = re.compile(r"\d{1,4}(?:\.\d)?[BM]", re.ASCII)  # "405B"
MODEL_RE = re.compile(r"v?\d(?:\.\d)?", re.ASCII)  # "3.1" between a model's name and its size
EDITION_RE = re.compile(r"\d{1,2}(?:\.\d)?|20[0-4]\d", re.ASCII)
MOST_NAMES = 3
"""Words that a product's name has at most."""


def is_edition(scan: Scan, words: list[str], token: str, end: int) -> bool:
    """Whether a product's name goes on to a number with further capitals: "Mistral Large 3"."""
    if not EDITION_RE.fullmatch(token):
        return False
    if token.isdigit() and len(token) > 1 and noun_after(scan, end):
        return False
    for word in reversed(words[-MOST_NAMES:]):
        if not stem(word)[:1].isupper() or word[-1] in ",;:.!?":
            return False
        if among(stem(word), PRODUCTS | MAKERS):
            return True
    return False


def is_product(scan: Scan, pos: int) -> bool:
    """Whether a product's name stands right before ``pos``."""
    words = words_of(scan, pos) if scan.char(pos - 1).isspace() else []
    return bool(words) and among(words[-1], PRODUCTS)


def size_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a model's size behind its name: "Llama 3.1 405B"."""
    if not SIZE_RE.fullmatch(scan.raw, pos, end):
        return None
    words = scan.raw[max(0, pos - NAME_SPACE) : pos].split()
    if words and MODEL_RE.fullmatch(words[-1]):
        words.pop()
    return end if words and (among(words[-1], PRODUCTS | MAKERS) or versioned(words[-1])) else None


def among(word: str, names: frozenset[str]) -> bool:
    """Whether a word is, or begins or ends with, a name of a table: "DALL-E", "Meta-Llama"."""
    low = word.lstrip(QUOTES).lower()
    known = low in names or low.split("-")[0] in names or low.split("-")[-1] in names
    return known and not word.islower()


def versioned(word: str) -> bool:
    """Whether a word is itself a name with a number: "Qwen2", "R1", "DeepSeek-V3"."""
    return word[:1].isalpha() and word[-1].isdigit() and any(char.isupper() for char in word)
