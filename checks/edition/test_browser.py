"""The edition in a real browser: accessible in either scheme, narrow, light, and quiet."""

import base64
import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

ROOT = Path(__file__).parent.parent.parent
HTML = ROOT / "build/html"
SCRIPTS = ROOT / "packages/belegt/src/belegt/sphinxext/static"

LOST = "404.html"
SITE = "https://edition.invalid/"
"""Serves the edition for the page that only a server shows: in answer to any address."""

START_PAGE_KB = 60
FACES_KB = 45
"""What the start page and its faces weigh, gzipped."""

FACES_TOLD = (
    "the page brings fonts of its own: Belegt Sans, Belegt Sans, Belegt Sans, Belegt Sans Stand-in"
)
"""What is told of the edition's faces; a check of their own compares them with the whole fonts."""

FONTS = Path("packages/sphinx-typst/src/sphinx_typst/fonts")
FACES = {"400": "Regular", "600": "Semibold", "italic 400": "It"}
"""The whole font of each face, by how a style sheet asks for it."""

OTHER = {"Regular": "Semibold", "Semibold": "Regular", "It": "Regular"}

SIGNS = "".join(map(chr, range(33, 127))) + "€£¥°±²³¼½¾×÷–—‘’“”„…−≈≠≤≥äöüÄÖÜßéèàç"

DRAWN_OTHERWISE = """async ([css, font, signs]) => {
    const bytes = Uint8Array.from(atob(font), (one) => one.charCodeAt(0));
    const whole = await new FontFace("whole", bytes.buffer).load();
    document.fonts.add(whole);
    await document.fonts.load(`${css} 160px "Belegt Sans"`, signs);
    const context = new OffscreenCanvas(240, 240).getContext("2d", { willReadFrequently: true });
    const drawn = (family, sign) => {
        context.clearRect(0, 0, 240, 240);
        context.font = family;
        context.fillText(sign, 20, 180);
        return context.getImageData(0, 0, 240, 240).data.filter((_, at) => at % 4 === 3);
    };
    const otherwise = (sign) => {
        const one = drawn(`${css} 160px "Belegt Sans"`, sign);
        const other = drawn('160px whole', sign);
        const ink = one.reduce((sum, shade) => sum + shade, 0);
        return one.reduce((sum, shade, at) => sum + Math.abs(shade - other[at]), 0) > ink / 12;
    };
    const found = [...signs].filter(otherwise).join("");
    document.fonts.delete(whole);
    return found;
}"""
"""The signs that a face of the page draws otherwise than a font, by a twelfth of its ink.

Without hints, as they are there, their edges may lie a little otherwise: by a twenty-fifth.
"""

BESIDE_LINKS = 20
"""Presses of Tab that a page may ask for beside one for each figure and link."""

SCRIPTS_KB = 25

WORDS = 4
"""Words in a row that no other sentence has by chance; names stand in a row by themselves."""

COLOUR_RULES = ["color-contrast", "link-in-text-block"]
"""What axe judges by colour; nothing else can differ between the schemes."""

MISSES = 0.05
"""Share of the queries of readers that something else may come first for."""

DIGITS_RE = re.compile(r"\d[\d.,]*")

ADDRESS_RE = re.compile(r"\S+\.\w+/\S*")

VISIBLE = Path(__file__).with_name("visible.js").read_text("utf-8")

SILENT = ("script", "style", "template", "noscript")

SHOWN_TEXT = """() => {
    const body = document.body.cloneNode(true);
    const added = "option, output, button";  // by which scripts let a reader choose and count
    const silent = `script, style, template, noscript, ${added}`;
    for (const one of body.querySelectorAll(silent)) one.remove();
    return body.textContent;
}"""

OUTSIDE_GERMAN = """() => {
    const body = document.body.cloneNode(true);
    for (const one of body.querySelectorAll("[lang=de], script, style")) one.replaceWith(" | ");
    return body.textContent;
}"""


def pages() -> list[str]:
    return sorted(path.relative_to(HTML).as_posix() for path in HTML.rglob("*.html"))


