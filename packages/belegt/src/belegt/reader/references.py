"""Digits that point to a place or name: verses, coordinates, moves, and names they begin."""

from __future__ import annotations

import re

from belegt.lexicon.names import BOOKS, LEADING
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
MOVE_RE = re.compile(
    r"\d{1,3}\.{1,3} ?(?:[KQRBNSLTD]?[a-h]?[1-8]?x?[a-h][1-8](?:=[QRBN])?|O-O(?:-O)?)[+#!?]*(?!\w)"
)
STAMP_RE = re.compile(r"\d{1,9}\.\d{6}\](?=\s)", re.ASCII)  # "[   12.345678] usb 1-1"
MAIL_RE = re.compile(r"[\w.+-]{1,80}@\w")
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
    for rest in LEADING.get(digits, ()):
        stop = end + len(rest)
        if scan.low.startswith(rest, end) and scan.word_ends(stop):
            return None if scan.tables.of.match(scan.low, stop) else stop
    after = scan.raw[end : end + 1]
    if after == " " or not after:
        return book_end(scan, pos) if len(digits) == 1 else degrees_end(scan, pos, end)
    if after in {".", ":", ","} and (told := verse_end(scan, pos) or listed_end(scan, pos)):
        return told
    if after in {".", ",", "°"}:
        return degrees_end(scan, pos, end)
    mail = MAIL_RE.match(scan.raw, pos) if after.isalnum() or after in {"-", "_", "@"} else None
    return mail.end() if mail else None


def book_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the number before the name of a book: "1. Mose 3,9"."""
    book = BOOK_RE.match(scan.raw, pos)
    return book.start("book") if book and book["book"].lower() in BOOKS else None


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


def verse_end(scan: Scan, pos: int) -> int | None:
    """Return the end of "3:16" behind the name of a book: "Joh 3,16", "John 3:16"."""
    if not scan.char(pos - 1).isspace() or scan.last_word(pos).strip(".;(") not in BOOKS:
        return None
    book = scan.raw[max(0, pos - 20) : pos].split()[-1].lstrip(QUOTES)
    match = VERSE_RE.match(scan.raw, pos)
    return match.end() if match and not book.islower() else None
