"""The page for lost readers, with the extension that the briefing keeps beside its chapters."""

from __future__ import annotations

import pytest

LOST = """\
---
orphan: true
---
# Lost

[Start](index.md), [out](https://example.org), [here](#lost).
"""


@pytest.fixture
def lost(briefing):
    """Return a function that builds a briefing with such a page and gives its addresses."""
    briefing.write("docs/404.md", LOST)

    def addresses(**config: object) -> tuple[set[str], list[str]]:
        extensions = ["myst_parser", "belegt.sphinxext", "notfoundpage"]
        built = briefing.build(extensions=extensions, myst_heading_anchors=1, **config)
        assert built.warnings == ""
        soup = built.soup("404.html")
        files = {one["href"] for one in soup.select("link[rel=stylesheet]")}
        return files, [one["href"] for one in soup.select("p a.reference")]

    return addresses


@pytest.mark.parametrize(
    ("site", "root"),
    [
        ("", "/"),
        ("https://example.org", "/"),
        ("https://example.org/briefing/", "/briefing/"),
        ("https://example.org/a/briefing", "/a/briefing/"),
    ],
)
def test_links_and_files_begin_at_the_root_of_the_site(lost, site, root):
    files, links = lost(html_baseurl=site)
    assert files
    assert all(name.startswith(f"{root}_static/") for name in files)
    assert links == [f"{root}index.html", "https://example.org", "#lost"]


def test_other_pages_keep_their_links(lost, briefing):
    lost()
    page = briefing.root / "build/html/index.html"
    assert 'href="evidence.html#figure-fall"' in page.read_text("utf-8")
