"""The card at a figure: by pointer, keyboard and touch, in every corner of every window."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import WINDOWS

LONG = 5000  # ms: longer than any wait of the page


def figure(page: Page, words: str = "about $6 million") -> Locator:
    return page.locator("a.belegt-cited-figure", has_text=re.compile(f"^{re.escape(words)}$"))


def card(page: Page, name: str = "cost") -> Locator:
    return page.locator(f"#belegt-card-{name}")


def stop_clock(page: Page) -> None:
    """Have the page's time pass only when told."""
    page.clock.install(time=0)
    page.clock.pause_at(1)


def leave(page: Page) -> None:
    """Move the pointer to where nothing is."""
    page.mouse.move(1, 1)


def test_card_opens_when_the_pointer_rests_on_a_figure(visit):
    page = visit()
    stop_clock(page)
    figure(page).hover()
    expect(card(page)).to_be_hidden()
    page.clock.run_for(LONG)
    expect(card(page)).to_be_visible()
    expect(figure(page)).to_have_attribute("aria-expanded", "true")
    card(page).get_by_role("button", name="More").click()
    text = card(page).inner_text()
    for words in (
        "„Das Werk kostete etwa sechs Millionen Dollar, sagte die Firma",
        "In English: “the work cost about six million dollars”",
        "The paper, January 2025. According to: the firm",
        "disagrees",
        "not yet recorded",
        "less than $1.6 million The other",
    ):
        assert words in " ".join(text.split()), words


def test_card_stays_closed_when_the_pointer_only_passes(visit):
    page = visit()
    stop_clock(page)
    figure(page).hover()
    leave(page)
    page.clock.run_for(LONG)
    expect(card(page)).to_be_hidden()


def test_pointer_can_move_into_the_card_and_leaving_it_closes(visit):
    page = visit()
    stop_clock(page)
    figure(page).hover()
    page.clock.run_for(LONG)
    leave(page)
    card(page).hover()
    page.clock.run_for(LONG)
    expect(card(page)).to_be_visible()
    leave(page)
    expect(card(page)).to_be_visible()
    page.clock.run_for(LONG)
    expect(card(page)).to_be_hidden()
    expect(figure(page)).to_have_attribute("aria-expanded", "false")


def test_figure_that_is_reached_by_key_opens_its_card(visit):
    page = visit("index.html#cited-cost-0")
    page.keyboard.press("Tab")
    expect(figure(page, "27 January 2025")).to_be_focused()
    expect(card(page, "day")).to_be_visible()


def test_tab_goes_on_to_the_next_figure(visit):
    page = visit()
    figure(page).focus()
    page.keyboard.press("Tab")
    expect(figure(page, "27 January 2025")).to_be_focused()
    expect(card(page)).to_be_hidden()
    expect(card(page, "day")).to_be_visible()


@pytest.mark.parametrize("key", ["Enter", "ArrowDown"])
def test_key_leads_into_the_card_and_tab_through_it_and_on(visit, key):
    page = visit()
    figure(page).focus()
    page.keyboard.press(key)
    expect(card(page)).to_be_focused()
    stops = [stop for stop in card(page).locator("a[href], button").all() if stop.is_visible()]
    assert len(stops) > 3
    for stop in stops:
        page.keyboard.press("Tab")
        expect(stop).to_be_focused()
    page.keyboard.press("Tab")
    expect(figure(page, "27 January 2025")).to_be_focused()
    expect(card(page)).to_be_hidden()


def test_verdict_comes_first_and_the_rest_when_asked_for(visit):
    page = visit()
    figure(page).click()
    head, verdict = card(page).locator("> p").all()[:2]
    expect(head).to_contain_text("about $6 million")
    expect(verdict).to_contain_text("not yet recorded")
    expect(card(page).locator(".belegt-card-verdicts")).to_be_hidden()
    assert len(card(page).inner_text().split()) <= 60
    card(page).get_by_role("button", name="More").click()
    expect(card(page).locator(".belegt-card-verdicts")).to_be_visible()
    page.keyboard.press("Escape")
    figure(page).click()
    expect(card(page).locator(".belegt-card-verdicts")).to_be_hidden()


def test_cross_and_second_click_close_the_card(visit):
    page = visit()
    figure(page).click()
    card(page).get_by_role("button", name="Close").click()
    expect(card(page)).to_be_hidden()
    expect(figure(page)).to_be_focused()
    leave(page)
    figure(page).click()
    expect(card(page)).to_be_visible()
    figure(page).click()
    expect(card(page)).to_be_hidden()


