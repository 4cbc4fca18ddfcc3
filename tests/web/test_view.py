"""Verdicts in sight: signs at the figures that are not borne out, and a switch for them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from belegt import classes
from belegt.answers import BorneOut

SIGNS = {"imprecise": "≈", "misattributed": "→", "wrong": "✗", "unverifiable": "?"}
"""Those that warn, as in print."""

FORM = """
<form class="belegt-view" hidden>
<select name="view"><option>signs</option><option>verdicts</option><option>plain</option></select>
<input type="checkbox" name="cards" checked>
</form>
"""


def sign(words: Locator) -> str:
    content = words.evaluate("one => getComputedStyle(one, '::after').content")
    return (
        str(content).split('"')[1].strip("\N{WORD JOINER}\N{NARROW NO-BREAK SPACE}")
        if '"' in content
        else ""
    )


def cited(page: Page, answer: str) -> Locator:
    """Return cited words, given the class of an answer that this briefing has no figure for."""
    words = page.locator(".belegt-cited").first
    words.evaluate(
        "(one, name) => { one.className = 'belegt-cited ' + name; }", classes.borne_out(answer)
    )
    return words


def choose(page: Page, view: str) -> None:
    page.evaluate("view => document.documentElement.setAttribute('data-belegt-view', view)", view)


@pytest.mark.parametrize("answer", BorneOut)
def test_figures_have_a_sign_where_their_verdict_warns(visit, answer):
    page = visit()
    words = cited(page, answer)
    assert sign(words) == SIGNS.get(answer, "")
    choose(page, "verdicts")
    assert sign(words) == ("✓" if answer is BorneOut.CONFIRMED else SIGNS.get(answer, ""))
    choose(page, "plain")
    assert sign(words) == ""


def test_cited_words_and_mentions_of_sources_have_the_class_of_their_verdict(visit):
    name = classes.borne_out(BorneOut.NOT_YET_RECORDED)
    assert visit().locator(f"a.belegt-cited-figure .{name}").count() > 0
    assert visit("sources/paper.html").locator(f".belegt-mention.{name}").count() > 0


def test_text_of_a_source_has_signs_only_when_asked_for(visit):
    page = visit("sources/paper.html")
    mention = page.locator(".belegt-mention-cited").first
    mention.evaluate("one => one.classList.add('belegt-borne-out-wrong')")
    assert sign(mention) == ""
    choose(page, "verdicts")
    assert sign(mention) == "✗"


def with_form(page: Page) -> Page:
    """Put the form of the theme's sidebar on every page."""
    added = f"document.body.insertAdjacentHTML('beforeend', `{FORM}`)"
    page.add_init_script(f"addEventListener('DOMContentLoaded', () => {added}, {{capture: true}})")
    page.reload()
    return page


def test_choice_is_remembered_from_page_to_page(visit):
    page = with_form(visit())
    form = page.locator("form.belegt-view")
    expect(form).to_be_visible()
    expect(form.locator("select")).to_have_value("signs")
    form.locator("select").select_option("plain")
    form.locator("input").uncheck()
    page.goto(page.url.replace("index.html", "evidence.html"))
    expect(page.locator("html")).to_have_attribute("data-belegt-view", "plain")
    expect(page.locator("form.belegt-view select")).to_have_value("plain")
    page.goto(page.url.replace("evidence.html", "index.html"))
    page.locator("a.belegt-cited-figure").first.click()
    page.wait_for_url("**/evidence.html#figure-cost")


def test_choice_holds_for_the_page_where_storage_is_refused(visit):
    page = visit()
    # to ours alone: not every theme bears it
    page.add_init_script(
        """for (const name of ["getItem", "setItem"]) {
            const kept = Storage.prototype[name];
            Storage.prototype[name] = function (key, ...rest) {
                if (key.startsWith("belegt-")) throw new Error("refused");
                return kept.call(this, key, ...rest);
            };
        }"""
    )
    with_form(page)
    page.locator("form.belegt-view select").select_option("verdicts")
    expect(page.locator("html")).to_have_attribute("data-belegt-view", "verdicts")
