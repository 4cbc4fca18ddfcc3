"""Numbers that are part of a name or label, and so are no quantities."""

from __future__ import annotations

import re

from belegt.lexicon.names import PRODUCTS
from belegt.reader.measures import currency_before
from belegt.reader.tables import Tables
from belegt.reader.view import TOKEN_RE, View, words_before

JOINERS = "-‐‑–—/\\:@_.#=&+*^~%"
"""Characters that join a digit to what stands before it: "GPT-4", "arXiv:2412", "/2025"."""

PHONE_RE = re.compile(
    r"""
    (?: \+ \d{1,3} | \( 0\d{1,5} \) | 0\d{1,5} )     # a country, or an area with its 0
    (?: [\s\-/.]? \(? \d{1,6} \)? ){1,8}             # groups of digits
    (?!\d)
    """,
    re.VERBOSE | re.ASCII,
)
CHAIN_RE = re.compile(r"\d+(?:-\d+){2,}|\d{3}-\d{4}(?!\d)|\d+(?:\.\d+){2,}", re.ASCII)
ORDINAL_END_RE = re.compile(r"(?:st|nd|rd|th|er|e|ème|s|er-jahre|ers)(?!\w)")
LIST_RE = re.compile(r"\d{1,3}[.)](?=[^\S\n])", re.ASCII)
BRACKETED_RE = re.compile(r"\d{1,3}(?:\s?[,–-]\s?\d{1,3})*", re.ASCII)
MORE_RE = re.compile(
    r"(?:\s?[-–,/]\s?|\s(?:und|and|et|to|bis|à|oder|or)\s)\d[\d.]*(?!\w)", re.ASCII
)
QUOTES = "(„“\"'‚‘»«[–—"
YEAR_PREFIXES = frozenset({"mid", "early", "late", "pre", "post", "mitte", "anfang", "ende"})


def glued_end(view: View, pos: int, floor: int, tables: Tables) -> int | None:
    """Return the end of the name that the digit at ``pos`` is glued into, None if it is not."""
    last = view.char(pos - 1)
    if not last or pos == floor:
        return None
    raw = view.raw
    if last.isalnum() or last == "_":
        if currency_before(view, pos, floor, tables):
            return None
    elif last in JOINERS:
        before = view.char(pos - 2)
        if not (before.isalnum() or before in {"/", "_", "]", ")"}) or pos - 1 == floor:
            return None
        if last in {"-", "‐", "‑"}:
            words = re.split(r"[^\w]+", view.low[max(floor, pos - 12) : pos - 1])
            if words and words[-1] in YEAR_PREFIXES:
                return None
        if last == ":" and before.isalpha() and re.match(r"\d[\d.,]*\s?[€$%]", raw[pos : pos + 20]):
            return None
    else:
        return None
    match = TOKEN_RE.match(raw, pos)
    return match.end() if match else pos + 1


def chain_end(view: View, pos: int, floor: int) -> int | None:
    """Return the end of a phone number, ISBN, version or list number at ``pos``."""
    raw, low = view.raw, view.low
    start = pos - 1 if view.char(pos - 1) in {"+", "("} else pos
    phone = PHONE_RE.match(raw, start)
    if (
        phone
        and sum(char.isdigit() for char in phone[0]) >= 7
        and (start < pos or re.search(r"[\s\-/]", phone[0]) or len(phone[0]) > 7)
    ):
        return phone.end()
    if (chain := CHAIN_RE.match(raw, pos)) and not view.char(chain.end()).isalpha():
        if not GROUPS_RE.fullmatch(chain[0]):
            return chain.end()
    if view.char(pos - 1) in {"[", "("}:
        inner = BRACKETED_RE.match(raw, pos)
        closing = {"[": "]", "(": ")"}[view.char(pos - 1)]
        if inner and view.char(inner.end()) == closing:
            if closing == "]" or inner.end() - pos < 3:
                return inner.end()
    if listed := LIST_RE.match(raw, pos):
        line = raw.rfind("\n", max(0, pos - 9), pos)
        indent = raw[line + 1 : pos] if line >= 0 else (raw[:pos] if pos < 9 else "x")
        after = view.char(view.blank(listed.end()))
        if not indent.strip(" \t>") and (listed[0].endswith(")") or after.isupper()):
            if line >= 0 or pos == 0 or floor == 0:
                return listed.end()
    del low
    return None