def test_figure_of_the_same_measure_takes_the_place_of_the_card(visit):
    page = visit()
    figure(page).click()
    card(page).get_by_role("button", name="More").click()
    card(page).get_by_role("link", name="less than $1.6 million").click()
    expect(card(page)).to_be_hidden()
    expect(card(page, "other-cost")).to_be_visible()
    assert page.url.endswith("index.html")
    page.keyboard.press("Escape")
    expect(card(page, "other-cost")).to_be_hidden()
    expect(figure(page)).to_be_focused()


def test_card_opens_under_no_selection(visit):
    page = visit()
    stop_clock(page)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))")
    figure(page).hover()
    page.clock.run_for(LONG)
    expect(card(page)).to_be_hidden()


@pytest.mark.parametrize("size", [(390, 844), (844, 390), (320, 256)], ids=str)
def test_where_there_is_no_room_a_sheet_opens_that_back_closes(visit, size):
    page = visit(viewport={"width": size[0], "height": size[1]}, has_touch=True)
    figure(page).tap()
    shown, parts = rects(page)
    assert shown["bottom"] == pytest.approx(size[1], abs=1)
    assert all(part["bottom"] <= shown["top"] + 1 for part in parts)
    page.go_back()
    expect(card(page)).to_be_hidden()
    assert page.url.endswith("index.html")
    figure(page).tap()
    expect(card(page)).to_be_visible()
    figure(page).tap()
    expect(card(page)).to_be_hidden()


