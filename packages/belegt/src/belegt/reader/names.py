"""Numbers that are part of a name or label, and so are no quantities."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from belegt.lexicon.names import (
    ALONE,
    BANDS,
    BROWSERS,
    INDICES,
    JOURNALS,
    LINES,
    MODELS,
    PAIRS,
    POINTS,
    PRODUCTS,
    REGISTERS,
    STANDARDS,
    STATES,
)
from belegt.reader.identifiers import account_end
from belegt.reader.labels import (
    VERSION_RE,
    further_end,
    label_end,
    labelled,
    listed,
    stem,
    suffixed_end,
    words_of,
)
from belegt.reader.models import among, is_edition, is_product, size_end, versioned
from belegt.reader.money import currency_before
from belegt.reader.nouns import noun_after
from belegt.reader.scales import is_screen
from belegt.reader.scan import Scan
from belegt.reader.statuses import status_end
from belegt.reader.versions import constrained_end, is_of_version, version_end
from belegt.reader.view import QUOTES, TOKEN_RE, WORD_RE

CHAINED_RE = re.compile(r"[^\W_]-\d{3,9}(?:,\s-\d{3,9}){0,2},\s-\Z", re.ASCII)
"""A code of which the next one repeats only the end: "CVE-2022-42010, -42011"."""

OPTION_RE = re.compile(r"[\s(\[,`]--\d{1,4}[^\W\d_]{2}")  # "--32bit"
JOINERS = "-‐‑–—/\\:@_.#=&+*^~%"
"""Characters that join a digit to what stands before it: "GPT-4", "arXiv:2412", "/2025"."""

PRICE_RE = re.compile(r"\d{1,9}+(?:[.,]\d{1,9}+)?\s?[€$£%]")  # "Preis:5€" is a slip, no name
LINE_RE = re.compile(r"(?P<number>\d{1,4}(?:\.\d{1,3})*)[^\S\r\n]*[\r\n]", re.ASCII)
PIXELS_RE = re.compile(r"[2458]K(?!\w)")  # "4K"
LIBRARY_RE = re.compile(r"lib[a-z]\w+")  # "libfoo 1.2"
EVENT_RE = re.compile(r"(?:\d{4}|\d{1,2}|\d\.\d)(?![\w%]|[.,]\d)", re.ASCII)
ACIDITY = "pH"  # is coined as names are
POSTAL_DIGITS = 5
"""Digits of a postal code behind a state."""

UNITED = frozenset("-‐‑–%€$/")
"""What may join a number to what it counts."""

NAMING_DIGITS = (3, 4)
"""Digits of a number that an article alone makes a name: "a 404"; shorter ones may be marks."""
FURTHER_RE = re.compile(r"(?:[.,]\d++)+(?!\w)", re.ASCII)


def glued_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the name that the digit at ``pos`` is glued into, None if it is not."""
    last = scan.char(pos - 1)
    if not last or pos == scan.floor:
        return None
    if last.isalnum() or last == "_":
        glued = not currency_before(scan, pos)
    elif (
        last in "#№!"
        or (last == ":" and scan.char(pos - 2).isspace())
        or (last == "-" and scan.char(pos - 2).isspace() and labelled(scan, pos - 1))
        or (last == "-" and scan.char(pos - 2) == "(" and scan.char(pos - 3).isalnum())
        or (last == "-" and CHAINED_RE.search(scan.raw, max(0, pos - 40), pos) is not None)
        or (last in "°º" and scan.char(pos - 2) in {"n", "N"})
    ):
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
    if not (
        before.isalnum()
        or before in {"/", "_", "]", ")"}
        or before == last in {"+", ":"}
        or (before == last == "-" and OPTION_RE.match(scan.raw, max(0, pos - 3)) is not None)
        or (before == "+" and last == "/")
    ):
        return False
    if last in {"-", "‐", "‑"}:
        if before == "/" and scan.char(pos - 3) == "+":
            return False  # "+/-3"
        word = re.split(r"\W+", scan.low[max(scan.floor, pos - 12) : pos - 1])[-1]
        return word not in scan.tables.words.dates.year_prefixes
    return last != ":" or not before.isalpha() or not PRICE_RE.match(scan.raw, pos)