SIZE_RE = re.compile(r"\d{1,4}(?:\.\d)?[BM]", re.ASCII)
VERSION_RE = re.compile(r"v?\d(?:\.\d)?", re.ASCII)
GROUPS_RE = re.compile(r"\d{1,3}(?:\.\d{3})+", re.ASCII)


def is_ordinal(view: View, pos: int, end: int, floor: int, tables: Tables) -> bool:
    """Whether the digits are an ordinal: "21st", or "3." with a word behind it in German."""
    if ORDINAL_END_RE.match(view.low, end) and view.char(end).isalpha():
        return True
    if not tables.lexicon.words.capital_nouns or view.char(end) != "." or end - pos > 3:
        return False
    gap = view.blank(end + 1)
    after = view.char(gap)
    if gap == end + 1 or not after.isalpha():
        return False
    if after.islower():
        return True
    before = words_before(view, pos, floor)
    return bool(before) and before[-1].lstrip(QUOTES) in tables.lexicon.words.ordinal_leads


def named_end(view: View, pos: int, end: int, floor: int, tables: Tables) -> int | None:
    """Return the end of the label or name that a bare number belongs to: "Kapitel 4", "Qwen 2.5".

    Only for numbers without scale word and unit.
    """
    before = view.raw[max(0, pos - 40) : pos]
    if not before or not before[-1].isspace() and before[-1] != "§":
        return None
    words = before.split()
    if not words or "\n\n" in before[len(before.rstrip()) :]:
        return None
    last = words[-1].lstrip(QUOTES)
    low = last.lower()
    table = tables.lexicon.words
    if labelled(view, pos, tables):
        while more := MORE_RE.match(view.raw, end):
            end = more.end()
        return end
    product = low.split("-")[0] in PRODUCTS or low in PRODUCTS or low.split("-")[-1] in PRODUCTS
    if product and (last[0].isupper() or not last.islower()) or _versioned(last):
        return _token_end(view, end)
    if not last[:1].isalpha() or not last[-1].isalnum() or last.islower():
        return None
    if low in table.function_words or low in tables.hedges or low in table.year_leads:
        return None
    digits = view.raw[pos:end]
    if len(digits.replace(".", "").replace(",", "")) > 3:
        return None
    shaped = not last[1:].islower() and len(last) > 1  # "DALL-E", "UI-TARS", "iPhone"
    opens = (
        len(words) < 2
        and pos - len(before.strip()) < 4
        or (len(words) > 1 and words[-2][-1] in ".!?:")
    )
    if shaped or (not opens and last[0].isupper()):
        return _token_end(view, end)
    return None


def labelled(view: View, pos: int, tables: Tables) -> bool:
    """Whether the word before a number makes it a label: "Kapitel 4", "pages 3-5"."""
    words = view.low[max(0, pos - 40) : pos].split()
    last = words[-1].lstrip(QUOTES) if words else ""
    labels = tables.lexicon.words.labels
    return last in labels or (last.endswith(".") and last[:-1] in labels)


def size_end(view: View, pos: int, end: int, floor: int) -> int | None:
    """Return the end of a model's size behind its name: "Llama 3.1 405B", "Qwen-72B"."""
    if not SIZE_RE.fullmatch(view.raw, pos, end):
        return None
    words = view.low[max(floor, pos - 40) : pos].split()
    named = words and VERSION_RE.fullmatch(words[-1]) and words[:-1] or words
    if named and (
        named[-1].strip(QUOTES) in PRODUCTS
        or _versioned(view.raw[max(floor, pos - 40) : pos].split()[-1])
    ):
        return end
    return None


def _versioned(word: str) -> bool:
    """Whether a word is itself a name with a number: "Qwen2", "R1", "DeepSeek-V3"."""
    return word[:1].isalpha() and word[-1].isdigit() and any(char.isupper() for char in word)


def _token_end(view: View, end: int) -> int:
    match = TOKEN_RE.match(view.raw, end)
    if match is None and view.char(end) == "-":
        match = TOKEN_RE.match(view.raw, end + 1)
    return match.end() if match else end