@pytest.mark.parametrize("keys", [[], ["Enter"], ["Enter", "Tab"], ["ArrowDown"]], ids=str)
def test_escape_closes_the_card_and_leaves_the_focus_at_its_figure(visit, keys):
    page = visit()
    figure(page).focus()
    for key in keys:
        page.keyboard.press(key)
    expect(card(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(card(page)).to_be_hidden()
    expect(figure(page)).to_be_focused()


def test_enter_goes_into_the_card_and_pins_it(visit):
    page = visit()
    stop_clock(page)
    figure(page).focus()
    page.keyboard.press("Enter")
    expect(card(page)).to_be_focused()
    figure(page).hover()
    leave(page)
    page.clock.run_for(LONG)
    expect(card(page)).to_be_visible()


def test_click_pins_the_card_until_a_click_elsewhere(visit):
    page = visit()
    stop_clock(page)
    figure(page).click()
    leave(page)
    page.clock.run_for(LONG)
    expect(card(page)).to_be_visible()
    card(page).locator("blockquote").click()
    expect(card(page)).to_be_visible()
    page.get_by_role("heading", name="The work").click(position={"x": 2, "y": 2})
    expect(card(page)).to_be_hidden()
    assert page.url.endswith("index.html")


def test_click_with_a_modifier_follows_the_link(visit):
    page = visit()
    with page.context.expect_page() as opening:
        figure(page).click(modifiers=["Control"])
    assert opening.value.url.endswith("evidence.html#figure-cost")


def test_tap_opens_the_card_and_a_tap_outside_closes_it(visit):
    page = visit(**WINDOWS[390])
    figure(page).tap()
    expect(card(page)).to_be_visible()
    card(page).locator("blockquote").tap()
    expect(card(page)).to_be_visible()
    page.touchscreen.tap(3, 3)
    expect(card(page)).to_be_hidden()
    assert page.url.endswith("index.html")


def test_only_one_card_is_open(visit):
    page = visit()
    figure(page).click()
    figure(page, "27 January 2025").click()
    expect(card(page, "day")).to_be_visible()
    expect(page.locator(".belegt-card:popover-open")).to_have_count(1)


def rects(page: Page) -> tuple[dict[str, float], list[dict[str, float]]]:
    """Return the box of the open card and those of the parts of its figure, in the window."""
    return page.evaluate(
        """() => {
            const card = document.querySelector(".belegt-card:popover-open");
            const link = document.querySelector("[aria-expanded=true]");
            const box = ({left, right, top, bottom}) => ({left, right, top, bottom});
            return [box(card.getBoundingClientRect()), [...link.getClientRects()].map(box)];
        }"""
    )


def assert_inside(page: Page) -> None:
    """The card is whole in the window, can be read, and does not cover its figure."""
    shown, parts = rects(page)
    size = page.evaluate("[document.documentElement.clientWidth, innerHeight]")
    assert shown["left"] >= 0
    assert shown["top"] >= 0
    assert shown["right"] <= size[0]
    assert shown["bottom"] <= size[1]
    assert shown["bottom"] - shown["top"] >= 100
    assert any(shown["top"] >= part["bottom"] or shown["bottom"] <= part["top"] for part in parts)


@pytest.mark.parametrize("width", WINDOWS)
def test_card_stays_in_the_window_wherever_its_figure_stands(visit, width):
    page = visit(**WINDOWS[width])
    for words in ("around $6 million", "27 January", "$40 million"):  # in a table, at the end
        figure(page, words).click()
        assert_inside(page)
        page.keyboard.press("Escape")
    link = figure(page)
    link.evaluate("link => document.body.append(link)")
    for across in ("left: 0", "right: 0"):
        for down in ("top: 0", "top: 45%", "bottom: 0"):
            style = f"position: fixed; z-index: 99; {across}; {down}"
            link.evaluate("(link, style) => { link.style = style; }", style)
            link.click()
            assert_inside(page)
            page.keyboard.press("Escape")


def test_card_stands_at_the_part_of_a_broken_figure_that_was_pointed_at(visit):
    page = visit()
    figure(page).evaluate("link => { link.parentElement.style.width = '8.5em'; }")
    figure(page).evaluate("link => { link.style.fontSize = '1.3em'; }")
    parts = figure(page).evaluate(
        "link => [...link.getClientRects()].map(({x, y, width, height}) => [x, y, width, height])"
    )
    assert len(parts) == 2
    x, y, _, height = parts[1]
    page.mouse.click(x + 3, y + height / 2)
    shown, _ = rects(page)
    assert shown["left"] == pytest.approx(x, abs=1)
    assert shown["top"] == pytest.approx(y + height, abs=20)


def test_card_of_each_citation_opens_beside_it(visit):
    page = visit()
    figure(page, "around $6 million").click()
    shown, (part,) = rects(page)
    assert shown["top"] == pytest.approx(part["bottom"], abs=20)


def test_card_moves_with_a_window_that_gets_narrow(visit):
    page = visit()
    figure(page, "27 January").click()
    page.set_viewport_size({"width": 320, "height": 568})
    expect(page.locator(".belegt-card:popover-open")).to_be_visible()
    page.wait_for_function(
        "document.querySelector('.belegt-card:popover-open')"
        ".getBoundingClientRect().right <= document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("clipboard", ["new", "old"])
def test_copy_puts_quote_verdicts_and_addresses_into_the_clipboard(visit, clipboard):
    page = visit()
    if clipboard == "old":  # as on a page that was not loaded from a secure place
        page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    figure(page).click()
    card(page).get_by_role("button", name="Copy").click()
    expect(card(page).get_by_role("status")).to_have_text("Copied")
    page.keyboard.press("Escape")
    page.evaluate("document.body.prepend(document.createElement('textarea'))")
    area = page.locator("textarea")
    area.focus()
    page.keyboard.press("Control+V")
    copied = area.input_value()
    assert copied.startswith("about $6 million the work · building it\n")
    assert "\n„Das Werk kostete" in copied
    assert "\nAgreed? disagrees" in copied
    assert "\nhttps://example.org/paper#:~:text=Das%20Werk" in copied
    assert copied.endswith("evidence.html#figure-cost")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["about $6 million", "$40 million"])
def test_open_card_is_accessible_in_either_scheme(visit, scheme, name):
    page = visit(color_scheme=scheme)
    figure(page, name).click()
    # style sheets cannot be fetched once more on a page from the disk
    options = {"resultTypes": ["violations"], "preload": False}
    found = Axe().run(page, ".belegt-card:popover-open", options)
    assert found.generate_snapshot() == ""


def test_without_scripts_the_link_leads_to_the_same_evidence(visit):
    page = visit(java_script_enabled=False)
    assert page.locator(".belegt-card:visible").count() == 0
    figure(page).click()
    page.wait_for_url("**/evidence.html#figure-cost")
    evidence = page.locator("#figure-cost")
    expect(evidence).to_be_in_viewport()
    expect(evidence).to_contain_text("Das Werk kostete etwa sechs Millionen Dollar")
    expect(evidence).to_contain_text("disagrees")


def test_on_paper_every_card_of_a_page_is_laid_out(visit):
    page = visit()
    expect(page.get_by_role("heading", name="Evidence for this page")).to_be_hidden()
    figure(page).click()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Evidence for this page")).to_be_visible()
    cards = page.locator(".belegt-card")
    assert cards.count() == 5
    boxes = [one.bounding_box() for one in cards.all()]
    assert all(one and one["height"] > 50 for one in boxes)
    for one, other in combinations(boxes, 2):
        beside = one["x"] + one["width"] <= other["x"] or other["x"] + other["width"] <= one["x"]
        below = one["y"] + one["height"] <= other["y"] or other["y"] + other["height"] <= one["y"]
        assert beside or below
