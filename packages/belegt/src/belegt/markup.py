"""Texts that are no prose: what looks like HTML, a table or an e-mail, and is read as it stands."""

from __future__ import annotations

import re
from itertools import islice

from belegt.messages import Message, message

SAMPLE = 20_000
"""Code points that are looked at."""

HTML_RE = re.compile(
    r"""
    < ([a-z][a-z0-9]*) \b [^<>]{0,500} > [^<>]{0,2000} </ \1 >  # <b>$5</b>
  | <!doctype \b
  | < (?: br | hr | img | p | div | table | body | html ) \b [^<>]{0,500} >
    """,
    re.VERBOSE | re.IGNORECASE,
)
HEADER_RE = re.compile(
    r"^(?:From|To|Subject|Date|Received|Message-ID|Content-Type|MIME-Version): ", re.MULTILINE
)
LEAST_HEADERS = 3
HEAD = 1000
"""Code points of an e-mail's head that are looked at."""

SEPARATORS = {";": 1, "\t": 1, "|": 1, ",": 2}
"""What parts the cells of a line, and how often at least: German decimals hold commas."""

LEAST_LINES = 3
MOST_LINES = 50


def markup_of(text: str) -> Message | None:
    """Return what a text looks like that is no prose; None for prose."""
    if HTML_RE.search(text[:SAMPLE]):
        return message("HTML")
    if len(set(HEADER_RE.findall(text[:HEAD]))) >= LEAST_HEADERS:
        return message("an e-mail")
    lines = list(islice((line for line in text[:SAMPLE].split("\n") if line.strip()), MOST_LINES))
    if len(lines) >= LEAST_LINES and any(_parted(lines, *one) for one in SEPARATORS.items()):
        return message("a table")
    return None


def _parted(lines: list[str], separator: str, least: int) -> bool:
    """Whether each line has the same number of cells; a comma before a blank is one of prose."""
    pattern = re.compile(rf"{re.escape(separator)}(?!\s\S)")
    counts = {len(pattern.findall(line)) for line in lines}
    return len(counts) == 1 and min(counts) >= least
