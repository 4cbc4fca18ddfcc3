"""The smallest briefing, which the examples of rules change: one source, one figure, one page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import yaml

from belegt.verdict.rules.rule import Line

TEXTS = {"paper.txt": "Die Aktie von Acme fiel um 17 Prozent."}
PAGES = {"index.md": "It fell by {cited}`17 % <fall>`."}
EVIDENCE = "---\norphan: true\n---\n# Evidence\n\n```{evidence}\n```\n\n```{ledger-table}\n```\n"
CONF = """\
extensions = ["myst_parser", "belegt.sphinxext"]
belegt_seeds = "../seeds"
exclude_patterns = ["ledger"]
html_theme = "basic"
"""
BIB = "@misc{report,}\n"

FIGURE = {
    "id": "fall",
    "measure": "fall",
    "subject": "the share",
    "scope": "a day",
    "value": "17",
    "unit": "percent",
    "bound": "exactly",
    "source": "paper",
    "quote": "fiel um 17 Prozent",
    "gloss": "fell by 17 percent",
    "according_to": "the author",
}
COMMON = {name: FIGURE[name] for name in ("measure", "subject", "scope", "unit")}

TEMPLATES = {
    "figures": FIGURE,
    "other": FIGURE
    | {"id": "other-fall", "source": "other", "quote": "Sie fiel um 18 Prozent", "value": "18"}
    | {"gloss": "it fell by 18 percent"},
    "measures": {"id": "fall", "label": "Fall", "question": "How far?", "unit": "percent"},
    "listed": {"source": "paper", "quote": "in 2 Tagen", "reason": "Not our subject."},
    "plain": {"words": "2", "page": "index.md", "reason": "Counted here."},
    "names": {"name": "Acme", "kind": "company", "sources": ["paper"]},
    "records": COMMON
    | {
        "id": "on-record",
        "value": "17",
        "bound": "exactly",
        "work": "report",
        "where": "p. 1",
        "seen": "stored document",
        "says": "The share fell by 17 percent.",
    },
    "derived": COMMON
    | {"id": "computed", "formula": "2 * fall", "says": "Twice the fall is 34 percent."},
    "subjects": {"name": "the share"},
    "doubts": {
        "page": "index.md",
        "reads": "It fell by 17",
        "cites": ["fall"],
        "digest": "d2d0fdd5288c",
        "because": "It is the share that fell.",
    },
    "seals": {
        "kind": "figure",
        "of": "fall",
        "told": "according_to 36e9, gloss e264, measure 2dc4, scope 4ed0, subject 91d4",
    },
    "bridges": {
        "id": "one-day",
        "figures": ["fall"],
        "record": "on-record",
        "because": "It is told of the same day.",
        "by": "the editors",
    },
    "statements": {
        "id": "said",
        "source": "paper",
        "quote": "Die Aktie",
        "gloss": "the share",
        "according_to": "the author",
        "verdict": "confirmed",
        "right": "So it is.",
        "works": ["report"],
        "evidence": "primary",
    },
}
"""An entry of each file of the ledger; those of the first briefing stand in `WRITTEN`."""

WRITTEN = ("figures", "measures")

SEALS = [
    {"kind": "measure", "of": "fall", "told": "kind dd1b, label e85a, question 08ba"},
    {
        "kind": "source",
        "of": "paper",
        "told": "address b23a, date b23a, language 959a, outlet 294c, title b23a",
    },
    {"kind": "work", "of": "report", "told": "key 845e"},
]
"""The seals of all else in the smallest briefing."""

LEFT_OUT = "~"
"""Stands for a field that an example leaves out."""


def write(root: Path, lines: Iterable[Line] = ()) -> None:
    """Write the smallest briefing, with what the lines of an example change in it."""
    told: dict[str, list[str]] = {}
    for line in lines:
        told.setdefault(line.file, []).append(line.text)
    texts = TEXTS | {name: "\n".join(told[name]) for name in told if name.endswith(".txt")}
    pages = PAGES | {name: "\n".join(told[name]) for name in told if name.endswith(".md")}
    for folder in ("seeds", "docs/ledger"):
        (root / folder).mkdir(parents=True)
    for name, text in texts.items():
        (root / "seeds" / name).write_text(text, "utf-8")
    changed = fields(told.get("sources.yaml", []))
    sources = [source(name, text) | changed for name, text in texts.items()]
    (root / "seeds/sources.yaml").write_text(yaml.safe_dump(sources), "utf-8")
    for name, drawing in told.items():
        if name.endswith(".svg"):
            (root / "docs" / name).write_text("\n".join(drawing), "utf-8")
    for name, text in pages.items():
        (root / "docs" / name).write_text(f"# Page\n\n{text}\n", "utf-8")
    (root / "docs/evidence.md").write_text(EVIDENCE, "utf-8")
    conf = "\n".join([CONF, *told.get("conf.py", []), ""])
    (root / "docs/conf.py").write_text(conf, "utf-8")
    works = "\n".join(told.get("references.bib", [BIB]))
    (root / "docs/references.bib").write_text(works, "utf-8")
    for name, template in TEMPLATES.items():
        lines_of = told.get(f"{name}.yaml")
        entries = [template] if name in WRITTEN else []
        if lines_of:
            change = fields(lines_of)
            entry = template | change
            entry = {name: value for name, value in entry.items() if value != LEFT_OUT}
            # an entry with an id of its own stands beside the first one
            entries = [*entries, entry] if change.get("id") else [entry]
        if name in ("doubts", "seals") and not lines_of:
            continue  # an empty list asks for everything to be looked at
        entries += SEALS if name == "seals" else []
        text = yaml.safe_dump(entries, allow_unicode=True, sort_keys=False)
        (root / f"docs/ledger/{name}.yaml").write_text(text, "utf-8")


def fields(lines: list[str]) -> dict[str, object]:
    """Return the fields of an entry, all values as they are written."""
    return yaml.load("\n".join(lines), yaml.BaseLoader) or {}  # noqa: S506  only strings


def source(name: str, text: str) -> dict[str, str]:
    """Return the entry of a source."""
    stem = name.removesuffix(".txt")
    return {
        "id": stem,
        "file": name,
        "title": "unknown",
        "outlet": f"The {stem}",
        "address": "unknown",
        "date": "unknown",
        "language": "de",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
