"""The stretches of the project's files that can be changed, found without its own readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from checks.mutants.change import Project, Region

FORMATS = (
    *("sources", "measures", "listed", "names", "plain", "records", "derived", "statements"),
    *("bridges", "subjects", "doubts", "seals"),
)
"""Files of the ledger that are no list of figures, by their stem."""

BIB_RE = re.compile(r"^@\w+\{(?P<key>[^,\s]+),\n(?P<body>.*?)^\}", re.MULTILINE | re.DOTALL)
BIB_FIELD_RE = re.compile(r"^ +(?P<name>\w+) = \{(?P<value>.*)\},?$", re.MULTILINE)
CONF_RE = re.compile(r"\"(?P<words>[^\"\n]*[A-Za-z]{3} [^\"\n]*)\"")
SVG_TEXT_RE = re.compile(r"<text[^>]*>(?P<words>[^<]+)")
SVG_LABEL_RE = re.compile(r"(?:aria-label|<title)[=>]\"?(?P<words>[^\"<]+)")


def read_project(root: Path) -> Project:
    """Read the texts of a project, and find the stretches in them."""
    texts = {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in files(root)}
    found: dict[str, list[Region]] = {}
    for file, text in texts.items():
        for region in regions(file, text):
            found.setdefault(region.place, []).append(region)
    return Project(texts, {place: tuple(some) for place, some in sorted(found.items())})


def files(root: Path) -> Iterator[Path]:
    """Yield the files that say something to a reader or to the judge."""
    for pattern in (
        *("docs/*.md", "docs/ledger/*.yaml", "docs/references.bib", "docs/conf.py"),
        *("docs/print.typ", "docs/_static/*.svg", "seeds/*"),
    ):
        yield from sorted(root.glob(pattern))


def regions(file: str, text: str) -> Iterator[Region]:
    """Yield the stretches of a file."""
    path = Path(file)
    if path.suffix == ".yaml":
        yield from of_yaml(file, text, path.stem if path.stem in FORMATS else "figures")
    elif path.suffix == ".md":
        from checks.mutants.pages import of_page

        yield from of_page(file, text)
    elif path.suffix == ".bib":
        yield from of_works(file, text)
    elif path.suffix == ".txt":
        yield Region(file, 0, len(text), "a seed", (), (0, 1 << 30), text)
    elif path.name == "conf.py":
        yield from matching(CONF_RE, file, text, "words of conf.py")
    elif path.suffix == ".svg":
        yield from matching(SVG_TEXT_RE, file, text, "text of a drawing")
        yield from matching(SVG_LABEL_RE, file, text, "text of a drawing")


def matching(pattern: re.Pattern[str], file: str, text: str, place: str) -> Iterator[Region]:
    """Yield what a pattern calls ``words``, as stretches of a line each."""
    for match in pattern.finditer(text):
        start, end = match.span("words")
        line = text.count("\n", 0, start) + 1
        yield Region(file, start, end, place, (), (line, line), text[start:end])


def of_works(file: str, text: str) -> Iterator[Region]:
    """Yield the fields of a bibliography."""
    for entry in BIB_RE.finditer(text):
        first = text.count("\n", 0, entry.start()) + 1
        lines = (first, first + entry[0].count("\n"))
        for match in BIB_FIELD_RE.finditer(text, *entry.span("body")):
            start, end = match.span("value")
            place = f"{match['name']} of a work"
            yield Region(file, start, end, place, (entry["key"],), lines, text[start:end])


def of_yaml(file: str, text: str, kind: str) -> Iterator[Region]:
    """Yield the scalars of a list of entries; the place is the entry's kind and the key."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    entries: Any = root.value if root else ()
    for entry in entries:
        keys = {key.value: value for key, value in entry.value}
        named = keys.get("id") or keys.get("name") or keys.get("quote") or keys.get("words")
        names = [str(named.value)] if named else []
        names += [keys["file"].value] if "file" in keys else []
        names += [name.value for name in keys["cites"].value] if kind == "doubts" else []
        names += [keys["of"].value] if kind == "seals" else []
        lines = (entry.start_mark.line + 1, entry.end_mark.line + 1)
        whole = (entry.start_mark.index, entry.end_mark.index)
        for place, node in scalars(entry, kind):
            start, end = node.start_mark.index, node.end_mark.index
            words = text[start:end].rstrip()
            yield Region(file, start, start + len(words), place, (*names,), lines, words)
        yield Region(file, *whole, f"{kind}: entry", (*names,), lines, text[slice(*whole)])


def scalars(node: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Yield the scalars below a node with their places: "records: says"."""
    if isinstance(node, yaml.ScalarNode):
        yield place, node
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from scalars(child, place)
    else:
        stem = place.partition(":")[0]
        for key, value in node.value:
            yield from scalars(value, f"{stem}: {key.value}")
