"""Digits that are no number: telephone numbers, ISBNs, versions, list numbers and ordinals."""

from __future__ import annotations

import re
from typing import NamedTuple

from belegt.lexicon.currencies import SIGN_ENDS
from belegt.reader.identifiers import identifier_end
from belegt.reader.labels import labelled, words_of
from belegt.reader.nouns import noun_after
from belegt.reader.references import reference_end
from belegt.reader.scan import Scan
from belegt.reader.skipped import Skipped
from belegt.reader.units import unit_after
from belegt.reader.view import QUOTES, WORD_RE

PHONE_RE = re.compile(
    r"""
    (?: \+ \d{1,3} | \( 0\d{1,5} \) | 0\d{1,5}      # a country, or an area with its 0
      | \( \d{3} \) (?= \s? \d{3} [-.\s] \d{4} ) )
    (?: [\s\-/.]? \(? \d{1,6} \)? ){1,8}             # groups of digits
    (?!\d)
    """,
    re.VERBOSE | re.ASCII,
)
PHONE_DIGITS = 7
"""Fewest digits of a telephone number: shorter ones may be amounts."""

CHAIN_RE = re.compile(
    r"""
    \d+ (?: -\d+ ){2,}        # "978-3-16-148410-0"
  | \d{3}-\d{4} (?!\d)        # "555-1234"
  | \d+ (?: \.\d+ ){2,}       # "1.2.3", "192.168.1.2"
    """,
    re.VERBOSE | re.ASCII,
)
LOCAL_RE = re.compile(r"\d{3}-\d{4}", re.ASCII)  # "555-1234"
GROUPS_RE = re.compile(r"\d{1,3}(?:\.\d{3})+", re.ASCII)  # "1.250.000" is no version
BRACKETED_RE = re.compile(r"\d{1,9}(?:\s?[,–-]\s?\d{1,9})*", re.ASCII)  # "[12, 14-16]"
PART_RE = re.compile(
    r"\d{1,3}(?:, ?\d{1,3})*, (?:[A-Z][a-z]{1,10}\.?|pp?\.|§{1,2})[ ~\u00a0][\w.–-]{1,12}\]",
    re.ASCII,
)
"""A reference with the place in it: "[7, Sec. 2]"."""

DOTTED_RE = re.compile(r"\d{1,3}\.\d{1,3}[a-z]?(?=\))", re.ASCII)  # "equation (4.13)"
LIST_RE = re.compile(r"\d{1,3}[.)](?=[^\S\n])", re.ASCII)
HEADING_RE = re.compile(r"\d{1,2}(?:\.\d{1,3}){1,4}[.:]?(?=[^\S\n])", re.ASCII)
RELEASED_RE = re.compile(r"[\s(\[–-]{1,6}[12]\d{3}-\d\d-\d\d", re.ASCII)  # "0.10  2004-02-08"
STAMP_DIGITS = 8
STAMP_RE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])", re.ASCII)
"""A day as one number, "20240301"; amounts of eight digits are seldom printed without groups."""

SECONDS = "s"
DIGITS_RE = re.compile(r"\d++", re.ASCII)
HEAD_RE = re.compile(r"<[hH][1-6]>\s*\Z")
LEADS = frozenset("`'\"“„«*")
"""What the entry of a list may begin with, beside a capital."""

INDENT = 8
"""Code points that may stand before a list number on its line."""


class Code(NamedTuple):
    """A code, reference or list number: where it ends, and why it is no number."""

    end: int
    skipped: Skipped


def code_at(scan: Scan, pos: int) -> Code | None:
    """Return the code or list number at ``pos``, None if it may be a number."""
    digits = DIGITS_RE.match(scan.raw, pos)
    if digits is None:
        return None
    before, after = scan.char(pos - 1), scan.char(digits.end())
    if len(digits[0]) == STAMP_DIGITS and STAMP_RE.fullmatch(digits[0]):
        return Code(digits.end(), Skipped.CODE)
    if end := reference_end(scan, pos, digits.end()):
        return Code(end, Skipped.REFERENCE)
    if (before in {"+", "("} or digits[0][0] == "0") and (end := _phone(scan, pos)):
        return Code(end, Skipped.PHONE)
    if after == "." and (end := heading_end(scan, pos)):
        return Code(end, Skipped.LIST_NUMBER)
    if after in {"-", "."} and (end := _chain(scan, pos)):
        return Code(end, Skipped.VERSION if after == "." else Skipped.CODE)
    if before in {"(", "["} and (end := _note(scan, pos)):
        return Code(end, Skipped.REFERENCE)
    if after in {".", ")"} and (end := _listed(scan, pos)):
        return Code(end, Skipped.LIST_NUMBER)
    if end := identifier_end(scan, pos, digits.end()):
        return Code(end, Skipped.CODE)
    return None


def _phone(scan: Scan, pos: int) -> int | None:
    opened = scan.char(pos - 1) in {"+", "("}
    match = PHONE_RE.match(scan.raw, pos - 1 if opened else pos)
    if match is None or sum(char.isdigit() for char in match[0]) < PHONE_DIGITS:
        return None
    return match.end()


def _chain(scan: Scan, pos: int) -> int | None:
    match = CHAIN_RE.match(scan.raw, pos)
    if match and LOCAL_RE.fullmatch(match[0]) and is_measured(scan, pos, match.end()):
        return None  # "500-1000 Euro"
    if match is None or GROUPS_RE.fullmatch(match[0]) or scan.char(match.end()).isalpha():
        return None
    return match.end()


