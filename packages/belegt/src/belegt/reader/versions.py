"""Versions that stand without the name of what has them: "fixed in 4.7", "the 4.19 branch"."""

from __future__ import annotations

import re

from belegt.lexicon.names import PRODUCTS
from belegt.messages import message
from belegt.quantity import Bound
from belegt.reader.labels import VERSION_RE, listed, stem
from belegt.reader.near import words_near
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import PARAGRAPH_RE, WORD_RE

DOTTED_RE = re.compile(r"(?<![\w.])v?\d{1,3}\.\d{1,3}\.\d{1,4}|\bv\d", re.ASCII)
OPERATOR_RE = re.compile(r"\((?:[<>]=?|<<|>>|==?)")
RELEASED_RE = re.compile(
    r"-?(?:rc|alpha|beta|pre|dev)\d*(?!\w)| \((?:19|20)\d\d[-)]"
    r"|-(?:RC|ALPHA|BETA|RELEASE|STABLE|CURRENT|SNAPSHOT|LTS|GA)\d*(?!\w)",
    re.ASCII,
)
COMPARED = r"(?:[<>~!=]=|[<>^~])"
CONSTRAINT_RE = re.compile(
    rf"(?P<name>[^\W\d][\w.+-]{{0,30}})(?P<gap>\s?){COMPARED}\s?"
    rf"(?:\d[\w.*]{{0,12}},\s?{COMPARED}\s?)?\Z"
)
"""What limits the version of a package: "python >= 3.10", "numpy>=1.26,<3"."""
SENTENCE_RE = re.compile(rf"[.!?]\s|{PARAGRAPH_RE.pattern}")
NEAR = 64
"""Code points around a number in which a longer version tells what it is."""

COMPARISONS = frozenset("<>=~^") | {""}
MOST_BETWEEN = 3
"""Words before a number among which one of versions tells what it is."""

EITHER = message("a version or a number: the words around tell of versions")


def version_end(scan: Scan, pos: int, end: int, before: list[str]) -> int | None:
    """Return the end of a version that the words before it tell: "seit 5.2", "update to 17.2"."""
    labels, bounds = scan.tables.words.labels, scan.tables.words.dates.bounds
    word = stem(before[-1]).lower()
    if OPERATOR_RE.fullmatch(before[-1]):
        return end  # "libc6 (>= 2.31)"
    if listed(before[-1], labels.versions) or RELEASED_RE.match(scan.raw, end):
        return end  # "branch 1.8", "6.6-rc3", "1.0 (2019)"
    if stem(before[-1])[:1].isupper() and may_be_version(scan, pos, end):
        return end  # "the release of Leap 15.5"
    if word in labels.determiners and not noun_after(scan, end):
        return end  # "the 4.19", "depuis la 5.2"
    if bounds.get(word) is Bound.AT_LEAST:
        return end
    if word not in labels.copulas and word not in scan.tables.words.nouns.function_words:
        return None
    told = any(listed(one, labels.versions) for one in before[-MOST_BETWEEN:-1])
    return end if told else None


def constrained_end(scan: Scan, pos: int, end: int) -> int | None:
    """Return the end of a version that a sign limits behind the name of what has it."""
    if scan.raw[pos - 1 : pos].strip() not in COMPARISONS or not "." < scan.char(pos) <= "9":
        return None
    match = CONSTRAINT_RE.search(scan.raw, max(0, pos - NEAR), pos)
    if match is None or not re.fullmatch(r"\d+(?:\.\d+)?", scan.raw[pos:end]):
        return None
    known = match["name"].lower() in PRODUCTS
    return end if known or (not match["gap"] and scan.raw[pos - 2 : pos] == "==") else None


def may_be_version(scan: Scan, pos: int, end: int) -> bool:
    """Whether "4.7" may be a version, for want of a unit and by the words of its sentence."""
    if scan.raw[pos] == "0" or not VERSION_RE.fullmatch(scan.raw, pos, end):
        return False  # scores are 0.8 more often than versions are
    if unit_after(scan, end):
        return False
    bracket = scan.raw.rfind("(", max(0, pos - 5), pos)
    if bracket >= 0 and OPERATOR_RE.fullmatch(scan.raw, bracket, pos - 1):
        return True  # "libc6 (>= 2.31)"
    versions = scan.tables.words.labels.versions
    behind = WORD_RE.match(scan.low, scan.blank(end))
    if behind and behind[0] in versions:
        return True
    if noun_after(scan, end):
        return False
    start = max(0, pos - NEAR)
    before = WORD_RE.findall(SENTENCE_RE.split(scan.low[start:pos])[-1])
    if not versions.isdisjoint((*before, *words_near(scan, pos, end).behind)):
        return True
    return bool(
        DOTTED_RE.search(scan.raw, start, pos) or DOTTED_RE.search(scan.raw, end, end + NEAR)
    )


def is_of_version(scan: Scan, end: int) -> bool:
    """Whether what has a version stands right behind it: "the 4.19 branch"."""
    behind = WORD_RE.match(scan.low, scan.blank(end))
    return behind is not None and behind[0] in scan.tables.words.labels.versions
