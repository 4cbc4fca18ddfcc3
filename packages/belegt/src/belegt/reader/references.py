"""Digits that point to a place or name: verses, coordinates, moves, and names they begin."""

from __future__ import annotations

import re

from belegt.lexicon.names import BOOKS, LEADING, REPORTERS
from belegt.reader.scan import Scan
from belegt.reader.view import QUOTES

VERSES = r"\d{1,3}(?:\s?[:.,]\s?\d{1,3}[a-c]?(?:\s?[-–]\s?\d{1,3})?)+"
VERSE_RE = re.compile(rf"{VERSES}(?![\w%])", re.ASCII)
BOOK_RE = re.compile(rf"[1-5]\.?\s(?P<book>[^\W\d_]{{2,14}})\.?\s{VERSES}")
DEGREES_RE = re.compile(
    r"""
    \d{1,3} (?:[.,]\d{1,8})? \s? °
    (?: \s? \d{1,2} (?:[.,]\d{1,6})? \s? ['’′]
        (?: \s? \d{1,2} (?:[.,]\d{1,6})? \s? (?:["”″]|''|’’) )? )?
    \s? (?: [NSEWO] | north | south | east | west | [Nn]ord | [Ss]üd | [Öö]st | [Ww]est | [Ss]ud )
    (?!\w)
    """,
    re.VERBOSE | re.ASCII,
)
NEUTRAL_RE = re.compile(
    r"\[\d{4}\] (?:\d{1,2} )?[A-Z][A-Za-z]{1,7}(?: (?:Civ|Crim|Admin|Fam))?"
    r"(?: \([A-Z]\w{1,5}\))? \Z"
)
"""What stands before the number of a judgement: "[2014] UKSC 12", "[1990] 2 AC 605"."""

VOLUME_RE = re.compile(r"\d{1,2} [A-Z][A-Za-z]{1,7} \d{1,4}(?![\w%]|[.,]\d)", re.ASCII)
LAW_RE = re.compile(r"\d{1,4}/\d{2,4}(?!\w)", re.ASCII)
SIGNIFIED_RE = re.compile(r":[ ][^\W\d_]|[ ]=[ ][^\W\d_]")
MOST_DIGITS = 3
ZONE_RE = re.compile(r"(?:\d:\d\d|\d{4}|[ap]m) [+-]\Z", re.ASCII | re.IGNORECASE)
ZONE_DIGITS = 4
HUNK_RE = re.compile(r"\d+(?:,\d+)?(?= \+\d+(?:,\d+)? @@| @@)", re.ASCII)
UNION_RE = re.compile(r"\((?:EU|UE|EG|CE|EC|EWG|EEC|CEE|EURATOM|Euratom)\) \Z")
MOVE_RE = re.compile(
    r"\d{1,3}\.{1,3} ?(?:[KQRBNSLTD]?[a-h]?[1-8]?x?[a-h][1-8](?:=[QRBN])?|O-O(?:-O)?)[+#!?]*(?!\w)"
)
STAMP_RE = re.compile(r"\d{1,9}\.\d{6}\](?=\s)", re.ASCII)  # "[   12.345678] usb 1-1"
CITED_RE = re.compile(rf"\d{{1,4}} (?:{REPORTERS}) ?§{{0,2}} ?\d[\d.]*(?:\(\w{{1,3}}\))*", re.ASCII)
NUMBERED_RE = re.compile(r"\d{2,4}/\d{1,4}/[A-Z]{2,4}(?!\w)", re.ASCII)
"""The number of a directive: "2011/83/EU"."""

DOCKET_RE = re.compile(r"\d{1,3} [A-Z][A-Za-z]{0,3} \d{1,5}[/.]\d\d(?![\w/]|\.\d)", re.ASCII)
"""The number of a case: "3 StR 12/23"."""

SUBDIVIDED_RE = re.compile(r"\d{1,4}(?:(?:\(\w{1,3}\)){2,}|\([a-f i-k n-r u-z]\))(?!\w)", re.ASCII)
"""A number with its parts in brackets: "5(1)(a)", "401(k)"; a letter that is a unit is none."""

MAIL_RE = re.compile(r"[\w.+-]{1,80}@\w")
FAR = 32
GLANCE = 12
"""Code points behind a number's first digit in which its degrees stand."""


