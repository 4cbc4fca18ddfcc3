"""One small briefing, written into a temporary folder, that tests bend to their case."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from belegt.project import Layout, Project, load_project
from belegt.verdict import Report, report_on
from tests.belegt.example import (
    CONF,
    EVIDENCE,
    FIGURES,
    LISTED,
    MEASURES,
    NAMES,
    OTHER,
    PLAIN,
    PROSE,
    TEXT,
)


@dataclass
class Built:
    """A finished build: where it is, and what Sphinx warned of."""

    out: Path
    warnings: str
    app: Sphinx

    def soup(self, page: str) -> BeautifulSoup:
        return BeautifulSoup((self.out / page).read_text("utf-8"), "html.parser")


class Briefing:
    """A briefing on disk whose every part a test may change."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.docs = root / "docs"
        self.warnings = StringIO()  # of the last build, also of one that ended early
        (root / "seeds").mkdir(parents=True)
        (self.docs / "ledger").mkdir(parents=True)
        self.seeds: dict[str, tuple[str, str]] = {}
        self.add_seed("paper", TEXT, "2025-01")
        self.add_seed("other", OTHER, "unknown")
        self.write("docs/conf.py", CONF)
        self.write("docs/index.md", PROSE + "\n```{toctree}\nevidence\n```\n")
        self.write("docs/evidence.md", EVIDENCE)
        self.ledger("figures", FIGURES)
        self.ledger("measures", MEASURES)
        self.ledger("listed", LISTED)
        self.ledger("names", NAMES)
        self.ledger("plain", PLAIN)

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def ledger(self, name: str, entries: object) -> None:
        text = yaml.safe_dump(entries, allow_unicode=True, sort_keys=False)
        self.write(f"docs/ledger/{name}.yaml", text)

    def figure(self, name: str, **changes: object) -> None:
        """Change fields of one figure."""
        changed = [one | changes if one["id"] == name else one for one in FIGURES]
        self.ledger("figures", changed)

    def prose(self, text: str) -> None:
        self.write("docs/index.md", text + "\n```{toctree}\nevidence\n```\n")

    def add_seed(self, name: str, text: str | bytes, date: str = "unknown", **entry: str) -> None:
        data = text if isinstance(text, bytes) else text.encode()
        self.write(f"seeds/{name}.txt", data)
        self.seeds[name] = (date, entry.get("sha256", hashlib.sha256(data).hexdigest()))
        self.write(
            "seeds/sources.yaml",
            yaml.safe_dump([self._entry(*item) for item in self.seeds.items()]),
        )

    def _entry(self, name: str, known: tuple[str, str]) -> dict[str, str]:
        return {
            "id": name,
            "file": f"{name}.txt",
            "title": "unknown",
            "outlet": f"The {name}",
            "address": f"https://example.org/{name}",
            "date": known[0],
            "language": "de",
            "sha256": known[1],
        }

    def load(self) -> Project:
        return load_project(Layout(self.root))

    def report(self) -> Report:
        return report_on(self.load().case)

    def build(self, builder: str = "html", **how: object) -> Built:
        self.warnings = StringIO()
        return build(self.root, builder, warnings=self.warnings, **how)


def build(
    root: Path,
    builder: str = "html",
    *,
    warnings: StringIO | None = None,
    fresh: bool = True,
    parallel: int = 1,
    fatal: bool = False,
    **config: object,
) -> Built:
    """Build what stands below a folder; ``fatal`` is ``sphinx-build -W``."""
    stream = StringIO() if warnings is None else warnings
    docs, out = root / "docs", root / "build" / builder
    with patch_docutils(), docutils_namespace():
        app = Sphinx(
            *(docs, docs, out, root / "build" / "doctrees", builder),
            confoverrides=config,
            status=None,
            warning=stream,
            freshenv=fresh,
            parallel=parallel,
            warningiserror=fatal,
        )
        app.build()
    return Built(out, stream.getvalue(), app)


@pytest.fixture(autouse=True)
def english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let messages be English, whatever the developer reads."""
    monkeypatch.setenv("LANGUAGE", "en")


@pytest.fixture
def briefing(tmp_path: Path) -> Briefing:
    return Briefing(tmp_path / "briefing")
