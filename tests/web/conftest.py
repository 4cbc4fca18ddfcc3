"""A small briefing under two themes, opened from the disk as a reader would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
import yaml
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request

from tests.belegt.conftest import Briefing
from tests.belegt.example import FIGURES, LISTED, MEASURES
from tests.web.example import (
    CHAPTER,
    CODE,
    DRAWN,
    FEE,
    HOSTILE,
    HOSTILE_ENTRY,
    HOSTILE_FIGURE,
    LIE,
    OFTEN,
    PARTS,
    RUNS,
)

WINDOWS = {
    320: {"viewport": {"width": 320, "height": 568}},
    390: {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    1280: {"viewport": {"width": 1280, "height": 800}},
}
"""A small phone, a phone that is touched, a desk; by width."""


class Visit(Protocol):
    def __call__(self, name: str = ..., **options: Any) -> Page: ...


@pytest.fixture(scope="session", params=["furo", "alabaster"])
def edition(
    request: pytest.FixtureRequest,
    browser: Browser,  # without one, nothing is built
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The built briefing's folder, under each theme: our parts may lean on none."""
    briefing = Briefing(tmp_path_factory.mktemp(request.param) / "briefing")
    briefing.add_seed("hostile", HOSTILE)
    briefing.add_seed("long", RUNS)
    path = briefing.root / "seeds/sources.yaml"
    entries = yaml.safe_load(path.read_text("utf-8"))
    bent = {"hostile": HOSTILE_ENTRY, "long": {"title": RUNS, "outlet": RUNS, "note": RUNS}}
    changed = [one | bent.get(one["id"], {}) for one in entries]
    path.write_text(yaml.safe_dump(changed, allow_unicode=True), "utf-8")
    briefing.ledger("figures", [*FIGURES, HOSTILE_FIGURE])
    briefing.ledger("measures", [*MEASURES, FEE])
    briefing.ledger("listed", [*LISTED, *CODE])
    briefing.write("docs/often.md", OFTEN)
    briefing.write("docs/lie.md", LIE)
    briefing.write("docs/drawn.md", DRAWN)
    for name, directive in PARTS.items():
        text = f"---\norphan: true\n---\n# {name}\n\n```{{{directive}}}\n```\n"
        briefing.write(f"docs/{name}.md", text)
    briefing.prose(CHAPTER)
    built = briefing.build(html_theme=request.param)
    assert built.warnings == ""
    return built.out


@pytest.fixture
def visit(browser: Browser, edition: Path) -> Iterator[Visit]:
    """Return a function that opens a page, with options of Playwright's ``new_context``.

    The test fails when a page reports an error or asks for anything outside the folder.
    """
    opened = []
    heard: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            heard.append(message.text)

    def on_error(error: Error) -> None:
        heard.append(error.message)

    def on_request(request: Request) -> None:
        if not request.url.startswith(edition.as_uri()):
            heard.append(request.url)

    def visit(name: str = "index.html", **options: Any) -> Page:
        # without motion, as a theme may scroll smoothly and there is no telling when it arrives
        context = browser.new_context(**{**WINDOWS[1280], "reduced_motion": "reduce", **options})
        opened.append(context)
        context.on("console", on_console)
        context.on("weberror", lambda error: on_error(error.error))
        context.on("request", on_request)
        page = context.new_page()
        page.goto(f"{edition.as_uri()}/{name}")
        return page

    yield visit
    for context in opened:
        context.close()
    assert heard == []
