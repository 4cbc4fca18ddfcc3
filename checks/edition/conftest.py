"""Is the built edition what the ledger and the sources say? Run after a build."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

BUILD = Path(__file__).parent.parent.parent / "build"


@pytest.fixture(scope="session")
def html():
    """Return a function from a page's name to its soup, each page read once."""
    pages: dict[str, BeautifulSoup] = {}

    def page(name: str) -> BeautifulSoup:
        if name not in pages:
            text = (BUILD / "html" / name).read_text("utf-8")
            pages[name] = BeautifulSoup(text, "lxml")
        return pages[name]

    return page
