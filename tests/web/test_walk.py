"""From mention to mention on the page of a source."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import WINDOWS

SOURCE = "sources/paper.html"
MENTIONS = ["etwa sechs Millionen Dollar", "27. Januar", "17 Prozent", "2.000 GPUs"]
STATES = ["cited, and disputed", "cited", "cited", "not cited"]


def here(page: Page) -> Locator:
    return page.locator(".belegt-mention-here")


def place(page: Page) -> Locator:
    return page.locator(".belegt-mention-bar output")


def test_keys_walk_forward_and_back_and_round(visit):
    page = visit(SOURCE, viewport={"width": 320, "height": 240})
    expect(place(page)).to_have_text("4 figures")
    for words in (*MENTIONS, MENTIONS[0]):
        page.keyboard.press("n")
        expect(here(page)).to_have_text(words)
        expect(here(page)).to_be_in_viewport()
    for words in (MENTIONS[-1], MENTIONS[-2]):
        page.keyboard.press("p")
        expect(here(page)).to_have_text(words)


def test_walk_back_begins_at_the_last_mention(visit):
    page = visit(SOURCE)
    page.keyboard.press("p")
    expect(here(page)).to_have_text(MENTIONS[-1])


def test_walk_goes_on_from_the_mention_one_came_for(visit):
    page = visit(SOURCE)
    anchor = page.locator(".belegt-mention", has_text="27. Januar").get_attribute("id")
    page = visit(f"{SOURCE}#{anchor}")
    page.keyboard.press("n")
    expect(here(page)).to_have_text("17 Prozent")


def test_buttons_walk_and_tell_where_one_is_and_what_is_known_of_it(visit):
    page = visit(SOURCE)
    for words, state in zip(MENTIONS, STATES, strict=True):
        page.get_by_role("button", name="Next").click()
        number = MENTIONS.index(words) + 1
        expect(place(page)).to_have_text(f"{number} of 4: {words} ({state})")
    page.get_by_role("button", name="Previous").click()
    expect(here(page)).to_have_text(MENTIONS[-2])


def test_mention_one_walked_to_opens_its_card_and_enter_goes_into_it(visit):
    page = visit(SOURCE)
    page.keyboard.press("n")
    expect(page.locator("#belegt-card-cost")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("#belegt-card-cost")).to_be_focused()
    page.keyboard.press("n")
    expect(here(page)).to_have_text(MENTIONS[1])
    expect(page.locator("#belegt-card-cost")).to_be_hidden()


def test_keys_can_be_switched_off_and_stay_off(visit):
    page = visit(SOURCE)
    switch = page.get_by_label("keys n and p")
    switch.uncheck()
    page.keyboard.press("n")
    expect(here(page)).to_have_count(0)
    page.reload()
    expect(switch).not_to_be_checked()
    page.keyboard.press("n")
    expect(here(page)).to_have_count(0)
    switch.check()
    page.get_by_role("heading", name="The paper").click()
    page.keyboard.press("n")
    expect(here(page)).to_have_text(MENTIONS[0])


def test_keys_are_left_to_fields_that_one_writes_in(visit):
    page = visit(SOURCE)
    page.evaluate("document.body.prepend(document.createElement('textarea'))")
    page.locator("textarea").press_sequentially("npn")
    expect(page.locator("textarea")).to_have_value("npn")
    expect(here(page)).to_have_count(0)


@pytest.mark.parametrize("width", WINDOWS)
def test_bar_is_in_sight_while_one_reads(visit, width):
    page = visit(SOURCE, **WINDOWS[width])
    expect(page.locator(".belegt-mention-bar")).to_be_in_viewport(ratio=1)
