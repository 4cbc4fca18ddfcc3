"""Numbers that are part of a name or label, and so are no quantities."""

from __future__ import annotations

import re

from belegt.lexicon.names import PRODUCTS
from belegt.reader.scan import Scan
from belegt.reader.units import currency_before
from belegt.reader.view import QUOTES, TOKEN_RE

JOINERS = "-‐‑–—/\\:@_.#=&+*^~%"
"""Characters that join a digit to what stands before it: "GPT-4", "arXiv:2412", "/2025"."""

PRICE_RE = re.compile(r"\d{1,9}+(?:[.,]\d{1,9}+)?\s?[€$£%]")  # "Preis:5€" is a slip, no name
SIZE_RE = re.compile(r"\d{1,4}(?:\.\d)?[BM]", re.ASCII)  # "405B"
VERSION_RE = re.compile(r"v?\d(?:\.\d)?", re.ASCII)  # "3.1"
NAME_SPACE = 40
"""Code points before a number in which its name begins."""

MOST_DIGITS = 3
"""Digits of a number that can be a version or number of a thing whose name is not known."""


def glued_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the name that the digit at ``pos`` is glued into, None if it is not."""
    last = scan.char(pos - 1)
    if not last or pos == scan.floor:
        return None
    if last.isalnum() or last == "_":
        glued = not currency_before(scan, pos)
    else:
        glued = last in JOINERS and pos - 1 != scan.floor and _joined(scan, pos)
    if not glued:
        return None
    match = TOKEN_RE.match(scan.raw, pos)
    return match.end() if match else pos + 1


def _joined(scan: Scan, pos: int) -> bool:
    """Whether the joining character before ``pos`` joins the digits to a name."""
    last, before = scan.char(pos - 1), scan.char(pos - 2)
    if not (before.isalnum() or before in {"/", "_", "]", ")"}):
        return False
    if last in {"-", "‐", "‑"}:
        word = re.split(r"\W+", scan.low[max(scan.floor, pos - 12) : pos - 1])[-1]
        return word not in scan.tables.words.dates.year_prefixes
    return last != ":" or not before.isalpha() or not PRICE_RE.match(scan.raw, pos)


def labelled(scan: Scan, pos: int) -> bool:
    """Whether the word before a number makes it a label: "Kapitel 4", "pages 3-5"."""
    words = scan.low[max(0, pos - NAME_SPACE) : pos].split()
    last = words[-1].lstrip(QUOTES) if words else ""
    labels = scan.tables.words.labels.nouns
    return last in labels or (last.endswith(".") and last[:-1] in labels)


def named_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of the label or name that a number without a unit belongs to.

    It is one behind a label ("Kapitel 4"), a product ("Qwen 2.5"), a word shaped like a name
    ("UI-TARS 2") or, within a sentence, any word with a capital ("Platz 3").
    """
    before = scan.raw[max(0, pos - NAME_SPACE) : pos]
    words = before.split()
    if not words or not (before[-1].isspace() or before[-1] == "§"):
        return None
    if "\n\n" in before[len(before.rstrip()) :]:
        return None
    if labelled(scan, pos):
        while (more := scan.tables.next_label.match(scan.low, end)) and not _measured(
            scan, more.end()
        ):
            end = more.end()
        return end
    name = words[-1].lstrip(QUOTES)
    if _is_product(name) or _versioned(name):
        return _token_end(scan, end)
    if sum(char.isdigit() for char in scan.raw[pos:end]) > MOST_DIGITS:
        return None
    if not name[:1].isalpha() or not name[-1].isalnum() or name.islower():
        return None
    table = scan.tables.words
    if (
        name.lower() in table.nouns.function_words | table.dates.year_leads
        or name.lower() in scan.tables.hedges
    ):
        return None
    shaped = len(name) > 1 and not name[1:].islower()
    opens = len(words) == 1 or words[-2][-1] in ".!?:"
    return _token_end(scan, end) if shaped or not opens else None


def _measured(scan: Scan, pos: int) -> bool:
    """Whether a scale word or unit follows, so that the number before it is no label."""
    gap = scan.blank(pos)
    return bool(scan.tables.scales.at(scan, gap) or scan.tables.units.at(scan, gap))


def size_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a model's size behind its name: "Llama 3.1 405B"."""
    if not SIZE_RE.fullmatch(scan.raw, pos, end):
        return None
    words = scan.raw[max(0, pos - NAME_SPACE) : pos].split()
    if words and VERSION_RE.fullmatch(words[-1]):
        words.pop()
    return end if words and (_is_product(words[-1]) or _versioned(words[-1])) else None


def _is_product(word: str) -> bool:
    """Whether a word is, or begins or ends with, the name of a product: "DALL-E", "Meta-Llama"."""
    low = word.lstrip(QUOTES).lower()
    known = low in PRODUCTS or low.split("-")[0] in PRODUCTS or low.split("-")[-1] in PRODUCTS
    return known and not word.islower()


def _versioned(word: str) -> bool:
    """Whether a word is itself a name with a number: "Qwen2", "R1", "DeepSeek-V3"."""
    return word[:1].isalpha() and word[-1].isdigit() and any(char.isupper() for char in word)


def _token_end(scan: Scan, end: int) -> int:
    """Return the end of what is glued to a name behind its number: "Qwen 2.5-Max"."""
    match = TOKEN_RE.match(scan.raw, end + (scan.char(end) == "-"))
    return match.end() if match else end
