"""The stretches of a page in MyST: prose, citations, and what stands out of the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from checks.mutants.change import Region

FENCE_RE = re.compile(
    r"^(?P<fence>`{3,})\{(?P<name>[\w-]+)\}[ ]*(?P<title>.*)\n(?P<body>(?:.*\n)*?)(?P=fence)$",
    re.MULTILINE,
)
"""A directive between backticks."""

COLON_RE = re.compile(r"^:{3,}(?:\{[\w-]+\})?[ ]*(?P<title>.*)$", re.MULTILINE)
OPTION_RE = re.compile(r"^:(?P<name>[\w-]+):[ ]*(?P<words>.*)$", re.MULTILINE)
ROLE_RE = re.compile(r"\{(?P<role>[\w:]+)\}`(?P<content>[^`]*)`")
CITED_RE = re.compile(r"(?P<words>[^<]*?)\s*<(?P<id>[^<>]+)>")
CODE_RE = re.compile(r"(?<![`}])`(?P<content>[^`\n]+)`")
LINK_RE = re.compile(r"(?P<image>!?)\[(?P<words>[^\]\n]*)\]\((?P<target>[^)]*)\)")
PARAGRAPH_RE = re.compile(r"(?:^(?!\s*$).*\n?)+", re.MULTILINE)
HEADING_RE = re.compile(r"^#{1,6} ", re.MULTILINE)
ROW_RE = re.compile(r"^(?P<label>[^|\n]+?) *\| *(?P<id>[\w-]+)", re.MULTILINE)

Make = Callable[..., Region]
"""Makes a stretch of a page from start, end, place and names."""

LABELLED = ("chart", "timeline", "ladder")
"""Directives that draw rows of entries."""


def of_page(file: str, text: str) -> Iterator[Region]:
    """Yield the stretches of a page."""
    taken: list[tuple[int, int]] = []

    def region(start: int, end: int, place: str, *names: str) -> Region:
        first = text.count("\n", 0, start) + 1
        last = first + text.count("\n", start, end)
        return Region(file, start, end, place, names, block(text, first, last), text[start:end])

    for match in FENCE_RE.finditer(text):
        yield from of_directive(text, match, region)
        taken.append(match.span())
    taken += [match.span() for match in COLON_RE.finditer(text)]
    taken += [match.span() for match in OPTION_RE.finditer(text)]
    for paragraph in PARAGRAPH_RE.finditer(text):
        if any(start < paragraph.end() and paragraph.start() < end for start, end in taken):
            parts = list(rest(paragraph.span(), taken))
        else:
            parts = [paragraph.span()]
        for start, end in parts:
            yield from of_prose(text, start, end, region)


def of_directive(text: str, match: re.Match[str], make: Make) -> Iterator[Region]:
    """Yield what can be changed in a directive between backticks."""
    prose = match["name"] in ("rubric", "admonition", "note")
    if match["title"] and match["name"] in (*LABELLED, "rubric"):
        place = "a heading" if prose else "the title of a chart"
        yield make(*match.span("title"), place)
    if match["name"] in LABELLED:
        for row in ROW_RE.finditer(text, *match.span("body")):
            yield make(*row.span("label"), "a label in a chart", row["id"])
            yield make(*row.span("id"), "an id in a chart", row["id"])
    for option in OPTION_RE.finditer(text, *match.span("body")):
        if option["name"] in ("alt", "caption") and option["words"]:
            place = {"alt": "an alternative text", "caption": "a title in the contents"}
            yield make(*option.span("words"), place[option["name"]])
    if match["name"] == "drawing":
        caption = match["body"].rstrip("\n").rpartition("\n")[2]
        end = match.end("body") - 1
        yield make(end - len(caption), end, "the caption of a drawing")
    if match["name"] == "math":
        yield make(*match.span("body"), "a formula")


def of_prose(text: str, start: int, end: int, make: Make) -> Iterator[Region]:
    """Yield the roles, spans of code and links of running text, and what stands between."""
    taken: list[tuple[int, int]] = []
    for role in ROLE_RE.finditer(text, start, end):
        taken.append(role.span())
        yield from of_role(role, make)
    for code in CODE_RE.finditer(text, start, end):
        if not any(first <= code.start() < last for first, last in taken):
            taken.append(code.span())
            yield make(*code.span("content"), "code")
    for link in LINK_RE.finditer(text, start, end):
        if any(first <= link.start() < last for first, last in taken):
            continue
        taken.append(link.span("target"))
        if link["words"]:
            place = "an alternative text" if link["image"] else "the words of a link"
            yield make(*link.span("words"), place)
            yield make(*link.span(), "a link")
    heading = HEADING_RE.match(text, start)
    for first, last in rest((start, end), taken):
        words = text[first:last]
        if re.search(r"[A-Za-z]{3}", words):
            yield make(first, last, "a heading" if heading else "prose")


def of_role(role: re.Match[str], make: Make) -> Iterator[Region]:
    """Yield what can be changed in a role."""
    content = role.start("content")
    if role["role"] == "cited":
        if cited := CITED_RE.fullmatch(role["content"]):
            span = (content + cited.start("words"), content + cited.end("words"))
            yield make(*span, "cited words", cited["id"])
            yield make(*role.span(), "a citation", cited["id"])
            yield make(content + cited.start("id"), content + cited.end("id"), "a cited id")
        return
    places = {"plain": "plain words", "math": "a formula", "term": "a term"}
    if role["role"] in places:
        yield make(*role.span("content"), places[role["role"]])
    if role["role"] == "tally":
        yield make(*role.span("content"), "a tally")


def rest(span: tuple[int, int], taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield what of a span is not taken."""
    start, end = span
    for first, last in sorted(taken):
        if last <= start or first >= end:
            continue
        if first > start:
            yield start, first
        start = max(start, last)
    if start < end:
        yield start, end


def block(text: str, first: int, last: int) -> tuple[int, int]:
    """Return the first and last line (1-based) of the paragraph around lines of a text."""
    lines = text.split("\n")
    while first > 1 and lines[first - 2].strip():
        first -= 1
    while last < len(lines) and lines[last].strip():
        last += 1
    return first, last
