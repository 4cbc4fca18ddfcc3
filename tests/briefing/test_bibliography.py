"""The bibliography: a list of works, with titles in their languages."""

import pytest

from tests.belegt.example import PLAIN

WORKS = """\
@misc{one, author = {{One}}, title = {{Ein König}}, year = {2025}, language = {de}}
@misc{two, author = {{Two}}, title = {{A king}}, year = {2025}, url = {javascript:alert(1)}}
@misc{three, author = {{Three}}, title = {{An ace}}, year = {2025}, url = {https://example.org/}}
"""

PAGE = """\
# Works

Told in {cite:p}`one`, {cite:p}`two` and {cite:p}`three`, in a year that {plain}`nobody` knows.

```{bibliography}
```
"""


@pytest.fixture
def page(briefing):
    briefing.write("docs/works.bib", WORKS)
    nobody = {"words": "nobody", "page": "works.md", "reason": "No number."}
    briefing.ledger("plain", [*PLAIN, nobody])
    briefing.write("docs/works.md", "---\norphan: true\n---\n" + PAGE)
    extensions = ["myst_parser", "belegt.sphinxext", "bibliography"]
    built = briefing.build(extensions=extensions, bibtex_bibfiles=["works.bib"])
    assert built.warnings == ""
    return built.soup("works.html")


def test_works_are_items_of_one_list(page):
    (works,) = page.select("[role=list]")
    assert [one["role"] for one in works.find_all(recursive=False)] == ["listitem"] * 3
    assert "One. Ein König." in works.get_text()


def test_title_in_another_language_is_marked_as_such(page):
    assert [one.get_text() for one in page.select(".citation [lang]")] == ["Ein König"]
    assert page.select_one(".citation [lang]")["lang"] == "de"


def test_only_web_addresses_are_links(page):
    outside = [link["href"] for link in page.select(".citation a.external")]
    assert outside == ["https://example.org/"]
    assert "javascript:alert(1)" in page.select_one("[role=list]").get_text()
