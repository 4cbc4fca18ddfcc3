"""Digits that identify something: addresses of machines and people, accounts, versions."""

from __future__ import annotations

import re

from belegt.reader.scan import Scan
from belegt.reader.scores import score_end
from belegt.reader.view import WORD_RE

IPV6_RE = re.compile(r"[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?:/\d{1,3})?(?![\w:])", re.IGNORECASE)
WILDCARD_RE = re.compile(r"(?:\d+\.)+[xyz*]{1,2}(?![^\W_])", re.ASCII)  # "8.x", "1.4.*"
PACKAGE_RE = re.compile(  # "(2.066-1)", "245.6-1", "0.1~rc3", "1.2+dfsg"
    r"""
    (?<=\() \d+ (?:\.\d+)+ - \d{1,3} (?=\))
  | (?<=\() \d+ \+ [a-z] [\w.+~-]+ (?=\))
  | \d+ (?:\.\d+)+ - \d{1,3} (?=\+[a-z])
  | \d+ (?:\.\d+)+ (?: [~+] (?=[a-z+]|\d{6}) | _(?=\d) ) [\w.+~-]+
    """,
    re.VERBOSE | re.ASCII,
)
COMMIT_RE = re.compile(r"\d{2,}e\d{3,}(?!\w)", re.ASCII)  # "694e239" is no power of ten
LITERAL_RE = re.compile(r"(?:\d{6,}L|\d+(?:[uU][lL]{1,2}|LL))(?!\w)", re.ASCII)  # "200809L"
DOI_RE = re.compile(r"10\.\d{4,9}/[^\s,;]+", re.ASCII)
ACCOUNT_RE = re.compile(r"\d\d(?: \d{4}){2,7}(?: \d{1,4})?(?!\d)", re.ASCII)
"""An IBAN behind the letters of its country."""

HALF_RE = re.compile(r" ?(?:bis|ter|quater)(?=,| )")
TOWN_RE = re.compile(r", (?:[A-Z]{1,2}-)?\d{5} (?=[A-ZÀ-Ý])")  # "Am Markt 3, 99084 Erfurt"
POSTAL_RE = re.compile(r"\d{5} (?=[A-ZÀ-Ý])")
NUMBERED_STREET_RE = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
MOST_STREET_WORDS = 4
"""Words in which the name of a street ends behind its number: "300 West 40th Street"."""


def identifier_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of the identifier that begins at ``pos``, None if it may be a number.

    Args:
        scan: the text.
        pos: of its first digit.
        end: of the digits there.
    """
    match scan.char(end):
        case "e":
            commit = COMMIT_RE.match(scan.raw, pos)
            return commit.end() if commit else None
        case ":":
            found = IPV6_RE.match(scan.raw, pos)
            return found.end() if found and _is_ipv6(found[0]) else score_end(scan, pos)
        case ".":
            if package := PACKAGE_RE.match(scan.raw, pos):
                return package.end()
            found = WILDCARD_RE.match(scan.raw, pos) or DOI_RE.match(scan.raw, pos)
            return found.end() if found else None
        case "L" | "U" | "u":
            literal = LITERAL_RE.match(scan.raw, pos)
            return literal.end() if literal else None
        case "~" | "+" | "_":
            package = PACKAGE_RE.match(scan.raw, pos)
            return package.end() if package else None
        case "-" | "–":
            return score_end(scan, pos)
        case " " | ",":
            return _address(scan, pos, end)
        case letter if letter.isalpha() and scan.word_ends(end + 1):
            return _address(scan, pos, end + 1)  # "221B Baker Street"
    return None


def account_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the account number whose first digits stand at ``pos``, glued to letters.

    It is an IBAN: "FR76 3000 6000 0112 3456 7890 189".
    """
    country = scan.raw[max(0, pos - 2) : pos]
    match = ACCOUNT_RE.match(scan.raw, pos) if country.isalpha() and country.isupper() else None
    return match.end() if match else None


def _is_ipv6(token: str) -> bool:
    lettered = any(char in "abcdef" for char in token.lower())
    return "::" in token or token.count(":") == 7 or (lettered and token.count(":") > 2)


def _address(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a house number or postal code."""
    labels = scan.tables.words.labels
    if POSTAL_RE.match(scan.raw, pos):
        before = scan.raw[max(0, pos - 3) : pos]
        if labels.postal or (before[-2:] == ", " and before[0].isalnum()):
            return end
    if end - pos < 5 and TOWN_RE.match(scan.raw, end):
        return end
    if end - pos > 4 or not labels.streets:
        return None
    # the name of a street: before its proper name in French, behind it in English
    if half := HALF_RE.match(scan.raw, end):
        end = half.end()  # "12 bis, rue Hugo"
    gap = scan.blank(end + (scan.char(end) == ","))
    first = WORD_RE.match(scan.low, gap)
    if labels.postal:
        return end if first and first[0] in labels.streets else None
    for _ in range(MOST_STREET_WORDS):
        word = WORD_RE.match(scan.raw, gap) or NUMBERED_STREET_RE.match(scan.raw, gap)
        if word is None or not (word[0][0].isupper() or word[0][0].isdigit()):
            return None
        if word.start() > scan.blank(end) and word[0].lower() in labels.streets:
            return end
        gap = scan.blank(word.end())
    return None
