"""Numbers that are part of a name or label, and so are no quantities."""

from __future__ import annotations

import re

from belegt.lexicon.names import INDICES, MAKERS, PRODUCTS, STANDARDS
from belegt.reader.identifiers import account_end
from belegt.reader.money import currency_before
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES, TOKEN_RE

JOINERS = "-‐‑–—/\\:@_.#=&+*^~%"
"""Characters that join a digit to what stands before it: "GPT-4", "arXiv:2412", "/2025"."""

PRICE_RE = re.compile(r"\d{1,9}+(?:[.,]\d{1,9}+)?\s?[€$£%]")  # "Preis:5€" is a slip, no name
SIZE_RE = re.compile(r"\d{1,4}(?:\.\d)?[BM]", re.ASCII)  # "405B"
VERSION_RE = re.compile(r"v?\d{1,2}\.\d{1,2}", re.ASCII)  # "3.1"
MODEL_RE = re.compile(r"v?\d(?:\.\d)?", re.ASCII)  # "3.1" between a model's name and its size
OPTION_RE = re.compile(r"--?[a-zA-Z][\w-]*[=:]?")  # "--port 8081", "-n 0"
STREETS = ("straße", "strasse", "str.", "gasse", "allee")
"""What names of streets end in, whose number stands behind them."""

FURTHER_RE = re.compile(r"(?:[.,]\d++)+(?!\w)", re.ASCII)

NAME_SPACE = 40
"""Code points before a number in which its name begins."""


def glued_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the name that the digit at ``pos`` is glued into, None if it is not."""
    last = scan.char(pos - 1)
    if not last or pos == scan.floor:
        return None
    if last.isalnum() or last == "_":
        glued = not currency_before(scan, pos)
    elif last == "#":
        glued = True
    else:
        glued = last in JOINERS and pos - 1 != scan.floor and _joined(scan, pos)
    if not glued:
        return None
    if last.isupper() and (end := account_end(scan, pos)):
        return end
    match = TOKEN_RE.match(scan.raw, pos)
    end = match.end() if match else pos + 1
    # of "XY1,234" no part is a number
    further = FURTHER_RE.match(scan.raw, end)
    return further.end() if further else end


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
    """Whether the words before a number make it a label: "Kapitel 4", "the port is 8080"."""
    before = scan.raw[max(0, pos - NAME_SPACE) : pos].split()
    if not before:
        return False
    labels = scan.tables.words.labels
    word = before[-1].lstrip(QUOTES)
    if OPTION_RE.fullmatch(word) or _listed(word, labels.nouns | labels.identifiers):
        return True
    if _listed(word, labels.titled):
        return word[:1].isupper()
    if word.lower() in labels.copulas and len(before) > 1:
        return _listed(before[-2], labels.identifiers)  # "the default port is 8080"
    return word[-1:] in {",", ":", "="} and _listed(word[:-1], labels.identifiers)


def _listed(word: str, labels: frozenset[str]) -> bool:
    """Whether a word stands in a table of labels, with or without its article or full stop."""
    low = word.lstrip(QUOTES).lower().replace("’", "'")
    low = low.rpartition("'")[2]  # "l'article 49"
    return low in labels or low.endswith(STREETS) or (low.endswith(".") and low[:-1] in labels)


def named_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of the label or name that a number without a unit belongs to.

    It is one behind a label ("Kapitel 4", "Platz 3"), a product ("Qwen 2.5"), a name that holds a
    number itself ("DeepSeek-V3 0324"), and behind a coined word where it looks like a version
    ("UI-TARS 1.5"). A capital alone makes no name: "in Berlin 400" counts something.
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
    if name.lower() in STANDARDS and end - pos == 1 and not words[-2:][0][-1:].isdigit():
        return _token_end(scan, end)
    if _versioned(name) or _among(name, INDICES):
        return _token_end(scan, end)
    if _among(name, PRODUCTS):
        counts = end - pos > 2 and scan.raw[pos:end].isdigit() and noun_after(scan, end)
        return None if counts else _token_end(scan, end)
    if _coined(name) and VERSION_RE.fullmatch(scan.raw, pos, end):
        return _token_end(scan, end)
    return None


def _measured(scan: Scan, pos: int) -> bool:
    """Whether a scale word or unit follows, so that the number before it is no label."""
    gap = scan.blank(pos)
    return bool(
        scan.tables.scales.at(scan, gap)
        or scan.tables.units.at(scan, gap)
        or scan.tables.month.match(scan.low, gap)  # "Version 3, 29 June 2007"
    )


def size_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a model's size behind its name: "Llama 3.1 405B"."""
    if not SIZE_RE.fullmatch(scan.raw, pos, end):
        return None
    words = scan.raw[max(0, pos - NAME_SPACE) : pos].split()
    if words and MODEL_RE.fullmatch(words[-1]):
        words.pop()
    return (
        end if words and (_among(words[-1], PRODUCTS | MAKERS) or _versioned(words[-1])) else None
    )


def _among(word: str, names: frozenset[str]) -> bool:
    """Whether a word is, or begins or ends with, a name of a table: "DALL-E", "Meta-Llama"."""
    low = word.lstrip(QUOTES).lower()
    known = low in names or low.split("-")[0] in names or low.split("-")[-1] in names
    return known and not word.islower()


def _versioned(word: str) -> bool:
    """Whether a word is itself a name with a number: "Qwen2", "R1", "DeepSeek-V3"."""
    return word[:1].isalpha() and word[-1].isdigit() and any(char.isupper() for char in word)


def _coined(word: str) -> bool:
    """Whether a word is written as no other word is: "PyTorch", "UI-TARS", "vLLM"."""
    if "-" in word:
        return word[-1:].isalnum() and word.isupper()
    return word.isalnum() and any(map(str.isupper, word[1:])) and not word.isupper()


def _token_end(scan: Scan, end: int) -> int:
    """Return the end of what is glued to a name behind its number: "Qwen 2.5-Max"."""
    match = TOKEN_RE.match(scan.raw, end + (scan.char(end) == "-"))
    return match.end() if match else end