def named_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of the label or name that a number without a unit belongs to.

    It is one behind a label ("Kapitel 4", "Platz 3"), a product ("Qwen 2.5"), a name that holds a
    number itself ("DeepSeek-V3 0324"), and behind a coined word where it looks like a version
    ("UI-TARS 1.5"). A capital alone makes no name: "in Berlin 400" counts something.
    """
    blank = scan.raw[pos - 1 : pos]
    words = words_of(scan, pos) if blank.isspace() or blank in {"§", "~"} else []
    if not words:
        return None
    if label := label_end(scan, end, words):
        return label
    token, last = scan.raw[pos:end], words[-1]
    if echoes(scan, words, token, end) or is_alone(scan, last, token, end):
        return end
    dotted = "." in token and VERSION_RE.fullmatch(token)
    if dotted and (is_of_version(scan, end) or version_end(scan, pos, end, words)):
        return further_end(scan, end, token)
    if scan.raw.startswith(BANDS, end) or status_end(scan, pos, end):
        return end  # "98.7 FM", "returned 503"
    if not last.islower():
        return known_end(scan, words, pos, end) or (end if is_postal(words, token) else None)
    if dotted and (last in PRODUCTS or LIBRARY_RE.fullmatch(last)):
        return further_end(scan, end, token)
    return end if is_thing(scan, last, pos, end) else None


def echoes(scan: Scan, words: list[str], token: str, end: int) -> bool:
    """Whether a number answers that of a label before it: "port 8443 goes to 8080"."""
    labels = scan.tables.words.labels
    if len(token) < NAMING_DIGITS[0] or not words[-1].islower() or noun_after(scan, end):
        return False
    return any(
        listed(label, labels.identifiers) and number.isdigit() and abs(len(number) - len(token)) < 2
        for label, number in pairwise(words)
    )


def is_alone(scan: Scan, last: str, token: str, end: int) -> bool:
    """Whether a number names a thing behind any article: "the 747 landed"."""
    words = scan.tables.words
    led = words.labels.determiners | words.nouns.function_words
    if last.lower() not in led or not re.fullmatch(ALONE, token):
        return False
    united = scan.char(end) in UNITED and not scan.char(end + 1).isdigit()
    return noun_after(scan, end) is None and not united  # "the 787-9"


def known_end(scan: Scan, words: list[str], pos: int, end: int) -> int | None:
    """Return the end of a number behind a name that is known, or that shows itself to be one."""
    name, token = stem(words[-1]), scan.raw[pos:end]
    if name.lower() in STANDARDS and end - pos == 1 and not words[-2:][0][-1:].isdigit():
        return _token_end(scan, end)
    if among(name, INDICES):
        return None if "." in token or is_counted(scan, end, POINTS) else _token_end(scan, end)
    if versioned(name) or name.lower() in BROWSERS or _paired(words, token, PAIRS):
        return _token_end(scan, end)
    if among(name, PRODUCTS):
        counts = end - pos > 2 and token.isdigit() and noun_after(scan, end)
        return None if counts else further_end(scan, _token_end(scan, end), token)
    if name in LINES or _paired(words, token, MODELS):
        return None if noun_after(scan, end) else _token_end(scan, end)
    if is_edition(scan, words, token, end):
        return _token_end(scan, end)
    if name == ACIDITY:
        return None
    return _token_end(scan, end) if _coined(name) and VERSION_RE.fullmatch(token) else None


def is_counted(scan: Scan, end: int, things: frozenset[str]) -> bool:
    """Whether a number counts one of some things."""
    word = WORD_RE.match(scan.low, scan.blank(end))
    return word is not None and word[0] in things


def _paired(words: list[str], token: str, pairs: Mapping[str, str]) -> bool:
    """Whether the last word or two before a number make a name with it: "Boeing 747"."""
    name = stem(words[-1])
    if name.islower():
        return False
    name = name.replace("’", "'").removesuffix("'s")
    pattern = pairs.get(name.lower()) or pairs.get(" ".join(words[-2:]).lstrip(QUOTES).lower())
    return bool(pattern and re.fullmatch(pattern, token.lower()))


def event_end(scan: Scan, pos: int) -> int | None:
    """Return the end of a name that begins like an amount of money: "Euro 2024"."""
    words = words_of(scan, pos)
    token = EVENT_RE.match(scan.raw, pos)
    if not (words and token):
        return None
    return token.end() if _paired(words, token[0], PAIRS) else None


def is_postal(words: list[str], token: str) -> bool:
    """Whether a number is a postal code of the US, or the page of a journal."""
    if len(token) == POSTAL_DIGITS and words[-1] in STATES:
        return True
    return len(words) > 1 and words[-2] in JOURNALS and words[-1][-1] == ","


def is_thing(scan: Scan, last: str, pos: int, end: int) -> bool:
    """Whether the article tells that a number names a thing: "he flew a 747", "they got a 404"."""
    words = scan.tables.words
    one = last in words.numbers.articles or last in words.numbers.ones
    if not (one or last in words.labels.singular) or end - pos not in NAMING_DIGITS:
        return False
    if scan.tables.product.match(scan.low, end):
        return False  # "a 2560 × 1440 screen"
    behind = WORD_RE.match(scan.low, scan.blank(end))
    alone = behind is None or behind[0] in scan.tables.words.nouns.function_words
    return scan.raw[pos:end].isdigit() and alone and scan.char(end) not in UNITED


def sure_end(scan: Scan, pos: int, end: int, *, paid: bool) -> int | None:
    """Return the end of a name whose number may look like one with a scale or unit.

    Args:
        scan: the text.
        pos: where the number begins.
        end: where it ends with its scale.
        paid: whether a currency stands before it, which may be spelt like a register ("CVE").
    """
    if (line := LINE_RE.match(scan.raw, pos)) and labelled(scan, pos):
        return line.end("number")  # "Section 4.0\n% of pupils"
    if constrained := constrained_end(scan, pos, end):
        return constrained
    around = scan.raw[end - 1 : end + 1]
    if not around.isdigit() and any(map(str.isalpha, around)):
        if size := size_end(scan, pos, end) or suffixed_end(scan, pos):
            return size
        if around[1:] == "s" and scan.word_ends(end + 1) and is_product(scan, pos):
            return end + 1  # "Pentium 4s"
        if PIXELS_RE.match(scan.raw, pos) and is_screen(scan, end):
            return end
    if not paid and scan.raw[pos - 2 : pos - 1].isupper() and (words := words_of(scan, pos)):
        token = TOKEN_RE.match(scan.raw, pos) if words[-1].lstrip(QUOTES) in REGISTERS else None
        return token.end() if token else None
    return None


def _coined(word: str) -> bool:
    """Whether a word is written as no other word is: "PyTorch", "UI-TARS", "Copyright-Format"."""
    if "-" in word:
        return word[-1:].isalnum() and all(part[:1].isupper() for part in word.split("-"))
    return word.isalnum() and any(map(str.isupper, word[1:])) and not word.isupper()


def _token_end(scan: Scan, end: int) -> int:
    """Return the end of what is glued to a name behind its number: "Qwen 2.5-Max"."""
    match = TOKEN_RE.match(scan.raw, end + (scan.char(end) == "-"))
    return match.end() if match else end
