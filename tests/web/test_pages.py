"""What holds for every page of a briefing, and what a hostile source does to it: nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.web.conftest import WINDOWS
from tests.web.example import CITATIONS, HOSTILE, HOSTILE_ENTRY, HOSTILE_FIGURE

PAGES = [
    "index.html",
    "evidence.html",
    "sources/paper.html",
    "sources/hostile.html",
    "sources/long.html",
]


@pytest.mark.parametrize("name", PAGES)
def test_small_phone_need_not_scroll_sideways(visit, name):
    page = visit(name, **WINDOWS[320])
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("width", WINDOWS)
@pytest.mark.parametrize(
    ("name", "other"),
    [("sources/paper.html#s3", "s1"), ("evidence.html#figure-fall", "figure-cost")],
)
def test_passage_one_came_for_is_marked_and_under_no_header(visit, width, name, other):
    page = visit(name, **WINDOWS[width])
    wanted = page.locator(":target")
    background = "one => getComputedStyle(one).backgroundColor"
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert wanted.evaluate(background) != page.locator(f"#{other}").evaluate(background)
    # what lies on top along its first line is the passage itself
    assert wanted.evaluate(
        """passage => {
            const line = passage.getClientRects()[0];
            return [0.02, 0.25, 0.5, 0.75, 0.98].every((share) => passage.contains(
                document.elementFromPoint(line.left + line.width * share, line.top + 9)));
        }"""
    )


@pytest.mark.parametrize("name", PAGES)
def test_nothing_of_a_hostile_source_runs(visit, name):
    page = visit(name)
    assert page.evaluate("window.ran") is None
    assert page.locator("img[src=x], svg[onload]").count() == 0


def test_card_of_a_hostile_source_shows_it_character_for_character(visit):
    page = visit()
    page.get_by_role("link", name="$40 million").click()
    card = page.locator("#belegt-card-hostile")
    assert card.locator("blockquote").text_content() == f"„{HOSTILE}“"
    told = card.text_content()
    for name in ("subject", "scope", "gloss", "according_to"):
        assert HOSTILE_FIGURE[name] in told
    for words in HOSTILE_ENTRY.values():
        assert words in told
    assert page.evaluate("window.ran") is None


def test_page_of_a_hostile_source_shows_it_character_for_character(visit):
    page = visit("sources/hostile.html")
    assert page.locator(".belegt-source-text").text_content().strip() == HOSTILE
    title = f"{HOSTILE_ENTRY['outlet']}: {HOSTILE_ENTRY['title']}"
    assert page.locator("h1").first.text_content().startswith(title)
    assert page.title().startswith(title)


@pytest.mark.parametrize(
    ("name", "box"), [("index.html", "#belegt-card-hostile"), ("evidence.html", "#figure-hostile")]
)
def test_title_that_turns_round_does_not_turn_what_follows(visit, name, box):
    page = visit(name)
    # at its corner: in the middle of a box may stand a link
    page.locator(f"{box}, a[href$='hostile']").first.click(position={"x": 2, "y": 2})
    first, last = page.locator(box).evaluate(
        """async (box) => {
            box.scrollIntoView();  // what is far away is not laid out, and what comes near is soon
            for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
            const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
            while (!texts.nextNode().data.includes("date unknown"));
            const node = texts.currentNode;
            const start = node.data.indexOf("date");
            return [start, start + "date".length - 1].map((place) => {
                const range = document.createRange();
                range.setStart(node, place);
                range.setEnd(node, place + 1);
                return range.getBoundingClientRect().left;
            });
        }"""
    )
    assert first < last


def test_each_of_fifty_citations_of_a_figure_opens_its_card(visit):
    page = visit("often.html")
    links = page.locator("a.belegt-cited-figure")
    expect(links).to_have_count(CITATIONS)
    for number in (0, CITATIONS // 2, CITATIONS - 1):
        links.nth(number).click()
        expect(page.locator("#belegt-card-fall")).to_be_visible()
        expect(links.nth(number)).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("Escape")
        # where it rests, the next scrolled under it would open and lie over what is clicked next
        page.mouse.move(0, 0)


def names(page):
    return set(page.evaluate("Object.keys(window)"))


@pytest.mark.parametrize("name", ["index.html", "figures.html", "find.html", "sources/paper.html"])
def test_scripts_add_one_name_to_the_window(visit, name):
    assert names(visit(name)) - names(visit("genindex.html")) == {"belegt"}


def test_check_in_the_browser_keeps_its_data_below_that_name(visit):
    page = visit("method.html")
    page.get_by_role("button", name="Check every quote").click()
    expect(page.locator(".belegt-self-check [role=status]")).to_contain_text("checks hold")
    assert names(page) - names(visit("genindex.html")) == {"belegt"}
