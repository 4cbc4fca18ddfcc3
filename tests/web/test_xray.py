"""One choice lays the verdicts over the text of sources and over drawings."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from belegt import classes
from belegt.answers import BorneOut
from tests.web.test_view import choose


def test_quoted_passages_are_marked_when_asked_for(visit):
    page = visit("sources/paper.html")
    passage = page.locator(".belegt-source-text .belegt-passage").first
    line = "one => getComputedStyle(one).textDecorationLine"
    assert passage.evaluate(line) == "none"
    choose(page, "verdicts")
    assert passage.evaluate(line) == "underline"
    quoted = page.locator(".belegt-source-text .belegt-passage").all_text_contents()
    assert "Das Werk kostete etwa sechs Millionen Dollar" in "".join(quoted)


@pytest.mark.parametrize("answer", [BorneOut.CONFIRMED, BorneOut.WRONG])
def test_drawing_shows_signs_as_the_prose_does(visit, answer):
    page = visit("drawn.html")
    value = page.locator("figure svg text[text-anchor=end]").first
    added = """(one, kind) => one.insertAdjacentHTML("beforeend",
        `<tspan class="belegt-sign ${kind}" display="none"> !</tspan>`)"""
    value.evaluate(added, classes.borne_out(answer))
    sign = value.locator("tspan")
    shown = "one => getComputedStyle(one).display !== 'none'"
    assert sign.evaluate(shown) == (answer is BorneOut.WRONG)
    choose(page, "verdicts")
    assert sign.evaluate(shown)
    page.emulate_media(media="print")
    assert not sign.evaluate(shown)
    page.emulate_media(media="screen")
    choose(page, "plain")
    assert not sign.evaluate(shown)


def test_text_of_a_source_stays_as_it_is(visit):
    page = visit("sources/paper.html")
    text = page.locator(".belegt-source-text").inner_text()
    choose(page, "verdicts")
    assert page.locator(".belegt-source-text").inner_text() == text


def test_drawings_are_shown_without_scripts(visit):
    page = visit("drawn.html", java_script_enabled=False)
    expect(page.locator("figure svg").first).to_be_visible()
