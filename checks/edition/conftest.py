"""Is the built edition what the ledger and the sources say? Run after a build."""

from functools import cached_property
from pathlib import Path

import pytest
from lxml import html as lxml_html

HTML = Path(__file__).parent.parent.parent / "build/html"


class Page:
    """A built page, read once."""

    def __init__(self, name: str) -> None:
        self.tree = lxml_html.fromstring((HTML / name).read_bytes())

    @cached_property
    def ids(self) -> list[str]:
        """Every id, with repetitions."""
        return [str(name) for name in self.tree.xpath("//@id")]

    @cached_property
    def cited(self) -> set[tuple[str, str]]:
        """Target and words of every cited figure."""
        links = self.tree.xpath("//a[contains(@class, 'belegt-cited-figure')]")
        return {(link.get("href"), words(link)) for link in links}

    def by_id(self, name: str):
        """Return the element with an id."""
        return self.tree.get_element_by_id(name)


def words(element) -> str:
    """Return the text of an element with its white space folded."""
    return " ".join(element.text_content().split())


@pytest.fixture(scope="session")
def html():
    """Return a function from a page's name to the page."""
    pages: dict[str, Page] = {}

    def page(name: str) -> Page:
        if name not in pages:
            pages[name] = Page(name)
        return pages[name]

    return page


@pytest.fixture(scope="session")
def folded():
    """Return the function that folds an element's white space."""
    return words
