"""Numbers that identify a work, and dates in its address."""

from __future__ import annotations

import re

from belegt.quantity import PartialDate

ARXIV_RE = re.compile(
    r"(?P<year>\d{2})(?P<month>0[1-9]|1[0-2])\.(?P<number>\d{4,5})(?P<version>(?:v[1-9]\d?)?)"
)
"""The number of a paper, since April 2007: year, month, running number, version."""

DOI_RE = re.compile(r"10\.\d{4,9}/[^\s<>]+")

ADDRESS_DATE_RE = re.compile(
    r"(?<![\w.])(?P<year>(?:19|20)\d{2})(?P<mark>[/-])(?P<month>0?[1-9]|1[0-2])"
    r"(?:(?P=mark)(?P<day>0?[1-9]|[12]\d|3[01])(?![\w.])|(?=/|$))"
    r"|(?<![\w.])(?P<all>20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\w.])"
)
"""A date in an address: /2025/01/28/, 2025-01-28, 20250128; a year alone may be anything."""

ISBN_13, ISSN = 13, 8


def year_of_arxiv(match: re.Match[str]) -> str:
    """Return the year of a paper's number."""
    return f"20{match['year']}"


def check_digit_fits(name: str, number: str) -> bool:
    """Whether an ISBN or ISSN has as many digits as it must, and the check digit that they give."""
    digits = re.sub(r"[\s-]", "", number).upper()
    if not re.fullmatch(r"\d+[\dX]", digits):
        return False
    values = [10 if digit == "X" else int(digit) for digit in digits]
    if name == "isbn" and len(values) == ISBN_13:
        weights = (1, 3) * 7
        return sum(a * b for a, b in zip(values, weights, strict=False)) % 10 == 0
    if len(values) != (ISSN if name == "issn" else 10):
        return False
    return sum(a * b for a, b in zip(values, range(len(values), 0, -1), strict=True)) % 11 == 0


def date_in_address(address: str) -> PartialDate | None:
    """Return the date that an address tells; None when it tells none, or one that is no day."""
    match = ADDRESS_DATE_RE.search(address)
    if match is None:
        return None
    whole = match["all"]
    parts = (whole[:4], whole[4:6], whole[6:]) if whole else match.group("year", "month", "day")
    try:
        return PartialDate(*(int(part) if part else None for part in parts))
    except ValueError:
        return None
