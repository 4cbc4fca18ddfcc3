"""What is glued to a quantity and not understood: it is unreadable then, not a plainer one."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from belegt.messages import Message, message
from belegt.reader.scan import Scan
from belegt.reader.signs import MINUS
from belegt.reader.view import TOKEN_RE, WORD_RE

LOOSE_RE = re.compile(
    r"""
    (?: [⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁄°%‰′″]                          # "kg⁴", "kg%"
      | \^ (?=\S)                                    # "kg^4"
      | [·⋅∙÷\\_~*'’‘`´] (?=[^\W_]) (?!['’]s\b)      # "kg·x", "kg*3", "kg'x"
      | [*]{1,2} (?=\d)                              # "kg**2"
      | × (?=[^\W\d_])                               # "kg×m"
      | (?<=[^\w\s]) [^\W\d_] (?<!°[NSEWO])           # "%x", but "50°N"
      | (?<=°) \d                                     # "37°2"
    ) \w{0,20}
    """,
    re.VERBOSE,
)
SIGN_AND_GAP = 2
LETTER_RE = re.compile(r"[ \u00a0\u202f](?P<letter>[B-HJ-Z])(?![\w.&'’/+\u2010-\u2015-])")
MARKS = frozenset({"Mn", "Me", "Mc"})
STRANGE_SIGNS = frozenset("^\\`´")
PLAIN_SIGNS = frozenset("+<>=~|±×−≈≤≥∼≲≳≃≅≒←→↔⇒∙")
"""Signs of mathematics before a number that leave it as it is, or are read elsewhere."""


class Loose(NamedTuple):
    """What is glued behind a quantity: why it is unreadable, and where that ends."""

    reason: Message
    end: int


def loose_end(scan: Scan, pos: int) -> Loose | None:
    """Return what is glued behind a quantity and makes it unreadable."""
    last = scan.char(pos)
    if not last or last.isspace() or last in ".,;:!?)":
        return None
    match = LOOSE_RE.match(scan.raw, pos)
    strange = match[0] if match else last if unicodedata.category(last) in MARKS else ""
    if not strange:
        return None
    return Loose(behind(strange), pos + len(strange))


def loose_start(scan: Scan, pos: int) -> Message | str:
    """Return why a sign before a quantity makes it unreadable, "" where none does."""
    last = scan.char(pos - 1)
    if last in MINUS and pos > scan.floor:
        before = scan.char(pos - 2)  # "⊕-7": no sign that is read, and no hyphen
        if before and not (
            before.isalnum() or before.isspace() or before in "()[]" or before in MINUS
        ):
            return message("“{sign}” before it is not understood", sign=before + last)
    if last.isspace():
        last = scan.char(pos - 2)
        token = scan.last_word(pos)
        if not token.isalnum() and scan.tables.words.numbers.minus.intersection(
            WORD_RE.findall(token)
        ):
            return message("“{sign}” before it is not understood", sign=token)
    if last not in STRANGE_SIGNS and (last.isascii() or last in PLAIN_SIGNS):
        return ""
    if last in STRANGE_SIGNS or unicodedata.category(last) == "Sm":
        return message("“{sign}” before it is not understood", sign=last)
    return ""


def loose_scale(scan: Scan, pos: int, *, before: bool) -> Loose | None:
    """Return what parts a scale word from an amount of money: "$100* million", "$5q million".

    Only where the currency stands ``before`` the number may it be a word.
    """
    if before and (letters := TOKEN_RE.match(scan.raw, pos)) and scan.char(pos).isalpha():
        return Loose(behind(letters[0]), letters.end())
    match = scan.tables.before_scale.match(scan.low, pos)
    if match is None:
        return None
    start = match.start("scale")
    between = WORD_RE.findall(scan.low[pos:start])
    if between and (not before or scan.tables.words.nouns.function_words.intersection(between)):
        return None
    if not between and scan.word_ends(match.end()) and start - pos < SIGN_AND_GAP:
        return None
    token = WORD_RE.match(scan.raw, start)
    end = token.end() if token else match.end()
    return Loose(behind(scan.raw[pos:end].strip()), end)


def behind(sign: str) -> Message:
    """Return why a sign behind a quantity makes it unreadable."""
    return message("“{sign}” behind it is not understood", sign=sign)


def loose_letter(scan: Scan, pos: int) -> Loose | None:
    """Return the capital behind a bare number that may be its unit: "5 C", "4 G"."""
    match = LETTER_RE.match(scan.raw, pos)
    return Loose(behind(match["letter"]), match.end()) if match else None
