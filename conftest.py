"""The browser in which tests and checks open pages: the system's Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

MISSING = (
    "no Chromium found: install one (apt-get install chromium), or name its program in"
    " BELEGT_CHROMIUM"
)


def find_browser() -> str | None:
    """Return the browser's program, None where there is none."""
    named = os.environ.get("BELEGT_CHROMIUM")
    return named or next(filter(None, map(shutil.which, PROGRAMS)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser without a window; a skip where there is none, unless BELEGT_NEED_BROWSER is set."""
    program = find_browser()
    if program is None:
        if os.environ.get("BELEGT_NEED_BROWSER"):
            pytest.fail(MISSING, pytrace=False)
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program)
        yield started
        started.close()