def reference_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of the reference or name that begins at ``pos``, None if it may be a number.

    Args:
        scan: the text.
        pos: of its first digit.
        end: of the digits there.
    """
    digits = scan.raw[pos:end]
    if scan.raw[pos - 1 : pos] in {"+", "-"} and (told := patch_end(scan, pos, end)):
        return told
    for rest in LEADING.get(digits, ()):
        stop = end + len(rest)
        if scan.low.startswith(rest, end) and scan.word_ends(stop):
            return None if scan.tables.of.match(scan.low, stop) else stop
    after = scan.raw[end : end + 1]
    if digits == "0" and after == "-" and scan.char(end + 1).isalpha():
        return end  # "0-RTT", "0-day"
    if cited := judgement_end(scan, pos, end) or cited_end(scan, pos, after):
        return cited
    if after in {":", " "} and (told := sign_end(scan, pos, end)):
        return told
    if after == " " or not after:
        return book_end(scan, pos) if len(digits) == 1 else degrees_end(scan, pos, end)
    if after in {".", ":", ","} and (told := verse_end(scan, pos) or listed_end(scan, pos)):
        return told
    if after in {".", ",", "°"}:
        return degrees_end(scan, pos, end)
    mail = MAIL_RE.match(scan.raw, pos) if after.isalnum() or after in {"-", "_", "@"} else None
    return mail.end() if mail else None


def cited_end(scan: Scan, pos: int, after: str) -> int | None:
    """Return the end of the number of a law, a directive or a case, or of its parts."""
    match after:
        case "(":
            cited = SUBDIVIDED_RE.match(scan.raw, pos)
        case "/":
            cited = NUMBERED_RE.match(scan.raw, pos)
        case " ":
            cited = CITED_RE.match(scan.raw, pos) or DOCKET_RE.match(scan.raw, pos)
        case _:
            return None
    return cited.end() if cited else None


def judgement_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a judgement's number, or of the volume that it stands in."""
    if scan.char(pos - 1) != " ":
        return None
    if scan.raw[pos - 2 : pos] == "] " and (volume := VOLUME_RE.match(scan.raw, pos)):
        return volume.end()
    if not (scan.char(pos - 2).isalnum() or scan.char(pos - 2) == ")"):
        return None
    return end if NEUTRAL_RE.search(scan.raw, max(0, pos - FAR), pos) else None


def book_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the number before the name of a book: "1. Mose 3,9"."""
    book = BOOK_RE.match(scan.raw, pos)
    return book.start("book") if book and book["book"].lower() in BOOKS else None


def patch_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a time zone behind a time, or of a patch's lines: "@@ -3,5 +3,6 @@"."""
    if end - pos == ZONE_DIGITS and ZONE_RE.search(scan.raw, max(0, pos - GLANCE), pos):
        return end
    hunk = HUNK_RE.match(scan.raw, pos)
    return hunk.end() if hunk else None


def sign_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a value that its meaning is told of: "(0: off, 1: on)", "2 = debug"."""
    if SIGNIFIED_RE.match(scan.raw, end) is None or end - pos > MOST_DIGITS:
        return None
    before = scan.raw[max(0, pos - 2) : pos]
    return end if not before.strip() or before[-1] in '("' or before in {", ", "; "} else None


def listed_end(scan: Scan, pos: int) -> int | None:
    """Return the end of a move of chess, of a book's number, of a log's time or of an address."""
    for pattern in (MOVE_RE, STAMP_RE, MAIL_RE):
        if match := pattern.match(scan.raw, pos):
            return match.end()
    return book_end(scan, pos)


def degrees_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a place's degrees: "48.2° N"."""
    if "°" not in scan.raw[end : end + GLANCE]:
        return None
    match = DEGREES_RE.match(scan.raw, pos)
    return match.end() if match else None


def law_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the number of a law of the EU: "(EU) 2016/679"."""
    match = LAW_RE.match(scan.raw, pos)
    told = match and UNION_RE.search(scan.raw, max(0, pos - GLANCE), pos)
    return match.end() if match and told else None


def verse_end(scan: Scan, pos: int) -> int | None:
    """Return the end of "3:16" behind the name of a book: "Joh 3,16", "John 3:16"."""
    if not scan.char(pos - 1).isspace() or scan.last_word(pos).strip(".;(") not in BOOKS:
        return None
    book = scan.raw[max(0, pos - 20) : pos].split()[-1].lstrip(QUOTES)
    match = VERSE_RE.match(scan.raw, pos)
    return match.end() if match and not book.islower() else None
