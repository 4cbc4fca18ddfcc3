"""The HTML shows each source's text and each figure's evidence, and asks nothing from outside."""

import posixpath
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

HTML = Path(__file__).parent.parent.parent / "build/html"

LOADING = "//script/@src | //img/@src | //link/@href | //iframe/@src | //source/@src"
"""What makes a browser ask for something."""

LOST = "404.html"
"""Served at any depth, so that all it names begins at the root of the site."""

OUTSIDE_RE = re.compile(r"(?:https?:)?//")
CSS_OUTSIDE_RE = re.compile(r"url\(\s*['\"]?(?:https?:)?//[^)]*|@import[^;]*")


def pages() -> list[str]:
    return sorted(path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html"))


@pytest.fixture(params=pages())
def built(request) -> str:
    return request.param


def test_source_page_shows_the_seed_character_for_character(source, project, html):
    (box,) = html(f"sources/{source}.html").tree.find_class("belegt-source-text")
    shown = [paragraph.text_content() for paragraph in box.iter("p")]
    assert shown == [line for line in project.sources[source].text.split("\n") if line]
    assert box.get("lang") == project.sources[source].entry.language


def test_evidence_of_a_figure_shows_quote_gloss_speaker_and_verdicts(figure, project, html, folded):
    entry = project.ledger.figures[figure].entry
    box = html("evidence.html").by_id(f"figure-{figure}")
    shown = folded(box)
    for told in (entry.quote, entry.gloss, entry.according_to, entry.scope):
        assert " ".join(told.split()) in shown
    for question in ("Quoted?", "Agreed?", "Borne out?"):
        assert question in shown
    assert any(
        href.startswith(f"sources/{entry.source}.html#s") for href in box.xpath(".//a/@href")
    )


def test_record_has_its_row_of_evidence(reference, project, html):
    says = project.ledger.entries[reference].entry.says
    row = next(html("evidence.html").by_id(f"figure-{reference}").iterancestors("tr"))
    assert says in " ".join(row.text_content().split())


def test_citation_links_to_the_evidence_without_scripts(citation, html):
    page = citation.place.file.removeprefix("docs/").removesuffix(".md") + ".html"
    shown = " ".join(citation.words.split())
    assert (f"evidence.html#figure-{citation.figure}", shown) in html(page).cited


def test_every_internal_link_of_a_page_arrives(built, html):
    links = map(str, html(built).tree.xpath("//a/@href"))
    assert not [link for link in links if not arrives(urlsplit(link), built, html)]


def arrives(parts, page, html) -> bool:
    if parts.scheme or parts.netloc:
        return True
    if parts.path and parts.path.startswith("/") != (page == LOST):
        return False
    named_from = posixpath.join(posixpath.dirname(page), unquote(parts.path).removeprefix("/"))
    target = posixpath.normpath(named_from) if parts.path else page
    if not (HTML / target).is_file():
        return False
    named = parts.fragment and target.endswith(".html")
    return not named or unquote(parts.fragment) in html(target).ids


def test_every_file_that_a_page_loads_is_there(built, html):
    links = map(str, html(built).tree.xpath(LOADING))
    assert not [link for link in links if not arrives(urlsplit(link), built, html)]


def test_a_page_asks_nothing_from_outside(built, html):
    assert not [one for one in html(built).tree.xpath(LOADING) if OUTSIDE_RE.match(str(one))]


def test_style_sheets_ask_nothing_from_outside():
    sheets = [path.read_text("utf-8") for path in HTML.rglob("*.css")]
    assert sheets
    assert not [found for text in sheets for found in CSS_OUTSIDE_RE.findall(text)]


def test_no_id_stands_twice_on_a_page(built, html):
    page = html(built)
    # Furo wraps a captioned table and gives its automatic id to both
    wrapped = [str(name) for name in page.tree.xpath("//*[contains(@class, 'table-wrapper')]/@id")]
    twice = {name for name in page.ids if page.ids.count(name) > 1}
    assert twice <= set(wrapped)


NAMED = ("alt", "title", "aria-label", "placeholder", "data-label", "content")
"""Attributes whose words a reader meets."""


@pytest.mark.parametrize("name", pages())
def test_no_key_stands_where_a_name_should(name, html, project):
    ledger = project.ledger
    works = {placed.entry.work for placed in ledger.records.values()}
    works |= {key for placed in ledger.statements.values() for key in placed.entry.works}
    known = {*ledger.entries, *ledger.statements, *ledger.measures, *ledger.bridges, *works}
    # a word that a person wrote into the ledger may be some entry's name as well
    texts = [placed.entry for placed in (*ledger.entries.values(), *ledger.statements.values())]
    fields = ("quote", "gloss", "says", "right", "note", "subject", "scope", "where")
    written = " ".join(str(getattr(one, field, "")) for one in texts for field in fields)
    keys = {key for key in known if "-" in key} - {*re.findall(r"[\w-]+", written)}
    tree = html(name).tree
    hidden = " or ".join(f"ancestor::{one}" for one in ("script", "style", "pre", "code"))
    shown = [*tree.xpath(f"//text()[not({hidden})]")]
    shown += [told for one in NAMED for told in tree.xpath(f"//@{one}")]
    # an address, or the file that a work stands in, may be called so
    runs = {run for text in shown for run in re.findall(r"(?<![\w./-])[\w-]+(?![\w./-])", text)}
    assert runs & keys == set()
