"""Looking figures up: the table of all of them, the finder, and the check of every quote."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import WINDOWS

FIELD = ".belegt-ledger-filter input[name=q]"


def shown(page: Page) -> list[str]:
    rows = page.locator(".belegt-ledger-table tbody tr:visible")
    return [str(row.get_attribute("id")).removeprefix("row-") for row in rows.all()]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["cost", "other-cost", "fall", "day", "hostile"]),
        ("6 Mio", ["cost"]),
        ("$6 million", ["cost"]),
        ("6.000.000", ["cost"]),
        ("6,000,000 dollars", ["cost"]),
        ("1,6 Millionen", ["other-cost"]),
        ("1.6", ["other-cost"]),
        ("17 %", ["fall"]),
        ("17", ["fall"]),
        ("17 Euro", []),
        ("17 the share", ["fall"]),
        ("Aktienkurs", ["fall"]),
        ("27 January 2025", ["day"]),
        ("(", []),
        ("Aktienkurse", ["fall"]),
        ("Aktienkrus", ["fall"]),
        ("fall share", ["fall"]),
        ("[.*+?^${}()|\\", []),
        ("99", []),
    ],
)
def test_table_is_filtered_by_numbers_in_any_notation_and_by_words(visit, typed, found):
    page = visit("figures.html")
    page.locator(FIELD).fill(typed)
    assert shown(page) == found
    expect(page.locator(".belegt-ledger-filter output")).to_have_text(f"{len(found)} of 5 entries")


def test_choices_narrow_the_table_and_stay_in_the_address(visit):
    page = visit("figures.html")
    page.get_by_label("Agreed?").select_option("disagrees")
    assert shown(page) == ["cost", "other-cost"]
    page.get_by_label("Source").select_option("The other")
    assert shown(page) == ["other-cost"]
    again = visit(page.url.rpartition("/")[2])
    assert shown(again) == ["other-cost"]
    expect(again.get_by_label("Source")).to_have_value("The other")


def test_permalink_leads_to_its_row(visit):
    page = visit("figures.html")
    page.locator("#row-fall .belegt-row-link").click()
    assert page.url.endswith("#row-fall")
    assert page.locator("#row-fall").evaluate("row => row.matches(':target')")


def test_table_is_sorted_by_its_heads(visit):
    page = visit("figures.html")
    head = page.get_by_role("button", name="Who says so")
    head.click()
    assert shown(page)[0] == "hostile"
    expect(page.locator("th", has=head)).to_have_attribute("aria-sort", "ascending")
    head.click()
    assert shown(page)[-1] == "hostile"
    page.get_by_role("button", name="Figure", exact=True).click()
    # by unit, then by number; dates have none
    assert shown(page) == ["fall", "other-cost", "cost", "hostile", "day"]


def test_without_scripts_the_table_is_whole(visit):
    page = visit("figures.html", java_script_enabled=False)
    assert len(shown(page)) == 5
    assert page.locator(".belegt-ledger-filter").count() == 0


def test_finder_lists_figures_places_and_sentences(visit):
    page = visit("find.html")
    page.get_by_label("Number or words").fill("6 Mio. Dollar")
    expect(page.locator(".belegt-finder output")).to_have_text("1 figure, 3 places, 1 sentence")
    figure, *_ = page.locator(".belegt-finder-results a").all()
    assert figure.text_content() == "about $6 million"
    assert str(figure.get_attribute("href")).endswith("evidence.html#figure-cost")
    sentence = page.locator(".belegt-finder-results section").last
    assert "etwa sechs Millionen Dollar" in str(sentence.text_content())
    expect(sentence.locator("[lang=de]")).to_have_count(1)
    sentence.get_by_role("link").click()
    assert page.url.endswith("sources/paper.html#s1")


@pytest.mark.parametrize("address", ["find.html?q=17+%25", "find.html#?q=17+%25"])
def test_finder_is_asked_by_its_address(visit, address):
    page = visit(address)
    expect(page.locator(".belegt-finder-results h2").first).to_have_text("Figures (1)")


def asked(page: Page, text: str) -> str:
    page.get_by_label("Number or words").fill(text)
    return str(page.locator(".belegt-finder output").text_content())


def test_finder_says_what_to_try_when_there_is_nothing_to_find(visit):
    assert asked(visit("find.html"), "4711").startswith("Nothing found. Try ")


def test_finder_shows_what_has_the_most_when_nothing_has_all(visit):
    page = visit("find.html")
    assert asked(page, "17 % Zebra").startswith("Nothing has all of it. Nearest: 1 figure")
    expect(page.locator(".belegt-finder-results a").first).to_have_text("17 %")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Aktienkurs", "17 %"),
        ("Aktienkrus", "17 %"),  # a slip of the pen
        ("Kosten", "about $6 million"),
        ("expenses", "about $6 million"),
        ("Often", "Often"),  # a page of that name
    ],
)
def test_finder_takes_words_of_either_language_and_slips(visit, typed, first):
    page = visit("find.html")
    asked(page, typed)
    expect(page.locator(".belegt-finder-results a").first).to_have_text(first)


@pytest.mark.parametrize(
    "typed",
    ["1 " * 20_000, "<b>17 %</b> " * 10_000, "\N{RIGHT-TO-LEFT OVERRIDE}71 " * 100_000, "\0\ufeff"],
)
def test_finder_answers_whatever_is_typed(visit, typed):
    page = visit("find.html")
    said = asked(page, typed)
    assert said
    assert said.endswith("Only the beginning of what was typed is looked for.") == (len(typed) > 9)
    assert page.evaluate("window.ran") is None


def test_finder_shows_what_is_hostile_as_text(visit):
    page = visit("find.html")
    page.get_by_label("Number or words").fill("40 Millionen")
    expect(page.locator(".belegt-finder-results")).to_contain_text(
        "<script>window.ran = 1</script>"
    )
    assert page.evaluate("window.ran") is None


def test_check_in_the_browser_finds_every_quote_again(visit):
    page = visit("method.html")
    page.get_by_role("button", name="Check every quote").click()
    # two texts, the hostile and the long one, the ledger, five figures
    expect(page.locator(".belegt-self-check [role=status]")).to_have_text("10 of 10 checks hold.")
    line = page.locator(".belegt-self-check-report li", has_text="$6 million")
    expect(line).to_contain_text("found once, in line 1")
    assert page.evaluate("window.ran") is None


def test_check_in_the_browser_tells_what_does_not_hold(visit, edition):
    page = visit("method.html")
    seeds = (edition / "_static/belegt-seeds.js").read_text("utf-8")
    right, wrong = "sechs Millionen Dollar, sagte", "sieben Millionen Dollar, sagte"
    assert right in seeds
    page.evaluate(seeds.replace(right, wrong).rstrip(";\n"))
    page.get_by_role("button", name="Check every quote").click()
    status = page.locator(".belegt-self-check [role=status]")
    expect(status).to_have_text("8 of 10 checks hold, 2 fail.")
    failed = page.locator(".belegt-self-check-failed")
    expect(failed.first).to_contain_text("Text of The paper")
    expect(failed.last).to_contain_text("found 0 times, expected once")


@pytest.mark.parametrize("name", ["figures.html", "find.html?q=Dollar", "method.html"])
def test_parts_fit_a_small_phone(visit, name):
    page = visit(name, **WINDOWS[320])
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
