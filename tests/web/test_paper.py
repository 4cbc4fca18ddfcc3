"""What a printed page shows: the evidence, with the numbers that lead to it."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

MARKS = """
links => links.map(link => [
  link.hash,
  getComputedStyle(link, "::after").content.replaceAll(/[" ]/g, ""),
])
"""

HEADS = """
cards => cards.map(card => [
  card.id.replace("belegt-card-", "#figure-"),
  getComputedStyle(card.querySelector(".belegt-card-head"), "::before").content
    .replaceAll(/[" ]/g, ""),
])
"""


@pytest.fixture
def paper(visit):
    """Return a function that opens a page as paper shows it."""

    def paper(name: str = "index.html"):
        page = visit(name)
        page.emulate_media(media="print")
        return page

    return paper


def test_each_cited_figure_has_the_number_of_its_card(paper):
    page = paper()
    heads = dict(page.eval_on_selector_all(".belegt-card", HEADS))
    marks = page.eval_on_selector_all("p a.belegt-cited-figure", MARKS)
    assert marks
    # in brackets, so that a digit before it is none of its own
    assert all(re.fullmatch(r"\[\d+\]", mark) for _, mark in marks)
    assert all(heads[figure] == mark for figure, mark in marks)


def test_every_card_lies_open_and_says_where_its_source_is_found(paper):
    page = paper()
    cards = page.locator(".belegt-card").all()
    assert cards
    assert all(card.is_visible() for card in cards)
    told = "card => getComputedStyle(card.querySelector('.belegt-card-links'), '::before').content"
    assert "https://example.org/paper" in page.eval_on_selector("#belegt-card-cost", told)


def test_no_card_lies_open_on_the_screen(visit):
    assert not any(card.is_visible() for card in visit().locator(".belegt-card").all())


def test_characters_of_a_source_stay_its_own(paper):
    marks = paper("sources/paper.html").eval_on_selector_all(
        ".belegt-source-text a.belegt-cited-figure", MARKS
    )
    assert marks
    assert {mark for _, mark in marks} == {"none"}


def test_nothing_of_the_screen_lies_over_the_text(paper):
    page = paper()
    fixed = "all => all.filter(one => ['fixed', 'sticky'].includes(getComputedStyle(one).position)"
    fixed += " && one.offsetWidth).map(one => one.className)"
    assert page.eval_on_selector_all("body *", fixed) == []


def test_printed_page_holds_sentence_and_verdict(visit):
    reader = PdfReader(BytesIO(visit().pdf()))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "Das Werk kostete etwa sechs Millionen Dollar" in text
    assert "Agreed?" in text
    assert "Skip to content" not in text