@pytest.fixture(scope="module")
def tab(browser):
    """One tab for all pages, and what it heard: errors, and the addresses it asked for."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.heard, page.asked = [], []
    page.on("pageerror", lambda error: page.heard.append(error.message))
    page.on("console", lambda message: page.heard.append(message.text))
    page.on("request", lambda request: page.asked.append(request.url))
    page.route(f"{SITE}**", serve)
    yield page
    context.close()


def serve(route) -> None:
    path = HTML / urlsplit(route.request.url).path.removeprefix("/")
    if path.is_file():
        route.fulfill(path=path)
    elif route.request.is_navigation_request():
        route.fulfill(path=HTML / LOST)
    else:
        route.abort()  # a missing file is an error that the page reports


def visit(tab, name: str) -> None:
    tab.heard.clear()
    tab.asked.clear()
    tab.goto(f"{SITE}no/such/page" if name == LOST else (HTML / name).as_uri())


@pytest.fixture(scope="module", params=pages())
def opened(request, tab):
    """Each page in turn, opened once for all its tests."""
    visit(tab, request.param)
    return tab


def faults(tab, **options) -> list[str]:
    """Return what axe finds, a line each."""
    # style sheets cannot be fetched once more on a page from the disk
    found = Axe().run(tab, options={"resultTypes": ["violations"], "preload": False, **options})
    return [
        f"{fault['id']}: {node['target']}: {fault['help']}"
        for fault in found.response["violations"]
        for node in fault["nodes"]
    ]


def test_axe_finds_nothing(opened):
    assert faults(opened) == []


def test_axe_finds_nothing_in_the_dark(opened):
    opened.emulate_media(color_scheme="dark")
    assert faults(opened, runOnly=COLOUR_RULES) == []
    opened.emulate_media(color_scheme="light")


def test_numbers_of_the_page_are_seen_and_no_others(opened):
    assert [one for one in opened.evaluate(VISIBLE) if one != FACES_TOLD] == []


@pytest.mark.parametrize(("css", "whole"), FACES.items())
def test_face_draws_each_character_as_the_whole_font_does(tab, css, whole):
    visit(tab, "index.html")
    font = base64.b64encode((FONTS / f"SourceSans3-{whole}.otf").read_bytes()).decode()
    assert tab.evaluate(DRAWN_OTHERWISE, [css, font, SIGNS]) == ""
    # another face of the same fonts is told from it
    other = base64.b64encode((FONTS / f"SourceSans3-{OTHER[whole]}.otf").read_bytes()).decode()
    assert set("0123456789%$") <= set(tab.evaluate(DRAWN_OTHERWISE, [css, other, SIGNS]))


def test_scripts_change_no_number_of_the_page(opened, html):
    name = LOST if opened.url.startswith(SITE) else opened.url.removeprefix(f"{HTML.as_uri()}/")
    (body,) = html(name).tree.xpath("//body")
    assert DIGITS_RE.findall(opened.evaluate(SHOWN_TEXT)) == DIGITS_RE.findall(
        "".join(text_outside(body))
    )


def text_outside(element) -> Iterator[str]:
    """Yield the text of an element as it was built, but for what no reader is shown."""
    if isinstance(element.tag, str) and element.tag not in SILENT:
        yield element.text or ""
        for child in element:
            yield from text_outside(child)
            yield child.tail or ""


def test_card_of_the_first_and_of_the_last_figure_opens(opened):
    figures = opened.locator("a.belegt-cited-figure[aria-controls]").all()
    for link in (figures[0], figures[-1]) if figures else ():
        link.focus()
        card = opened.locator(f"[id='{link.get_attribute('aria-controls')}']")
        assert card.is_visible()
        opened.keyboard.press("Escape")
        assert card.is_hidden()


def test_german_is_marked_as_german(opened, german):
    assert not unmarked(opened, german)


def test_small_phone_need_not_scroll_sideways(opened):
    opened.set_viewport_size({"width": 320, "height": 568})
    assert opened.evaluate("document.documentElement.scrollWidth") <= 320
    opened.set_viewport_size({"width": 1280, "height": 800})


def test_page_reports_no_error_and_asks_nothing_from_outside(opened):
    assert opened.heard == []
    home = SITE if opened.url.startswith(SITE) else HTML.as_uri()
    assert [one for one in opened.asked if not one.startswith(home)] == []


@pytest.fixture(scope="module")
def german(project) -> set[str]:
    """Every run of words of the German sources and of their titles."""
    return {
        run
        for source in project.sources.values()
        if source.entry.language == "de"
        for text in (source.text, source.entry.title)
        for run in runs(text)
    }


def runs(text: str) -> set[str]:
    words = re.findall(r"[^\W\d_]+|\|", ADDRESS_RE.sub("|", text))
    found = {" ".join(words[at : at + WORDS]) for at in range(len(words) - WORDS + 1)}
    return {run for run in found if not run.istitle()}


def unmarked(tab, german: set[str]) -> set[str]:
    """Return the German that stands on a page outside what is marked as such."""
    return runs(tab.evaluate(OUTSIDE_GERMAN)) & german


def test_german_that_scripts_show_is_marked_as_german(tab, german):
    visit(tab, "find.html")
    tab.get_by_label("Number or words").fill("Dollar")
    tab.locator(".belegt-finder-results li").first.wait_for()
    assert not unmarked(tab, german)
    visit(tab, "checks.html")
    tab.get_by_role("button", name="Check every quote").click()
    tab.locator(".belegt-self-check-report li").first.wait_for()
    assert not unmarked(tab, german)


def kilobytes(*contents: bytes) -> float:
    return sum(len(gzip.compress(content, 9)) for content in contents) / 1024


def test_start_page_is_light_all_told(tab):
    visit(tab, "index.html")
    tab.wait_for_load_state("networkidle")
    files = {HTML / one.removeprefix(f"{HTML.as_uri()}/").partition("?")[0] for one in tab.asked}
    assert len(files) > 1
    faces = {path for path in files if path.suffix == ".woff2"}
    assert kilobytes(*(path.read_bytes() for path in files - faces)) <= START_PAGE_KB
    assert kilobytes(*(path.read_bytes() for path in HTML.rglob("*.woff2"))) <= FACES_KB


@pytest.mark.parametrize("name", ["training-cost.html", "index.html"])
def test_page_is_walked_with_a_tab_for_each_figure_and_link(tab, name):
    visit(tab, name)
    shown = "a[href]:not([popover] a), a.belegt-cited-figure"
    most = tab.locator(shown).count() + BESIDE_LINKS
    pressed = 0
    while pressed <= most:
        tab.keyboard.press("Tab")
        pressed += 1
        if tab.evaluate("document.activeElement === document.body"):
            break
    assert pressed <= most


def test_sidebar_ends_above_the_fold_of_a_small_desk(tab):
    tab.set_viewport_size({"width": 1366, "height": 768})
    visit(tab, "index.html")
    scrolled = "one => one.scrollHeight - one.clientHeight"
    assert tab.locator(".sidebar-scroll").evaluate(scrolled) <= 0
    tab.set_viewport_size({"width": 1280, "height": 800})


LINES = """() => [...document.querySelectorAll("article section > p")].map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    const feet = [...range.getClientRects()].map((line) => Math.round(line.bottom / 9));
    const count = new Set(feet).size;
    return count > 3 ? one.textContent.length / count : null;
}).filter(Boolean)"""
"""The characters in a line of each paragraph of some lines."""


def test_lines_are_as_long_as_one_reads_well(tab):
    visit(tab, "training-cost.html")
    lengths = tab.evaluate(LINES)
    assert lengths
    assert 60 <= sum(lengths) / len(lengths) <= 76


def test_search_page_is_never_blank(tab):
    visit(tab, "search.html")
    assert tab.get_by_role("main").get_by_role("searchbox").is_visible()
    assert tab.get_by_role("main").get_by_role("link", name="Find a figure").is_visible()


def test_scripts_of_ours_are_light():
    # as they are sent: without what only their authors read
    scripts = [HTML.joinpath("_static", path.name).read_bytes() for path in SCRIPTS.glob("*.js")]
    assert scripts
    assert kilobytes(*scripts) <= SCRIPTS_KB


def test_check_of_a_pasted_text_knows_the_figures(tab):
    visit(tab, "check.html")
    lines = Path(__file__).with_name("pasted.txt").read_text("utf-8").splitlines()
    table = [
        [part.strip() for part in line.split("|")]
        for line in lines
        if line and not line.startswith("#")
    ]
    answers = """(texts) => texts.map((text) =>
        [...belegt.check(belegt.plainText(text), belegt.index)]
            .filter((one) => one && one.answer !== "unread")
            .map(({ answer }) => answer).join(" "))"""
    found = tab.evaluate(answers, [text for text, _ in table])
    assert [
        (text, one, wanted)
        for (text, wanted), one in zip(table, found, strict=True)
        if one != wanted
    ] == []


def test_finder_shows_first_what_is_looked_for(tab):
    visit(tab, "find.html")
    table = [
        [part.strip() for part in line.split("|")]
        for line in Path(__file__).with_name("queries.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    first = """(queries) => queries.map((query) => {
        const found = belegt.search(belegt.index, query).groups[0]?.found[0];
        return found ? found.id || found.words : null;
    })"""
    found = tab.evaluate(first, [query for query, *_ in table])
    amiss = [
        (query, one)
        for (query, *wanted), one in zip(table, found, strict=True)
        if one not in wanted
    ]
    # a new figure may come before one that the table was written for
    assert len(amiss) <= len(table) * MISSES, amiss
