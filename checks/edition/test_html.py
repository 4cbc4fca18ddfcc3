"""The HTML shows each source's text and each figure's evidence, and asks nothing from outside."""

import posixpath
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

HTML = Path(__file__).parent.parent.parent / "build/html"

LOADING = [
    ("script", "src"),
    ("img", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
]
"""Elements that make a browser ask for something, and the attribute that says what."""

OUTSIDE_RE = re.compile(r"(?:https?:)?//")
CSS_OUTSIDE_RE = re.compile(r"url\(\s*['\"]?(?:https?:)?//[^)]*|@import[^;]*")


def pages() -> list[str]:
    return sorted(path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html"))


@pytest.fixture(params=pages())
def built(request) -> str:
    return request.param


def test_source_page_shows_the_seed_character_for_character(source, project, html):
    box = html(f"sources/{source}.html").select_one(".source-text")
    shown = [paragraph.get_text() for paragraph in box.find_all("p")]
    assert shown == [line for line in project.sources[source].text.split("\n") if line]
    assert box["lang"] == project.sources[source].entry.language


def test_evidence_of_a_figure_shows_quote_gloss_speaker_and_verdicts(figure, project, html):
    entry = project.ledger.figures[figure].entry
    box = html("evidence.html").find(id=f"figure-{figure}")
    text = " ".join(box.get_text().split())
    for words in (entry.quote, entry.gloss, entry.according_to, entry.scope):
        assert " ".join(words.split()) in text
    for question in ("Quoted?", "Agreed?", "Borne out?"):
        assert question in text
    assert box.select_one(f"a[href^='sources/{entry.source}.html#s']")


def test_citation_links_to_the_evidence_without_scripts(citation, html):
    page = citation.place.file.removeprefix("docs/").removesuffix(".md") + ".html"
    links = html(page).select(f"a.cited-figure[href$='evidence.html#figure-{citation.figure}']")
    assert " ".join(citation.words.split()) in [" ".join(link.get_text().split()) for link in links]


def test_every_internal_link_of_a_page_arrives(built, html):
    lost = [
        link["href"]
        for link in html(built).select("a[href]")
        if not arrives(urlsplit(link["href"]), built, html)
    ]
    assert not lost


def arrives(parts, page, html) -> bool:
    if parts.scheme or parts.netloc:
        return True
    path = posixpath.join(posixpath.dirname(page), unquote(parts.path)) if parts.path else page
    target = posixpath.normpath(path)
    if not (HTML / target).is_file():
        return False
    named = parts.fragment and target.endswith(".html")
    return not named or html(target).find(id=unquote(parts.fragment)) is not None


def test_a_page_asks_nothing_from_outside(built, html):
    asked = [
        element[attribute]
        for tag, attribute in LOADING
        for element in html(built).select(f"{tag}[{attribute}]")
        if OUTSIDE_RE.match(element[attribute])
    ]
    assert not asked


def test_style_sheets_ask_nothing_from_outside():
    sheets = [path.read_text("utf-8") for path in HTML.rglob("*.css")]
    assert sheets
    assert not [found for text in sheets for found in CSS_OUTSIDE_RE.findall(text)]


def test_no_id_stands_twice_on_a_page(built, html):
    # Furo wraps a captioned table and gives its automatic id to both
    ids = [element["id"] for element in html(built).select("[id]:not(.table-wrapper)")]
    assert {name for name in ids if ids.count(name) > 1} == set()