def is_measured(scan: Scan, pos: int, end: int) -> bool:
    """Whether a unit, scale word or noun follows what may be a telephone number."""
    gap = scan.blank(end)
    if scan.tables.scales.at(scan, gap) or scan.char(pos - 1) in set(SIGN_ENDS):
        return True
    return unit_after(scan, end) is not None or noun_after(scan, end) is not None


def _note(scan: Scan, pos: int) -> int | None:
    """Return the end of "12" in "[12]", and of "1" in "(1)"."""
    opening = scan.char(pos - 1)
    match = BRACKETED_RE.match(scan.raw, pos) if opening in {"[", "("} else None
    if match is None:
        return None
    if dotted := DOTTED_RE.match(scan.raw, pos):
        return dotted.end() if labelled(scan, pos - 1) else None
    if opening == "[" and (part := PART_RE.match(scan.raw, pos)):
        return part.end() - 1
    closing = scan.char(match.end())
    if scan.char(pos - 2).isalnum() and (opening, closing) in {("(", ")"), ("[", "]")}:
        return match.end()  # the arguments of a call, the index of an array
    if (opening, closing) == ("[", "]"):
        return match.end()
    if (opening, closing) != ("(", ")"):
        return None
    if len(match[0]) < 3 or labelled(scan, pos - 1):
        return match.end()
    before = words_of(scan, pos - 1)
    told = before and before[-1].isdigit() and labelled(scan, pos - 2 - len(before[-1]))
    return match.end() if told else None  # "error 1064 (42000)"


def _listed(scan: Scan, pos: int) -> int | None:
    """Return the end of "1." or "2)" at the beginning of a line."""
    match = LIST_RE.match(scan.raw, pos)
    if match and begins_line(scan, pos):
        after = scan.char(scan.blank(match.end()))
        listed = match[0][-1] == ")" or after.isupper() or after in LEADS
        return match.end() if listed else None
    return None


def begins_line(scan: Scan, pos: int) -> bool:
    """Whether nothing but an indent stands before ``pos`` on its line."""
    line = scan.raw[max(0, pos - INDENT) : pos].rpartition("\n")
    return (bool(line[1]) or pos <= INDENT) and not line[2].strip(" \t>#")


def heading_end(scan: Scan, pos: int) -> int | None:
    """Return the end of a heading's number at the beginning of a line: "8.4 Impact"."""
    match = HEADING_RE.match(scan.raw, pos)
    if match is None or not (
        begins_line(scan, pos) or HEAD_RE.search(scan.raw, max(0, pos - INDENT), pos)
    ):
        return None
    gap = scan.blank(match.end())
    headed = titled(scan, match.end()) or RELEASED_RE.match(scan.raw, match.end()) is not None
    measured = scan.tables.scales.at(scan, gap) or scan.tables.units.at(scan, gap)
    unit = unit_after(scan, match.end())  # "0.5 L" alone, "0.24 Wh is"
    symbol = scan.char(gap + 1) == "/" or (
        unit and (scan.char(unit.edge) in {"", "\n", "\r"} or unit.edge > gap + 1)
    )
    return match.end() if headed and not (measured or symbol) else None


def titled(scan: Scan, end: int) -> bool:
    """Whether a word with a capital follows on the same line, a bracket before it or none."""
    gap = scan.blank(end)
    return gap > end and scan.char(gap + (scan.char(gap) == "(")).isupper()


def may_name(scan: Scan, pos: int) -> bool:
    """Whether a word that may be a noun follows a blank at ``pos``."""
    gap = scan.blank(pos)
    word = WORD_RE.match(scan.low, gap) if gap > pos else None
    function_words = scan.tables.words.nouns.function_words
    return word is not None and len(word[0]) > 1 and word[0] not in function_words


def is_ordinal(scan: Scan, pos: int, end: int) -> bool:
    """Whether the digits are an ordinal: "21st", or "3." with a word behind it in German.

    "3. Platz" may be one, or end a sentence: it is one behind an article ("der 3. Platz"), and
    before what a year has four or two of ("3. Quartal").
    """
    if ending := scan.tables.ordinal_ending.match(scan.low, end):
        # "3° posto" is one, "35° a Roma" a temperature
        if ending[0] == SECONDS:
            return False  # "45s" lasts; what else it may be, the words before tell
        return ending[0] not in scan.tables.lexicon.unit_signs or may_name(scan, ending.end())
    if not scan.tables.words.nouns.capital or scan.char(end) != "." or end - pos > 3:
        return False
    gap = scan.blank(end + 1)
    after = scan.char(gap)
    if gap == end + 1 or not after.isalpha():
        return False
    before = scan.words_before(pos)
    labels = scan.tables.words.labels
    led = bool(before) and before[-1].lstrip(QUOTES) in labels.determiners | labels.ordinal_leads
    if led or after.islower():
        return True
    noun, dates = WORD_RE.match(scan.low, gap), scan.tables.words.dates
    if noun and noun[0] not in scan.tables.words.nouns.function_words:
        apart = scan.char(pos - 1) == "(" or (before and before[-1][-1] == ",")
        if apart:
            return True  # "Gartenstr. 5, 3. Stock", "(3. Auflage)"
    part = noun and (noun[0] in dates.quarters or noun[0] in dates.halves)
    return bool(noun and part and scan.char(scan.blank(noun.end())).isdigit())
