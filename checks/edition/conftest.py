"""Is the built edition what the ledger and the sources say? Run after a build."""

from functools import cached_property
from pathlib import Path

import pytest
from checks.edition.anew import BUILT, Making, begin
from checks.edition.cited import begin as begin_cited
from lxml import html as lxml_html

from belegt.messages import ENGLISH
from belegt.sentences import read_mentions
from belegt.spans import Span
from belegt.verdict import Exhibits
from belegt.verdict.quoted import what_differs

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


@pytest.fixture(scope="session", autouse=True)
def makings(request, tmp_path_factory) -> dict[str, Making]:
    """Begin at once whatever edition a check wants made anew: it runs beside the other checks."""
    wanted = {name for item in request.session.items for name in item.fixturenames}
    begun = {
        builder: begin(builder, tmp_path_factory.mktemp(builder))
        for builder in BUILT
        if f"{builder}_anew" in wanted
    }
    if "cited" in wanted:
        begun["cited"] = begin_cited(tmp_path_factory.mktemp("cited"))
    return begun


@pytest.fixture(scope="session")
def html_anew(makings) -> Making:
    """Return the HTML in the making."""
    return makings["html"]


@pytest.fixture(scope="session")
def typstpdf_anew(makings) -> Making:
    """Return the PDF in the making."""
    return makings["typstpdf"]


@pytest.fixture(scope="session")
def cited(makings) -> Making:
    """Return the edition that reprints only what it quotes, in the making."""
    return makings["cited"]


@pytest.fixture(scope="session")
def exhibits(project):
    case = project.case
    return Exhibits(case.judge, case.citing, case.quoted)


@pytest.fixture(scope="session")
def differs(project):
    """Return a function from an entry's id and printed words to what these say otherwise."""

    def differs(name: str, printed: str, language: str = project.language) -> str:
        mentions = read_mentions(printed, language)
        witness = project.judge.witness(name)
        assert witness, f"{name} has no value"
        found = what_differs(witness, mentions, printed, Span(0, len(printed)))
        return f"{name}: {printed!r}: {found[1].worded(ENGLISH)}" if found else ""

    return differs
