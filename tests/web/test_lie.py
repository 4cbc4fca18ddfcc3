"""A sentence that a reader may change: the page says of each change what the judge says."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from belegt.project import Layout, load_project
from belegt.verdict import faults
from tests.web.conftest import WINDOWS
from tests.web.example import LIE

SENTENCE = "It cost {cited}`about $6 million <cost>`, so the firm said."
OFFERS = {
    "It": ("The work", "The day"),
    "about": ("around", "more than", ""),
    "$": ("€",),
    "6": ("7", "5.6", "16"),
    "million": ("mn", "billion"),
}
"""What `LIE` offers: each with what may stand in its place."""

CHOICES = [
    pytest.param({spot: number}, id=f"{words}-{other}")
    for spot, (words, others) in enumerate(OFFERS.items())
    for number, other in enumerate(others, 1)
] + [
    pytest.param({1: 2, 4: 2}, id="two"),
    pytest.param({3: 1, 2: 1}, id="two of a number"),
    pytest.param({1: 1, 4: 1}, id="two that mean the same"),
]


def lie(page: Page) -> Page:
    expect(page.locator(".belegt-lie form")).to_be_visible()
    return page


def change(page: Page, choice: dict[int, int]) -> None:
    for spot, number in choice.items():
        page.locator(".belegt-lie select").nth(spot).select_option(index=number)


def shown(page: Page) -> list[str]:
    """Return the messages that the page shows of what stands there now."""
    return [str(one) for one in page.locator(".belegt-lie output pre").all_text_contents()]


def judged(root: Path, sentence: str) -> list[str]:
    """Return what the build says of the briefing with another sentence."""
    path = root / "docs/lie.md"
    text = path.read_text("utf-8")
    assert SENTENCE in text
    path.write_text(text.replace(SENTENCE, sentence), "utf-8")
    try:
        found = faults(load_project(Layout(root)).case)
    finally:
        path.write_text(text, "utf-8")
    here = [fault for fault in found if fault.place.file == "docs/lie.md"]
    elsewhere = [fault for fault in found if fault.place.file != "docs/lie.md"]
    return [str(fault) for fault in (*here, *elsewhere)]


def written(choice: dict[int, int]) -> str:
    """Return the sentence as an author would write it with these choices."""
    sentence = SENTENCE
    for spot, number in choice.items():
        words, others = list(OFFERS.items())[spot]
        other = others[number - 1]
        found, new = (f"{words} ", "") if not other else (words, other)
        # the first that stands alone: "It", not the "it" of "cited"
        sentence = sentence.replace(found, new, 1)
    return sentence


@pytest.mark.parametrize("choice", CHOICES)
def test_page_says_of_a_change_what_the_build_says(visit, edition, choice):
    page = lie(visit("lie.html"))
    change(page, choice)
    expected = judged(edition.parent.parent, written(choice))
    assert shown(page) == expected
    kind = "wrong" if expected else "confirmed"
    expect(page.locator(f".belegt-lie output .belegt-verdict-{kind}")).to_be_visible()


def test_every_sentence_that_may_come_of_it_has_its_answer(visit, edition):
    """What the page holds, all of it, is what the build says of the page with that sentence."""
    page = lie(visit("lie.html"))
    text = page.locator(".belegt-lie-data").text_content()
    data = page.evaluate("JSON.parse", text)
    others = [len(choices) for choices in OFFERS.values()]
    singles = sum(others)
    pairs = sum(one * two for at, one in enumerate(others) for two in others[at + 1 :])
    assert len(data["answers"]) == 1 + singles + pairs
    for variant, outcome in list(data["answers"].items())[::7]:
        choice = {spot: int(one) for spot, one in enumerate(variant.split(".")) if one != "0"}
        told, _ = data["outcomes"][outcome]
        assert [data["told"][one] for one in told] == judged(edition.parent.parent, written(choice))


def test_witness_stands_beside_the_answer(visit):
    page = lie(visit("lie.html"))
    change(page, {3: 1})
    quote = page.locator(".belegt-lie output blockquote")
    expect(quote).to_have_attribute("lang", "de")
    expect(quote.locator("mark")).to_have_text("etwa sechs Millionen Dollar")
    page.locator(".belegt-lie output a").click()
    page.wait_for_url("**/sources/paper.html#s1")


def test_sentence_comes_back(visit):
    page = lie(visit("lie.html"))
    button = page.get_by_role("button", name="As it was")
    expect(button).to_be_disabled()
    change(page, {4: 2})
    button.click()
    assert shown(page) == []
    expect(page.locator(".belegt-lie select").nth(4)).to_have_value("million")


def test_third_change_puts_the_oldest_back(visit):
    page = lie(visit("lie.html"))
    change(page, {1: 1, 3: 1, 4: 1})
    selects = page.locator(".belegt-lie select")
    assert [one.evaluate("one => one.selectedIndex") for one in selects.all()] == [0, 0, 0, 1, 1]
    expect(page.locator(".belegt-lie output")).to_contain_text("“about” is back")


def test_words_are_changed_by_keyboard_and_named_for_those_who_hear_them(visit):
    page = lie(visit("lie.html"))
    chosen = page.get_by_label("Instead of “million”")
    chosen.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(chosen).to_have_value("billion")
    expect(page.get_by_role("status").filter(has_text="Contradicted")).to_be_visible()


def test_without_scripts_three_changes_are_worked_out(visit, edition):
    page = visit("lie.html", java_script_enabled=False)
    examples = page.locator(".belegt-lie-examples li")
    expect(examples).to_have_count(3)
    told = page.locator(".belegt-lie-examples pre").all_text_contents()
    lies = [{1: 2}, {2: 1}, {3: 1}]
    assert told == [judged(edition.parent.parent, written(one))[0] for one in lies]
    assert page.locator(".belegt-lie form").count() == 0


@pytest.mark.parametrize("width", [320, 390])
def test_it_fits_a_phone(visit, width):
    page = lie(visit("lie.html", **WINDOWS[width]))
    change(page, {3: 3})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}])
def test_axe_finds_nothing_in_it(visit, options):
    page = lie(visit("lie.html", **options))
    change(page, {3: 1})
    found = Axe().run(page, context=".belegt-lie", options={"preload": False})
    amiss = found.response["violations"]
    assert [node["failureSummary"] for one in amiss for node in one["nodes"]] == []


def test_on_paper_there_is_the_sentence_alone(visit):
    page = lie(visit("lie.html"))
    page.emulate_media(media="print")
    expect(page.locator(".belegt-lie")).to_be_hidden()
    expect(page.locator(".belegt-live")).to_be_visible()


def test_directive_in_the_example_is_the_one_that_is_tried():
    assert SENTENCE in LIE
    for words, others in OFFERS.items():
        assert f"{words} | {' | '.join(others)}".rstrip() in LIE
